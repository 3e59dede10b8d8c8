/// A map as a document: header, emotion curve, the stages, and what to see at a glance.
///
/// `MapMatrix` lays the stages out as columns and `MapGlance` tells the closing facts. `MapTexts`
/// turns parts of a map into entries, for comparisons as well, and `MapLabels` holds the words.
public struct MapDocument {
  private let framework: Framework?
  private let outline: MapOutline
  private let texts: MapTexts
  private var map: JourneyMap { texts.map }
  private var language: Language { texts.language }

  /// Prepares a map for rendering.
  ///
  /// - Parameters:
  ///   - map: The map, as far as it was understood.
  ///   - framework: The framework through which it is told, if it could be found.
  ///   - language: The language of the labels.
  ///   - channels: The channels that are known.
  public init(
    _ map: JourneyMap, framework: Framework?, language: Language,
    channels: ChannelCatalog = .builtIn
  ) {
    self.framework = framework
    outline = MapOutline(map, framework, language: language)
    texts = MapTexts(map: map, language: language, channels: channels)
  }

  /// The whole map, stage after stage.
  public var document: Document {
    var document = header
    if let chart { document.blocks.append(.chart(chart)) }
    for stage in outline.stages {
      document.blocks.append(.section(section(stage, isDetailed: false)))
    }
    document.blocks += unplaced(isDetailed: false)
    document.blocks += glance
    return document
  }

  /// The whole map as a table with stages as columns.
  public var matrix: Document {
    var document = header
    var table = MapMatrix(outline, texts).table
    table.curve = chart
    document.blocks.append(.table(table))
    document.blocks += unplaced(isDetailed: false)
    document.blocks += glance
    return document
  }

  /// One stage with everything that the map says about it.
  ///
  /// - Parameter id: The id of a stage.
  /// - Returns: Nothing if neither the map nor its framework has the stage.
  public func stage(_ id: String) -> Document? {
    let entries = map.stages.indices.filter { map.stages[$0].stage.equals(id) }
    let place = framework?.stages.firstIndex { $0.id.equals(id) }
    let stages = outline.stages.filter { stage in
      if let entry = stage.entry { return entries.contains(entry) }
      return place.map { String($0 + 1) == stage.number } ?? false
    }
    guard !stages.isEmpty else { return nil }
    var document = header
    document.blocks = stages.map { .section(section($0, isDetailed: true)) }
    return document
  }

  private var glance: [DocumentBlock] {
    MapGlance(outline, texts).section.map { [.section($0)] } ?? []
  }

  // MARK: Header and curve

  private var header: Document {
    var trailing = frameworkName.isEmpty ? [] : [InlineText(frameworkName, .identifier)]
    if map.kind != .journey {
      trailing.append(InlineText(map.kind.label[language], .faint))
    }
    if let state = map.state { trailing.append(InlineText(state.label[language], .faint)) }
    if let basis = map.basis, basis == .assumption {
      trailing.append(InlineText(basis.label[language], .warning))
    }
    let lead = [map.persona?.name, map.persona?.role, map.scenario]
      .map { InlineText($0?.string ?? "") }.joined()
    let title = InlineText(map.title.string, .strong)
    return Document(
      title: title.isEmpty && trailing.isEmpty
        ? nil : DocumentHeading(title, trailing: trailing.joined(by: InlineText(" · ", .faint))),
      lead: lead.isEmpty ? [] : [lead])
  }

  private var frameworkName: String {
    if let framework { return framework.id.string }
    switch map.framework {
    case .id(let text), .path(let text): return text.string
    case .inline(let framework): return framework.id.string
    }
  }

  private var chart: EmotionChart? {
    let points = outline.stages.map { stage in
      let entry = stage.entry.map { map.stages[$0] }
      return EmotionChart.Point(
        number: stage.number, label: stage.name, value: entry?.feltEmotion,
        isMomentOfTruth: entry?.hasMomentOfTruth ?? false)
    }
    guard points.contains(where: { $0.value != nil }) else { return nil }
    let scale = map.emotionScale
    return EmotionChart(
      minimum: scale.minimum.value, maximum: scale.maximum.value, points: points,
      words: EmotionChart.Words(
        stage: MapLabels.stage[language], emotion: MapLabels.emotion[language],
        momentOfTruth: MapLabels.momentOfTruth[language],
        beyondScale: MapLabels.beyondScale[language]))
  }

  // MARK: Stages

  private func section(_ stage: MapOutline.Stage, isDetailed: Bool) -> DocumentSection {
    var name = InlineText(stage.name, .strong)
    if let frameworkName = stage.frameworkName {
      name = name + InlineText(" · " + frameworkName, .faint)
    }
    if !stage.isKnown {
      name = name + InlineText(" · " + MapLabels.unknownStage[language], .warning)
    }
    guard let index = stage.entry else {
      return DocumentSection(
        DocumentHeading(number: stage.number, name),
        blocks: [.note(InlineText(MapLabels.notInMap[language]))])
    }
    let entry = map.stages[index]
    return DocumentSection(
      DocumentHeading(number: stage.number, name, trailing: texts.emotion(of: entry)),
      blocks: fields(of: entry, isDetailed: isDetailed))
  }

  private func fields(of stage: StageEntry, isDetailed: Bool) -> [DocumentBlock] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ entries: [DocumentEntry]) {
      if !entries.isEmpty { fields.append(DocumentField(label[language], entries)) }
    }
    func lines(_ texts: [SourceText]) -> [DocumentEntry] {
      texts.compactMap { $0.isBlank ? nil : DocumentEntry(InlineText($0.string)) }
    }
    add(MapLabels.goal, lines(stage.goal.map { [$0] } ?? []))
    add(MapLabels.actions, lines(stage.actions))
    add(MapLabels.thoughts, stage.thoughts.filter { !$0.isBlank }.map(texts.thought))
    let feelings = stage.feelings.filter { !$0.isBlank }
    add(
      MapLabels.feelings,
      feelings.isEmpty ? [] : [DocumentEntry(InlineText(texts.list(feelings)))])
    add(
      MapLabels.touchpoints,
      stage.touchpoints.map { texts.touchpoint($0, isDetailed: isDetailed) })
    add(MapLabels.pains, stage.painPoints.map(texts.pain))
    add(MapLabels.opportunities, stage.opportunities.map(texts.opportunity))
    add(MapLabels.metrics, stage.metrics.map(texts.metric))
    for lane in stage.lanes {
      add(LocalizedText(same: texts.laneName(lane.lane)), lines(lane.texts))
    }
    add(MapLabels.owner, lines(stage.owner.map { [$0] } ?? []))
    add(MapLabels.duration, lines(stage.duration.map { [$0] } ?? []))
    add(MapLabels.takes, texts.time(stage.takes, stage.waits).map { [DocumentEntry($0)] } ?? [])
    add(MapLabels.next, stage.next.map { DocumentEntry(way($0)) })
    add(
      MapLabels.basis,
      stage.basis.map { [DocumentEntry(texts.basis($0))] } ?? [])
    if isDetailed {
      add(MapLabels.backstage, lines(stage.backstage))
      add(MapLabels.notes, lines(stage.notes.map { [$0] } ?? []))
      add(MapLabels.origin, lines(stage.origin))
    }
    return fields.isEmpty ? [] : [.fields(fields)]
  }

  /// A way to another stage: its name and in which case.
  private func way(_ next: NextStage) -> InlineText {
    let place = framework?.index(ofStage: next.stage)
    let name =
      place.map { "\($0 + 1) " + (framework?.stages[$0].name[language] ?? "") }
      ?? next.stage.string
    return InlineText("→ ", .faint) + InlineText(name)
      + (next.when.map { InlineText(": " + $0.string, .faint) } ?? "")
  }

  private func unplaced(isDetailed: Bool) -> [DocumentBlock] {
    guard !map.unplaced.isEmpty else { return [] }
    let entries = map.unplaced.map { texts.touchpoint($0, isDetailed: isDetailed) }
    return [
      .section(
        DocumentSection(
          DocumentHeading(InlineText(MapLabels.unplaced[language], .warning)),
          blocks: [.list(entries)]))
    ]
  }
}
