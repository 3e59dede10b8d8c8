/// A metric on a bar: where its value and its target lie, and whether the target is reached.
struct MetricGauge {
  let gauge: DocumentFigure.Gauge

  /// Lays a metric on a bar.
  ///
  /// All shares have the same bar, from 0 to 100 per cent, so that they can be compared; others one
  /// that ends a little beyond the larger of value and target. Without a target a number that is no
  /// share of anything has no bar.
  init(_ metric: Metric) {
    let target = metric.target?.value
    guard let value = metric.value?.value else {
      gauge = DocumentFigure.Gauge(share: nil)
      return
    }
    let lowest = min(value, target ?? 0, 0)
    var highest = max(value, target ?? 0, 0)
    let isShare = metric.unit?.string == "%" && lowest >= 0 && highest <= 100
    guard target != nil || isShare else {
      gauge = DocumentFigure.Gauge(share: nil)
      return
    }
    highest = isShare ? 100 : highest * 1.08
    func share(_ number: Double) -> Double? {
      let share = (number / 2 - lowest / 2) / (highest / 2 - lowest / 2)
      return share.isFinite ? min(max(share, 0), 1) : nil
    }
    gauge = DocumentFigure.Gauge(
      share: share(value), target: target.flatMap(share), isReached: metric.isReached)
  }
}
