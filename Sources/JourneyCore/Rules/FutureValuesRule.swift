/// A metric of a future map that claims to be measured and to have reached its target.
enum FutureValuesRule: Rule {
  static let id = RuleID.futureValues
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "bản đồ tương lai có giá trị đã đo, có nguồn, và đã đạt chỉ tiêu",
        en: "a future map with a value that was measured and has reached its target"),
      reason: LocalizedText(
        vi: "Chưa ai đo được tương lai: giá trị là của hôm nay, chỉ tiêu là điều mong muốn.",
        en: "Nobody has measured the future: values are of today, targets are what is wished for."),
      bad: #"""
        { "state": "future", "sources": [{ "id": "survey", "title": "Khảo sát" }],
          "stages": [{ "stage": "use", "metrics": [
            { "name": "Hài lòng", "value": ↓90, "target": 85, "source": "survey" }
        ] }] }
        """#,
      good: #"""
        { "state": "future", "sources": [{ "id": "survey", "title": "Khảo sát" }],
          "stages": [{ "stage": "use", "metrics": [
            { "name": "Hài lòng", "value": 70, "target": 85, "source": "survey" }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard context.map.state == .future else { return }
    context.map.forEachMetricList { metrics, place in
      for index in metrics.indices {
        guard let value = metrics[index].value, let target = metrics[index].target,
          metrics[index].source.isTold
        else { continue }
        let isReached =
          metrics[index].better == .lower
          ? value.value <= target.value : value.value >= target.value
        guard isReached else { continue }
        let name = metrics[index].name
        let now = findings.wording.name(MetricKey.value)
        let wished = findings.wording.name(MetricKey.target)
        findings.add(
          Self.self,
          LocalizedText.deferred(
            vi: "chỉ số '\(name.excerpt)' đã đo được \(value.literal), mà bản đồ kể tương lai",
            en: "the metric '\(name.excerpt)' was measured as \(value.literal), in a future map"),
          about: [name], at: place.pointer.element("metrics", index).key("value"),
          help: LocalizedText.deferred(
            vi: "\(now.vi) là giá trị hôm nay; ghi điều mong muốn vào \(wished.vi)",
            en: "\(now.en) is what it is today; write what is wished for as \(wished.en)"))
      }
    }
  }
}
