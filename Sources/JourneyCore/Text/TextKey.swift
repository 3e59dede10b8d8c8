/// A number that is equal for texts that say nearly the same.
///
/// Of a text its words count, each once: without case, accents, marks and order, and without words
/// that say little such as `the` or `của`. What turns the meaning, such as `not` and `không`, counts.
/// A text of such little words alone goes by all of them. The numbers are part of what the product
/// promises: tickets are told apart by them, so they never change.
package struct TextKey: Sendable, Hashable, Comparable {
  /// The number.
  package let number: UInt64

  /// Creates a key from its number.
  package init(number: UInt64) { self.number = number }

  /// Finds the key of a text.
  package init(_ text: SourceText) {
    var reader = KeyWords()
    self.init(text, &reader)
  }

  /// Finds the key of one of many texts, in room that is used again.
  init(_ text: SourceText, _ reader: inout KeyWords) {
    if text.isEscaped {
      self.init(text.string)
    } else {
      let bytes = text.file.bytes
      self.init(bytes.span, text.range, &reader)
    }
  }

  /// Finds the key of a text.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var reader = KeyWords()
    self.init(bytes.span, 0..<bytes.count, &reader)
  }

  private init(_ bytes: Span<UInt8>, _ range: Range<Int>, _ reader: inout KeyWords) {
    number = reader.number(of: bytes, range)
  }

  static func mixed(_ number: UInt64, _ next: UInt64) -> UInt64 {
    (number ^ next) &* 0x0000_0100_0000_01B3
  }

  /// The key of the very text, byte for byte, whatever else says nearly the same.
  package static func exact(_ text: String) -> TextKey {
    var number: UInt64 = 0x8422_2325_CBF2_9CE4
    for byte in text.utf8 { number = mixed(number, UInt64(byte)) }
    return TextKey(number: number ^ number &>> 31)
  }

  /// The key in sixteen digits of base 16.
  package var text: String {
    var buffer = TextBuffer()
    append(to: &buffer)
    return String(decoding: buffer.finish(), as: UTF8.self)
  }

  /// Appends the sixteen digits.
  func append(to buffer: inout TextBuffer) {
    buffer.append(Self.digits(UInt32(truncatingIfNeeded: number &>> 32)), 8)
    buffer.append(Self.digits(UInt32(truncatingIfNeeded: number)), 8)
  }

  /// Eight digits of base 16 at once, the first one lowest.
  private static func digits(_ number: UInt32) -> UInt64 {
    var digits = UInt64(number)
    digits = (digits &<< 16 | digits) & 0x0000_FFFF_0000_FFFF
    digits = (digits &<< 8 | digits) & 0x00FF_00FF_00FF_00FF
    digits = (digits &<< 4 | digits) & 0x0F0F_0F0F_0F0F_0F0F
    let ones: UInt64 = 0x0101_0101_0101_0101
    // From ten on a carry reaches the upper half of the byte: these are letters.
    let letters = (digits &+ 6 &* ones) &>> 4 & ones
    let first = UInt64(UInt8(ascii: "0"))
    let gap = UInt64(UInt8(ascii: "a")) &- first &- 10
    return (digits &+ first &* ones &+ gap &* letters).byteSwapped
  }

  /// Reads sixteen digits of base 16.
  package init?(text: String) {
    guard text.utf8.count == 16, let number = UInt64(text, radix: 16) else { return nil }
    self.number = number
  }

  package static func < (left: TextKey, right: TextKey) -> Bool { left.number < right.number }
}
