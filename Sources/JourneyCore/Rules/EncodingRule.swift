/// A file that is not UTF-8 text.
enum EncodingRule: Rule {
  static let id = RuleID.encoding
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "tệp không phải là văn bản UTF-8",
        en: "a file that is not UTF-8 text"),
      reason: LocalizedText(
        vi: "Bảng mã khác biến chữ có dấu thành ký tự lạ ở máy người khác.",
        en: "Another encoding turns accented letters into strange ones on the next machine."),
      sources: [Citation(.rfc8259, LocalizedText(vi: "mục 8.1", en: "section 8.1"))],
      bad: #"""
        { "scenario": "Qu↓\xE1 l\xE2u" }
        """#,
      good: #"""
        { "scenario": "Quá lâu" }
        """#)
  }
}
