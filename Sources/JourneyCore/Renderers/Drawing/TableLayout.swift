/// A table of records, or of any rows and columns that are no sheet.
struct TableLayout {
  private static let padding = 8.0
  private static let shortWidth = 140.0
  private static let headFace = TextFace(size: 11.5, isBold: true)

  private let table: DocumentTable
  private let width: Double
  private let widths: [Double]
  /// What was laid out.
  private(set) var layer = PictureLayer()

  init(_ table: DocumentTable, width: Double) {
    self.table = table
    self.width = width
    widths = Self.widths(of: table, in: width)
    addRow(table.columns.map { [DocumentEntry($0.title)] }, Self.headFace, tone: .muted)
    var groups = table.groups[...]
    for row in table.rows.indices {
      while let group = groups.first, group.firstRow <= row {
        addGroup(group.title)
        groups.removeFirst()
      }
      addRow(
        table.columns.indices.map { table.cell(row: row, column: $0) }, EntryLayout.face, tone: .ink
      )
    }
  }

  /// Shares the room out by what the cells hold, and by no less than the longest words need.
  private static func widths(of table: DocumentTable, in width: Double) -> [Double] {
    var wishes = table.columns.map { TextMeasure.width(of: $0.title.text, headFace) }
    for row in table.rows {
      for (column, cell) in row.enumerated() where column < wishes.count {
        for entry in cell {
          let text = entry.text.text + (entry.trailing.map { " " + $0.text } ?? "")
          wishes[column] = max(wishes[column], TextMeasure.width(of: text, EntryLayout.face) + 16)
        }
      }
    }
    wishes = wishes.map { min(max($0, 28), 420) + 2 * padding }
    let sum = wishes.reduce(0, +)
    guard sum > width else {
      return wishes.map { sum > 0 ? $0 * width / max(sum, width * 0.6) : width }
    }
    // Short columns, such as labels, keep what they need where enough is left for the others.
    let short = wishes.filter { $0 <= shortWidth }.reduce(0, +)
    let kept = short <= width * 0.3 ? short : 0
    return wishes.map {
      kept > 0 && $0 <= shortWidth ? $0 : $0 * (width - kept) / (sum - kept)
    }
  }

  private mutating func addGroup(_ title: String) {
    let lines = TextLines(
      title.uppercased(), TextFace(size: 10.5, isBold: true), width: width - 2 * Self.padding)
    layer.height += 8
    layer.add(
      lines, x: Self.padding, y: layer.height, width: width - 2 * Self.padding, tone: .muted)
    layer.height += lines.height + 2
  }

  private mutating func addRow(_ cells: [DocumentTable.Cell], _ face: TextFace, tone: PictureTone) {
    var x = 0.0
    var highest = 0.0
    let top = layer.height + 6
    for (column, cell) in cells.enumerated() {
      let room = widths[column] - 2 * Self.padding
      let isRight = table.columns[column].alignment == .right
      if tone == .muted || isRight {
        let text = cell.map(\.signedText).joined(by: "\n")
        let lines = TextLines(text, face, width: room)
        layer.add(
          lines, x: x + Self.padding, y: top, width: room, tone: tone,
          anchor: isRight ? .end : .start)
        highest = max(highest, lines.height)
      } else {
        let entries = EntryLayout(cell, width: room)
        layer.add(entries.layer, x: x + Self.padding, y: top)
        highest = max(highest, entries.layer.height)
      }
      x += widths[column]
    }
    layer.height = top + highest + 6
    layer.addLine(
      from: PicturePoint(x: 0, y: layer.height),
      to: PicturePoint(x: min(x, width), y: layer.height),
      .line)
  }
}
