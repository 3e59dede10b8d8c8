/// The records of the table: rows, or where stages are columns its columns.
extension GridReader {
  /// What a record adds to.
  struct Target {
    /// The stage entry.
    var stage: Int
    /// The touchpoints that the record names, or goes on to tell of.
    var touchpoints: Range<Int>
    /// Whether what may belong to either belongs to the touchpoint.
    var isTouchpoint: Bool
    /// The number of the place of what the record adds to, when that is settled.
    var place = PlaceKey.root
    /// The row above that tells of the same touchpoint.
    var continues: Int?
    /// The first pain, opportunity and metric of the record, at its stage or touchpoint.
    var firstPain = 0
    var firstOpportunity = 0
    var firstMetric = 0
    /// Whether the touchpoints are called by their channels, which several headings tell.
    var areNamedByChannels = false
  }

  mutating func readRecords() {
    guard let stageColumn = table.stages else { return }
    tellErrorValues()
    places.reserve(table.grid.cellCount + 64)
    let layout = layout
    let columns = table.columns
    let named = columns.filter { $0.meaning?.field == .touchpoint(.name) }
    let channels = columns.count { $0.meaning?.field == .touchpoint(.channel) }
    // Texts before what belongs to them line by line.
    let order = columns.filter {
      layout.headings[$0.index].isRead && $0.meaning?.field != .stage(.stage)
        && $0.meaning?.field != .touchpoint(.name)
    }.sorted { Self.place($0) < Self.place($1) }
    let visits = columns.first { $0.meaning?.field == .stage(.visit) }
    takeModes(named)
    if !layout.isTransposed, let number = columns.first, number.index != stageColumn.index,
      !layout.headings[number.index].isRead
    {
      numbersInFront = number
    }
    let widest = max(columns.map(\.line).max() ?? 0, layout.panel.map { $0.column + 1 } ?? 0)
    let blocks = blocks(order)
    let shared =
      blocks.isEmpty
      ? order : order.filter { column in !blocks.contains { $0.columns.contains(column.index) } }
    let contents = table.grid.source.bytes
    let bytes = contents.span
    /// The stages by the cells that name them and nothing else.
    var met = RangeTable()
    var stage: Int?
    var lastTouchpoint: Int?
    var hasToldOrder = false
    var hasToldNoStage = false
    /// The highest number of a stage; nothing once one has been told that stands behind a higher one.
    var highest: Int? = 0
    /// The row above, where it told of the same touchpoint.
    var above: Int?
    /// The next of the stages of which the rows have been counted.
    var nextCount = 0
    let plain = plainRows(stageColumn, named, order, widest: widest)
    let allCells = table.grid.cells
    let allStarts = table.grid.starts
    let cells = allCells.span
    let starts = allStarts.span
    let areLinesQuoted = table.grid.areLinesQuoted
    var row = PlainRows.Row()
    for record in layout.first..<layout.end {
      if let plain, !layout.skipped.contains(record),
        plain.take(record, cells, starts, bytes, areLinesQuoted: areLinesQuoted, &row),
        let known = met.number(of: row.stage.range, bytes)
      {
        var goesOn = false
        if known == stage, lastTouchpoint != nil, let above {
          goesOn = plain.isNamed(row, as: above, cells, starts, bytes)
        }
        if !goesOn {
          if known != stage, !hasToldOrder {
            hasToldOrder = true
            tellOrder(row.stage, known)
          }
          stage = known
          lastTouchpoint = add(row, plain, known)
          above = record
          continue
        }
      }
      if table.isBlank(record) || !layout.skipped.isEmpty && layout.skipped.contains(record) {
        continue
      }
      var cell = table.filled(record, stageColumn)
      var known: Int?
      if visits == nil, let cell, cell.form == .plain { known = met.number(of: cell.range, bytes) }
      if known == nil, stage != nil, let text = cell, CellNothing.isDitto(text, in: grid),
        !table.isWritten
      {
        cell = nil
      }
      if known == nil, isTotal(record, cell) || isRule(record, cell) || isComment(record, cell) {
        continue
      }
      if !layout.isTransposed { tellExtraCells(record, behind: widest) }
      if cell == nil, table.holdsPhases, layout.isPhaseAlone(record, grid) { continue }
      var isNamed = false
      if let cell {
        let last = stage
        var isBack = true
        if let known {
          stage = known
        } else {
          let values = table.values(of: cell).values
          if values.isEmpty { continue }
          let visit = visits.flatMap { table.filled(record, $0) }.flatMap { self.visit(of: $0) }
          let text = withoutAddress(stageName(values, of: cell), cell.range)
          switch stages.find(text, visit: visit, count: map.stages.count) {
          case .entry(let index): stage = index
          case .new(let id):
            guard map.stages.count < ReadingLimits.stages else {
              return problem(
                .syntax, .error, ReadingLimits.tooManyStages.text, cell.range)
            }
            isBack = false
            noteJoined(text, cell.range)
            stage = map.stages.count
            tellNumber(cell, after: &highest)
            addStage(id, visit, cell.range)
            if !named.isEmpty { reserveTouchpoints(of: record, &nextCount) }
          }
          if let stage, cell.form == .plain { met.note(stage, for: cell.range, bytes) }
        }
        if isBack, stage != last, !hasToldOrder {
          hasToldOrder = true
          tellOrder(cell, stage ?? 0)
        }
        isNamed = true
        if stage != last { lastTouchpoint = nil }
      }
      guard let stage else {
        if let range = table.firstRange(record) {
          problem(.wrongValue, .error, GridMessages.rowWithoutStage(), range)
        }
        continue
      }
      if !isNamed, !hasToldNoStage { hasToldNoStage = tellNoStage(record, stageColumn) }
      var target = Target(stage: stage, touchpoints: 0..<0, isTouchpoint: false)
      if let last = lastTouchpoint, let row = above, goesOn(record, from: row, named, stage, last) {
        target.touchpoints = last..<last + 1
        target.isTouchpoint = true
        target.place = .touchpoint(stage, last)
        noteFirstParts(of: &target)
        target.continues = row
        above = record
        read(record, order, &target)
        continue
      }
      let count = map.stages[stage].touchpoints.count
      if !blocks.isEmpty {
        readBlocks(blocks, record, &target)
        if !target.touchpoints.isEmpty { lastTouchpoint = target.touchpoints.upperBound - 1 }
        above = nil
        read(record, shared, &target)
        continue
      }
      target.touchpoints = addTouchpoints(record, named, stage)
      if !merged.isEmpty, layout.isTransposed { tellMergedNames(record, named) }
      if target.touchpoints.isEmpty, named.isEmpty, channels > 0 {
        target.areNamedByChannels = channels > 1
        target.touchpoints = addTouchpointsByChannel(
          record, stage, areSeveral: target.areNamedByChannels)
      }
      above = target.touchpoints.count == 1 && !layout.isTransposed ? record : nil
      if !target.touchpoints.isEmpty {
        lastTouchpoint = target.touchpoints.upperBound - 1
        target.isTouchpoint =
          target.touchpoints.count == 1 && (!layout.isTransposed || layout.hasStepColumns)
      } else if !isNamed, !layout.isTransposed, let last = lastTouchpoint {
        // A row without stage and touchpoint goes on about the touchpoint above.
        target.touchpoints = last..<last + 1
        target.isTouchpoint = true
      }
      target.place =
        target.isTouchpoint
        ? placeOfTouchpoint(stage, target.touchpoints.lowerBound) : .stage(stage)
      // A touchpoint that the record has named has nothing yet.
      if !target.isTouchpoint || target.touchpoints.lowerBound < count {
        noteFirstParts(of: &target)
      }
      read(record, order, &target)
    }
  }

  // MARK: Touchpoints side by side

  /// Columns about one of several touchpoints of a row.
  private struct Block {
    /// The headings.
    let columns: Range<Int>
    /// The one of its name.
    let name: GridTable.Column
    /// The others in the order in which they are read.
    let order: [GridTable.Column]
  }

  private func blocks(_ order: [GridTable.Column]) -> [Block] {
    layout.blocks.map { columns in
      Block(
        columns: columns, name: table.columns[columns.lowerBound],
        order: order.filter { columns.contains($0.index) })
    }
  }

  /// Reads what stands side by side: each touchpoint of a row with its own columns.
  private mutating func readBlocks(_ blocks: [Block], _ record: Int, _ target: inout Target) {
    let stage = target.stage
    let first = map.stages[stage].touchpoints.count
    for block in blocks {
      var one = Target(stage: stage, touchpoints: 0..<0, isTouchpoint: false)
      one.touchpoints = addTouchpoints(record, [block.name], stage)
      one.isTouchpoint = one.touchpoints.count == 1
      one.place =
        one.isTouchpoint ? placeOfTouchpoint(stage, one.touchpoints.lowerBound) : .stage(stage)
      if !one.isTouchpoint { noteFirstParts(of: &one) }
      read(record, block.order, &one)
    }
    target.touchpoints = first..<map.stages[stage].touchpoints.count
    target.isTouchpoint = target.touchpoints.count == 1
    target.place =
      target.isTouchpoint
      ? placeOfTouchpoint(stage, target.touchpoints.lowerBound) : .stage(stage)
    noteFirstParts(of: &target)
  }

  /// Begins the entry of a stage.
  private mutating func addStage(
    _ id: SourceText, _ visit: WrittenNumber?, _ range: Range<Int>
  ) {
    let key = PlaceKey.stage(map.stages.count)
    places.add(key, range)
    places.add(key.key(.stage), range)
    var entry = StageEntry(stage: id)
    entry.visit = visit
    map.stages.append(entry)
  }

  /// Makes room for the touchpoints of a new stage, so that they are not moved while they are read.
  private mutating func reserveTouchpoints(of record: Int, _ next: inout Int) {
    let counts = layout.rowCounts
    while next < counts.count, counts[next].first < record { next += 1 }
    guard next < counts.count, counts[next].first == record, counts[next].count > 16 else { return }
    map.stages[map.stages.count - 1].touchpoints.reserveCapacity(counts[next].count)
  }

  /// Says that the rows of a stage do not stand together.
  private mutating func tellOrder(_ cell: CellGrid.Cell, _ stage: Int) {
    let text = stageName(table.values(of: cell).values, of: cell)
    problem(
      .tableReading, .note, GridMessages.comesBack(VisibleText.escaped(text.excerpt)), cell.range,
      at: DocumentPointer([.key("stages"), .index(stage)]))
  }

  /// Says that a word for nothing, such as `NULL`, stands for the stage of a row.
  private mutating func tellNoStage(_ record: Int, _ column: GridTable.Column) -> Bool {
    guard !layout.isTransposed, !grid.isBlank(record, column.line),
      let cell = grid.cell(record, column.line), CellNothing.isWord(cell, in: grid)
    else { return false }
    problem(
      .tableReading, .warning,
      GridMessages.noStage(VisibleText.escaped(SourceText(grid.string(cell)).excerpt)), cell.range)
    return true
  }

  /// Says that the numbers of the stages, which are taken off their names, tell another order.
  private mutating func tellNumber(_ cell: CellGrid.Cell, after highest: inout Int?) {
    let bytes = grid.source.bytes[cell.range]
    let digits = bytes.prefix { $0 &- 0x30 < 10 }
    guard stages.framework == nil, let last = highest, (1...3).contains(digits.count),
      digits.count < bytes.count,
      bytes[digits.endIndex] == UInt8(ascii: ".") || bytes[digits.endIndex] == UInt8(ascii: ")"),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return }
    if number >= last {
      highest = number
      return
    }
    highest = nil
    problem(
      .tableReading, .note,
      GridMessages.numberedOrder(VisibleText.escaped(SourceText(grid.string(cell)).excerpt)),
      cell.range, at: DocumentPointer([.key("stages"), .index(map.stages.count)]))
  }

  /// Whether a record is a line that somebody has drawn with signs: `---` in each of its cells.
  private func isRule(_ record: Int, _ stage: CellGrid.Cell?) -> Bool {
    guard let stage, Self.isRule(grid.source.bytes[stage.range]), !table.isWritten
    else { return false }
    return table.columns.allSatisfy { column in
      table.filled(record, column).map { Self.isRule(grid.source.bytes[$0.range]) } ?? true
    }
  }

  private static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count > 2, "-=_*~".utf8.contains(first) else {
      return false
    }
    return bytes.allSatisfy { $0 == first }
  }

  /// Which columns are read first: what others belong to.
  private static func pass(_ column: GridTable.Column) -> Int {
    switch column.meaning?.field {
    case .pain(.text), .opportunity(.text), .metric(.name): 0
    case .touchpoint(.channel): 1
    default: 2
    }
  }

  /// Where a column stands in that order: what belongs to one of several parts right behind it.
  private static func place(_ column: GridTable.Column) -> (Int, Int, Int) {
    guard let part = column.part else { return (pass(column), column.index, 0) }
    return (0, part, column.index == part ? 0 : column.index + 1)
  }

  // MARK: Everything else

  /// Notes how many parts stood there before the record.
  ///
  /// A stage that is held while cells are read makes each change copy all of its touchpoints.
  private mutating func noteFirstParts(of target: inout Target) {
    let (stage, index) = (target.stage, target.touchpoints.lowerBound)
    if target.isTouchpoint {
      target.firstPain = map.stages[stage].touchpoints[index].painPoints.count
      target.firstOpportunity = map.stages[stage].touchpoints[index].opportunities.count
      target.firstMetric = map.stages[stage].touchpoints[index].metrics.count
    } else {
      target.firstPain = map.stages[stage].painPoints.count
      target.firstOpportunity = map.stages[stage].opportunities.count
      target.firstMetric = map.stages[stage].metrics.count
    }
  }

  private mutating func read(
    _ record: Int, _ order: [GridTable.Column], _ target: inout Target
  ) {
    let whole = merged.isEmpty ? [] : kindsOfStage(record, target)
    var ofPart: Target?
    for heading in order {
      if let part = heading.part, part == heading.index {
        // What belongs to the part counts from here.
        var begun = target
        noteFirstParts(of: &begun)
        ofPart = begun
      }
      guard
        let filled = table.filled(record, heading) ?? shared(record, heading, target)
          ?? (table.holdsPhases ? held(record, heading) : nil)
      else { continue }
      let cell = table.mayBeDitto(filled) ? meant(by: filled, record, heading) : filled
      // Cells that were merged come out filled in some programs: said once is enough.
      if let above = target.continues, table.isSame(cell, as: table.filled(above, heading)) {
        continue
      }
      guard let meaning = heading.meaning else {
        noteSpan(record, heading, target)
        keepInLane(heading, cell, owner(ofLane: heading, record, target))
        continue
      }
      noteSpan(record, heading, target)
      if meaning.isOfTouchpoint == false || whole.contains(meaning.field.kind) {
        readOfStage(meaning, heading, record, cell, target)
        continue
      }
      if meaning.isOfTouchpoint == true, target.touchpoints.count > 1, !hasToldOfSeveral {
        tellOfSeveral(meaning, heading, cell)
      }
      switch meaning.field {
      case .stage(let key): readStage(key, heading, record, cell, target)
      case .touchpoint(let key): readTouchpoint(key, meaning, heading, cell, &target)
      case .pain(let key):
        let own = heading.part == nil ? target : ofPart ?? target
        readPain(key, heading, cell, scoped(own, meaning))
      case .opportunity(let key):
        let own = heading.part == nil ? target : ofPart ?? target
        readOpportunity(key, heading, cell, scoped(own, meaning))
      case .metric(let key):
        let own = heading.part == nil ? target : ofPart ?? target
        readMetric(key, heading, cell, scoped(own, meaning))
      }
    }
  }

  /// Says of the first part of one of several touchpoints in a cell that nobody knows of which.
  private mutating func tellOfSeveral(
    _ meaning: HeadingMeaning, _ heading: GridTable.Column, _ cell: CellGrid.Cell
  ) {
    switch meaning.field {
    case .pain(.text), .opportunity(.text), .metric(.name): break
    default: return
    }
    hasToldOfSeveral = true
    problem(
      .tableReading, .note,
      GridMessages.ofSeveral(
        VisibleText.escaped(SourceText(layout.headings[heading.index].text).excerpt)), cell.range,
      help: GridMessages.ofSeveralHelp)
  }

  /// Reads what a heading tells of the stage, though its record names a touchpoint.
  private mutating func readOfStage(
    _ meaning: HeadingMeaning, _ heading: GridTable.Column, _ record: Int, _ cell: CellGrid.Cell,
    _ target: Target
  ) {
    // In a row a touchpoint the stage's own is said again in each row.
    if !layout.isTransposed, repeatsAbove(heading, cell, target.stage) { return }
    lastCells[heading.index] = LastCell(stage: target.stage, range: cell.range)
    var stage = target
    stage.isTouchpoint = false
    stage.place = .stage(target.stage)
    let entry = map.stages[target.stage]
    (stage.firstPain, stage.firstOpportunity, stage.firstMetric) =
      ownParts[record]
      ?? (entry.painPoints.count, entry.opportunities.count, entry.metrics.count)
    if ownParts[record] == nil {
      ownParts = [record: (stage.firstPain, stage.firstOpportunity, stage.firstMetric)]
    }
    switch meaning.field {
    case .stage(let key): readStage(key, heading, record, cell, stage)
    case .touchpoint(let key): readTouchpoint(key, meaning, heading, cell, &stage)
    case .pain(let key): readPain(key, heading, cell, stage)
    case .opportunity(let key): readOpportunity(key, heading, cell, stage)
    case .metric(let key): readMetric(key, heading, cell, stage)
    }
  }

  /// A heading that says it is about touchpoints reads for the one of a column of stages.
  private func scoped(_ target: Target, _ meaning: HeadingMeaning) -> Target {
    guard meaning.isOfTouchpoint == true, !target.isTouchpoint, target.touchpoints.count == 1 else {
      return target
    }
    var scoped = target
    scoped.isTouchpoint = true
    scoped.place = Self.placeKey(scoped)
    scoped.firstPain = 0
    scoped.firstOpportunity = 0
    scoped.firstMetric = 0
    return scoped
  }

  /// The number of the place of what a record adds to.
  static func placeKey(_ target: Target) -> PlaceKey {
    target.isTouchpoint
      ? .touchpoint(target.stage, target.touchpoints.lowerBound) : .stage(target.stage)
  }

  static func pointer(_ target: Target) -> DocumentPointer {
    let stage = DocumentPointer([.key("stages"), .index(target.stage)])
    return target.isTouchpoint
      ? stage.element("touchpoints", target.touchpoints.lowerBound) : stage
  }
}
