/// Writes texts of a map as Markdown that shows their letters and does nothing else.
///
/// The result is one line. Whatever Markdown, GitHub or HTML would read as more than text is
/// escaped: emphasis, links, images, code, tags, entities, tables, formulas, list and heading
/// signs. Mentions (`@who`), references (`#12`) and bare addresses get a zero-width space or a
/// backslash inside, so that a text in a comment calls nobody. Hidden characters are shown.
enum MarkdownText {
  /// Where a text stands, which decides what its line breaks become.
  enum Place {
    /// In a paragraph, list entry or cell.
    case body
    /// In a heading, which has one line.
    case heading
  }

  /// Returns a text whose strong pieces and identifiers are marked as such.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - place: Where it stands.
  /// - Returns: One line without blanks at its ends, which may be empty.
  static func line(_ text: InlineText, in place: Place = .body) -> String {
    var output = ""
    let spans = text.spans
    var index = 0
    while index < spans.count {
      let span = merged(spans, at: &index)
      if span.role == .identifier, isPlainAddress(span.text) {
        // Between these signs an address is a link and nothing else.
        output += "<" + span.text + ">"
      } else if span.role == .identifier && isPlainIdentifier(span.text) {
        output += "`" + span.text + "`"
      } else if span.role == .code, isCode(span.text) {
        output += "`" + span.text + "`"
      } else if span.role == .footnote, let number = number(ofFootnote: span.text) {
        // Behind an exclamation mark it would be a picture.
        if output.utf8.last == UInt8(ascii: "!") {
          output.insert("\\", at: output.index(before: output.endIndex))
        }
        output += "[^\(number)]"
      } else if span.role == .strong, place == .body {
        let next = index < spans.count ? spans[index].text.unicodeScalars.first : nil
        appendStrong(span.text, before: next, to: &output)
      } else {
        append(span.text, place, to: &output)
      }
    }
    return trimmed(atLineStart(output))
  }

  /// The number in brackets that a text refers to; nothing for any other text.
  private static func number(ofFootnote text: String) -> Int? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    return Int(text.dropFirst().dropLast())
  }

  /// Returns what a footnote stands for.
  ///
  /// - Parameters:
  ///   - number: Its number.
  ///   - line: Markdown of one line.
  /// - Returns: A line that no reader without footnotes takes for the address of a link.
  static func footnote(_ number: Int, _ line: String) -> String {
    // An address is one word, with a title in quotes or round brackets behind it.
    let isPlain = line.contains(" ") && !(line.last.map { "\"')".contains($0) } ?? true)
    return "[^\(number)]: " + line + (isPlain ? "" : " &#8203;")
  }

  /// Returns a text as code, so that all its characters are equally wide and none is bold.
  ///
  /// - Parameter text: Any text; one that could end the code stays a text.
  /// - Returns: One line.
  static func code(_ text: String) -> String {
    line(InlineText(text, .code))
  }

  /// Returns a line as a link to a section of the document.
  ///
  /// - Parameters:
  ///   - line: Markdown without links.
  ///   - heading: The heading of the section, whose name in an address is known for ids alone.
  /// - Returns: The bare line if the name of the section cannot be known.
  static func link(_ line: String, toSection heading: String) -> String {
    let isName = heading.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"): true
      default: false
      }
    }
    return isName && !heading.isEmpty && !line.isEmpty ? "[\(line)](#\(heading))" : line
  }

  /// Whether a text is an address of the web in which nothing could end a link or hide.
  static func isPlainAddress(_ text: String) -> Bool {
    LinkText.isAddress(text)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~:/?#&=+%@!,;".utf8.contains(byte)
        }
      }
  }

  /// Returns the fence of a block of code: longer than every run of its sign in the text.
  static func fence(around text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(3, longest + 1))
  }

  /// Returns the name of a language as it stands behind a fence; nothing if it is no plain name.
  static func languageName(_ name: String) -> String {
    isPlainIdentifier(name) ? name : ""
  }

  /// The piece at a place, which becomes that behind it: neighbours of one role become one piece, so
  /// that no two marks meet.
  private static func merged(
    _ spans: [InlineText.Span], at index: inout Int
  ) -> (text: String, role: TextRole) {
    let role = spans[index].role
    var text = spans[index].text
    index += 1
    while index < spans.count, role != .footnote, spans[index].role == role {
      text += spans[index].text
      index += 1
    }
    return (text, role)
  }

  // MARK: Marks

  private static func isPlainIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-_./".utf8.contains(byte)
        }
      }
  }

  /// Whether a text can stand between the marks of code, which know no escapes.
  private static func isCode(_ text: String) -> Bool {
    let isSafe = text.unicodeScalars.allSatisfy { $0 != "`" && $0 != "|" && $0 != "\n" }
    return isSafe && !text.isEmpty && text.utf8.first != 0x20 && text.utf8.last != 0x20
      && VisibleText.escaped(text, keepingLineBreaks: true) == text
  }

  /// Appends a text between stars where stars are read as marks, else the bare text.
  private static func appendStrong(
    _ text: String, before next: Unicode.Scalar?, to output: inout String
  ) {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isLetter(first), isLetter(last)
    else { return append(text, .body, to: &output) }
    // Between letters the closing stars would be ambiguous to some readers.
    let isParted = next.map { !isLetter($0) } ?? true
    guard isParted, output.unicodeScalars.last.map({ !isLetter($0) }) ?? true else {
      return append(text, .body, to: &output)
    }
    output += "**"
    append(text, .body, to: &output)
    output += "**"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0: false
    default: scalar.properties.isAlphabetic
    }
  }

  // MARK: Escapes

  private static func append(_ text: String, _ place: Place, to output: inout String) {
    if isPlain(text) {
      output += text
      return
    }
    var window = Window()
    let visible = VisibleText.escaped(text, keepingLineBreaks: true)
    for scalar in visible.unicodeScalars {
      window.pending.map { append($0, before: scalar, window, place, to: &output) }
      window.push(scalar)
    }
    window.pending.map { append($0, before: nil, window, place, to: &output) }
  }

  /// Whether a text stands as it is wherever it stands, as most do.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0..<0x20, 0x7F: return false
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "@"): return false
      case UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"): return false
      case UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"): return false
      case UInt8(ascii: "~"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"): return false
      case UInt8(ascii: "^"): return false
      case UInt8(ascii: "/") where last == UInt8(ascii: ":"): return false
      case UInt8(ascii: ".") where last | 0x20 == UInt8(ascii: "w"): return false
      default: break
      }
      last = byte
    }
    return !VisibleText.mayHideSomething(bytes)
  }

  /// A character with the three before it.
  private struct Window {
    var pending: Unicode.Scalar?
    var before: [Unicode.Scalar] = []

    mutating func push(_ scalar: Unicode.Scalar) {
      if let pending {
        before.append(pending)
        if before.count > 3 { before.removeFirst() }
      }
      pending = scalar
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?, _ window: Window, _ place: Place,
    to output: inout String
  ) {
    switch scalar {
    case "\n": output += place == .heading ? " " : "<br>"
    case "&": output += "&amp;"
    case "<": output += "&lt;"
    case ">": output += "&gt;"
    // The blank of no width is what keeps GitHub from mentioning people and other issues.
    case "@": output += "@" + (next.map(isLetter) == true ? "&#8203;" : "")
    case "#": output += "\\#" + (next.map(isLetter) == true ? "&#8203;" : "")
    case "/" where window.before.last == ":": output += "\\/"
    case "." where isAddress(window.before): output += "\\."
    case "\\", "`", "*", "_", "[", "]", "|", "~", "{", "}", "$", "^":
      output += "\\"
      output.unicodeScalars.append(scalar)
    default: output.unicodeScalars.append(scalar)
    }
  }

  /// Whether what stands before a full stop is the `www` of a bare address.
  private static func isAddress(_ before: [Unicode.Scalar]) -> Bool {
    before.count == 3 && before.allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Escapes what would begin a list, a rule or the underline of a heading.
  private static func atLineStart(_ text: String) -> String {
    let line = trimmed(text)
    guard let first = line.unicodeScalars.first else { return line }
    switch first {
    case "=": return "\\" + line
    case "-", "+":
      let next = line.utf8.dropFirst().first
      return next == nil || next == 0x20 || next == 0x2D ? "\\" + line : line
    case "0"..."9":
      let digits = line.utf8.prefix { (0x30...0x39).contains($0) }
      let rest = line.utf8[digits.endIndex...]
      guard let sign = rest.first, sign == 0x2E || sign == 0x29,
        rest.dropFirst().first.map({ $0 == 0x20 }) ?? true
      else { return line }
      return String(line[..<rest.startIndex]) + "\\" + line[rest.startIndex...]
    default: return line
    }
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.first == 0x20 || bytes.last == 0x20 else { return text }
    guard let first = bytes.firstIndex(where: { $0 != 0x20 }),
      let last = bytes.lastIndex(where: { $0 != 0x20 })
    else { return "" }
    return String(text[first..<bytes.index(after: last)])
  }
}
