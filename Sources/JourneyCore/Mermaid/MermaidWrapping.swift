/// What sites and tools have in place of fences: shortcodes of Hugo and Jekyll, directives of
/// reStructuredText, blocks of AsciiDoc, Org and Textile, macros of wikis, components of MDX; and the
/// notes and tabs of MkDocs around fences.
enum MermaidWrapping {
  /// What closes a block that is no fence of Markdown.
  enum Closing: Equatable {
    /// A tag or sign that may stand within a line.
    case within(String)
    /// A line that begins with one of these behind its blanks, whatever blanks stand in it.
    case line([String])
    /// A line that is just so.
    case same(String)
    /// Text that is not indented any more.
    case outdented
    /// A line without text.
    case blank

    /// Where the block ends in a line; nothing where it goes on.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - line: The line behind the signs of quotes and items.
    ///   - start: Where its text begins.
    ///   - isIndented: Whether the text is indented more than what opened the block.
    /// - Returns: The end of the text of the block.
    func end(_ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, isIndented: Bool) -> Int? {
      switch self {
      case .within(let sign):
        for index in line {
          if MermaidSyntax.begins(with: sign, bytes, at: index, end: line.upperBound) {
            return index
          }
        }
        return nil
      case .line(let signs):
        guard start < line.upperBound, bytes[start] == UInt8(ascii: "{") else { return nil }
        let text = MermaidWrapping.text(bytes, start..<line.upperBound)
        return signs.contains { text.hasPrefix($0) } ? line.lowerBound : nil
      case .same(let sign):
        guard start < line.upperBound, bytes[start] == sign.utf8.first else { return nil }
        return MermaidWrapping.text(bytes, line) == sign ? line.lowerBound : nil
      case .outdented: return start < line.upperBound && !isIndented ? line.lowerBound : nil
      case .blank: return start < line.upperBound ? nil : line.lowerBound
      }
    }
  }

  /// The sign behind the text of a component.
  static let endOfComponent = "`"

  /// More signs open no block.
  private static let longest = 200

  /// The beginning of a part of a line without blanks, in small letters.
  fileprivate static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var text = ""
    for index in range.prefix(longest) {
      let byte = bytes[index]
      if byte <= 0x20 { continue }
      text.unicodeScalars.append(Unicode.Scalar(byte &- 0x41 < 26 ? byte | 0x20 : byte))
    }
    return text
  }

  /// What closes the block that a line opens.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - line: The line from its text on.
  ///   - next: The beginning of the line below.
  ///   - isNamed: Whether the line above says that the block is Mermaid.
  /// - Returns: Nothing where it opens none, or one of Markdown.
  static func closing(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ next: Int, isNamed: Bool
  ) -> Closing? {
    switch bytes[line.lowerBound] {
    case UInt8(ascii: "{"):
      let text = text(bytes, line)
      for (start, end) in [("{{<", ">}}"), ("{{%", "%}}")] where isWord(text, start, end) {
        return .line([start + "/mermaid"])
      }
      if isWord(text, "{%", "%}") { return .line(["{%endmermaid", "{%-endmermaid"]) }
      return macro(text, bytes, next)
    case UInt8(ascii: "#"):
      guard line.count > 1, bytes[line.lowerBound + 1] == UInt8(ascii: "+") else { return nil }
      let text = text(bytes, line)
      guard text.hasPrefix("#+begin_srcmermaid") else { return nil }
      let behind = text.dropFirst("#+begin_srcmermaid".count).first
      return behind.map { ":-+".contains($0) } ?? true ? .same("#+end_src") : nil
    case UInt8(ascii: "."):
      let text = text(bytes, line)
      if isNamed, text.count > 3, text.allSatisfy({ $0 == "." }) { return .same(text) }
      let directives = ["..mermaid::", "..code-block::mermaid", "..code::mermaid"]
      return directives.contains { text.hasPrefix($0) } ? .outdented : nil
    case UInt8(ascii: "-") where isNamed:
      let text = text(bytes, line)
      guard text.count != 1, text.count != 3, text.allSatisfy({ $0 == "-" }) else { return nil }
      // In Markdown the line above may be a heading, which this one underlines.
      return beginsDiagram(bytes, next) ? .same(text) : nil
    default: return nil
    }
  }

  /// What closes the macro of a wiki that a line opens.
  private static func macro(_ text: String, _ bytes: Span<UInt8>, _ next: Int) -> Closing? {
    if text.hasPrefix("{{{#!mermaid") { return .same("}}}") }
    if text.hasPrefix("{{#mermaid:") { return .same("}}") }
    for name in ["{{mermaid_macro", "{{mermaid"] where text.hasPrefix(name) {
      guard let behind = text.dropFirst(name.count).first else { return .same("}}") }
      if behind == "(" { return .same("}}") }
      // A macro that names a file has nothing behind it.
      return text.hasSuffix("}}") && beginsDiagram(bytes, next) ? .line(["{{/mermaid"]) : nil
    }
    guard text.hasSuffix("}"), beginsDiagram(bytes, next) else { return nil }
    // The sign that opens it closes it, too: what begins no diagram is behind one.
    if text == "{mermaid}" || text.hasPrefix("{mermaid:") { return .same("{mermaid}") }
    let isCode = text.hasPrefix("{code:")
    // The language is a word of its own, or the value of a parameter.
    let words = text.split { ":|=}".contains($0) }
    return isCode && words.contains("mermaid") ? .same("{code}") : nil
  }

  /// The end of the sign of Textile before a block of code that is Mermaid: `bc(mermaid). `.
  static func endOfTextile(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let sign = "bc(mermaid)."
    guard MermaidSyntax.begins(with: sign, bytes, at: start, end: end) else { return nil }
    let behind = start + sign.utf8.count
    return behind == end || bytes[behind] == 0x20 ? behind : nil
  }

  /// Whether a text is a shortcode with the name.
  private static func isWord(_ text: String, _ start: String, _ end: String) -> Bool {
    guard text.hasSuffix(end), !text.hasSuffix("/" + end) else { return false }
    for sign in ["", "-"] where text.hasPrefix(start + sign + "mermaid") { return true }
    return false
  }

  /// Whether Mermaid may begin at a place.
  private static func beginsDiagram(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    var index = place
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    for word in ["journey", "---", "%%"] {
      if MermaidSyntax.begins(with: word, bytes, at: index, end: bytes.count) { return true }
    }
    return false
  }

  /// Whether a line says that the block below it is Mermaid: `[mermaid]`, `[source,mermaid]`; a title
  /// may stand between them.
  static func namesMermaid(_ bytes: Span<UInt8>, _ line: Range<Int>, _ isNamed: Bool) -> Bool {
    switch bytes[line.lowerBound] {
    case UInt8(ascii: "["):
      let text = text(bytes, line)
      guard text.hasSuffix("]") else { return false }
      for start in ["[mermaid", "[source,mermaid", "[,mermaid"] where text.hasPrefix(start) {
        let behind = text.dropFirst(start.count).first
        if let behind, "],%#.\"".contains(behind) { return true }
      }
      return false
    case UInt8(ascii: "."):
      guard isNamed, line.count > 1 else { return false }
      return bytes[line.lowerBound + 1] != UInt8(ascii: ".")
    default: return false
    }
  }

  /// Whether a line begins a note or a tab of MkDocs, whose text is indented below it: `!!! note`,
  /// `??? tip`, `=== "Shop"`.
  static func isNoteOrTab(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count > 4 else { return false }
    let sign = bytes[line.lowerBound]
    guard sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?") || sign == UInt8(ascii: "=")
    else { return false }
    let text = text(bytes, line)
    let start = text.prefix { $0.utf8.first == sign }
    guard start.count == 3 else { return false }
    var words = text.dropFirst(3)
    if sign != UInt8(ascii: "!"), words.first == "+" { words = words.dropFirst() }
    guard let first = words.first else { return false }
    return sign == UInt8(ascii: "=") ? first == "\"" : first.isLetter || first == "\""
  }
}
