/// Tables whose stages are columns and whose rows are aspects.
extension GridLayout {
  mutating func takeColumns(
    _ column: Int, _ stageRow: Int, _ grid: CellGrid
  ) throws(Failure) {
    isTransposed = true
    headingLine = column
    headEnd = stageRow
    first = column + 1
    if QuestionColumn.isHeading(grid.cell(stageRow, first), in: grid) {
      questionColumn = first
      first += 1
    }
    let isWritten = namesFramework(grid)
    while !isWritten, first < grid.count(ofRow: stageRow),
      SideColumns.isHeading(grid.cell(stageRow, first), in: grid)
    {
      sideColumns.append(first)
      first += 1
    }
    let words = HeadingWords.shared
    if let corner = grid.cell(stageRow, column), !grid.isBlank(stageRow, column),
      words.meaning(grid.string(corner))?.field != .stage(.stage)
    {
      remarks.append(.corner(corner, text: grid.string(corner)))
    }
    var last = grid.rowCount
    while last > stageRow + 1, grid.isBlank(row: last - 1) { last -= 1 }
    last = takeFoot(last, above: stageRow + 1, grid)
    if stageRow > 0, let number = Self.numbering(above: stageRow, column, grid) {
      remarks.append(.numbering(number, text: grid.string(number)))
      headEnd = stageRow - 1
    } else if stageRow > 0, grid.isBlank(stageRow - 1, column) {
      let groups = Self.filledCells(stageRow - 1, grid)
      if groups.count > 1 {
        remarks.append(.groups(groups))
        headEnd = stageRow - 1
      }
    }
    let above = rowsOfStages(above: stageRow, column, grid)
    if let row = above.first { headEnd = row }
    end = 0
    for row in stageRow..<last { end = max(end, lastFilled(row, grid) + 1) }
    while !isWritten, end > first + 1, SideColumns.isHeading(grid.cell(stageRow, end - 1), in: grid)
    {
      end -= 1
      sideColumns.append(end)
    }
    takeColumnsInFront(stageRow..<last, grid)
    for row in stageRow..<last {
      let cell = grid.cell(row, column)
      let text = cell.map { grid.string($0) } ?? ""
      var meaning = Self.isBlank(text) ? nil : words.meaning(text)
      if row == stageRow {
        meaning = HeadingMeaning(field: .stage(.stage))
      } else if row == stageRow + 1, namesStages(row, below: stageRow, column, grid) {
        if let number = headings[0].cell {
          remarks.append(.numbering(number, text: headings[0].text))
        }
        headings[0] = Heading(
          text: headings[0].text, meaning: headings[0].meaning, line: row, cell: headings[0].cell)
        continue
      } else if meaning?.field == .stage(.stage) {
        let isFiner =
          headings.count == 1 && FoldedName.key(text) != FoldedName.key(headings[0].text)
        guard isFiner else {
          otherTables.append(row)
          continue
        }
        let heading = Heading(text: text, meaning: meaning, line: row, cell: cell)
        if holdsNumbers(inRow: stageRow, grid), !holdsNumbers(inRow: row, grid) {
          // The row above only numbers the stages that this one names.
          if let number = headings[0].cell {
            remarks.append(.numbering(number, text: headings[0].text))
          }
          headings[0] = heading
          continue
        }
        headings.append(heading)
        takeSteps(1, of: 0)
        continue
      } else if !Self.isBlank(text), Self.isDividingLine(text), lastFilled(row, grid) <= column {
        headings[headings.count - 1].lineBelow = cell
        if headings[headings.count - 1].meaning != nil, let cell {
          remarks.append(.line(cell, text: text))
        }
        continue
      } else if Self.isBlank(text), lastFilled(row, grid) >= first {
        takeUnlabelled(row, column, grid)
        continue
      } else if meaning == nil, let cell, !cell.isEmpty, lastFilled(row, grid) <= column {
        // Nobody has filled it in, or it divides the rows.
        remarks.append(.emptyRow(cell, text: text))
      }
      headings.append(Heading(text: text, meaning: meaning, line: row, cell: cell))
    }
    for row in above {
      let cell = grid.cell(row, column)
      let text = cell.map { grid.string($0) } ?? ""
      headings.append(Heading(text: text, meaning: words.meaning(text), line: row, cell: cell))
    }
    guard first < end else { throw .onlyHeadings(stageRow) }
    guard headings.count > 1 else { throw .onlyHeadings(stageRow) }
    settleMetrics(grid)
    settleRatings()
    settleRated(grid)
    settleTimes(grid)
    leaveOutTotals(grid)
    settleStates(grid)
    hasStepColumns = findStepColumns(grid)
    settleSteps(areParted: hasStepColumns)
  }

  /// Whether a row names the stages that the row above only numbers: `GĐ 1`, `GĐ 2` over `Biết`, `Mua`.
  private func namesStages(
    _ row: Int, below numbers: Int, _ column: Int, _ grid: CellGrid
  ) -> Bool {
    let label = grid.cell(row, column).map { grid.string($0) } ?? ""
    guard
      Self.isBlank(label)
        || ["name", "ten", "stagename", "tengiaidoan"].contains(FoldedName.key(label))
    else { return false }
    let stages = Self.filledColumns(numbers, grid).filter { $0 > column }
    guard stages.count > 1, Self.filledColumns(row, grid).filter({ $0 > column }) == stages else {
      return false
    }
    return stages.allSatisfy { stage in
      guard let number = grid.cell(numbers, stage), let name = grid.cell(row, stage) else {
        return false
      }
      return Self.isNumberOfStage(grid.string(number))
        && grid.string(name).contains(where: \.isLetter)
        && !Self.isNumberOfStage(grid.string(name))
    }
  }

  private static func isNumberOfStage(_ text: String) -> Bool {
    var words = FoldedName.words(text)
    guard let last = words.popLast(), Int(last) != nil else { return false }
    return words.allSatisfy {
      ["stage", "phase", "step", "gd", "giai", "doan", "buoc", "chang"].contains($0)
    }
  }

  /// Rows right above the row of stages that say one thing of each of them, such as when they are.
  ///
  /// Such a row has a label and is as full as the row of stages. Above two stages the label has to be
  /// known as that of an aspect, since a label and two values may stand in the head of a sheet, too.
  private func rowsOfStages(above stageRow: Int, _ column: Int, _ grid: CellGrid) -> [Int] {
    guard headEnd == stageRow, sideColumns.isEmpty, questionColumn == nil, !namesFramework(grid)
    else { return [] }
    let stages = Self.filledColumns(stageRow, grid).filter { $0 > column }
    var top = stageRow
    while top > 0, stages.count > 1 {
      let row = top - 1
      let filled = Self.filledColumns(row, grid)
      guard filled.first == column, Array(filled.dropFirst()) == stages,
        let cell = grid.cell(row, column), cell.range.count <= 60
      else { break }
      let text = grid.string(cell).trimmingBlanks
      guard !text.hasSuffix(":"), !Self.isLabelled(text),
        !Self.arePairs(Self.filledCells(row, grid), grid)
      else { break }
      let words = HeadingWords.shared
      let isAspect = words.meaning(text) != nil || Self.timeWords.contains(FoldedName.key(text))
      guard isAspect || stages.count > 2 && words.head(text) == nil else { break }
      top = row
    }
    return Array(top..<stageRow)
  }

  /// What people call the times of stages.
  private static let timeWords: Set<String> = [
    "time", "timeline", "when", "month", "week", "day", "thoigian", "moctthoigian", "thang", "tuan",
    "ngay",
  ]

  /// Leaves out rows of sums and averages: they are of no stage.
  private mutating func leaveOutTotals(_ grid: CellGrid) {
    for index in headings.indices.dropFirst() where headings[index].meaning == nil {
      guard let cell = headings[index].cell,
        StageNames.isTotal(
          SourceText(file: grid.source, range: cell.range, isEscaped: false))
      else { continue }
      let row = headings[index].line
      let values = (first..<end).compactMap { grid.isBlank(row, $0) ? nil : grid.cell(row, $0) }
      // One of each stage says something of each of them.
      guard values.count == 1, end - first > 1,
        values.allSatisfy({ CellNumber.literal(grid.string($0).trimmingBlanks) != nil })
      else { continue }
      headings[index].isRead = false
      remarks.append(.totals(cell, text: headings[index].text))
    }
  }

  /// Says what stands in front of the labels: numbers, or words that group them.
  private mutating func takeColumnsInFront(_ rows: Range<Int>, _ grid: CellGrid) {
    for column in 0..<headingLine {
      let cells = rows.compactMap { row in
        grid.isBlank(row, column) ? nil : grid.cell(row, column)
      }
      guard let first = cells.first else { continue }
      if cells.dropFirst().allSatisfy({ Int(grid.string($0).trimmingBlanks) != nil }) {
        remarks.append(.numbersInFront(first, text: grid.string(first)))
      } else {
        remarks.append(.groupsInFront(cells))
      }
    }
  }

  /// Takes a row without a label: of the aspect above it, where its label was merged or stands once,
  /// else of none.
  private mutating func takeUnlabelled(_ row: Int, _ column: Int, _ grid: CellGrid) {
    var heading = headings[headings.count - 1]
    let isOfStages = heading.meaning?.field == .stage(.stage)
    let isMerged = grid.spans.contains { $0.rows.contains(row) && $0.columns.contains(column) }
    // Of several such rows the first one is told.
    let isFirst = heading.continues == nil && (isOfStages || heading.cell != nil)
    if let cell = Self.filledCells(row, grid).first, !isMerged, isFirst {
      remarks.append(.unlabelled(cell, above: isOfStages ? nil : heading.text))
    }
    if isOfStages {
      heading = Heading(text: "", meaning: nil, line: row, cell: nil)
    } else if heading.meaning == nil {
      heading = Heading(
        text: heading.text, meaning: nil, line: row, cell: heading.cell,
        continues: heading.continues ?? heading.line)
    } else {
      heading = Heading(text: heading.text, meaning: heading.meaning, line: row, cell: nil)
    }
    headings.append(heading)
  }

  /// Whether columns tell steps within stages: what may be said once a stage is said in several of
  /// its columns.
  private func findStepColumns(_ grid: CellGrid) -> Bool {
    let visits = headings.first { $0.meaning?.field == .stage(.visit) }
    for heading in headings.dropFirst() {
      switch heading.meaning?.field {
      case .touchpoint(.emotion), .touchpoint(.owner), .pain(.text), .opportunity(.text): break
      case .stage(.feelings):
        guard !headings.contains(where: { $0.meaning?.field == .touchpoint(.emotion) }),
          holdsMeasures(heading, grid)
        else { continue }
      default: continue
      }
      if heading.meaning?.isOfTouchpoint == true { continue }
      var hasOne = false
      var stage: String?
      for column in first..<end {
        // The name of a stage may stand over each of its columns, as it does where cells were merged.
        if !grid.isBlank(headings[0].line, column), let cell = grid.cell(headings[0].line, column) {
          let name = grid.string(cell).trimmingBlanks
          if name != stage { hasOne = false }
          stage = name
        }
        // A later visit of a stage is no step of the one before.
        if let visits, !grid.isBlank(visits.line, column) { hasOne = false }
        guard !grid.isBlank(heading.line, column) else { continue }
        if hasOne { return true }
        hasOne = true
      }
    }
    return false
  }

  private func holdsNumbers(inRow row: Int, _ grid: CellGrid) -> Bool {
    let cells = (first..<end).compactMap { grid.isBlank(row, $0) ? nil : grid.cell(row, $0) }
    return !cells.isEmpty && cells.allSatisfy { Int(grid.string($0).trimmingBlanks) != nil }
  }

  private func lastFilled(_ row: Int, _ grid: CellGrid) -> Int {
    var column = grid.count(ofRow: row) - 1
    while column >= 0, grid.isBlank(row, column) { column -= 1 }
    return column
  }
}
