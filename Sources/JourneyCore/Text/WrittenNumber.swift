/// A number together with the way its file wrote it, so that `1.50` stays `1.50`.
public struct WrittenNumber: Sendable {
  /// The value.
  public let value: Double
  /// The number as its file wrote it, where that is not the shortest way.
  private let unusual: SourceText?

  /// The numbers whose digits are made once: emotions, impacts, efforts.
  private static let common: ClosedRange<Int64> = -10...20
  private static let commonLiterals = SourceText.sharingBytes(common.map { String($0) })

  /// Creates a number from what a file holds.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - literal: The number as the file wrote it; nothing for a whole number in its digits.
  public init(value: Double, literal: SourceText?) {
    self.value = value
    self.unusual = literal
  }

  /// Creates a number that is written the shortest way.
  public init(_ value: Double) {
    self.init(value: value, literal: nil)
  }

  /// The number as JSON writes it.
  public var literal: SourceText {
    if let unusual { return unusual }
    let isWhole = abs(value) < 1e15 && Double(Int64(value)) == value
    if isWhole, Self.common.contains(Int64(value)) {
      return Self.commonLiterals[Int(Int64(value) - Self.common.lowerBound)]
    }
    return SourceText(isWhole ? String(Int64(value)) : "\(value)")
  }
}

extension WrittenNumber: Equatable {
  /// Numbers are equal by value: `1.50` is `1.5`.
  public static func == (left: WrittenNumber, right: WrittenNumber) -> Bool {
    left.value == right.value
  }
}

extension WrittenNumber: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// Creates a number from a literal.
  public init(floatLiteral value: Double) { self.init(value) }
  /// Creates a number from a literal.
  public init(integerLiteral value: Int) { self.init(Double(value)) }
}
