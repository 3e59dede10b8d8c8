/// The escapes of JSON strings (RFC 8259, section 7), both ways.
enum JSONEscapes {
  /// Returns the text that the bytes between the quotes of a JSON string stand for.
  ///
  /// Escapes that are no escapes, and halves of surrogate pairs, which the reader has reported
  /// before, become U+FFFD.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
        output.append(byte)
        index += 1
        continue
      }
      let letter = bytes[index + 1]
      if letter == UInt8(ascii: "u") {
        let (scalar, length) = unicodeEscape(bytes, at: index)
        output.append(contentsOf: Array(String(Character(scalar)).utf8))
        index += length
      } else {
        output.append(contentsOf: simple(letter) ?? [0xEF, 0xBF, 0xBD])
        index += 2
        while letter >= 0x80, index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 { index += 1 }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the text between quotes, escaping only what JSON requires.
  static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0x08: output.append(contentsOf: "\\b".utf8)
      case 0x0C: output.append(contentsOf: "\\f".utf8)
      case 0x00..<0x20:
        output.append(contentsOf: "\\u00".utf8)
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 15))
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Appends the text between quotes; what nobody would see in it is written by its number.
  static func appendVisibly(_ text: String, to output: inout [UInt8]) {
    var quoted: [UInt8] = []
    append(text.utf8, to: &quoted)
    guard VisibleText.mayHideSomething(quoted.span) else {
      output.append(contentsOf: quoted)
      return
    }
    let all = String(decoding: quoted, as: UTF8.self)
    var copied = all.startIndex
    for hidden in InvisibleCharacters(in: all) {
      output.append(contentsOf: all[copied..<hidden.index].utf8)
      for unit in String(hidden.scalar).utf16 {
        output.append(contentsOf: "\\u".utf8)
        for shift in [12, 8, 4, 0] { output.append(hexDigit(UInt8(unit >> UInt16(shift) & 15))) }
      }
      copied = all.unicodeScalars.index(after: hidden.index)
    }
    output.append(contentsOf: all[copied...].utf8)
  }

  /// Returns the four hexadecimal digits of the `\u` escape at the index as a number.
  static func codeUnit(_ bytes: ArraySlice<UInt8>, at index: Int) -> UInt16? {
    guard index + 6 <= bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt16 = 0
    for byte in bytes[index + 2..<index + 6] {
      guard let digit = hexValue(byte) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  private static func unicodeEscape(
    _ bytes: ArraySlice<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int) {
    guard let unit = codeUnit(bytes, at: index) else { return ("\u{FFFD}", 2) }
    if UTF16.isLeadSurrogate(unit), let low = codeUnit(bytes, at: index + 6),
      UTF16.isTrailSurrogate(low)
    {
      let value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
      return (Unicode.Scalar(value) ?? "\u{FFFD}", 12)
    }
    return (Unicode.Scalar(unit) ?? "\u{FFFD}", 6)
  }

  private static func simple(_ letter: UInt8) -> [UInt8]? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): [letter]
    // Not JSON, but it is in texts in single quotes and has been reported there.
    case UInt8(ascii: "'"): [letter]
    case UInt8(ascii: "b"): [0x08]
    case UInt8(ascii: "f"): [0x0C]
    case UInt8(ascii: "n"): [0x0A]
    case UInt8(ascii: "r"): [0x0D]
    case UInt8(ascii: "t"): [0x09]
    default: nil
    }
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
