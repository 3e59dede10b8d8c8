/// Text that is not JSON.
enum SyntaxRule: Rule {
  static let id = RuleID.syntax
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "văn bản không đúng cú pháp JSON",
        en: "text that is not JSON"),
      reason: LocalizedText(
        vi: "Một chỗ sai cú pháp có thể làm mất cả một phần bản đồ trong chương trình khác.",
        en: "A slip of syntax can make another program lose a whole part of the map."),
      source: "RFC 8259",
      bad: #"""
        { "scenario": "Máy hỏng"↓, }
        """#,
      good: #"""
        { "scenario": "Máy hỏng" }
        """#)
  }
}
