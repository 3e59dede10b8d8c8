/// The rows of an emotion chart: values at even steps from the top of the scale to its bottom.
///
/// Where a value lies nearer to the middle between two steps than to either, every second row is
/// such a middle, without a label: curves are drawn to half a step.
struct EmotionScaleRows {
  /// The values of the rows, the highest first.
  let values: [Double]
  private let minimum: Double
  private let maximum: Double
  /// Whether every second row lies between two steps.
  private let hasHalves: Bool

  /// Chooses five steps or so at round values; a scale without round steps is parted evenly.
  ///
  /// - Parameters:
  ///   - minimum: The lowest value of the scale.
  ///   - maximum: The highest value of the scale.
  ///   - points: The values that are to be drawn.
  init(minimum: Double, maximum: Double, showing points: [Double] = []) {
    let whole = EmotionScaleRows(minimum: minimum, maximum: maximum, hasHalves: false)
    let halved = EmotionScaleRows(minimum: minimum, maximum: maximum, hasHalves: true)
    self = points.contains { !halved.row(of: $0).isMultiple(of: 2) } ? halved : whole
  }

  private init(minimum: Double, maximum: Double, hasHalves: Bool) {
    self.minimum = minimum
    self.maximum = maximum
    self.hasHalves = hasHalves
    guard minimum < maximum else {
      values = [minimum]
      return
    }
    let intervals =
      [5, 4, 6, 3, 2].first { Self.isRound(minimum: minimum, maximum: maximum, intervals: $0) } ?? 4
    let rows = hasHalves ? 2 * intervals : intervals
    values = (0...rows).map { row in
      let share = Double(row) / Double(rows)
      // A sum of shares cannot overflow, whatever the scale; a multiple of the step could.
      let value = maximum * (1 - share) + minimum * share
      return abs(value) < 1e-9 * max(abs(minimum), abs(maximum)) ? 0 : value
    }
  }

  /// Returns the row nearest to a value; halfway between two rows, the one farther from the middle.
  func row(of value: Double) -> Int {
    let last = values.count - 1
    let place = place(of: value)
    let above = Int(place)
    let rest = place - Double(above)
    let isUpper = place <= Double(last) / 2
    return (isUpper ? rest > 0.5 : rest >= 0.5) ? above + 1 : above
  }

  /// Says whether a value lies exactly on its row, so that the drawing tells it.
  func isExact(_ value: Double) -> Bool {
    value >= minimum && value <= maximum && place(of: value) == Double(row(of: value))
  }

  /// The place of a value among the rows, from 0 at the top; one that differs from a row by
  /// rounding alone lies on it.
  private func place(of value: Double) -> Double {
    let last = Double(values.count - 1)
    guard last > 0, !value.isNaN else { return 0 }
    let share = (maximum / 2 - value / 2) / (maximum / 2 - minimum / 2)
    let place = min(max(share, 0), 1) * last
    let nearest = Double(Int(place + 0.5))
    return abs(place - nearest) < 1e-9 ? nearest : place
  }

  /// Returns the labels of the rows, with a plus on scales that go below zero; the rows between
  /// two steps have none.
  func labels(language: Language) -> [String] {
    values.enumerated().map { row, value in
      if hasHalves, !row.isMultiple(of: 2) { return "" }
      return minimum < 0
        ? NumberText.signed(value, language: language) : NumberText.plain(value, language: language)
    }
  }

  /// Says whether a number of intervals puts every row, and zero, on a round value.
  private static func isRound(minimum: Double, maximum: Double, intervals: Int) -> Bool {
    let step = maximum / Double(intervals) - minimum / Double(intervals)
    guard step.isFinite, step > 0 else { return false }
    if minimum < 0, maximum > 0, !isWhole(maximum / step) { return false }
    var mantissa = step
    while mantissa >= 10 { mantissa /= 10 }
    while mantissa < 1 { mantissa *= 10 }
    return (step < 3.5 && isWhole(step)) || [1, 2, 2.5, 5].contains { abs(mantissa - $0) < 1e-6 }
  }

  private static func isWhole(_ value: Double) -> Bool {
    // Rounding by truncation: `rounded()` would need the C mathematics library.
    value < 1e9 && abs(value - Double(Int(value + 0.5))) < 1e-6
  }
}
