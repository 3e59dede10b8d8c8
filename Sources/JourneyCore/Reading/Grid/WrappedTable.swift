/// A table whose stages are columns that was wrapped for a page: below it the same aspects stand again
/// with further stages, whose numbers go on or whose label or title says so.
enum WrappedTable {
  /// Joins the parts of such a table.
  ///
  /// - Parameters:
  ///   - grid: The sheet.
  ///   - layout: How its first table lies.
  /// - Returns: Nothing where they are several maps, or may be.
  static func whole(
    _ grid: CellGrid, _ layout: GridLayout
  ) -> (grid: CellGrid, again: [CellGrid.Cell])? {
    guard layout.mayGoOn(grid), layout.otherTables.count < 20,
      let stages = layout.headings.first?.line
    else { return nil }
    func key(_ row: Int, _ column: Int) -> String {
      grid.cell(row, column).map { FoldedName.key(grid.string($0)) } ?? ""
    }
    let column = layout.headingLine
    let bottom = layout.foot.min() ?? grid.rowCount
    let names = GridLayout.filledColumns(stages, grid).filter { $0 >= layout.first }
    guard let lastName = names.last else { return nil }
    var lines: [String: Int] = [:]
    let firstEnd = start(of: layout.otherTables[0], below: stages, grid)
    for row in stages + 1..<firstEnd where !grid.isBlank(row: row) {
      guard !key(row, column).isEmpty, lines.updateValue(row, forKey: key(row, column)) == nil,
        (GridLayout.filledColumns(row, grid).last ?? 0) <= lastName
      else { return nil }
    }
    var known = Set(names.map { key(stages, $0) })
    var parts: [(columns: Range<Int>, rows: [Int: Int])] = []
    var again: [CellGrid.Cell] = []
    var above = stages
    for (index, row) in layout.otherTables.enumerated() {
      let own = GridLayout.filledColumns(row, grid).filter { $0 >= layout.first }
      guard let last = own.last, let cell = GridLayout.filledCells(row, grid).first,
        own.allSatisfy({ known.insert(key(row, $0)).inserted }),
        goesOn(row, behind: above, column, grid)
      else { return nil }
      let next = index + 1 < layout.otherTables.count ? layout.otherTables[index + 1] : nil
      var rows: [Int: Int] = [stages: row]
      for other in row + 1..<(next.map { start(of: $0, below: row, grid) } ?? bottom)
      where !grid.isBlank(row: other) {
        guard let line = lines[key(other, column)], rows.updateValue(other, forKey: line) == nil,
          (GridLayout.filledColumns(other, grid).last ?? 0) <= last
        else { return nil }
      }
      guard rows.count > 1 else { return nil }
      parts.append((layout.first..<last + 1, rows))
      again.append(cell)
      above = row
    }
    // An empty row parts what stands below the table from it.
    let below = bottom < grid.rowCount ? Array(bottom - 1..<grid.rowCount) : []
    return (
      unwrapped(grid, stages..<firstEnd, below, 0..<lastName + 1, parts), again
    )
  }

  /// The row in which a further table begins, the title above it included.
  private static func start(of row: Int, below above: Int, _ grid: CellGrid) -> Int {
    var start = row
    while start - 1 > above,
      grid.isBlank(row: start - 1) || GridLayout.filledColumns(start - 1, grid).count == 1
    {
      if !grid.isBlank(row: start - 1), !isOfPage(start - 1, grid) { break }
      start -= 1
    }
    return start
  }

  /// Whether a row is one cell that says which page or part of the table it is.
  private static func isOfPage(_ row: Int, _ grid: CellGrid) -> Bool {
    let cells = GridLayout.filledCells(row, grid)
    return cells.count == 1 && cells.first.map { saysPage(grid.string($0)) } == true
  }

  /// Whether a text says that it is a further part of something: `Stage (continued)`, `(trang 2/2)`.
  static func saysPage(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    return FoldedName.words(text).contains(where: pageWords.contains)
  }

  private static let pageWords: WordSet = ["continued", "cont", "contd", "tiep", "page", "trang"]

  /// Whether a row of stages says that it goes on with those of another row.
  private static func goesOn(
    _ row: Int, behind above: Int, _ column: Int, _ grid: CellGrid
  ) -> Bool {
    // A title in between, or a label with its value, begins another map.
    var title = row - 1
    while title > above, grid.isBlank(row: title) { title -= 1 }
    if isOfPage(title, grid) { return true }
    let filled = GridLayout.filledColumns(title, grid).count
    guard filled > 1, !GridLayout.isFoot(title, grid, mayBePair: true) else { return false }
    if grid.cell(row, column).map({ saysPage(grid.string($0)) }) == true { return true }
    let upper = numbers(above, column, grid)
    let lower = numbers(row, column, grid)
    guard let last = upper.last, let first = lower.first, last != nil, first != nil else {
      return false
    }
    let all = (upper + lower).compactMap { $0 }
    return all.count == upper.count + lower.count
      && zip(all, all.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// The number in the name of each stage of a row: `3. Buy`, `Step 4: Pay`, `GĐ5`.
  private static func numbers(_ row: Int, _ column: Int, _ grid: CellGrid) -> [Int?] {
    GridLayout.filledColumns(row, grid).filter { $0 > column }.map { column in
      guard let cell = grid.cell(row, column), cell.range.count <= 200 else { return nil }
      let start = grid.string(cell).trimmingBlanks.prefix(16)
      return start.split { !$0.isASCII || !$0.isNumber }.first.flatMap { Int($0) }
    }
  }

  /// One table of the stages of all of them.
  private static func unwrapped(
    _ grid: CellGrid, _ table: Range<Int>, _ below: [Int], _ columns: Range<Int>,
    _ parts: [(columns: Range<Int>, rows: [Int: Int])]
  ) -> CellGrid {
    let empty = CellGrid.Cell(0..<0)
    var joined = CellGrid(like: grid)
    for row in Array(0..<table.upperBound) + below {
      guard table.contains(row), !grid.isBlank(row: row) else {
        joined.appendRow(row, of: grid)
        continue
      }
      joined.beginRow()
      for column in columns { joined.append(grid.cell(row, column) ?? empty) }
      for part in parts {
        for column in part.columns {
          joined.append(part.rows[row].flatMap { grid.cell($0, column) } ?? empty)
        }
      }
    }
    joined.endRow()
    return joined
  }
}
