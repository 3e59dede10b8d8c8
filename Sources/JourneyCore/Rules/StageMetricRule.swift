/// A stage without a metric.
enum StageMetricRule: Rule {
  static let id = RuleID.stageMetric
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một giai đoạn không có chỉ số",
        en: "a stage without a metric"),
      reason: LocalizedText(
        vi: "Không đo thì không biết việc cải thiện có tác dụng hay không.",
        en: "What is not measured cannot be shown to have become better."),
      source: "NN/g metrics",
      bad: #"""
        { "stages": [↓{ "stage": "use", "touchpoints": [{ "name": "Gọi tổng đài" }] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "name": "Gọi tổng đài", "metrics": [{ "name": "Giải quyết ngay cuộc gọi đầu" }] }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let stages = context.map.stages.span
    for index in stages.indices where !isMeasured(stages[index]) {
      if context.isEmpty(stages[index]) { continue }
      let id = stages[index].stage
      findings.addMissing(
        Self.self, ["metrics", "touchpoints"], of: .stage(index), within: .tree,
        LocalizedText.deferred(
          vi: "giai đoạn '\(id)' chưa có chỉ số nào",
          en: "nothing is measured in the stage '\(id)'"),
        about: [id],
        help: LocalizedText(
          vi: "thêm \"metrics\" cho giai đoạn hoặc cho một điểm chạm của nó",
          en: "add \"metrics\" to the stage or to one of its touchpoints"))
    }
  }

  private static func isMeasured(_ stage: StageEntry) -> Bool {
    if !stage.metrics.isEmpty { return true }
    let touchpoints = stage.touchpoints.span
    for index in touchpoints.indices where !touchpoints[index].metrics.isEmpty { return true }
    return false
  }
}
