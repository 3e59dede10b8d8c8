/// A value of another kind than the one expected.
enum WrongTypeRule: Rule {
  static let id = RuleID.wrongType
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "giá trị khác loại với giá trị cần có",
        en: "a value of the wrong kind"),
      reason: LocalizedText(
        vi: "Giá trị khác loại không đọc được và sẽ bị mất.",
        en: "A value of the wrong kind cannot be read and would be lost."),
      bad: #"""
        { "goal": ↓12 }
        """#,
      good: #"""
        { "goal": "12 tháng trả góp" }
        """#)
  }
}
