/// The emotion curves of maps over one another, step after step.
struct MapComparisonCurves {
  private let comparison: MapComparison
  private let language: Language
  private let emotions: ComparedEmotion
  private let words: ComparisonSteps
  /// The indices of the maps.
  private let maps: [Int]
  /// How many points a curve has at most.
  private let shown = ShownParts(ofLists: [])

  /// Whether the curves have all steps, like bands under them.
  private let isOverBands: Bool

  init(_ comparison: MapComparison, language: Language, isOverBands: Bool = false) {
    self.comparison = comparison
    self.isOverBands = isOverBands
    self.language = language
    emotions = ComparedEmotion(comparison: comparison, language: language)
    words = ComparisonSteps(comparison, language: language)
    maps = comparison.journeys.indices.filter { comparison.journeys[$0].map != nil }
  }

  /// The curves under their heading; nothing if no emotion is known.
  var blocks: [DocumentBlock] {
    let felt = comparison.points.filter { row in maps.contains { emotion(of: $0, in: row) != nil } }
    let isWhole = isOverBands && comparison.points.count <= shown.stages
    let rows = isWhole ? comparison.points : Array(felt.prefix(shown.stages))
    guard !felt.isEmpty else {
      let beside = beside
      return beside.isEmpty ? [] : [.section(ComparisonLabels.emotion[language], beside)]
    }
    // A map that lies on no phase has no curve; what is felt in it is told below.
    let drawn = maps.filter { map in
      !told.contains(map) || rows.contains { emotion(of: map, in: $0) != nil }
    }
    let values = drawn.map { map in rows.map { emotion(of: map, in: $0) } }
    let scale = EmotionScale.standard
    var curves = EmotionCurves(
      minimum: scale.minimum.value, maximum: scale.maximum.value, steps: named(rows),
      series: zip(drawn, values).map { map, values in
        EmotionCurves.Series(
          letter: MapComparison.letter(of: map), note: scaleNote(map),
          points: values.map { emotion in
            emotion.map { EmotionCurves.Point($0.value, emotions.text($0, of: map)) }
          })
      },
      words: EmotionCurves.Words(
        step: words.title, meeting: ComparisonLabels.severalMaps[language],
        beyondScale: ComparisonLabels.beyondScale[language]),
      legend: legend(means: Set(values.joined().compactMap { $0?.mean })))
    // Differences of maps, and what is felt on no phase, write values as the points do.
    curves.isAlone = comparison.mapCount < 2 && told.isEmpty
    return [
      .section(
        ComparisonLabels.emotion[language],
        [.curves(curves)] + shown.note(ofStages: felt.count, language) + beside)
    ]
  }

  /// What is felt in a map at a point.
  private func emotion(of map: Int, in point: ComparisonPoint) -> PhasedJourney.Emotion? {
    comparison.emotion(of: map, at: point)
  }

  /// The maps that lie on no phase and tell what is felt in their own stages.
  var told: [Int] {
    comparison.beside.filter { journey in
      comparison.journeys[journey].map?.stages.contains { PhasedJourney.Feeling($0) != nil } == true
    }
  }

  /// What is felt in stages that lie on no phase, and why it is in no curve.
  private var beside: [DocumentBlock] {
    let told = told
    guard !told.isEmpty else { return [] }
    let names = JourneyNames(comparison.journeys, language: language)
    let fields = told.map { index in
      let journey = comparison.journeys[index]
      let stages = journey.map?.stages ?? []
      var values = stages.prefix(shown.stages).enumerated().compactMap {
        entry, stage -> InlineText? in
        guard let map = journey.map, let felt = PhasedJourney.Feeling(stage),
          let emotion = PhasedJourney.Emotion(
            felt.value, on: map.emotionScale, mean: felt.isMean ? .touchpoints : nil)
        else { return nil }
        let name = names.name(of: .entry(entry), in: index)
        return InlineText(name.number + "\u{A0}", .faint) + InlineText(name.name + " ")
          + emotions.text(emotion, of: index)
      }
      if stages.count > shown.stages {
        let more = MapLabels.moreStages(stages.count - shown.stages)[language]
        values.append(InlineText(more, .faint))
      }
      return DocumentField(
        MapComparison.letter(of: index) + " · " + ComparisonLabels.outside[language],
        values.joined(by: InlineText(" · ", .faint)))
    }
    let letters = told.map { MapComparison.letter(of: $0) }.joined(separator: ", ")
    return [.fields(fields), .note(InlineText(ComparisonLabels.ownOrder(letters)[language]))]
  }

  /// The steps; the first of each period names it.
  private func named(_ points: [ComparisonPoint]) -> [EmotionCurves.Step] {
    var last: String?
    return points.map { point in
      let heading = words.heading(of: point.step)
      let isFirst = heading != last
      last = heading
      var step = EmotionCurves.Step(words.label(of: point), heading: isFirst ? heading : nil)
      step.isOnAxisOnly = !maps.contains { emotion(of: $0, in: point) != nil }
      return step
    }
  }

  private func legend(means: Set<PhasedJourney.Emotion.Mean>) -> [DocumentEntry] {
    var legend: [LocalizedText] = []
    if let words = meaning(of: means) { legend.append(words) }
    if maps.contains(where: emotions.hasOwnScale) {
      legend.append(ComparisonLabels.originalScale)
    }
    return legend.map { DocumentEntry(InlineText($0[language])) }
  }

  /// What the sign of a mean says in this table.
  private func meaning(of means: Set<PhasedJourney.Emotion.Mean>) -> LocalizedText? {
    let isByPhase = comparison.axis == .phases
    return switch (means.contains(.stages), means.contains(.touchpoints)) {
    case (true, false): isByPhase ? ComparisonLabels.meanOfStages : ComparisonLabels.meanOfEntries
    case (false, true): ComparisonLabels.meanOfTouchpoints
    case (true, true):
      isByPhase ? ComparisonLabels.meanOfBoth : ComparisonLabels.meanOfEntriesOrTouchpoints
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
