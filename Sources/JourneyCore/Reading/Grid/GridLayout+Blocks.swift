/// Blocks behind an empty row below a table that has no other empty row: texts, or tables of
/// something else.
///
/// What a text is called tells little, since everybody calls it otherwise. How full its rows are
/// tells more: rows of the table fill several columns, those of a text one or two.
extension GridLayout {
  /// What a block below the table is.
  private enum Block {
    /// Text, which the description keeps.
    case text
    /// A list whose rows have their parts side by side, which the description keeps, too.
    case list
    /// A table of something else, with the row of its headings.
    case table(headings: Int)
    /// Sums of the table itself.
    case totals
  }

  /// The most rows below a table that are looked at.
  private static let longestFoot = 200

  /// Takes the blocks off the end of the table if all of them are none of its rows.
  ///
  /// - Parameters:
  ///   - end: The row behind the last one that says something.
  ///   - first: The first row of the table.
  ///   - grid: The sheet.
  /// - Returns: The row behind the last one of the table.
  mutating func takeBlocks(_ end: Int, above first: Int, _ grid: CellGrid) -> Int {
    let blocks = Self.blocks(end, above: first, grid)
    guard let start = blocks.first?.lowerBound else { return end }
    var top = start - 1
    while top > first, grid.isBlank(row: top - 1) { top -= 1 }
    let shape = RowShape(first..<top, isTransposed ? headingLine..<headingLine + 1 : nil, grid)
    guard shape.least > 0 else { return end }
    var last = top
    var texts: [Int] = []
    var tables: [Int] = []
    for rows in blocks {
      switch block(rows, below: first..<top, shape, grid) {
      case nil: return end
      case .totals? where texts.isEmpty && tables.isEmpty: last = rows.upperBound
      case .text?, .totals?: texts += rows
      case .list?:
        texts += rows
        listed.formUnion(rows)
      case .table(let headings)?:
        texts += rows.lowerBound..<headings
        tables.append(headings)
      }
    }
    for row in tables {
      let cells = Self.filledCells(row, grid)
      if let cell = cells.first {
        remarks.append(.otherTable(cell, names: cells.map { grid.string($0).trimmingBlanks }))
      }
    }
    foot = texts + foot
    return last
  }

  /// The rows between empty ones near the end of a sheet, but for those above the first empty row.
  private static func blocks(_ end: Int, above first: Int, _ grid: CellGrid) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var upper = end
    var row = end - 1
    let lowest = max(first, end - longestFoot)
    while row > lowest {
      if grid.isBlank(row: row) {
        if row + 1 < upper { blocks.append(row + 1..<upper) }
        upper = row
      }
      row -= 1
    }
    return blocks.reversed()
  }

  private func block(
    _ rows: Range<Int>, below table: Range<Int>, _ shape: RowShape, _ grid: CellGrid
  ) -> Block? {
    if let headings = headingsOfOther(rows, grid) { return .table(headings: headings) }
    if isCardBelow(rows, grid) { return .text }
    if rows.allSatisfy({ Self.isFoot($0, grid, mayBePair: true) })
      || isText(rows, below: table, grid) || isOfOtherKind(rows, below: table, grid)
    {
      return .text
    }
    if !namesFramework(grid), isList(rows, below: table, grid) { return .list }
    var areSums = true
    for row in rows {
      let filled = Self.filledColumns(row, grid)
      guard let column = filled.first, let cell = grid.cell(row, column) else { continue }
      let text = SourceText(file: grid.source, range: cell.range, isEscaped: false)
      if !isTransposed, StageNames.isTotal(text) { continue }
      areSums = false
      if !isTransposed, StageNames.isExtreme(text) { continue }
      guard filled.count <= 2, shape.isNoRow(filled) else { return nil }
      if isTransposed {
        guard column == headingLine, HeadingWords.shared.meaning(grid.string(cell)) == nil else {
          return nil
        }
      }
    }
    return areSums ? .totals : .text
  }

  /// Whether rows below stages that are columns are labels with one value each that tell of the persona:
  /// the first stage alone has hardly goals and an age.
  private func isCardBelow(_ rows: Range<Int>, _ grid: CellGrid) -> Bool {
    guard isTransposed, rows.count > 1, Self.filledColumns(headEnd, grid).count > 2,
      let title = grid.cell(rows.lowerBound, headingLine), !title.isEmpty
    else { return false }
    let pair = [headingLine, headingLine + 1]
    let isNamed = HeadingWords.shared.head(title, in: grid) == .persona(.name)
    let isTitled =
      Self.filledColumns(rows.lowerBound, grid) == [headingLine]
      && (isNamed || isCard(headingLine, rows, grid))
    let pairs = isTitled ? rows.dropFirst() : rows
    return (isTitled || isNamed) && pairs.allSatisfy { Self.filledColumns($0, grid) == pair }
      && isPanel(headingLine, pairs, grid) && !namesFramework(grid)
  }

  /// Whether rows hold nothing like what the table holds: words below numbers in each column of these,
  /// and new names in the column of stages.
  private func isOfOtherKind(
    _ rows: Range<Int>, below table: Range<Int>, _ grid: CellGrid
  ) -> Bool {
    guard !isTransposed, !namesFramework(grid) else { return false }
    var hasWords = false
    for column in 0..<min(grid.count(ofRow: headingLine), 100)
    where holdsNumbers(column, table, grid) {
      for row in rows {
        guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { continue }
        if Self.isAmount(grid.string(cell)) { return false }
        hasWords = true
      }
    }
    guard hasWords, let column = Self.filledColumns(rows.lowerBound, grid).first else {
      return false
    }
    let names = table.prefix(500).compactMap { grid.cell($0, column).map { grid.string($0) } }
    return rows.allSatisfy { row in
      guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return false }
      return !names.contains(grid.string(cell))
    }
  }

  /// Whether each cell of a column of the table that says something is a number.
  private func holdsNumbers(_ column: Int, _ table: Range<Int>, _ grid: CellGrid) -> Bool {
    var count = 0
    for row in table.prefix(200) where !grid.isBlank(row, column) {
      guard let cell = grid.cell(row, column), cell.range.count <= 12,
        Self.isAmount(grid.string(cell))
      else { return false }
      count += 1
    }
    return count > 1
  }

  /// The row of headings of a table of something else, which is the first of a block or the second.
  private func headingsOfOther(_ rows: Range<Int>, _ grid: CellGrid) -> Int? {
    var row = rows.lowerBound
    if Self.filledColumns(row, grid).count == 1 { row += 1 }
    guard row + 1 < rows.upperBound else { return nil }
    let cells = Self.filledCells(row, grid)
    var found = FieldList()
    var known = 0
    for cell in cells.prefix(40) {
      guard let meaning = HeadingWords.shared.meaning(grid.string(cell)) else { continue }
      known += 1
      found.insert(meaning.field)
    }
    // A table with stages is another map, and what names stages in a row of aspects is one of those.
    guard found.count >= (isTransposed ? 3 : 2), known * 2 > cells.count,
      !found.contains(.stage(.stage)), !isTransposed || known == cells.count
    else { return nil }
    // The headings of this table again, on its next page.
    let again = Set(Self.filledCells(headingLine, grid).map { grid.string($0).trimmingBlanks })
    guard isTransposed || !cells.allSatisfy({ again.contains(grid.string($0).trimmingBlanks) })
    else { return nil }
    return row
  }
}

/// How full the rows of a table are.
private struct RowShape {
  /// The fewest cells that a row fills; nothing in a table without rows.
  private(set) var least = 0
  /// How many rows were looked at.
  private var count = 0
  private let isTransposed: Bool

  init(_ rows: Range<Int>, _ labels: Range<Int>?, _ grid: CellGrid) {
    isTransposed = labels != nil
    for row in rows.prefix(200) {
      let filled = GridLayout.filledColumns(row, grid)
      // Labels without a value are aspects that nobody has filled in.
      if let labels, filled.count == 1, labels.contains(filled[0]) { continue }
      guard !filled.isEmpty else { continue }
      count += 1
      least = least == 0 ? filled.count : min(least, filled.count)
    }
  }

  /// Whether a row is much emptier than all of these: one cell less may be a row that is not
  /// finished yet.
  func isNoRow(_ filled: [Int]) -> Bool {
    if isTransposed, filled.count == 1 { return true }
    return count > 1 && least > filled.count + 1
  }
}
