/// A map as a page that a team reads on GitHub or in a wiki: head, table of stages, the journey as a
/// diagram of Mermaid, each stage in full, and the sources as footnotes.
public struct MapPage {
  private let map: JourneyMap
  private let framework: Framework?
  private let language: Language
  private let choices: MapDocument.Choices
  private let outline: MapOutline
  private let texts: MapTexts
  private let view: MapDocument

  /// Prepares a map.
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
      map, framework: framework, language: language, channels: channels,
      choices: MapDocument.Choices())
  }

  /// Prepares a map, with or without its head and ids.
  package init(
    _ map: JourneyMap, framework: Framework?, language: Language,
    channels: ChannelCatalog = .builtIn, choices: MapDocument.Choices
  ) {
    var choices = choices
    choices.isFull = true
    choices.tellsAll = true
    self.map = map
    self.framework = framework
    self.language = language
    self.choices = choices
    outline = MapOutline(map, framework, language: language)
    texts = MapTexts(
      map: map, language: language, channels: channels, hasIDs: choices.hasIDs, tellsAll: true)
    view = MapDocument(
      map, framework: framework, language: language, channels: channels, choices: choices)
  }

  /// The page.
  public var document: Document {
    var document = opening
    forEachBlock { document.blocks.append($0) }
    return document
  }

  /// The title with the lines under it, without any block.
  package var opening: Document {
    var document = view.titled
    document.blocks = []
    return document
  }

  /// Gives the blocks one after the other, each made when it is asked for: of a map of thousands of
  /// stages nobody need hold them all.
  package func forEachBlock(_ body: (DocumentBlock) -> Void) {
    var legend = MapLegend()
    func tell(_ block: DocumentBlock) {
      legend.note(block)
      body(block)
    }
    for block in view.titled.blocks { tell(block) }
    let head = choices.hasHead ? head : []
    if !head.isEmpty { tell(.fields(head)) }
    if !outline.stages.isEmpty { tell(.table(stages)) }
    tell(.code(DocumentCode(diagram, language: "mermaid")))
    // Who reads a page wants to know first what matters; in a terminal the end is what one sees.
    for block in view.glance { tell(block) }
    for stage in outline.stages where stage.entry != nil { tell(view.entry(stage)) }
    for block in view.unplaced { tell(block) }
    let entries = legend.entries(language)
    if !entries.isEmpty { body(.legend(entries)) }
    if !map.sources.isEmpty { body(.footnotes(map.sources.map(footnote))) }
  }

  // MARK: What it does not tell

  /// What the page does not tell: what programs need of a file, ids, keys of the authors, and of a
  /// framework within the map all but its name and the names of its stages.
  public var losses: [Loss] {
    var losses = LossList()
    losses.addKeys(of: map, where: isTold)
    return losses.losses
  }

  private func isTold(_ object: FileObject, _ key: String, _ members: [JSONValue.Member]) -> Bool {
    if key.hasPrefix(Loss.ownKey) { return false }
    return switch object {
    case .map: MapKey(rawValue: key).map(isTold) ?? false
    case .lane: key != LaneKey.id.rawValue
    case .source: choices.hasIDs || key != SourceKey.id.rawValue
    case .touchpoint: choices.hasIDs || key != TouchpointKey.id.rawValue
    case .painPoint: key != PainPointKey.id.rawValue
    case .framework:
      key == FrameworkKey.id.rawValue || isNamed && key == FrameworkKey.name.rawValue
        || isNamed && key == FrameworkKey.stages.rawValue
    case .frameworkStage:
      key == FrameworkStageKey.name.rawValue
        || choices.hasIDs && key == FrameworkStageKey.id.rawValue
    // Of two wordings the one in the language of the page is told.
    case .readerText:
      members.count == 1 || key == language.rawValue
        || !members.contains { $0.key.equals(language.rawValue) }
    case .persona, .emotionScale, .stage, .opportunity, .metric, .nextStage, .time: true
    case .disabledRule, .frameworkSource, .criteria, .frameworkActivity, .frameworkQuestion,
      .frameworkNext:
      false
    }
  }

  private func isTold(_ key: MapKey) -> Bool {
    switch key {
    case .schema, .formatVersion, .language, .disable: false
    // A framework that was found goes by its own id, not by where it lies.
    case .framework: if case .path = map.framework { framework == nil } else { true }
    case .description, .persona, .goal, .expectations, .startsWith, .endsWith, .version, .date,
      .reviewBy, .owner, .authors, .basis, .emotionScale, .emotionWords, .lanes, .sources:
      choices.hasHead || key == .sources || key == .persona
    case .title, .kind, .state, .scenario, .stages, .unplaced: true
    }
  }

  /// Whether the names of a framework within the map are told.
  private var isNamed: Bool {
    if case .inline(let inline) = map.framework { inline == framework } else { false }
  }

  // MARK: The head

  private var head: [DocumentField] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ texts: [InlineText]) {
      let entries = texts.filter { !$0.isEmpty }.map { DocumentEntry($0) }
      if !entries.isEmpty { fields.append(DocumentField(label[language], entries)) }
    }
    func add(_ label: LocalizedText, _ texts: [SourceText]) {
      add(
        label,
        texts.filter { !$0.isBlank }.map { InlineText(ListMarks.withoutBullet($0.string)) })
    }
    func add(_ key: MapKey, _ text: SourceText?) { add(key.label, text.map { [$0] } ?? []) }
    add(.description, map.description)
    if let persona = map.persona {
      // The map has a description and a goal of its own.
      add(MapLabels.persona, persona.description.map { [$0] } ?? [])
      add(
        persona.name.isBlank
          ? PersonaKey.goals.label : MapLabels.goals(of: persona.name.string), persona.goals)
      add(PersonaKey.needs.label, persona.needs)
      add(PersonaKey.frustrations.label, persona.frustrations)
      // In the marks in which it stands in a terminal and in a picture.
      let quote = persona.quote.map { $0.isTold ? ListMarks.quoted($0.string) : $0.string }
      add(PersonaKey.quote.label, quote.map { [InlineText($0)] } ?? [])
    }
    add(.goal, map.goal)
    add(MapKey.expectations.label, map.expectations)
    add(.startsWith, map.startsWith)
    add(.endsWith, map.endsWith)
    add(.version, map.version)
    add(.date, map.date.map { SourceText($0.description) })
    add(.reviewBy, map.reviewBy.map { SourceText($0.description) })
    add(.owner, map.owner)
    add(MapKey.authors.label, map.authors)
    add(MapKey.basis.label, map.basis.map { [InlineText($0.label[language])] } ?? [])
    if isNamed, case .inline(let inline) = map.framework {
      let name = inline.name[language]
      if !map.title.equals(name) { add(MapKey.framework.label, [InlineText(name)]) }
    }
    if let scale = map.declaredScale {
      func number(_ number: WrittenNumber) -> String {
        NumberText.plain(number.literal.string, language: language)
      }
      add(
        MapKey.emotionScale.label,
        [InlineText(number(scale.minimum) + "…" + number(scale.maximum))])
    }
    add(
      MapKey.emotionWords.label,
      map.emotionWords.map {
        InlineText(
          $0.word.string + " = "
            + NumberText.plain($0.emotion.literal.string, language: language))
      })
    add(
      MapKey.lanes.label,
      map.lanes.map { lane in
        InlineText(lane.name.string)
          + InlineText(lane.line.map { " · — " + $0.string } ?? "", .faint)
      })
    add(
      MapKey.sources.label,
      map.sources.enumerated().map { index, source in
        InlineText(source.title.string) + texts.id(source.id)
          + InlineText("[\(index + 1)]", .footnote)
      })
    return fields
  }

  private func footnote(_ source: EvidenceSource) -> DocumentEntry {
    MapHead(texts).source(source)
  }

  // MARK: The stages at a glance

  private var stages: DocumentTable {
    let shown = outline.stages.filter { !choices.isDamaged || $0.entry != nil }
    let rows = shown.map { stage -> [DocumentTable.Cell] in
      let entry = stage.entry.map { map.stages[$0] }
      let pains = (entry?.touchpoints ?? []).flatMap(\.painPoints) + (entry?.painPoints ?? [])
      return [
        [DocumentEntry(InlineText(stage.number + " ") + InlineText(stage.name))],
        entry.flatMap(texts.emotion(of:)).map { [DocumentEntry($0)] } ?? [],
        (entry?.touchpoints ?? []).map { DocumentEntry(InlineText($0.name.string)) },
        pains.map { DocumentEntry(InlineText($0.text.string)) },
      ]
    }
    return DocumentTable(
      columns: [
        .init(InlineText(MapLabels.stage[language])),
        .init(InlineText(MapLabels.emotion[language]), alignment: .right),
        .init(InlineText(MapLabels.touchpoints[language])),
        .init(InlineText(MapLabels.pains[language])),
      ], rows: rows)
  }

  private var diagram: String {
    MermaidWriter.diagram(of: map, WritingChoices(framework: framework, language: language))
  }
}
