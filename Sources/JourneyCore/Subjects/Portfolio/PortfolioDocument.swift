/// A report over many maps as a document: a section for each question of whoever has them all.
///
/// The other files named `Portfolio…` make the sections, in the order of the questions.
package struct PortfolioDocument {
  /// How much is told.
  package struct Choices: Sendable {
    /// So many entries of each list are told.
    package var top = 10
    /// So many entries of each list are in the document if these are more, the others of them folded.
    package var held = 0
    /// Whether it is drawn, with cards, filters and pictures.
    package var isDrawn = false
    /// The paths of the pages of maps, by their files.
    package var pages = ValuesByPath<String>()
    /// By what the maps are compared in a table.
    package var grouping: PortfolioGrouping?

    /// Creates the usual choices.
    package init() {}
  }

  private let report: PortfolioReport
  private let language: Language
  private let choices: Choices
  private let change: PortfolioChange?
  private var portfolio: Portfolio { report.portfolio }

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - language: The language of the labels.
  ///   - choices: How much is told.
  ///   - change: What changed since a report that was kept.
  package init(
    _ report: PortfolioReport, language: Language, choices: Choices = Choices(),
    change: PortfolioChange? = nil
  ) {
    self.change = change
    self.report = report
    self.language = language
    self.choices = choices
  }

  private var texts: PortfolioTexts {
    PortfolioTexts(report, language, choices, goneMaps: change?.goneMaps ?? [])
  }

  /// What a single picture can show of a report: how the maps do in each stretch, and what to do first.
  package var picture: Document {
    let texts = texts
    let sections: [(LocalizedText, [DocumentBlock])] = [
      (PortfolioLabels.overview, PortfolioOverview(texts: texts).blocks),
      (PortfolioLabels.weakest, PortfolioStages(texts: texts).picture),
      (PortfolioLabels.doFirst, PortfolioWork(texts: texts).drawing),
    ]
    return document(of: sections)
  }

  /// The whole report.
  package var document: Document {
    let texts = texts
    let sections: [(LocalizedText, [DocumentBlock])] = [
      (PortfolioLabels.overview, PortfolioOverview(texts: texts).blocks),
      (
        PortfolioLabels.since,
        change.map { PortfolioChanges(texts: texts, change: $0).blocks } ?? []
      ),
      (
        PortfolioLabels.compared,
        choices.grouping.map { PortfolioGroups(texts: texts, grouping: $0).blocks } ?? []
      ),
      (PortfolioLabels.hurtsMost, PortfolioPains(texts: texts).blocks),
      (PortfolioLabels.channels, PortfolioChannels(texts: texts).blocks),
      (PortfolioLabels.weakest, PortfolioStages(texts: texts).blocks),
      (PortfolioLabels.moments, PortfolioMoments(texts: texts).moments),
      (PortfolioLabels.handovers, PortfolioMoments(texts: texts).handovers),
      (PortfolioLabels.doFirst, PortfolioWork(texts: texts).doFirst),
      (PortfolioLabels.nobody, PortfolioWork(texts: texts).nobody),
      (PortfolioLabels.metrics, PortfolioMetrics(texts: texts).blocks),
      (PortfolioLabels.outOfDate, PortfolioCoverage(texts: texts).outOfDate),
      (PortfolioLabels.coverage, PortfolioCoverage(texts: texts).coverage),
    ]
    return document(of: sections)
  }

  private func section(_ label: LocalizedText, _ blocks: [DocumentBlock]) -> DocumentBlock {
    var section = DocumentSection(
      DocumentHeading(InlineText(label[language])), blocks: blocks)
    // Both are tables of a few short columns.
    if label == PortfolioLabels.channels, case .table = blocks[0] { section.isBesideNext = true }
    return .section(section)
  }

  private func document(of sections: [(LocalizedText, [DocumentBlock])]) -> Document {
    let narrowing = portfolio.narrowing.words(language, of: portfolio)
    var document = Document(
      title: DocumentHeading(
        InlineText(PortfolioLabels.title(portfolio.maps.count)[language], .strong)
          + (narrowing.isEmpty ? "" : InlineText(" · ", .faint) + InlineText(narrowing))),
      blocks: sections.filter { !$0.1.isEmpty }.map(section))
    document.foreign =
      choices.isDrawn
      ? ForeignTexts(report, first: max(choices.top, choices.held), labels: language)
      : ForeignTexts(portfolio, labels: language)
    return document
  }
}
