/// A required key that is missing.
enum MissingKeyRule: Rule {
  static let id = RuleID.missingKey
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "thiếu một khóa bắt buộc",
        en: "a required key that is missing"),
      reason: LocalizedText(
        vi: "Thiếu nó thì phần này của bản đồ không có nghĩa.",
        en: "Without it this part of the map has no meaning."),
      bad: #"""
        { "title": "Mua điện thoại", "framework": "customer-6", "stages": [],
          "persona": ↓{ "role": "Sinh viên" } }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "framework": "customer-6", "stages": [],
          "persona": { "name": "Lan", "role": "Sinh viên" } }
        """#)
  }
}
