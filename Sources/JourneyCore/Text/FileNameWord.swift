/// Names of files within a text, as in phone-instalments.journey.json, which stay on one line where
/// they fit on one.
enum FileNameWord {
  /// Longer ones fit on few lines.
  private static let longest = 96

  /// Where a name of a file ends that goes on from a place behind one of its hyphens; nothing if the
  /// word is none: it has a dot, and a letter behind that.
  static func end(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    var isName = false
    let limit = min(bytes.count, start + longest)
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") {
        guard index + 1 < bytes.count, isLetter(bytes[index + 1]) else { break }
        isName = true
      } else if !isPart(byte) {
        break
      }
      index += 1
    }
    return isName && (index < limit || limit == bytes.count) ? index : nil
  }

  /// The same for the bytes of a text that is walked by its indices.
  static func end(_ bytes: String.UTF8View, from start: String.Index) -> String.Index? {
    let offset = bytes.distance(from: bytes.startIndex, to: start)
    return end(bytes.span, from: offset).map { bytes.index(start, offsetBy: $0 - offset) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// Letters, digits and what joins them; what is beyond ASCII belongs to words.
  static func isPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
