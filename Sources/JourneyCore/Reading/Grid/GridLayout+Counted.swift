/// Rows that numbers count, and the layout of a table that was laid out anew, of which all is known.
extension GridLayout {
  /// Whether a cell holds the number one, as that in front of the first row of an outline does.
  func holdsOne(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    guard let cell = grid.cell(row, column), (1...2).contains(cell.range.count) else {
      return false
    }
    let bytes = grid.source.bytes
    return bytes[cell.range.lowerBound] == UInt8(ascii: "1")
      && (cell.range.count == 1 || bytes[cell.range.lowerBound + 1] == UInt8(ascii: "."))
  }

  /// Creates the layout of a table with a row a touchpoint.
  ///
  /// - Parameters:
  ///   - headings: The headings, by their columns.
  ///   - line: The row of the headings.
  ///   - rows: The rows of the table.
  ///   - foot: The rows below it, where they stand in the sheet as it was.
  ///   - offset: How far they stand below that now.
  ///   - grid: The sheet as it was.
  init(
    headings: [Heading], below line: Int, rows: Range<Int>, foot: Range<Int>,
    movedBy offset: Int, _ grid: CellGrid
  ) {
    self.headings = headings
    headingLine = line
    headEnd = line
    first = rows.lowerBound
    end = rows.upperBound
    self.foot = foot.filter { !grid.isBlank(row: $0) }.map { $0 + offset }
  }

  /// Whether a cell above the table is in the column that numbers the rows of the sheet.
  func isCount(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    guard let heading = headings.first, heading.line == column, !heading.isRead, !isTransposed,
      let number = Int(heading.text.trimmingBlanks), let cell = grid.cell(row, column)
    else { return false }
    return Int(grid.string(cell).trimmingBlanks) == number - (headingLine - row)
  }

  /// Whether a row holds what programs call columns: `A`, `B`, `C`; `Column1`, `Column2`.
  static func namesColumns(_ row: Int, _ grid: CellGrid) -> Bool {
    // Most rows are told from that by their first cell.
    guard let column = (0..<grid.count(ofRow: row)).first(where: { !grid.isBlank(row, $0) }),
      let cell = grid.cell(row, column), cell.range.count <= 20, mayNameColumn(grid.string(cell))
    else { return false }
    let cells = filledCells(row, grid)
    guard cells.count > 1, cells.allSatisfy({ $0.range.count <= 20 }) else { return false }
    let texts = cells.map { grid.string($0).trimmingBlanks }
    if texts.allSatisfy({ $0.utf8.count == 1 }) { return areCounted(texts) }
    var last: Int?
    for text in texts {
      let name = text.prefix { !$0.isNumber }
      guard columnNames.contains(String(name)), let number = Int(text.dropFirst(name.count)),
        last.map({ number == $0 + 1 }) ?? (number <= 1)
      else { return false }
      last = number
    }
    return true
  }

  /// Whether a text may be what a program calls a column: one letter, or a word and its number.
  private static func mayNameColumn(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    return text.utf8.count == 1 || text.utf8.last.map { $0 &- 0x30 < 10 } == true
  }

  private static let columnNames = NameSet("column,col,field,unnamed,cot,truong,spalte")

  /// Leaves out a first column without a heading whose cells count the rows, as programs write it.
  mutating func leaveOutCount(_ grid: CellGrid) {
    guard let heading = headings.first, heading.meaning == nil,
      first < end, !namesFramework(grid), let cell = grid.cell(first, heading.line),
      let start = Int(grid.string(cell).trimmingBlanks),
      // The numbers of a spreadsheet's rows count the one of the headings as well.
      Self.isBlank(heading.text)
        ? start == 0 || start == 1
        : Int(heading.text.trimmingBlanks) == start - (first - headingLine)
    else { return }
    for row in first..<end where !grid.isBlank(row: row) {
      guard let cell = grid.cell(row, heading.line), cell.range.count <= 9,
        Int(grid.string(cell).trimmingBlanks) == start + row - first
      else { return }
    }
    headings[0].isRead = false
    remarks.append(.numbering(cell, text: grid.string(cell).trimmingBlanks))
  }
}
