/// Rows and columns of a table whose stages are columns that are not what they look like.
extension GridLayout {
  /// What a label tells of the aspect in front of it: `Name` behind `Touchpoint`.
  ///
  /// - Parameters:
  ///   - label: The label.
  ///   - section: What stands in front of it, or of a row above.
  ///   - meaning: What it means by itself.
  /// - Returns: Nothing where it tells nothing else.
  func told(_ label: String, behind section: String?, _ meaning: HeadingMeaning?) -> HeadingMeaning?
  {
    guard let section, !Self.isBlank(label), section.utf8.count <= 80,
      Self.mayBeOfGroup(meaning),
      let group = HeadingWords.shared.meaning(section)
    else { return nil }
    return SecondLabels.told(
      label.trimmingBlanks, of: group, section + " " + label.trimmingBlanks)
  }

  /// Whether a label may tell something of what stands in front of it, whatever it means by itself.
  private static func mayBeOfGroup(_ meaning: HeadingMeaning?) -> Bool {
    switch meaning?.field {
    case nil, .touchpoint(.owner)?, .touchpoint(.description)?, .pain(.severity)?: true
    default: false
    }
  }

  /// Takes a row whose label stands where it was ticked, below a label that has nothing beside it:
  /// `Channels`, and then `Website` with a tick in some stages.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - label: Its label.
  ///   - meaning: What that means.
  ///   - group: The label above, and what it means.
  ///   - grid: The sheet.
  /// - Returns: Whether it is one.
  mutating func takeTicked(
    _ row: Int, _ label: CellGrid.Cell?, _ meaning: HeadingMeaning?,
    below group: inout Heading?, _ grid: CellGrid
  ) -> Bool {
    guard let label, !label.isEmpty else { return false }
    guard meaning == nil else {
      group = nil
      switch meaning?.field {
      case .touchpoint(.name)?, .touchpoint(.channel)?, .touchpoint(.emotion)?, .stage(.feelings)?:
        break
      default: return false
      }
      let isAlone = (headingLine + 1..<max(headingLine + 1, grid.count(ofRow: row))).allSatisfy {
        grid.isBlank(row, $0)
      }
      if isAlone {
        group = Heading(text: grid.string(label), meaning: meaning, line: row, cell: label)
      }
      return false
    }
    guard let above = group else { return takeLevel(row, label, grid) }
    var heading = Heading(text: above.text, meaning: above.meaning, line: row, cell: label)
    heading.isOfGroup = true
    guard holdsTicks(heading, behind: headingLine, grid) else { return false }
    // A row of channels that nobody has filled in may stand above anything else that is ticked.
    if above.meaning?.field == .touchpoint(.channel) {
      let name = HeadingText.line(grid.string(label)).trimmingBlanks
      guard ChannelWords.holds(name) else { return false }
    } else {
      remarks.append(.secondLabel(label, text: grid.string(label), of: above.text))
    }
    headings.append(heading)
    ticked.append((row, label))
    return true
  }

  /// Takes a row of a curve that is drawn with ticks: its label is a number with others above or below it
  /// that count by one, or a face, and the stages that are felt so are ticked in it.
  private mutating func takeLevel(_ row: Int, _ label: CellGrid.Cell, _ grid: CellGrid) -> Bool {
    // Nearly all labels begin with a letter.
    guard label.range.count <= 8,
      (grid.source.bytes[label.range.lowerBound] | 0x20) &- 0x61 >= 26
    else { return false }
    let field: GridField
    if let number = level(row, grid) {
      let others = (row - 4...row + 4).filter { $0 != row }.compactMap { level($0, grid) }
      let isSigned = number < 0 || others.contains { $0 < 0 }
      guard isSigned, others.contains(number - 1) || others.contains(number + 1) else {
        return false
      }
      field = .touchpoint(.emotion)
    } else if Self.isFace(grid.string(label).trimmingBlanks) {
      field = .stage(.feelings)
    } else {
      return false
    }
    var heading = Heading(
      text: grid.string(label), meaning: HeadingMeaning(field: field), line: row, cell: label)
    heading.isOfGroup = true
    guard holdsTicks(heading, behind: headingLine, grid) else { return false }
    headings.append(heading)
    ticked.append((row, label))
    return true
  }

  /// Whether a text is one face: `🙂`, `☹️`.
  private static func isFace(_ text: String) -> Bool {
    guard text.count == 1, let sign = text.unicodeScalars.first?.value else { return false }
    return (0x1F600...0x1F64F).contains(sign) || (0x1F910...0x1F97F).contains(sign)
      || sign == 0x2639 || sign == 0x263A
  }

  /// The number that is the label of a row; nothing for any other one.
  private func level(_ row: Int, _ grid: CellGrid) -> Int? {
    guard row >= 0, row < grid.rowCount, let cell = grid.cell(row, headingLine),
      (1...6).contains(cell.range.count)
    else { return nil }
    return CellNumber.literal(grid.string(cell).trimmingBlanks).flatMap { Int($0) }
  }

  /// Takes the scale of the emotions from a row of its own: `Scale`, with `1-5` beside it.
  mutating func settleScale(_ grid: CellGrid) {
    guard holds(.touchpoint(.emotion)) else { return }
    for index in headings.indices.dropFirst()
    where headings[index].meaning == nil && headings[index].isRead {
      let row = headings[index].line
      let filled = (first..<end).filter { !grid.isBlank(row, $0) }
      guard filled.count == 1, let column = filled.first, let cell = grid.cell(row, column),
        cell.range.count <= 40,
        HeadingWords.shared.head(headings[index].text) == .map(.emotionScale),
        CellScale.scale(grid.string(cell)) != nil
      else { continue }
      headings[index].isRead = false
      scaleCell = cell
      return
    }
  }

  /// Whether a column of aspects counts that knows no more headings than a row: where this stands below
  /// it, or heads columns beside the stages alone.
  static func isAbove(
    _ column: (line: Int, stageRow: Int, score: Int), _ row: (line: Int, score: Int)?,
    _ meanings: CellMeanings, _ grid: CellGrid
  ) -> Bool {
    guard let row else { return false }
    return column.stageRow < row.line && standsBelowAspects(row.line, meanings, grid)
      || column.stageRow == row.line && SideColumns.areAll(of: row.line, meanings, grid)
  }

  /// Whether a row of headings stands below a table whose stages are columns, behind an empty row.
  ///
  /// - Parameters:
  ///   - row: The row of headings.
  ///   - meanings: What the cells at the beginning of the sheet mean.
  ///   - grid: The sheet.
  /// - Returns: Whether several aspects stand above it.
  static func standsBelowAspects(_ row: Int, _ meanings: CellMeanings, _ grid: CellGrid) -> Bool {
    guard row > 3, grid.isBlank(row: row - 1) || grid.isBlank(row: row - 2) else { return false }
    return (0..<2).contains { column in
      var count = 0
      for above in 1..<row
      where !meanings.isHead(above) && column < meanings[above].count
        && !grid.isBlank(above, column)
        && filledColumns(above, grid).count(where: { $0 > column }) > 1
      {
        if let meaning = meanings[above][column], meaning.field != .stage(.stage),
          !arePairs(filledCells(above, grid), grid)
        {
          count += 1
        }
      }
      return count > 1
    }
  }

  /// Passes over columns that only draw an arrow from a stage to the next one.
  mutating func passOverArrows(_ grid: CellGrid) {
    let row = headings[0].line
    for column in first..<end {
      // Nearly every name begins with a letter.
      guard let cell = grid.cell(row, column), (1...6).contains(cell.range.count),
        (grid.source.bytes[cell.range.lowerBound] | 0x20) &- 0x61 >= 26,
        Self.isArrow(grid.string(cell)),
        headings.dropFirst().allSatisfy({ heading in
          grid.isBlank(heading.line, column)
            || grid.cell(heading.line, column).map { Self.isArrow(grid.string($0)) } == true
        })
      else { continue }
      skipped.insert(column)
    }
  }

  /// Passes over columns between the stages that hold the labels once more, as in a table that is
  /// printed on several sheets of paper side by side.
  mutating func passOverLabels(_ grid: CellGrid) {
    guard headings.count > 2, end > first + 2 else { return }
    func text(_ row: Int, _ column: Int) -> String {
      grid.cell(row, column).map { grid.string($0).trimmingBlanks } ?? ""
    }
    func mayBeSame(_ row: Int, _ column: Int) -> Bool {
      grid.cell(row, column)?.range.count == grid.cell(row, headingLine)?.range.count
    }
    let row = headings[0].line
    for column in first + 1..<end {
      // The first aspect tells such a column from nearly all others.
      guard mayBeSame(headings[1].line, column) || mayBeSame(headings[2].line, column),
        grid.isBlank(row, column) || text(row, column) == text(row, headingLine)
      else { continue }
      var count = 0
      let areLabels = headings.dropFirst().allSatisfy { heading in
        if grid.isBlank(heading.line, column) { return true }
        count += 1
        return text(heading.line, column) == text(heading.line, headingLine)
      }
      if areLabels, count > 1 { skipped.insert(column) }
    }
  }

  private static func isArrow(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    return !text.isEmpty && text.allSatisfy { "→➔➜➡⇒▶►▷>»›=-–—|↔⟶".contains($0) }
  }

  /// Keeps a description that stands between the stages and their touchpoints as a lane: it is told of
  /// the stages.
  mutating func settleDescriptions() {
    guard headings.count > 2, headings[1].meaning?.field == .touchpoint(.description),
      headings[1].meaning?.isOfTouchpoint != true,
      headings.dropFirst(2).contains(where: { $0.meaning?.field == .touchpoint(.name) })
    else { return }
    headings[1].meaning = nil
  }
}
