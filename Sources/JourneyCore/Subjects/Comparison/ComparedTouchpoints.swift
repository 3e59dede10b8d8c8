/// Touchpoints and channels of maps that are compared, and which map has which touchpoint.
struct ComparedTouchpoints {
  let comparison: MapComparison
  let language: Language
  let channels: ChannelCatalog
  let steps: ComparisonSteps
  /// How much of each list is drawn: touchpoints stand in three of them.
  let shown: ShownParts

  init(
    comparison: MapComparison, language: Language, channels: ChannelCatalog, steps: ComparisonSteps
  ) {
    self.comparison = comparison
    self.language = language
    self.channels = channels
    self.steps = steps
    shown = ShownParts(
      ofMaps: comparison.journeys.compactMap(\.map),
      lists: comparison.journeys.flatMap { journey in
        [Int](repeating: journey.touchpoints.count, count: 3)
          + [journey.tally.pains + journey.tally.opportunities]
      })
  }

  private var journeys: [PhasedJourney] { comparison.journeys }

  /// A touchpoint by name and channel.
  func text(_ touchpoint: Touchpoint) -> InlineText {
    let channel = touchpoint.channel.map { channels.wording($0, language) }
    return [InlineText(touchpoint.name.string), InlineText(channel ?? "", .faint)]
      .joined(by: InlineText(" · ", .faint))
  }

  /// A channel with the number of its touchpoints and where it is.
  func text(_ use: MapComparison.ChannelUse) -> InlineText {
    let known = channels.channel(use.channel)
    let count = use.count > 1 ? " ×\(use.count)" : ""
    let mode = (known?.mode ?? use.statedMode)?.label[language]
    return InlineText((known?.name[language] ?? use.channel.string) + count)
      + InlineText(mode.map { " (\($0))" } ?? "", .faint)
  }

  /// A touchpoint with the phases in which it may lie, or with its stage.
  func entry(_ touchpoint: Int, of journey: Int) -> DocumentEntry {
    let placed = journeys[journey].touchpoints[touchpoint]
    let place =
      switch comparison.axis {
      case .phases: placed.phases.list(language)
      case .stages:
        placed.stage.map { steps.label(of: .stage($0)) } ?? ComparisonLabels.inNoStage[language]
      }
    return DocumentEntry(text(placed.touchpoint), trailing: InlineText(place, .faint))
  }

  /// What each map has alone, and what several have; nothing for one map.
  var fields: [DocumentField] {
    guard comparison.mapCount > 1 else { return [] }
    var fields: [DocumentField] = []
    for index in journeys.indices where journeys[index].map != nil {
      fields.append(
        field(
          CoverageLabels.only(MapComparison.letter(of: index)),
          shown.entries(comparison.alone[index], language) { entry($0, of: index) }))
    }
    let shared = shown.entries(comparison.shared, language) { places in
      let first = places[0]
      let touchpoint = journeys[first.journey].touchpoints[first.touchpoint].touchpoint
      let letters = Set(places.map(\.journey)).sorted().map { MapComparison.letter(of: $0) }
      return DocumentEntry(
        text(touchpoint), trailing: InlineText(letters.joined(separator: " "), .faint))
    }
    return fields + [field(ComparisonLabels.shared, shared)]
  }

  private func field(_ label: LocalizedText, _ entries: [DocumentEntry]) -> DocumentField {
    DocumentField(label[language], entries.isEmpty ? StepTable.gap : entries)
  }
}
