/// The emotion curves of maps over one another, phase after phase, and where they differ most.
struct MapComparisonCurves {
  /// How many differences are named.
  private static let most = 3

  private let comparison: MapComparison
  private let language: Language
  /// The indices of the maps.
  private let maps: [Int]

  init(_ comparison: MapComparison, language: Language) {
    self.comparison = comparison
    self.language = language
    maps = comparison.journeys.indices.filter { comparison.journeys[$0].map != nil }
  }

  /// The table with what explains it; nothing if no emotion is known.
  var blocks: [DocumentBlock] {
    var hasMeeting = false
    let first = DocumentTable.Column(InlineText(EmotionLine.heading, .faint))
    let table = PhaseTable(language: language, columns: [first] + maps.map(column)).table { phase in
      let felt = maps.map { comparison.journeys[$0].emotion(in: phase) }
      guard felt.contains(where: { $0 != nil }) else { return nil }
      let points = zip(maps, felt).compactMap { map, emotion in
        emotion.map { (letter: MapComparison.letter(of: map), value: $0.value) }
      }
      let line = EmotionLine(points)
      hasMeeting = hasMeeting || line.hasMeeting
      return [[DocumentEntry(line.text)]] + zip(maps, felt).map { cell($1, of: $0) }
    }
    guard !table.rows.isEmpty else { return [] }
    var legend: [InlineText] = []
    if hasMeeting {
      let words = EmotionLine.meeting + " " + ComparisonLabels.severalMaps[language]
      legend.append(InlineText(words))
    }
    if maps.contains(where: hasOwnScale) {
      legend.append(InlineText(ComparisonLabels.originalScale[language]))
    }
    let notes = legend.isEmpty ? [] : [DocumentBlock.note(legend.joined())]
    return [section(ComparisonLabels.emotion, [.table(table)] + notes)] + differences
  }

  private func column(_ map: Int) -> DocumentTable.Column {
    let letter = InlineText(MapComparison.letter(of: map), .accent)
    guard hasOwnScale(map), let scale = comparison.journeys[map].map?.emotionScale else {
      return DocumentTable.Column(letter, alignment: .right)
    }
    let ends = [scale.minimum, scale.maximum].map {
      NumberText.plain($0.literal.string, language: language)
    }
    return DocumentTable.Column(
      letter + InlineText(" (\(ends[0])…\(ends[1]))", .faint), alignment: .right)
  }

  private func hasOwnScale(_ map: Int) -> Bool {
    comparison.journeys[map].map?.emotionScale != .standard
  }

  private func cell(_ emotion: PhasedJourney.Emotion?, of map: Int) -> DocumentTable.Cell {
    guard let emotion else { return PhaseTable.gap }
    return [DocumentEntry(value(emotion, of: map))]
  }

  /// An emotion on −2…2, with its value on the map's own scale where that is another.
  private func value(_ emotion: PhasedJourney.Emotion, of map: Int) -> InlineText {
    let role: TextRole = emotion.value > 0 ? .positive : emotion.value < 0 ? .negative : .plain
    let text = InlineText(NumberText.signed(emotion.value, language: language), role)
    guard hasOwnScale(map) else { return text }
    let original = NumberText.plain(emotion.original, language: language)
    return text + InlineText("\u{A0}(\(original))", .faint)
  }

  private var differences: [DocumentBlock] {
    guard maps.count > 1 else { return [] }
    let fields = comparison.differences.prefix(Self.most).map { difference in
      let ends = [difference.highest, difference.lowest].compactMap { map in
        comparison.journeys[map].emotion(in: difference.phase).map {
          InlineText(MapComparison.letter(of: map) + " ", .accent) + value($0, of: map)
        }
      }
      let spread = NumberText.plain(difference.spread, language: language)
      let entry = DocumentEntry(
        ends.joined(by: InlineText(" · ", .faint)),
        trailing: InlineText(ComparisonLabels.points(spread)[language], .faint))
      return DocumentField(difference.phase.label[language], [entry])
    }
    guard fields.isEmpty else {
      return [section(ComparisonLabels.differMost, [.fields(fields)])]
    }
    let isComparable = Phase.allCases.contains { phase in
      maps.count { comparison.journeys[$0].emotion(in: phase) != nil } > 1
    }
    return isComparable ? [.note(InlineText(ComparisonLabels.sameEmotions[language]))] : []
  }

  private func section(_ heading: LocalizedText, _ blocks: [DocumentBlock]) -> DocumentBlock {
    .section(DocumentSection(DocumentHeading(InlineText(heading[language])), blocks: blocks))
  }
}
