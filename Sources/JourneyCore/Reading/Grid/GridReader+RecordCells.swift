/// What the cells of a record say of the record itself: whether it goes on, adds up or says more.
extension GridReader {
  /// Whether a row names the touchpoint of the row above again, and contradicts it in nothing.
  mutating func goesOn(
    _ record: Int, from above: Int, _ named: [GridTable.Column], _ stage: Int, _ touchpoint: Int
  ) -> Bool {
    guard named.count == 1, let cell = table.filled(record, named[0]),
      table.isSame(cell, as: table.filled(above, named[0])), !layout.isTransposed
    else { return false }
    for column in table.columns {
      guard case .touchpoint(let key)? = column.meaning?.field, key != .name,
        let cell = table.filled(record, column)
      else { continue }
      if !table.isSame(cell, as: table.filled(above, column)) { return false }
    }
    if !hasToldContinued {
      hasToldContinued = true
      problem(
        .tableReading, .note,
        GridMessages.continued(
          VisibleText.escaped(map.stages[stage].touchpoints[touchpoint].name.excerpt)), cell.range)
    }
    return true
  }

  /// Leaves out a record that sums others up, and says so.
  mutating func isTotal(_ record: Int, _ stage: CellGrid.Cell?) -> Bool {
    var cell = stage
    if cell == nil, isUnlabelledTotal(record), let range = table.firstRange(record) {
      let text = SourceText(file: grid.source, range: range, isEscaped: false)
      problem(
        .tableReading, .note, GridMessages.total(VisibleText.escaped(text.excerpt)), range,
        losesContent: true)
      return true
    }
    if let numbers = numbersInFront, let word = table.filled(record, numbers),
      StageNames.isTotal(SourceText(file: grid.source, range: word.range, isEscaped: false)),
      !saysMore(record, than: word)
    {
      // `Tổng` stands below the numbers of the rows.
      cell = word
    }
    if cell == nil, !layout.isTransposed {
      // The word may stand in the first column that is filled.
      for column in table.columns {
        cell = table.filled(record, column)
        if cell != nil { break }
      }
    }
    guard let cell, cell.range.count <= 60 else { return false }
    let text = SourceText(file: grid.source, range: cell.range, isEscaped: false)
    let first = grid.source.bytes[cell.range.lowerBound]
    // A look at the first and last letter spares most rows.
    let last = grid.source.bytes[cell.range.upperBound - 1]
    let mayBe =
      first >= 0x80 || "tTaAsSmMcCgGoObBdDlLnNpP '\"".utf8.contains(first)
      || "lLeEgGbBhH)".utf8.contains(last) || first &- 0x30 < 10 && last | 0x20 == 0x73
    // A name that is one of the stages already sums nothing up.
    guard mayBe, !stages.holds(text) else { return false }
    guard
      StageNames.isNamedTotal(text)
        || (StageNames.mayBeTotal(text) || sumsUpStage(text)) && !saysMore(record, than: cell)
        || countsRows(record, text)
    else { return false }
    problem(
      .tableReading, .note, GridMessages.total(VisibleText.escaped(text.excerpt)), cell.range,
      losesContent: true)
    return true
  }

  /// Whether a text is the name of a stage above beside a word for sums: `Tổng giai đoạn Tìm`.
  private func sumsUpStage(_ text: SourceText) -> Bool {
    guard !table.isWritten, let name = StageNames.summed(in: text), !name.isEmpty else {
      return false
    }
    return stages.isNamed(name)
  }

  /// Leaves out the last touchpoint of a stage where it sums up those above it and says nothing but
  /// numbers: `Tổng`, `Subtotal`.
  mutating func leaveOutTotalTouchpoints() {
    guard !layout.isTransposed else { return }
    for stage in map.stages.indices where map.stages[stage].touchpoints.count > 1 {
      let last = map.stages[stage].touchpoints.count - 1
      let name = map.stages[stage].touchpoints[last].name
      // A look at the length spares nearly all.
      guard (2...24).contains(name.range.count), name.file === grid.source,
        StageNames.isNamedTotal(name), Self.isOfNumbers(map.stages[stage].touchpoints[last]),
        !table.isWritten
      else { continue }
      map.stages[stage].touchpoints.removeLast()
      problem(
        .tableReading, .note, GridMessages.total(VisibleText.escaped(name.excerpt)), name.range,
        losesContent: true)
    }
  }

  /// Whether a touchpoint has nothing but numbers: an emotion, times, and lanes without a letter.
  private static func isOfNumbers(_ touchpoint: Touchpoint) -> Bool {
    touchpoint.channel == nil && touchpoint.painPoints.isEmpty && touchpoint.opportunities.isEmpty
      && touchpoint.description == nil && touchpoint.owner == nil && touchpoint.actors.isEmpty
      && touchpoint.backstage.isEmpty && touchpoint.evidence.isEmpty && touchpoint.links.isEmpty
      && touchpoint.lanes.allSatisfy { lane in
        lane.texts.allSatisfy { !$0.string.contains(where: \.isLetter) }
      }
  }

  /// Whether a record says nothing but how many rows there are, as databases write below a table:
  /// `3 rows`, `Count: 3`.
  private func countsRows(_ record: Int, _ text: SourceText) -> Bool {
    guard text.range.count <= 24, grid.source.bytes[text.range.lowerBound] &- 0x30 < 10 else {
      return false
    }
    let words = FoldedName.words(text.string)
    return words.count == 2 && Int(words[0]) != nil
      && ["rows", "records", "items", "entries", "results"].contains(words[1])
      && GridLayout.filledColumns(record, grid).count == 1 && !table.isWritten
  }

  /// Whether a record holds words besides one of its cells: what sums up holds numbers.
  func saysMore(_ record: Int, than head: CellGrid.Cell) -> Bool {
    table.columns.contains { column in
      guard let cell = table.filled(record, column), cell.range != head.range else { return false }
      let text = grid.string(cell)
      return text.contains(where: \.isLetter) && !text.contains(where: \.isNumber)
    }
  }

  /// Cells behind the last heading: mostly a text whose separator lacks its quotes.
  mutating func tellExtraCells(_ record: Int, behind last: Int) {
    guard table.grid.count(ofRow: record) > last + 1 else { return }
    let cells = (last + 1..<grid.count(ofRow: record)).compactMap { column in
      grid.isBlank(record, column) ? nil : grid.cell(record, column)
    }
    guard let cell = cells.first else { return }
    // Of a number such as 2,5 each half is a cell of digits.
    let isFraction = (1..<grid.count(ofRow: record)).contains { column in
      mayBeFraction(record, column)
    }
    let message = GridMessages.tooManyCells(
      cells.map { VisibleText.escaped(SourceText(grid.string($0)).excerpt) })
    // A cell of a sheet stands where it stands: what is beside the table is a remark.
    if grid.isSheet {
      return problem(
        .tableReading, .warning, message, cell.range, help: GridMessages.headingMissing)
    }
    problem(
      .syntax, .error, message, cell.range,
      help: isFraction ? GridMessages.decimalCommaHelp : GridMessages.tooManyCellsHelp)
  }

  /// Whether a cell and the one in front of it may be the halves of a number: `CTR 1` and `2%`.
  private func mayBeFraction(_ row: Int, _ column: Int) -> Bool {
    if holdsDigits(row, column), holdsDigits(row, column - 1, mayHaveSign: true) { return true }
    guard layout.isTransposed, let left = grid.cell(row, column - 1), !left.isEmpty,
      let right = grid.cell(row, column), !right.isEmpty
    else { return false }
    let bytes = grid.source.bytes
    return bytes[left.range.upperBound - 1] &- 0x30 < 10
      && bytes[right.range.lowerBound] &- 0x30 < 10
  }

  /// Says of the one aspect with cells behind those of the stages, where these are columns, that its
  /// cells may stand in the columns of other stages.
  mutating func tellExtraCellsOfAspects() {
    guard layout.isTransposed, grid.areLinesQuoted, layout.headings.count > 3 else { return }
    let width = grid.count(ofRow: layout.headings[0].line)
    let longer = layout.headings.dropFirst().map(\.line).filter { row in
      (width..<max(width, grid.count(ofRow: row))).contains { !grid.isBlank(row, $0) }
    }
    // Where several are longer the last stage has columns that its name does not stand over.
    guard longer.count == 1 else { return }
    tellExtraCells(longer[0], behind: width - 1)
  }

  func holdsDigits(_ row: Int, _ column: Int, mayHaveSign: Bool = false) -> Bool {
    guard let cell = grid.cell(row, column), (1...3).contains(cell.range.count) else {
      return false
    }
    let bytes = grid.source.bytes[cell.range]
    return (mayHaveSign && bytes.first == 0x2D ? bytes.dropFirst() : bytes).allSatisfy {
      $0 &- 0x30 < 10
    }
  }

  /// Which time a stage is entered.
  mutating func visit(of cell: CellGrid.Cell) -> WrittenNumber? {
    guard let value = table.values(of: cell).values.first else { return nil }
    return number(
      value, DocumentPointer([.key("stages"), .index(map.stages.count), .key("visit")]))
  }
}
