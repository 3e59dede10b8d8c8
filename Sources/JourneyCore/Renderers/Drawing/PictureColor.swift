/// A colour of sRGB.
struct PictureColor: Sendable, Hashable {
  /// Red, green and blue, a byte each.
  let value: UInt32

  init(_ value: UInt32) { self.value = value & 0xFF_FFFF }

  /// Reads a colour as CSS writes it: `#RGB` or `#RRGGBB`.
  init?(css text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6 else {
      return nil
    }
    var value: UInt32 = 0
    for digit in digits {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(number)
      if digits.count == 3 { value = value << 4 | UInt32(number) }
    }
    self.init(value)
  }

  /// The colour as CSS writes it.
  var css: String {
    var text = TextBuffer()
    append(to: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// Appends the colour as CSS writes it.
  func append(to text: inout TextBuffer) {
    text.append("#")
    var place: UInt32 = 24
    while place > 0 {
      place -= 4
      let digit = UInt8(value >> place & 15)
      text.append(Unicode.Scalar(digit < 10 ? 0x30 + digit : 0x37 + digit))
    }
  }
}
