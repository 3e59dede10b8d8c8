/// Two maps of a diff side by side, for formats that draw: both curves over one another, and each
/// stage as it was and as it is.
struct DiffSideBySide {
  /// A stage of both maps, or of one.
  private struct Row {
    let stage: MapOutline.Stage
    let old: Int?
    let new: Int?
  }

  private let diff: MapDiff
  private let marks: DiffMarks
  private let language: Language
  private let texts: (old: SheetTexts, new: SheetTexts)
  private let rows: [Row]
  /// How many rows there are, those that are not drawn among them.
  private let rowCount: Int
  private var table = DocumentTable(columns: [], rows: [])

  /// Lays the maps beside one another.
  ///
  /// - Parameters:
  ///   - diff: The comparison.
  ///   - turnover: Which pains and opportunities come and go in it.
  ///   - stages: The stages of both maps.
  ///   - language: The language of the labels.
  ///   - channels: The channels that are known.
  init(
    _ diff: MapDiff, _ turnover: MapTurnover, _ stages: (old: MapOutline, new: MapOutline),
    language: Language, channels: ChannelCatalog
  ) {
    self.diff = diff
    self.language = language
    texts = (
      SheetTexts(
        MapTexts(map: diff.old, language: language, channels: channels, sharedBy: 2)),
      SheetTexts(
        MapTexts(map: diff.new, language: language, channels: channels, sharedBy: 2))
    )
    marks = DiffMarks(
      diff, turnover, stages, language,
      drawn: (
        DrawnParts(diff.old, most: texts.old.texts.shown.length),
        DrawnParts(diff.new, most: texts.new.texts.shown.length)
      ))
    let kept = Set(diff.stageOrigins.compactMap { $0 })
    let gone = stages.old.stages.filter { $0.entry.map { !kept.contains($0) } ?? false }
    // Those of each id, the first one last, where it is taken from.
    var goneByID: [SourceText: [Int]] = [:]
    for index in gone.indices.reversed() { goneByID[gone[index].id, default: []].append(index) }
    var taken: Set<Int> = []
    var rows: [Row] = []
    for stage in stages.new.stages {
      if let entry = stage.entry {
        rows.append(Row(stage: stage, old: diff.stageOrigins[entry], new: entry))
      } else if let index = goneByID[stage.id]?.popLast() {
        taken.insert(index)
        rows.append(Row(stage: stage, old: gone[index].entry, new: nil))
      }
    }
    for index in gone.indices where !taken.contains(index) {
      rows.append(Row(stage: gone[index], old: gone[index].entry, new: nil))
    }
    rowCount = rows.count
    let most = min(texts.old.texts.shown.stages, texts.new.texts.shown.stages)
    self.rows = Array(rows.prefix(most))
    table = makeTable()
  }

  /// The curves and the stages, each under its heading; nothing of what no map has.
  var blocks: [DocumentBlock] {
    guard !rows.isEmpty else { return [] }
    var blocks: [DocumentBlock] = []
    if let curves {
      blocks.append(.section(ComparisonLabels.emotion[language], [.curves(curves)]))
    }
    blocks.append(
      .section(
        DiffLabels.sideBySide[language],
        [.table(table)] + shown.note(ofStages: rowCount, language)))
    return blocks
  }

  /// What the signs of the cards mean, and the sources to which their numbers refer.
  var foot: [DocumentBlock] {
    var legend = SheetLegend()
    for cell in table.rows.joined() { legend.note(cell) }
    let signs = legend.entries(language)
    var blocks: [DocumentBlock] = signs.isEmpty ? [] : [.legend(signs)]
    guard !rows.isEmpty else { return blocks }
    func add(_ map: JourneyMap, _ letter: String?) {
      let sources = SheetSources.text(of: map, in: language, as: letter)
      if let sources { blocks.append(.note(sources)) }
    }
    // A list that both have is told once.
    if diff.old.sources == diff.new.sources {
      add(diff.new, nil)
    } else {
      add(diff.old, "A")
      add(diff.new, "B")
    }
    return blocks
  }

  /// How much is drawn: as little as of the map of which less is.
  private var shown: ShownParts {
    let shown = (old: texts.old.texts.shown, new: texts.new.texts.shown)
    return shown.old.stages < shown.new.stages ? shown.old : shown.new
  }

  // MARK: Curves

  private var curves: EmotionCurves? {
    func points(_ map: JourneyMap, _ entry: (Row) -> Int?) -> [EmotionCurves.Point?] {
      rows.map { row in
        guard let stage = entry(row).map({ map.stages[$0] }),
          let value = stage.feltEmotion.flatMap(map.emotionScale.standardised)
        else { return nil }
        return EmotionCurves.Point(
          value, InlineText(NumberText.signed(value, language: language), .strong))
      }
    }
    let (old, new) = (points(diff.old) { $0.old }, points(diff.new) { $0.new })
    guard (old + new).contains(where: { $0 != nil }) else { return nil }
    let scale = EmotionScale.standard
    return EmotionCurves(
      minimum: scale.minimum.value, maximum: scale.maximum.value,
      steps: rows.map { EmotionCurves.Step($0.stage.number + " " + $0.stage.name) },
      series: [
        EmotionCurves.Series(letter: "A", note: DiffLabels.old[language], points: old),
        EmotionCurves.Series(letter: "B", note: DiffLabels.new[language], points: new),
      ],
      words: EmotionCurves.Words(
        step: MapLabels.stage[language], meeting: ComparisonLabels.severalMaps[language],
        beyondScale: ComparisonLabels.beyondScale[language]))
  }

  // MARK: Stages

  private func makeTable() -> DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(InlineText(MapLabels.stage[language])),
        DocumentTable.Column(
          InlineText("A", .series) + InlineText(" · " + DiffLabels.old[language])),
        DocumentTable.Column(
          InlineText("B", .series) + InlineText(" · " + DiffLabels.new[language])),
      ],
      rows: rows.map { row in
        var name = [
          DocumentEntry(
            InlineText(row.stage.number + " ", .faint) + InlineText(row.stage.name, .strong))
        ]
        if row.old == nil, let new = row.new {
          let words = DiffLabels.new(diff.new.stages[new])
          name.append(DocumentEntry(InlineText(words[language], .positive)))
        }
        if let new = row.new, row.old != nil, marks.hasMoved(stage: new) {
          name.append(
            DocumentEntry(InlineText(DiffLabels.stageMoved[language], .accent), marker: .changed))
        }
        if row.new == nil, let old = row.old {
          let words = DiffLabels.gone(diff.old.stages[old])
          name.append(DocumentEntry(InlineText(words[language], .negative)))
        }
        return [
          name, row.old.map { cell(of: $0, texts.old, isNew: false) } ?? Self.nothing,
          row.new.map { cell(of: $0, texts.new, isNew: true) } ?? Self.nothing,
        ]
      })
  }

  private static let nothing = [DocumentEntry("", marker: .missing)]

  private func cell(of entry: Int, _ sheet: SheetTexts, isNew: Bool) -> DocumentTable.Cell {
    let stage = sheet.map.stages[entry]
    var cell: DocumentTable.Cell = []
    if let emotion = sheet.texts.emotion(of: stage) {
      let feelings = sheet.texts.list(stage.feelings)
      let isChanged = [StageEntryKey.emotion, .feelings].contains {
        marks.hasChanged($0, ofStage: entry, isNew: isNew)
      }
      cell.append(
        DocumentEntry(
          InlineText(MapLabels.emotion[language] + " ", .faint) + emotion
            + (feelings.isEmpty ? "" : InlineText(" · " + feelings, .faint)),
          marker: isChanged ? .changed : nil))
    }
    let shown = sheet.texts.shown
    func part(_ subject: MapChange.Subject, _ touchpoint: Int?, _ index: Int?) -> DiffMarks.Part {
      DiffMarks.Part(
        isNew: isNew, subject: subject, stage: entry, touchpoint: touchpoint, index: index)
    }
    let drawn = Array(stage.touchpoints.prefix(shown.length))
    let cards = drawn.enumerated().map { number, touchpoint in
      marked(sheet.touchpoint(touchpoint), part(.touchpoint, number, nil))
    }
    cell += shown.cut(stage.touchpoints.count, sheet.bracketed(cards, drawn), language)
    var told = 0
    /// Adds a card unless there are too many of its kind.
    func add(_ card: () -> DocumentEntry) {
      if told < shown.length { cell.append(card()) }
      told += 1
    }
    /// Says how many more cards of a kind there are, and begins with the next kind.
    func endKind() {
      cell += shown.cut(told, [], language)
      told = 0
    }
    func addPains(_ pains: [PainPoint], _ touchpoint: Int?) {
      for (index, pain) in pains.enumerated() where !pain.text.isBlank {
        add { marked(sheet.pain(pain, isUnanswered: false), part(.painPoint, touchpoint, index)) }
      }
    }
    func addOpportunities(_ opportunities: [Opportunity], _ touchpoint: Int?) {
      for (index, opportunity) in opportunities.enumerated() {
        add { marked(sheet.opportunity(opportunity), part(.opportunity, touchpoint, index)) }
      }
    }
    for (number, touchpoint) in stage.touchpoints.enumerated() {
      addPains(touchpoint.painPoints, number)
    }
    addPains(stage.painPoints, nil)
    endKind()
    for (number, touchpoint) in stage.touchpoints.enumerated() {
      addOpportunities(touchpoint.opportunities, number)
    }
    addOpportunities(stage.opportunities, nil)
    endKind()
    return cell.isEmpty ? Self.nothing : cell
  }

  /// A card with what has happened to it, behind the line that says what it is.
  private func marked(_ entry: DocumentEntry, _ part: DiffMarks.Part) -> DocumentEntry {
    let entries = marks.entries(of: part)
    guard !entries.isEmpty else { return entry }
    var entry = entry
    entry.children.insert(contentsOf: entries, at: min(1, entry.children.count))
    return entry
  }
}
