/// A measured value without a target.
enum MetricWithoutTargetRule: Rule {
  static let id = RuleID.metricWithoutTarget
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một chỉ số có giá trị nhưng không có chỉ tiêu",
        en: "a metric with a value but no target"),
      reason: LocalizedText(
        vi: "Không có chỉ tiêu thì không ai biết con số đó là tốt hay xấu.",
        en: "Without a target nobody knows whether the number is good or bad."),
      sources: [
        Citation(
          .gibbons,
          LocalizedText(
            vi: "thành phần 5, cơ hội, cùng chỉ số", en: "component 5, opportunities, with metrics")
        )
      ],
      bad: #"""
        { "stages": [{ "stage": "use", "metrics": [
          ↓{ "name": "Chờ tổng đài", "value": 6, "unit": "phút" }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "metrics": [
          { "name": "Chờ tổng đài", "value": 6, "target": 2, "unit": "phút" },
          { "name": "Số cuộc gọi lại" }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let key = findings.wording.name(MetricKey.target)
    context.map.forEachMetricList { metrics, place in
      for index in metrics.indices {
        guard metrics[index].value != nil, metrics[index].target == nil else { continue }
        let name = metrics[index].name
        findings.addMissing(
          Self.self, ["target"], of: place.pointer.element("metrics", index),
          LocalizedText.deferred(
            vi: "chỉ số '\(name.excerpt)' có giá trị nhưng chưa có chỉ tiêu",
            en: "the metric '\(name.excerpt)' has a value but no target"),
          about: [metrics[index].name],
          help: LocalizedText.deferred(
            vi: "thêm \(key.vi): bao nhiêu thì đạt", en: "add \(key.en): what is good enough"))
      }
    }
  }
}
