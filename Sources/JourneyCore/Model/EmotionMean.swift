/// The mean of emotions that are all on one scale.
struct EmotionMean {
  /// Numbers near the largest ones are added in smaller units, or their sum would overflow.
  private static let unit = 1.0 / 18_446_744_073_709_551_616

  private var first = 0.0
  private var sum = 0.0
  private var smallSum = 0.0
  private var count = 0
  /// Whether the emotions differ, so that nobody may have written the mean.
  private(set) var differs = false

  /// Creates the mean of no emotion.
  init() {}

  /// Creates the mean of some emotions.
  init(_ values: [Double]) {
    for value in values { add(value) }
  }

  /// Adds an emotion.
  mutating func add(_ value: Double) {
    if count == 0 { first = value }
    if value != first { differs = true }
    sum += value
    smallSum += value * Self.unit
    count += 1
  }

  /// The mean; of equal emotions exactly the one that was written, of none nothing.
  var value: Double? {
    guard count > 0 else { return nil }
    guard differs else { return first }
    let mean = sum / Double(count)
    return sum.isFinite ? mean : smallSum / Double(count) / Self.unit
  }
}
