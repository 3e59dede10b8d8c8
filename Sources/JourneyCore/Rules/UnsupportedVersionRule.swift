/// A version of the format that this program does not read.
enum UnsupportedVersionRule: Rule {
  static let id = RuleID.unsupportedVersion
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "phiên bản định dạng mà chương trình này không đọc",
        en: "a version of the format that this program does not read"),
      reason: LocalizedText(
        vi: "Đọc một định dạng mới hơn như định dạng cũ có thể làm mất dữ liệu.",
        en: "Reading a newer format as the old one could lose data."),
      bad: #"""
        { "formatVersion": ↓2 }
        """#,
      good: #"""
        { "formatVersion": 1 }
        """#)
  }
}
