/// The bytes of a text that is written piece by piece: a string would look at each piece anew.
struct TextBuffer: TextOutputStream, Sendable {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Creates a text without anything in it.
  init() {}

  /// Creates a text without anything in it that has room for so many bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends a text.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends a text.
  static func += (buffer: inout TextBuffer, text: String) { buffer.write(text) }

  /// Appends another text.
  static func += (buffer: inout TextBuffer, other: TextBuffer) {
    buffer.bytes.append(contentsOf: other.bytes)
  }

  /// Appends an ASCII character.
  mutating func append(_ character: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: character.value))
  }

  /// Appends a whole number in its digits.
  mutating func append(_ number: Int) {
    if number < 0 { append("-") }
    append(digits: number.magnitude, atLeast: 1)
  }

  /// Appends a number of hundredths with as many digits after the point as it needs.
  mutating func append(hundredths number: Int) {
    if number < 0 { append("-") }
    let (whole, rest) = number.magnitude.quotientAndRemainder(dividingBy: 100)
    append(digits: whole, atLeast: 1)
    guard rest > 0 else { return }
    append(".")
    let isTenths = rest % 10 == 0
    append(digits: isTenths ? rest / 10 : rest, atLeast: isTenths ? 1 : 2)
  }

  /// Appends digits, the first one first, with zeros in front of fewer than asked for.
  private mutating func append(digits number: UInt, atLeast count: Int) {
    var unit: UInt = count > 1 ? 10 : 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }
}
