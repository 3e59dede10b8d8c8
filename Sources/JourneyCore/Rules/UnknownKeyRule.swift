/// A key that the format does not have.
enum UnknownKeyRule: Rule {
  static let id = RuleID.unknownKey
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một khóa mà định dạng không có",
        en: "a key that the format does not have"),
      reason: LocalizedText(
        vi:
          "Gõ nhầm một khóa có thể làm mất một điểm đau mà không ai biết. Khóa riêng bắt đầu bằng x-.",
        en: "A mistyped key could silently lose a pain point. Keys of your own begin with x-."),
      bad: #"""
        { ↓"scenarios": "Máy hỏng" }
        """#,
      good: #"""
        { "scenario": "Máy hỏng", "x-ticket": 12 }
        """#)
  }
}
