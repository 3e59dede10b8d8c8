/// A map as the sheet that a client is shown: everything that it says, in the form of a picture.
public struct MapSheet {
  private let framework: Framework?
  private let outline: MapOutline
  private let sheet: SheetTexts
  private let facts: MapFacts
  private let lanes: SheetLanes
  private let isDamaged: Bool
  private var map: JourneyMap { sheet.map }
  private var language: Language { sheet.language }

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
    self.init(map, framework: framework, language: language, channels: channels, lanes: .all)
  }

  /// Prepares a map of which some rows are shown.
  ///
  /// - Parameters:
  ///   - map: The map, as far as it was understood.
  ///   - framework: The framework through which it is told, if it could be found.
  ///   - language: The language of the labels.
  ///   - channels: The channels that are known.
  ///   - lanes: The rows; what is left out is told at the foot.
  ///   - isDamaged: Whether parts of the file may not have been read, so that nothing can be said to
  ///     be missing.
  package init(
    _ map: JourneyMap, framework: Framework?, language: Language,
    channels: ChannelCatalog = .builtIn, lanes: SheetLanes = .all, isDamaged: Bool = false
  ) {
    self.lanes = lanes
    self.isDamaged = isDamaged
    self.framework = framework
    outline = MapOutline(map, framework, language: language)
    sheet = SheetTexts(MapTexts(map: map, language: language, channels: channels))
    facts = MapFacts(map, channels: channels)
  }

  /// The sheet.
  public var document: Document {
    var trailing = InlineText()
    if let toldFramework { trailing.append(toldFramework.name[language], .faint) }
    var document = Document(
      title: DocumentHeading(InlineText(map.title.string), trailing: trailing))
    document.foreign = ForeignTexts(map, framework, labels: language)
    document.blocks = badges + person
    if !head.isEmpty { document.blocks.append(.fields(head)) }
    document.blocks += glance
    var leftOut: [String] = []
    let table = SheetTable(outline, sheet, facts, framework, lanes)
    document.blocks.append(.table(table.table(leftOut: &leftOut)))
    document.blocks += sheet.texts.shown.note(ofStages: outline.stages.count, language)
    document.blocks += sheet.texts.shown.note(ofLanes: map.lanes.count, language)
    if !map.unplaced.isEmpty, lanes.contains(.touchpoints) {
      document.blocks.append(
        .section(MapLabels.unplaced[language], [.list(unplaced)]))
    }
    return closed(document, leftOut)
  }

  /// The framework; nothing for one that a map without any was given, and that is called as the map is.
  private var toldFramework: Framework? {
    guard let framework else { return nil }
    let isCalledAsTheMap = framework.name[language] == map.title.string
    return isCalledAsTheMap && framework.citation(in: language).isEmpty ? nil : framework
  }

  /// What to see at a glance, which has room on a page and not on a sheet.
  private var glance: [DocumentBlock] {
    let facts = MapGlance(outline, sheet.texts, facts, isDamaged: isDamaged)
    guard var section = facts.section else { return [] }
    section.isForScreens = true
    return [.section(section)]
  }

  /// The touchpoints outside the stages, each with what hurts there and what could be done.
  private var unplaced: [DocumentEntry] {
    let pains = Dictionary(
      grouping: facts.pains.filter { $0.place.stage == nil }, by: { $0.place.touchpoint ?? -1 })
    let shown = sheet.texts.shown
    let parts = map.unplaced.prefix(shown.length).enumerated().flatMap { index, touchpoint in
      let holder = SheetTexts.Holder(touchpoint: touchpoint)
      var entries = [sheet.touchpoint(touchpoint)]
      if lanes.contains(.painPoints) {
        entries += (pains[index] ?? []).map {
          sheet.pain($0.pain(of: map), of: holder, isUnanswered: $0.isUnanswered)
        }
      }
      if lanes.contains(.opportunities) {
        entries += touchpoint.opportunities.map { sheet.opportunity($0, of: holder) }
      }
      if lanes.contains(.metrics) {
        entries += touchpoint.metrics.map { sheet.metric($0, of: holder) }
      }
      return entries
    }
    return shown.cut(map.unplaced.count, parts, language)
  }

  // MARK: Head

  private var badges: [DocumentBlock] {
    let words = [map.state?.label, map.basis?.label].compactMap { $0?[language] }
    guard !words.isEmpty else { return [] }
    return [
      .list(
        words.map { word in
          var entry = DocumentEntry(
            InlineText(word.prefix(1).uppercased() + String(word.dropFirst())))
          entry.figure = DocumentFigure(.badge)
          return entry
        })
    ]
  }

  private var person: [DocumentBlock] {
    guard let persona = map.persona else {
      return map.scenario.map { [.paragraph(InlineText($0.string))] } ?? []
    }
    var name = InlineText(persona.name.string, .strong)
    if let role = persona.role?.unlessBlank {
      name = name + InlineText("   " + role.string, .faint)
    }
    var entry = DocumentEntry(name)
    entry.figure = DocumentFigure(.person)
    if let description = persona.description {
      entry.children.append(DocumentEntry(InlineText(description.string)))
    }
    if let scenario = map.scenario {
      entry.children.append(DocumentEntry(InlineText(scenario.string)))
    }
    if let quote = persona.quote {
      var spoken = sheet.texts.thought(quote)
      spoken.figure = DocumentFigure(.speech)
      entry.children.append(spoken)
    }
    return [.list([entry])]
  }

  private var head: [DocumentField] {
    var fields: [DocumentField] = []
    let persona = map.persona
    let lists = [persona?.goals, persona?.needs, persona?.frustrations, map.expectations]
    let shown = ShownParts(ofLists: lists.map { $0?.count ?? 0 })
    func add(_ label: LocalizedText, of person: String? = nil, _ texts: [SourceText]) {
      guard !texts.isEmpty else { return }
      let isList = texts.count > 1
      fields.append(
        DocumentField(
          label[language] + (person.map { " · " + $0 } ?? ""),
          shown.entries(texts, language) {
            DocumentEntry(InlineText($0.string), marker: isList ? .item : nil)
          }))
    }
    func add(_ label: LocalizedText, _ text: SourceText?) {
      add(label, text.map { [$0] } ?? [])
    }
    add(MapKey.description.label, map.description)
    if let persona {
      add(PersonaKey.goals.label, of: persona.name.string, persona.goals)
      add(PersonaKey.needs.label, of: persona.name.string, persona.needs)
      add(PersonaKey.frustrations.label, of: persona.name.string, persona.frustrations)
    }
    add(MapKey.goal.label, map.goal)
    add(MapKey.expectations.label, map.expectations)
    add(MapKey.startsWith.label, map.startsWith)
    add(MapKey.endsWith.label, map.endsWith)
    return fields
  }

  // MARK: Foot

  private func closed(_ document: Document, _ leftOut: [String]) -> Document {
    var document = document
    document.blocks.append(.legend(legend))
    if !leftOut.isEmpty {
      let rows = leftOut.joined(separator: ", ")
      document.blocks.append(.note(InlineText(SheetLabels.leftOut[language] + ": " + rows)))
    }
    if let sources = SheetSources.text(of: map, in: language) {
      document.blocks.append(.note(sources))
    }
    if let toldFramework {
      let cited = toldFramework.citation(in: language)
      let name = SheetLabels.framework[language] + ": " + toldFramework.name[language]
      document.blocks.append(
        .note(InlineText(name + (cited.isEmpty ? "" : " — " + cited), .faint)))
    }
    var keeper: [String] = []
    func keep(_ key: MapKey, _ text: String?) {
      if let text, !text.isEmpty { keeper.append(key.label[language] + ": " + text) }
    }
    keep(.owner, map.owner?.unlessBlank?.string)
    keep(.authors, sheet.texts.list(map.authors))
    keep(.version, map.version?.string)
    keep(.date, map.date?.description)
    keep(.reviewBy, map.reviewBy?.description)
    if !keeper.isEmpty {
      document.blocks.append(.note(InlineText(keeper.joined(separator: " · "), .faint)))
    }
    return document
  }

  private var legend: [DocumentEntry] {
    var legend = SheetLegend()
    let hasTouchpoints = lanes.contains(.touchpoints)
    legend.hasMomentOfTruth =
      (hasTouchpoints || lanes.contains(.emotion))
      && map.stages.contains(where: \.hasMomentOfTruth)
    if hasTouchpoints {
      legend.modes = Set(ChannelMode.allCases.filter { facts.channels.count($0) > 0 })
      legend.hasUnknownMode = facts.channels.unknownCount > 0
    }
    // Looked at where they stand: a list of all would be half a map.
    func note(_ pains: [PainPoint]) {
      for pain in pains {
        if pain.severity != nil { legend.hasSeverity = true }
        if !pain.text.isBlank { legend.hasPains = true }
      }
    }
    if lanes.contains(.painPoints) {
      for stage in map.stages {
        note(stage.painPoints)
        for touchpoint in stage.touchpoints { note(touchpoint.painPoints) }
      }
    }
    legend.hasOpportunities = !facts.opportunities.isEmpty && lanes.contains(.opportunities)
    return legend.entries(language)
  }
}
