/// The metrics that are furthest from their targets.
struct PortfolioMetrics {
  let texts: PortfolioTexts
  private var language: Language { texts.language }

  var blocks: [DocumentBlock] {
    let missed = texts.portfolio.metrics.elements.filter(\.isMissed)
    guard !missed.isEmpty else { return [] }
    return [texts.list(missed, of: texts.portfolio.missedTargets, entry)]
  }

  private func entry(_ metric: PortfolioMetric) -> DocumentEntry {
    let unit = metric.unit.map { $0 == "%" ? $0 : "\u{A0}" + $0 } ?? ""
    let words = PortfolioLabels.metric(
      texts.number(metric.value) + unit, texts.number(metric.target) + unit)
    return DocumentEntry(
      InlineText(metric.name + ": " + words[language]) + InlineText(" · ", .faint)
        + texts.file(metric.file), marker: .metric,
      trailing: InlineText(
        metric.target == 0
          ? NumberText.signed(metric.gap, language: language)
          : NumberText.signed(metric.relativeGap * 100, language: language, digits: 0) + "%",
        .negative))
  }
}
