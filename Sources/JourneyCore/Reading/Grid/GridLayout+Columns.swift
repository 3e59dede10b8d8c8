/// Tables whose stages are columns and whose rows are aspects.
extension GridLayout {
  mutating func takeColumns(
    _ column: Int, _ stageRow: Int, _ meanings: CellMeanings, _ grid: CellGrid
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
      SideColumns.isHeading(stageRow, first, in: grid)
    {
      sideColumns.append(first)
      first += 1
    }
    skipNumbers(below: stageRow, grid)
    if !isWritten, meanings.areStages(stageRow, first) {
      // The labels may stand there once more in another language.
      let end = (stageRow..<grid.rowCount).first { grid.isBlank(row: $0) } ?? grid.rowCount
      if end > stageRow + 2, first + 2 < grid.count(ofRow: stageRow),
        repeatsLabels(first, stageRow..<end, grid, areStages: true)
      {
        first += 1
      }
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
    end = 0
    for row in stageRow..<last { end = max(end, lastFilled(row, grid) + 1) }
    if !isWritten { findPanel(besideStages: stageRow..<last, grid) }
    while !isWritten, end > first + 1,
      SideColumns.isHeading(grid.cell(stageRow, end - 1), in: grid)
        || SideColumns.tellsWhole(stageRow..<last, end - 1, in: grid)
    {
      end -= 1
      sideColumns.append(end)
    }
    while end > first + 2, repeatsLabels(end - 1, stageRow..<last, grid) { end -= 1 }
    if !isWritten { findMapRow(below: stageRow, grid) }
    let above = takeRowsAbove(stageRow, isWritten: isWritten, grid)
    takeColumnsInFront(stageRow..<last, grid)
    var second = isWritten ? nil : secondLabels(below: stageRow, stageRow + 1..<last, grid)
    if second != nil { first += 1 }
    /// Rows that tell moments or steps within the stages.
    var finer: [Int] = []
    /// The word in front of, or above, several rows that each heading stands under.
    var section: String?
    var sections: [String?] = []
    /// A label without values below which names are ticked.
    var ticks: Heading?
    var aspects = AspectRows(stageRow..<last, in: headingLine)
    let merged = MergedRows(grid.spans, in: column)
    for row in Array(stageRow..<last) + above {
      let cell = grid.cell(row, column)
      let text = cell.map { grid.string($0) } ?? ""
      var meaning = Self.isBlank(text) ? nil : meanings.meaning(row, column, text)
      section = word(inFrontOf: row, grid) ?? (row < stageRow ? nil : section)
      defer { while sections.count < headings.count { sections.append(section) } }
      if second != nil, row > stageRow, let found = second?.row(row, behind: text, meaning, grid) {
        if let second { takeSecond(found, of: second, grid) }
        continue
      }
      if !isWritten, takeTicked(row, cell, meaning, below: &ticks, grid) { continue }
      if headingLine > 0, let told = told(text, behind: section, meaning) { meaning = told }
      if row == stageRow {
        meaning = HeadingMeaning(field: .stage(.stage))
      } else if row == stageRow + 1, headings.count == 1, isRowOfNames(row, text, grid) {
        // The row above only numbers the stages that this one names.
        if let number = Self.filledCells(stageRow, grid).first {
          remarks.append(.numbering(number, text: grid.string(number)))
        }
        let heading = cell.flatMap { $0.isEmpty ? nil : $0 } ?? headings[0].cell
        headings[0] = Heading(
          text: Self.isBlank(text) ? headings[0].text : text, meaning: headings[0].meaning,
          line: row, cell: heading)
        continue
      } else if meaning?.field == .stage(.stage) {
        if let cell, row > stageRow, repeatsStages(row, &aspects, grid) {
          remarks.append(.repeated(cell))
          continue
        }
        if row > stageRow, beginsTable(row, text, &aspects, grid) {
          otherTables.append(row)
          continue
        }
        finer.append(headings.count)
        headings.append(Heading(text: text, meaning: meaning, line: row, cell: cell))
        continue
      } else if !Self.isBlank(text), Self.isDividingLine(text),
        lastFilled(row, grid) <= column || !isWritten && isDrawn(row, behind: column, grid)
      {
        headings[headings.count - 1].lineBelow = cell
        if headings[headings.count - 1].meaning != nil, let cell {
          remarks.append(.line(cell, text: text))
        }
        continue
      } else if Self.isBlank(text), lastFilled(row, grid) >= first {
        if !isWritten, beginsUnnamedTable(row, grid) {
          otherTables.append(row)
        } else {
          takeUnlabelled(row, merged, grid)
        }
        continue
      } else if !isWritten, Self.isRule(text), isDrawn(row, behind: column, grid) {
        continue
      } else if isNumbered(row, text, grid) {
        takeUnlabelled(row, merged, grid)
        continue
      } else if meaning == nil, let cell, !cell.isEmpty, lastFilled(row, grid) <= column {
        section = text.trimmingBlanks
        // Nobody has filled it in, or it divides the rows.
        remarks.append(.emptyRow(cell, text: text))
      }
      headings.append(Heading(text: text, meaning: meaning, line: row, cell: cell))
    }
    guard first < end else { throw .onlyHeadings(stageRow) }
    guard headings.count > 1 else { throw .onlyHeadings(stageRow) }
    settleGroups(sections)
    if headingLine > 0 || section != nil { findMapParts(sections, grid) }
    for index in finer { takeFiner(index, of: 0) }
    settleMetrics(grid)
    settleRatings(grid)
    settleRated(grid)
    settleTimes(grid)
    settleByCells(grid)
    settleOwners()
    leaveOutTotals(grid)
    settleStates(grid)
    if !isWritten {
      settleWhose(grid)
      settlePeople(grid)
      passOverArrows(grid)
      passOverLabels(grid)
      settleDescriptions()
      settleScale(grid)
    }
    hasStepColumns = findStepColumns(grid)
    if hasStepColumns { settleLevels() }
    settleSteps(areParted: hasStepColumns)
    settleChannelLines(grid)
  }

  /// Whether a row that is called as rows of stages are begins another table: its label is that of the
  /// stages above, or it stands behind an empty row and has aspects below that stood above already.
  private func beginsTable(
    _ row: Int, _ label: String, _ aspects: inout AspectRows, _ grid: CellGrid
  ) -> Bool {
    if FoldedName.key(label) == FoldedName.key(headings[0].text) || WrappedTable.saysPage(label) {
      return true
    }
    let isBehindBlank =
      grid.isBlank(row: row - 1)
      || row > 1 && Self.filledColumns(row - 1, grid).count == 1 && grid.isBlank(row: row - 2)
    guard isBehindBlank else { return false }
    if StageWord(label) >= .longStage { return true }
    return aspects.areBelow(row, of: headings, grid) { _ in true }
  }

  /// Whether a row of names with nothing in front of them begins another table, as the one above did: it
  /// stands behind an empty row, and the first aspect of the table above stands below it again.
  private func beginsUnnamedTable(_ row: Int, _ grid: CellGrid) -> Bool {
    guard headings.count > 1, row + 1 < grid.rowCount, grid.isBlank(row: row - 1),
      grid.isBlank(headings[0].line, headingLine), !grid.isBlank(row + 1, headingLine),
      let label = grid.cell(row + 1, headingLine),
      let above = grid.cell(headings[1].line, headingLine),
      FoldedName.key(grid.string(label)) == FoldedName.key(grid.string(above))
    else { return false }
    return Self.filledColumns(row, grid).count > 1
  }

  /// The word in front of the label of a row that groups it with those below.
  private func word(inFrontOf row: Int, _ grid: CellGrid) -> String? {
    for column in (0..<headingLine).reversed() where !grid.isBlank(row, column) {
      guard let cell = grid.cell(row, column) else { continue }
      let text = grid.string(cell).trimmingBlanks
      if Int(text) == nil { return text }
    }
    return nil
  }

  /// Whether a row right below one that only numbers the stages names them: `Name`, or nothing in
  /// front of it.
  private func isRowOfNames(_ row: Int, _ label: String, _ grid: CellGrid) -> Bool {
    let isNamed =
      Self.isBlank(label) || Self.nameWords.contains(FoldedName.key(label))
      || HeadingWords.shared.meaning(label)?.field == .stage(.stage)
    guard isNamed else { return false }
    func columns(_ row: Int) -> [Int] { (first..<end).filter { !grid.isBlank(row, $0) } }
    let numbers = columns(headings[0].line)
    return numbers.count > 1 && columns(row) == numbers && numbersStages(numbers, grid)
      && !holdsNumbers(inRow: row, grid)
  }

  /// Whether names of stages are nothing but numbers: `1`, `GĐ 2`, `Stage 3`.
  private func numbersStages(_ columns: [Int], _ grid: CellGrid) -> Bool {
    var word: String?
    var last = 0
    for column in columns {
      guard let cell = grid.cell(headings[0].line, column), cell.range.count <= 40 else {
        return false
      }
      let text = grid.string(cell).trimmingBlanks
      let digits = text.reversed().prefix { $0.isNumber }.count
      let name = FoldedName.key(String(text.dropLast(digits)))
      guard let number = Int(text.suffix(digits)), number > last, word == nil || word == name else {
        return false
      }
      (word, last) = (name, number)
    }
    return true
  }

  private static let nameWords: WordSet = [
    "name", "ten", "title", "tieude", "stagename", "tengiaidoan", "tengoi", "label",
  ]

  /// Whether a row is numbered below an aspect whose values stand in several rows.
  private func isNumbered(_ row: Int, _ label: String, _ grid: CellGrid) -> Bool {
    guard let above = headings.last, above.meaning != nil, headings.count > 1,
      let number = Int(label.trimmingBlanks), number > 0, lastFilled(row, grid) >= first
    else { return false }
    return lastFilled(above.line, grid) <= headingLine || isNumberCell(above.line, grid)
  }

  private func isNumberCell(_ row: Int, _ grid: CellGrid) -> Bool {
    grid.cell(row, headingLine).map { Int(grid.string($0).trimmingBlanks) != nil } == true
  }

  /// Passes over columns between the labels and the stages that hold nothing but numbers of rows.
  private mutating func skipNumbers(below stageRow: Int, _ grid: CellGrid) {
    while first + 1 < grid.count(ofRow: stageRow), grid.isBlank(stageRow, first) {
      let cells = (stageRow + 1..<grid.rowCount).filter { !grid.isBlank($0, first) }
        .compactMap { grid.cell($0, first) }
      guard let number = cells.first,
        cells.allSatisfy({ Int(grid.string($0).trimmingBlanks).map { $0 > 0 } == true }),
        (first + 1..<grid.count(ofRow: stageRow)).contains(where: { !grid.isBlank(stageRow, $0) })
      else { return }
      remarks.append(.numbersInFront(number, text: grid.string(number)))
      first += 1
    }
  }

  /// Leaves out rows of sums and averages: they are of no stage.
  private mutating func leaveOutTotals(_ grid: CellGrid) {
    for index in headings.indices.dropFirst() where headings[index].meaning == nil {
      guard let cell = headings[index].cell,
        StageNames.isTotal(
          SourceText(file: grid.source, range: cell.range, isEscaped: false)),
        !namesFramework(grid)
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
    if panel == nil, headingLine > 1, !namesFramework(grid),
      rows.allSatisfy({ grid.isBlank($0, headingLine - 1) }),
      let column = (0..<headingLine - 1).first(where: { column in
        rows.contains { !grid.isBlank($0, column) }
      }), isCard(column, rows, grid) || isPanel(column, rows, grid)
    {
      panel = Panel(column: column, rows: rows)
      return
    }
    for column in 0..<headingLine {
      let cells = rows.compactMap { row in
        grid.isBlank(row, column) ? nil : grid.cell(row, column)
      }
      guard let first = cells.first else { continue }
      if panel == nil, !namesFramework(grid), cells.count > 1,
        cells.count(where: { Self.isOfPerson(grid.string($0)) }) * 2 > cells.count
      {
        panel = Panel(column: column, rows: rows, width: 1)
      } else if cells.count > 1 || Int(grid.string(first).trimmingBlanks) != nil,
        cells.dropFirst().allSatisfy({ Int(grid.string($0).trimmingBlanks) != nil })
      {
        remarks.append(.numbersInFront(first, text: grid.string(first)))
      } else {
        remarks.append(.groupsInFront(cells))
      }
    }
  }

  /// Takes a row without a label: of the aspect above it, where its label was merged or stands once,
  /// else of none.
  private mutating func takeUnlabelled(_ row: Int, _ merged: MergedRows, _ grid: CellGrid) {
    var heading = headings[headings.count - 1]
    let isOfStages = heading.meaning?.field == .stage(.stage)
    // Of several such rows the first one is told.
    let isFirst = heading.continues == nil && (isOfStages || heading.cell != nil)
    if let cell = Self.filledCells(row, grid).first, !merged.contains(row), isFirst {
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
      for column in first..<end where !skipped.contains(column) {
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

  /// Reads rows as those of the stages, where others of their kind say that they are of touchpoints.
  private mutating func settleLevels() {
    let told = headings.compactMap { heading in
      heading.isRead && heading.meaning?.isOfTouchpoint == true ? heading.meaning?.field : nil
    }
    for index in headings.indices {
      guard let meaning = headings[index].meaning, meaning.isOfTouchpoint == nil,
        told.contains(where: { field in
          switch field.kind {
          case .stage, .touchpoint: field == meaning.field && field != .touchpoint(.name)
          case .pain, .opportunity, .metric: field.kind == meaning.field.kind
          }
        })
      else { continue }
      headings[index].meaning = HeadingMeaning(field: meaning.field, isOfTouchpoint: false)
    }
  }

  /// Whether a row names the stages once more, each in its column, above aspects of which none stood
  /// above: the next page of a table, or another part of it.
  private func repeatsStages(
    _ row: Int, _ aspects: inout AspectRows, _ grid: CellGrid
  ) -> Bool {
    func text(_ row: Int, _ column: Int) -> String {
      grid.cell(row, column).map { grid.string($0).trimmingBlanks } ?? ""
    }
    guard (first..<end).allSatisfy({ text(row, $0) == text(headings[0].line, $0) }) else {
      return false
    }
    // A title in between begins another map.
    var above = row - 1
    while above > headings[0].line, grid.isBlank(row: above) { above -= 1 }
    guard above > headings[0].line, Self.filledColumns(above, grid).count > 1 else { return false }
    return !aspects.areBelow(row, of: headings, grid) { $0 != .stage(.stage) }
  }

  /// Whether a column holds the labels once more, as at the right end of a wide table.
  private func repeatsLabels(
    _ column: Int, _ rows: Range<Int>, _ grid: CellGrid, areStages: Bool = false
  ) -> Bool {
    func text(_ row: Int, _ column: Int) -> String {
      grid.cell(row, column).map { grid.string($0).trimmingBlanks } ?? ""
    }
    guard let row = rows.first, !grid.isBlank(row, column), !grid.isBlank(row, headingLine) else {
      return false
    }
    if text(row, column) != text(row, headingLine) {
      guard mayBeLabels(column, rows.dropFirst(), grid),
        areStages || AspectWords.isCorner(text(row, column))
      else { return false }
    }
    // The same may stand there in another language.
    return rows.dropFirst().allSatisfy { row in
      if text(row, column) == text(row, headingLine) { return true }
      let meaning = HeadingWords.shared.meaning(text(row, column))
      return meaning != nil && meaning == HeadingWords.shared.meaning(text(row, headingLine))
    }
  }

  /// Whether cells may be labels, as those of hardly a stage may: none is empty or begins as a number does.
  private func mayBeLabels(_ column: Int, _ rows: Range<Int>, _ grid: CellGrid) -> Bool {
    rows.allSatisfy { row in
      guard !grid.isBlank(row, column), let cell = grid.cell(row, column), cell.range.count <= 60
      else { return false }
      return grid.source.bytes[cell.range.lowerBound] > 0x39
    }
  }

  /// Whether a label only draws a line: `---`, `─────`.
  private static func isRule(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    return text.utf8.count > 1 && text.allSatisfy { "-–—─━═=_*~".contains($0) }
  }

  /// Whether the cells of a row behind its label hold nothing, or only draw a line: `─────`.
  private func isDrawn(_ row: Int, behind column: Int, _ grid: CellGrid) -> Bool {
    (column + 1..<max(column + 1, grid.count(ofRow: row))).allSatisfy { column in
      grid.isBlank(row, column)
        || grid.cell(row, column).map { cell in
          !grid.string(cell).contains { $0.isLetter || $0.isNumber }
        } == true
    }
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
