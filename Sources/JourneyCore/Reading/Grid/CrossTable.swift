/// Tables of touchpoints against stages: `Touchpoint` in the corner, a stage over each column, and in
/// the cells a tick, or the emotion there.
///
/// Such a table is laid out with a row for each cell that says something, and then read as any other.
/// Its cells stay where they stand in the file.
enum CrossTable {
  private static let searchedRows = 20
  /// More stages are no map.
  private static let mostColumns = 100
  private static let mostRows = 2_000

  /// Where such a table stands.
  private struct Found {
    let headings: Int
    let corner: CellGrid.Cell
    let names: Int
    let meaning: HeadingMeaning
    /// The columns of the stages.
    var stages: [Int] = []
    /// Columns that tell the same of a touchpoint in each stage, such as its channel.
    var others: [(column: Int, meaning: HeadingMeaning)] = []
    var rows: [Int] = []
    var end = 0
    var totals: [Int] = []
    /// Whether cells tell emotions, and not only that the touchpoint is there.
    var areEmotions = false
  }

  /// Lays such a table out anew.
  ///
  /// - Parameter grid: The table.
  /// - Returns: Nothing for any other table.
  static func spread(_ grid: CellGrid) -> SpreadTable? {
    for row in 0..<min(grid.rowCount, searchedRows) {
      guard let found = found(row, grid) else { continue }
      return SpreadTable(grid: spread(grid, found), layout: layout(grid, found))
    }
    return nil
  }

  private static func found(_ row: Int, _ grid: CellGrid) -> Found? {
    let filled = GridLayout.filledColumns(row, grid)
    guard filled.count > 2, filled.count <= mostColumns, let corner = grid.cell(row, filled[0]),
      let meaning = touchpoints(in: grid.string(corner))
    else { return nil }
    var found = Found(headings: row, corner: corner, names: filled[0], meaning: meaning)
    for column in filled.dropFirst() {
      guard let cell = grid.cell(row, column), cell.range.count <= 200 else { return nil }
      if isTotal(cell, grid) { continue }
      if let meaning = HeadingWords.shared.meaning(grid.string(cell)) {
        guard meaning.field != .stage(.stage) else { return nil }
        found.others.append((column, meaning))
      } else {
        found.stages.append(column)
      }
    }
    guard found.stages.count > 1, found.stages.count > found.others.count else { return nil }
    found.end = row + 1
    while found.end < min(grid.rowCount, row + mostRows), !grid.isBlank(row: found.end) {
      let cell = grid.cell(found.end, found.names)
      if let cell, isTotal(cell, grid) {
        found.totals.append(found.end)
      } else if !grid.isBlank(found.end, found.names) {
        found.rows.append(found.end)
      } else {
        return nil
      }
      found.end += 1
    }
    guard found.rows.count > 1, let areEmotions = areEmotions(found, grid) else { return nil }
    found.areEmotions = areEmotions
    return found
  }

  /// What the corner says of the first column, where that is touchpoints or channels:
  /// `Touchpoint / Stage`.
  private static func touchpoints(in corner: String) -> HeadingMeaning? {
    guard corner.utf8.count <= 80 else { return nil }
    let name = corner.split { "/\\|×↓→".contains($0) }.first.map(String.init) ?? corner
    guard let meaning = HeadingWords.shared.meaning(name.trimmingBlanks) else { return nil }
    switch meaning.field {
    case .touchpoint(.name), .touchpoint(.channel): return meaning
    default: return nil
    }
  }

  /// Whether a heading names touchpoints in front of stages: `Touchpoints ↓ / Stages →`.
  static func isCorner(_ heading: String) -> Bool {
    guard heading.utf8.count <= 80, let cut = heading.firstIndex(where: { "/\\|×↓".contains($0) })
    else { return false }
    let words = HeadingWords.shared
    return touchpoints(in: heading) != nil
      && words.meaning(
        String(heading[cut...].filter { !"/\\|×↓→".contains($0) }).trimmingBlanks)?.field
        == .stage(.stage)
  }

  private static func isTotal(_ cell: CellGrid.Cell, _ grid: CellGrid) -> Bool {
    StageNames.isTotal(SourceText(file: grid.source, range: cell.range, isEscaped: false))
  }

  /// Whether cells tell emotions, or whether a touchpoint is there; nothing where they tell something
  /// else.
  private static func areEmotions(_ found: Found, _ grid: CellGrid) -> Bool? {
    var areTicks = true
    var areNumbers = true
    var areSigns = true
    var isAny = false
    for row in found.rows {
      for column in found.stages where !grid.isBlank(row, column) {
        guard let cell = grid.cell(row, column), cell.range.count <= 40 else { return nil }
        if CellNothing.isNothing(cell, in: grid) { continue }
        isAny = true
        let text = grid.string(cell).trimmingBlanks
        if CellFlag.value(SourceText(text)) == nil { areTicks = false }
        if CellNumber.literal(text) == nil { areNumbers = false }
        if text.contains(where: { $0.isLetter || $0.isNumber || "●○◐◑■□▲△▼▽◆◇".contains($0) }) {
          areSigns = false
        }
      }
    }
    guard isAny else { return nil }
    if areTicks { return false }
    return areNumbers || areSigns ? true : nil
  }

  private static func layout(_ grid: CellGrid, _ found: Found) -> GridLayout {
    var headings = [
      GridLayout.Heading(
        text: "", meaning: HeadingMeaning(field: .stage(.stage)), line: 0, cell: nil),
      GridLayout.Heading(
        text: grid.string(found.corner), meaning: found.meaning, line: 1, cell: found.corner),
    ]
    for (column, meaning) in found.others {
      let cell = grid.cell(found.headings, column)
      headings.append(
        GridLayout.Heading(
          text: cell.map { grid.string($0) } ?? "", meaning: meaning, line: headings.count,
          cell: cell))
    }
    if found.areEmotions {
      headings.append(
        GridLayout.Heading(
          text: "", meaning: HeadingMeaning(field: .touchpoint(.emotion)),
          line: headings.count, cell: nil))
    }
    let count = found.stages.map { max(1, rows(of: $0, found, grid).count) }.reduce(0, +)
    let first = found.headings + 1
    var layout = GridLayout(
      headings: headings, below: found.headings, rows: first..<first + count,
      foot: found.end..<grid.rowCount, movedBy: first + count - found.end, grid)
    layout.remarks.append(.bands(found.corner, text: grid.string(found.corner)))
    for row in found.totals {
      if let cell = grid.cell(row, found.names) {
        layout.remarks.append(.totals(cell, text: grid.string(cell)))
      }
    }
    return layout
  }

  /// The rows whose touchpoints are in a stage.
  private static func rows(of stage: Int, _ found: Found, _ grid: CellGrid) -> [Int] {
    found.rows.filter { row in
      guard !grid.isBlank(row, stage), let cell = grid.cell(row, stage),
        !CellNothing.isNothing(cell, in: grid)
      else { return false }
      return found.areEmotions || CellFlag.value(SourceText(grid.string(cell))) == true
    }
  }

  private static func spread(_ grid: CellGrid, _ found: Found) -> CellGrid {
    let empty = CellGrid.Cell(0..<0)
    var spread = CellGrid(like: grid)
    for row in 0...found.headings { spread.appendRow(row, of: grid) }
    for stage in found.stages {
      let name = grid.cell(found.headings, stage) ?? empty
      let rows = rows(of: stage, found, grid)
      if rows.isEmpty {
        spread.beginRow()
        spread.append(name)
      }
      for row in rows {
        spread.beginRow()
        spread.append(name)
        spread.append(grid.cell(row, found.names) ?? empty)
        for other in found.others { spread.append(grid.cell(row, other.column) ?? empty) }
        if found.areEmotions { spread.append(grid.cell(row, stage) ?? empty) }
      }
    }
    for row in found.end..<max(found.end, grid.rowCount) { spread.appendRow(row, of: grid) }
    spread.endRow()
    return spread
  }
}
