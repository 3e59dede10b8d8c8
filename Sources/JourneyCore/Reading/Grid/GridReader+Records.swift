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
    /// The row above that tells of the same touchpoint.
    var continues: Int?
    /// The first pain, opportunity and metric of the record, at its stage or touchpoint.
    var firstPain = 0
    var firstOpportunity = 0
    var firstMetric = 0
  }

  /// A heading with what stands under it, in the order in which it is read.
  struct ReadHeading {
    let heading: GridLayout.Heading
    let index: Int
  }

  mutating func readRecords() {
    guard let stageHeading else { return }
    tellErrorValues()
    let named = layout.headings.indices.filter {
      layout.headings[$0].meaning?.field == .touchpoint(.name)
    }
    let hasChannels = layout.headings.contains { $0.meaning?.field == .touchpoint(.channel) }
    // Texts before what belongs to them line by line.
    let order = layout.headings.indices.filter {
      layout.headings[$0].isRead && layout.headings[$0].meaning?.field != .stage(.stage)
        && layout.headings[$0].meaning?.field != .touchpoint(.name)
    }.sorted { (pass($0), $0) < (pass($1), $1) }
    let visits = layout.headings.first { $0.meaning?.field == .stage(.visit) }
    let widest = layout.headings.map(\.line).max() ?? 0
    var stage: Int?
    var lastTouchpoint: Int?
    var hasToldOrder = false
    /// The row above, where it told of the same touchpoint.
    var above: Int?
    for record in layout.first..<layout.end {
      if table.isBlank(record) || layout.skipped.contains(record) { continue }
      if isTotal(record, stageHeading) { continue }
      if !layout.isTransposed { tellExtraCells(record, behind: widest) }
      var isNamed = false
      if let cell = table.filled(record, stageHeading) {
        let values = table.values(of: cell)
        guard let first = values.values.first else { continue }
        let visit = visits.flatMap { table.filled(record, $0) }.flatMap { self.visit(of: $0) }
        let text =
          values.values.count == 1
          ? first.text : SourceText(values.values.map(\.text.string).joined(separator: " "))
        let known = stage
        switch stages.find(text, visit: visit, count: map.stages.count) {
        case .entry(let index):
          stage = index
          if index != known, !hasToldOrder {
            hasToldOrder = true
            problem(
              .tableReading, .note,
              GridMessages.comesBack(VisibleText.escaped(text.excerpt)), cell.range,
              at: DocumentPointer([.key("stages"), .index(index)]))
          }
        case .new(let id):
          stage = map.stages.count
          let key = PlaceKey.stage(map.stages.count)
          places.add(key, cell.range)
          places.add(key.key(.stage), cell.range)
          var entry = StageEntry(stage: id)
          entry.visit = visit
          map.stages.append(entry)
        }
        isNamed = true
        if stage != known { lastTouchpoint = nil }
      }
      guard let stage else {
        if let range = table.firstRange(record) {
          problem(.wrongValue, .error, GridMessages.rowWithoutStage(), range)
        }
        continue
      }
      var target = Target(stage: stage, touchpoints: 0..<0, isTouchpoint: false)
      if let last = lastTouchpoint, let row = above,
        goesOn(record, from: row, named, map.stages[stage].touchpoints[last].name)
      {
        target.touchpoints = last..<last + 1
        target.isTouchpoint = true
        target.continues = row
        above = record
        read(record, order, &target)
        continue
      }
      target.touchpoints = addTouchpoints(record, named, stage)
      if target.touchpoints.isEmpty, named.isEmpty, hasChannels {
        target.touchpoints = addTouchpointsByChannel(record, stage)
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
      read(record, order, &target)
    }
  }

  /// Which columns are read first: what others belong to.
  private func pass(_ index: Int) -> Int {
    switch layout.headings[index].meaning?.field {
    case .pain(.text), .opportunity(.text), .metric(.name): 0
    case .touchpoint(.channel): 1
    default: 2
    }
  }

  // MARK: Cells

  /// Whether a row names the touchpoint of the row above again, and contradicts it in nothing.
  private mutating func goesOn(
    _ record: Int, from above: Int, _ named: [Int], _ name: SourceText
  ) -> Bool {
    guard !layout.isTransposed, named.count == 1,
      let heading = named.first.map({ layout.headings[$0] }),
      let cell = table.filled(record, heading), table.isSame(cell, as: table.filled(above, heading))
    else { return false }
    for heading in layout.headings {
      guard case .touchpoint(let key)? = heading.meaning?.field, key != .name,
        let cell = table.filled(record, heading)
      else { continue }
      if !table.isSame(cell, as: table.filled(above, heading)) { return false }
    }
    if !hasToldContinued {
      hasToldContinued = true
      problem(
        .tableReading, .note, GridMessages.continued(VisibleText.escaped(name.excerpt)), cell.range)
    }
    return true
  }

  /// Leaves out a record that sums others up, and says so.
  private mutating func isTotal(_ record: Int, _ stageHeading: GridLayout.Heading) -> Bool {
    var cell = table.filled(record, stageHeading)
    if cell == nil, !layout.isTransposed {
      // The word may stand in the first column that is filled.
      for heading in layout.headings {
        cell = table.filled(record, heading)
        if cell != nil { break }
      }
    }
    guard let cell, cell.range.count <= 60 else { return false }
    let text = SourceText(file: grid.source, range: cell.range, isEscaped: false)
    let first = grid.source.bytes[cell.range.lowerBound]
    // A look at the first and last letter spares most rows.
    let last = grid.source.bytes[cell.range.upperBound - 1]
    let mayBe =
      first >= 0x80 || "tTaAsSmMcCgGoObBdD '\"".utf8.contains(first) || "lLeEgG".utf8.contains(last)
    // A name that is one of the stages already sums nothing up.
    guard mayBe, !stages.holds(text) else { return false }
    guard StageNames.isTotal(text) else { return false }
    problem(
      .tableReading, .note, GridMessages.total(VisibleText.escaped(text.excerpt)), cell.range)
    return true
  }

  /// Cells behind the last heading: mostly a text whose separator lacks its quotes.
  private mutating func tellExtraCells(_ record: Int, behind last: Int) {
    guard grid.count(ofRow: record) > last + 1 else { return }
    for column in last + 1..<grid.count(ofRow: record)
    where !grid.isBlank(record, column) {
      guard let cell = grid.cell(record, column) else { continue }
      problem(
        .syntax, .error,
        GridMessages.tooManyCells(VisibleText.escaped(SourceText(grid.string(cell)).excerpt)),
        cell.range, help: GridMessages.tooManyCellsHelp)
      return
    }
  }

  /// Which time a stage is entered.
  private mutating func visit(of cell: CellGrid.Cell) -> WrittenNumber? {
    guard let value = table.values(of: cell).values.first else { return nil }
    return number(
      value, DocumentPointer([.key("stages"), .index(map.stages.count), .key("visit")]))
  }

  // MARK: Touchpoints

  private mutating func addTouchpoints(
    _ record: Int, _ named: [Int], _ stage: Int
  ) -> Range<Int> {
    let first = map.stages[stage].touchpoints.count
    for index in named {
      guard let cell = table.filled(record, layout.headings[index]) else { continue }
      for value in table.values(of: cell).values {
        addTouchpoint(named: value, stage)
      }
    }
    return first..<map.stages[stage].touchpoints.count
  }

  private mutating func addTouchpoint(named value: CellValues.Value, _ stage: Int) {
    let key = PlaceKey.touchpoint(stage, map.stages[stage].touchpoints.count)
    places.add(key, value.range)
    places.add(key.key(.name), value.range)
    map.stages[stage].touchpoints.append(Touchpoint(name: value.text))
  }

  /// A table that tells channels and no touchpoints: each channel is one.
  private mutating func addTouchpointsByChannel(_ record: Int, _ stage: Int) -> Range<Int> {
    let first = map.stages[stage].touchpoints.count
    for heading in layout.headings where heading.meaning?.field == .touchpoint(.channel) {
      guard let cell = table.filled(record, heading) else { continue }
      let values = table.values(of: cell)
      for value in values.values {
        for part in parts(of: value, isAlone: values.lines.count == 1) {
          addTouchpoint(named: part, stage)
        }
      }
      if !hasToldChannelNames {
        hasToldChannelNames = true
        problem(.tableReading, .note, GridMessages.namedByChannel(), cell.range)
      }
    }
    return first..<map.stages[stage].touchpoints.count
  }

  /// In a column of single words a comma parts two values.
  func parts(of value: CellValues.Value, isAlone: Bool) -> [CellValues.Value] {
    let string = value.text.string
    guard isAlone, string.contains(where: { $0 == "," || $0 == ";" }) else { return [value] }
    let parts = string.split { $0 == "," || $0 == ";" }
      .map { SourceText(String($0)).trimmed }.filter { !$0.isBlank }
    return parts.map { CellValues.Value(text: $0, range: value.range) }
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

  private mutating func read(_ record: Int, _ order: [Int], _ target: inout Target) {
    noteFirstParts(of: &target)
    for index in order {
      let heading = layout.headings[index]
      guard let cell = table.filled(record, heading) ?? shared(record, heading, target) else {
        continue
      }
      // Cells that were merged come out filled in some programs: said once is enough.
      if let above = target.continues, table.isSame(cell, as: table.filled(above, heading)) {
        continue
      }
      guard let meaning = heading.meaning else {
        keepInLane(heading, cell, target)
        continue
      }
      switch meaning.field {
      case .stage(let key): readStage(key, heading, record, cell, target)
      case .touchpoint(let key): readTouchpoint(key, meaning, heading, cell, &target)
      case .pain(let key): readPain(key, heading, cell, scoped(target, meaning))
      case .opportunity(let key): readOpportunity(key, heading, cell, scoped(target, meaning))
      case .metric(let key): readMetric(key, heading, cell, scoped(target, meaning))
      }
    }
  }

  /// A merged cell says the same of each touchpoint that it covers.
  private func shared(
    _ record: Int, _ heading: GridLayout.Heading, _ target: Target
  ) -> CellGrid.Cell? {
    guard !merged.isEmpty, target.isTouchpoint, target.continues == nil,
      case .touchpoint? = heading.meaning?.field
    else { return nil }
    return mergedCell(record, heading)
  }

  /// A heading that says it is about touchpoints reads for the one of a column of stages.
  private func scoped(_ target: Target, _ meaning: HeadingMeaning) -> Target {
    guard meaning.isOfTouchpoint == true, !target.isTouchpoint, target.touchpoints.count == 1 else {
      return target
    }
    var scoped = target
    scoped.isTouchpoint = true
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

  // MARK: Lanes

  /// Keeps what no key of the map holds as an own row of the stage.
  mutating func keepInLane(
    _ heading: GridLayout.Heading, _ cell: CellGrid.Cell, _ target: Target
  ) {
    let (lane, isOfTouchpoint) = lane(of: heading)
    var target = target
    if isOfTouchpoint, target.touchpoints.count == 1 { target.isTouchpoint = true }
    let id = map.lanes[lane].id
    let key = Self.placeKey(target).key("lanes").key(id.string)
    let values = table.values(of: cell).values
    func add(_ lanes: inout [LaneTexts], _ places: inout GridPlaces) {
      let entry = laneEntries[key] ?? lanes.count
      if entry == lanes.count {
        laneEntries[key] = entry
        places.add(key, cell.range)
        lanes.append(LaneTexts(lane: id, texts: []))
      }
      let first = lanes[entry].texts.count
      for (offset, value) in values.enumerated() {
        places.add(key.index(first + offset), value.range)
        lanes[entry].texts.append(value.text)
      }
    }
    if target.isTouchpoint {
      let index = target.touchpoints.lowerBound
      add(&map.stages[target.stage].touchpoints[index].lanes, &places)
    } else {
      add(&map.stages[target.stage].lanes, &places)
    }
  }

  private mutating func lane(
    of heading: GridLayout.Heading
  ) -> (lane: Int, isOfTouchpoint: Bool) {
    if let lane = lanes[heading.line] { return lane }
    let values = heading.cell.map { table.values(of: $0, hasMarks: false).values }
    var name = values?.map(\.text.string).joined(separator: " ") ?? ""
    if name.isEmpty { name = Self.letters(ofColumn: heading.line) }
    if let declared = declaredLane(name) {
      lanes[heading.line] = declared
      return declared
    }
    var ids = laneIDs ?? UniqueIDs(besides: map.lanes.map(\.id.string))
    laneIDs = nil
    let id = ids.take(IDText.id(of: name) ?? "lane")
    laneIDs = ids
    let lane = map.lanes.count
    let range = heading.cell?.range ?? 0..<0
    places.add(PlaceKey.root.element("lanes", lane), range)
    var made = JourneyMap.Lane(id: SourceText(id), name: SourceText(name))
    made.line = heading.lineBelow.map { SourceText(grid.string($0).trimmingBlanks) }
    map.lanes.append(made)
    lanes[heading.line] = (lane, false)
    newLanes.append((SourceText(name), range))
    return (lane, false)
  }

  /// A lane that the head of the sheet declares, of stages or with a prefix of touchpoints.
  func declaredLane(_ name: String) -> (lane: Int, isOfTouchpoint: Bool)? {
    if let lane = declaredLanes[name] { return (lane, false) }
    for language in Language.allCases {
      let prefix = GridColumn.touchpointPrefix[language]
      guard name.hasPrefix(prefix), let lane = declaredLanes[String(name.dropFirst(prefix.count))]
      else { continue }
      return (lane, true)
    }
    return nil
  }

  /// The letters by which a spreadsheet calls a column.
  static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
