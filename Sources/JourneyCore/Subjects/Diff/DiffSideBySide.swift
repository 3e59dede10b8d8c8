/// Two maps of a diff side by side, for formats that draw: both curves over one another, and each
/// stage as it was and as it is.
struct DiffSideBySide {
  /// A stage of both maps, or of one.
  private struct Row {
    let stage: MapOutline.Stage
    let old: Int?
    let new: Int?
  }

  /// A part of one of the maps.
  private struct Part: Hashable {
    let subject: MapChange.Subject
    let isNew: Bool
    let stage: Int
    var touchpoint: Int?
    var text: SourceText?
  }

  private let diff: MapDiff
  /// What has happened to parts as a whole.
  private let kinds: [Part: MapChange.Kind]
  private let names: (old: String, new: String)
  private let language: Language
  private let texts: (old: SheetTexts, new: SheetTexts)
  private let rows: [Row]
  /// How many rows there are, those that are not drawn among them.
  private let rowCount: Int

  /// Lays the maps beside one another.
  ///
  /// - Parameters:
  ///   - diff: The comparison.
  ///   - stages: The stages of both maps.
  ///   - names: What the maps are called.
  ///   - language: The language of the labels.
  ///   - channels: The channels that are known.
  init(
    _ diff: MapDiff, _ stages: (old: MapOutline, new: MapOutline),
    names: (old: String, new: String), language: Language, channels: ChannelCatalog
  ) {
    self.diff = diff
    self.names = names
    self.language = language
    kinds = Self.kinds(diff)
    texts = (
      SheetTexts(MapTexts(map: diff.old, language: language, channels: channels)),
      SheetTexts(MapTexts(map: diff.new, language: language, channels: channels))
    )
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
    self.rows = Array(rows.prefix(ShownParts.maximumStages))
  }

  /// The curves and the stages, each under its heading; nothing of what no map has.
  var blocks: [DocumentBlock] {
    guard !rows.isEmpty else { return [] }
    var blocks: [DocumentBlock] = []
    if let curves {
      blocks.append(.section(ComparisonLabels.emotion[language], [.curves(curves)]))
    }
    let shown = texts.new.texts.shown
    blocks.append(
      .section(
        DiffLabels.sideBySide[language],
        [.table(table)] + shown.note(ofStages: rowCount, language)))
    return blocks
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
        EmotionCurves.Series(letter: "A", note: heading(DiffLabels.old, names.old), points: old),
        EmotionCurves.Series(letter: "B", note: heading(DiffLabels.new, names.new), points: new),
      ],
      words: EmotionCurves.Words(
        step: MapLabels.stage[language], meeting: ComparisonLabels.severalMaps[language],
        beyondScale: ComparisonLabels.beyondScale[language]))
  }

  private func heading(_ label: LocalizedText, _ name: String) -> String {
    name.isEmpty ? label[language] : label[language] + " · " + name
  }

  // MARK: Stages

  private var table: DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(InlineText(MapLabels.stage[language])),
        DocumentTable.Column(InlineText("A · " + DiffLabels.old[language])),
        DocumentTable.Column(InlineText("B · " + DiffLabels.new[language])),
      ],
      rows: rows.map { row in
        var name = [
          DocumentEntry(
            InlineText(row.stage.number + " ", .faint) + InlineText(row.stage.name, .strong))
        ]
        if row.old == nil {
          name.append(DocumentEntry(InlineText(DiffLabels.newStage[language], .positive)))
        }
        if row.new == nil {
          name.append(DocumentEntry(InlineText(DiffLabels.stageGone[language], .negative)))
        }
        return [
          name, row.old.map { cell(of: $0, texts.old, isNew: false) } ?? Self.nothing,
          row.new.map { cell(of: $0, texts.new, isNew: true) } ?? Self.nothing,
        ]
      })
  }

  private static let nothing = [DocumentEntry("", marker: .missing)]

  private func cell(of index: Int, _ sheet: SheetTexts, isNew: Bool) -> DocumentTable.Cell {
    let stage = sheet.map.stages[index]
    var cell: DocumentTable.Cell = []
    if let emotion = sheet.texts.emotion(of: stage) {
      let feelings = sheet.texts.list(stage.feelings)
      cell.append(
        DocumentEntry(
          InlineText(MapLabels.emotion[language] + " ", .faint) + emotion
            + (feelings.isEmpty ? "" : InlineText(" · " + feelings, .faint))))
    }
    let shown = sheet.texts.shown
    let cards = sheet.touchpoints(stage.touchpoints)
    for (number, card) in cards.enumerated() {
      let part = Part(subject: .touchpoint, isNew: isNew, stage: index, touchpoint: number)
      // The last card may say that there are more.
      cell.append(tagged(card, number < shown.length ? tag(part) : nil))
    }
    let pains = stage.touchpoints.flatMap(\.painPoints) + stage.painPoints
    cell += shown.entries(pains.filter { !$0.text.isBlank }, language) { pain in
      tagged(
        sheet.pain(pain, isUnanswered: false),
        tag(Part(subject: .painPoint, isNew: isNew, stage: index, text: pain.text)))
    }
    let opportunities = stage.touchpoints.flatMap(\.opportunities) + stage.opportunities
    cell += shown.entries(opportunities, language) { opportunity in
      tagged(
        sheet.opportunity(opportunity),
        tag(Part(subject: .opportunity, isNew: isNew, stage: index, text: opportunity.text)))
    }
    return cell.isEmpty ? Self.nothing : cell
  }

  /// What has happened to a part as a whole, in a word.
  private func tag(_ part: Part) -> InlineText? {
    switch kinds[part] {
    case .added: InlineText(DiffLabels.tagAdded[language], .positive)
    case .removed: InlineText(DiffLabels.tagRemoved[language], .negative)
    case .moved: InlineText(DiffLabels.tagMoved[language], .accent)
    case .changed, nil: nil
    }
  }

  private static func kinds(_ diff: MapDiff) -> [Part: MapChange.Kind] {
    var kinds: [Part: MapChange.Kind] = [:]
    for change in diff.changes where change.key == nil && change.kind != .changed {
      let isCard = change.subject == .touchpoint
      func set(_ stage: Int?, _ touchpoint: Int?, isNew: Bool) {
        guard let stage else { return }
        let part = Part(
          subject: change.subject, isNew: isNew, stage: stage,
          touchpoint: isCard ? touchpoint : nil,
          text: isCard ? nil : change.name)
        kinds[part] = change.kind
      }
      if change.kind != .removed {
        set(change.place.newStage, change.place.newTouchpoint, isNew: true)
      }
      if change.kind != .added {
        set(change.place.oldStage, change.place.oldTouchpoint, isNew: false)
      }
    }
    return kinds
  }

  private func tagged(_ entry: DocumentEntry, _ tag: InlineText?) -> DocumentEntry {
    guard let tag else { return entry }
    var entry = entry
    entry.children.insert(DocumentEntry(tag), at: 0)
    return entry
  }
}
