/// Rows that do not belong to the table: what stands below it, headings again, and other tables.
extension GridLayout {
  /// Whether tables below this one may be parts of it: its stages are columns, all of it is headings and
  /// values alone, and no program wrote it.
  func mayGoOn(_ grid: CellGrid) -> Bool {
    isTransposed && !otherTables.isEmpty && sideColumns.isEmpty && panel == nil
      && grid.spans.isEmpty && ticked.isEmpty && !namesFramework(grid)
  }

  // MARK: Below the table

  /// Takes rows off the end of the table that tell where it comes from or explain it.
  ///
  /// - Parameters:
  ///   - end: The row behind the last one that says something.
  ///   - first: The first row of the table.
  ///   - grid: The table.
  /// - Returns: The row behind the last one of the table.
  mutating func takeFoot(_ end: Int, above first: Int, _ grid: CellGrid) -> Int {
    var last = takeBlocks(end, above: first, grid)
    let isWritten = namesFramework(grid)
    // Of a table that was written every row is one of the map, and nobody asks what its labels look like.
    let labels = FootLabels(
      from: isWritten ? last : first, to: last, in: isTransposed ? headingLine : nil, grid)
    func isFoot(_ row: Int, mayBePair: Bool) -> Bool {
      Self.isFoot(row, grid, mayBePair: mayBePair)
        || !isWritten
          && (labels.isNoRow(row, mayBePair: mayBePair, grid)
            || !isTransposed && FootNotes.areHeld(by: row, below: first, foot.first, grid))
    }
    // Blocks behind empty rows may hold pairs; directly below only lines that name themselves.
    while true {
      var blank = last - 1
      while blank > first, !grid.isBlank(row: blank), last - blank < 40 { blank -= 1 }
      guard blank > first, grid.isBlank(row: blank) else { break }
      let rows = blank + 1..<last
      guard
        rows.allSatisfy({ isFoot($0, mayBePair: true) })
          || !isWritten && labels.isSignature(rows, grid)
          || isText(rows, below: first..<blank, grid)
      else { break }
      foot = Array(rows) + foot
      last = blank
      while last > first, grid.isBlank(row: last - 1) { last -= 1 }
    }
    if !isWritten, let start = signatures(above: last, first, grid) {
      foot = (start..<last).filter { !grid.isBlank(row: $0) } + foot
      last = start
    }
    while last > first, grid.isBlank(row: last - 1) || isFoot(last - 1, mayBePair: false) {
      last -= 1
      if !grid.isBlank(row: last) { foot.insert(last, at: 0) }
    }
    return last
  }

  /// Where rows right below the table begin that are signed: words for whoever signs, several of them
  /// or in no column of stages, and below them names.
  private func signatures(above last: Int, _ first: Int, _ grid: CellGrid) -> Int? {
    guard !isTransposed else { return nil }
    for row in max(first + 1, last - 6)..<max(first + 1, last) {
      let cells = Self.filledCells(row, grid)
      // One alone in the first column may be a stage, unless it heads a list: `Nơi nhận:`.
      guard
        grid.isBlank(row, 0) || cells.count > 1
          || cells.first.map({ grid.string($0).trimmingBlanks.hasSuffix(":") }) == true,
        !cells.isEmpty, cells.allSatisfy({ FootLabels.isSigner(grid.string($0)) })
      else { continue }
      let columns = Self.filledColumns(row, grid)
      let isAtStart = !grid.isBlank(row, 0)
      guard
        (row..<last).allSatisfy({ other in
          let filled = Self.filledColumns(other, grid)
          return isAtStart
            ? filled.allSatisfy(columns.contains)
            : grid.isBlank(other, 0) && filled.count <= max(2, cells.count)
        })
      else { continue }
      return row
    }
    return nil
  }

  static func isFoot(_ row: Int, _ grid: CellGrid, mayBePair: Bool) -> Bool {
    let filled = filledCells(row, grid)
    guard let cell = filled.first else { return false }
    let text = grid.string(cell).trimmingBlanks
    if filled.count == 1 {
      if text.hasPrefix("*") || text.hasPrefix("(*)") || text.hasPrefix("†") {
        return !text.hasPrefix("**")
      }
      guard let cut = text.firstIndex(of: ":") else { return false }
      return HeadingWords.shared.head(String(text[..<cut])) != nil
        && !text[cut...].dropFirst().allSatisfy(\.isWhitespace)
    }
    return mayBePair && filled.count == 2 && HeadingWords.shared.head(text) != nil
  }

  // MARK: Other tables

  /// Whether a cell holds a number of one or two digits and nothing else.
  func holdsNumber(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    guard let cell = grid.cell(row, column), (1...3).contains(cell.range.count) else {
      return false
    }
    let bytes = grid.source.bytes
    let first = bytes[cell.range.lowerBound]
    let hasSign = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    let digits = hasSign ? cell.range.dropFirst() : cell.range
    return !digits.isEmpty && digits.allSatisfy { bytes[$0] &- 0x30 < 10 }
  }

  /// Sorts out rows that are headings again: of another map, or of the next page of this one.
  mutating func takeHeadingsAgain(_ rows: [Int], _ grid: CellGrid) {
    for row in rows {
      let isSame =
        !grid.isBlank(row: row - 1)
        && headStart(of: row, grid) == row
        && headings.allSatisfy { heading in
          let cell = grid.cell(row, heading.line)
          return (cell.map { grid.string($0) } ?? "").trimmingBlanks == heading.text.trimmingBlanks
        }
      guard isSame, let cell = Self.filledCells(row, grid).first else {
        otherTables.append(row)
        continue
      }
      skipped.insert(row)
      remarks.append(.repeated(cell))
    }
  }

  /// Where the rows begin that say whose journey a further table is.
  func headStart(of row: Int, _ grid: CellGrid) -> Int {
    var start = row
    var above = row - 1
    while above > headEnd {
      if grid.isBlank(row: above) {
        above -= 1
        continue
      }
      let filled = Self.filledCells(above, grid)
      guard let cell = filled.first else { break }
      let text = grid.string(cell)
      let label = text.firstIndex(of: ":").map { String(text[..<$0]) } ?? text
      let isLabelled = filled.count <= 6 && HeadingWords.shared.head(label) != nil
      let isTitle = filled.count == 1 && grid.isBlank(row: above - 1)
      guard isLabelled || isTitle else { break }
      start = above
      above -= 1
    }
    return start
  }

  /// The maps of a sheet as tables of their own, with what tells one from the others.
  ///
  /// - Parameter grid: The sheet.
  /// - Returns: One without a name where the sheet holds one map.
  func maps(_ grid: CellGrid) -> [(grid: CellGrid, name: String?)] {
    guard mayHoldMaps else { return [(grid, nil)] }
    if !besideTables.isEmpty {
      let starts = [0] + besideTables
      return starts.enumerated().map { index, start in
        let end = index + 1 < starts.count ? starts[index + 1] : max(start, grid.width)
        // What stands above all tables belongs to each of them.
        return (grid.part(rows: Array(0..<grid.rowCount), columns: start..<end), nil)
      }
    }
    if !otherTables.isEmpty {
      let starts = [0] + otherTables.map { headStart(of: $0, grid) } + [grid.rowCount]
      return zip(starts, starts.dropFirst()).map { (grid.part(rows: Array($0..<$1)), nil) }
    }
    if !mapParts.isEmpty { return mapsByPart(grid) }
    return mapRow.map { mapsByRow($0, grid) } ?? mapsByColumn(grid)
  }

  /// Whether anything tells of more than one map.
  var mayHoldMaps: Bool {
    mapColumn != nil || mapRow != nil || !besideTables.isEmpty || !otherTables.isEmpty
      || !mapParts.isEmpty
  }

  /// Maps in one table whose columns say to which of them they belong.
  private func mapsByRow(_ row: Int, _ grid: CellGrid) -> [(grid: CellGrid, name: String?)] {
    var names: [String] = []
    var columns: [String: [Int]] = [:]
    var name = ""
    for column in first..<end {
      if !grid.isBlank(row, column), let cell = grid.cell(row, column) {
        name = grid.string(cell).trimmingBlanks
      }
      guard !name.isEmpty else { continue }
      if columns[name] == nil { names.append(name) }
      columns[name, default: []].append(column)
    }
    let stages = headings.first?.line ?? headEnd
    return names.map { name in
      let own = columns[name] ?? []
      let part = grid.part { other in
        if other < headEnd { return Array(0..<grid.count(ofRow: other)) }
        if other == row { return row > stages ? [] : Array(0..<first) + own.prefix(1) }
        guard other == stages else { return Array(0..<first) + own }
        // The name of a stage stands over the first of its columns.
        let heads = own.map { column in
          (first...column).last { !grid.isBlank(stages, $0) } ?? column
        }
        return Array(0..<first) + heads
      }
      return (part, name)
    }
  }

  /// Maps in one table whose rows say to which of them they belong.
  private func mapsByColumn(_ grid: CellGrid) -> [(grid: CellGrid, name: String?)] {
    guard let mapColumn else { return [(grid, nil)] }
    var names: [String] = []
    var rows: [String: [Int]] = [:]
    var name = ""
    for row in first..<end {
      if let cell = grid.cell(row, headings[mapColumn].line),
        !grid.isBlank(row, headings[mapColumn].line)
      {
        name = grid.string(cell).trimmingBlanks
      }
      guard !name.isEmpty else { continue }
      if rows[name] == nil { names.append(name) }
      rows[name, default: []].append(row)
      // So many are no maps.
      if names.count > 100 { return [(grid, nil)] }
    }
    guard names.count > 1 else { return [(grid, names.first)] }
    return names.map { name in
      (grid.part(rows: Array(0..<first) + (rows[name] ?? [])), name)
    }
  }

  /// Whether a row names stages of a table whose stages are columns: behind an empty row, and with
  /// aspects below it.
  private func standsOverAspects(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    guard row > 0, row + 2 < grid.rowCount, grid.isBlank(row: row - 1) else { return false }
    return (row + 1...row + 2).allSatisfy { below in
      guard !grid.isBlank(below, column), let cell = grid.cell(below, column),
        let field = HeadingWords.shared.meaning(grid.string(cell))?.field
      else { return false }
      return field != .stage(.stage)
    }
  }

  /// Finds rows that are headings again.
  mutating func findOtherTables(_ grid: CellGrid) {
    guard let stage = headings.first(where: { $0.meaning?.field == .stage(.stage) }) else { return }
    let emotions = headings.first { $0.meaning?.field == .touchpoint(.emotion) }
    let words = HeadingWords.shared
    let contents = grid.source.bytes
    let bytes = contents.span
    var seen = RangeTable()
    var last: Range<Int>?
    var again: [Int] = []
    var counts: [RowCount] = []
    var current = 0
    defer {
      rowCounts = counts
      takeHeadingsAgain(again, grid)
    }
    let allCells = grid.cells
    let allStarts = grid.starts
    let cells = allCells.span
    let starts = allStarts.span
    for row in first..<end {
      let place = Int(starts[row]) + stage.line
      let isInRow = place < (row + 1 < starts.count ? Int(starts[row + 1]) : cells.count)
      guard isInRow, case let cell = cells[place], !cell.isEmpty, cell.range.count <= 60 else {
        if current < counts.count { counts[current].count += 1 }
        continue
      }
      let text = cell.range
      if let last, WordScan.areEqual(bytes, last, bytes, text) {
        if current < counts.count { counts[current].count += 1 }
        continue
      }
      last = text
      // A map may have thousands of stages; looking at some is enough to know a heading again.
      if seen.count > 2_000 { return }
      if let known = seen.number(of: text, bytes) {
        current = known
        counts[known].count += 1
        continue
      }
      // Below the heading of the emotions a number heads nothing.
      let isRecord = emotions.map { holdsNumber(row, $0.line, grid) } ?? false
      guard !isRecord, words.meaning(grid.string(cell))?.field == .stage(.stage) else {
        seen.note(counts.count, for: text, bytes)
        current = counts.count
        counts.append(RowCount(first: row, count: 1))
        continue
      }
      var found = FieldList()
      for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
        if let cell = grid.cell(row, column), let meaning = words.meaning(grid.string(cell)) {
          found.insert(meaning.field)
        }
      }
      if found.count >= 2 || found.count == 1 && standsOverAspects(row, stage.line, grid) {
        again.append(row)
      }
    }
  }
}
