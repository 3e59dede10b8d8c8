/// Which aspects the rows of a table name whose stages are columns, for whoever asks it of thousands
/// of rows: the labels are looked at once.
struct AspectRows {
  private let rows: Range<Int>
  private let column: Int
  /// The last row of each aspect; nothing before somebody asks.
  private var lastRows: [GridField: Int]?
  /// The aspects of the headings that were met.
  private var known = FieldList()
  private var headingCount = 0

  /// Takes the rows, and the column of their labels.
  init(_ rows: Range<Int>, in column: Int) {
    self.rows = rows
    self.column = column
  }

  /// Whether an aspect of one of the headings stands below a row once more.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - headings: The headings so far; they only become more.
  ///   - grid: The table.
  ///   - counts: Whether an aspect is meant.
  /// - Returns: Whether one does.
  mutating func areBelow(
    _ row: Int, of headings: [GridLayout.Heading], _ grid: CellGrid,
    where counts: (GridField) -> Bool
  ) -> Bool {
    for heading in headings.dropFirst(headingCount) {
      if let field = heading.meaning?.field { known.insert(field) }
    }
    headingCount = headings.count
    let lastRows = lastRows ?? Self.lastRows(rows, column, grid)
    self.lastRows = lastRows
    return known.contains(where: { counts($0) && lastRows[$0, default: -1] > row })
  }

  private static func lastRows(
    _ rows: Range<Int>, _ column: Int, _ grid: CellGrid
  ) -> [GridField: Int] {
    var found: [GridField: Int] = [:]
    for row in rows where !grid.isBlank(row, column) {
      guard let cell = grid.cell(row, column),
        let meaning = HeadingWords.shared.meaning(grid.string(cell))
      else { continue }
      found[meaning.field] = row
    }
    return found
  }
}
