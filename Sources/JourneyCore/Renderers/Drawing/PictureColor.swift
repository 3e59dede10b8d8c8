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
    let digits = String(value, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
