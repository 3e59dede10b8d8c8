/// The bytes of a text that is written piece by piece: a string would look at each piece anew.
struct TextBuffer: TextOutputStream, Sendable {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Creates a text without anything in it.
  init() {}

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
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = number.magnitude
    // The last digit first.
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if bytes.count > start + 1 { bytes[start...].reverse() }
  }
}
