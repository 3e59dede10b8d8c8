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

  /// Lays out everything, a blank line between two blocks, and hands out part after part: the lines of
  /// a long document are never there at once.
  func forEachPart(_ body: (TerminalLines) -> Void) {
    var lines = TerminalLines()
    lines.addBlock { lines in
      if let title = document.title {
        lines.write(
          title.text, as: .strong, trailing: title.trailing, as: .faint, width: measure)
      }
      for text in document.lead { lines.write(text, width: measure) }
    }
    write(document.blocks, indent: 0, labels: nil, to: &lines, body)
    body(lines)
  }

  /// Writes blocks one under the other.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of one level.
  ///   - indent: The blanks in front of every line, in columns.
  ///   - labels: The room for labels if it is shared with blocks elsewhere, in columns.
  ///   - lines: Gets lines that fit the width, indent included.
  ///   - body: Gets the lines so far, behind each block.
  private func write(
    _ blocks: [DocumentBlock], indent: Int, labels: Int?, to lines: inout TerminalLines,
    _ body: (TerminalLines) -> Void
  ) {
    var widestNumber = 0
    var numberedLabels = 0
    for block in blocks {
      guard case .section(let section) = block, let number = section.heading.number else {
        continue
      }
      widestNumber = max(widestNumber, InlineText(number).measured.columns)
      numberedLabels = max(numberedLabels, labelColumns(of: section.blocks))
    }
    let level = Level(
      indent: indent, gutter: min(widestNumber, width / 8) + 2,
      labels: labels ?? labelColumns(of: blocks), numberedLabels: numberedLabels)
    for block in blocks {
      lines.addBlock { lines in
        if case .section(let section) = block {
          lines.margin = indent
          write(section, on: level, to: &lines, body)
        } else {
          write(block, on: level, to: &lines)
          body(lines)
          lines.removeAll()
        }
      }
    }
  }

  /// Writes a block that is no section.
  private func write(_ block: DocumentBlock, on level: Level, to lines: inout TerminalLines) {
    let room = measure - level.indent
    let width = width - level.indent
    lines.margin = level.indent
    switch block {
    case .section: break
    case .paragraph(let text): lines.write(text, width: room)
    case .note(let text): lines.write(text, as: .faint, width: room)
    case .fields(let fields):
      FieldLines(labelColumns: level.labels).write(fields, width: room, to: &lines)
    case .list(let entries): EntryLines.write(entries, width: room, to: &lines)
    case .legend(let entries): writeLegend(entries, width: room, to: &lines)
    case .footnotes(let entries): EntryLines.write(entries.numbered, width: room, to: &lines)
    case .code(let code): CodeLines.write(code, to: &lines)
    case .table(let table): write(table, width: width, measure: room, to: &lines)
    case .chart(let chart):
      EmotionChartLines(chart, width: width, measure: room, language: language).write(to: &lines)
    case .curves(let curves): write(curves, width: width, measure: room, to: &lines)
    case .bands(let bands): write(bands.table, width: width, measure: room, to: &lines)
    case .heat(let heat):
      write(heat, width: width, measure: room, to: &lines)
      lines.addBlankLine()
      writeLegend(heat.legend, width: room, to: &lines)
    case .quadrant(let quadrant):
      write(quadrant.table(language), width: width, measure: room, to: &lines)
    }
  }

  private func write(
    _ table: DocumentTable, width: Int, measure: Int, to lines: inout TerminalLines
  ) {
    TableLines(table.withGroupRows, width: width, measure: measure, language: language)
      .write(to: &lines)
  }

  /// A heat map as a table, or as the fewest tables one under the other into which its steps fit.
  private func write(_ heat: DocumentHeat, width: Int, measure: Int, to lines: inout TerminalLines)
  {
    // A column takes two places at the least, so a part has no more columns than that.
    var size = min(heat.columns.count, max(width / 2, 1))
    while size > 0 {
      // Parts of one size, as far as it goes.
      let count = (heat.columns.count + size - 1) / size
      size = (heat.columns.count + count - 1) / count
      if let parts = parts(of: heat, size, width: width, measure: measure) {
        for part in parts { lines.addBlock { part.write(to: &$0) } }
        return
      }
      size -= 1
    }
    write(heat.table(language), width: width, measure: measure, to: &lines)
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

  private func write(
    _ curves: EmotionCurves, width: Int, measure: Int, to lines: inout TerminalLines
  ) {
    let drawn = CurvesTable(curves, language: language)
    lines.addBlock { write(drawn.table, width: width, measure: measure, to: &$0) }
    lines.addBlock { writeLegend(drawn.legend, width: measure, to: &$0) }
  }

  private func writeLegend(_ entries: [DocumentEntry], width: Int, to lines: inout TerminalLines) {
    if !entries.isEmpty { lines.write(entries.legendText, as: .faint, width: width) }
  }

  /// Writes a heading with its number in the gutter and everything else to the right of it.
  private func write(
    _ section: DocumentSection, on level: Level, to lines: inout TerminalLines,
    _ body: (TerminalLines) -> Void
  ) {
    var number = InlineText(section.heading.number ?? "", .accent)
    var text = section.heading.text
    if !number.isEmpty, number.measured.columns + 2 > level.gutter {
      // A number too long for its column goes in front of the text instead.
      text = number + InlineText("  ", .strong) + text
      number = InlineText()
    }
    let hanging = number.isEmpty ? 0 : level.gutter
    if !number.isEmpty, !lines.startLine(with: number, width: level.gutter) {
      let pile = lines.pile(of: 1) { $1.write(number, width: level.gutter) }
      lines.pad(to: lines.margin)
      lines.append(0, of: pile)
    }
    lines.indent(by: hanging) {
      $0.write(
        text, as: .strong, trailing: section.heading.trailing,
        width: measure - level.indent - hanging)
    }
    write(
      section.blocks, indent: min(level.indent + level.gutter, width / 2),
      labels: section.heading.number == nil ? nil : level.numberedLabels, to: &lines, body)
  }

  private func labelColumns(of blocks: [DocumentBlock]) -> Int {
    blocks.reduce(0) { widest, block in
      guard case .fields(let fields) = block else { return widest }
      return max(widest, FieldLines.labelColumns(of: fields))
    }
  }
}
