/// Emotions on −2…2 added up so that their order does not matter: in whole billionths, the digits
/// in which emotions are compared.
public struct EmotionSum: Sendable, Equatable {
  /// So many units are one step of −2…2.
  package static let unit = 1_000_000_000

  /// How many emotions there are.
  public package(set) var count = 0
  /// Their sum in billionths.
  package var units = 0
  /// The lowest of them in billionths.
  package var lowestUnits: Int?

  /// Creates the sum of no emotion.
  public init() {}

  /// Adds an emotion on −2…2; one beyond the scale counts as its end.
  package mutating func add(_ emotion: Double) { add(units: Self.units(emotion)) }

  /// Adds an emotion in billionths.
  package mutating func add(units: Int) {
    count += 1
    self.units += units
    lowestUnits = min(lowestUnits ?? units, units)
  }

  /// The mean on −2…2; nothing where there is no emotion.
  public var mean: Double? {
    count == 0 ? nil : Double(units) / Double(Self.unit) / Double(count)
  }

  /// The lowest emotion on −2…2.
  public var lowest: Double? { lowestUnits.map { Double($0) / Double(Self.unit) } }

  package static func += (left: inout EmotionSum, right: EmotionSum) {
    left.count += right.count
    left.units += right.units
    if let lowest = right.lowestUnits { left.lowestUnits = min(left.lowestUnits ?? lowest, lowest) }
  }

  /// An emotion on −2…2 in billionths.
  package static func units(_ emotion: Double) -> Int {
    let value = EmotionScale.withoutNoise(min(max(emotion, -2), 2)) * Double(unit)
    return Int(value.rounded())
  }
}
