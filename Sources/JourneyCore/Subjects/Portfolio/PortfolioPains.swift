/// What hurts most: pains that are nearly the same, with their maps.
struct PortfolioPains {
  let texts: PortfolioTexts
  private var report: PortfolioReport { texts.report }
  private var language: Language { texts.language }

  var blocks: [DocumentBlock] {
    let groups = report.pains.ranking.prefix(texts.top).indices.map { report.pains[ranked: $0] }
    guard !groups.isEmpty else { return [] }
    return [texts.list(groups, of: report.pains.ranking.count, entry)]
  }

  private func entry(_ group: PainGroups.Group) -> DocumentEntry {
    let (_, worst) = report.pain(report.pains.worst(of: group))
    var facts: [InlineText] = [texts.severity(group.severity), answer(group)]
    if group.count > group.maps {
      facts.append(InlineText(PortfolioLabels.times(group.count)[language], .faint))
    }
    return DocumentEntry(
      InlineText(worst.text ?? "…"), marker: .pain,
      trailing: InlineText(PortfolioLabels.maps(group.maps)[language], .strong),
      children: [DocumentEntry((facts + [files(group)]).joined(by: InlineText(" · ", .faint)))])
  }

  private func answer(_ group: PainGroups.Group) -> InlineText {
    if group.isAnswered { return InlineText(PortfolioLabels.answered[language], .faint) }
    let words =
      group.open == group.count
      ? PortfolioLabels.unanswered
      : PortfolioLabels.unanswered(group.open, of: group.count)
    return InlineText(words[language], .warning)
  }

  private func files(_ group: PainGroups.Group) -> InlineText {
    var files: [String] = []
    for member in report.pains.members(of: group) {
      let file = report.pain(member).map.file
      if files.last != file { files.append(file) }
    }
    return texts.files(files)
  }
}
