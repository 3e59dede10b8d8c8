/// The tables of maps side by side, phase after phase: stages, channels, pains.
struct MapComparisonTables {
  private let comparison: MapComparison
  private let language: Language
  private let names: JourneyNames
  private let texts: ComparedTouchpoints
  private var journeys: [PhasedJourney] { comparison.journeys }
  private var maps: [Int] { journeys.indices.filter { journeys[$0].map != nil } }

  init(
    _ comparison: MapComparison, language: Language, names: JourneyNames,
    texts: ComparedTouchpoints
  ) {
    self.comparison = comparison
    self.language = language
    self.names = names
    self.texts = texts
  }

  private var columns: [DocumentTable.Column] {
    journeys.enumerated().map { index, journey in
      DocumentTable.Column(
        InlineText(MapComparison.letter(of: index), .accent)
          + InlineText(" " + journey.shortName))
    }
  }

  // MARK: Stages and touchpoints

  /// The table of stages with what explains it.
  var stages: [DocumentBlock] {
    var table = PhaseTable(language: language, columns: columns).table { phase in
      journeys.enumerated().map { index, journey in cell(journey.parts(in: phase), of: index) }
    }
    if journeys.contains(where: { !$0.outside.isEmpty }) {
      let label = InlineText(ComparisonLabels.outside[language], .warning)
      table.rows.append(
        [[DocumentEntry(label)]]
          + journeys.enumerated().map { index, journey in cell(journey.outside, of: index) })
    }
    return [.table(table), .legend(legend)]
  }

  private var legend: [DocumentEntry] {
    let hasTurns = journeys.contains { journey in
      journey.touchpoints.contains { $0.touchpoint.isMomentOfTruth == true }
    }
    let words = InlineText(MapLabels.momentOfTruth[language])
    return PhaseTable.legend(language)
      + (hasTurns ? [DocumentEntry(words, marker: .momentOfTruth)] : [])
  }

  private func cell(_ parts: [PhasedJourney.Part], of journey: Int) -> DocumentTable.Cell {
    guard !parts.isEmpty else { return PhaseTable.gap }
    return parts.map { part in
      let (number, name) = names.name(of: part.place, in: journey)
      var entry = PhaseTable.stage(number: number, name: name, isContinued: part.isContinued)
      if !part.continuing.isEmpty {
        let words = ComparisonLabels.asAbove(part.continuing.count)[language]
        entry.text = entry.text + InlineText(" · " + words, .faint)
      }
      entry.children = part.touchpoints.map { index in
        let touchpoint = journeys[journey].touchpoints[index].touchpoint
        return DocumentEntry(
          texts.text(touchpoint),
          marker: touchpoint.isMomentOfTruth == true ? .momentOfTruth : .item)
      }
      return entry
    }
  }

  // MARK: Channels

  /// The channels of the maps; nothing if there are none.
  var channels: [DocumentBlock] {
    let table = PhaseTable(language: language, columns: maps.map { columns[$0] }).table { phase in
      let uses = maps.map { comparison.channels(of: $0, in: phase) }
      guard uses.contains(where: { !$0.isEmpty }) else { return nil }
      return uses.map { uses in
        uses.isEmpty ? PhaseTable.gap : uses.map { DocumentEntry(texts.text($0)) }
      }
    }
    return table.rows.isEmpty ? [] : [.table(table)]
  }

  // MARK: Pains and opportunities

  /// How many pains and opportunities the maps have; nothing if there are none.
  var pains: [DocumentBlock] {
    guard maps.contains(where: { !journeys[$0].tally.isEmpty }) else { return [] }
    var table = PhaseTable(language: language, columns: maps.map { columns[$0] }).table { phase in
      let tallies = maps.map { journeys[$0].tally(in: phase) }
      return tallies.allSatisfy(\.isEmpty) ? nil : tallies.map(cell)
    }
    let label = InlineText(ComparisonLabels.inAll[language], .strong)
    table.rows.append([[DocumentEntry(label)]] + maps.map { cell(journeys[$0].tally) })
    return [.table(table), .note(InlineText(ComparisonLabels.countedInEach[language]))]
  }

  private func cell(_ tally: PainTally) -> DocumentTable.Cell {
    var entries: [DocumentEntry] = []
    if tally.pains > 0 {
      entries.append(
        DocumentEntry(InlineText(ComparisonLabels.pains(tally)[language]), marker: .pain))
    }
    if tally.opportunities > 0 {
      let words = ComparisonLabels.opportunities(tally.opportunities)[language]
      entries.append(DocumentEntry(InlineText(words), marker: .opportunity))
    }
    return entries.isEmpty ? PhaseTable.gap : entries
  }
}
