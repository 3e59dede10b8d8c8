/// A map of too few or too many stages, or a stage of too many touchpoints.
enum MapSizeRule: Rule {
  static let id = RuleID.mapSize
  static let severity = Severity.note

  private static let stageCount = 2...12
  private static let mostTouchpoints = 9

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "ít hơn 2 hoặc nhiều hơn 12 giai đoạn, hoặc một giai đoạn có hơn 9 điểm chạm",
        en: "fewer than 2 or more than 12 stages, or more than 9 touchpoints in a stage"),
      reason: LocalizedText(
        vi:
          "Một giai đoạn chưa thành hành trình; quá nhiều chi tiết thì không ai thấy được vướng mắc chính.",
        en: "One stage is not yet a journey, and in too much detail nobody sees what hurts."),
      sources: [
        Citation(
          .moreThanMetrics,
          LocalizedText(vi: "khía cạnh 3, mức chi tiết", en: "aspect 3, the level of detail"))
      ],
      bad: #"""
        { "title": ↓"Mua điện thoại", "stages": [{ "stage": "purchase" }] }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "stages": [{ "stage": "decide" }, { "stage": "purchase" }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let stages = context.map.stages.span
    // However often a stage is entered again, it is one.
    let count = context.map.stages.count { !$0.isRevisit }
    if !stageCount.contains(count) { reportCount(count, &findings) }
    for index in stages.indices where stages[index].touchpoints.count > mostTouchpoints {
      let stage = context.named(index)
      let count = stages[index].touchpoints.count
      findings.add(
        Self.self,
        LocalizedText(
          vi:
            "giai đoạn \(stage.quoted(.vi)) có \(count) điểm chạm; nên có nhiều nhất \(mostTouchpoints)",
          en:
            "the stage \(stage.quoted(.en)) has \(count) touchpoints; \(mostTouchpoints) is as many as a reader can take in"
        ),
        about: [stages[index].stage], at: .stage(index), .opening,
        help: LocalizedText(
          vi: "gộp các bước nhỏ, giữ những điểm chạm quan trọng với khách hàng",
          en: "merge small steps and keep the touchpoints that matter to the customer"))
    }
  }

  private static func reportCount(_ count: Int, _ findings: inout Findings) {
    let list = DocumentPointer([.key("stages")])
    // A map without the key has been told about that.
    guard findings.holds(list) else { return }
    let number =
      count == 0
      ? LocalizedText(vi: "chưa có giai đoạn nào", en: "no stages")
      : LocalizedText(
        vi: "có \(count) giai đoạn", en: count == 1 ? "1 stage" : "\(count) stages")
    findings.addMissing(
      Self.self, ["stages"], of: .root,
      LocalizedText(
        vi: "bản đồ \(number.vi); nên có từ 2 đến 12",
        en: "the map has \(number.en); a reader can take in 2 to 12"),
      at: count == 0 ? list : .title,
      help: count < stageCount.lowerBound
        ? LocalizedText(
          vi: "kể cả những gì xảy ra trước và sau", en: "tell what happens before and after, too")
        : LocalizedText(
          vi: "gộp các giai đoạn gần nhau, hoặc tách thành hai bản đồ",
          en: "merge neighbouring stages, or make two maps of it"))
  }
}
