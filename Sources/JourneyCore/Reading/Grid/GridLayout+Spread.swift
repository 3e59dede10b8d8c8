/// The layout of a table that was laid out anew, and of which all is known.
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
}
