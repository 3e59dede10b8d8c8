/// A block of Mermaid in a Markdown document.
struct MermaidBlock {
  /// What the block is written between.
  enum Fence {
    /// Runs of backticks or tildes.
    case characters
    /// Colons, as Azure DevOps has it.
    case colons
    /// Tags of HTML.
    case tag
  }

  /// What it is written between.
  let fence: Fence
  /// The line that opens it.
  let opening: Range<Int>
  /// The text within.
  var content: Range<Int>
  /// Whether something closes it; without that it goes on to the end.
  var isClosed = false
  /// What stands before its lines and belongs to quotes and lists; blank for Mermaid.
  var prefixes: [Range<Int>] = []
}

/// Finds the blocks of Mermaid in a Markdown document, as CommonMark and the usual sites know them.
///
/// Fences of backticks or tildes, in lists and quotes, too, with `mermaid`, `{mermaid}` or
/// `{.mermaid}` behind them; `:::mermaid`; `<pre class="mermaid">`; notes and tabs of MkDocs; and what
/// other sites have in their place (`MermaidWrapping`). What lies within a longer fence is a sample and
/// no block, and so are fences in HTML. Every line is looked at once.
struct MermaidBlocks {
  /// The blocks in their order.
  private(set) var blocks: [MermaidBlock] = []
  /// The quotes and list items that are open.
  private var containers: [Container] = []
  private var open: OpenFence?
  /// Whether the line above is one with which a paragraph may go on.
  private var hasTextAbove = false
  /// Whether the line above was the sign of an item and nothing else.
  private var hasEmptyItem = false
  /// Whether the line above says that the block below it is Mermaid, as AsciiDoc has it.
  private var isNamedAbove = false
  /// Whether tags with capitals are components of MDX, in which fences are read, however they are
  /// indented.
  private let isMDX: Bool
  /// How many of them are open.
  private var components = 0

  /// A quote or an item of a list.
  private enum Container: Equatable {
    case quote
    /// An item whose content begins this many columns behind its own beginning.
    case item(Int)
  }

  /// A fence that has not been closed.
  private struct OpenFence {
    let sign: UInt8
    let length: Int
    /// The blanks before it, which its lines may have, too.
    let indent: Int
    /// How many containers it stands in.
    let depth: Int
    let isMermaid: Bool
    /// Whether it is a directive, behind which lines with options may stand.
    var mayHaveOptions = false
    /// What closes it where that is no fence.
    var closing: MermaidWrapping.Closing?
  }

  /// Finds the blocks.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - isMDX: Whether it may be MDX.
  init(_ bytes: [UInt8], isMDX: Bool = false) {
    self.isMDX = isMDX
    let span = bytes.span
    var index = Self.endOfFrontMatter(span)
    while index < span.count {
      var end = index
      while end < span.count, span[end] != 0x0A, span[end] != 0x0D { end &+= 1 }
      let isPair = end + 1 < span.count && span[end] == 0x0D && span[end + 1] == 0x0A
      let next = min(span.count, end + (isPair ? 2 : 1))
      readLine(span, index..<end, next)
      index = next
    }
  }

  // MARK: Lines

  /// A place in a line, with its column: a tab goes on to the next column that four divides, and a
  /// quote or item may begin within it.
  private struct Place {
    var index: Int
    var column = 0

    /// Goes on behind blanks.
    ///
    /// - Returns: How many columns they take.
    mutating func skipBlanks(_ bytes: Span<UInt8>, _ end: Int) -> Int {
      let start = column
      while index < end {
        if bytes[index] == 0x20 {
          column += 1
        } else if bytes[index] == 0x09 {
          column += 4 - column % 4
        } else {
          break
        }
        index += 1
      }
      return column - start
    }

    /// Goes on by so many columns of blanks, maybe to within a tab.
    mutating func skip(_ columns: Int, _ bytes: Span<UInt8>, _ end: Int) {
      var left = columns
      while left > 0, index < end {
        let width = bytes[index] == 0x20 ? 1 : bytes[index] == 0x09 ? 4 - column % 4 : 0
        if width == 0 { return }
        column += min(width, left)
        if width > left { return }
        left -= width
        index += 1
      }
    }

    /// Goes on behind a sign.
    mutating func skipSign(_ length: Int) {
      index += length
      column += length
    }
  }

  private mutating func readLine(_ bytes: Span<UInt8>, _ line: Range<Int>, _ next: Int) {
    if let open {
      let (start, depth) = content(of: line, bytes, upTo: open.depth)
      let isEnd =
        open.sign == Self.block
        && MermaidSyntax.trimmed(start.index..<line.upperBound, bytes).isEmpty
      guard depth == open.depth, !isEnd else {
        // The quote or item has ended, and its fence with it.
        close(at: line.lowerBound, isClosed: true)
        readLine(bytes, line, next)
        return
      }
      readFenced(bytes, line, start, next, open)
      return
    }
    let (start, depth) = content(of: line, bytes, upTo: containers.count)
    // A blank line ends a quote and no item.
    let isBlank = MermaidSyntax.trimmed(start.index..<line.upperBound, bytes).isEmpty
    let isInText = hasTextAbove && depth == containers.count
    if !isBlank || containers.dropFirst(depth).contains(.quote) {
      containers.removeSubrange(depth...)
    }
    hasTextAbove = !isBlank
    if isBlank {
      // An item in which nothing stands ends at the blank line behind its sign.
      if hasEmptyItem, containers.last != .quote { containers.removeLast() }
      hasEmptyItem = false
      return
    }
    hasEmptyItem = false
    let count = containers.count
    var text = openContainers(bytes, start, line.upperBound, isInText: isInText)
    let goesOn = isInText && containers.count == count
    let columns = text.skipBlanks(bytes, line.upperBound)
    guard columns < 4 || components > 0, text.index < line.upperBound else {
      // Lines of code are no paragraph.
      hasTextAbove = goesOn
      return
    }
    openFence(bytes, line, text.index, columns, next, isInText: goesOn)
    if open != nil || Self.isHeadingOrRule(bytes, text.index..<line.upperBound) {
      hasTextAbove = false
    }
  }

  /// Goes through the prefixes of the open containers.
  ///
  /// - Returns: Where the content of the line begins, and how many containers go on in it.
  private func content(
    of line: Range<Int>, _ bytes: Span<UInt8>, upTo limit: Int
  ) -> (start: Place, depth: Int) {
    var start = Place(index: line.lowerBound)
    for (depth, container) in containers.prefix(limit).enumerated() {
      var behind = start
      let indent = behind.skipBlanks(bytes, line.upperBound)
      switch container {
      case .quote:
        guard indent < 4, behind.index < line.upperBound,
          bytes[behind.index] == UInt8(ascii: ">")
        else { return (start, depth) }
        start = behind
        start.skipSign(1)
        start.skip(1, bytes, line.upperBound)
      case .item(let columns):
        // A blank line belongs to the item.
        if behind.index == line.upperBound { return (behind, limit) }
        guard indent >= columns else { return (start, depth) }
        start.skip(columns, bytes, line.upperBound)
      }
    }
    return (start, min(limit, containers.count))
  }

  /// Opens the quotes and items that begin in a line.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - start: Where the content of the open ones begins.
  ///   - end: The end of the line.
  ///   - isInText: Whether the line would go on with a paragraph.
  /// - Returns: Where their content begins.
  private mutating func openContainers(
    _ bytes: Span<UInt8>, _ start: Place, _ end: Int, isInText: Bool
  ) -> Place {
    var start = start
    var isInText = isInText
    // More than these nobody writes.
    while containers.count < 100 {
      var sign = start
      let indent = sign.skipBlanks(bytes, end)
      guard indent < 4, sign.index < end else { return start }
      if bytes[sign.index] == UInt8(ascii: ">") {
        containers.append(.quote)
        start = sign
        start.skipSign(1)
        start.skip(1, bytes, end)
        isInText = false
        continue
      }
      if MermaidWrapping.isNoteOrTab(bytes, sign.index..<end) {
        containers.append(.item(indent + 4))
        return Place(index: end)
      }
      guard let marker = Self.endOfMarker(bytes, sign.index, end) else { return start }
      // A list goes on behind a paragraph without a blank line if it counts from one.
      if isInText, !Self.isFirst(bytes, sign.index..<marker) { return start }
      let length = marker - sign.index
      var content = sign
      content.skipSign(length)
      var behind = content
      let blanks = behind.skipBlanks(bytes, end)
      if behind.index == end {
        // A sign alone begins an item, but below a paragraph it underlines a heading.
        if isInText { return start }
        containers.append(.item(indent + length + 1))
        hasEmptyItem = true
        return behind
      }
      guard blanks > 0 else { return start }
      containers.append(.item(indent + length + (blanks < 5 ? blanks : 1)))
      if blanks < 5 { start = behind } else { start = content; start.skip(1, bytes, end) }
      isInText = false
    }
    return start
  }

  // MARK: Fences

  private mutating func openFence(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, _ indent: Int, _ next: Int,
    isInText: Bool
  ) {
    let sign = bytes[start]
    let wasNamed = isNamedAbove
    isNamedAbove = MermaidWrapping.namesMermaid(bytes, start..<line.upperBound, wasNamed)
    if let closing = MermaidWrapping.closing(
      bytes, start..<line.upperBound, next, isNamed: wasNamed)
    {
      return openWrapping(bytes, line, start, indent, next, closing)
    }
    if let end = MermaidWrapping.endOfTextile(bytes, start, line.upperBound) {
      let fence = OpenFence(
        sign: sign, length: 0, indent: indent, depth: containers.count, isMermaid: true,
        closing: .blank)
      begin(fence, .characters, start..<end, end)
      return readFenced(bytes, line, Place(index: end), next, fence)
    }
    switch sign {
    case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: ":"):
      let length = Self.run(of: sign, bytes, start, line.upperBound)
      guard length >= 3 else { return }
      let info = MermaidSyntax.trimmed(start + length..<line.upperBound, bytes)
      let isMermaid = Self.isMermaid(info, bytes)
      if sign == UInt8(ascii: ":"), !isMermaid { return }
      // Backticks behind backticks are code within a line.
      if sign == UInt8(ascii: "`"), info.contains(where: { bytes[$0] == sign }) { return }
      begin(
        OpenFence(
          sign: sign, length: length, indent: indent, depth: containers.count,
          isMermaid: isMermaid,
          mayHaveOptions: isMermaid && bytes[info.lowerBound] == UInt8(ascii: "{")),
        sign == UInt8(ascii: ":") ? .colons : .characters, start..<line.upperBound, next)
    case UInt8(ascii: "<")
    where MermaidSyntax.begins(
      with: "<!--", bytes, at: start, end: line.upperBound):
      // What is commented out is no journey of the document.
      if Self.endsComment(bytes, start + 4..<line.upperBound) { return }
      open = OpenFence(
        sign: UInt8(ascii: "!"), length: 4, indent: 0, depth: containers.count, isMermaid: false)
    case UInt8(ascii: "<"):
      // A tag in a quote or item stays in its line.
      let limit = containers.isEmpty ? bytes.count : line.upperBound
      if openMermaidTag(bytes, line, start, limit, next) { return }
      if isMDX, let depth = DocumentTag.component(bytes, start..<line.upperBound) {
        components = max(0, components + depth)
      } else {
        openTag(bytes, start..<line.upperBound, isInText: isInText)
      }
    default: return
    }
  }

  /// Begins a block between tags, if one stands at a place.
  private mutating func openMermaidTag(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, _ limit: Int, _ next: Int
  ) -> Bool {
    guard let (end, closing) = DocumentTag.mermaid(bytes, start, limit) else { return false }
    let fence = OpenFence(
      sign: UInt8(ascii: "<"), length: 0, indent: 0, depth: containers.count, isMermaid: true,
      closing: .within(closing))
    let isHTML = closing != MermaidWrapping.endOfComponent
    begin(fence, isHTML ? .tag : .characters, start..<line.upperBound, end)
    // The text may begin behind the tag.
    if end <= line.upperBound { readFenced(bytes, line, Place(index: end), next, fence) }
    return true
  }

  /// Begins a block between other signs than those of Markdown.
  private mutating func openWrapping(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, _ indent: Int, _ next: Int,
    _ closing: MermaidWrapping.Closing
  ) {
    isNamedAbove = false
    begin(
      OpenFence(
        sign: bytes[start], length: 0, indent: indent, depth: containers.count, isMermaid: true,
        mayHaveOptions: closing == .outdented, closing: closing),
      .characters, start..<line.upperBound, next)
    // Nothing closes what is indented but the end of that.
    if closing == .outdented { blocks[blocks.count - 1].isClosed = true }
  }

  /// Begins what Markdown takes for HTML, in which fences are text.
  private mutating func openTag(_ bytes: Span<UInt8>, _ line: Range<Int>, isInText: Bool) {
    switch DocumentTag.extent(bytes, line, isInText: isInText) {
    case .toBlankLine:
      open = OpenFence(
        sign: Self.block, length: 0, indent: 0, depth: containers.count, isMermaid: false)
    case .toClosingTag:
      if DocumentTag.closesRaw(bytes, line) { return }
      open = OpenFence(
        sign: Self.raw, length: 0, indent: 0, depth: containers.count, isMermaid: false)
    case nil: break
    }
  }

  /// Stands for the sign of a fence where HTML goes on to a blank line, or to a closing tag.
  private static let block = UInt8(ascii: "/")
  private static let raw = UInt8(ascii: ">")

  private mutating func begin(
    _ fence: OpenFence, _ kind: MermaidBlock.Fence, _ opening: Range<Int>, _ content: Int
  ) {
    open = fence
    guard fence.isMermaid else { return }
    blocks.append(MermaidBlock(fence: kind, opening: opening, content: content..<content))
  }

  private mutating func readFenced(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ place: Place, _ next: Int, _ fence: OpenFence
  ) {
    let start = place.index
    var content = place
    let columns = content.skipBlanks(bytes, line.upperBound)
    if let closing = fence.closing {
      // The tag that opens the block may go on over some lines.
      let text = max(start, blocks[blocks.count - 1].content.lowerBound)
      if text <= line.upperBound,
        let end = closing.end(
          bytes, text..<line.upperBound, content.index, isIndented: columns > fence.indent)
      {
        extend(to: end)
        close(at: end, isClosed: true)
        // What ends by the next text leaves that text to be read.
        if closing == .outdented { readLine(bytes, line, next) }
        return
      }
    } else if fence.sign == Self.block {
      // What stands in HTML is no fence, but may be HTML that Mermaid draws.
      if content.index < line.upperBound, bytes[content.index] == UInt8(ascii: "<") {
        _ = openMermaidTag(
          bytes, line, content.index, containers.isEmpty ? bytes.count : line.upperBound, next)
      }
      return
    } else if fence.sign == Self.raw {
      if DocumentTag.closesRaw(bytes, start..<line.upperBound) { open = nil }
      return
    } else if fence.sign == UInt8(ascii: "!") {
      if Self.endsComment(bytes, start..<line.upperBound) { open = nil }
      return
    } else if columns < 4 || fence.indent > 3, content.index < line.upperBound,
      bytes[content.index] == fence.sign
    {
      let length = Self.run(of: fence.sign, bytes, content.index, line.upperBound)
      let rest = MermaidSyntax.trimmed(content.index + length..<line.upperBound, bytes)
      if length >= fence.length, rest.isEmpty {
        close(at: line.lowerBound, isClosed: true)
        return
      }
    }
    guard fence.isMermaid else { return }
    if fence.mayHaveOptions, isOption(bytes, content.index, line.upperBound) {
      blocks[blocks.count - 1].content = next..<next
      return
    }
    extend(to: next)
    if start > line.lowerBound, fence.depth > 0 {
      blocks[blocks.count - 1].prefixes.append(line.lowerBound..<start)
    }
  }

  /// Whether a line at the beginning of a directive is one of its options: `:caption: Our shop`.
  private func isOption(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard blocks[blocks.count - 1].content.isEmpty, start < end, bytes[start] == UInt8(ascii: ":")
    else { return false }
    var index = start + 1
    while index < end, MermaidSyntax.isWord(bytes[index]) || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    return index > start + 1 && index < end && bytes[index] == UInt8(ascii: ":")
  }

  private mutating func extend(to end: Int) {
    let start = blocks[blocks.count - 1].content.lowerBound
    blocks[blocks.count - 1].content = start..<max(start, end)
  }

  private mutating func close(at end: Int, isClosed: Bool) {
    if open?.isMermaid == true { blocks[blocks.count - 1].isClosed = isClosed }
    open = nil
  }
}
