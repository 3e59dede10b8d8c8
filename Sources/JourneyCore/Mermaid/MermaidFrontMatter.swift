/// The front matter of a diagram: YAML, of which the title alone belongs to a journey.
struct MermaidFrontMatter {
  /// Why Mermaid refuses front matter, and the diagram with it.
  enum Fault {
    /// A title without quotes in which a colon stands before a blank.
    case colon(repair: String)
    /// A title without quotes that begins with a sign by which YAML means something else.
    case sign(String, repair: String)
    /// A key that stands there already.
    case twice(String)
    /// A tab in front of a key.
    case tab
    /// Text behind the quote that closes a title.
    case behindQuote
    /// Blanks in front of one of the two rules around it, and others or none in front of the other one.
    case indented
  }

  /// The title, and where it stands.
  private(set) var title: (text: String, range: Range<Int>)?
  /// The first fault, and where it is.
  private(set) var fault: (kind: Fault, range: Range<Int>)?
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  /// The lines behind that of the title with which it goes on.
  private var titleLines = 0..<0
  /// How many blanks stand before its keys.
  private let indent: Int

  /// Reads front matter.
  ///
  /// - Parameters:
  ///   - lines: Its lines without their ends and without the rules around them.
  ///   - bytes: The bytes of the file.
  init(_ lines: [Range<Int>], _ bytes: [UInt8]) {
    self.bytes = bytes
    self.lines = lines
    indent = Self.indent(lines, bytes)
    var keys: Set<String> = []
    for (index, line) in lines.enumerated() {
      let content = trimmed(line)
      guard !content.isEmpty, !isComment(content) else { continue }
      if bytes[line.lowerBound] == 0x09, Self.colon(text(content)) != nil,
        !titleLines.contains(index)
      {
        note(.tab, content)
      }
      guard content.lowerBound == line.lowerBound + indent else { continue }
      if bytes[content.lowerBound] == UInt8(ascii: "{") {
        readFlow(content)
        continue
      }
      guard let (key, value) = keyAndValue(content) else { continue }
      if !keys.insert(key).inserted { note(.twice(key), content) }
      if key == "title", title == nil { readTitle(value, index) }
    }
  }

  /// The blanks before the first line that says something.
  private static func indent(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Int {
    for line in lines {
      let content = MermaidSyntax.trimmed(line, bytes.span)
      if let first = content.first, bytes[first] != UInt8(ascii: "#") {
        return first - line.lowerBound
      }
    }
    return 0
  }

  /// Notes that blanks stand in front of one of the rules around it.
  mutating func noteIndented(_ rule: Range<Int>) { fault = (.indented, rule) }

  private mutating func note(_ kind: Fault, _ range: Range<Int>) {
    if fault == nil { fault = (kind, range) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    MermaidSyntax.trimmed(range, bytes.span)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func isComment(_ content: Range<Int>) -> Bool {
    content.first.map { bytes[$0] } == UInt8(ascii: "#")
  }

  // MARK: Keys

  /// The first colon that ends a key: a blank or nothing stands behind it.
  private static func colon(_ text: String) -> String.Index? {
    text.indices.first { index in
      guard text[index] == ":" else { return false }
      let next = text.index(after: index)
      return next == text.endIndex || text[next] == " " || text[next] == "\t"
    }
  }

  private func keyAndValue(_ content: Range<Int>) -> (key: String, value: Range<Int>)? {
    let text = text(content)
    guard let colon = Self.colon(text) else { return nil }
    let start = content.lowerBound + text[...colon].utf8.count
    let key = Self.unquoted(String(text[..<colon]).withoutEndBlanks)
    return (key, trimmed(start..<content.upperBound))
  }

  private static func unquoted(_ key: String) -> String {
    guard key.count > 1, let quote = key.first, quote == key.last, quote == "\"" || quote == "'"
    else { return key }
    return String(key.dropFirst().dropLast())
  }

  // MARK: The title

  private mutating func readTitle(_ value: Range<Int>, _ index: Int) {
    var rest: [Range<Int>] = []
    for line in lines[(index + 1)...] {
      let content = trimmed(line)
      guard content.isEmpty || content.lowerBound > line.lowerBound + indent else { break }
      rest.append(line)
    }
    while let last = rest.last, trimmed(last).isEmpty { rest.removeLast() }
    titleLines = index + 1..<index + 1 + rest.count
    let end = rest.last?.upperBound ?? value.upperBound
    let range = value.isEmpty ? trimmed(value.lowerBound..<end) : value
    guard let first = range.first else { return }
    let written: String?
    switch bytes[first] {
    case UInt8(ascii: "|"): written = literal(rest)
    case UInt8(ascii: ">"): written = folded(rest)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): written = quoted(range.lowerBound..<end)
    default: written = plain(value, rest)
    }
    guard let written, !written.isEmpty else { return }
    title = (written, range)
  }

  private func literal(_ lines: [Range<Int>]) -> String {
    let base = lines.first { !trimmed($0).isEmpty }.map { trimmed($0).lowerBound - $0.lowerBound }
    return lines.map { line in
      let content = trimmed(line)
      let start = min(line.lowerBound + (base ?? 0), content.lowerBound)
      return content.isEmpty ? "" : text(start..<content.upperBound)
    }.joined(separator: "\n")
  }

  private func folded(_ lines: [Range<Int>]) -> String {
    var text = ""
    var breaks = 0
    for line in lines {
      let content = trimmed(line)
      if content.isEmpty {
        breaks += 1
        continue
      }
      if !text.isEmpty {
        text += breaks > 0 ? String(repeating: "\n", count: breaks) : " "
      }
      text += self.text(content)
      breaks = 0
    }
    return text
  }

  /// A title without quotes, which may go on in lines that are indented.
  private mutating func plain(_ value: Range<Int>, _ rest: [Range<Int>]) -> String? {
    var parts = value.isEmpty || isComment(value) ? [] : [withoutComment(value)]
    for line in rest {
      let content = trimmed(line)
      if content.isEmpty || isComment(content) { continue }
      parts.append(withoutComment(content))
    }
    let text = parts.map { self.text($0) }.joined(separator: " ")
    if ["~", "null", "Null", "NULL", "false"].contains(text) { return nil }
    if let first = parts.first, let last = parts.last {
      let range = first.lowerBound..<last.upperBound
      // In the line below its key a hyphen begins a list, of which Mermaid takes the first text.
      if let sign = Self.refusedSign(text), !value.isEmpty || sign != "-" {
        note(.sign(String(sign), repair: Self.quoted(text)), range)
      }
      if Self.colon(text) != nil { note(.colon(repair: Self.quoted(text)), range) }
    }
    return text
  }

  private static func quoted(_ text: String) -> String {
    let inner = text.split(separator: "\\", omittingEmptySubsequences: false)
      .joined(separator: "\\\\").split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\\"")
    return "\"" + inner + "\""
  }

  /// The sign at the beginning of a text with which none may begin that is not between quotes.
  private static func refusedSign(_ text: String) -> Character? {
    guard let sign = text.first else { return nil }
    let next = text.dropFirst().first
    switch sign {
    case "@", "`", "%", "*", ",", "]", "}": return sign
    case "-", "?", ":": return next == nil || next == " " || next == "\t" ? sign : nil
    case "!": return next == "!" ? nil : sign
    default: return nil
    }
  }

  /// A blank and a number sign begin a comment.
  private func withoutComment(_ value: Range<Int>) -> Range<Int> {
    guard
      let comment = value.dropFirst().first(where: {
        bytes[$0] == UInt8(ascii: "#") && (bytes[$0 - 1] == 0x20 || bytes[$0 - 1] == 0x09)
      })
    else { return value }
    return trimmed(value.lowerBound..<comment)
  }

  /// A title between quotes, in which a line break is a blank.
  private mutating func quoted(_ range: Range<Int>) -> String {
    var scalars = text(range).unicodeScalars[...]
    let quote = scalars.popFirst()
    var text = ""
    while let scalar = scalars.popFirst() {
      if scalar == quote {
        guard quote == "'", scalars.first == "'" else { break }
        scalars = scalars.dropFirst()
        text += "'"
      } else if scalar == "\\", quote == "\"" {
        text += Self.escape(&scalars)
      } else if scalar == "\n" || scalar == "\r" {
        while let next = scalars.first, next.properties.isWhitespace {
          scalars = scalars.dropFirst()
        }
        text = text.withoutEndBlanks + " "
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    let behind = String(scalars.prefix { $0 != "\n" && $0 != "\r" })
    let isComment = behind.first?.isWhitespace == true && behind.withoutEndBlanks.first == "#"
    if !behind.withoutEndBlanks.isEmpty, !isComment { note(.behindQuote, trimmed(range)) }
    return text
  }

  /// What an escape in double quotes stands for.
  private static func escape(_ scalars: inout String.UnicodeScalarView.SubSequence) -> String {
    guard let letter = scalars.popFirst() else { return "" }
    let digits: Int
    switch letter {
    case "n": return "\n"
    case "t": return "\t"
    case "x": digits = 2
    case "u": digits = 4
    case "U": digits = 8
    default: return String(letter)
    }
    guard let value = UInt32(String(scalars.prefix(digits)), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return String(letter) }
    scalars = scalars.dropFirst(digits)
    return String(scalar)
  }

  /// Reads `{title: Shop, config: {}}`.
  private mutating func readFlow(_ content: Range<Int>) {
    var depth = 0
    var start = content.lowerBound + 1
    var quote: UInt8 = 0
    for index in content {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      // Within a word it is an apostrophe.
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        " :,{[".utf8.contains(bytes[max(0, index - 1)])
      {
        quote = byte
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        continue
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth > 0 { continue }
      case UInt8(ascii: ",") where depth == 1: break
      default: continue
      }
      let entry = trimmed(start..<max(start, index))
      if let (key, value) = keyAndValue(entry), key == "title", let first = value.first {
        let isQuoted = bytes[first] == UInt8(ascii: "\"") || bytes[first] == UInt8(ascii: "'")
        let written = isQuoted ? quoted(value) : text(value)
        if !written.isEmpty { title = (written, value) }
      }
      start = index + 1
      if depth == 0 { return }
    }
  }
}
