/// What is good for a metric: its target and which way is better.
///
/// Every command judges by it.
package struct MetricAim: Sendable, Equatable {
  /// What the value should be.
  package var target: Double
  /// Which way is better, where somebody says so.
  package var better: Metric.Direction?

  /// Creates an aim.
  package init(target: Double, better: Metric.Direction?) {
    self.target = target
    self.better = better
  }

  /// How far a value is from the target: below 0 where it has not reached it.
  ///
  /// Where nobody says which way is better, what lies below the target has not reached it; what
  /// lies beyond may have reached it or be too much.
  ///
  /// - Parameter value: What was measured.
  /// - Returns: Nothing where that cannot be said.
  package func gap(of value: Double) -> Double? {
    switch better {
    case .higher: Self.difference(value, target)
    case .lower: Self.difference(target, value)
    case nil: value <= target ? Self.difference(value, target) : nil
    }
  }

  /// A difference without the last digits that only the way of counting makes: 80 − 80.4 is −0.4.
  private static func difference(_ left: Double, _ right: Double) -> Double {
    // What no number holds is as far as a number goes.
    let most = Double.greatestFiniteMagnitude
    let difference = min(max(left - right, -most), most)
    return abs(difference) < 1e-3 ? difference : EmotionScale.withoutNoise(difference)
  }

  /// Which way is better for a value that was another one before.
  ///
  /// Where nobody says so, the way from the old value to the target, and on from there. A value
  /// that was beyond the target and goes further tells nothing.
  package func way(from old: Double, to new: Double) -> Metric.Direction? {
    if let better { return better }
    if old < target { return .higher }
    guard new < old else { return nil }
    return old == target ? .higher : .lower
  }

  /// Whether a value is missed by less, by more or by as much as an earlier one; nothing where
  /// nobody says which way is better and the values do not tell.
  package func step(from old: Double, to new: Double) -> (was: Double, left: Double)? {
    guard let way = way(from: old, to: new) else { return nil }
    let aim = MetricAim(target: target, better: way)
    func missing(_ value: Double) -> Double { max(0, -(aim.gap(of: value) ?? 0)) }
    return (missing(old), missing(new))
  }
}
