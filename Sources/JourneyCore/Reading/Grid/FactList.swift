/// Lists of labels with their values, a line each, as people write them without a spreadsheet:
/// `Stage: Find`, `Touchpoint: Google`, `Emotion: 1`, and then the next stage.
///
/// Such a list is laid out as a table, and then read as any other. Its cells stay where they stand in
/// the file.
enum FactList {
  /// More lines are no list that somebody has written.
  private static let mostLines = 20_000

  /// A label and its value.
  private struct Fact {
    let label: CellGrid.Cell
    let value: CellGrid.Cell
    let key: String
    let meaning: HeadingMeaning?
  }

  /// Lays such a list out as a table.
  ///
  /// - Parameter grid: The lines.
  /// - Returns: Nothing for anything else.
  static func table(_ grid: CellGrid) -> CellGrid? {
    guard grid.width == 1 || grid.width == 2 && isInCells(grid),
      (4...mostLines).contains(grid.rowCount)
    else { return nil }
    var facts: [Fact] = []
    var head: [Int] = []
    for row in 0..<grid.rowCount where !grid.isBlank(row: row) {
      let fact = fact(in: row, grid)
      if facts.isEmpty, fact?.meaning?.field != .stage(.stage) {
        head.append(row)
        continue
      }
      guard let fact else { return nil }
      facts.append(fact)
    }
    let known = Set(facts.compactMap { $0.meaning?.field })
    guard known.count > 1, known.contains(.touchpoint(.name)) || known.count > 2,
      facts.count(where: { $0.meaning != nil }) * 2 > facts.count
    else { return nil }
    return table(of: facts, below: head, grid)
  }

  /// Whether labels stand beside their values in cells of their own, those of stages several times:
  /// `Stage, Find`, and below it `Stage, Buy`.
  private static func isInCells(_ grid: CellGrid) -> Bool {
    guard (4...mostLines).contains(grid.rowCount) else { return false }
    var stages = 0
    for row in 0..<grid.rowCount where !grid.isBlank(row, 0) {
      guard let cell = grid.cell(row, 0), cell.range.count <= 60 else { return false }
      // The word over a column of stages stands once, and beside it another heading.
      guard HeadingWords.shared.meaning(cell, in: grid)?.field == .stage(.stage) else {
        if stages == 0, row > 20 { return false }
        continue
      }
      guard !grid.isBlank(row, 1), let value = grid.cell(row, 1),
        HeadingWords.shared.meaning(value, in: grid) == nil
      else { return false }
      stages += 1
    }
    return stages > 1
  }

  private static func fact(in row: Int, _ grid: CellGrid) -> Fact? {
    guard let cell = grid.cell(row, 0), cell.form == .plain, cell.range.count <= 2_000 else {
      return nil
    }
    if grid.width == 2 {
      guard !grid.isBlank(row, 0), cell.range.count <= 60 else { return nil }
      let text = grid.string(cell)
      return Fact(
        label: cell, value: grid.cell(row, 1) ?? CellGrid.Cell(0..<0),
        key: FoldedName.key(text), meaning: HeadingWords.shared.meaning(text))
    }
    let bytes = grid.source.bytes
    guard let colon = bytes[cell.range].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    func trimmed(_ range: Range<Int>) -> CellGrid.Cell {
      var range = range
      while let first = range.first, bytes[first] <= 0x20 { range = range.dropFirst() }
      while let last = range.last, bytes[last] <= 0x20 { range = range.dropLast() }
      return CellGrid.Cell(range)
    }
    let label = trimmed(cell.range.lowerBound..<colon)
    guard (1...60).contains(label.range.count) else { return nil }
    let text = grid.string(label)
    return Fact(
      label: label, value: trimmed(colon + 1..<cell.range.upperBound),
      key: FoldedName.key(text), meaning: HeadingWords.shared.meaning(text))
  }

  private static func table(of facts: [Fact], below head: [Int], _ grid: CellGrid) -> CellGrid {
    let empty = CellGrid.Cell(0..<0)
    var table = CellGrid(like: grid)
    for row in head {
      table.beginRow()
      for column in 0..<grid.width { table.append(grid.cell(row, column) ?? empty) }
    }
    var columns: [String: Int] = [:]
    table.beginRow()
    for fact in facts where columns[fact.key] == nil {
      columns[fact.key] = columns.count
      table.append(fact.label)
    }
    var row: [CellGrid.Cell] = []
    func end() {
      guard !row.isEmpty else { return }
      table.beginRow()
      for cell in row { table.append(cell) }
    }
    for fact in facts {
      let column = columns[fact.key] ?? 0
      if fact.meaning?.field == .stage(.stage) || row.isEmpty || !row[column].isEmpty {
        end()
        row = [CellGrid.Cell](repeating: empty, count: columns.count)
      }
      row[column] = fact.value
    }
    end()
    table.endRow()
    return table
  }
}
