/// Where the table stands in a sheet, and which way it lies: found by the headings that are known.
struct GridLayout {
  /// Rows that say the same in the column of stages, or nothing below one of those.
  struct RowCount {
    /// The first of them.
    let first: Int
    /// How many there are.
    var count: Int
  }

  /// Whether stages are columns and aspects rows.
  var isTransposed = false
  /// The row of headings, or where stages are columns the column of them.
  var headingLine = 0
  /// The rows above the table.
  var headEnd = 0
  /// The headings in their order.
  var headings: [Heading] = []
  /// The first row, or column, behind the headings.
  var first = 0
  /// The row, or column, behind the last one.
  var end = 0
  /// Rows that only explain the headings.
  var explanations: [Int] = []
  /// How many rows say the same in the column of stages, by the first of them.
  var rowCounts: [RowCount] = []
  /// Rows in which another table begins.
  var otherTables: [Int] = []
  /// Columns in which a table beside the first one begins.
  var besideTables: [Int] = []
  /// The heading of the column that tells of which map a row is.
  var mapColumn: Int?
  /// The column of questions in a sheet that is to be filled in.
  var questionColumn: Int?
  /// Labels with their values beside the table.
  var panel: Panel?
  /// Columns beside the stages that are about the aspects.
  var sideColumns: [Int] = []
  /// The headings of each of several touchpoints that stand side by side in a row.
  var blocks: [Range<Int>] = []
  /// The lines of phases in front of, or above, the stages, each of which holds for those behind it.
  var wider: Set<Int> = []
  /// The heading of steps within stages.
  var steps: Int?
  /// Whether stages have several columns, each of which tells a step of its own.
  var hasStepColumns = false
  /// Whether the table has headings alone, under a head that says which map it begins.
  var isOnlyBegun = false
  /// Rows below the table that say where it comes from.
  var foot: [Int] = []
  /// Those of them that are lists, whose first cells are no labels of the head.
  var listed: Set<Int> = []
  /// Rows of the table that are not read.
  var skipped: Set<Int> = []
  /// Rows that name a stage and nothing else, where no column tells stages.
  var stageRows: Set<Int> = []
  /// Rows whose cells are ticks, with the names that stand for these.
  var ticked: [(row: Int, name: CellGrid.Cell)] = []
  /// The scale of the emotions in a row of its own.
  var scaleCell: CellGrid.Cell?
  /// What is worth saying about how the table was understood.
  var remarks: [Remark] = []

  /// The row that tells whose journey each column is, where stages are columns.
  var mapRow: Int?
  /// The parts of the table that are about several people.
  var mapParts: [MapPart] = []
  /// A row above the stages that groups them behind the title of the sheet.
  var titledGroups: Int?

  /// Why a sheet has no table.
  enum Failure: Error {
    case empty
    case noHeadings
    case noStages(Int)
    case onlyHeadings(Int)
    case sideBySide(Int)
  }

  /// The rows in which a table may begin, those not counted that say whose journey it is.
  static let searchedRows = 60
  /// The most of them with those.
  private static let mostSearchedRows = 2_000
  /// The most cells of a row in which headings are looked for where a column of them is known.
  private static let mostHeadings = 100

  // MARK: Cells in the direction of the table

  /// Returns the cell of a heading in a row (a column where stages are columns).
  func cell(_ record: Int, _ heading: Heading, _ grid: CellGrid) -> CellGrid.Cell? {
    if !stageRows.isEmpty, heading.isOfStageRows != stageRows.contains(record) { return nil }
    return isTransposed ? grid.cell(heading.line, record) : grid.cell(record, heading.line)
  }

  // MARK: Finding the table

  /// Finds the table of a sheet.
  init(_ grid: CellGrid) throws(Failure) {
    let rows = min(grid.rowCount, Self.mostSearchedRows)
    guard (0..<grid.rowCount).contains(where: { !grid.isBlank(row: $0) }) else { throw .empty }
    let width = min(grid.width, 2_000)
    /// The meaning of each cell at the beginning of the sheet.
    let meanings = CellMeanings(grid)
    var left = Self.searchedRows
    var searched = width
    /// What the row counts that is headings without doubt.
    var score = 0
    var certain = 0
    for row in 0..<rows where left > 0 {
      if Self.isHead(row, grid) {
        meanings.addRow(min(1, width), isHead: true)
        continue
      }
      left -= 1
      if searched < width { left -= 2 }
      meanings.addRow(min(grid.count(ofRow: row), searched), isHead: false)
      // Below a row that is headings without doubt only a column of them is looked for, as long as
      // one may hold more of them.
      if searched < width, !Self.mayHoldColumn(meanings, left, besides: score) { break }
      if searched == width, let found = Self.certainScore(row, meanings) {
        certain = max(certain, found)
        // Where all of them head columns beside stages, a column counts whatever the row does.
        score = SideColumns.areAll(of: row, meanings, grid) ? 0 : found
        searched = min(width, 3)
      }
    }
    let (row, column) = Self.best(meanings, besides: certain, grid)
    if let column, !Self.isBelowStages(column, row, meanings),
      column.score > (row?.score ?? 0) || Self.isAbove(column, row, meanings, grid)
    {
      try takeColumns(column.line, column.stageRow, meanings, grid)
    } else if let row {
      try takeRows(row.line, meanings, grid)
    } else if let row = Self.rowOverChannels(meanings, grid) {
      try takeColumns(0, row, meanings, grid)
    } else if let row = Self.begunColumn(meanings), Self.beginsMap(above: row, grid) {
      takeBegunColumn(row, grid)
    } else {
      throw .noHeadings
    }
    settleNumbered()
    settleTwice(grid)
  }

  /// The best row and the best column of headings; of either nothing where the other counts more
  /// without doubt.
  ///
  /// - Parameters:
  ///   - meanings: What cells mean.
  ///   - certain: What a row counts that is headings without doubt; 0 where none is.
  ///   - grid: The sheet.
  /// - Returns: Where they are, and what they count.
  private static func best(
    _ meanings: CellMeanings, besides certain: Int, _ grid: CellGrid
  ) -> (row: (line: Int, score: Int)?, column: (line: Int, stageRow: Int, score: Int)?) {
    func row(_ least: Int) -> (line: Int, score: Int)? {
      bestRow(meanings, isSingle: isList(grid), atLeast: least, grid)
    }
    guard certain > 0, let found = row(certain) else {
      // Stages may be columns: then rows are texts, and too short to count as much.
      let column = bestColumn(meanings, grid)
      let score = column?.score ?? 0
      return (row(score > scoreOfOne ? score : 0), column)
    }
    let mayBeColumn = (0..<3).contains { mostScore(ofColumn: $0, meanings) > found.score }
    guard
      mayBeColumn || SideColumns.areAll(of: found.line, meanings, grid)
        || standsBelowAspects(found.line, meanings, grid)
    else {
      return (found, nil)
    }
    return (found, bestColumn(meanings, grid))
  }

  /// What a column of one aspect counts, with its stages.
  private static let scoreOfOne = 5

  /// What a column counts at most.
  private static func mostScore(ofColumn column: Int, _ meanings: CellMeanings) -> Int {
    (meanings.mostKnown(inColumn: column) + 1) * 2 + 1
  }

  /// What a row counts that is headings without doubt; nothing for any other one.
  private static func certainScore(_ row: Int, _ meanings: CellMeanings) -> Int? {
    let cells = meanings[row]
    guard cells.count >= 4, meanings.holdsNameOfStages(row),
      meanings.fieldsAsWritten(ofRow: row).count >= 4
    else { return nil }
    return FieldList(cells[...]).count * 2 + 1
  }

  /// Whether a column may count more than a row, however many of the rows that are left are headings.
  private static func mayHoldColumn(
    _ meanings: CellMeanings, _ left: Int, besides score: Int
  ) -> Bool {
    // Each row takes three from the count while a column is looked for.
    let further = (left + 2) / 3
    func mayCount(_ known: Int) -> Bool { (known + further + 1) * 2 + 1 > score }
    return (0..<3).contains { column in
      // What cells mean is found out only where that can decide it.
      guard mayCount(meanings.mostKnown(inColumn: column)) else { return false }
      let known = meanings.indices.count {
        column < meanings[$0].count && meanings[$0][column] != nil
      }
      return mayCount(known)
    }
  }

  /// Whether the only aspect of a column is a word below a heading behind the one of stages: a customer
  /// `Waits` as well.
  private static func isBelowStages(
    _ column: (line: Int, stageRow: Int, score: Int), _ row: (line: Int, score: Int)?,
    _ meanings: CellMeanings
  ) -> Bool {
    guard let row, row.line < column.stageRow, column.score <= scoreOfOne else { return false }
    let cells = meanings[row.line]
    return cells.indices.prefix(column.line).contains { meanings.areStages(row.line, $0) }
  }

  // MARK: A map that was only begun

  /// Whether the rows above a table name the map or its framework.
  private static func beginsMap(above row: Int, _ grid: CellGrid) -> Bool {
    (0..<row).contains { row in
      let filled = filledCells(row, grid)
      guard filled.count > 1, let label = filled.first else { return false }
      switch HeadingWords.shared.head(grid.string(label)) {
      case .map(.title), .map(.framework): return true
      default: return false
      }
    }
  }

  /// The row of stages in a first column of headings beside which nothing stands.
  private static func begunColumn(_ meanings: CellMeanings) -> Int? {
    let first = meanings.indices.map { meanings[$0].first ?? nil }
    guard let row = first.firstIndex(where: { $0?.field == .stage(.stage) }),
      first[(row + 1)...].filter({ $0 != nil }).count > 1
    else { return nil }
    return row
  }

  private mutating func takeBegunColumn(_ row: Int, _ grid: CellGrid) {
    isOnlyBegun = true
    isTransposed = true
    headEnd = row
    first = 1
    end = 1
    let cell = grid.cell(row, 0)
    headings = [
      Heading(
        text: cell.map { grid.string($0) } ?? "",
        meaning: HeadingMeaning(field: .stage(.stage)), line: row, cell: cell)
    ]
  }

  /// Whether a table is one column, and each row one cell rather than a row that was quoted.
  private static func isList(_ grid: CellGrid) -> Bool {
    guard grid.width == 1,
      let row = (0..<grid.rowCount).first(where: { !grid.isBlank(row: $0) }),
      let cell = grid.cell(row, 0)
    else { return false }
    return !grid.string(cell).contains { ",;\t".contains($0) }
  }

  /// Whether a row begins with a label of those above a table, and is no row of headings.
  private static func isHead(_ row: Int, _ grid: CellGrid) -> Bool {
    var first: CellGrid.Cell?
    var count = 0
    for column in 0..<min(grid.count(ofRow: row), 8) where !grid.isBlank(row, column) {
      count += 1
      if first == nil { first = grid.cell(row, column) }
    }
    guard count >= 2, let cell = first else { return false }
    if cell.form == .plain {
      let contents = grid.source.bytes
      let mayHaveParts = HeadingWords.wordsOfParts.stand(in: contents.span, cell.range)
      // Of more cells than a label and its value such a row has some whose places count.
      guard mayHaveParts else {
        return count == 2 && HeadingWords.shared.isOnlyHead(cell, in: grid)
      }
      if HeadingWords.shared.isOnlyColumn(cell, in: grid) { return false }
    }
    let label = grid.string(cell)
    guard let field = HeadingWords.shared.head(label) else { return false }
    // "Goal" and "Owner" may be aspects of a table whose stages are columns.
    return field.hasParts || count == 2 && !HeadingWords.shared.isColumn(label)
  }

  /// The row with the most headings that are known, of those that may count so much.
  ///
  /// Beside a column of headings only the first cells of a row are looked at: hundreds of touchpoints
  /// may stand side by side, and their texts are no headings.
  private static func bestRow(
    _ meanings: CellMeanings, isSingle: Bool, atLeast least: Int, _ grid: CellGrid
  ) -> (line: Int, score: Int)? {
    var best: (line: Int, score: Int)?
    for row in meanings.indices where meanings.mostKnown(inRow: row) * 2 + 1 >= least {
      let cells = meanings[row]
      let found = FieldList(cells.prefix(least > 0 ? mostHeadings : cells.count))
      let hasStage = found.contains(.stage(.stage))
      // A word for a stage alone in its row, `Stage: Find`, heads no columns.
      let others =
        cells.count > 1 && (found.count > 1 || Self.filledColumns(row, grid).count > 1)
        || isSingle && best == nil
      guard found.count >= 2 || hasStage && others else { continue }
      // A word for a stage below a row that is as full is one of the values there.
      if found.count == 1, row > 0, isFull(row - 1, as: row, grid) { continue }
      // A row without stages is a table of something else, unless nothing better is there.
      let score = found.count * 2 + (hasStage ? 1 : 0)
      if score > (best?.score ?? 0) { best = (row, score) }
    }
    return best
  }

  /// The column with the most headings that are known below a row of stages.
  private static func bestColumn(
    _ meanings: CellMeanings, _ grid: CellGrid
  ) -> (line: Int, stageRow: Int, score: Int)? {
    var best: (line: Int, stageRow: Int, score: Int)?
    for column in [0, 1, 2] + behindCard(meanings.count, grid) {
      if let best, mostScore(ofColumn: column, meanings) <= best.score { continue }
      guard let stageRow = stageRow(column, meanings, grid) else { continue }
      // What stands above the stages is the head of the sheet.
      var found = FieldList()
      var firstAspect: Int?
      var others = 0
      /// Rows that tell what somebody does, thinks or feels who may be no customer.
      var deeds = 0
      for row in stageRow + 1..<max(stageRow + 1, meanings.count) {
        guard column < meanings[row].count, let meaning = meanings[row][column] else {
          if isOtherAspect(row, column, grid) { others += 1 }
          if HeadingPhrase.isOfSomebody(row, column, grid) { deeds += 1 }
          continue
        }
        // The words of stages name an aspect here, or another table.
        if meaning.field == .stage(.stage) {
          others += 1
          continue
        }
        if firstAspect == nil { firstAspect = row }
        found.insert(meaning.field)
      }
      guard
        found.count >= 2 || deeds > 1 && meanings.areStages(stageRow, column)
          || found.count == 1 && isAlone(meanings[stageRow], column, stageRow, grid)
            && !grid.isBlank(stageRow, column + 2)
            && (firstAspect == stageRow + 1
              || isCornerOfStages(stageRow, column, meanings, grid)
                && (others > 0 || tellsOfStages(found)))
      else { continue }
      let score = (found.count + (deeds > 1 ? deeds : 0) + 1) * 2 + 1
      if score > (best?.score ?? 0) { best = (column, stageRow, score) }
    }
    return best
  }

  /// Whether a row is an aspect though no key of a map holds it.
  private static func isOtherAspect(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return false }
    let label = grid.string(cell)
    return isDividingLine(label) || AspectWords.holds(label)
  }

  /// Whether an aspect that is the only one known is none that may be the name of a stage.
  private static func tellsOfStages(_ found: FieldList) -> Bool {
    found.contains(.touchpoint(.emotion)) || found.contains(.touchpoint(.name))
      || found.contains(.pain(.text)) || found.contains(.opportunity(.text))
  }

  /// Whether what stands in the corner of a table says that stages stand beside it, or is nothing.
  private static func isCornerOfStages(
    _ row: Int, _ column: Int, _ meanings: CellMeanings, _ grid: CellGrid
  ) -> Bool {
    guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return true }
    return meanings.areStages(row, column)
      || AspectWords.isCorner(grid.string(cell))
  }

  /// Whether a cell is the only known heading of its row: of many names one may be known, too.
  private static func isAlone(
    _ meanings: CellMeanings.Row, _ column: Int, _ row: Int, _ grid: CellGrid
  ) -> Bool {
    let known = meanings.indices.count { $0 != column && meanings[$0] != nil }
    guard known > 0 else { return true }
    let names = (column + 1..<grid.count(ofRow: row)).count { !grid.isBlank(row, $0) }
    return known == 1 && names > 3
      && grid.cell(row, column).map { AspectWords.isCorner(grid.string($0)) } == true
  }

  // MARK: A row a touchpoint

  private mutating func takeRows(
    _ row: Int, _ meanings: CellMeanings, _ grid: CellGrid
  ) throws(Failure) {
    headingLine = row
    headEnd = row
    first = row + 1
    end = grid.rowCount
    while end > first, grid.isBlank(row: end - 1) { end -= 1 }
    let words = HeadingWords.shared
    // A second row of headings tells the columns that the first one only groups.
    var below: [HeadingMeaning?] = []
    let known = Array(meanings[row])
    if row + 1 < meanings.count {
      let second = meaningsBelow(row, Array(meanings[row + 1]), grid)
      if isSecondRow(row + 1, second, grid) {
        below = second
        explanations.append(row + 1)
        first = row + 2
      }
    }
    let scale = takeExplanations(known, grid)
    end = takeFoot(end, above: first, grid)
    let above = takeRowAbove(row, meanings, grid)
    for column in 0..<max(grid.count(ofRow: row), above.count, below.count) {
      let cell = grid.cell(row, column)
      var text = cell.map { grid.string($0) } ?? ""
      var meaning =
        column < known.count ? known[column] : text.isEmpty ? nil : words.meaning(text)
      var place = cell
      // A heading over several columns, of which the next has none, groups them.
      let isWide = grid.isBlank(row, column + 1)
      if column < below.count, let second = below[column],
        meaning == nil || isWide && meaning.map({ Self.isGroup($0, second) }) == true
      {
        meaning = second
        place = grid.cell(row + 1, column)
        text = place.map { grid.string($0) } ?? text
      }
      // What stands in brackets below a heading belongs to it, such as its scale.
      if !below.isEmpty, meaning != nil || !Self.isBlank(text),
        let lower = grid.cell(row + 1, column), Self.isBracketed(grid.string(lower)),
        !Self.isNumbered(grid.string(lower))
      {
        text += " " + grid.string(lower).trimmingBlanks
      }
      if !below.isEmpty {
        if meaning == nil, let told = toldBelow(row, column, grid) {
          (text, meaning, place) = told
        }
        text += unitAbove(row, column, text, grid)
      }
      if let scale, meaning?.field == .touchpoint(.emotion) {
        text += " (" + grid.string(scale).trimmingBlanks + ")"
      }
      if meaning == nil, Self.isBlank(text), column < above.count, let upper = above[column] {
        meaning = upper
        place = grid.cell(row - 1, column)
        text = place.map { grid.string($0) } ?? text
      } else if meaning == nil, Self.isBlank(text), !above.isEmpty,
        standsOverOneColumn(row, column, grid), let upper = grid.cell(row - 1, column)
      {
        (text, place) = (grid.string(upper), upper)
      }
      headings.append(Heading(text: text, meaning: meaning, line: column, cell: place))
    }
    settleGroups(row, grid)
    takeGroups(below.isEmpty ? nil : row, grid)
    if first < end {
      settleHeadings(grid)
      leaveOutBands(grid)
    }
    guard !areOfSeveralMaps(grid) else { throw .sideBySide(row) }
    findMapParts(grid)
    guard headings.contains(where: { $0.meaning?.field == .stage(.stage) }) else {
      throw .noStages(row)
    }
    guard first < end else {
      guard Self.beginsMap(above: headEnd, grid) else { throw .onlyHeadings(row) }
      isOnlyBegun = true
      end = first
      return
    }
    findOtherTables(grid)
  }

  static func isBlank(_ text: String) -> Bool {
    if let first = text.utf8.first, SourceText.beginsNoBlank(first) { return false }
    return text.allSatisfy(\.isWhitespace)
  }

  /// A group such as "Emotion" over "Score" keeps its meaning unless the row below tells more.
  private static func isGroup(_ upper: HeadingMeaning, _ lower: HeadingMeaning) -> Bool {
    upper.field != lower.field && lower.field != .stage(.stage) && upper.field != .stage(.stage)
  }

  /// Whether a row is one of those above a table that say whose journey it is.
  func isHeadRow(_ row: Int, _ grid: CellGrid) -> Bool {
    let filled = (0..<grid.count(ofRow: row)).filter { !grid.isBlank(row, $0) }
    guard let first = filled.first, let cell = grid.cell(row, first) else { return true }
    return filled.count <= 2 && HeadingWords.shared.head(cell, in: grid) != nil
      || filled.count == 1 || Self.arePairs(filled.compactMap { grid.cell(row, $0) }, grid)
  }
}
