/// A scale laid out as columns, one of which is ticked in each row: `-2, -1, 0, 1, 2`, or `1` to `5` below
/// the word for emotions.
///
/// Such columns are read as one, whose cells are the numbers over the ticks; these stay where they stand
/// in the file.
enum TickedScale {
  /// Where such columns stand.
  private struct Found {
    /// The row of the numbers.
    let line: Int
    let columns: Range<Int>
    let numbers: [Int]
    /// The heading over all of them.
    let heading: CellGrid.Cell?
  }

  /// Reads such columns as one.
  ///
  /// - Parameters:
  ///   - grid: The table.
  ///   - layout: How it was understood so far.
  /// - Returns: Nothing for any other table.
  /// - Throws: Why the table is none with these columns as one.
  static func spread(
    _ grid: CellGrid, _ layout: GridLayout
  ) throws(GridLayout.Failure) -> SpreadTable? {
    let unknown = layout.headings.count { $0.meaning == nil && $0.isRead }
    guard unknown > 1, !layout.isTransposed, !layout.namesFramework(grid),
      let found = found(grid, layout), isTicked(found, layout.first..<layout.end, grid)
    else { return nil }
    let spread = spread(grid, found, layout)
    var other = try GridLayout(spread)
    guard
      let index = other.headings.firstIndex(where: { $0.line == found.columns.lowerBound }),
      let low = found.numbers.min(), let high = found.numbers.max()
    else { return nil }
    other.headings[index].meaning = HeadingMeaning(field: .touchpoint(.emotion))
    other.headings[index].isRead = true
    let name = found.heading.map { HeadingText(grid.string($0)).name } ?? ""
    let heading = GridLayout.Heading(
      text: "\(name) (\(low) to \(high))", meaning: other.headings[index].meaning,
      line: found.columns.lowerBound, cell: other.headings[index].cell)
    other.headings[index] = heading
    return SpreadTable(grid: spread, layout: other)
  }

  private static func found(_ grid: CellGrid, _ layout: GridLayout) -> Found? {
    for line in [layout.headingLine] + layout.explanations {
      guard let (columns, numbers) = run(line, grid) else { continue }
      let heading = heading(over: columns.lowerBound, line, layout, grid)
      let meaning = heading.flatMap { HeadingWords.shared.meaning($0, in: grid)?.field }
      let areEmotions =
        meaning == .touchpoint(.emotion) || meaning == .stage(.feelings)
        || heading == nil && numbers.contains { $0 < 0 }
      let others = layout.headings.filter {
        $0.meaning?.field == .touchpoint(.emotion) && !columns.contains($0.line)
      }
      guard areEmotions, others.isEmpty else { continue }
      return Found(line: line, columns: columns, numbers: numbers, heading: heading)
    }
    return nil
  }

  /// The word over numbers, which stands above the first of them.
  private static func heading(
    over column: Int, _ line: Int, _ layout: GridLayout, _ grid: CellGrid
  ) -> CellGrid.Cell? {
    let above = line > layout.headingLine ? layout.headingLine : line - 1
    guard above >= 0, !grid.isBlank(above, column),
      line > layout.headingLine || grid.isBlank(above, column + 1)
    else { return nil }
    return grid.cell(above, column)
  }

  /// At least three cells side by side that count by one, upwards or downwards.
  private static func run(_ row: Int, _ grid: CellGrid) -> (Range<Int>, [Int])? {
    var start = 0
    var numbers: [Int] = []
    for column in 0..<min(grid.count(ofRow: row), 200) + 1 {
      let number = column < grid.count(ofRow: row) ? number(row, column, grid) : nil
      if let number, let last = numbers.last, abs(number - last) == 1,
        numbers.count < 2 || number - last == numbers[1] - numbers[0]
      {
        numbers.append(number)
        continue
      }
      if numbers.count > 2 { return (start..<start + numbers.count, numbers) }
      start = column
      numbers = number.map { [$0] } ?? []
    }
    return nil
  }

  private static func number(_ row: Int, _ column: Int, _ grid: CellGrid) -> Int? {
    guard !grid.isBlank(row, column), let cell = grid.cell(row, column), cell.range.count <= 5,
      let literal = CellNumber.literal(grid.string(cell).trimmingBlanks)
    else { return nil }
    return Int(literal)
  }

  /// Whether rows tick one of the columns at most, and one of them does.
  private static func isTicked(_ found: Found, _ rows: Range<Int>, _ grid: CellGrid) -> Bool {
    var isAny = false
    for row in rows {
      let filled = found.columns.filter { !grid.isBlank(row, $0) }
      guard filled.count < 2 else { return false }
      guard let column = filled.first else { continue }
      guard row != found.line, let cell = grid.cell(row, column), cell.range.count <= 8,
        CellFlag.value(SourceText(grid.string(cell))) == true
      else { return false }
      isAny = true
    }
    return isAny
  }

  private static func spread(_ grid: CellGrid, _ found: Found, _ layout: GridLayout) -> CellGrid {
    let empty = CellGrid.Cell(0..<0)
    var spread = CellGrid(like: grid)
    for row in 0..<grid.rowCount {
      let isBelow = row >= layout.headingLine && row < layout.end
      if row == found.line, row > layout.headingLine,
        GridLayout.filledColumns(row, grid).allSatisfy(found.columns.contains)
      {
        continue
      }
      spread.beginRow()
      for column in 0..<grid.count(ofRow: row) {
        guard isBelow, found.columns.contains(column) else {
          spread.append(grid.cell(row, column) ?? empty)
          continue
        }
        guard column == found.columns.lowerBound else { continue }
        spread.append(cell(row, found, layout, grid) ?? empty)
      }
    }
    spread.endRow()
    return spread
  }

  /// What stands in a row of the one column: the number over its tick.
  private static func cell(
    _ row: Int, _ found: Found, _ layout: GridLayout, _ grid: CellGrid
  ) -> CellGrid.Cell? {
    if row == layout.headingLine {
      return found.heading ?? grid.cell(found.line, found.columns.lowerBound)
    }
    guard row >= layout.first else { return nil }
    return found.columns.first { !grid.isBlank(row, $0) }.flatMap { grid.cell(found.line, $0) }
  }
}
