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
  func percent(_ share: Double) -> String {
    NumberText.plain(share * 100, language: language, digits: 0) + "%"
  }

  func number(_ value: Double, digits: Int = 2) -> String {
    NumberText.plain(value, language: language, digits: digits)
  }

  /// A file by its name without folder and ending.
  func file(_ path: String) -> InlineText {
    InlineText(FileSubject.shortName(of: path), .identifier)
  }

  /// The properties of a map by which readers narrow what they see.
  func facets(_ map: PortfolioMap) -> [DocumentFacet] {
    var facets = [
      DocumentFacet(
        "framework", label: PortfolioGrouping.framework.label[language],
        value: framework(map.framework))
    ]
    if let persona = map.persona {
      facets.append(
        DocumentFacet(
          "persona", label: PortfolioGrouping.persona.label[language], value: persona))
    }
    if let state = map.state {
      facets.append(
        DocumentFacet(
          "state", label: PortfolioLabels.states[language], value: state.label[language]))
    }
    return facets
  }

  /// Several files, the first few of them.
  func files(_ paths: [String], most: Int = 6) -> InlineText {
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
    var entries = elements.prefix(top).map(entry)
    if count > entries.count {
      entries.append(
        DocumentEntry(InlineText(PortfolioLabels.more(count - entries.count)[language], .faint)))
    }
    return .list(entries)
  }

  /// The word for a severity.
  func severity(_ rank: UInt8) -> InlineText {
    guard let severity = PainPoint.Severity.allCases.first(where: { $0.rank == Int(rank) })
    else { return "" }
    return InlineText(severity.label[language], severity == .high ? .negative : .faint)
  }

  /// The name of a channel.
  func channel(_ id: String) -> String {
    ChannelCatalog.builtIn.channel(SourceText(id))?.name[language] ?? id
  }

  /// The name of a framework.
  func framework(_ id: String) -> String {
    FrameworkCatalog.framework(id: id)?.name[language] ?? id
  }

  func column(_ label: LocalizedText, _ alignment: TextAlignment = .right) -> DocumentTable.Column {
    DocumentTable.Column(InlineText(label[language], .faint), alignment: alignment)
  }

  func cell(_ text: InlineText) -> DocumentTable.Cell { [DocumentEntry(text)] }
  func cell(_ number: Int) -> DocumentTable.Cell {
    cell(InlineText(NumberText.grouped(String(number), language: language)))
  }
}
