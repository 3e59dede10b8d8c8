/// How wide the columns of a sheet are on paper, so that it fills one page across.
///
/// The height of a sheet is estimated from the lengths of its texts alone: to lay it out several
/// times would take as long as all the rest of a page.
struct PaperFit {
  /// The width of a page of A3 within its margins as a multiple of its height.
  static let proportion = 404.0 / 279

  /// What an entry needs: the length of its text, in px, and what does not depend on the room.
  private struct Need {
    var length = 0.0
    var inset = 0.0
    var lineHeight = 0.0
    var fixed = 0.0

    func height(in width: Double) -> Double {
      // Lines end at words, so about a tenth of the room stays empty.
      let lines = (length / max((width - inset) * 0.92, 10)).rounded(.up)
      return max(lines, length > 0 ? 1 : 0) * lineHeight + fixed
    }
  }

  private var rows: [[[Need]]] = []
  private var fields: [[Need]] = []
  private var notes: [Need] = []
  private var fixed = 150.0
  private let count: Int

  /// Whether the smallest letters of a sheet would be under five and a half points high on paper.
  ///
  /// - Parameter width: The width of the sheet without margins, in px.
  /// - Returns: Whether they would.
  static func isTiny(width: Double) -> Bool {
    EntryLayout.smallFace.size * points / (width + 2 * PageLayout.margin) < 5.5
  }

  /// The width of a page of A3 within its margins, in points of print.
  private static let points = 404 / 25.4 * 72

  /// Returns the width of a column, in px.
  static func columnWidth(of table: DocumentTable, in document: Document) -> Double {
    PaperFit(table, document).columnWidth
  }

  /// Returns another width of a column where a sheet is far from the proportion of a page.
  ///
  /// - Parameters:
  ///   - columnWidth: The width of its columns, in px.
  ///   - proportion: Its width as a multiple of its height.
  /// - Returns: The width, in px; nothing where the sheet is near enough.
  static func better(_ columnWidth: Double, than proportion: Double) -> Double? {
    let share = Self.proportion / proportion
    guard share < 0.88 || share > 1.14, columnWidth > 190 || share > 1 else { return nil }
    // Twice as wide columns make a sheet about a third lower, so the proportion grows by the power
    // of 1.6; five eighths are a root, and the root of its root's root.
    let root = share.squareRoot()
    return max(190, min(columnWidth * root * root.squareRoot().squareRoot(), 1400)).rounded()
  }

  private init(_ table: DocumentTable, _ document: Document) {
    count = max(table.columns.count - 1, 1)
    for row in table.rows {
      rows.append(row.dropFirst().map { $0.flatMap { Self.needs(of: $0) } })
    }
    if table.curve != nil { fixed += 190 }
    fixed += Double(table.dividingLines.count) * 22 + Double(table.jumps.count) * 26
    for block in document.blocks {
      switch block {
      case .fields(let all): fields += all.map { $0.entries.flatMap { Self.needs(of: $0) } }
      case .note(let text): notes.append(Self.need(text, size: 11.5, fixed: 8))
      case .paragraph(let text): notes.append(Self.need(text, size: 13, fixed: 8))
      case .list(let entries): fixed += Double(entries.count) * 30 + 30
      default: continue
      }
    }
  }

  private var columnWidth: Double {
    var (low, high) = (190.0, 1400.0)
    for _ in 0..<12 {
      let middle = (low + high) / 2
      let width = SheetLayout.labelWidth + Double(count) * middle + 2 * PageLayout.margin
      if width < height(middle, width) * Self.proportion { low = middle } else { high = middle }
    }
    return low.rounded()
  }

  private func height(_ column: Double, _ width: Double) -> Double {
    var height = fixed
    for row in rows {
      let cells = row.map { cell in cell.reduce(0) { $0 + $1.height(in: column - 20) } }
      height += max(40, (cells.max() ?? 0) + 20)
    }
    let room = width - 2 * PageLayout.margin
    let tiles = max(1, min(fields.count, Int((room + 20) / 280)))
    var start = 0
    while start < fields.count {
      let end = min(start + tiles, fields.count)
      let highest = fields[start..<end].map { field in
        field.reduce(0) { $0 + $1.height(in: room / Double(tiles) - 20) }
      }.max()
      height += (highest ?? 0) + 32
      start = end
    }
    return notes.reduce(height) { $0 + $1.height(in: min(room, 1100)) }
  }

  private static func needs(of entry: DocumentEntry) -> [Need] {
    var need: Need
    switch entry.figure?.shape {
    case .card?:
      need = self.need(entry.text, size: 12, fixed: 20)
      need.inset = entry.figure?.symbol == nil ? 46 : 70
    case .painCard?, .opportunityCard?:
      need = self.need(entry.text, size: 12.5, fixed: entry.figure?.level == nil ? 20 : 33)
      need.inset = 35
    case .gauge?:
      need = self.need(entry.text, size: 12, fixed: entry.figure?.gauge?.share == nil ? 26 : 35)
    case .speech?:
      need = self.need(entry.text, size: 12, fixed: 23)
      need.inset = 18
    case .badge?, .person?, nil:
      need = self.need(entry.text, size: 12.5, fixed: 3)
      need.inset = entry.marker == nil ? 0 : 14
    }
    let inset = need.inset
    return [need]
      + entry.children.map { child in
        var need = self.need(child.text, size: 10.5, fixed: 2)
        need.inset = inset
        return need
      }
  }

  private static func need(_ text: InlineText, size: Double, fixed: Double) -> Need {
    var letters = 0
    for span in text.spans {
      // What continues a letter of UTF-8 is none.
      for byte in span.text.utf8 where byte & 0xC0 != 0x80 { letters += 1 }
    }
    return Need(
      length: Double(letters) * size * 0.53, lineHeight: (size * 1.3).rounded(.up), fixed: fixed)
  }
}
