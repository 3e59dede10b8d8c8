/// Text that is not JSON.
enum SyntaxRule: Rule {
  static let id = RuleID.syntax
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "văn bản không đúng cú pháp của định dạng tệp",
        en: "text that is not in the format of its file"),
      reason: LocalizedText(
        vi: "Một chỗ sai cú pháp có thể làm mất cả một phần bản đồ trong chương trình khác.",
        en: "A slip of syntax can make another program lose a whole part of the map."),
      sources: [Citation(.rfc8259)],
      bad: #"""
        { "scenario": "Máy hỏng"↓, }
        """#,
      good: #"""
        { "scenario": "Máy hỏng" }
        """#)
  }
}
