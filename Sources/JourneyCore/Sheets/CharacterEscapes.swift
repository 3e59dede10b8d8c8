/// Characters written as `_xHHHH_`, by which workbooks hold what XML cannot (ECMA-376, 22.9.2.19).
///
/// A text that itself holds such signs has its first line written as `_x005F_`.
enum CharacterEscapes {
  /// The bytes of `_xHHHH_`.
  private static let length = 7

  /// Decodes the end of a text in place.
  ///
  /// Zero says nothing and is left out; half of a pair of UTF-16 stays as it is written.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the part begins that is decoded.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    var index = start
    while index < bytes.count, bytes[index] != 0x5F { index += 1 }
    guard index + length <= bytes.count else { return }
    var output = index
    while index < bytes.count {
      guard let unit = unit(bytes, index) else {
        bytes[output] = bytes[index]
        output += 1
        index += 1
        continue
      }
      var scalar = Unicode.Scalar(UInt32(unit))
      var end = index + length
      if UTF16.isLeadSurrogate(unit), let next = self.unit(bytes, end),
        UTF16.isTrailSurrogate(next)
      {
        scalar = Unicode.Scalar(
          0x1_0000 + (UInt32(unit) - 0xD800) << 10 + UInt32(next) - 0xDC00)
        end += length
      }
      guard let scalar else {
        bytes[output] = bytes[index]
        output += 1
        index += 1
        continue
      }
      if scalar.value != 0 {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[output] = byte
          output += 1
        }
      }
      index = end
    }
    bytes.removeLast(bytes.count - output)
  }

  /// Returns a text as a workbook holds it.
  static func written(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 != 0x5F && ($0 >= 0x20 || $0 == 0x09 || $0 == 0x0A) }
    let hasNoCharacter = text.unicodeScalars.contains { $0.value & 0xFFFE == 0xFFFE }
    if isPlain, !hasNoCharacter { return text }
    let bytes = Array(text.utf8)
    var output = ""
    var index = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "_" where unit(bytes, index) != nil: output += "_x005F_"
      case "\t", "\n": output.unicodeScalars.append(scalar)
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        output += "_x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "_"
      default: output.unicodeScalars.append(scalar)
      }
      index += UTF8.width(scalar)
    }
    return output
  }

  /// The unit of UTF-16 that is written at a place.
  private static func unit(_ bytes: [UInt8], _ start: Int) -> UInt16? {
    guard start + length <= bytes.count, bytes[start] == 0x5F, bytes[start + 1] == 0x78,
      bytes[start + 6] == 0x5F
    else { return nil }
    var value: UInt16 = 0
    for index in start + 2..<start + 6 {
      switch bytes[index] {
      case 0x30...0x39: value = value << 4 | UInt16(bytes[index] - 0x30)
      case 0x41...0x46: value = value << 4 | UInt16(bytes[index] - 0x37)
      case 0x61...0x66: value = value << 4 | UInt16(bytes[index] - 0x57)
      default: return nil
      }
    }
    return value
  }
}
