/// Tables whose stages stand over the same headings each, side by side: `Find` over `Touchpoint,
/// Emotion`, and `Buy` over `Touchpoint, Emotion` again.
///
/// Such a table is laid out anew, the rows of each stage below those of the one before, and then read
/// as any other. Its cells stay where they stand in the file.
enum StageBands {
  /// Rows in which the names of the stages are looked for.
  private static let searchedRows = 20
  /// More stages are no map.
  private static let mostBands = 100

  /// A table that was laid out anew.
  struct Stacked {
    /// The table with a column for the stages in front.
    let grid: CellGrid
    /// The name of the first stage.
    let first: CellGrid.Cell
  }

  /// Lays such a table out anew.
  ///
  /// - Parameter grid: The table.
  /// - Returns: Nothing for any other table.
  static func stacked(_ grid: CellGrid) -> Stacked? {
    for row in 0..<min(max(0, grid.rowCount - 1), searchedRows) {
      if let bands = bands(below: row, grid), let first = grid.cell(row, bands[0].lowerBound) {
        return Stacked(grid: stacked(grid, row, bands), first: first)
      }
    }
    return nil
  }

  /// The columns of each stage, where the row below its names repeats some headings for each of them.
  private static func bands(below row: Int, _ grid: CellGrid) -> [Range<Int>]? {
    let names = GridLayout.filledColumns(row, grid)
    guard names.count > 1, names.count <= mostBands, names[1] - names[0] > 1 else { return nil }
    let headings = GridLayout.filledColumns(row + 1, grid)
    guard headings.first == names[0], headings.count >= 4, let last = headings.last else {
      return nil
    }
    let bands = zip(names, names.dropFirst() + [last + 1]).map { $0..<max($0, $1) }
    func texts(_ band: Range<Int>) -> [String] {
      band.filter { !grid.isBlank(row + 1, $0) }.map {
        grid.cell(row + 1, $0).map { FoldedName.key(grid.string($0)) } ?? ""
      }
    }
    let first = texts(bands[0])
    guard first.count > 1, bands.dropFirst().allSatisfy({ texts($0) == first }) else { return nil }
    var fields = FieldList()
    for column in bands[0] {
      guard let cell = grid.cell(row + 1, column), !cell.isEmpty, cell.range.count <= 80,
        let meaning = HeadingWords.shared.meaning(grid.string(cell))
      else { continue }
      // What names stages itself stands in a table of its own.
      if meaning.field == .stage(.stage) { return nil }
      fields.insert(meaning.field)
    }
    let isHeadRow = names.contains { column in
      grid.cell(row, column).map { HeadingWords.shared.meaning(grid.string($0)) != nil } ?? true
    }
    return fields.count > 1 && fields.count * 2 >= first.count && !isHeadRow ? bands : nil
  }

  private static func stacked(_ grid: CellGrid, _ names: Int, _ bands: [Range<Int>]) -> CellGrid {
    let empty = CellGrid.Cell(0..<0)
    var stacked = CellGrid(like: grid)
    for row in 0..<names {
      stacked.appendRow(row, of: grid)
    }
    stacked.beginRow()
    stacked.append(empty)
    stacked.append(names + 1, bands[0], of: grid)
    var end = names + 2
    while end < grid.rowCount, !grid.isBlank(row: end) { end += 1 }
    for band in bands {
      let stage = grid.cell(names, band.lowerBound) ?? empty
      var isAny = false
      for row in names + 2..<max(names + 2, end)
      where band.contains(where: { !grid.isBlank(row, $0) }) {
        stacked.beginRow()
        stacked.append(stage)
        stacked.append(row, band, of: grid)
        isAny = true
      }
      if isAny { continue }
      stacked.beginRow()
      stacked.append(stage)
    }
    for row in end..<max(end, grid.rowCount) {
      stacked.appendRow(row, of: grid)
    }
    stacked.endRow()
    return stacked
  }
}
