/// Letters and signs of which each stands for itself.
///
/// None joins with its neighbours, and between two of them no line ends: texts of these alone are laid
/// out a word at a time.
enum PlainLetters {
  /// Whether a text has such letters, blanks and line feeds alone.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x7F {
        if byte < 0x20, byte != 0x0A { return false }
        index += 1
        continue
      }
      let (scalar, count) = scalar(bytes, index)
      guard isPlain(scalar.value) else { return false }
      index += count
    }
    return true
  }

  /// Whether a letter or sign beyond ASCII stands for itself.
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    // Latin with Vietnamese, without the hyphen that hides; dashes and quotes, arrows, signs.
    case 0xA0...0xAC, 0xAE...0x24F, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E,
      0x2190...0x21FF, 0x2200...0x22FF, 0x25A0...0x25FF:
      true
    default: false
    }
  }

  /// Reads the scalar that begins at a place.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8 that is known to be right.
  ///   - index: The place.
  /// - Returns: The scalar, and how many bytes it has.
  static func scalar(_ bytes: Span<UInt8>, _ index: Int) -> (scalar: Unicode.Scalar, count: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
    for offset in 1..<count where index + offset < bytes.count {
      let next = bytes[index + offset]
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", count)
  }
}
