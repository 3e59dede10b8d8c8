/// Rows above the headings or stages of a table: which of them belong to it.
extension GridLayout {
  // MARK: Stages as columns

  /// The row of stages of a table that does not call it so: names above aspects, with nothing or some
  /// word in front of them.
  ///
  /// - Parameters:
  ///   - column: The column of the aspects.
  ///   - meanings: What the cells at the beginning of the sheet mean.
  ///   - grid: The sheet.
  /// - Returns: The row, above the first aspect and above rows that nobody knows but that are as full.
  static func cornerRow(
    _ column: Int, _ meanings: [[HeadingMeaning?]], _ grid: CellGrid
  ) -> Int? {
    func names(_ row: Int) -> Int {
      (column + 1..<max(column + 2, grid.count(ofRow: row))).count { !grid.isBlank(row, $0) }
    }
    let aspects = meanings.indices.filter {
      column < meanings[$0].count && meanings[$0][column] != nil
    }
    // A label with one value beside it, such as the goal of the map, stands above many a table.
    let isWide = aspects.contains { names($0) > 1 }
    guard let aspect = aspects.first(where: { !isWide || names($0) > 1 }) else { return nil }
    var found: Int?
    for row in (0..<aspect).reversed() {
      let count = names(row)
      if grid.isBlank(row: row) {
        if found == nil { continue }
        break
      }
      if grid.isBlank(row, column) {
        // Names with nothing in front are the stages, unless they only group those below.
        if count >= 2, found.map({ count >= names($0) }) ?? true { found = row }
        break
      }
      if count >= 2, found.map({ count >= names($0) }) ?? true,
        isCorner(row, column, meanings[row], grid)
      {
        found = row
        continue
      }
      // A label alone, which groups the aspects below.
      if found == nil, count == 0 { continue }
      // An aspect of one stage alone.
      guard found == nil, count == 1, column < meanings[row].count, meanings[row][column] != nil
      else { break }
    }
    return found
  }

  /// Whether a cell may stand in the corner of a table whose stages are columns, whatever it says:
  /// beside it stand names, and no headings or labels with their values.
  private static func isCorner(
    _ row: Int, _ column: Int, _ meanings: [HeadingMeaning?], _ grid: CellGrid
  ) -> Bool {
    guard let corner = grid.cell(row, column), corner.range.count <= 120,
      meanings.count > column + 1
    else { return false }
    var known = 0
    var names = 0
    for index in column + 1..<grid.count(ofRow: row) where !grid.isBlank(row, index) {
      names += 1
      if index < meanings.count, meanings[index] != nil { known += 1 }
      guard let cell = grid.cell(row, index), cell.range.count <= 200 else { return false }
    }
    // Columns in front of the labels number or group them.
    return (0..<column).allSatisfy { (grid.cell(row, $0)?.range.count ?? 0) <= 40 }
      && (known == 0 || names > 3 && known == 1) && !arePairs(filledCells(row, grid), grid)
  }

  // MARK: A row a touchpoint

  /// Takes the row right above the headings if it belongs to them: one that groups them, or that names
  /// columns which have no heading of their own.
  ///
  /// - Returns: What its cells mean, where they are headings.
  mutating func takeRowAbove(
    _ row: Int, _ meanings: [[HeadingMeaning?]], _ grid: CellGrid
  ) -> [HeadingMeaning?] {
    guard row > 0 else { return [] }
    if Self.isGroupRow(row - 1, grid) || Self.isBandRow(row - 1, over: row, grid) {
      remarks.append(.groups(Self.filledCells(row - 1, grid)))
      headEnd = row - 1
      return []
    }
    let above = meanings[row - 1]
    guard above.count > 1, !isHeadRow(row - 1, grid) else { return [] }
    let known = above.indices.filter { column in
      guard above[column] != nil, let cell = grid.cell(row - 1, column) else { return false }
      return !Self.isLabelled(grid.string(cell))
    }
    let used = known.filter { grid.isBlank(row, $0) }
    // A row of which no cell names a column is one of the head, unless it names the same things.
    let isAgain = known.contains { column in
      guard let upper = grid.cell(row - 1, column), let lower = grid.cell(row, column) else {
        return false
      }
      return grid.string(upper).trimmingBlanks == grid.string(lower).trimmingBlanks
    }
    guard !used.isEmpty || known.count > 1 || isAgain else { return [] }
    headEnd = row - 1
    let others = Self.filledColumns(row - 1, grid).filter { !used.contains($0) }
    if !others.isEmpty { remarks.append(.groups(others.compactMap { grid.cell(row - 1, $0) })) }
    return above
  }

  /// Whether a text is a label with its value behind a colon.
  static func isLabelled(_ text: String) -> Bool {
    guard let cut = text.firstIndex(of: ":") else { return false }
    return !text[cut...].dropFirst().allSatisfy(\.isWhitespace)
  }

  /// Whether the head of the sheet names the framework, as that of a table that was written does: there
  /// every row and column is one of the map.
  func namesFramework(_ grid: CellGrid) -> Bool {
    (0..<headEnd).contains { row in
      let filled = Self.filledCells(row, grid)
      return filled.count > 1
        && HeadingWords.shared.head(grid.string(filled[0])) == .map(.framework)
    }
  }
}
