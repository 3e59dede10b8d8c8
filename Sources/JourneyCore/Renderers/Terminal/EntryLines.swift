/// Lays out entries and headings: text on the left, a value flush right, what belongs below.
enum EntryLines {
  /// The blanks between a text and the value flush right.
  private static let gap = 2

  /// Returns the lines of entries one under the other.
  ///
  /// - Parameters:
  ///   - entries: The entries, with what is nested in them.
  ///   - width: The room, in columns.
  /// - Returns: Lines of at most `width` columns.
  static func lines(of entries: [DocumentEntry], width: Int) -> [TextLine] {
    var result: [TextLine] = []
    for entry in entries { append(entry, width: width, indent: 0, to: &result) }
    return result
  }

  /// Returns the lines of a text with a value flush right on the first of them.
  ///
  /// Where the two would crowd each other, the value gets lines of its own below.
  static func lines(of text: InlineText, trailing: InlineText?, width: Int) -> [TextLine] {
    guard let trailing, !trailing.isEmpty else { return text.lines(width: width) }
    let value = trailing.lines(width: width)
    let columns = value.reduce(0) { max($0, $1.columns) }
    let room = width - columns - gap
    guard value.count == 1, room >= width / 2 || room >= text.naturalColumns else {
      return text.lines(width: width) + value
    }
    var lines = text.lines(width: room)
    lines[0].pad(to: width - columns)
    lines[0].append(value[0])
    return lines
  }

  /// Returns the columns that entries take when nothing is wrapped.
  static func naturalColumns(of entries: [DocumentEntry]) -> Int {
    entries.reduce(0) { widest, entry in
      var columns = entry.signedText.naturalColumns + (entry.markerInFront == nil ? 0 : 2)
      if let trailing = entry.trailing { columns += gap + trailing.naturalColumns }
      let nested = entry.children.isEmpty ? 0 : 2 + naturalColumns(of: entry.children)
      return max(widest, columns, nested)
    }
  }

  /// Returns the columns of the longest piece in entries that no line break may part.
  static func longestPiece(of entries: [DocumentEntry]) -> Int {
    entries.reduce(0) { longest, entry in
      let own = entry.signedText.longestPiece + (entry.markerInFront == nil ? 0 : 2)
      let nested = entry.children.isEmpty ? 0 : 2 + longestPiece(of: entry.children)
      return max(longest, own, nested)
    }
  }

  private static func append(
    _ entry: DocumentEntry, width: Int, indent: Int, to result: inout [TextLine]
  ) {
    let marker = entry.markerInFront.map { TextLine($0.sign, $0.role) }
    let hanging = marker == nil ? 0 : 2
    let room = max(2, width - indent - hanging)
    var lines = Self.lines(of: entry.signedText, trailing: entry.trailing, width: room)
    if let wide = entry.wide {
      var longer = entry
      longer.text = wide
      let more = Self.lines(of: longer.signedText, trailing: entry.trailing, width: room)
      if more.count <= lines.count { lines = more }
    }
    for (number, line) in lines.enumerated() {
      var first = TextLine()
      first.reserve(line.runs.count + 3)
      first.pad(to: indent)
      if number == 0, let marker { first.append(marker) }
      first.pad(to: indent + hanging)
      first.append(line)
      result.append(first)
    }
    // Deep nesting stops moving to the right before it leaves no room to read.
    let deeper = width - indent > 16 ? indent + 2 : indent
    for child in entry.children {
      append(child, width: width, indent: deeper, to: &result)
    }
  }
}
