/// A map as a table: stages as columns, aspects as rows.
struct MapMatrix {
  private let outline: MapOutline
  private let texts: MapTexts
  private var map: JourneyMap { texts.map }

  init(_ outline: MapOutline, _ texts: MapTexts) {
    self.outline = outline
    self.texts = texts
  }

  var table: DocumentTable {
    let columns =
      [DocumentTable.Column(InlineText(MapLabels.stage[texts.language]))]
      + outline.stages.map {
        DocumentTable.Column(InlineText($0.number + " ", .faint) + InlineText($0.name, .strong))
      }
    return DocumentTable(.matrix, columns: columns, rows: rows)
  }

  private var rows: [[DocumentTable.Cell]] {
    var rows: [[DocumentTable.Cell]] = []
    func add(
      _ label: String, isKept: Bool = false, _ cell: (_ entry: Int) -> DocumentTable.Cell
    ) {
      let cells = outline.stages.map { $0.entry.map(cell) ?? [] }
      guard isKept || cells.contains(where: { !$0.isEmpty }) else { return }
      rows.append([[DocumentEntry(InlineText(label, .faint))]] + cells)
    }
    func add(_ label: LocalizedText, _ cell: (StageEntry) -> DocumentTable.Cell) {
      add(label[texts.language]) { cell(map.stages[$0]) }
    }
    func lines(_ texts: [SourceText]) -> DocumentTable.Cell {
      texts.map { DocumentEntry(InlineText($0.string)) }
    }
    add(MapLabels.emotion) { texts.emotion(of: $0).map { [DocumentEntry($0)] } ?? [] }
    add(MapLabels.goal) { lines($0.goal.map { [$0] } ?? []) }
    add(MapLabels.actions) { lines($0.actions) }
    add(MapLabels.thoughts) { $0.thoughts.map(texts.thought) }
    add(MapLabels.feelings) { lines($0.feelings) }
    add(MapLabels.touchpoints) { $0.touchpoints.map(touchpoint) }
    add(MapLabels.pains) { stage in
      (stage.touchpoints.flatMap(\.painPoints) + stage.painPoints).map(texts.pain)
    }
    add(MapLabels.opportunities) { stage in
      (stage.touchpoints.flatMap(\.opportunities) + stage.opportunities).map(texts.opportunity)
    }
    add(MapLabels.metrics) { stage in
      (stage.touchpoints.flatMap(\.metrics) + stage.metrics).map(texts.metric)
    }
    let tables = map.stages.map(Self.laneTexts)
    for lane in map.lanes {
      // A line needs its row, empty or not.
      add(lane.name.string, isKept: lane.line != nil) { stage in
        lines(tables[stage][lane.id] ?? [])
      }
      if let line = lane.line {
        rows.append(
          [[DocumentEntry(InlineText("── " + line.string, .faint))]]
            + outline.stages.map { _ in [] })
      }
    }
    add(MapLabels.owner) { lines($0.owner.map { [$0] } ?? []) }
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

  private func touchpoint(_ touchpoint: Touchpoint) -> DocumentEntry {
    let isTurning = touchpoint.isMomentOfTruth == true
    let channel = texts.channel(of: touchpoint)
    return DocumentEntry(
      InlineText(touchpoint.name.string), marker: isTurning ? .momentOfTruth : nil,
      children: channel.isEmpty ? [] : [DocumentEntry(channel)])
  }
}
