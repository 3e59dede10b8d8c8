/// The text of one diagram within a file, with what Mermaid takes away before it reads it.
///
/// Front matter and directives become blanks, so that all places stay those of the file.
struct MermaidText {
  /// The bytes of the file; those that are no part of the diagram are blanks.
  fileprivate(set) var bytes: [UInt8]
  /// Where the diagram is, behind its front matter.
  private(set) var range: Range<Int>
  /// What the front matter says.
  private var frontMatter: MermaidFrontMatter?
  /// The title of the front matter, and where it stands.
  var title: (text: String, range: Range<Int>)? { frontMatter?.title }
  /// Why Mermaid refuses the front matter, and where.
  var frontMatterFault: (kind: MermaidFrontMatter.Fault, range: Range<Int>)? { frontMatter?.fault }
  /// Directives that stand within a line beside other text, which Mermaid joins without them, in the
  /// order of the file; none reaches into another one.
  private(set) var removed: [Range<Int>] = []
  /// A directive that is never closed, and whether it swallows the rest or some words only.
  private(set) var unclosedDirective: (sign: Range<Int>, swallowsRest: Bool)?

  /// Prepares a diagram.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: Where the diagram is.
  ///   - prefixes: What stands before its lines and is no part of it.
  ///   - isHTML: Whether entities of HTML, such as `&amp;`, are read before Mermaid reads.
  init(
    _ bytes: consuming [UInt8], _ range: Range<Int>, without prefixes: [Range<Int>] = [],
    isHTML: Bool = false
  ) {
    self.bytes = bytes
    self.range = range
    for prefix in prefixes { blank(prefix) }
    if isHTML { takeEntities() }
    if self.bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
      self.range = range.lowerBound + 3..<range.upperBound
    }
    // Of a block in a document its blanks may belong to what is around it.
    takeFrontMatter(isFile: range.lowerBound == 0 && range.upperBound == self.bytes.count)
    let entityCount = removed.count
    takeDirectives()
    if entityCount > 0, removed.count > entityCount { orderRemoved() }
  }

  /// Prepares the diagrams of a document, which share its bytes: a copy of them for each diagram
  /// would take the document as often as it has diagrams.
  ///
  /// - Parameters:
  ///   - blocks: Where the diagrams are; none within another one.
  ///   - bytes: The bytes of the document.
  /// - Returns: The diagrams in the order of the blocks.
  static func texts(of blocks: [MermaidBlock], in bytes: [UInt8]) -> [MermaidText] {
    var shared = bytes
    var texts: [MermaidText] = []
    texts.reserveCapacity(blocks.count)
    for block in blocks {
      // Each takes the bytes as the one before has left them; what it changes lies within it.
      var taken: [UInt8] = []
      swap(&taken, &shared)
      var text = MermaidText(
        consume taken, block.content, without: block.prefixes, isHTML: block.fence == .tag)
      swap(&text.bytes, &shared)
      texts.append(text)
    }
    for index in texts.indices { texts[index].bytes = shared }
    return texts
  }

  /// Brings what is taken out into the order of the file: entities of HTML are found first.
  private mutating func orderRemoved() {
    var end = 0
    var ordered: [Range<Int>] = []
    // What stands in a directive goes with it.
    for range in removed.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= end {
      ordered.append(range)
      end = range.upperBound
    }
    removed = ordered
  }

  /// What is taken out of a range, or reaches into it: there may be tens of thousands in the file, and
  /// this is asked of each of its texts.
  func removed(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    guard !removed.isEmpty, !range.isEmpty else { return [] }
    var (low, high) = (0, removed.count)
    while low < high {
      let middle = (low + high) / 2
      if removed[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < removed.count, removed[end].lowerBound < range.upperBound { end += 1 }
    return removed[low..<end]
  }

  /// Makes blanks of all but line ends.
  private mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
  }

  /// Makes entities of Mermaid of those of HTML: `&amp;` is `#amp;`, `&#38;` is `#38;`.
  private mutating func takeEntities() {
    for index in range where bytes[index] == UInt8(ascii: "&") {
      if index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "#") {
        guard MermaidSyntax.entityLength(bytes.span, at: index + 1, end: range.upperBound) > 0
        else { continue }
        bytes[index] = 0x20
        removed.append(index..<index + 1)
      } else if MermaidSyntax.entityLength(bytes.span, at: index, end: range.upperBound) > 0 {
        bytes[index] = UInt8(ascii: "#")
      }
    }
  }

  // MARK: Front matter

  private mutating func takeFrontMatter(isFile: Bool) {
    let lines = bytes
    let span = lines.span
    var opening = Self.line(span, from: range.lowerBound, end: range.upperBound)
    // Documents take blank lines at the beginning of a block away before Mermaid reads it.
    while !isFile, let line = opening, MermaidSyntax.trimmed(line.content, span).isEmpty {
      opening = Self.line(span, from: line.next, end: range.upperBound)
    }
    guard let first = opening, Self.isRule(first.content, span) else { return }
    let indent = Self.indent(of: first.content, span)
    var next = first.next
    var matter: [Range<Int>] = []
    /// The first rule behind other blanks than the one that opens it, and how many lines stand before.
    var other: (line: (content: Range<Int>, next: Int), count: Int)?
    // A rule that nothing ends is no front matter.
    while let line = Self.line(span, from: next, end: range.upperBound) {
      if Self.isRule(line.content, span), next > first.next {
        let isSame = lines[indent].elementsEqual(lines[Self.indent(of: line.content, span)])
        if isSame || !isFile { return takeFrontMatter(matter, lines, indent, line.next) }
        other = other ?? (line, matter.count)
      }
      matter.append(line.content)
      next = line.next
    }
    guard let other else { return }
    takeFrontMatter(Array(matter.prefix(other.count)), lines, indent, other.line.next)
    let rule = indent.isEmpty ? other.line.content : first.content
    frontMatter?.noteIndented(MermaidSyntax.trimmed(rule, span))
  }

  /// Takes lines as front matter, without the blanks that stand before the rule above them.
  private mutating func takeFrontMatter(
    _ matter: [Range<Int>], _ bytes: [UInt8], _ indent: Range<Int>, _ next: Int
  ) {
    range = next..<range.upperBound
    frontMatter = MermaidFrontMatter(
      matter.map { line in
        bytes[line].starts(with: bytes[indent])
          ? line.lowerBound + indent.count..<line.upperBound : line
      }, bytes)
  }

  /// The blanks at the beginning of a line.
  private static func indent(of line: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    line.lowerBound..<MermaidSyntax.trimmed(line, bytes).lowerBound
  }

  /// Whether a line is `---`.
  private static func isRule(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let content = MermaidSyntax.trimmed(line, bytes)
    return content.count == 3 && content.allSatisfy { bytes[$0] == UInt8(ascii: "-") }
  }

  /// A line without its end, and where the next one begins; nothing behind the last.
  private static func line(
    _ bytes: Span<UInt8>, from start: Int, end: Int
  ) -> (content: Range<Int>, next: Int)? {
    guard start < end else { return nil }
    var index = start
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    let isPair = index + 1 < end && bytes[index] == 0x0D && bytes[index + 1] == 0x0A
    return (start..<index, min(end, index + (isPair ? 2 : 1)))
  }

  // MARK: Directives

  private mutating func takeDirectives() {
    var start = range.lowerBound
    /// Where the last directive ended, and whether text stands before it in its line.
    var last = (end: start, hasText: false)
    while let sign = Self.directive(bytes, from: start, end: range.upperBound) {
      let end = Self.endOfDirective(bytes, from: sign, end: range.upperBound)
      let directive = sign..<end.place
      if !end.isClosed {
        unclosedDirective = (
          sign..<min(sign + 3, range.upperBound), directive.upperBound == range.upperBound
        )
      }
      let hasText = hasText(before: sign, last)
      if hasText, end.isClosed, self.hasText(behind: end.place) { removed.append(directive) }
      blank(directive)
      start = directive.upperBound
      let isLine = bytes[directive].contains { $0 == 0x0A || $0 == 0x0D }
      last = (start, hasText && !isLine)
    }
  }

  /// The next `%%{` with a word behind it.
  private static func directive(_ bytes: [UInt8], from start: Int, end: Int) -> Int? {
    let span = bytes.span
    var index = start
    while index + 3 < end {
      index = WordScan.firstIndex(ofRare: UInt8(ascii: "%"), span, in: index..<end)
      guard index + 3 < end else { return nil }
      guard span[index + 1] == UInt8(ascii: "%"),
        span[index + 2] == UInt8(ascii: "{")
      else {
        index += 1
        continue
      }
      var word = index + 3
      while word < end {
        let length = MermaidSyntax.blankLength(span, at: word, end: end)
        if length == 0 { break }
        word += length
      }
      if word < end, MermaidSyntax.isWord(span[word]) { return index }
      index += 3
    }
    return nil
  }

  /// The end of the directive that begins here, as the pattern of Mermaid has it: two words are a
  /// directive even where nothing closes it.
  private static func endOfDirective(
    _ bytes: [UInt8], from start: Int, end: Int
  ) -> (place: Int, isClosed: Bool) {
    let span = bytes.span
    var index = start + 3
    func skipBlanks() {
      while index < end {
        let length = MermaidSyntax.blankLength(span, at: index, end: end)
        if length == 0 { return }
        index += length
      }
    }
    func skipWord() { while index < end, MermaidSyntax.isWord(span[index]) { index += 1 } }
    func isClosing() -> Bool {
      index + 3 <= end && span[index] == UInt8(ascii: "}") && span[index + 1] == UInt8(ascii: "%")
        && span[index + 2] == UInt8(ascii: "%")
    }
    skipBlanks()
    skipWord()
    skipBlanks()
    if index < end, span[index] == UInt8(ascii: ":") {
      index += 1
      skipBlanks()
    }
    if index < end, MermaidSyntax.isWord(span[index]) {
      skipWord()
      let word = index
      skipBlanks()
      return isClosing() ? (index + 3, true) : (word, false)
    }
    while index + 3 <= end {
      if isClosing() { return (index + 3, true) }
      index += 1
    }
    return (end, false)
  }

  private func hasText(before index: Int, _ last: (end: Int, hasText: Bool)) -> Bool {
    var place = index - 1
    while place >= last.end {
      if bytes[place] == 0x0A || bytes[place] == 0x0D { return false }
      if bytes[place] != 0x20, bytes[place] != 0x09 { return true }
      place -= 1
    }
    return last.hasText
  }

  private func hasText(behind index: Int) -> Bool {
    var place = index
    while place < range.upperBound, bytes[place] != 0x0A, bytes[place] != 0x0D {
      if bytes[place] != 0x20, bytes[place] != 0x09 { return true }
      place += 1
    }
    return false
  }
}
