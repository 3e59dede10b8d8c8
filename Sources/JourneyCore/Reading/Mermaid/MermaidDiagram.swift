/// What kind of diagram a text of Mermaid is.
enum MermaidDiagram: Equatable {
  case journey
  /// A kind that is known and no journey, by its word.
  case other(String)
  /// `Journey` in capitals, which Mermaid does not know.
  case capitals(String)
  case empty
  case unknown

  private static let others = [
    "flowchart", "graph", "sequenceDiagram", "classDiagram", "stateDiagram", "erDiagram", "gantt",
    "pie", "gitGraph", "mindmap", "timeline", "quadrantChart", "requirementDiagram", "C4Context",
    "C4Container", "C4Component", "C4Dynamic", "C4Deployment", "sankey", "xychart", "block",
    "packet", "kanban", "architecture", "radar", "treemap", "zenuml", "info", "venn", "ishikawa",
  ]

  /// Looks at the first word, as Mermaid does.
  init(_ text: MermaidText) {
    let bytes = text.bytes.span
    let start = Self.start(of: text)
    guard start < text.range.upperBound else {
      self = .empty
      return
    }
    if Self.begins("journey", bytes, start, text.range.upperBound) {
      self = .journey
      return
    }
    var end = start
    while end < text.range.upperBound, end - start < 40, MermaidSyntax.isWord(bytes[end]) {
      end += 1
    }
    let word = String(decoding: text.bytes[start..<end], as: UTF8.self)
    if word.lowercased() == "journey" {
      self = .capitals(word)
    } else if let other = Self.others.first(where: { word.hasPrefix($0) }) {
      self = .other(other == word ? word : other)
    } else {
      self = .unknown
    }
  }

  private static func begins(
    _ word: String, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    // Here, and only here, Mermaid looks at the case of letters.
    var place = start
    for letter in word.utf8 {
      guard place < end, bytes[place] == letter else { return false }
      place += 1
    }
    return place == end || !MermaidSyntax.isWord(bytes[place])
  }

  /// Whether a file without a telling name is a journey.
  static func isJourney(_ bytes: [UInt8]) -> Bool {
    // A document of JSON says so with its first byte.
    guard bytes.first.map({ $0 != 0x7B && $0 != 0x5B }) ?? false else { return false }
    return MermaidDiagram(MermaidText(bytes, 0..<bytes.count)) == .journey
  }

  /// Whether a file without a telling name is a diagram of Mermaid that is no journey, by its first
  /// word, which stands alone or with a few letters such as `TD`.
  static func isOther(_ bytes: [UInt8]) -> Bool {
    guard bytes.first.map({ $0 != 0x7B && $0 != 0x5B }) ?? false else { return false }
    let text = MermaidText(bytes, 0..<bytes.count)
    let start = start(of: text)
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    let words = line.split { $0 == 0x20 || $0 == 0x09 }
    switch MermaidDiagram(text) {
    case .other(let word):
      return others.contains(word) && words.dropFirst().allSatisfy { $0.count < 4 }
    case .capitals: return words.count == 1
    case .journey, .empty, .unknown: return false
    }
  }

  /// Whether a file without a telling name is a Markdown document that holds Mermaid.
  static func isDocument(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && !beginsAsJSON(bytes) && !MermaidBlocks(bytes, isMDX: true).blocks.isEmpty
  }

  /// Whether a file without a telling name is text around a journey that stands in no block.
  static func isAround(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && !beginsAsJSON(bytes) && lonelyJourney(in: bytes) != nil
  }

  /// Whether a text begins as JSON does: its brackets hold texts, numbers or nothing.
  ///
  /// Documents may begin with a shortcode, a macro, a link or a picture: `{{< mermaid >}}`, `[toc]`,
  /// `[![CI]…`.
  private static func beginsAsJSON(_ bytes: [UInt8]) -> Bool {
    guard bytes.first == 0x7B || bytes.first == 0x5B else { return false }
    guard let sign = bytes.first(where: { $0 > 0x20 && $0 != 0x7B && $0 != 0x5B }) else {
      return true
    }
    return "\"'-/]}0123456789".utf8.contains(sign)
  }

  /// The word `journey` that begins a journey outside of all blocks that are read: alone in its line
  /// but for signs of quotes, with a title or section below.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: Where it stands, and the beginning of the line above it that holds text.
  static func lonelyJourney(in bytes: [UInt8]) -> (word: Range<Int>, above: Range<Int>)? {
    let span = bytes.span
    var above = 0..<0
    var found: (word: Range<Int>, above: Range<Int>)?
    var start = 0
    while start < span.count {
      var end = start
      while end < span.count, span[end] != 0x0A, span[end] != 0x0D { end += 1 }
      let text = withoutQuotes(start..<end, span)
      start = end + 1
      if text.isEmpty { continue }
      if let found, isTitleOrSection(text, span) { return found }
      found = bytes[text].elementsEqual("journey".utf8) ? (text, above) : nil
      above = text
    }
    return nil
  }

  /// A line without its blanks and the signs of quotes before it.
  private static func withoutQuotes(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    var text = MermaidSyntax.trimmed(line, bytes)
    while let first = text.first, bytes[first] == UInt8(ascii: ">") {
      text = MermaidSyntax.trimmed(first + 1..<text.upperBound, bytes)
    }
    return text
  }

  private static func isTitleOrSection(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for word in ["title", "section", "acctitle", "accdescr"]
    where MermaidSyntax.begins(with: word, bytes, at: line.lowerBound, end: line.upperBound) {
      return true
    }
    return false
  }

  /// Where the first word stands, behind comments.
  static func start(of text: MermaidText) -> Int {
    let bytes = text.bytes.span
    var lexer = MermaidLexer(text.range)
    while let statement = lexer.next(bytes) {
      if statement.kind != .comment { return statement.line.lowerBound }
    }
    return text.range.upperBound
  }

  /// The title of a journey, in one line; empty if it has none.
  static func title(of text: MermaidText, in source: SourceFile) -> String {
    let bytes = text.bytes.span
    var title = text.title?.text ?? ""
    var lexer = MermaidLexer(text.range)
    while let statement = lexer.next(bytes) {
      guard statement.kind == .title, statement.end != .semicolon else { continue }
      let range = MermaidSyntax.trimmed(statement.text, bytes)
      title = MermaidNames(source, text).text(range, isMarked: true, keepsBreaks: false).string
    }
    return title
  }

  /// Why a text is not read.
  static func problem(_ kind: MermaidDiagram, _ text: MermaidText) -> Diagnostic {
    var notes: [Diagnostic.Note] = []
    let message: MermaidMessages.Message
    switch kind {
    case .other(let word): message = MermaidMessages.otherDiagram(word)
    case .capitals(let word): message = MermaidMessages.capitals(word)
    case .empty: message = MermaidMessages.empty
    case .unknown, .journey:
      let lonely = lonelyJourney(in: text.bytes)
      message = lonely == nil ? MermaidMessages.noJourney : MermaidMessages.textBeforeJourney
      if let lonely { notes = [.init(MermaidMessages.journeyBeginsHere, at: lonely.word)] }
    }
    let start = start(of: text)
    var end = start
    while end < text.range.upperBound, MermaidSyntax.isWord(text.bytes[end]) { end += 1 }
    var fix: Diagnostic.Fix?
    if case .capitals = kind { fix = .replace(start..<end, with: "journey") }
    return Diagnostic(
      rule: .syntax, severity: .error, message: message.text, range: start..<end, pointer: .root,
      about: message.about, notes: notes, help: message.help, fix: fix)
  }
}
