/// A map as a table: stages as columns, aspects as rows.
struct MapMatrix {
  private let outline: MapOutline
  private let texts: MapTexts
  private let way: (NextStage) -> InlineText
  private var map: JourneyMap { texts.map }

  /// Prepares the table.
  ///
  /// - Parameters:
  ///   - outline: The stages.
  ///   - texts: The parts of the map as texts.
  ///   - way: Tells a way to another stage.
  init(
    _ outline: MapOutline, _ texts: MapTexts,
    way: @escaping (NextStage) -> InlineText
  ) {
    self.outline = outline
    self.texts = texts
    self.way = way
  }

  var table: DocumentTable {
    let columns =
      [DocumentTable.Column(InlineText(MapLabels.stage[texts.language]))]
      + stages.map {
        DocumentTable.Column(
          InlineText($0.number + " ", .faint) + InlineText($0.name, .strong)
            + InlineText($0.visitBehindOwnName ?? "", .faint) + id(of: $0))
      }
    return DocumentTable(.matrix, columns: columns, rows: rows)
  }

  private var stages: ArraySlice<MapOutline.Stage> {
    outline.stages.prefix(texts.shown.stages)
  }

  private func id(of stage: MapOutline.Stage) -> InlineText { texts.id(stage.id) }

  private var rows: [[DocumentTable.Cell]] {
    var rows: [[DocumentTable.Cell]] = []
    func add(
      _ label: String, isKept: Bool = false, _ cell: (_ entry: Int) -> DocumentTable.Cell
    ) {
      let cells = stages.map { $0.entry.map(cell) ?? [] }
      guard isKept || cells.contains(where: { !$0.isEmpty }) else { return }
      rows.append([[DocumentEntry(InlineText(label, .faint))]] + cells)
    }
    func add(_ label: LocalizedText, _ cell: (StageEntry) -> DocumentTable.Cell) {
      add(label[texts.language]) { cell(map.stages[$0]) }
    }
    // One of several needs a bullet, and its further lines an indent.
    func lines(_ list: [SourceText]) -> DocumentTable.Cell {
      let entries = texts.lines(list)
      guard entries.count > 1 else { return entries }
      return entries.map { entry in
        var entry = entry
        entry.marker = .item
        return entry
      }
    }
    add(MapLabels.emotion) { texts.emotion(of: $0).map { [DocumentEntry($0)] } ?? [] }
    add(MapLabels.goal) { lines($0.goal.map { [$0] } ?? []) }
    add(MapLabels.actions) { lines($0.actions) }
    add(MapLabels.thoughts) { entries($0.thoughts, texts.thought) }
    add(MapLabels.feelings) { lines($0.feelings) }
    add(MapLabels.touchpoints) { entries($0.touchpoints, touchpoint) }
    add(MapLabels.pains) { gathered($0, \.painPoints, $0.painPoints, texts.pain) }
    add(MapLabels.opportunities) {
      gathered($0, \.opportunities, $0.opportunities) { texts.opportunity($0) }
    }
    add(MapLabels.metrics) { gathered($0, \.metrics, $0.metrics) { texts.metric($0) } }
    var tables: [Int: [SourceText: [SourceText]]] = [:]
    if !map.lanes.isEmpty {
      for case .some(let entry) in stages.map(\.entry) {
        tables[entry] = Self.laneTexts(map.stages[entry])
      }
    }
    for lane in map.lanes.prefix(texts.shown.lanes) {
      // A line needs its row, empty or not.
      add(lane.name.string, isKept: lane.line != nil) { stage in
        lines(tables[stage]?[lane.id] ?? [])
      }
      if let line = lane.line {
        rows.append(
          [[DocumentEntry(InlineText("── " + line.string, .faint))]]
            + stages.map { _ in [] })
      }
    }
    add(MapLabels.owner) { lines($0.owner.map { [$0] } ?? []) }
    add(MapLabels.duration) { lines($0.duration.map { [$0] } ?? []) }
    add(MapLabels.takes) { texts.time(of: $0).map { [DocumentEntry($0)] } ?? [] }
    add(MapLabels.next) { entries($0.next) { DocumentEntry(way($0)) } }
    add(MapLabels.basis) { $0.basis.map { [DocumentEntry(texts.basis($0))] } ?? [] }
    add(MapLabels.backstage) { lines($0.backstage) }
    if texts.isDetailed {
      add(MapLabels.notes) { lines($0.notes.map { [$0] } ?? []) }
      add(MapLabels.origin) { lines($0.origin) }
    }
    return rows
  }

  /// The texts of a stage in the map's own rows, those of its touchpoints behind its own.
  static func laneTexts(_ entry: StageEntry) -> [SourceText: [SourceText]] {
    var texts: [SourceText: [SourceText]] = [:]
    for lane in entry.lanes + entry.touchpoints.flatMap(\.lanes) {
      texts[lane.lane, default: []] += lane.texts
    }
    return texts
  }

  private func entries<Part>(
    _ parts: [Part], _ entry: (Part) -> DocumentEntry
  ) -> [DocumentEntry] {
    texts.shown.entries(parts, texts.language, entry)
  }

  /// What the touchpoints of a stage hold, each with its touchpoint where there are several, and
  /// then what the stage holds itself.
  private func gathered<Part>(
    _ stage: StageEntry, _ list: (Touchpoint) -> [Part], _ own: [Part],
    _ entry: (Part) -> DocumentEntry
  ) -> [DocumentEntry] {
    var count = 0
    var entries: [DocumentEntry] = []
    for touchpoint in stage.touchpoints {
      for part in list(touchpoint) {
        count += 1
        guard count <= texts.shown.length else { continue }
        var made = entry(part)
        if stage.touchpoints.count > 1, !touchpoint.name.isBlank {
          made.text = made.text + InlineText(" · " + touchpoint.name.string, .faint)
        }
        entries.append(made)
      }
    }
    entries += own.prefix(max(0, texts.shown.length - count)).map(entry)
    return texts.shown.cut(count + own.count, entries, texts.language)
  }

  private func touchpoint(_ touchpoint: Touchpoint) -> DocumentEntry {
    let isTurning = touchpoint.isMomentOfTruth == true
    let channel = [texts.channel(of: touchpoint), texts.emotion(of: touchpoint) ?? ""]
      .joined(by: InlineText(" · ", .faint))
    return DocumentEntry(
      InlineText(touchpoint.name.string) + texts.id(touchpoint.id),
      marker: isTurning ? .momentOfTruth : .item,
      children: (channel.isEmpty ? [] : [DocumentEntry(channel)])
        + (texts.isDetailed
          ? (texts.relation(of: touchpoint).map { [DocumentEntry($0)] } ?? [])
            + texts.details(of: touchpoint, hasLanes: false)
          : texts.marks(of: touchpoint) + texts.linkEntries(of: touchpoint)))
  }
}
