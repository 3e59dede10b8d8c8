/// The apostrophe behind a sign at which another program would part a cell, where a formula would
/// begin there: `x;=2+2` in a table that is parted by commas is two cells for a program that parts by
/// semicolons.
enum InnerGuard {
  /// Whether one may stand in a file: without an apostrophe behind such a sign there is none.
  static func mayStand(in bytes: Span<UInt8>, _ separator: UInt8) -> Bool {
    var index = 1
    while index < bytes.count {
      index = WordScan.firstIndex(ofRare: 0x27, bytes, in: index..<bytes.count)
      guard index < bytes.count else { return false }
      if parts(bytes[index - 1], separator) { return true }
      index += 1
    }
    return false
  }

  /// Whether one stands in a cell.
  static func stands(in bytes: Span<UInt8>, _ range: Range<Int>, _ separator: UInt8) -> Bool {
    for index in range.dropFirst() where bytes[index] == 0x27 {
      if parts(bytes[index - 1], separator), begins(bytes, index, range.upperBound) { return true }
    }
    return false
  }

  /// Puts one wherever a formula would begin.
  static func added(to text: [UInt8], _ separator: UInt8) -> [UInt8] {
    guard text.contains(where: { parts($0, separator) }) else { return text }
    var result: [UInt8] = []
    for (index, byte) in text.enumerated() {
      result.append(byte)
      if parts(byte, separator), begins(text.span, index + 1, text.count) { result.append(0x27) }
    }
    return result
  }

  /// Takes them away again.
  static func taken(from text: [UInt8], _ separator: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in text.enumerated() {
      let isGuard =
        byte == 0x27 && index > 0 && parts(text[index - 1], separator)
        && begins(text.span, index, text.count)
      if !isGuard { result.append(byte) }
    }
    return result
  }

  /// Whether another program may part cells at a byte.
  private static func parts(_ byte: UInt8, _ separator: UInt8) -> Bool {
    (byte == 0x3B || byte == 0x2C || byte == 0x09) && byte != separator
  }

  /// Whether a formula begins at a place, behind blanks, quotes and apostrophes.
  ///
  /// A hyphen in front of a number or a blank begins none.
  private static func begins(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x22 || bytes[index] == 0x27 {
      index += 1
    }
    guard index < end else { return false }
    switch bytes[index] {
    case 0x3D, 0x40: return true
    case 0x2B, 0x2D:
      guard index + 1 < end else { return false }
      let next = bytes[index + 1]
      return (next | 0x20) &- 0x61 < 26 || next == 0x28 || next == 0x22 || next == 0x27
    default: return false
    }
  }
}
