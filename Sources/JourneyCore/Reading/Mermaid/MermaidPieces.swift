/// The parts of a line between its colons, as text.
struct MermaidPieces {
  /// All of them as they stand.
  let texts: [String]

  /// Parts a line.
  init(_ line: String) {
    texts = line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
  }

  /// The parts where the colon of a time such as `10:05` parts nothing.
  var withTimes: [String] {
    var joined: [String] = []
    for text in texts {
      if let last = joined.last, Self.isTime(last, text) {
        joined[joined.count - 1] = last + ":" + text
      } else {
        joined.append(text)
      }
    }
    return joined
  }

  /// Whether the colon of a task may be that of a time: digits stand at both sides.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - colon: Where the colon stands.
  ///   - end: The end of the task.
  /// - Returns: Whether it is worth a closer look.
  @inline(__always)
  static func mayBeTime(_ bytes: Span<UInt8>, _ colon: Int, _ end: Int) -> Bool {
    guard colon > 0, colon + 2 < end else { return false }
    return bytes[colon - 1] &- UInt8(ascii: "0") < 10 && bytes[colon + 1] &- UInt8(ascii: "0") < 6
      && bytes[colon + 2] &- UInt8(ascii: "0") < 10
  }

  /// Whether a text may hold a time: a colon stands between digits.
  static func mayHoldTime(_ text: String) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    var (last, isBehindHour) = (UInt8(ascii: " "), false)
    for byte in text.utf8 {
      if isBehindHour, isDigit(byte) { return true }
      isBehindHour = byte == UInt8(ascii: ":") && isDigit(last)
      last = byte
    }
    return false
  }

  /// Whether a text begins and ends with a sign of ASCII, and one blank stands behind each colon and
  /// none before it, between such signs.
  static func isTidy(_ text: String) -> Bool {
    func isSign(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
    /// How far a colon lies behind, and what stood last.
    var (behind, last) = (2, UInt8(ascii: ":"))
    for byte in text.utf8 {
      switch behind {
      case 1: if byte != 0x20 { return false }
      case 2: if !isSign(byte) || byte == UInt8(ascii: ":") { return false }
      default: if byte == UInt8(ascii: ":"), !isSign(last) { return false }
      }
      behind = byte == UInt8(ascii: ":") ? 1 : min(3, behind + 1)
      last = byte
    }
    return behind > 2 && isSign(last)
  }

  /// Whether two parts are the hour and the minutes of a time: `at 10` and `05 sharp`.
  private static func isTime(_ before: String, _ behind: String) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    let hour = before.utf8.reversed().prefix(3).prefix(while: isDigit)
    let minutes = behind.utf8.prefix(3).prefix(while: isDigit)
    return (1...2).contains(hour.count) && minutes.count == 2
      && minutes.first.map { $0 < UInt8(ascii: "6") } ?? false
  }
}
