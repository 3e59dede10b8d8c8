/// Rows right above a row of stages: aspects of the table, words over several stages, or the end of
/// the head of the sheet.
extension GridLayout {
  /// Takes the rows right above the stages that belong to the table, and says where the head ends.
  ///
  /// - Parameters:
  ///   - stageRow: The row of stages.
  ///   - isWritten: Whether the sheet was written by a program that keeps the head apart.
  ///   - grid: The sheet.
  /// - Returns: The rows that are aspects, the uppermost first.
  mutating func takeRowsAbove(_ stageRow: Int, isWritten: Bool, _ grid: CellGrid) -> [Int] {
    var aspects: [Int] = []
    var row = stageRow - 1
    while row >= 0, !grid.isBlank(row: row) {
      if row == stageRow - 1, let number = Self.numbering(above: stageRow, headingLine, grid) {
        remarks.append(.numbering(number, text: grid.string(number)))
      } else if grid.isBlank(row, headingLine) {
        let groups = Self.filledCells(row, grid)
        guard row == stageRow - 1, groups.count > 1 else { break }
        remarks.append(.groups(groups))
      } else if !isWritten, isTitleOverGroups(row, stageRow, grid) {
        remarks.append(.groups(Array(Self.filledCells(row, grid).dropFirst())))
        titledGroups = row
      } else if !isWritten, isAspect(row, above: stageRow, grid) {
        aspects.insert(row, at: 0)
      } else {
        break
      }
      headEnd = row
      // What groups the stages stands above all else of the table.
      if grid.isBlank(row, headingLine) || titledGroups == row { break }
      row -= 1
    }
    return aspects
  }

  /// Whether a row above the stages says something of each of them.
  private mutating func isAspect(_ row: Int, above stageRow: Int, _ grid: CellGrid) -> Bool {
    let names = (first..<end).filter { !grid.isBlank(stageRow, $0) }
    let values = (headingLine + 1..<grid.count(ofRow: row)).filter { !grid.isBlank(row, $0) }
    guard let cell = grid.cell(row, headingLine), values.count > 1, let last = values.last,
      values[0] >= first, last < end, !Self.arePairs(Self.filledCells(row, grid), grid)
    else { return false }
    let label = grid.string(cell)
    guard cell.range.count <= 80, !label.trimmingBlanks.hasSuffix(":") else { return false }
    let words = HeadingWords.shared
    let texts = values.compactMap { grid.cell(row, $0) }.map { grid.string($0).trimmingBlanks }
    guard !texts.contains(where: Self.isFact) else { return false }
    let isFull = values == names
    // `Customer` is a label as well, and what stands in front of `Version` is none.
    let isPerson = words.head(label) == .persona(.name) && isFull
    guard isPerson || !texts.contains(where: words.isHead) else { return false }
    if words.meaning(label)?.field == .stage(.stage) { return !holdsRisingNumbers(texts) }
    switch words.head(label) {
    case .persona(.name) where words.meaning(label) == nil:
      // Whoever each column is about: several people have a journey each where stages stand twice.
      guard Set(texts).count > 1 else { return false }
      let stages = names.compactMap { grid.cell(stageRow, $0) }.map { grid.string($0) }
      if Set(stages).count < stages.count { mapRow = row }
      return isFull || mapRow != nil
    case .map(.date):
      return isFull && texts.allSatisfy { CellDate.date($0, isDayFirst: true) != nil }
    case .some:
      // "Goal" and "Owner" may be aspects of a table whose stages are columns.
      return isFull && words.meaning(label) != nil
    case nil:
      if words.meaning(label) != nil || AspectWords.holds(label) { return true }
      return isFull && names.count > 2
    }
  }

  /// Whether a text is a label of the head with its value: `Persona: Lan`.
  private static func isFact(_ text: String) -> Bool {
    guard isLabelled(text), let cut = text.firstIndex(of: ":") else { return false }
    return HeadingWords.shared.head(String(text[..<cut])) != nil
  }

  /// Whether numbers count something up.
  private func holdsRisingNumbers(_ texts: [String]) -> Bool {
    let numbers = texts.compactMap { Int($0) }
    return numbers.count == texts.count && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Whether the title of the sheet stands in front of words over several stages each.
  private func isTitleOverGroups(_ row: Int, _ stageRow: Int, _ grid: CellGrid) -> Bool {
    let values = (headingLine + 1..<grid.count(ofRow: row)).filter { !grid.isBlank(row, $0) }
    guard values.count > 1, values[0] == first, row == stageRow - 1,
      let label = grid.cell(row, headingLine),
      HeadingWords.shared.head(grid.string(label)) == .map(.title),
      zip(values, values.dropFirst()).allSatisfy({ $1 - $0 > 1 })
    else { return false }
    return values.allSatisfy { column in
      guard let cell = grid.cell(row, column), cell.range.count <= 40,
        !grid.isBlank(stageRow, column),
        !grid.isBlank(stageRow, column + 1) || column == values.last
      else { return false }
      let text = grid.string(cell)
      return !Self.isLabelled(text) && !HeadingWords.shared.isHead(text)
        && !text.contains(where: \.isNumber)
    }
  }

  /// Whether cells are labels of the head with their values: `Persona, Lan, Goal, A quick visit`.
  static func arePairs(_ cells: [CellGrid.Cell], _ grid: CellGrid) -> Bool {
    guard cells.count >= 2, cells.count.isMultiple(of: 2) else { return false }
    var isOfHead = false
    for (index, cell) in cells.enumerated() {
      let text = grid.string(cell).trimmingBlanks
      if index.isMultiple(of: 2) {
        let isLabel = HeadingWords.shared.head(text) != nil
        guard isLabel || text.hasSuffix(":") else { return false }
        // What heads a column as well may stand in a row of headings.
        if text.hasSuffix(":") || HeadingWords.shared.meaning(text) == nil { isOfHead = true }
      } else if HeadingWords.shared.meaning(text) != nil {
        return false
      }
    }
    return isOfHead
  }
}
