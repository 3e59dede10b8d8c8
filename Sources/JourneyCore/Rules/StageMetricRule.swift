/// Stages without a metric.
enum StageMetricRule: Rule {
  static let id = RuleID.stageMetric
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "các giai đoạn không có chỉ số",
        en: "stages without a metric"),
      reason: LocalizedText(
        vi: "Không đo thì không biết việc cải thiện có tác dụng hay không.",
        en: "What is not measured cannot be shown to have become better."),
      sources: [
        Citation(
          .gibbons,
          LocalizedText(
            vi: "thành phần 5, cơ hội, cùng chỉ số", en: "component 5, opportunities, with metrics")
        )
      ],
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
    let map = context.map
    let gaps = StageGaps(
      of: ["metrics", "touchpoints"], within: .tree, isOnceAStage: true, context, &findings,
      lacks: { !isMeasured($0[$1]) })
    guard let first = gaps.lacking.first else { return }
    let names = StageGaps.names(gaps.lacking, in: context)
    let isOne = gaps.lacking.count == 1
    let key = findings.wording.name(StageEntryKey.metrics)
    findings.add(
      Self.self,
      gaps.isEverywhere
        ? LocalizedText(vi: "chưa giai đoạn nào có chỉ số", en: "nothing is measured in any stage")
        : LocalizedText.deferred(
          vi: "\(isOne ? "" : "các ")giai đoạn \(names.vi) chưa có chỉ số nào",
          en: "nothing is measured in the \(isOne ? "stage" : "stages") \(names.en)"),
      about: gaps.isEverywhere ? [] : StageGaps.ids(gaps.lacking, of: map),
      at: gaps.isEverywhere ? .title : .stage(first), .opening,
      help: LocalizedText.deferred(
        vi: "thêm \(key.vi) cho giai đoạn hoặc cho một điểm chạm của nó",
        en: "add \(key.en) to the stage or to one of its touchpoints"))
  }

  private static func isMeasured(_ stage: borrowing StageEntry) -> Bool {
    if isTold(stage.metrics) { return true }
    let touchpoints = stage.touchpoints.span
    for index in touchpoints.indices where isTold(touchpoints[index].metrics) { return true }
    return false
  }

  /// Whether one of the metrics is more than a placeholder.
  private static func isTold(_ metrics: [Metric]) -> Bool {
    for index in metrics.indices where metrics[index].name.isTold { return true }
    return false
  }
}
