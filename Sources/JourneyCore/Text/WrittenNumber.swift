/// A number together with the way its file wrote it, so that `1.50` stays `1.50`.
public struct WrittenNumber: Sendable {
  /// The value.
  public let value: Double
  /// The number as its file wrote it, where that is not the shortest way.
  let unusual: SourceText?

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
    if let whole = Self.whole(value), Self.common.contains(whole) {
      return Self.commonLiterals[Int(whole - Self.common.lowerBound)]
    }
    return SourceText(Self.digits(of: value))
  }

  /// Appends the number as JSON writes it.
  func append(to buffer: inout TextBuffer) {
    if let unusual {
      let literal = unusual.file.bytes[unusual.range]
      buffer.append(literal.span)
    } else {
      Self.append(value, to: &buffer)
    }
  }

  /// A number in the shortest way in which JSON writes it.
  static func digits(of value: Double) -> String {
    if let whole = whole(value) { return String(whole) }
    let text = "\(value)"
    // Whole numbers that are too large for their digits alone: `.0` says nothing.
    if abs(value) < 1e15 { return text }
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Appends what ``digits(of:)`` writes.
  static func append(_ value: Double, to buffer: inout TextBuffer) {
    if let whole = whole(value) {
      buffer.append(Int(whole))
    } else if let hundredths = hundredths(value) {
      buffer.append(hundredths: hundredths)
    } else {
      buffer.write(digits(of: value))
    }
  }

  /// The value in hundredths, where these are its shortest digits: of numbers with so few digits each
  /// has one value of its own.
  private static func hundredths(_ value: Double) -> Int? {
    guard abs(value) < 1e12 else { return nil }
    let number = Int((value * 100).rounded())
    return Double(number) / 100 == value ? number : nil
  }

  /// The value of a whole number that is written in its digits.
  private static func whole(_ value: Double) -> Int64? {
    guard abs(value) < 1e15 else { return nil }
    let whole = Int64(value)
    return Double(whole) == value ? whole : nil
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
