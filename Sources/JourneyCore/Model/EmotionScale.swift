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
}
