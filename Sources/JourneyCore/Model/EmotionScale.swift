/// The scale on which a map states emotions; −2…2 unless the map declares another.
public struct EmotionScale: Sendable, Equatable {
  /// Where a value lies against the middle of its scale.
  public enum Side: Sendable, Equatable {
    case low, middle, high
  }

  /// The value of the worst feeling.
  public var minimum: WrittenNumber
  /// The value of the best feeling, above the minimum.
  public var maximum: WrittenNumber
  /// Keys of the map's authors.
  public var ownKeys: [OwnKey]

  /// The scale of a map that declares none, and the one on which emotions are compared.
  public static let standard = EmotionScale(minimum: -2, maximum: 2)

  /// Creates a scale.
  public init(minimum: WrittenNumber, maximum: WrittenNumber, ownKeys: [OwnKey] = []) {
    self.minimum = minimum
    self.maximum = maximum
    self.ownKeys = ownKeys
  }

  /// Whether the scale is −2…2, whatever keys of the authors stand beside its ends.
  public var isStandard: Bool { hasSameEnds(as: .standard) }

  /// Whether values of two scales mean the same without conversion.
  public func hasSameEnds(as other: EmotionScale) -> Bool {
    minimum == other.minimum && maximum == other.maximum
  }

  /// Whether a value lies on the scale, its ends included.
  public func contains(_ value: Double) -> Bool {
    value >= minimum.value && value <= maximum.value
  }

  /// Converts a value to the standard scale −2…2, on which emotions are compared.
  ///
  /// - Parameter value: A value on this scale; one beyond it lies beyond the standard scale, too.
  /// - Returns: The value in the same place of −2…2, never infinite; nothing on a scale without
  ///   any extent.
  public func standardised(_ value: Double) -> Double? {
    guard minimum.value < maximum.value else { return nil }
    if isStandard { return value }
    // Scales near the largest numbers are made smaller first, or their sums would overflow.
    let isHuge = max(abs(minimum.value), abs(maximum.value), abs(value)) > 1e300
    let unit = isHuge ? 1.0 / 1024 : 1
    let (low, high) = (minimum.value * unit, maximum.value * unit)
    // One division at the end: 7 on 0…10 is 0.8, not 0.7999999999999998.
    let converted = (4 * (value * unit) - 2 * (low + high)) / (high - low)
    let limit = contains(value) ? 2 : Double.greatestFiniteMagnitude
    return min(max(converted, -limit), limit)
  }

  /// The side of the middle on which a value lies; a value in the middle is neither high nor low.
  public func side(of value: Double) -> Side {
    guard let standard = standardised(value) else { return .middle }
    let gain = Self.gain(from: 0, to: standard)
    return gain < 0 ? .low : gain > 0 ? .high : .middle
  }
}

extension EmotionScale {
  /// Returns what a customer gains from one emotion to another, both on −2…2.
  ///
  /// Conversions and means round, so one feeling may come in two ways with a difference far behind
  /// the point: emotions that agree in nine digits behind it are equal, for every command.
  ///
  /// - Parameters:
  ///   - first: The emotion before, on −2…2.
  ///   - second: The emotion after it, on −2…2.
  /// - Returns: The difference, below 0 for a loss, and exactly 0 for equal emotions.
  public static func gain(from first: Double, to second: Double) -> Double {
    withoutNoise(first) == withoutNoise(second) ? 0 : difference(first, second)
  }

  /// Returns by how much the second of two finite numbers is larger, never infinite.
  static func difference(_ first: Double, _ second: Double) -> Double {
    let limit = Double.greatestFiniteMagnitude
    return min(max(second - first, -limit), limit)
  }

  /// Returns how low an emotion is.
  ///
  /// - Parameter emotion: An emotion on −2…2.
  /// - Returns: 0 at the top of the scale and above it, 1 at its bottom and below it; equal emotions
  ///   have exactly the same.
  static func depth(of emotion: Double) -> Double {
    min(max((2 - withoutNoise(emotion)) / 4, 0), 1)
  }

  /// Returns a number on −2…2 of which nine digits behind the point are left, so that equal
  /// emotions are the same number.
  static func withoutNoise(_ value: Double) -> Double {
    // Numbers as large as this have no digits of that kind left.
    guard abs(value) < 1e9 else { return value }
    return Double(Int64(value * 1e9 + (value < 0 ? -0.5 : 0.5))) / 1e9
  }
}
