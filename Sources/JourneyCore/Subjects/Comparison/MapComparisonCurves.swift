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

  /// The table with what explains it; nothing if no emotion is known.
  var blocks: [DocumentBlock] {
    var hasMeeting = false
    var hasArrow = false
    var means: Set<PhasedJourney.Emotion.Mean> = []
    let first = DocumentTable.Column(InlineText(EmotionLine.heading, .faint), isPicture: true)
    let table = PhaseTable(language: language, columns: [first] + maps.map(column)).table { phase in
      let felt = maps.map { comparison.journeys[$0].emotion(in: phase) }
      guard felt.contains(where: { $0 != nil }) else { return nil }
      let points = zip(maps, felt).compactMap { map, emotion in
        emotion.map { (letter: MapComparison.letter(of: map), value: $0.value) }
      }
      let line = EmotionLine(points)
      hasMeeting = hasMeeting || line.hasMeeting
      hasArrow = hasArrow || line.hasArrow
      means.formUnion(felt.compactMap { $0?.mean })
      return [[DocumentEntry(line.text)]] + zip(maps, felt).map { cell($1, of: $0) }
    }
    guard !table.rows.isEmpty else { return [] }
    var legend: [InlineText] = []
    if hasMeeting {
      let words = EmotionLine.meeting + " " + ComparisonLabels.severalMaps[language]
      legend.append(InlineText(words))
    }
    if hasArrow { legend.append(InlineText(ComparisonLabels.beyondScale[language])) }
    if let words = words(for: means) { legend.append(InlineText(words[language])) }
    if maps.contains(where: emotions.hasOwnScale) {
      legend.append(InlineText(ComparisonLabels.originalScale[language]))
    }
    let notes = legend.isEmpty ? [] : [DocumentBlock.note(legend.joined())]
    return [.section(ComparisonLabels.emotion[language], [.table(table)] + notes)]
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

  private func column(_ map: Int) -> DocumentTable.Column {
    let letter = InlineText(MapComparison.letter(of: map), .accent)
    guard emotions.hasOwnScale(map), let scale = comparison.journeys[map].map?.emotionScale else {
      return DocumentTable.Column(letter, alignment: .right)
    }
    let ends = [scale.minimum, scale.maximum].map {
      NumberText.plain($0.literal.string, language: language)
    }
    return DocumentTable.Column(
      letter + InlineText(" (\(ends[0])…\(ends[1]))", .faint), alignment: .right)
  }

  private func cell(_ emotion: PhasedJourney.Emotion?, of map: Int) -> DocumentTable.Cell {
    guard let emotion else { return PhaseTable.gap }
    return [DocumentEntry(emotions.text(emotion, of: map))]
  }
}
