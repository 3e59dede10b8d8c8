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
/// `{.mermaid}` behind them; `:::mermaid`; `<pre class="mermaid">`. What lies within a longer fence is
/// a sample and no block. Every line is looked at once.
struct MermaidBlocks {
  /// The blocks in their order.
  private(set) var blocks: [MermaidBlock] = []
  /// The quotes and list items that are open.
  private var containers: [Container] = []
  private var open: OpenFence?

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
  }

  /// Finds the blocks.
  ///
  /// - Parameter bytes: The document.
  init(_ bytes: [UInt8]) {
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

  /// The end of front matter at the beginning of the document.
  private static func endOfFrontMatter(_ bytes: Span<UInt8>) -> Int {
    func lineEnd(_ start: Int) -> Int {
      var index = start
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      return index
    }
    func isRule(_ range: Range<Int>) -> Bool {
      let content = MermaidSyntax.trimmed(range, bytes)
      return content.lowerBound == range.lowerBound && content.count == 3
        && (content.allSatisfy { bytes[$0] == UInt8(ascii: "-") }
          || content.lowerBound > 0 && content.allSatisfy { bytes[$0] == UInt8(ascii: ".") })
    }
    let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var end = lineEnd(start)
    guard isRule(start..<end), bytes[start] == UInt8(ascii: "-") else { return start }
    while end < bytes.count {
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      let next = end + (isPair ? 2 : 1)
      end = lineEnd(next)
      if next < bytes.count, isRule(next..<end) { return end }
    }
    return start
  }

  // MARK: Lines

  private mutating func readLine(_ bytes: Span<UInt8>, _ line: Range<Int>, _ next: Int) {
    if let open {
      let (start, depth) = content(of: line, bytes, upTo: open.depth)
      guard depth == open.depth else {
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
    let isBlank = MermaidSyntax.trimmed(start..<line.upperBound, bytes).isEmpty
    if !isBlank || containers.dropFirst(depth).contains(.quote) {
      containers.removeSubrange(depth...)
    }
    if isBlank { return }
    let text = openContainers(bytes, start, line.upperBound)
    let indent = Self.indent(bytes, text, line.upperBound)
    guard indent.columns < 4 else { return }
    openFence(bytes, line, indent.end, indent.columns, next)
  }

  /// Goes through the prefixes of the open containers.
  ///
  /// - Returns: Where the content of the line begins, and how many containers go on in it.
  private func content(
    of line: Range<Int>, _ bytes: Span<UInt8>, upTo limit: Int
  ) -> (start: Int, depth: Int) {
    var start = line.lowerBound
    for (depth, container) in containers.prefix(limit).enumerated() {
      let indent = Self.indent(bytes, start, line.upperBound)
      switch container {
      case .quote:
        guard indent.columns < 4, indent.end < line.upperBound,
          bytes[indent.end] == UInt8(ascii: ">")
        else { return (start, depth) }
        start = indent.end + 1
        if start < line.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      case .item(let columns):
        // A blank line belongs to the item.
        if indent.end == line.upperBound { return (line.upperBound, limit) }
        guard indent.columns >= columns else { return (start, depth) }
        var left = columns
        while left > 0, start < line.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 {
          left -= bytes[start] == 0x09 ? 4 : 1
          start += 1
        }
      }
    }
    return (start, min(limit, containers.count))
  }

  /// Opens the quotes and items that begin in a line.
  ///
  /// - Returns: Where their content begins.
  private mutating func openContainers(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var start = start
    // More than these nobody writes.
    while containers.count < 100 {
      let indent = Self.indent(bytes, start, end)
      guard indent.columns < 4, indent.end < end else { return start }
      if bytes[indent.end] == UInt8(ascii: ">") {
        containers.append(.quote)
        start = indent.end + 1
        if start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        continue
      }
      guard let marker = Self.endOfMarker(bytes, indent.end, end) else { return start }
      let behind = Self.indent(bytes, marker, end)
      guard behind.columns > 0, behind.end < end else { return start }
      let blanks = behind.columns < 5 ? behind.columns : 1
      containers.append(.item(indent.columns + marker - indent.end + blanks))
      start = behind.columns < 5 ? behind.end : marker + 1
    }
    return start
  }

  /// The end of the sign of a list item: `-`, `+`, `*`, `1.` or `1)`.
  private static func endOfMarker(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return start + 1
    default: break
    }
    var index = start
    while index < end, index - start < 9, bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    guard index > start, index < end,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
    else { return nil }
    return index + 1
  }

  /// The blanks at a place, in columns, and where they end.
  private static func indent(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (columns: Int, end: Int) {
    var columns = 0
    var index = start
    while index < end {
      if bytes[index] == 0x20 {
        columns += 1
      } else if bytes[index] == 0x09 {
        columns += 4 - columns % 4
      } else {
        break
      }
      index += 1
    }
    return (columns, index)
  }

  // MARK: Fences

  private mutating func openFence(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, _ indent: Int, _ next: Int
  ) {
    let sign = bytes[start]
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
          isMermaid: isMermaid),
        sign == UInt8(ascii: ":") ? .colons : .characters, start..<line.upperBound, next)
    case UInt8(ascii: "<")
    where MermaidSyntax.begins(
      with: "<!--", bytes, at: start, end: line.upperBound):
      // What is commented out is no journey of the document.
      if Self.endsComment(bytes, start + 4..<line.upperBound) { return }
      open = OpenFence(
        sign: UInt8(ascii: "!"), length: 4, indent: 0, depth: containers.count, isMermaid: false)
    case UInt8(ascii: "<"):
      guard let end = Self.endOfTag(bytes, start, line.upperBound) else { return }
      begin(
        OpenFence(
          sign: sign, length: bytes[start + 1] | 0x20 == UInt8(ascii: "p") ? 3 : 1, indent: 0,
          depth: containers.count, isMermaid: true), .tag, start..<line.upperBound, end)
      // The text may begin behind the tag.
      if let open { readFenced(bytes, line, end, next, open) }
    default: return
    }
  }

  private mutating func begin(
    _ fence: OpenFence, _ kind: MermaidBlock.Fence, _ opening: Range<Int>, _ content: Int
  ) {
    open = fence
    guard fence.isMermaid else { return }
    blocks.append(MermaidBlock(fence: kind, opening: opening, content: content..<content))
  }

  private mutating func readFenced(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, _ next: Int, _ fence: OpenFence
  ) {
    let indent = Self.indent(bytes, start, line.upperBound)
    if fence.sign == UInt8(ascii: "<") {
      let tag = fence.length == 3 ? "</pre" : "</div"
      var index = start
      while index < line.upperBound {
        if bytes[index] == UInt8(ascii: "<"),
          MermaidSyntax.begins(with: tag, bytes, at: index, end: line.upperBound)
        {
          extend(to: index)
          close(at: index, isClosed: true)
          return
        }
        index += 1
      }
    } else if fence.sign == UInt8(ascii: "!") {
      if Self.endsComment(bytes, start..<line.upperBound) { open = nil }
      return
    } else if indent.columns < 4, indent.end < line.upperBound, bytes[indent.end] == fence.sign {
      let length = Self.run(of: fence.sign, bytes, indent.end, line.upperBound)
      let rest = MermaidSyntax.trimmed(indent.end + length..<line.upperBound, bytes)
      if length >= fence.length, rest.isEmpty {
        close(at: line.lowerBound, isClosed: true)
        return
      }
    }
    guard fence.isMermaid else { return }
    extend(to: next)
    if start > line.lowerBound, fence.depth > 0 {
      blocks[blocks.count - 1].prefixes.append(line.lowerBound..<start)
    }
  }

  /// Whether a comment of HTML ends in a part of a line.
  private static func endsComment(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { MermaidSyntax.begins(with: "-->", bytes, at: $0, end: range.upperBound) }
  }

  private mutating func extend(to end: Int) {
    let start = blocks[blocks.count - 1].content.lowerBound
    blocks[blocks.count - 1].content = start..<max(start, end)
  }

  private mutating func close(at end: Int, isClosed: Bool) {
    if open?.isMermaid == true { blocks[blocks.count - 1].isClosed = isClosed }
    open = nil
  }

  private static func run(of sign: UInt8, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == sign { index += 1 }
    return index - start
  }

  /// Whether the words behind a fence name Mermaid: `mermaid`, `{mermaid}`, `{.mermaid}`.
  private static func isMermaid(_ info: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var start = info.lowerBound
    while start < info.upperBound,
      bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: ".")
        || bytes[start] == 0x20
    {
      start += 1
    }
    guard MermaidSyntax.begins(with: "mermaid", bytes, at: start, end: info.upperBound) else {
      return false
    }
    let behind = start + 7
    return behind >= info.upperBound
      || !MermaidSyntax.isWord(bytes[behind]) && bytes[behind] != UInt8(ascii: "-")
  }

  /// The end of `<pre class="mermaid">` or `<div …>` that begins here.
  private static func endOfTag(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard
      MermaidSyntax.begins(with: "<pre", bytes, at: start, end: end)
        || MermaidSyntax.begins(with: "<div", bytes, at: start, end: end)
    else { return nil }
    var index = start + 4
    var isMermaid = false
    while index < end, bytes[index] != UInt8(ascii: ">") {
      if MermaidSyntax.begins(with: "mermaid", bytes, at: index, end: end),
        !MermaidSyntax.isWord(bytes[index - 1]),
        index + 7 >= end || !MermaidSyntax.isWord(bytes[index + 7])
      {
        isMermaid = true
      }
      index += 1
    }
    return isMermaid && index < end ? index + 1 : nil
  }
}
