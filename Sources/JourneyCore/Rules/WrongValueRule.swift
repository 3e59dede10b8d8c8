/// A value that is not among those allowed.
enum WrongValueRule: Rule {
  static let id = RuleID.wrongValue
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "giá trị nằm ngoài những gì được phép",
        en: "a value that is not among those allowed"),
      reason: LocalizedText(
        vi: "Ngày, mức độ và lựa chọn chỉ so sánh được khi viết theo một cách.",
        en: "Dates, levels and choices can only be compared when they are written in one way."),
      bad: #"""
        { "state": ↓"now", "date": ↓"2026-02-30" }
        """#,
      good: #"""
        { "state": "current", "date": "2026-02-28" }
        """#)
  }
}
