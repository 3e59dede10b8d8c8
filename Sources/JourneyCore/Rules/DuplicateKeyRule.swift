/// A key that appears twice in one object.
enum DuplicateKeyRule: Rule {
  static let id = RuleID.duplicateKey
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một khóa viết hai lần trong cùng một đối tượng",
        en: "a key that appears twice in one object"),
      reason: LocalizedText(
        vi: "Các chương trình chỉ giữ một trong hai giá trị, và không báo là giá trị nào.",
        en: "Programs keep one of the two values and do not say which."),
      bad: #"""
        { "owner": "CX", ↓"owner": "Marketing" }
        """#,
      good: #"""
        { "owner": "CX" }
        """#)
  }
}
