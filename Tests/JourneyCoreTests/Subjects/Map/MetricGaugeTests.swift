import Testing

@testable import JourneyCore

@Suite struct MetricGaugeTests {
  private func metric(
    _ value: Double, _ target: Double?, _ better: Metric.Direction?, unit: SourceText? = nil
  ) -> Metric {
    var metric = Metric(name: "Wait")
    metric.value = WrittenNumber(value)
    metric.target = target.map { WrittenNumber($0) }
    metric.better = better
    metric.unit = unit
    return metric
  }

  /// `show` and the sheet ask the same function, so that neither calls good what the other does not.
  @Test(
    arguments: [
      (47, 20, .lower, false), (20, 20, .lower, true), (3, 4, .higher, false),
      (5, 4, .higher, true),
      (47, 20, nil, false), (20, 20, nil, true), (20, nil, .lower, nil),
    ] as [(Double, Double?, Metric.Direction?, Bool?)])
  func aTargetIsReachedOnTheBetterSide(
    _ value: Double, _ target: Double?, _ better: Metric.Direction?, _ isReached: Bool?
  ) {
    let metric = metric(value, target, better)
    #expect(metric.isReached == isReached)
    #expect(MetricGauge(metric).gauge.isReached == isReached)
    let texts = MapTexts(
      map: JourneyMap(title: "", framework: .id("basic-5")), language: .en, channels: .builtIn)
    let role: TextRole = isReached.map { $0 ? .positive : .negative } ?? .plain
    #expect(texts.role(of: metric) == role)
  }

  @Test func valueAndTargetLieOnOneBar() {
    let percent = MetricGauge(metric(57, 80, .higher, unit: "%")).gauge
    #expect(percent.share == 0.57 && percent.target == 0.8)
    // Bars of one cell can be compared: 9.4 % is not drawn beside 63 % as nearly all.
    let small = MetricGauge(metric(9.4, 8, .lower, unit: "%")).gauge
    #expect(small.share == 0.094 && small.target == 0.08)
    let minutes = MetricGauge(metric(47, 20, .lower, unit: "minutes")).gauge
    #expect(abs((minutes.share ?? 0) - 1 / 1.08) < 1e-9)
    #expect(abs((minutes.target ?? 0) - 20 / (47 * 1.08)) < 1e-9)
    let below = MetricGauge(metric(-10, 30, .higher)).gauge
    #expect(below.share == 0)
    for value in [0, -1e308, 1e308, 1e-300] {
      for share in [MetricGauge(metric(value, 1e308, nil)).gauge].flatMap({ [$0.share, $0.target] })
      {
        #expect(share.map { (0...1).contains($0) } ?? true)
      }
    }
    #expect(MetricGauge(Metric(name: "Wait")).gauge.share == nil)
  }
}
