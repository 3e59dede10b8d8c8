/// The metrics that are furthest from their targets.
struct PortfolioMetrics {
  let texts: PortfolioTexts
  private var language: Language { texts.language }

  var blocks: [DocumentBlock] {
    // There may be many thousands, of which few are told.
    let missed = Array(texts.portfolio.metrics.elements.lazy.filter(\.isMissed).prefix(texts.held))
    guard !missed.isEmpty else {
      let metrics = texts.portfolio.metrics
      let areKnown = metrics.count == metrics.elements.count { $0.gap != nil }
      let words =
        metrics.count == 0
        ? texts.here(PortfolioLabels.noMetricsHere, else: PortfolioLabels.noMetrics)
        : areKnown ? PortfolioLabels.reachedTargets : PortfolioLabels.noKnownMiss
      return [.paragraph(InlineText(words[language]))]
    }
    let list = texts.list(missed, of: texts.portfolio.missedTargets, entry)
    guard missed.contains(where: { !Self.isShare($0) }) else { return [list] }
    return [list, .note(InlineText(PortfolioLabels.ownUnits[language]))]
  }

  private func entry(_ metric: PortfolioMetric) -> DocumentEntry {
    let words = MeasuredText.text(
      texts.value(metric.value, metric.unit), texts.target(metric), language)
    var entry = DocumentEntry(
      InlineText(metric.name + ": " + words) + InlineText(" · ", .faint)
        + texts.file(metric.file), marker: .metric,
      trailing: InlineText(gap(metric), .negative))
    entry.wide = texts.titled(entry.text, metric.file)
    entry.facets = texts.facets.of([], else: metric.file) + texts.facets.of(owner: metric.owner)
    entry.page = texts.pages[metric.file]
    return entry
  }

  /// Whether a gap is told as a share of the target: of one such as 0.001 that says little.
  private static func isShare(_ metric: PortfolioMetric) -> Bool {
    metric.hasShare && abs(metric.relativeGap) < 10
  }

  /// How far a value is from its target: as a share of the target, else in the unit of both.
  private func gap(_ metric: PortfolioMetric) -> String {
    guard Self.isShare(metric) else {
      let gap = WrittenNumber(EmotionScale.withoutNoise(abs(metric.gap ?? 0)))
      let words = MeasuredText.difference(gap, metric.unit, language)
      return PortfolioLabels.distance(words, isOver: metric.value > metric.target)[language]
    }
    // A target that is missed is never missed by nothing.
    var digits = 0
    while digits < 9, abs(metric.relativeGap) * 100 < 0.5 / Self.power(digits) { digits += 1 }
    return NumberText.signed(metric.relativeGap * 100, language: language, digits: digits) + "%"
  }

  /// A power of ten.
  private static func power(_ digits: Int) -> Double {
    (0..<digits).reduce(1) { power, _ in power * 10 }
  }
}
