/// Texts that all sections of a report over many maps use.
struct PortfolioTexts {
  let report: PortfolioReport
  let language: Language
  /// So many entries of each list are told.
  let top: Int
  /// Whether it is drawn, with cards, filters and pictures.
  let isDrawn: Bool
  /// The paths of the pages of maps, by their files.
  let pages: [String: String]
  /// The names of the maps.
  let names: MapNames

  var portfolio: Portfolio { report.portfolio }

  /// An emotion on −2…2, with its sign.
  func emotion(_ value: Double?, digits: Int = 1) -> InlineText {
    guard let value else { return InlineText("—", .faint) }
    let text = NumberText.signed(value, language: language, digits: digits)
    // What is shown as nothing is neither good nor bad.
    let role: TextRole = text == "0" ? .plain : value < 0 ? .negative : .positive
    return InlineText(text, role)
  }

  func emotion(units: Int?) -> InlineText {
    emotion(units.map { Double($0) / Double(EmotionSum.unit) })
  }

  /// A share as per cent.
  func percent(_ share: Double, digits: Int = 0) -> String {
    NumberText.plain(share * 100, language: language, digits: digits) + "%"
  }

  func number(_ value: Double, digits: Int = 2) -> String {
    NumberText.plain(value, language: language, digits: digits)
  }

  /// A value of a metric with its unit, in the words of `show`.
  func value(_ value: Double, _ unit: String?) -> String {
    MeasuredText.measured(WrittenNumber(value), unit, language)
  }

  /// The target of a metric, with the sign of the better side.
  func target(_ metric: PortfolioMetric) -> String {
    MeasuredText.target(WrittenNumber(metric.target), metric.unit, metric.better, language)
  }

  /// A map by its name, as short as it can be told from all others.
  func file(_ path: String) -> InlineText { InlineText(names.name(of: path), .identifier) }

  /// The properties of a map by which readers narrow what they see.
  func facets(_ map: PortfolioMap) -> [DocumentFacet] {
    guard isDrawn else { return [] }
    return facets(map.traits) + owners(map.owners)
  }

  /// Who takes care of something, as properties by which readers narrow what they see.
  func owners(_ indices: some Sequence<TextPool.Index>) -> [DocumentFacet] {
    guard isDrawn else { return [] }
    var facets: [DocumentFacet] = []
    for index in indices {
      guard let name = portfolio.texts[index] else { continue }
      let facet = facet(owner: name)
      if !facets.contains(facet) { facets.append(facet) }
    }
    return facets
  }

  /// The properties of the maps of a file, or of all maps that share something.
  func facets(_ traits: [MapTraits], else file: String) -> [DocumentFacet] {
    guard isDrawn else { return [] }
    var facets: [DocumentFacet] = []
    let all = traits.isEmpty ? portfolio.mapWithFile(file).map { [$0.traits] } ?? [] : traits
    for facet in all.flatMap({ self.facets($0) }) where !facets.contains(facet) {
      facets.append(facet)
    }
    return facets
  }

  /// The properties of a group of pains and of their maps.
  func facets(_ group: PainGroups.Group) -> [DocumentFacet] {
    guard isDrawn else { return [] }
    var seen: Set<MapTraits> = []
    var facets: [DocumentFacet] = []
    func add(_ facet: DocumentFacet) { if !facets.contains(facet) { facets.append(facet) } }
    for member in report.pains.members(of: group) {
      let (map, pain, _) = report.pain(member)
      if let owner = portfolio.texts[pain.owner] { add(facet(owner: owner)) }
      guard seen.insert(map.traits).inserted else { continue }
      for facet in self.facets(map.traits) { add(facet) }
    }
    return facets
  }

  /// The properties of a map, and the owner of a thing of it.
  func facets(_ map: MapTraits) -> [DocumentFacet] {
    var facets = [
      DocumentFacet(
        "framework", label: PortfolioGrouping.framework.label[language],
        value: framework(map.framework))
    ]
    if let persona = map.persona {
      facets.append(
        DocumentFacet(
          "persona", label: PortfolioGrouping.persona.label[language],
          value: portfolio.writings.persona(persona)))
    }
    if let owner = map.owner { facets.append(facet(owner: owner)) }
    if let state = map.state {
      facets.append(
        DocumentFacet(
          "state", label: PortfolioLabels.states[language], value: state.label[language]))
    }
    return facets
  }

  /// Who takes care of something, as a property by which readers narrow what they see.
  func facet(owner: String) -> DocumentFacet {
    DocumentFacet(
      "owner", label: PortfolioLabels.owner[language], value: portfolio.writings.owner(owner))
  }

  /// So many maps of one thing are linked at most.
  private static let mostLinks = 30

  /// Maps as links to their pages, each once.
  func links(_ maps: some Sequence<PortfolioMap>) -> [DocumentEntry] {
    if pages.isEmpty { return [] }
    var seen: Set<String> = []
    var links: [DocumentEntry] = []
    var left = 0
    for map in maps {
      guard let page = pages[map.file], seen.insert(map.file).inserted else { continue }
      guard links.count < Self.mostLinks else {
        left += 1
        continue
      }
      var entry = DocumentEntry(InlineText(map.title))
      entry.page = page
      links.append(entry)
    }
    if left > 0 {
      links.append(DocumentEntry(InlineText(PortfolioLabels.moreMaps(left)[language], .faint)))
    }
    return links
  }

  /// So many maps are named where several have the same.
  static let mostFiles = 6

  /// The pages of the first few of several files, by the names of their maps.
  func pages(_ paths: some Sequence<String>) -> [String: String] {
    if pages.isEmpty { return [:] }
    var found: [String: String] = [:]
    for path in paths.prefix(Self.mostFiles) { found[names.name(of: path)] = pages[path] }
    return found
  }

  /// Several files, the first few of them.
  func files(_ paths: [String], most: Int = mostFiles) -> InlineText {
    var texts = paths.prefix(most).map(file)
    if paths.count > most {
      texts.append(InlineText(PortfolioLabels.more(paths.count - most)[language], .faint))
    }
    return texts.joined(by: InlineText(", ", .faint))
  }

  /// The first entries of a list, and how many more there are.
  func list<Element>(
    _ elements: some Collection<Element>, of count: Int, _ entry: (Element) -> DocumentEntry
  ) -> DocumentBlock {
    .list(entries(elements, of: count, entry))
  }

  /// The first entries, and how many more there are.
  func entries<Element>(
    _ elements: some Collection<Element>, of count: Int, _ entry: (Element) -> DocumentEntry
  ) -> [DocumentEntry] {
    var entries = elements.prefix(top).map(entry)
    if count > entries.count {
      entries.append(
        DocumentEntry(InlineText(PortfolioLabels.more(count - entries.count)[language], .faint)))
    }
    return entries
  }

  /// That a table has fewer rows than there are of something; nothing where it has all.
  func more(_ count: Int, _ words: (Int) -> LocalizedText) -> [DocumentBlock] {
    count > 0 ? [.note(InlineText(words(count)[language]))] : []
  }

  /// A count as people write it.
  func count(_ number: Int) -> String { NumberText.grouped(String(number), language: language) }

  /// The word for a severity.
  func severity(_ rank: UInt8) -> InlineText {
    guard let severity = PainPoint.Severity.allCases.first(where: { $0.rank == Int(rank) })
    else { return "" }
    return InlineText(severity.label[language], severity == .high ? .negative : .faint)
  }

  /// The name of a channel.
  func channel(_ id: String) -> String {
    portfolio.ownNames.channels[id]?[language]
      ?? ChannelCatalog.builtIn.channel(SourceText(id))?.name[language] ?? id
  }

  /// The name of a framework.
  func framework(_ id: String) -> String {
    portfolio.ownNames.frameworks[id]?.name[language]
      ?? FrameworkCatalog.framework(id: id)?.name[language] ?? id
  }

  func column(
    _ label: LocalizedText, _ alignment: TextAlignment = .right, isSecondary: Bool = false
  ) -> DocumentTable.Column {
    var column = DocumentTable.Column(InlineText(label[language], .faint), alignment: alignment)
    column.isSecondary = isSecondary
    return column
  }

  func cell(_ text: InlineText) -> DocumentTable.Cell { [DocumentEntry(text)] }
  func cell(_ number: Int) -> DocumentTable.Cell {
    cell(InlineText(self.count(number)))
  }
}
