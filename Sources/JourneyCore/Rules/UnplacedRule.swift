/// Touchpoints that no stage holds.
enum UnplacedRule: Rule {
  static let id = RuleID.unplaced
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "điểm chạm chưa thuộc giai đoạn nào",
        en: "touchpoints that no stage holds"),
      reason: LocalizedText(
        vi: "Sau khi chuyển mô hình, chúng chờ một người quyết định chỗ cho chúng.",
        en: "A reframing left them; a person has to decide where they belong."),
      bad: #"""
        { "unplaced": ↓[{ "name": "Gọi xác nhận" }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [{ "name": "Gọi xác nhận" }] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let count = context.map.unplaced.count
    guard count > 0 else { return }
    findings.add(
      Self.self,
      LocalizedText(
        vi: "\(count) điểm chạm chưa thuộc giai đoạn nào",
        en: count == 1 ? "1 touchpoint is in no stage" : "\(count) touchpoints are in no stage"),
      at: DocumentPointer([.key("unplaced")]), .opening,
      help: LocalizedText(
        vi: "chuyển vào giai đoạn phù hợp, hoặc xóa",
        en: count == 1
          ? "move it into the stage where it belongs, or delete it"
          : "move them into the stages where they belong, or delete them"))
  }
}
