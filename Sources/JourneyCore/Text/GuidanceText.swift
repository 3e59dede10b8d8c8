/// Questions that a starter map asks where the answers belong, such as `[?] What hurts here?`.
///
/// The mark tells them from texts of the map's authors; whoever answers replaces the whole text.
/// This is the one place that knows the mark.
package enum GuidanceText {
  /// What every question begins with.
  package static let mark = "[?]"

  /// Returns a question as it stands in a map.
  ///
  /// - Parameter question: A sentence in the map's language.
  /// - Returns: The sentence with the mark in front.
  package static func text(_ question: String) -> SourceText {
    SourceText(mark + " " + question)
  }

  /// Whether a text is a question that nobody has answered yet: its first word has the mark.
  package static func isGuidance(_ text: SourceText) -> Bool {
    if text.isEscaped { return isGuidance(SourceText(text.string)) }
    let bytes = text.file.bytes
    return isGuidance(text.range, in: bytes.span)
  }

  /// Whether a text in a string is such a question.
  static func isGuidance(_ text: String) -> Bool {
    text.utf8.drop { $0 == 0x20 }.starts(with: mark.utf8)
  }

  /// The questions of a text, each on a line of its own, without their marks.
  package static func questions(in text: SourceText) -> [String] {
    text.string.split(separator: "\n").compactMap { line in
      let line = line.drop { $0 == " " }
      return line.hasPrefix(mark) ? String(line.dropFirst(mark.count).drop { $0 == " " }) : nil
    }
  }

  /// Whether a text without JSON escapes is such a question.
  static func isGuidance(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    guard index < range.upperBound, bytes[index] == UInt8(ascii: "[") else { return false }
    for byte in mark.utf8 {
      guard index < range.upperBound, bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }
}
