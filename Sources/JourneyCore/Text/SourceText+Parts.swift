extension SourceText {
  /// The text without blanks at its ends; no copy unless JSON escapes are among it.
  var trimmed: SourceText {
    if isEscaped {
      let string = string
      guard let first = string.firstIndex(where: { !$0.isWhitespace }),
        let last = string.lastIndex(where: { !$0.isWhitespace })
      else { return SourceText("") }
      return SourceText(String(string[first...last]))
    }
    let bytes = file.bytes
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isAsciiBlank(bytes[start]) { start += 1 }
    while start < end, Self.isAsciiBlank(bytes[end - 1]) { end -= 1 }
    return SourceText(file: file, range: start..<end, isEscaped: false)
  }

  /// The text in one line of at most 40 characters, as messages quote it; dots for a blank one.
  var excerpt: String {
    let words = string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { return "…" }
    return words.count > 40 ? words.prefix(39) + "…" : words
  }

  static func isAsciiBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}

extension SourceText? {
  /// Whether there is a text that says something.
  var isTold: Bool { map { !$0.isBlank } ?? false }
}

extension [SourceText] {
  /// Whether one of the texts says something.
  var isTold: Bool {
    for index in indices where !self[index].isBlank { return true }
    return false
  }
}
