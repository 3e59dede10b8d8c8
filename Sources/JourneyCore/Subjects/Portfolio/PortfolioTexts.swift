/// Texts that all sections of a report over many maps use.
struct PortfolioTexts {
  let report: PortfolioReport
  let language: Language
  /// So many entries of each list are told.
  let top: Int
  /// So many entries of each list are in the document; those beyond the first few are folded.
  let held: Int
  /// Whether it is drawn, with cards, filters and pictures.
  let isDrawn: Bool
  /// The paths of the pages of maps, by their files.
  let pages: ValuesByPath<String>
  /// The names of the maps.
  let names: MapNames
  /// By what readers narrow what they see.
  let facets: PortfolioFacets

  init(
    _ report: PortfolioReport, _ language: Language, _ choices: PortfolioDocument.Choices,
    goneMaps: [String]
  ) {
    self.report = report
    self.language = language
    top = choices.top
    held = max(choices.top, choices.held)
    isDrawn = choices.isDrawn
    pages = choices.pages
    names = MapNames(report.portfolio.maps.lazy.map(\.file) + goneMaps)
    facets = PortfolioFacets(report, language, isDrawn: choices.isDrawn)
  }

  var portfolio: Portfolio { report.portfolio }

  /// The words for a report that is narrowed, else those for all that the maps say.
  func here(_ narrowed: LocalizedText, else whole: LocalizedText) -> LocalizedText {
    portfolio.narrowing.isEmpty ? whole : narrowed
  }

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
    NumberText.percent(share, language: language, digits: digits)
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

  /// A text that names a map by its file, with the title of the map before that; nothing where the
  /// title says no more.
  func titled(_ text: InlineText, _ path: String) -> InlineText? {
    let name = file(path)
    guard let title = portfolio.mapWithFile(path)?.title, !title.isEmpty, title != name.text,
      let place = text.spans.lastIndex(where: { [$0] == name.spans })
    else { return nil }
    var longer = InlineText()
    for (index, span) in text.spans.enumerated() {
      if index == place { longer = longer + InlineText(title) + InlineText(" · ", .faint) }
      longer.append(span.text, span.role)
    }
    return longer
  }

  /// So many maps of one thing are linked at most.
  private static let mostLinks = 30

  /// Maps as links to their pages, each once, by their titles; those of one title by their files, too.
  func links(_ maps: some Sequence<PortfolioMap>) -> [DocumentEntry] {
    if pages.isEmpty { return [] }
    var seen: Set<String> = []
    var linked: [(map: PortfolioMap, page: String)] = []
    var counts: [String: Int] = [:]
    var left = 0
    for map in maps {
      guard let page = pages[map.file], seen.insert(map.file).inserted else { continue }
      guard linked.count < Self.mostLinks else {
        left += 1
        continue
      }
      linked.append((map, page))
      counts[map.title, default: 0] += 1
    }
    var links = linked.map { map, page in
      var text = InlineText(map.title)
      if map.title.isEmpty {
        text = file(map.file)
      } else if counts[map.title, default: 0] > 1 {
        text = text + InlineText(" · ", .faint) + file(map.file)
      }
      var entry = DocumentEntry(text)
      entry.page = page
      return entry
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

  /// The files of the maps of those pains that are meant, in their order.
  func files(
    of members: PainGroups.Members, where isMeant: (PortfolioPain) -> Bool = { _ in true }
  ) -> [String] {
    var files: [String] = []
    var last: UInt32?
    for member in members where member.map != last && isMeant(report.placed(member)) {
      files.append(portfolio.maps[Int(member.map)].file)
      last = member.map
    }
    return files
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
    var entries = elements.prefix(held).map(entry)
    let told = entries.count
    for index in entries.indices.dropFirst(top) { entries[index].folding = .folded }
    func add(_ words: LocalizedText, _ folding: DocumentEntry.Folding?) {
      var entry = DocumentEntry(InlineText(words[language], .faint))
      entry.folding = folding
      entries.append(entry)
    }
    if told > top { add(PortfolioLabels.more(told - top), .opener) }
    // Who narrows a page must know that there is more than it holds.
    if count > told, held > top {
      add(PortfolioLabels.notHere(count - told), .beyond)
    } else if count > told {
      add(PortfolioLabels.more(count - told), nil)
    }
    return entries
  }

  /// That a table has fewer rows than there are of something; nothing where it has all.
  func more(_ count: Int, _ words: (Int) -> LocalizedText) -> [DocumentBlock] {
    count > 0 ? [.note(InlineText(words(count)[language]))] : []
  }

  /// A count as people write it.
  func count(_ number: Int) -> String { NumberText.grouped(number, language: language) }

  /// The word for a severity.
  func severity(_ rank: UInt8) -> InlineText {
    guard let severity = PainPoint.Severity.allCases.first(where: { $0.rank == Int(rank) })
    else { return "" }
    return InlineText(severity.label[language], severity == .high ? .negative : .faint)
  }

  /// Who takes care of something, in the writing that most maps have; nothing for nobody.
  func owner(_ index: TextPool.Index) -> String? {
    portfolio.texts[index].map(portfolio.writings.owner)
  }

  /// The name of a channel.
  func channel(_ id: String) -> String {
    if id.isEmpty { return PortfolioLabels.noChannel[language] }
    return portfolio.ownNames.channels[id]?[language]
      ?? ChannelCatalog.builtIn.channel(SourceText(id))?.name[language] ?? id
  }

  /// The name of a framework.
  func framework(_ id: String) -> String {
    portfolio.name(ofFramework: id, language)
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
