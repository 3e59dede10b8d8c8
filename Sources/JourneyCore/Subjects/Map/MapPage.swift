/// A map as a page that a team reads on GitHub or in a wiki: head, table of stages, the journey as a
/// diagram of Mermaid, each stage in full, and the sources.
public struct MapPage {
  private let map: JourneyMap
  private let framework: Framework?
  private let language: Language
  private let outline: MapOutline
  private let texts: MapTexts

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
    self.map = map
    self.framework = framework
    self.language = language
    outline = MapOutline(map, framework, language: language)
    texts = MapTexts(map: map, language: language, channels: channels)
  }

  /// The page.
  public var document: Document {
    let view = MapDocument(
      map, framework: framework, language: language, channels: texts.channels)
    var document = view.document
    let rest = document.blocks.filter { !isStage($0) }
    document.blocks = head.isEmpty ? [] : [.fields(head)]
    document.blocks += [.table(stages), .code(DocumentCode(diagram, language: "mermaid"))]
    // Each entry in the order in which it happens: a stage may be entered again.
    for stage in outline.stages where stage.entry != nil {
      document.blocks += view.entry(stage)
    }
    document.blocks += rest
    if !map.sources.isEmpty {
      document.blocks.append(.section(MapKey.sources.label[language], [.list(sources)]))
    }
    return document
  }

  /// Whether a block is the curve or a stage, which the page tells in another way.
  private func isStage(_ block: DocumentBlock) -> Bool {
    switch block {
    case .chart, .fields: true
    case .section(let section): section.heading.number != nil
    default: false
    }
  }

  /// What the page does not tell: what programs need of a file, ids, and keys of the authors.
  public var losses: [Loss] {
    var losses = LossList()
    losses.addKeys(of: map) { object, key in
      if key.hasPrefix(Loss.ownKey) { return false }
      switch object {
      case .map:
        return ![
          MapKey.schema, .formatVersion, .kind, .language, .emotionScale, .emotionWords, .disable,
        ].contains { $0.rawValue == key }
      case .source: return key != SourceKey.kind.rawValue && key != SourceKey.sampleSize.rawValue
      case .touchpoint: return key != TouchpointKey.id.rawValue
      default: return true
      }
    }
    return losses.losses
  }

  // MARK: The head

  private var head: [DocumentField] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ texts: [SourceText]) {
      let entries = texts.filter { !$0.isBlank }.map { DocumentEntry(InlineText($0.string)) }
      if !entries.isEmpty { fields.append(DocumentField(label[language], entries)) }
    }
    func add(_ key: MapKey, _ texts: [SourceText]) { add(key.label, texts) }
    add(.description, map.description.map { [$0] } ?? [])
    if let persona = map.persona {
      add(PersonaKey.description.label, persona.description.map { [$0] } ?? [])
      add(PersonaKey.goals.label, persona.goals)
      add(PersonaKey.needs.label, persona.needs)
      add(PersonaKey.frustrations.label, persona.frustrations)
      add(PersonaKey.quote.label, persona.quote.map { [$0] } ?? [])
    }
    add(.goal, map.goal.map { [$0] } ?? [])
    add(.expectations, map.expectations)
    add(.startsWith, map.startsWith.map { [$0] } ?? [])
    add(.endsWith, map.endsWith.map { [$0] } ?? [])
    add(.version, map.version.map { [$0] } ?? [])
    add(.date, map.date.map { [SourceText($0.description)] } ?? [])
    add(.reviewBy, map.reviewBy.map { [SourceText($0.description)] } ?? [])
    add(.owner, map.owner.map { [$0] } ?? [])
    add(.authors, map.authors)
    return fields
  }

  // MARK: The stages at a glance

  private var stages: DocumentTable {
    let rows = outline.stages.map { stage -> [DocumentTable.Cell] in
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
    let written = MermaidWriter.written(
      map, WritingChoices(framework: framework, language: language), known: { [] })
    return String(decoding: written.bytes, as: UTF8.self)
  }

  private var sources: [DocumentEntry] {
    map.sources.map { source in
      var text = InlineText(source.title.string)
      if let date = source.date { text.append(" · " + date.description, .faint) }
      if let url = source.url { text.append(" · " + url.string, .faint) }
      return DocumentEntry(text)
    }
  }
}
