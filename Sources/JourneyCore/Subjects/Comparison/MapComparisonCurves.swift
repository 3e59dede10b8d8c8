/// The emotion curves of maps over one another, phase after phase.
struct MapComparisonCurves {
  private let comparison: MapComparison
  private let language: Language
  private let emotions: ComparedEmotion
  /// The indices of the maps.
  private let maps: [Int]

  init(_ comparison: MapComparison, language: Language) {
    self.comparison = comparison
    self.language = language
    emotions = ComparedEmotion(comparison: comparison, language: language)
    maps = comparison.journeys.indices.filter { comparison.journeys[$0].map != nil }
  }

  /// The curves under their heading; nothing if no emotion is known.
  var blocks: [DocumentBlock] {
    let phases = Phase.allCases.filter { phase in
      maps.contains { comparison.journeys[$0].emotion(in: phase) != nil }
    }
    guard !phases.isEmpty else { return [] }
    let felt = maps.map { map in phases.map { comparison.journeys[map].emotion(in: $0) } }
    let scale = EmotionScale.standard
    let curves = EmotionCurves(
      minimum: scale.minimum.value, maximum: scale.maximum.value, steps: steps(phases),
      series: zip(maps, felt).map { map, felt in
        EmotionCurves.Series(
          letter: MapComparison.letter(of: map), note: scaleNote(map),
          points: felt.map { emotion in
            emotion.map { EmotionCurves.Point($0.value, emotions.text($0, of: map)) }
          })
      },
      words: EmotionCurves.Words(
        step: ComparisonLabels.phase[language], meeting: ComparisonLabels.severalMaps[language],
        beyondScale: ComparisonLabels.beyondScale[language]),
      legend: legend(means: Set(felt.joined().compactMap { $0?.mean })))
    return [.section(ComparisonLabels.emotion[language], [.curves(curves)])]
  }

  /// The phases; the first of each period names it.
  private func steps(_ phases: [Phase]) -> [EmotionCurves.Step] {
    var period: Phase.Period?
    return phases.map { phase in
      let isFirst = phase.period != period
      period = phase.period
      return EmotionCurves.Step(
        phase.label[language], heading: isFirst ? phase.period.label[language] : nil)
    }
  }

  private func legend(means: Set<PhasedJourney.Emotion.Mean>) -> [DocumentEntry] {
    var legend: [LocalizedText] = []
    if let words = words(for: means) { legend.append(words) }
    if maps.contains(where: emotions.hasOwnScale) {
      legend.append(ComparisonLabels.originalScale)
    }
    return legend.map { DocumentEntry(InlineText($0[language])) }
  }

  /// What the sign of a mean says in this table.
  private func words(for means: Set<PhasedJourney.Emotion.Mean>) -> LocalizedText? {
    switch (means.contains(.stages), means.contains(.touchpoints)) {
    case (true, false): ComparisonLabels.meanOfStages
    case (false, true): ComparisonLabels.meanOfTouchpoints
    case (true, true): ComparisonLabels.meanOfBoth
    case (false, false): nil
    }
  }

  /// The ends of a map's own scale, if it has one.
  private func scaleNote(_ map: Int) -> String? {
    guard emotions.hasOwnScale(map), let scale = comparison.journeys[map].map?.emotionScale else {
      return nil
    }
    let ends = [scale.minimum, scale.maximum].map {
      NumberText.plain($0.literal.string, language: language)
    }
    return "(\(ends[0])…\(ends[1]))"
  }
}
