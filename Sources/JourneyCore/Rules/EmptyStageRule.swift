/// A stage without a touchpoint.
enum EmptyStageRule: Rule {
  static let id = RuleID.emptyStage
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một giai đoạn không có điểm chạm",
        en: "a stage without a touchpoint"),
      reason: LocalizedText(
        vi: "Không có điểm chạm thì giai đoạn chỉ là một cái tên: không có gì để cải thiện.",
        en: "Without a touchpoint a stage is only a name, with nothing to make better."),
      sources: [
        Citation(
          .theyDoFirstJourney, LocalizedText(vi: "bước 3, thêm các bước", en: "step 3, add steps"))
      ],
      bad: #"""
        { "stages": [↓{ "stage": "use", "goal": "Dùng quen" }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [{ "name": "Gọi hỏi thăm" }] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    // A day has hours in which nobody meets anybody.
    if context.map.kind == .dayInTheLife { return }
    let stages = context.map.stages.span
    for index in stages.indices where stages[index].touchpoints.isEmpty {
      if context.map.isBehindScenes(index) { continue }
      let stage = context.named(index)
      findings.addMissing(
        Self.self, ["touchpoints"], of: .stage(index), within: .tree,
        LocalizedText.deferred(
          vi: "giai đoạn \(stage.quoted(.vi)) không có điểm chạm",
          en: "the stage \(stage.quoted(.en)) has no touchpoint"),
        about: [stages[index].stage.isBlank ? SourceText(stage.id) : stages[index].stage],
        help: LocalizedText(
          vi: "khách hàng gặp doanh nghiệp ở đâu trong giai đoạn này?",
          en: "where do customer and business meet in this stage?"))
    }
  }
}
