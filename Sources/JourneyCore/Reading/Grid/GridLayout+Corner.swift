/// Rows above the headings or stages of a table: which of them belong to it.
extension GridLayout {
  // MARK: Stages as columns

  /// The row of stages above aspects: the one whose label says so the surest, or names in the corner
  /// of which nothing stands, or some word.
  ///
  /// - Parameters:
  ///   - column: The column of the aspects.
  ///   - meanings: What the cells at the beginning of the sheet mean.
  ///   - grid: The sheet.
  /// - Returns: The row; nothing where no row may be one.
  static func stageRow(
    _ column: Int, _ meanings: CellMeanings, _ grid: CellGrid
  ) -> Int? {
    func isStage(_ row: Int) -> Bool {
      meanings.areStages(row, column) && names(row, column, grid) > 0
    }
    func word(_ row: Int) -> StageWord {
      StageWord(grid.cell(row, column).map { grid.string($0) } ?? "")
    }
    guard var found = meanings.indices.first(where: isStage) else {
      return cornerRow(column, meanings, grid)
    }
    // Another table begins below its own aspects.
    var row = found + 1
    while row < meanings.count {
      if isStage(row) {
        if word(row) > word(found) { found = row }
      } else if column < meanings[row].count, meanings[row][column] != nil {
        break
      }
      row += 1
    }
    return word(found) < .longStage
      ? rowOfNames(above: found, column, meanings, grid) ?? found : found
  }

  /// The number of cells behind the column of the aspects.
  private static func names(_ row: Int, _ column: Int, _ grid: CellGrid) -> Int {
    (column + 1..<max(column + 2, grid.count(ofRow: row))).count { !grid.isBlank(row, $0) }
  }

  /// The row of stages above one of steps or moments: as full as that, with nothing or some word in
  /// front of it.
  private static func rowOfNames(
    above steps: Int, _ column: Int, _ meanings: CellMeanings, _ grid: CellGrid
  ) -> Int? {
    let least = max(2, names(steps, column, grid))
    var found: Int?
    for row in (0..<steps).reversed() {
      if grid.isBlank(row: row) { break }
      let count = names(row, column, grid)
      if grid.isBlank(row, column) {
        if count >= least, !holdsFacts(row, column, grid) { found = row }
        break
      }
      let label = grid.cell(row, column).map { grid.string($0) } ?? ""
      if column < meanings[row].count, meanings[row][column] != nil {
        // What stands once beside its label is of the head of the sheet.
        guard count > 1 else { break }
        continue
      }
      if AspectWords.holds(label), HeadingWords.shared.head(label) != .map(.title) { continue }
      guard count >= least, isNeutral(label), isCorner(row, column, meanings[row], grid),
        !holdsFacts(row, column, grid)
      else { break }
      found = row
    }
    return found
  }

  /// Whether a word in the corner is none of the labels above a table but for that of the title.
  private static func isNeutral(_ label: String) -> Bool {
    let field = HeadingWords.shared.head(label)
    return field == nil || field == .map(.title)
  }

  /// Whether cells beside a label are numbers, dates or facts with their own labels: no names.
  private static func holdsFacts(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    (column + 1..<grid.count(ofRow: row)).contains { index in
      guard !grid.isBlank(row, index), let cell = grid.cell(row, index) else { return false }
      let text = grid.string(cell).trimmingBlanks
      return Int(text) != nil || CellDate.date(text, isDayFirst: true) != nil
        || isLabelledFact(text) || HeadingWords.shared.isHead(text)
    }
  }

  /// The row of stages of a table that does not call it so: names above aspects, with nothing or some
  /// word in front of them.
  ///
  /// - Parameters:
  ///   - column: The column of the aspects.
  ///   - meanings: What the cells at the beginning of the sheet mean.
  ///   - grid: The sheet.
  /// - Returns: The row, above the first aspect and above rows that nobody knows but that are as full.
  static func cornerRow(
    _ column: Int, _ meanings: CellMeanings, _ grid: CellGrid
  ) -> Int? {
    func names(_ row: Int) -> Int { Self.names(row, column, grid) }
    let aspects = meanings.indices.filter {
      column < meanings[$0].count && meanings[$0][column] != nil && !asksBelow($0, column, grid)
    }
    // A label with one value beside it, such as the goal of the map, stands above many a table.
    let isWide = aspects.contains { names($0) > 1 }
    guard let aspect = aspects.first(where: { !isWide || names($0) > 1 }) else { return nil }
    var found: Int?
    /// The uppermost row above it that is an aspect rather than names, unless nothing else is there.
    var other: Int?
    for row in (0..<aspect).reversed() {
      let count = names(row)
      if grid.isBlank(row: row) {
        if found == nil, other == nil { continue }
        break
      }
      if grid.isBlank(row, column) {
        // A word in front of the labels groups those below.
        if count == 0 { continue }
        // Names with nothing in front are the stages, unless they only group those below.
        if count >= 2, found.map({ isOver($0, row, column, grid) }) ?? true { found = row }
        break
      }
      let label = grid.cell(row, column).map { grid.string($0) } ?? ""
      if isDividingLine(label), count == 0 { continue }
      if count >= 2, found.map({ count >= names($0) }) ?? true,
        isCorner(row, column, meanings[row], grid)
      {
        let isAspect = AspectWords.holds(label) && (found != nil || !AspectWords.isCorner(label))
        if isAspect { other = row } else { found = row }
        continue
      }
      // A label alone, which groups the aspects below.
      if found == nil, count == 0 { continue }
      // An aspect of one stage alone.
      guard found == nil, count == 1, column < meanings[row].count, meanings[row][column] != nil
      else { break }
    }
    return found ?? other
  }

  /// Whether a cell only says that questions stand below it: `Questions`, and then `What do they do?`.
  private static func asksBelow(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    guard row + 1 < grid.rowCount, let cell = grid.cell(row, column), cell.range.count <= 40,
      let next = grid.cell(row + 1, column), !next.isEmpty,
      grid.source.bytes[next.range.upperBound - 1] == UInt8(ascii: "?")
    else { return false }
    return questions.contains(grid.string(cell))
  }

  private static let questions = NameSet(
    "question,questions,guiding question,guiding questions,cau hoi,cac cau hoi,cau hoi goi y")

  /// Whether names with nothing in front are stages over a row that is named: as many as the names
  /// there, or each over several columns of an aspect that nobody knows.
  private static func isOver(_ found: Int, _ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    if names(row, column, grid) >= names(found, column, grid) { return true }
    let label = grid.cell(found, column).map { grid.string($0) } ?? ""
    guard !isBlank(label), !AspectWords.isCorner(label) else { return false }
    let columns = (column + 1..<grid.count(ofRow: row)).filter { !grid.isBlank(row, $0) }
    let gaps = Set(zip(columns, columns.dropFirst()).map { $1 - $0 })
    return columns.first == column + 1 && gaps.count == 1 && gaps.first != 1
  }

  /// Whether a cell may stand in the corner of a table whose stages are columns, whatever it says:
  /// beside it stand names, and no headings or labels with their values.
  private static func isCorner(
    _ row: Int, _ column: Int, _ meanings: CellMeanings.Row, _ grid: CellGrid
  ) -> Bool {
    guard let corner = grid.cell(row, column), corner.range.count <= 120,
      meanings.count > column + 1
    else { return false }
    var known = 0
    var names = 0
    for index in column + 1..<grid.count(ofRow: row) where !grid.isBlank(row, index) {
      names += 1
      if index < meanings.count, let meaning = meanings[index],
        !namesStage(meaning, row, index, grid), !SideColumns.isHeading(row, index, in: grid),
        !QuestionColumn.isHeading(grid.cell(row, index), in: grid)
      {
        known += 1
      }
      guard let cell = grid.cell(row, index), cell.range.count <= 200 else { return false }
    }
    // Columns in front of the labels number or group them.
    return (0..<column).allSatisfy { (grid.cell(row, $0)?.range.count ?? 0) <= 40 }
      && (known == 0 || names > 3 && known == 1) && !arePairs(filledCells(row, grid), grid)
  }

  /// Whether a cell is a stage with the word for it in front: `Stage: Arrive`.
  private static func namesStage(
    _ meaning: HeadingMeaning, _ row: Int, _ column: Int, _ grid: CellGrid
  ) -> Bool {
    meaning.field == .stage(.stage)
      && grid.cell(row, column).map { isLabelled(grid.string($0)) } == true
  }

  /// Whether a row fills as many cells as another, and does not begin with a label of the head.
  static func isFull(_ row: Int, as other: Int, _ grid: CellGrid) -> Bool {
    let cells = filledCells(row, grid)
    return cells.count > 1 && cells.count >= filledColumns(other, grid).count
      && HeadingWords.shared.head(cells[0], in: grid) == nil
  }

  // MARK: A row a touchpoint

  /// Takes the row right above the headings if it belongs to them: one that groups them, or that names
  /// columns which have no heading of their own.
  ///
  /// - Returns: What its cells mean, where they are headings.
  mutating func takeRowAbove(
    _ row: Int, _ meanings: CellMeanings, _ grid: CellGrid
  ) -> [HeadingMeaning?] {
    guard row > 0 else { return [] }
    if Self.isGroupRow(row - 1, grid) || Self.isBandRow(row - 1, over: row, grid) {
      let groups = Self.filledColumns(row - 1, grid).compactMap { column in
        let cell = grid.cell(row - 1, column)
        // Where the heading stands in both rows it groups nothing.
        return cell.map { grid.string($0) } == grid.cell(row, column).map { grid.string($0) }
          ? nil : cell
      }
      if !groups.isEmpty { remarks.append(.groups(groups)) }
      headEnd = row - 1
      return []
    }
    let above = Array(meanings[row - 1])
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
    let others = Self.filledColumns(row - 1, grid).filter {
      !used.contains($0) && !standsOverOneColumn(row, $0, grid)
    }
    if !others.isEmpty { remarks.append(.groups(others.compactMap { grid.cell(row - 1, $0) })) }
    return above
  }

  /// Whether a cell right above the headings heads the column that has none, and no further one.
  func standsOverOneColumn(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    grid.isBlank(row, column) && !grid.isBlank(row - 1, column)
      && !grid.isBlank(row - 1, column + 1)
  }

  /// Whether a text is a label with its value behind a colon.
  static func isLabelled(_ text: String) -> Bool {
    guard let cut = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    // Nearly always a letter stands behind a blank.
    let behind = text.utf8[text.utf8.index(after: cut)...].first { $0 != 0x20 }
    if let behind, (0x21..<0x7F).contains(behind) { return true }
    return !text[cut...].dropFirst().allSatisfy(\.isWhitespace)
  }

  /// Whether the head of the sheet names the framework, as that of a table that was written does: there
  /// every row and column is one of the map.
  func namesFramework(_ grid: CellGrid) -> Bool {
    for row in 0..<headEnd {
      var label: CellGrid.Cell?
      for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
        guard let first = label else {
          label = grid.cell(row, column)
          continue
        }
        if HeadingWords.shared.head(first, in: grid) == .map(.framework) { return true }
        break
      }
    }
    return false
  }
}
