/// Values nested deeper than 128 levels.
enum TooDeepRule: Rule {
  static let id = RuleID.tooDeep
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "dữ liệu lồng nhau quá 128 tầng",
        en: "values nested deeper than 128 levels"),
      reason: LocalizedText(
        vi: "Không bản đồ nào cần sâu như vậy; đó thường là tệp hỏng hoặc cố ý gây hại.",
        en: "No map needs it; such a file is broken or means harm."),
      bad: #"""
        { "x-tree": \[127]↓[1] }
        """#,
      good: #"""
        { "x-tree": [[1]] }
        """#)
  }
}
