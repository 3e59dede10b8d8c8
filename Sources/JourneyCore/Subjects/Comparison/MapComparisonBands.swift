/// Maps and frameworks as rows of bars over the steps on which they are compared, for formats that
/// draw: on a slide in place of the table of stages.
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
      columns: comparison.points.map { words.label(of: $0) }, groups: groups,
      bands: shown.map(band))
    guard bands.bands.contains(where: { !$0.bars.isEmpty }) else { return [] }
    bands.legend = FrameworkBands.legend(of: bands, gap: gap, language)
    let heading =
      isByPhase ? ComparisonLabels.stagesInPhases : ComparisonLabels.touchpointsByStage
    return [.section(heading[language], [.bands(bands)])]
  }

  private var gap: LocalizedText {
    isByPhase ? ComparisonLabels.noStage : ComparisonLabels.noEntry
  }

  /// Where all follow one framework its stages are the columns, so they need no row of their own;
  /// nor does what lies on no phase.
  private var shown: [Int] {
    let beside = Set(comparison.beside)
    return journeys.indices.filter {
      isByPhase ? !beside.contains($0) : journeys[$0].map != nil
    }
  }

  /// The periods, where steps have some.
  private var groups: [DocumentTable.ColumnGroup] {
    let periods = comparison.points.map { point -> Phase.Period? in
      switch point.step {
      case .phase(let phase): phase.period
      case .stage(let stage): journeys.first?.framework?.stages[stage].phases.first?.period
      }
    }
    return FrameworkBands.groups(periods, language)
  }

  private func band(_ index: Int) -> DocumentBands.Band {
    let journey = journeys[index]
    let title =
      InlineText(MapComparison.letter(of: index), .series) + InlineText(" " + title(index))
    if journey.map == nil, let framework = journey.framework {
      return FrameworkBands([framework], language: language).band(framework, title: title)
    }
    var parts: [PhasedJourney.Part] = []
    var columns: [PhasedJourney.Place: [Int]] = [:]
    for (column, point) in comparison.points.enumerated() {
      for part in journey.parts(in: point.step)
      where part.place != .unplaced && journey.visit(of: part) == point.visit {
        if columns[part.place] == nil { parts.append(part) }
        columns[part.place, default: []].append(column)
      }
    }
    let bars = names.ordered(parts, of: index).map { part in
      let (number, name) = names.name(of: part.place, in: index)
      return DocumentBands.Bar(
        number: number, text: isByPhase ? name : told(part), columns: columns[part.place] ?? [])
    }
    return DocumentBands.Band(
      title: title, note: journey.framework?.id.string, bars: bars)
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
