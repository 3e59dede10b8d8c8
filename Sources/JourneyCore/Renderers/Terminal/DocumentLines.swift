/// Lays out a document as lines: which block stands where, and what its neighbours share.
struct DocumentLines {
  /// What the blocks of one level have in common, in columns.
  private struct Level {
    /// The blanks in front of every line.
    let indent: Int
    /// The room for the numbers of sections, which is the indent of their bodies.
    let gutter: Int
    /// The room for the labels of fields on this level.
    let labels: Int
    /// The room for the labels of fields in numbered sections, which read like a table.
    let numberedLabels: Int
  }

  private let document: Document
  private let width: Int
  /// The width that running text gets.
  private let measure: Int
  private let language: Language

  init(_ document: Document, width: Int, language: Language) {
    self.document = document
    self.width = width
    self.language = language
    measure = min(width, TerminalRenderer.measure)
  }

  /// What takes one line after the other, so that those of a long document are never there at once.
  private struct Lines {
    let body: (TextLine) -> Void
    /// How many lines there were.
    var count = 0
    /// Whether a blank line comes before the next one.
    var isParted = false

    mutating func append(_ lines: [TextLine]) {
      guard !lines.isEmpty else { return }
      if isParted { body(TextLine()) }
      isParted = false
      for line in lines { body(line) }
      count += lines.count
    }
  }

  /// Hands out all lines in their order; a blank one parts two blocks.
  func forEachLine(_ body: (TextLine) -> Void) {
    withoutActuallyEscaping(body) { body in
      var lines = Lines(body: body)
      var head: [TextLine] = []
      if let title = document.title {
        head += EntryLines.lines(
          of: title.text.playing(.strong), trailing: title.trailing?.playing(.faint),
          width: measure)
      }
      head += document.lead.flatMap { $0.lines(width: measure) }
      lines.append(head)
      lines.isParted = !head.isEmpty
      append(document.blocks, indent: 0, labels: nil, to: &lines)
    }
  }

  /// Hands out the lines of blocks one under the other, which fit the width, indent included.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of one level.
  ///   - indent: The blanks in front of every line, in columns.
  ///   - labels: The room for labels if it is shared with blocks elsewhere, in columns.
  ///   - lines: What takes them.
  private func append(
    _ blocks: [DocumentBlock], indent: Int, labels: Int?, to lines: inout Lines
  ) {
    let numbered = blocks.compactMap(\.section).filter { $0.heading.number != nil }
    let widestNumber = numbered.reduce(0) { max($0, numberText($1).naturalColumns) }
    let level = Level(
      indent: indent, gutter: min(widestNumber, width / 8) + 2,
      labels: labels ?? labelColumns(of: blocks),
      numberedLabels: numbered.reduce(0) { max($0, labelColumns(of: $1.blocks)) })
    let first = lines.count
    for block in blocks {
      let (start, wasParted) = (lines.count, lines.isParted)
      if start > first { lines.isParted = true }
      if case .section(let section) = block {
        append(section, on: level, to: &lines)
      } else {
        lines.append(self.lines(of: block, on: level))
      }
      // Of a block without a line nothing is parted.
      if lines.count == start { lines.isParted = wasParted }
    }
  }

  /// The lines of a block that is no section.
  private func lines(of block: DocumentBlock, on level: Level) -> [TextLine] {
    let room = measure - level.indent
    let lines: [TextLine] =
      switch block {
      case .section: []
      case .paragraph(let text): text.lines(width: room)
      case .note(let text): text.playing(.faint).lines(width: room)
      case .fields(let fields):
        FieldLines(labelColumns: level.labels).lines(of: fields, width: room)
      case .list(let entries): EntryLines.lines(of: entries, width: room)
      case .legend(let entries): legend(entries, width: room)
      case .footnotes(let entries): EntryLines.lines(of: entries.numbered, width: room)
      case .code(let code): CodeLines.lines(of: code)
      case .table(let table): lines(of: table, width: width - level.indent, measure: room)
      case .chart(let chart): lines(of: chart, width: width - level.indent, measure: room)
      case .curves(let curves): lines(of: curves, width: width - level.indent, measure: room)
      case .bands(let bands): lines(of: bands.table, width: width - level.indent, measure: room)
      case .heat(let heat):
        lines(of: heat, width: width - level.indent, measure: room)
          + [TextLine()] + legend(heat.legend, width: room)
      case .quadrant(let quadrant):
        lines(of: quadrant.table(language), width: width - level.indent, measure: room)
      }
    return level.indent == 0 ? lines : lines.map { $0.indented(by: level.indent) }
  }

  private func lines(of table: DocumentTable, width: Int, measure: Int) -> [TextLine] {
    TableLines(table.withGroupRows, width: width, measure: measure, language: language).lines()
  }

  /// A heat map as a table, or as the fewest tables one under the other into which its steps fit.
  private func lines(of heat: DocumentHeat, width: Int, measure: Int) -> [TextLine] {
    // A column takes two places at the least, so a part has no more columns than that.
    var size = min(heat.columns.count, max(width / 2, 1))
    while size > 0 {
      // Parts of one size, as far as it goes.
      let count = (heat.columns.count + size - 1) / size
      size = (heat.columns.count + count - 1) / count
      if let parts = parts(of: heat, size, width: width, measure: measure) {
        return stacked(parts.map { $0.lines() })
      }
      size -= 1
    }
    return lines(of: heat.table(language), width: width, measure: measure)
  }

  /// Tables of so many columns each; nothing if one of them is no table at this width.
  private func parts(
    of heat: DocumentHeat, _ size: Int, width: Int, measure: Int
  ) -> [TableLines]? {
    var parts: [TableLines] = []
    for start in stride(from: 0, to: heat.columns.count, by: size) {
      let part = TableLines(
        heat.table(language, start..<min(start + size, heat.columns.count)), width: width,
        measure: measure, language: language)
      if !part.isTabular { return nil }
      parts.append(part)
    }
    return parts
  }

  private func lines(of chart: EmotionChart, width: Int, measure: Int) -> [TextLine] {
    EmotionChartLines(chart, width: width, measure: measure, language: language).lines()
  }

  private func lines(of curves: EmotionCurves, width: Int, measure: Int) -> [TextLine] {
    let drawn = CurvesTable(curves, language: language)
    return stacked([
      lines(of: drawn.table, width: width, measure: measure),
      legend(drawn.legend, width: measure),
    ])
  }

  private func legend(_ entries: [DocumentEntry], width: Int) -> [TextLine] {
    entries.isEmpty ? [] : entries.legendText.playing(.faint).lines(width: width)
  }

  /// Hands out a heading with its number in the gutter and everything else to the right of it.
  private func append(_ section: DocumentSection, on level: Level, to lines: inout Lines) {
    var number = numberText(section)
    var text = section.heading.text.playing(.strong)
    if !number.isEmpty, number.naturalColumns + 2 > level.gutter {
      // A number too long for its column goes in front of the text instead.
      text = number + "  " + text
      number = InlineText()
    }
    let hanging = number.isEmpty ? 0 : level.gutter
    let heading = EntryLines.lines(
      of: text, trailing: section.heading.trailing, width: measure - level.indent - hanging)
    let headed = heading.enumerated().map { index, line in
      var result = TextLine()
      result.pad(to: level.indent)
      if index == 0 { number.lines(width: level.gutter).first.map { result.append($0) } }
      result.pad(to: level.indent + hanging)
      result.append(line)
      return result
    }
    lines.append(headed)
    append(
      section.blocks, indent: min(level.indent + level.gutter, width / 2),
      labels: section.heading.number == nil ? nil : level.numberedLabels, to: &lines)
  }

  private func numberText(_ section: DocumentSection) -> InlineText {
    InlineText(section.heading.number ?? "", .accent)
  }

  private func labelColumns(of blocks: [DocumentBlock]) -> Int {
    blocks.reduce(0) { widest, block in
      guard case .fields(let fields) = block else { return widest }
      return max(widest, FieldLines.labelColumns(of: fields))
    }
  }

  private func stacked(_ parts: [[TextLine]]) -> [TextLine] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [TextLine()]))
  }
}

extension DocumentBlock {
  /// The section, if the block is one.
  fileprivate var section: DocumentSection? {
    if case .section(let section) = self { section } else { nil }
  }
}
