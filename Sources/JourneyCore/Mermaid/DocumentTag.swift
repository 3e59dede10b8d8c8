/// Tags of HTML in a Markdown document, as far as Mermaid stands in them or is text because of them.
enum DocumentTag {
  /// How far HTML goes on that begins in a line.
  enum Extent {
    case toBlankLine
    /// As of text that is shown as it is.
    case toClosingTag
  }

  /// How far HTML goes on that begins in a line; nothing where none begins, as CommonMark has it.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - line: The line from its `<` on.
  ///   - isInText: Whether it would go on with a paragraph.
  /// - Returns: Nothing for a line that is no HTML.
  static func extent(_ bytes: Span<UInt8>, _ line: Range<Int>, isInText: Bool) -> Extent? {
    var start = line.lowerBound + 1
    let isClosing = start < line.upperBound && bytes[start] == UInt8(ascii: "/")
    if isClosing { start += 1 }
    let end = endOfName(bytes, start, line.upperBound)
    guard end > start, end - start <= 16 else { return nil }
    let next = end < line.upperBound ? bytes[end] : 0x20
    guard next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") else { return nil }
    var name = ""
    for index in start..<end {
      let byte = bytes[index]
      name.unicodeScalars.append(Unicode.Scalar(byte &- 0x41 < 26 ? byte | 0x20 : byte))
    }
    if !isClosing, next != UInt8(ascii: "/"), rawTags.contains(name) { return .toClosingTag }
    if blockTags.contains(name) { return .toBlankLine }
    // Any other tag has to stand alone in its line, and not in a paragraph.
    let tag = MermaidSyntax.trimmed(line, bytes)
    let isWhole =
      bytes[tag.upperBound - 1] == UInt8(ascii: ">")
      && tag.dropFirst().dropLast().allSatisfy {
        bytes[$0] != UInt8(ascii: "<") && bytes[$0] != UInt8(ascii: ">")
      }
    return isWhole && !isInText ? .toBlankLine : nil
  }

  /// By how much a line goes into a component of MDX or out of it: `<Tabs>`, `</Tabs>`.
  ///
  /// Components have capitals, and fences are read in them.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - line: The line from its `<` on.
  /// - Returns: Nothing for other lines.
  static func component(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int? {
    let tag = MermaidSyntax.trimmed(line, bytes)
    var start = tag.lowerBound + 1
    let isClosing = start < tag.upperBound && bytes[start] == UInt8(ascii: "/")
    if isClosing { start += 1 }
    let end = endOfName(bytes, start, tag.upperBound)
    guard end > start + 1, bytes[start] &- UInt8(ascii: "A") < 26 else { return nil }
    var hasSmall = false
    for index in start..<end where bytes[index] &- UInt8(ascii: "a") < 26 { hasSmall = true }
    guard hasSmall, bytes[tag.upperBound - 1] == UInt8(ascii: ">") else { return nil }
    let isWhole = bytes[tag.upperBound - 2] == UInt8(ascii: "/")
    var isOne = true
    for index in tag.dropFirst() where bytes[index] == UInt8(ascii: "<") { isOne = false }
    // What is closed in its own line holds no fence.
    return isWhole || !isOne ? 0 : isClosing ? -1 : 1
  }

  /// Whether text that is shown as it is ends in a line.
  static func closesRaw(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.contains { index in
      bytes[index] == UInt8(ascii: "<")
        && rawTags.contains {
          MermaidSyntax.begins(with: "</" + $0 + ">", bytes, at: index, end: line.upperBound)
        }
    }
  }

  /// The end of `<pre class="mermaid">` or `<div …>` that begins at a place, maybe over some lines, of
  /// `<pre><code class="language-mermaid">`, or of what stands in front of the text of a component; and
  /// what closes it.
  static func mermaid(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int
  ) -> (end: Int, closing: String)? {
    let limit = min(limit, start + longest)
    if MermaidSyntax.begins(with: "<mermaid", bytes, at: start, end: limit) {
      return component(bytes, start, limit)
    }
    let isPre = MermaidSyntax.begins(with: "<pre", bytes, at: start, end: limit)
    let isDiv = MermaidSyntax.begins(with: "<div", bytes, at: start, end: limit)
    guard isPre || isDiv, let tag = end(bytes, start, limit) else { return nil }
    if tag.isMermaid { return (tag.end, isPre ? "</pre" : "</div") }
    guard isPre else { return nil }
    var index = tag.end
    while index < limit, bytes[index] <= 0x20 { index += 1 }
    guard MermaidSyntax.begins(with: "<code", bytes, at: index, end: limit) else { return nil }
    guard let code = end(bytes, index, limit), code.isMermaid else { return nil }
    return (code.end, "</code")
  }

  /// A tag of its own, `<mermaid>`, or a component whose text stands between backticks:
  /// ``<Mermaid chart={`…`} />`` and ``<Mermaid>{`…`}</Mermaid>``.
  private static func component(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int
  ) -> (end: Int, closing: String)? {
    var index = start + 8
    guard index < limit else { return nil }
    let behind = bytes[index]
    while index < limit, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: "`") { return (index + 1, MermaidWrapping.endOfComponent) }
      index += 1
    }
    // A tag that ends itself has its text elsewhere, and `<mermaid-chart>` is another one.
    let isName = behind <= 0x20 || behind == UInt8(ascii: ">")
    guard index < limit, isName, bytes[index - 1] != UInt8(ascii: "/") else { return nil }
    var text = index + 1
    while text < limit, bytes[text] <= 0x20 { text += 1 }
    guard MermaidSyntax.begins(with: "{`", bytes, at: text, end: limit) else {
      return (index + 1, "</mermaid")
    }
    return (text + 2, MermaidWrapping.endOfComponent)
  }

  /// The end of a tag whose name has at least three letters, and whether a class of it names Mermaid.
  private static func end(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (end: Int, isMermaid: Bool)? {
    var index = start + 4
    var isMermaid = false
    while index < end, bytes[index] != UInt8(ascii: ">") {
      let name = index
      index = endOfName(bytes, index, end)
      guard index > name else {
        index += 1
        continue
      }
      let isClass =
        index - name == 5 && MermaidSyntax.begins(with: "class", bytes, at: name, end: end)
        && bytes[name - 1] <= 0x20
      while index < end, bytes[index] <= 0x20 { index += 1 }
      guard index < end, bytes[index] == UInt8(ascii: "=") else { continue }
      index += 1
      while index < end, bytes[index] <= 0x20 { index += 1 }
      let value = value(bytes, &index, end)
      if isClass, holdsMermaid(bytes, value) { isMermaid = true }
    }
    return index < end ? (index + 1, isMermaid) : nil
  }

  /// The value of an attribute with or without quotes; goes on behind it.
  private static func value(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) -> Range<Int> {
    guard index < end else { return end..<end }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
      return start..<index
    }
    index += 1
    let start = index
    while index < end, bytes[index] != quote { index += 1 }
    let value = start..<index
    index = min(end, index + 1)
    return value
  }

  private static func holdsMermaid(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool {
    value.contains { index in
      MermaidSyntax.begins(with: "mermaid", bytes, at: index, end: value.upperBound)
        && (index == value.lowerBound || !MermaidSyntax.isWord(bytes[index - 1]))
        && (index + 7 == value.upperBound || !MermaidSyntax.isWord(bytes[index + 7]))
    }
  }

  private static func endOfName(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, MermaidSyntax.isWord(bytes[index]) || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    return index
  }

  /// More bytes are no tag of a person.
  private static let longest = 2_000

  private static let rawTags = ["pre", "script", "style", "textarea"]

  /// The tags that CommonMark takes for the beginning of HTML wherever they stand.
  private static let blockTags = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}
