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

  /// Whether two parts are the hour and the minutes of a time: `at 10` and `05 sharp`.
  private static func isTime(_ before: String, _ behind: String) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    let hour = before.utf8.reversed().prefix(3).prefix(while: isDigit)
    let minutes = behind.utf8.prefix(3).prefix(while: isDigit)
    return (1...2).contains(hour.count) && minutes.count == 2
      && minutes.first.map { $0 < UInt8(ascii: "6") } ?? false
  }
}
