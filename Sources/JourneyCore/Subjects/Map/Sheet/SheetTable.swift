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
    table.columns += stages.map { stage in
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
    for (index, stage) in stages.enumerated() {
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

  /// Ways on that a stage names itself or that its framework tells of it, to the next entry of the
  /// stage to which they lead, else back to its first.
  private var jumps: [DocumentTable.Jump] {
    let places = IDTable(map.stages.map(\.stage))
    // The columns of each stage, at the place of its first entry.
    var columns = [[Int]](repeating: [], count: map.stages.count)
    var isRevisit: [Bool] = []
    for (index, stage) in stages.enumerated() {
      guard let entry = stage.entry, let place = places[map.stages[entry].stage] else {
        isRevisit.append(false)
        continue
      }
      isRevisit.append(!columns[place].isEmpty)
      columns[place].append(index + 1)
    }
    return stages.enumerated().flatMap { index, stage in
      let own = stage.entry.map { map.stages[$0].next } ?? []
      // A map that says nothing of it goes on as its framework does, and shows a return as its own.
      let ways =
        own.isEmpty && stage.isKnown && !isRevisit[index]
        ? (framework.flatMap { frameworkStage(stage, $0) }?.next ?? []).map {
          ($0.stage, $0.when?[language] ?? "")
        } : own.map { ($0.stage, $0.when?.string ?? "") }
      return ways.prefix(sheet.texts.shown.length).compactMap {
        target, when -> DocumentTable.Jump? in
        guard let columns = places[target].map({ columns[$0] }),
          let column = columns.first(where: { $0 > index + 1 }) ?? columns.first
        else { return nil }
        return DocumentTable.Jump(from: index + 1, to: column, when)
      }
    }
  }

  // MARK: Rows

  private func shown<Part>(_ parts: [Part], _ entry: (Part) -> DocumentEntry) -> [DocumentEntry] {
    sheet.texts.shown.entries(parts, language, entry)
  }

  /// The columns of the table; of thousands of stages the first.
  private var stages: ArraySlice<MapOutline.Stage> {
    outline.stages.prefix(sheet.texts.shown.stages)
  }

  private func lines(_ texts: [SourceText], _ role: TextRole = .plain) -> DocumentTable.Cell {
    shown(texts) {
      DocumentEntry(InlineText($0.string, role), marker: texts.count > 1 ? .item : nil)
    }
  }

  /// A text in an own row; that of a touchpoint with its name.
  private struct LaneText {
    let text: SourceText
    let name: InlineText?
  }

  /// The texts of a stage in all own rows, each at the place of its row; those of touchpoints with
  /// their names, where no cards tell them.
  private func laneCells(_ stage: StageEntry, _ rows: IDTable) -> [DocumentTable.Cell] {
    var texts = [[LaneText]](repeating: [], count: rows.ids.count)
    func add(_ lane: LaneTexts, _ name: InlineText?) {
      guard let row = rows[lane.lane] else { return }
      texts[row] += lane.texts.map { LaneText(text: $0, name: name) }
    }
    for lane in stage.lanes { add(lane, nil) }
    if !sheet.tellsLanesAtCards || !lanes.contains(.touchpoints) {
      for touchpoint in stage.touchpoints where !touchpoint.lanes.isEmpty {
        let name =
          stage.touchpoints.count > 1 && !touchpoint.name.isBlank
          ? InlineText(" · " + touchpoint.name.string, .faint) : ""
        for lane in touchpoint.lanes { add(lane, name) }
      }
    }
    return texts.map { texts in
      let ownCount = texts.count { $0.name == nil }
      return shown(texts) { lane in
        DocumentEntry(
          InlineText(lane.text.string) + (lane.name ?? ""),
          marker: lane.name != nil || ownCount > 1 ? .item : nil)
      }
    }
  }

  /// What touchpoints and their stage hold, each with its place.
  private func each<Element>(
    of stage: StageEntry, _ elements: (Touchpoint) -> [Element], _ own: [Element],
    _ entry: (Element, SheetTexts.Holder) -> DocumentEntry
  ) -> DocumentTable.Cell {
    var cell: DocumentTable.Cell = []
    var count = 0
    func add(_ elements: [Element], _ holder: SheetTexts.Holder) {
      for element in elements {
        if count < sheet.texts.shown.length { cell.append(entry(element, holder)) }
        count += 1
      }
    }
    for touchpoint in stage.touchpoints {
      add(elements(touchpoint), SheetTexts.Holder(touchpoint: touchpoint, stage: stage))
    }
    add(own, SheetTexts.Holder(stage: stage))
    return sheet.texts.shown.cut(count, cell, language)
  }

  /// Adds the rows and the curve among them; returns the names of those that are left out.
  private func addRows(to table: inout DocumentTable) -> [String] {
    var leftOut: [String] = []
    func add(
      _ lane: SheetLane, _ name: String, isKept: Bool = false,
      _ cell: (_ entry: Int) -> DocumentTable.Cell
    ) {
      let cells = stages.map { $0.entry.map(cell) ?? [] }
      guard isKept || cells.contains(where: { !$0.isEmpty }) else { return }
      guard lanes.contains(lane) else { return leftOut.append(name) }
      table.rows.append([[DocumentEntry(InlineText(name, .faint))]] + cells)
    }
    func add(_ key: StageEntryKey, _ cell: (StageEntry) -> DocumentTable.Cell) {
      add(.key(key), key.label[language]) { cell(map.stages[$0]) }
    }
    add(.goal) { lines($0.goal.map { [$0] } ?? [], .strong) }
    add(.actions) { lines($0.actions) }
    add(.thoughts) { stage in
      shown(stage.thoughts) { thought in
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
    add(.key(.painPoints), StageEntryKey.painPoints.label[language]) { entry in
      shown(pains[entry]) { pain in
        let stage = map.stages[entry]
        let holder = SheetTexts.Holder(
          touchpoint: pain.place.touchpoint.map { stage.touchpoints[$0] }, stage: stage)
        return sheet.pain(pain.pain(of: map), of: holder, isUnanswered: pain.isUnanswered)
      }
    }
    add(.opportunities) { stage in
      each(of: stage, { $0.opportunities }, stage.opportunities, sheet.opportunity)
    }
    add(.metrics) { stage in each(of: stage, { $0.metrics }, stage.metrics, sheet.metric) }
    var cells: [[DocumentTable.Cell]] = []
    let rows = IDTable(map.lanes.map(\.id))
    if !map.lanes.isEmpty {
      cells = Array(repeating: [], count: map.stages.count)
      for case .some(let entry) in stages.map(\.entry) {
        cells[entry] = laneCells(map.stages[entry], rows)
      }
    }
    for lane in map.lanes.prefix(sheet.texts.shown.lanes) {
      // A line needs its row, empty or not.
      add(.own(lane.id), lane.name.string, isKept: lane.line != nil) { entry in
        rows[lane.id].map { cells[entry][$0] } ?? []
      }
      if let line = lane.line, lanes.contains(.own(lane.id)) {
        table.dividingLines.append(
          DocumentTable.DividingLine(below: table.rows.count - 1, line.string))
      }
    }
    add(.owner) { lines($0.owner.map { [$0] } ?? [], .strong) }
    add(.backstage) { lines($0.backstage) }
    let takes = { (stage: StageEntry) -> DocumentTable.Cell in
      sheet.texts.time(of: stage).map { [DocumentEntry($0)] } ?? []
    }
    // What is measured and what is told of time stand in one row where a map has both.
    if lanes.contains(.takes), lanes.contains(.duration),
      map.stages.contains(where: { $0.duration != nil }),
      map.stages.contains(where: { sheet.texts.time(of: $0) != nil })
    {
      add(.duration) { lines($0.duration.map { [$0] } ?? []) + takes($0) }
    } else {
      add(.takes, takes)
      add(.duration) { lines($0.duration.map { [$0] } ?? []) }
    }
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
