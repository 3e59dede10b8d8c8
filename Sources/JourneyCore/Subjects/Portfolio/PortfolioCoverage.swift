/// What is out of date or unreviewed, and what no map tells.
struct PortfolioCoverage {
  let texts: PortfolioTexts
  private var portfolio: Portfolio { texts.portfolio }
  private var language: Language { texts.language }

  /// So many names stand in one line of text at least, if there are so many.
  private static let mostNames = 50

  var outOfDate: [DocumentBlock] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ maps: [PortfolioMap], _ trailing: (PortfolioMap) -> String) {
      guard !maps.isEmpty else { return }
      let entries = texts.entries(maps, of: maps.count) { map in
        var entry = DocumentEntry(
          InlineText(map.title) + InlineText(" · ", .faint) + texts.file(map.file),
          trailing: InlineText(trailing(map), .faint))
        entry.page = texts.pages[map.file]
        entry.facets = texts.facets.of(map)
        return entry
      }
      fields.append(DocumentField(label[language], entries))
    }
    let due = portfolio.maps.filter(\.isStale).sorted { left, right in
      (left.reviewBy?.description ?? "", left.file) < (
        right.reviewBy?.description ?? "", right.file
      )
    }
    add(PortfolioLabels.review, due) { $0.reviewBy?.description ?? "" }
    add(PortfolioLabels.unreviewed, portfolio.maps.filter { $0.unreviewed > 0 }) {
      PortfolioLabels.claims($0.unreviewed, of: $0.claims)[language]
    }
    if let today = portfolio.today {
      let early = portfolio.maps.filter { map in map.date.map { $0 > today } ?? false }
      add(PortfolioLabels.notYet, early) { $0.date?.description ?? "" }
    }
    add(PortfolioLabels.undated, portfolio.maps.filter { $0.date == nil }) { _ in "" }
    if fields.isEmpty {
      return [.paragraph(InlineText(PortfolioLabels.nothingOutOfDate[language]))]
    }
    return [.fields(fields)]
  }

  var coverage: [DocumentBlock] {
    func names(_ names: [String]) -> InlineText {
      if names.isEmpty { return InlineText(MapLabels.none[language], .positive) }
      let shown = names.prefix(max(texts.top, Self.mostNames))
      let text = InlineText(shown.joined(separator: ", "))
      if shown.count == names.count { return text }
      let left = PortfolioLabels.more(names.count - shown.count)[language]
      return text + InlineText(", ", .faint) + InlineText(left, .faint)
    }
    let narrowing = portfolio.narrowing
    let phases = names(portfolio.untoldPhases.map { $0.label[language] })
    let channels = names(portfolio.unusedChannels.map(texts.channel))
    let future = names(portfolio.personasWithoutFuture)
    if narrowing.isEmpty {
      return [
        .fields([
          DocumentField(PortfolioLabels.untoldPhases[language], phases),
          DocumentField(PortfolioLabels.unusedChannels[language], channels),
          DocumentField(PortfolioLabels.withoutFuture[language], future),
        ])
      ]
    }
    // Of what is left out nobody knows what it would tell.
    var fields: [DocumentField] = []
    if !narrowing.hasItems {
      fields.append(DocumentField(PortfolioLabels.untoldPhasesHere[language], phases))
      fields.append(DocumentField(PortfolioLabels.unusedChannelsHere[language], channels))
    }
    if narrowing.hasPersonasAlone {
      fields.append(DocumentField(PortfolioLabels.withoutFuture[language], future))
    }
    let note = DocumentBlock.note(InlineText(PortfolioLabels.notCovered[language]))
    return fields.isEmpty ? [note] : [.fields(fields), note]
  }
}
