/// Writes any text so that Mermaid shows it and does nothing else.
///
/// Every sign that Mermaid, HTML or the quirks of its preprocessing would take for more than text
/// is an entity: `# ; : <`, `%` where it could begin a comment or a directive, the marks that
/// Mermaid itself puts in place of entities, line ends of JavaScript, controls.
enum MermaidEscapes {
  /// Where a text stands.
  enum Place {
    case title, section, task, actor, description
  }

  /// A text as it is written, and whether reading it gives the same text.
  struct Written: Equatable {
    var text: String
    var isExact: Bool
  }

  /// The words with which a task must not begin.
  private static let keywords = ["journey", "title", "section", "acctitle", "accdescr"]

  /// Writes a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - place: Where it stands.
  /// - Returns: One line without blanks at its ends; empty for a text of blanks alone.
  static func written(_ text: String, in place: Place) -> Written {
    let trimmed = trimmed(text)
    let isKeyword = place == .task && beginsWithKeyword(trimmed)
    let hidesPercent = trimmed.utf8.first == UInt8(ascii: "%") || hasTwoPercents(trimmed)
    var output = ""
    var isExact = trimmed == text[...]
    var last: Unicode.Scalar?
    for scalar in trimmed.unicodeScalars {
      let isFirst = last == nil
      defer { last = scalar }
      if scalar == "\n" || scalar == "\r" {
        // CRLF is one line end, which reading gives back as LF.
        if scalar == "\n", last == "\r" { continue }
        if scalar == "\r" { isExact = false }
        output += breaksLines(place) ? "<br/>" : " "
        if !breaksLines(place) { isExact = false }
      } else if scalar == "\0" {
        output += "\u{FFFD}"
        isExact = false
      } else if isFirst && isKeyword || isSpecial(scalar, place) || scalar == "%" && hidesPercent {
        output += "#\(scalar.value);"
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return Written(text: output, isExact: isExact)
  }

  /// Whether a task would be taken for something else; by bytes, as Mermaid knows no clusters.
  private static func beginsWithKeyword(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8.prefix(8))
    return keywords.contains {
      MermaidSyntax.begins(with: $0, bytes.span, at: 0, end: bytes.count)
    }
  }

  private static func hasTwoPercents(_ text: Substring) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "%"), last == byte { return true }
      last = byte
    }
    return false
  }

  /// Whether a line end can be written; titles and descriptions have one line.
  private static func breaksLines(_ place: Place) -> Bool {
    switch place {
    case .section, .task, .actor: true
    case .title, .description: false
    }
  }

  private static func isSpecial(_ scalar: Unicode.Scalar, _ place: Place) -> Bool {
    switch scalar {
    case "#", ";", ":", "<": true
    // Mermaid escapes these in titles itself in a sandbox.
    case ">", "=": place == .title || place == .description
    // At a full-width comma the reader would ask whether two actors are meant.
    case ",", "，", "、": place == .actor
    case "{", "}": place == .description
    // The marks of entities within Mermaid.
    case "ﬂ", "°", "¶", "ß": true
    case "\t": false
    case "\u{1}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// A text without the blanks of JavaScript at its ends.
  private static func trimmed(_ text: String) -> Substring {
    let bytes = Array(text.utf8)
    let range = MermaidSyntax.trimmed(0..<bytes.count, bytes.span)
    let view = text.utf8
    let start = view.index(view.startIndex, offsetBy: range.lowerBound)
    let end = view.index(view.startIndex, offsetBy: range.upperBound)
    return text[start..<end]
  }
}
