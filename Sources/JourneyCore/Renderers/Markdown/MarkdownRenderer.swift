// Renderers/Markdown: a document as Markdown that GitHub and wikis show.

/// Writes documents as GitHub-flavoured Markdown, such as a comment on a pull request.
///
/// Blocks are laid out here; `MarkdownText` writes the texts in them, so that no text of a map can
/// become anything but text. The same document always gives the same bytes.
public struct MarkdownRenderer: DocumentRenderer, Hashable {
  /// The language of the numbers that a renderer writes.
  public let language: Language

  /// Creates a renderer.
  ///
  /// - Parameter language: The language of numbers.
  public init(language: Language) {
    self.language = language
  }

  /// Writes a document as the bytes of its UTF-8 text.
  ///
  /// - Parameter document: Any document; its texts may hold anything.
  /// - Returns: Blocks parted by blank lines, with a newline at the end; nothing for an empty
  ///   document.
  public func bytes(_ document: Document) -> [UInt8] {
    bytes(document) { body in
      for block in document.blocks { body(block) }
    }
  }

  /// Writes a document whose blocks are given one after the other.
  ///
  /// - Parameters:
  ///   - opening: The title and the lines under it; its blocks are not looked at.
  ///   - blocks: Gives one block after the other.
  /// - Returns: The bytes, as of a document with these blocks.
  package func bytes(
    _ opening: Document, _ blocks: ((DocumentBlock) -> Void) -> Void
  ) -> [UInt8] {
    var writer = Writer(language: language)
    if let title = opening.title { writer.append(title, level: 1) }
    writer.appendParagraph(opening.lead.map { MarkdownText.line($0) }, prefix: "")
    blocks { writer.append([$0], level: 2) }
    return Array(writer.output.utf8)
  }
}

/// Collects the blocks of one document.
private struct Writer {
  let language: Language
  private(set) var output = ""
  /// The sign of the last block if it was a list; the next list right behind it takes the other,
  /// or the two would be read as one.
  private var lastBullet: String?

  init(language: Language) {
    self.language = language
  }

  mutating func append(_ heading: DocumentHeading, level: Int) {
    let parts = [heading.number.map { InlineText($0) } ?? "", heading.text].joined(by: " ")
    let text = [parts, heading.trailing ?? ""].joined()
    let line = MarkdownText.line(text, in: .heading)
    guard !line.isEmpty else { return }
    appendBlock(String(repeating: "#", count: min(level, 6)) + " " + line + "\n")
  }

  mutating func append(_ blocks: [DocumentBlock], level: Int) {
    for block in blocks {
      switch block {
      case .section(let section):
        append(section.heading, level: level)
        append(section.blocks, level: level + 1)
      case .paragraph(let text): appendParagraph([MarkdownText.line(text)], prefix: "")
      case .note(let text): appendParagraph([MarkdownText.line(text)], prefix: "> ")
      case .fields(let fields): appendList(fields.map(entry))
      case .list(let entries): appendList(entries)
      case .legend(let entries): appendLegend(entries)
      case .footnotes(let entries): appendFootnotes(entries)
      case .code(let code): append(code)
      case .table(let table):
        if let curve = table.curve { appendTable(self.table(of: curve)) }
        appendTable(table)
      case .chart(let chart): appendTable(self.table(of: chart))
      case .curves(let curves):
        let drawn = CurvesTable(curves, language: language)
        appendTable(drawn.table, lineColumn: CurvesTable.lineColumn)
        appendLegend(drawn.legend)
      case .bands(let bands):
        appendTable(bands.table)
        appendLegend(bands.legend)
      case .heat(let heat):
        appendTable(heat.table(language))
        appendLegend(heat.legend)
      case .quadrant(let quadrant): appendTable(quadrant.table(language))
      }
    }
  }

  mutating func appendParagraph(_ lines: [String], prefix: String) {
    let lines = lines.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
    appendBlock(prefix + lines.joined(separator: "<br>") + "\n")
  }

  private mutating func appendLegend(_ entries: [DocumentEntry]) {
    appendParagraph([MarkdownText.line(entries.legendText)], prefix: "> ")
  }

  /// Appends what footnotes stand for; programs without footnotes show it where it stands.
  private mutating func appendFootnotes(_ entries: [DocumentEntry]) {
    let lines = entries.enumerated().map { index, entry in
      MarkdownText.footnote(index + 1, line(of: entry)) + "\n"
    }
    if !lines.isEmpty { appendBlock(lines.joined(separator: "\n")) }
  }

  private mutating func append(_ code: DocumentCode) {
    let text = VisibleText.escaped(code.text, keepingLineBreaks: true)
    guard !text.isEmpty else { return }
    let fence = MarkdownText.fence(around: text)
    appendBlock(
      fence + MarkdownText.languageName(code.language ?? "") + "\n" + text
        + (text.utf8.last == 0x0A ? "" : "\n") + fence + "\n")
  }

  private mutating func appendBlock(_ block: String, bullet: String? = nil) {
    if !output.isEmpty { output += "\n" }
    output += block
    lastBullet = bullet
  }

  // MARK: Lists

  private mutating func appendList(_ entries: [DocumentEntry]) {
    guard !entries.isEmpty else { return }
    let bullet = lastBullet == "-" ? "*" : "-"
    var list = ""
    for entry in entries { append(entry, bullet, indent: "", to: &list) }
    appendBlock(list, bullet: bullet)
  }

  private func append(
    _ entry: DocumentEntry, _ bullet: String, indent: String, to list: inout String
  ) {
    let line = self.line(of: entry)
    list += indent + bullet + (line.isEmpty ? "" : " " + line) + "\n"
    for child in entry.children { append(child, bullet, indent: indent + "  ", to: &list) }
  }

  /// The text of an entry with its sign in front and the value that stands flush right behind.
  private func text(of entry: DocumentEntry) -> InlineText {
    let text = [entry.signedText, entry.trailing ?? ""].joined()
    guard let marker = entry.markerInFront, marker != .item else { return text }
    return InlineText(marker.sign + " ") + text
  }

  /// The text of an entry, which is a link if the entry leads to another section, or is an address.
  private func line(of entry: DocumentEntry) -> String {
    if let link = entry.link, link == entry.text.text, MarkdownText.isPlainAddress(link) {
      return "<" + link + ">"
    }
    let line = MarkdownText.line(text(of: entry))
    return entry.section.map { MarkdownText.link(line, toSection: $0) } ?? line
  }

  /// A field as an entry: a single value beside its label, several below it.
  private func entry(_ field: DocumentField) -> DocumentEntry {
    let label = InlineText(field.label, .strong) + InlineText(":")
    guard field.entries.count == 1 else { return DocumentEntry(label, children: field.entries) }
    let only = field.entries[0]
    return DocumentEntry(label + " " + text(of: only), children: only.children)
  }

  // MARK: Tables

  /// Appends a table; the cells of the line column are drawn of characters of one width.
  private mutating func appendTable(_ table: DocumentTable, lineColumn: Int? = nil) {
    guard !table.columns.isEmpty else { return }
    let table = table.withGroupRows
    var lines = row(
      table.columns.enumerated().map { index, column in
        index == lineColumn
          ? MarkdownText.code(column.title.text) : MarkdownText.line(column.title)
      })
    lines += row(
      table.columns.map { column in
        switch column.alignment {
        case .left: "---"
        case .right: "--:"
        case .centre: ":-:"
        }
      })
    for index in table.rows.indices {
      lines += row(
        table.columns.indices.map { column in
          let entries = table.cell(row: index, column: column)
          let lines =
            column == lineColumn ? entries.map { MarkdownText.code($0.text.text) } : cell(entries)
          return lines.joined(separator: "<br>")
        })
    }
    appendBlock(lines)
  }

  private func row(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " " + $0 + " |" }.joined() + "\n"
  }

  /// The lines of a cell; what is nested gets a dash in front.
  private func cell(_ entries: DocumentTable.Cell, isNested: Bool = false) -> [String] {
    entries.flatMap { entry in
      let line = self.line(of: entry)
      let isMarked = entry.marker != nil && entry.marker != .item
      return [isNested && !isMarked ? "– " + line : line]
        + cell(entry.children, isNested: true)
    }
  }

  /// An emotion curve as a row for each stage.
  private func table(of chart: EmotionChart) -> DocumentTable {
    let rows = chart.points.map { point -> [DocumentTable.Cell] in
      let value = point.value.map { chart.text(of: $0, language: language) }
      let name = [InlineText(point.number), InlineText(point.label)].joined(by: " ")
      let turn = " " + DocumentEntry.Marker.momentOfTruth.sign + " " + chart.words.momentOfTruth
      return [
        [DocumentEntry(point.isMomentOfTruth ? name + InlineText(turn) : name)],
        [value.map { DocumentEntry(InlineText($0)) } ?? DocumentEntry("", marker: .missing)],
      ]
    }
    return DocumentTable(
      columns: [
        .init(InlineText(chart.words.stage)),
        .init(InlineText(chart.words.emotion), alignment: .right),
      ], rows: rows)
  }
}
