/// Maps and frameworks as rows of bars over the steps on which they are compared: what a slide has room
/// for of the table of stages.
struct MapComparisonBands {
  private let comparison: MapComparison
  private let language: Language
  private let words: ComparisonSteps
  private let names: JourneyNames
  private var journeys: [PhasedJourney] { comparison.journeys }
  private var isByPhase: Bool { comparison.axis == .phases }

  init(_ comparison: MapComparison, language: Language) {
    self.comparison = comparison
    self.language = language
    words = ComparisonSteps(comparison, language: language)
    names = JourneyNames(comparison.journeys, language: language)
  }

  /// The rows under their heading; nothing where maps alone are compared, whose curves tell them apart,
  /// or where nothing lies on a step.
  var blocks: [DocumentBlock] {
    guard comparison.mapCount < journeys.count, !comparison.isBesidePhases else { return [] }
    var bands = DocumentBands(
      columns: comparison.axis.steps.map(name), groups: groups, bands: shown.map(band))
    guard bands.bands.contains(where: { !$0.bars.isEmpty }) else { return [] }
    bands.legend = [DocumentEntry(InlineText("—: " + gap[language]))]
    let heading =
      isByPhase ? ComparisonLabels.stagesInPhases : ComparisonLabels.touchpointsByStage
    return [.section(heading[language], [.bands(bands)])]
  }

  private var gap: LocalizedText {
    isByPhase ? ComparisonLabels.noStage : ComparisonLabels.noEntry
  }

  /// Where all follow one framework its stages are the columns, so they need no row of their own.
  private var shown: [Int] {
    journeys.indices.filter { isByPhase || journeys[$0].map != nil }
  }

  private func name(of step: ComparisonStep) -> String {
    switch step {
    case .phase: words.label(of: step)
    case .stage(let stage): words.name(ofStage: stage)
    }
  }

  /// The periods, where steps have some.
  private var groups: [DocumentTable.ColumnGroup] {
    let periods = comparison.axis.steps.map { step -> Phase.Period? in
      switch step {
      case .phase(let phase): phase.period
      case .stage(let stage): journeys.first?.framework?.stages[stage].phases.first?.period
      }
    }
    return periods.indices.compactMap { index in
      guard let period = periods[index], index == 0 || periods[index - 1] != period else {
        return nil
      }
      return DocumentTable.ColumnGroup(
        period.label[language], firstColumn: index, hue: period.hue)
    }
  }

  private func band(_ index: Int) -> DocumentBands.Band {
    var bars: [DocumentBands.Bar] = []
    var places: [PhasedJourney.Place: Int] = [:]
    for step in comparison.axis.steps {
      for part in journeys[index].parts(in: step) where part.place != .unplaced {
        if let known = places[part.place] {
          bars[known].columns.append(step.order)
          continue
        }
        let (number, name) = names.name(of: part.place, in: index)
        places[part.place] = bars.count
        bars.append(
          DocumentBands.Bar(
            number: number, text: isByPhase ? name : told(part), columns: [step.order]))
      }
    }
    return DocumentBands.Band(
      title: InlineText(MapComparison.letter(of: index), .series) + InlineText(" " + title(index)),
      note: journeys[index].framework?.id.string, bars: bars)
  }

  private func title(_ index: Int) -> String {
    journeys[index].map?.title.string ?? journeys[index].framework?.name[language] ?? ""
  }

  /// How much a map tells of a stage.
  private func told(_ part: PhasedJourney.Part) -> String {
    part.touchpoints.isEmpty
      ? ComparisonLabels.noTouchpoint[language]
      : ComparisonLabels.touchpoints(part.touchpoints.count)[language]
  }
}
