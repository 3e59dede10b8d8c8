/// What hurts most: pains that are nearly the same, with their maps.
struct PortfolioPains {
  let texts: PortfolioTexts
  private var report: PortfolioReport { texts.report }
  private var language: Language { texts.language }

  var blocks: [DocumentBlock] {
    let groups = report.pains.first(texts.held)
    guard !groups.isEmpty else {
      let none = texts.here(PortfolioLabels.noPainsHere, else: PortfolioLabels.noPains)
      let words = report.pains.count == 0 ? none : PortfolioLabels.onlyAccepted
      return [.paragraph(InlineText(words[language]))]
    }
    return [texts.list(groups, of: report.pains.rankedCount, entry)]
  }

  private func entry(_ group: PainGroups.Group) -> DocumentEntry {
    let worst = report.pain(report.pains.worst(of: group))
    var facts: [InlineText] = [texts.severity(group.severity), answer(group)]
    if group.count > group.maps {
      facts.append(InlineText(PortfolioLabels.times(group.count)[language], .faint))
    }
    let files = texts.files(of: report.pains.members(of: group))
    var line = DocumentEntry(
      (facts + [texts.files(files)]).joined(by: InlineText(" · ", .faint)))
    if let file = files.first, files.count == 1 { line.wide = texts.titled(line.text, file) }
    line.pages = texts.pages(files)
    var entry = DocumentEntry(
      InlineText(worst.text ?? "…"), marker: .pain,
      trailing: InlineText(PortfolioLabels.maps(group.maps)[language], .strong), children: [line])
    guard texts.isDrawn else { return entry }
    entry.figure = DocumentFigure(
      .painCard,
      level: group.severity == 0 ? nil : DocumentFigure.Level(Int(group.severity), of: 3))
    entry.facets = texts.facets.of(group, isRated: true)
    entry.children += texts.links(
      report.pains.members(of: group).lazy.map { texts.portfolio.maps[Int($0.map)] })
    return entry
  }

  private func answer(_ group: PainGroups.Group) -> InlineText {
    if group.isAnswered { return InlineText(PortfolioLabels.answered[language], .faint) }
    let words =
      group.open == group.count
      ? PortfolioLabels.unanswered
      : PortfolioLabels.unanswered(group.open, of: group.count)
    return InlineText(words[language], .warning)
  }
}
