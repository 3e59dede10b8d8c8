extension SourceText {
  /// The text without blanks at its ends; no copy unless JSON escapes are among it.
  var trimmed: SourceText {
    if isEscaped { return SourceText(string.trimmingBlanks) }
    return SourceText(file: file, range: trimmedRange, isEscaped: false)
  }

  /// The fingerprint of the trimmed text.
  var trimmedFingerprint: UInt64 {
    if isEscaped { return trimmed.fingerprint }
    return WordScan.fingerprint(file.bytes, trimmedRange)
  }

  /// Where the text lies without ASCII blanks at its ends.
  private var trimmedRange: Range<Int> {
    let bytes = file.bytes
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isAsciiBlank(bytes[start]) { start += 1 }
    while start < end, Self.isAsciiBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The text in one line of about 40 characters, as messages quote it; dots for what is left out.
  var excerpt: String {
    if isShortLine { return string }
    // Characters may be built without end; no message is.
    let words = String(string.unicodeScalars.prefix(160)).split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    guard line.count > 40 || string.unicodeScalars.count > 160 else {
      return line.isEmpty ? "…" : line
    }
    let start = line.prefix(39)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }

  /// Whether an excerpt would be the text itself; a look at the bytes, which may say no too often.
  private var isShortLine: Bool {
    guard !isEscaped, !range.isEmpty else { return false }
    let file = file.bytes
    let bytes = file.span
    var characters = 0
    var last: UInt8 = 0x20
    for index in range {
      let byte = bytes[index]
      switch byte {
      case 0x20: if last == 0x20 { return false }
      // Controls, and what a blank beyond ASCII begins with.
      case 0..<0x20, 0xC2,
        0xE1 where index + 1 < bytes.count && bytes[index + 1] == 0x9A:
        return false
      case 0xE2, 0xE3: return false
      default: break
      }
      if byte & 0xC0 != 0x80 { characters += 1 }
      last = byte
    }
    return last != 0x20 && characters <= 40
  }

  static func isAsciiBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}

extension SourceText {
  /// Whether it says something: it is neither blank nor a placeholder.
  var isTold: Bool { !isBlank && !PlaceholderText.isPlaceholder(self) }

  /// The text, unless it is blank: what is told of it stands for nothing then.
  var unlessBlank: SourceText? { isBlank ? nil : self }

  /// The text, unless it is blank or a placeholder, which counts as absent everywhere.
  var unlessAbsent: SourceText? { isTold ? self : nil }

  /// Whether it states something: a question of a starter map does not.
  var isStatement: Bool { isTold && !GuidanceText.isGuidance(self) }

  /// The text if it states something: placeholders and open questions count as absent.
  var stated: SourceText? { isStatement ? self : nil }
}

extension SourceText? {
  /// Whether there is a text that says something.
  var isTold: Bool { map(\.isTold) ?? false }

  /// Whether there is a text that states something.
  var isStatement: Bool { map(\.isStatement) ?? false }

  /// The text if it states something: placeholders and open questions count as absent.
  var stated: SourceText? { flatMap(\.stated) }
}

extension [SourceText] {
  /// Whether one of the texts says something.
  var isTold: Bool {
    for index in indices where self[index].isTold { return true }
    return false
  }

  /// The texts that state something.
  var stated: [SourceText] { filter(\.isStatement) }
}

extension SourceText {
  /// Creates texts that lie in no file, all in the same bytes.
  static func sharingBytes(_ strings: [String]) -> [SourceText] {
    let file = SourceFile(name: "", text: strings.joined())
    var start = 0
    return strings.map { string in
      defer { start += string.utf8.count }
      return SourceText(
        file: file, range: start..<start + string.utf8.count, isEscaped: false)
    }
  }
}
