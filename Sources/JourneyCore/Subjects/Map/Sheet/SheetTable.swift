/// The table of a map's sheet: a column a stage, a row a lane, and the curve among them.
struct SheetTable {
  private let outline: MapOutline
  private let sheet: SheetTexts
  private let facts: MapFacts
  private let framework: Framework?
  private let lanes: SheetLanes
  private let pains: [[PlacedPain]]
  private var map: JourneyMap { sheet.map }
  private var language: Language { sheet.language }

  init(
    _ outline: MapOutline, _ sheet: SheetTexts, _ facts: MapFacts, _ framework: Framework?,
    _ lanes: SheetLanes
  ) {
    self.lanes = lanes
    self.outline = outline
    self.sheet = sheet
    self.facts = facts
    self.framework = framework
    var pains = [[PlacedPain]](repeating: [], count: sheet.map.stages.count)
    for pain in facts.pains {
      if let stage = pain.place.stage { pains[stage].append(pain) }
    }
    self.pains = pains
  }

  /// The table.
  ///
  /// - Parameter leftOut: The names of the rows with content that are not in it.
  /// - Returns: The table.
  func table(leftOut: inout [String]) -> DocumentTable {
    var table = DocumentTable(
      .matrix, columns: [DocumentTable.Column(InlineText(MapLabels.stage[language]))], rows: [])
    table.columns += outline.stages.map { stage in
      var name = InlineText(stage.name)
      if let visit = stage.visitBehindOwnName { name.append(visit) }
      if !stage.isKnown { name.append(" · " + MapLabels.unknownStage[language]) }
      var column = DocumentTable.Column(name)
      column.number = stage.number
      return column
    }
    table.columnGroups = groups
    leftOut = addRows(to: &table)
    table.jumps = jumps
    return table
  }

  // MARK: Columns

  /// The periods over the stages, by the first phase of each.
  private var groups: [DocumentTable.ColumnGroup] {
    var groups: [DocumentTable.ColumnGroup] = []
    for (index, stage) in outline.stages.enumerated() {
      let place = stage.isKnown ? framework.flatMap { frameworkStage(stage, $0) } : nil
      let period = place?.phases.first?.period
      let group = DocumentTable.ColumnGroup(
        period?.label[language] ?? "", firstColumn: index + 1, hue: period?.hue)
      if let last = groups.last, last.title == group.title, last.hue == group.hue { continue }
      groups.append(group)
    }
    return groups
  }

  private func frameworkStage(_ stage: MapOutline.Stage, _ framework: Framework) -> FrameworkStage?
  {
    guard let number = Int(stage.number), framework.stages.indices.contains(number - 1) else {
      return nil
    }
    return framework.stages[number - 1]
  }

  /// Ways on that a stage names itself, to the first entry of the stage to which they lead.
  private var jumps: [DocumentTable.Jump] {
    var columns: [SourceText: Int] = [:]
    for (index, stage) in outline.stages.enumerated() {
      if let entry = stage.entry, columns[map.stages[entry].stage] == nil {
        columns[map.stages[entry].stage] = index + 1
      }
    }
    return outline.stages.enumerated().flatMap { index, stage in
      let own = stage.entry.map { map.stages[$0].next } ?? []
      // A map that says nothing of it goes on as its framework does.
      let ways =
        own.isEmpty && stage.isKnown
        ? (framework.flatMap { frameworkStage(stage, $0) }?.next ?? []).map {
          ($0.stage, $0.when?[language] ?? "")
        } : own.map { ($0.stage, $0.when?.string ?? "") }
      return ways.compactMap { target, when in
        columns[target].map { DocumentTable.Jump(from: index + 1, to: $0, when) }
      }
    }
  }

  // MARK: Rows

  private func lines(_ texts: [SourceText], _ role: TextRole = .plain) -> DocumentTable.Cell {
    texts.map {
      DocumentEntry(InlineText($0.string, role), marker: texts.count > 1 ? .item : nil)
    }
  }

  /// The texts of a stage in an own row; those of touchpoints with their names, where no cards
  /// tell them.
  private func laneCell(_ lane: SourceText, _ stage: StageEntry) -> DocumentTable.Cell {
    var cell = lines(stage.lanes.filter { $0.lane == lane }.flatMap(\.texts))
    guard !sheet.tellsLanesAtCards || !lanes.contains(.touchpoints) else { return cell }
    for touchpoint in stage.touchpoints {
      for text in touchpoint.lanes.filter({ $0.lane == lane }).flatMap(\.texts) {
        let name =
          stage.touchpoints.count > 1 && !touchpoint.name.isBlank
          ? InlineText(" · " + touchpoint.name.string, .faint) : ""
        cell.append(DocumentEntry(InlineText(text.string) + name, marker: .item))
      }
    }
    return cell
  }

  /// What touchpoints and their stage hold, each with its place.
  private func each<Element>(
    of stage: StageEntry, _ path: KeyPath<Touchpoint, [Element]>, _ own: [Element],
    _ entry: (Element, SheetTexts.Holder) -> DocumentEntry
  ) -> DocumentTable.Cell {
    var cell: DocumentTable.Cell = []
    for touchpoint in stage.touchpoints {
      let holder = SheetTexts.Holder(touchpoint: touchpoint, stage: stage)
      for element in touchpoint[keyPath: path] { cell.append(entry(element, holder)) }
    }
    let holder = SheetTexts.Holder(stage: stage)
    return cell + own.map { entry($0, holder) }
  }

  /// Adds the rows and the curve among them; returns the names of those that are left out.
  private func addRows(to table: inout DocumentTable) -> [String] {
    var leftOut: [String] = []
    func add(
      _ lane: SheetLane, isKept: Bool = false, _ cell: (_ entry: Int) -> DocumentTable.Cell
    ) {
      let cells = outline.stages.map { $0.entry.map(cell) ?? [] }
      guard isKept || cells.contains(where: { !$0.isEmpty }) else { return }
      let name = lane.name(in: map, language)
      guard lanes.contains(lane) else { return leftOut.append(name) }
      table.rows.append([[DocumentEntry(InlineText(name, .faint))]] + cells)
    }
    func add(_ key: StageEntryKey, _ cell: (StageEntry) -> DocumentTable.Cell) {
      add(.key(key)) { cell(map.stages[$0]) }
    }
    add(.goal) { lines($0.goal.map { [$0] } ?? [], .strong) }
    add(.actions) { lines($0.actions) }
    add(.thoughts) { stage in
      stage.thoughts.map { thought in
        var entry = sheet.texts.thought(thought)
        entry.figure = DocumentFigure(.speech)
        return entry
      }
    }
    table.curveRow = table.rows.count
    let chart = MapChart(outline, sheet.texts, hasNotes: true).chart
    if lanes.contains(.emotion) {
      table.curve = chart
    } else if chart != nil {
      leftOut.append(SheetLane.key(.emotion).name(in: map, language))
    }
    add(.touchpoints) { sheet.touchpoints(of: $0) }
    add(.key(.painPoints)) { entry in
      pains[entry].map { pain in
        let stage = map.stages[entry]
        let holder = SheetTexts.Holder(
          touchpoint: pain.place.touchpoint.map { stage.touchpoints[$0] }, stage: stage)
        return sheet.pain(pain.pain(of: map), of: holder, isUnanswered: pain.isUnanswered)
      }
    }
    add(.opportunities) { stage in
      each(of: stage, \.opportunities, stage.opportunities, sheet.opportunity)
    }
    add(.metrics) { stage in each(of: stage, \.metrics, stage.metrics, sheet.metric) }
    for lane in map.lanes {
      // A line needs its row, empty or not.
      add(.own(lane.id), isKept: lane.line != nil) { laneCell(lane.id, map.stages[$0]) }
      if let line = lane.line, lanes.contains(.own(lane.id)) {
        table.dividingLines.append(
          DocumentTable.DividingLine(below: table.rows.count - 1, line.string))
      }
    }
    add(.owner) { lines($0.owner.map { [$0] } ?? [], .strong) }
    add(.backstage) { lines($0.backstage) }
    add(.takes) { stage in
      sheet.texts.time(of: stage).map { [DocumentEntry($0)] } ?? []
    }
    add(.duration) { lines($0.duration.map { [$0] } ?? []) }
    add(.basis) { stage in
      stage.basis.map { [DocumentEntry(InlineText($0.label[language]))] } ?? []
    }
    add(.notes) { lines($0.notes.map { [$0] } ?? []) }
    add(.origin) { lines($0.origin) }
    return leftOut
  }
}

extension Phase.Period {
  /// The colour of the stages that begin in the period.
  var hue: DocumentTable.Hue {
    switch self {
    case .before: .first
    case .during: .second
    case .after: .third
    }
  }
}
