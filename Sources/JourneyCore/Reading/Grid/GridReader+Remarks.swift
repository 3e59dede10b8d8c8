/// What is said about how a table was understood, and cells that say nothing.
extension GridReader {
  mutating func tellRemarks() {
    func shown(_ text: String) -> String {
      VisibleText.escaped(SourceText(HeadingText.line(text)).excerpt)
    }
    for remark in layout.remarks {
      // The title is no word for what stands in the row.
      if case .corner(_, let text) = remark, map.title.isBlank, Self.isTitleInCorner(text) {
        continue
      }
      // Words that tell lanes apart are kept in their names.
      if case .groups(let cells) = remark, cells.allSatisfy({ isInNames($0) }) { continue }
      let (message, range): (LocalizedText, Range<Int>) =
        switch remark {
        case .numbering(let cell, let text):
          (GridMessages.numbering(shown(text), isTransposed: layout.isTransposed), cell.range)
        case .numbersInFront(let cell, let text):
          (GridMessages.numbering(shown(text), isTransposed: false), cell.range)
        case .unlabelled(let cell, let above):
          (GridMessages.unlabelled(above.map { shown($0) }), cell.range)
        case .steps(let cell, let text, let stages, let use):
          (
            GridMessages.steps(
              shown(text), GridLayout.isBlank(stages) ? nil : shown(stages), use: use), cell.range
          )
        case .firstColumn(let cell): (GridMessages.firstColumn, cell.range)
        case .stageColumn(let cell, let text):
          (GridMessages.stageColumn(shown(text)), cell.range)
        case .bands(let cell, let text): (GridMessages.corner(shown(text)), cell.range)
        case .cellTexts(let cell, let text, let areSigns):
          (GridMessages.cellTexts(shown(text), areSigns: areSigns), cell.range)
        case .stageRows(let cell): (GridMessages.stageRows, cell.range)
        case .groups(let cells):
          (
            GridMessages.groups(
              cells.filter { !isInNames($0) }.map { shown(grid.string($0)) }), cells[0].range
          )
        case .groupsInFront(let cells):
          (GridMessages.groupsInFront(cells.map { shown(grid.string($0)) }), cells[0].range)
        case .emptyRow(let cell, let text): (GridMessages.emptyRow(shown(text)), cell.range)
        case .emptyColumn(let cell, let text): (GridMessages.emptyColumn(shown(text)), cell.range)
        case .repeated(let cell): (GridMessages.repeated, cell.range)
        case .furtherStages(let cell): (GridMessages.furtherStages, cell.range)
        case .line(let cell, let text): (GridMessages.line(shown(text)), cell.range)
        case .corner(let cell, let text): (GridMessages.corner(shown(text)), cell.range)
        case .kinds(let cell, let text, let texts):
          (GridMessages.kinds(shown(text), shown(texts)), cell.range)
        case .parents(let cell, let text): (GridMessages.parents(shown(text)), cell.range)
        case .byCells(let cell, let text, let field):
          (GridMessages.byCells(shown(text), GridColumn.of(field).label), cell.range)
        case .byPlace(let cell, let text, let field):
          (
            GridMessages.byPlace(
              shown(text), GridColumn.of(field).label, isTransposed: layout.isTransposed),
            cell.range
          )
        case .twice(let cell, let text, let first):
          (GridMessages.keptBeside(shown(text), shown(first)), cell.range)
        case .totals(let cell, let text): (GridMessages.total(shown(text)), cell.range)
        case .secondLabel(let cell, let text, let group):
          (GridMessages.secondLabel(shown(text), of: shown(group)), cell.range)
        case .otherTable(let cell, let names):
          (GridMessages.otherTable(names.map { shown($0) }), cell.range)
        }
      let losesContent =
        switch remark {
        case .groups, .groupsInFront, .emptyRow, .emptyColumn, .line, .totals, .secondLabel,
          .otherTable:
          true
        default: false
        }
      var severity = Severity.note
      if case .otherTable = remark { severity = .warning }
      problem(.tableReading, severity, message, range, losesContent: losesContent)
    }
  }

  /// Whether the words of a group are kept in front of the name of a lane.
  private func isInNames(_ group: CellGrid.Cell) -> Bool {
    let text = grid.string(group).trimmingBlanks
    return layout.headings.contains { $0.meaning == nil && $0.isRead && $0.group == text }
  }

  /// Says of a sheet to be filled in which answers stand where its questions were: in the row of an
  /// aspect nobody can tell which stage they are about.
  mutating func tellAnswersInQuestions() {
    guard let column = layout.questionColumn else { return }
    for heading in layout.headings.dropFirst() {
      guard let cell = QuestionColumn.answer(heading.line, column, in: grid) else { continue }
      problem(
        .tableReading, .warning,
        GridMessages.answerInQuestions(VisibleText.escaped(SourceText(grid.string(cell)).excerpt)),
        cell.range, help: GridMessages.answerInQuestionsHelp)
    }
  }

  /// Keeps what columns beside the stages say of the aspects in the description of the map.
  mutating func keepSideColumns() {
    for column in layout.sideColumns {
      guard let heading = layout.headings.first.flatMap({ grid.cell($0.line, column) }) else {
        continue
      }
      let name = HeadingText.line(grid.string(heading)).trimmingBlanks
      var lines: [String] = []
      for aspect in layout.headings.dropFirst() where !grid.isBlank(aspect.line, column) {
        guard let cell = grid.cell(aspect.line, column), let text = table.wholeText(cell) else {
          continue
        }
        if aspect.meaning?.field == .touchpoint(.emotion) {
          takeScale(text.string, cell.range, isOfHeading: false)
        }
        lines.append("\(HeadingText.line(aspect.text).trimmingBlanks) – \(name): \(text.string)")
      }
      guard !lines.isEmpty else { continue }
      map.description = Self.joined(
        map.description, SourceText(lines.joined(separator: "\n")), by: "\n")
      places.add(PlaceKey.root.key("description"), heading.range)
      problem(
        .tableReading, .note,
        GridMessages.sideColumn(VisibleText.escaped(SourceText(name).excerpt)), heading.range,
        at: DocumentPointer([.key("description")]))
    }
  }

  // MARK: Cells that say nothing

  /// Names the cells in which a spreadsheet failed to calculate something.
  mutating func tellErrorValues() {
    let contents = grid.source.bytes
    let bytes = contents.span
    guard WordScan.firstIndex(ofRare: 0x23, bytes, in: 0..<bytes.count) < bytes.count else {
      return
    }
    for row in 0..<grid.rowCount {
      for column in 0..<grid.count(ofRow: row) {
        guard let cell = grid.cell(row, column), CellNothing.isErrorValue(cell, in: grid) else {
          continue
        }
        problem(
          .tableReading, .warning, GridMessages.errorValue(grid.string(cell).trimmingBlanks),
          cell.range)
      }
    }
  }

  // MARK: Headings

  /// Whether a stage or touchpoint has one value of a kind, so that a second column adds nothing.
  private static func holdsOne(_ field: GridField) -> Bool {
    switch field {
    case .touchpoint(.emotion), .touchpoint(.takes), .touchpoint(.waits), .touchpoint(.basis): true
    default: false
    }
  }

  /// Says which headings stand twice and which are not known.
  mutating func tellHeadings() {
    for row in layout.explanations {
      for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
        if let cell = grid.cell(row, column) {
          problem(
            .tableReading, .note, GridMessages.explanation(), cell.range, losesContent: true)
        }
        break
      }
    }
    tellRemarks()
    if let cell = layout.scaleCell { takeScale(grid.string(cell), cell.range) }
    // Of several parts each has headings of its own: `Severity 2` is that of `Pain 2`.
    var seen: [Int] = []
    for (index, column) in table.columns.enumerated() {
      guard let meaning = column.meaning, let cell = layout.headings[index].cell, !cell.isEmpty,
        layout.headings[index].channel == nil
      else { continue }
      let heading = layout.headings[index]
      let first = seen.first {
        table.columns[$0].meaning == meaning && table.columns[$0].part == column.part
      }
      if let first, heading.isOfGroup,
        meaning.field != .touchpoint(.emotion)
          || layout.ticked.contains(where: { $0.row == heading.line })
      {
        // Its own label tells what it adds to that.
        seen.append(first)
      } else if let first, case let text = HeadingText.line(heading.text).trimmingBlanks,
        !text.isEmpty
      {
        problem(
          .tableReading, .note,
          GridMessages.heading(
            isOne: layout.blocks.isEmpty && Self.holdsOne(meaning.field),
            twice: VisibleText.escaped(SourceText(text).excerpt),
            as: VisibleText.escaped(
              SourceText(HeadingText.line(layout.headings[first].text).trimmingBlanks).excerpt)),
          cell.range, about: [SourceText(heading.text)])
      } else {
        seen.append(index)
      }
      if meaning.field == .touchpoint(.emotion)
        || meaning.field == .stage(.feelings) && !hasEmotions
      {
        let remark = HeadingText(heading.text).remark
        let isOpen = map.declaredScale == nil
        takeScale(remark, cell.range)
        if isOpen, map.declaredScale != nil, CellScale.isEndAlone(remark) {
          settleLowerEnd(heading)
          tellLikelyScale(remark, cell.range)
        }
      }
    }
  }
}
