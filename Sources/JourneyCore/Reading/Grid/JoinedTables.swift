/// Tables below one another whose stages are columns, and which tell other aspects of the same stages:
/// below those of what is done those of the pains, of fewer stages or in another order.
///
/// Such a table is laid out anew, each cell below its stage, and then read as one.
enum JoinedTables {
  /// Joins the tables of a sheet.
  ///
  /// - Parameters:
  ///   - grid: The sheet.
  ///   - layout: How its first table lies.
  /// - Returns: Nothing where they are several maps, or may be.
  static func joined(
    _ grid: CellGrid, _ layout: GridLayout
  ) -> (grid: CellGrid, again: [CellGrid.Cell])? {
    guard layout.mayGoOn(grid), layout.otherTables.count < 10, let stages = layout.headings.first
    else { return nil }
    func key(_ row: Int, _ column: Int) -> String {
      grid.cell(row, column).map { FoldedName.key(grid.string($0)) } ?? ""
    }
    let end = (GridLayout.filledColumns(stages.line, grid).last ?? layout.first) + 1
    guard layout.first < end else { return nil }
    var names = (layout.first..<end).map { key(stages.line, $0) }
    var heads = (layout.first..<end).map { grid.cell(stages.line, $0) }
    guard !names.contains(""), Set(names).count == names.count else { return nil }
    var labels = Set(
      layout.headings.dropFirst().map(\.line).filter { $0 < layout.otherTables[0] }
        .map { key($0, layout.headingLine) })
    var columns: [Int: [Int: Int]] = [:]
    var again: [CellGrid.Cell] = []
    for (index, row) in layout.otherTables.enumerated() {
      guard standsAlone(row, grid), let label = grid.cell(row, layout.headingLine)
      else { return nil }
      let filled = GridLayout.filledColumns(row, grid).filter { $0 >= layout.first }
      let own = filled.map { key(row, $0) }
      guard own.contains(where: names.contains), Set(own).count == own.count,
        own.count > 1 || own.allSatisfy(names.contains)
      else { return nil }
      var places: [Int: Int] = [:]
      for (column, name) in zip(filled, own) {
        if let place = names.firstIndex(of: name) {
          places[column] = place
        } else {
          places[column] = names.count
          names.append(name)
          heads.append(grid.cell(row, column))
        }
      }
      let last =
        index + 1 < layout.otherTables.count ? layout.otherTables[index + 1] : grid.rowCount
      let rows = (row + 1..<last).prefix { !grid.isBlank(row: $0) }
      for other in rows {
        // Another value of what stood above already is another map.
        let label = key(other, layout.headingLine)
        guard !label.isEmpty, labels.insert(label).inserted,
          GridLayout.filledColumns(other, grid).allSatisfy({
            $0 <= layout.headingLine || places[$0] != nil
          })
        else { return nil }
        columns[other] = places
      }
      guard !rows.isEmpty else { return nil }
      again.append(label)
    }
    return (laidOut(grid, layout, heads, columns), again)
  }

  /// Whether nothing but empty rows stands between a row and the table above it.
  private static func standsAlone(_ row: Int, _ grid: CellGrid) -> Bool {
    guard row > 1, grid.isBlank(row: row - 1),
      let above = (0..<row).last(where: { !grid.isBlank(row: $0) })
    else { return false }
    let cells = GridLayout.filledCells(above, grid)
    return cells.count > 1 && !GridLayout.arePairs(cells, grid)
  }

  private static func laidOut(
    _ grid: CellGrid, _ layout: GridLayout, _ heads: [CellGrid.Cell?], _ columns: [Int: [Int: Int]]
  ) -> CellGrid {
    let empty = CellGrid.Cell(0..<0)
    var joined = CellGrid(like: grid)
    for row in 0..<grid.rowCount {
      if row == layout.headings[0].line {
        joined.beginRow()
        joined.append(row, 0..<layout.first, of: grid)
        for head in heads { joined.append(head ?? empty) }
      } else if let places = columns[row] {
        joined.beginRow()
        joined.append(row, 0..<layout.first, of: grid)
        for place in heads.indices {
          let column = places.first { $0.value == place }?.key
          joined.append(column.flatMap { grid.cell(row, $0) } ?? empty)
        }
      } else if layout.otherTables.contains(row) {
        joined.beginRow()
      } else {
        joined.appendRow(row, of: grid)
      }
    }
    joined.endRow()
    return joined
  }
}
