/// The scale on which a map states emotions; −2…2 unless the map declares another.
public struct EmotionScale: Sendable, Equatable {
  /// The value of the worst feeling.
  public var minimum: WrittenNumber
  /// The value of the best feeling, above the minimum.
  public var maximum: WrittenNumber
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey]

  /// The scale of a map that declares none, and the one on which maps are compared.
  public static let standard = EmotionScale(minimum: -2, maximum: 2)

  /// Creates a scale.
  public init(minimum: WrittenNumber, maximum: WrittenNumber, ownKeys: [OwnKey] = []) {
    self.minimum = minimum
    self.maximum = maximum
    self.ownKeys = ownKeys
  }

  /// The value that is neither high nor low.
  public var middle: Double { minimum.value / 2 + maximum.value / 2 }

  /// Whether a value lies on the scale, its ends included.
  public func contains(_ value: Double) -> Bool {
    value >= minimum.value && value <= maximum.value
  }

  /// Converts a value to the standard scale −2…2, on which maps are compared.
  ///
  /// - Parameter value: A value on this scale; one beyond it lies beyond the standard scale, too.
  /// - Returns: The value in the same place of −2…2; nothing on a scale without any extent.
  public func standardised(_ value: Double) -> Double? {
    if self == .standard { return value }
    // Scales near the largest numbers are made smaller first, or their sums would overflow.
    let isHuge = max(abs(minimum.value), abs(maximum.value), abs(value)) > 1e300
    let unit = isHuge ? 1.0 / 1024 : 1
    let (low, high, value) = (minimum.value * unit, maximum.value * unit, value * unit)
    guard low < high else { return nil }
    // One division at the end: 7 on 0…10 is 0.8, not 0.7999999999999998.
    return (4 * value - 2 * (low + high)) / (high - low)
  }
}
