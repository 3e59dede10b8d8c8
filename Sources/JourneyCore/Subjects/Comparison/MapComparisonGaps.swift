/// What maps lack of the frameworks beside them, and what they tell beyond them.
struct MapComparisonGaps {
  let comparison: MapComparison
  let language: Language
  let names: JourneyNames
  let texts: ComparedTouchpoints
  private var journeys: [PhasedJourney] { comparison.journeys }

  /// A section for each map beside each framework, under one heading.
  var blocks: [DocumentBlock] {
    let sections = comparison.gaps.map { gap -> DocumentBlock in
      let map = MapComparison.letter(of: gap.map)
      let framework = MapComparison.letter(of: gap.framework)
      var fields = [
        DocumentField(
          CoverageLabels.untold(by: map)[language],
          gap.untold.isEmpty
            ? [DocumentEntry(InlineText(MapLabels.none[language], .positive))]
            : texts.shown.entries(gap.untold, language) { entry($0, of: gap.framework) })
      ]
      let beyond =
        entries(gap.entriesBeyond, of: gap.map)
        + texts.shown.entries(gap.touchpointsBeyond, language) { texts.entry($0, of: gap.map) }
      if !beyond.isEmpty {
        fields.append(DocumentField(CoverageLabels.notIn(framework)[language], beyond))
      }
      return .section(CoverageLabels.beside(map, framework)[language], [.fields(fields)])
    }
    return sections.isEmpty ? [] : [.section(CoverageLabels.gaps[language], sections)]
  }

  private func entry(_ untold: FrameworkGap.UntoldStage, of journey: Int) -> DocumentEntry {
    let phases = journeys[journey].framework?.stages[untold.stage].phaseSet ?? PhaseSet()
    let isByPhase = comparison.axis == .phases
    var text = named(.stage(untold.stage), of: journey)
    if untold.isWithoutEntry {
      text = text + InlineText(" · " + MapLabels.notInMap[language], .faint)
    }
    return DocumentEntry(
      text, trailing: isByPhase ? InlineText(phases.list(language), .faint) : nil)
  }

  /// Stages of the map with the number of touchpoints that go with each.
  private func entries(_ indices: [Int], of journey: Int) -> [DocumentEntry] {
    let phases = journeys[journey].phasesOfParts
    return texts.shown.entries(indices, language) { index in
      let touchpoints = journeys[journey].map?.stages[index].touchpoints.count ?? 0
      var text = named(.entry(index), of: journey)
      if touchpoints > 0 {
        let words = ComparisonLabels.touchpoints(touchpoints)[language]
        text = text + InlineText(" · " + words, .faint)
      }
      guard comparison.axis == .phases else { return DocumentEntry(text) }
      let list = (phases[.entry(index)] ?? PhaseSet()).list(language)
      return DocumentEntry(text, trailing: InlineText(list, .faint))
    }
  }

  private func named(_ place: PhasedJourney.Place, of journey: Int) -> InlineText {
    let (number, name) = names.name(of: place, in: journey)
    return InlineText(number + "\u{A0}", .faint) + InlineText(name)
  }
}
