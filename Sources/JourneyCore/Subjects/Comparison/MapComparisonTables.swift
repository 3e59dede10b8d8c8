/// The tables of maps side by side, step after step: stages, channels, pains.
struct MapComparisonTables {
  private let comparison: MapComparison
  private let language: Language
  private let names: JourneyNames
  private let texts: ComparedTouchpoints
  private var steps: ComparisonSteps { texts.steps }
  private var journeys: [PhasedJourney] { comparison.journeys }
  /// What words the parts of each map.
  private let mapTexts: [Int: MapTexts]
  /// What words the ways on of each journey.
  private let ways: [StageWays]
  private var maps: [Int] { journeys.indices.filter { journeys[$0].map != nil } }

  init(
    _ comparison: MapComparison, language: Language, names: JourneyNames,
    texts: ComparedTouchpoints
  ) {
    self.comparison = comparison
    self.language = language
    self.names = names
    self.texts = texts
    var mapTexts: [Int: MapTexts] = [:]
    for (index, journey) in comparison.journeys.enumerated() {
      mapTexts[index] = journey.map.map {
        MapTexts(map: $0, language: language, channels: texts.channels)
      }
    }
    self.mapTexts = mapTexts
    ways = comparison.journeys.map { StageWays($0.framework, language) }
  }

  private var columns: [DocumentTable.Column] {
    journeys.enumerated().map { index, journey in
      DocumentTable.Column(
        InlineText(MapComparison.letter(of: index), .series)
          + InlineText(" " + journey.shortName))
    }
  }

  /// A table with a column for each map.
  private func mapTable(_ cells: (ComparisonStep) -> [DocumentTable.Cell]?) -> DocumentTable {
    StepTable(steps: steps, columns: maps.map { columns[$0] }, most: texts.shown.stages)
      .table(cells)
  }

  /// How many more stages there are than are drawn.
  private var rest: [DocumentBlock] {
    guard case .stages(let count) = comparison.axis else { return [] }
    return texts.shown.note(ofStages: count, language)
  }

  // MARK: Stages and touchpoints

  /// The table of stages with what explains it.
  var stages: [DocumentBlock] {
    // Where nothing lies on a phase, rows of phases would only be empty.
    var table = StepTable(steps: steps, columns: columns, most: texts.shown.stages).table { step in
      comparison.isBesidePhases
        ? nil
        : journeys.enumerated().map { index, journey in
          cell(journey.parts(in: step), of: index, in: step)
        }
    }
    if journeys.contains(where: { !$0.outside.isEmpty }) {
      let words =
        comparison.axis == .phases ? ComparisonLabels.outside : ComparisonLabels.inNoStage
      // Only what should lie somewhere and does not is worth a look.
      let beside = Set(comparison.beside)
      let isOdd = journeys.indices.contains {
        !journeys[$0].outside.isEmpty && !beside.contains($0)
      }
      let label = InlineText(words[language], isOdd ? .warning : .faint)
      table.rows.append(
        [[DocumentEntry(label)]]
          + journeys.enumerated().map { index, journey in
            cell(names.ordered(journey.outside, of: index), of: index, in: nil)
          })
    }
    let signs = legend(of: table)
    return [.table(table)] + rest + (signs.isEmpty ? [] : [.legend(signs)])
  }

  /// The meanings of the signs that stand in a table.
  private func legend(of table: DocumentTable) -> [DocumentEntry] {
    let hasTurns = journeys.contains { journey in
      journey.touchpoints.contains { $0.touchpoint.isMomentOfTruth == true }
    }
    let words = InlineText(MapLabels.momentOfTruth[language])
    let signs =
      comparison.isBesidePhases
      ? []
      : comparison.axis == .phases
        ? StepTable.legend(language)
        : [DocumentEntry(InlineText(ComparisonLabels.noEntry[language]), marker: .missing)]
    let shown = signs.filter { sign in
      table.rows.contains { row in row.contains { $0.contains { $0.marker == sign.marker } } }
    }
    return shown
      + (hasTurns ? [DocumentEntry(words, marker: .momentOfTruth)] : [])
  }

  private func cell(
    _ parts: [PhasedJourney.Part], of journey: Int, in step: ComparisonStep?
  ) -> DocumentTable.Cell {
    guard !parts.isEmpty else { return StepTable.gap }
    if case .stage(let stage)? = step {
      return texts.shown.cutStages(
        parts.count,
        parts.prefix(texts.shown.stages).flatMap {
          entries($0, of: journey, at: stage, isAlone: parts.count == 1)
        }, language)
    }
    let drawn = parts.prefix(texts.shown.stages).map { part in
      let (number, name) = names.name(of: part.place, in: journey)
      var entry = StepTable.stage(number: number, name: name, isContinued: part.isContinued)
      if !part.continuing.isEmpty {
        let words = ComparisonLabels.asAbove(part.continuing.count)[language]
        entry.text = entry.text + InlineText(" · " + words, .faint)
      }
      entry.children = touchpoints(of: part, in: journey) + told(of: part, in: journey)
      return entry
    }
    return texts.shown.cutStages(parts.count, drawn, language)
  }

  /// What a journey has at a stage: the row names it, so only a name of the map's own stands over
  /// its touchpoints.
  private func entries(
    _ part: PhasedJourney.Part, of journey: Int, at stage: Int, isAlone: Bool
  ) -> [DocumentEntry] {
    let (_, name) = names.name(of: part.place, in: journey)
    let hasOwnName = journeys[journey].map == nil || !isAlone || name != steps.name(ofStage: stage)
    var entries = touchpoints(of: part, in: journey)
    if entries.isEmpty, journeys[journey].map != nil {
      entries = [DocumentEntry(InlineText(ComparisonLabels.noTouchpoint[language], .faint))]
    }
    entries += told(of: part, in: journey)
    guard hasOwnName else { return entries }
    return [DocumentEntry(InlineText(name), children: entries)]
  }

  private func touchpoints(of part: PhasedJourney.Part, in journey: Int) -> [DocumentEntry] {
    texts.shown.entries(part.touchpoints, language) { index in
      let touchpoint = journeys[journey].touchpoints[index].touchpoint
      return DocumentEntry(
        texts.text(touchpoint),
        marker: touchpoint.isMomentOfTruth == true ? .momentOfTruth : .item,
        children: mapTexts[journey]?.marks(of: touchpoint) ?? [])
    }
  }

  /// What a stage tells besides its touchpoints, in the first step in which it is: its own rows, the
  /// ways on, what it rests on.
  private func told(of part: PhasedJourney.Part, in journey: Int) -> [DocumentEntry] {
    guard !part.isContinued, let index = part.place.entry, let words = mapTexts[journey] else {
      return []
    }
    let entry = words.map.stages[index]
    var told: [DocumentEntry] = []
    func add(_ label: String, _ text: InlineText) {
      told.append(DocumentEntry(InlineText(label + ": ", .faint) + text))
    }
    for lane in entry.lanes.prefix(texts.shown.lanes) where lane.count > 0 {
      add(words.laneName(lane.lane), InlineText(words.list(lane.texts)))
    }
    told += texts.shown.entries(entry.next, language) { DocumentEntry(ways[journey].text($0)) }
    if let basis = entry.basis { add(MapLabels.basis[language], words.basis(basis)) }
    return told
  }

  // MARK: Time

  /// How long each map takes step by step, and in all; nothing if no map tells it.
  var times: [DocumentBlock] {
    guard maps.contains(where: { comparison.times[$0] != JourneyTime() }) else { return [] }
    func cell(_ time: JourneyTime, _ map: Int) -> DocumentTable.Cell {
      mapTexts[map]?.time(time).map { [DocumentEntry($0)] } ?? StepTable.gap
    }
    var table = mapTable { step in
      let times = maps.map { comparison.time(of: $0, in: step) }
      return times.allSatisfy { $0 == JourneyTime() } ? nil : zip(times, maps).map(cell)
    }
    let isOnPhases = comparison.axis == .phases && !table.rows.isEmpty
    let outside = maps.map { comparison.time(of: $0, in: journeys[$0].outside) }
    if !outside.allSatisfy({ $0 == JourneyTime() }) {
      table.rows.append([outsideLabel] + zip(outside, maps).map(cell))
    }
    let label = InlineText(ComparisonLabels.inAll[language], .strong)
    table.rows.append([[DocumentEntry(label)]] + maps.map { cell(comparison.times[$0], $0) })
    return [.table(table)]
      + (isOnPhases ? [.note(InlineText(ComparisonLabels.timeOnce[language]))] : [])
  }

  // MARK: Channels

  /// The channels of the maps; nothing if there are none.
  var channels: [DocumentBlock] {
    func cells(_ uses: [[MapComparison.ChannelUse]]) -> [DocumentTable.Cell]? {
      guard uses.contains(where: { !$0.isEmpty }) else { return nil }
      return uses.map { uses in
        uses.isEmpty ? StepTable.gap : uses.map { DocumentEntry(texts.text($0)) }
      }
    }
    var table = mapTable { step in cells(maps.map { comparison.channels(of: $0, in: step) }) }
    if let cells = cells(maps.map { comparison.channels(of: $0, in: journeys[$0].outside) }) {
      table.rows.append([outsideLabel] + cells)
    }
    return table.rows.isEmpty ? [] : [.table(table)]
  }

  // MARK: Pains and opportunities

  /// What hurts and what could be done about it, in words; nothing if the maps tell none.
  var pains: [DocumentBlock] {
    guard maps.contains(where: { !journeys[$0].tally.isEmpty }) else { return [] }
    var table = mapTable { step in
      let cells = maps.map { pains(of: $0, journeys[$0].parts(in: step)) }
      return cells.allSatisfy(\.isEmpty) ? nil : cells.map { $0.isEmpty ? StepTable.gap : $0 }
    }
    let isOnPhases = comparison.axis == .phases && !table.rows.isEmpty
    let outside = maps.map { pains(of: $0, names.ordered(journeys[$0].outside, of: $0)) }
    if !outside.allSatisfy(\.isEmpty) {
      table.rows.append([outsideLabel] + outside.map { $0.isEmpty ? StepTable.gap : $0 })
    }
    let label = InlineText(ComparisonLabels.inAll[language], .strong)
    table.rows.append([[DocumentEntry(label)]] + maps.map { cell(journeys[$0].tally) })
    let note: [DocumentBlock] =
      isOnPhases
      ? [.note(InlineText(ComparisonLabels.toldOnce[language]))] : []
    return [.table(table)] + note
  }

  /// What stands in front of the parts that lie in no step.
  private var outsideLabel: DocumentTable.Cell {
    let words = comparison.axis == .phases ? ComparisonLabels.outside : ComparisonLabels.inNoStage
    return [DocumentEntry(InlineText(words[language], .faint))]
  }

  /// The pains and opportunities of some parts of a map, each in the first step of its place.
  private func pains(of journey: Int, _ parts: [PhasedJourney.Part]) -> DocumentTable.Cell {
    guard let map = journeys[journey].map, let words = mapTexts[journey] else { return [] }
    var pains: [PainPoint] = []
    var opportunities: [Opportunity] = []
    for part in parts {
      if !part.isContinued, let entry = part.place.entry {
        pains += map.stages[entry].painPoints
        opportunities += map.stages[entry].opportunities
      }
      for index in part.touchpoints {
        let touchpoint = journeys[journey].touchpoints[index].touchpoint
        pains += touchpoint.painPoints
        opportunities += touchpoint.opportunities
      }
    }
    // As they are counted: a placeholder or an open question is none.
    return texts.shown.entries(pains.filter(\.text.isStatement), language, words.pain)
      + texts.shown.entries(opportunities.filter(\.text.isStatement), language) {
        words.opportunity($0)
      }
  }

  private func cell(_ tally: PainTally) -> DocumentTable.Cell {
    var entries: [DocumentEntry] = []
    if tally.pains > 0 {
      entries.append(DocumentEntry(InlineText(ComparisonLabels.pains(tally)[language])))
    }
    if tally.opportunities > 0 {
      let words = ComparisonLabels.opportunities(tally.opportunities)[language]
      entries.append(DocumentEntry(InlineText(words)))
    }
    return entries.isEmpty ? StepTable.gap : entries
  }
}
