/// A map as a document: head, emotion curve, the stages, and what to see at a glance.
///
/// `MapHead` tells whose journey it is and what it rests on, `MapMatrix` lays the stages out as
/// columns, `MapGlance` tells the closing facts and `MapLegend` what the signs mean. `MapTexts`
/// turns parts of a map into entries, for comparisons as well, and `MapLabels` holds the words.
public struct MapDocument {
  /// How much of a map is told.
  package struct Choices: Sendable {
    /// Whether persona, goal, dates and sources stand under the title.
    package var hasHead = true
    /// Whether ids stand behind names.
    package var hasIDs = false
    /// Whether every detail of every stage is told.
    package var isFull = false
    /// Whether parts of the file may not have been read, so that nothing can be said to be missing.
    package var isDamaged = false
    /// Whether everything is told, with sources as footnotes.
    var tellsAll = false

    /// Creates the choices of a whole map without ids.
    package init() {}
  }

  private let choices: Choices
  private let framework: Framework?
  private let ways: StageWays
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
    self.init(
      map, framework: framework, language: language, channels: channels, choices: Choices())
  }

  /// Prepares a map for rendering, as much of it as somebody chooses.
  package init(
    _ map: JourneyMap, framework: Framework?, language: Language,
    channels: ChannelCatalog = .builtIn, choices: Choices
  ) {
    self.choices = choices
    self.framework = framework
    ways = StageWays(framework, language)
    outline = MapOutline(map, framework, language: language)
    texts = MapTexts(
      map: map, language: language, channels: channels, hasIDs: choices.hasIDs,
      isDetailed: choices.isFull, tellsAll: choices.tellsAll)
  }

  /// The whole map, stage after stage.
  public var document: Document {
    var document = headed
    if let chart { document.blocks.append(.chart(chart)) }
    for stage in outline.stages.prefix(texts.shown.stages)
    where !choices.isDamaged || stage.entry != nil {
      document.blocks.append(.section(section(stage)))
    }
    document.blocks += texts.shown.note(ofStages: outline.stages.count, language)
    return closed(document)
  }

  /// The whole map as a table with stages as columns.
  public var matrix: Document {
    var document = headed
    var table = MapMatrix(outline, texts, way: ways.text).table
    table.curve = chart
    document.blocks.append(.table(table))
    document.blocks += texts.shown.note(ofStages: outline.stages.count, language)
    document.blocks += texts.shown.note(ofLanes: map.lanes.count, language)
    return closed(document)
  }

  /// The title with the head, unless that is left out.
  private var headed: Document {
    var document = titled
    if choices.hasHead { document.blocks += MapHead(texts).blocks }
    return document
  }

  /// The title, and whether the file was read to its end.
  var titled: Document {
    var document = header
    if choices.isDamaged {
      document.blocks.append(.note(InlineText(MapLabels.notReadToTheEnd[language], .warning)))
    }
    return document
  }

  /// Adds what stands behind the stages.
  ///
  /// - Parameters:
  ///   - document: The document so far.
  ///   - hasGlance: Whether it closes with what to see at a glance.
  /// - Returns: The whole document.
  func closed(_ document: Document, hasGlance: Bool = true) -> Document {
    var document = document
    document.blocks += unplaced
    if hasGlance { document.blocks += glance }
    return withLegend(document)
  }

  private func withLegend(_ document: Document) -> Document {
    let legend = MapLegend.entries(of: document.blocks, language)
    var document = document
    if !legend.isEmpty { document.blocks.append(.legend(legend)) }
    return document
  }

  /// One stage with everything that the map says about it.
  ///
  /// - Parameter id: The id of a stage.
  /// - Returns: Nothing if neither the map nor its framework has the stage.
  public func stage(_ id: String) -> Document? {
    guard choices.isFull else {
      var choices = choices
      choices.isFull = true
      return MapDocument(
        map, framework: framework, language: language, channels: texts.channels, choices: choices
      ).stage(id)
    }
    let entries = map.stages.indices.filter { map.stages[$0].stage.equals(id) }
    let place = framework?.stages.firstIndex { $0.id.equals(id) }
    let stages = outline.stages.filter { stage in
      if let entry = stage.entry { return entries.contains(entry) }
      return place.map { String($0 + 1) == stage.number } ?? false
    }
    guard !stages.isEmpty else { return nil }
    var document = header
    document.blocks = stages.map { .section(section($0)) }
    return withLegend(document)
  }

  /// One entry of a stage in detail.
  func entry(_ stage: MapOutline.Stage) -> DocumentBlock {
    .section(section(stage))
  }

  /// What to see at a glance.
  var glance: [DocumentBlock] {
    MapGlance(outline, texts, isDamaged: choices.isDamaged).section.map { [.section($0)] } ?? []
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
    // A placeholder is no fact; a page that tells all has it all the same.
    let lead = [map.persona?.name, map.persona?.role, map.scenario].map {
      InlineText((choices.tellsAll ? $0?.unlessBlank : $0?.unlessAbsent)?.string ?? "")
    }.joined()
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

  private var chart: EmotionChart? { MapChart(outline, texts).chart }

  // MARK: Stages

  private func section(_ stage: MapOutline.Stage) -> DocumentSection {
    var name = InlineText(stage.name, .strong) + texts.id(stage.id)
    if let frameworkName = stage.frameworkName {
      name = name + InlineText(" · " + frameworkName, .faint)
    }
    // A name of the map's own does not tell which stage it is where no framework does.
    if choices.tellsAll, !choices.hasIDs, framework == nil || !stage.isKnown,
      let entry = stage.entry, map.stages[entry].name != nil
    {
      name = name + InlineText(" · ", .faint) + InlineText(stage.id.string, .identifier)
    }
    if !stage.isKnown {
      name = name + InlineText(" · " + MapLabels.unknownStage[language], .warning)
    }
    if let visit = stage.visitBehindOwnName {
      name = name + InlineText(visit, .faint)
    }
    guard let index = stage.entry else {
      return DocumentSection(
        DocumentHeading(number: stage.number, name),
        blocks: [
          .note(
            InlineText((stage.meantBy.map(MapLabels.meantBy) ?? MapLabels.notInMap)[language]))
        ])
    }
    let entry = map.stages[index]
    return DocumentSection(
      DocumentHeading(number: stage.number, name, trailing: texts.emotion(of: entry)),
      blocks: fields(of: entry))
  }

  private func fields(of stage: StageEntry) -> [DocumentBlock] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ entries: [DocumentEntry]) {
      if !entries.isEmpty { fields.append(DocumentField(label[language], entries)) }
    }
    func lines(_ list: [SourceText]) -> [DocumentEntry] { texts.lines(list) }
    add(MapLabels.goal, lines(stage.goal.map { [$0] } ?? []))
    add(MapLabels.actions, lines(stage.actions))
    func shown<Part>(_ parts: [Part], _ entry: (Part) -> DocumentEntry) -> [DocumentEntry] {
      texts.shown.entries(parts, language, entry)
    }
    add(MapLabels.thoughts, shown(stage.thoughts.filter { !$0.isBlank }, texts.thought))
    let feelings = stage.feelings.filter { !$0.isBlank }
    add(
      MapLabels.feelings,
      feelings.isEmpty ? [] : [DocumentEntry(InlineText(texts.list(feelings)))])
    add(
      MapLabels.touchpoints,
      shown(stage.touchpoints, texts.touchpoint))
    add(MapLabels.pains, shown(stage.painPoints, texts.pain))
    add(MapLabels.opportunities, shown(stage.opportunities) { texts.opportunity($0) })
    add(MapLabels.metrics, shown(stage.metrics) { texts.metric($0) })
    for lane in stage.lanes.prefix(texts.shown.lanes) {
      add(LocalizedText(same: texts.laneName(lane.lane)), lines(lane.texts))
    }
    if stage.lanes.count > texts.shown.lanes {
      let more = MapLabels.moreLanes(stage.lanes.count - texts.shown.lanes)[language]
      add(StageEntryKey.lanes.label, [DocumentEntry(InlineText(more, .faint))])
    }
    add(MapLabels.owner, lines(stage.owner.map { [$0] } ?? []))
    add(MapLabels.duration, lines(stage.duration.map { [$0] } ?? []))
    if stage.takes == nil, let waits = stage.waits {
      add(MapLabels.waits, [DocumentEntry(InlineText(TimeText.text(waits, language)))])
    } else {
      add(MapLabels.takes, texts.time(of: stage).map { [DocumentEntry($0)] } ?? [])
    }
    add(MapLabels.next, shown(stage.next) { DocumentEntry(ways.text($0)) })
    add(
      MapLabels.basis,
      stage.basis.map { [DocumentEntry(texts.basis($0))] } ?? [])
    if texts.isDetailed {
      add(MapLabels.backstage, lines(stage.backstage))
      add(MapLabels.notes, lines(stage.notes.map { [$0] } ?? []))
      add(MapLabels.origin, lines(stage.origin))
    }
    return fields.isEmpty ? [] : [.fields(fields)]
  }

  var unplaced: [DocumentBlock] {
    guard !map.unplaced.isEmpty else { return [] }
    let entries = texts.shown.entries(map.unplaced, language, texts.touchpoint)
    return [
      .section(
        DocumentSection(
          DocumentHeading(InlineText(MapLabels.unplaced[language], .warning)),
          blocks: [.list(entries)]))
    ]
  }
}
