/// Frameworks side by side as a document: phases, criteria, coverage and when to choose.
public struct FrameworkComparisonDocument {
  private let comparison: FrameworkComparison
  private let language: Language
  private var frameworks: [Framework] { comparison.frameworks }

  /// Prepares a comparison for rendering.
  public init(_ comparison: FrameworkComparison, language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// The whole comparison.
  public var document: Document {
    document(
      [.fields(overview), .table(phases)] + legend
        + (ownOrder + remarks.texts(on: frameworks)).map { .note(InlineText($0)) },
      isDrawn: false)
  }

  /// The meanings of the signs on the phases, where a stage lies on one.
  private var legend: [DocumentBlock] {
    frameworks.allSatisfy(\.phaseSet.isEmpty) ? [] : [.legend(StepTable.legend(language))]
  }

  /// The whole comparison, with the phases as a drawing in place of a table.
  public var picture: Document {
    var fields = DocumentBlock.fields(overview)
    if frameworks.allSatisfy({ $0.source == nil }) { fields = .fields([]) }
    return document(
      [.bands(FrameworkBands(frameworks, language: language).bands), fields], isDrawn: true)
  }

  /// The bands alone, for a slide.
  package var slide: Document {
    Document(
      title: DocumentHeading(words(ComparisonLabels.title)),
      blocks: [.bands(FrameworkBands(frameworks, language: language).bands)])
  }

  private func document(_ first: [DocumentBlock], isDrawn: Bool) -> Document {
    var blocks = first
    blocks.append(section(ComparisonLabels.criteria, criteria))
    let arePlaced = comparison.beside.count < frameworks.count
    if comparison.isCompared { blocks.append(section(CoverageLabels.heading, coverage)) }
    if frameworks.count > 2, comparison.isCompared {
      // Who looks at a picture sees what lies over one another, and types no options.
      if !isDrawn {
        blocks.append(
          section(
            ComparisonLabels.relations, [.note(words(ComparisonLabels.relationsElsewhere))]))
      }
    } else {
      let relations = relations(isDrawn: isDrawn)
      let leftOut = comparison.correspondencesLeftOut
      let rest =
        leftOut == 0 ? [] : [DocumentBlock.note(words(ComparisonLabels.relationsLeftOut(leftOut)))]
      if !relations.isEmpty {
        blocks.append(section(ComparisonLabels.relations, [.list(relations)] + rest))
      }
    }
    let choices = perFramework(\.chooseWhen)
    if !choices.isEmpty {
      let isOwn = frameworks.contains {
        $0.chooseWhenProvenance == .own && FrameworkCatalog.holds($0)
      }
      let own = isOwn ? [DocumentBlock.note(words(ComparisonLabels.own))] : []
      blocks.append(section(ComparisonLabels.chooseWhen, [.fields(choices)] + own))
    }
    let notes = perFramework(\.note)
    if !notes.isEmpty { blocks.append(section(ComparisonLabels.notes, [.fields(notes)])) }
    if arePlaced { blocks.append(.note(words(Crosswalk.axis))) }
    return Document(title: DocumentHeading(words(ComparisonLabels.title)), blocks: blocks)
  }

  // MARK: What is compared

  private var overview: [DocumentField] {
    frameworks.map { framework in
      let source = framework.citation(in: language)
      let text = [InlineText(framework.name[language], .strong), InlineText(source, .faint)]
      return DocumentField(framework.id.string, text.joined(by: InlineText(" · ", .faint)))
    }
  }

  private func perFramework(_ text: KeyPath<Framework, ReaderText?>) -> [DocumentField] {
    frameworks.compactMap { framework in
      framework[keyPath: text].map {
        DocumentField(framework.id.string, InlineText($0[language]))
      }
    }
  }

  // MARK: The tables

  private var phases: DocumentTable {
    let columns = frameworks.map { DocumentTable.Column(InlineText($0.id.string, .identifier)) }
    var table = StepTable(steps: .phases(language), columns: columns).table { step in
      let row = comparison.rows[step.order]
      return row.covers.enumerated().map { framework, covers in
        covers.isEmpty ? StepTable.gap : covers.map { entry($0, framework) }
      }
    }
    if comparison.beside.count == frameworks.count { table.removeRows() }
    if comparison.outside.contains(where: { !$0.isEmpty }) {
      table.rows.append(
        [[DocumentEntry(words(ComparisonLabels.outside).playing(.faint))]]
          + comparison.outside.enumerated().map { framework, stages in
            stages.isEmpty
              ? StepTable.gap
              : stages.map { entry(.init(stage: $0, isContinued: false), framework) }
          })
    }
    return table
  }

  /// That some frameworks lie on no phase.
  private var ownOrder: [String] {
    let ids = comparison.beside.map { frameworks[$0].id.string }
    return ids.isEmpty
      ? [] : [ComparisonLabels.ownOrder(ids.joined(separator: ", "))[language]]
  }

  private func entry(_ cover: FrameworkComparison.Cover, _ framework: Int) -> DocumentEntry {
    let name = frameworks[framework].stages[cover.stage].name[language]
    return StepTable.stage(
      number: String(cover.stage + 1), name: name, isContinued: cover.isContinued)
  }

  private var criteria: [DocumentBlock] {
    let first = DocumentTable.Column(words(ComparisonLabels.criterion).playing(.faint))
    let columns = frameworks.map { DocumentTable.Column(InlineText($0.id.string, .identifier)) }
    let rows = Criterion.allCases.map { criterion -> [DocumentTable.Cell] in
      [[DocumentEntry(InlineText(criterion.label[language], .faint))]]
        + frameworks.map { framework in
          if let text = framework.text(of: criterion) {
            return [DocumentEntry(InlineText(text[language]))]
          }
          let texts = framework.textsOfStages(for: criterion, language)
          return texts.isEmpty ? StepTable.gap : [DocumentEntry(fromStages(texts))]
        }
    }
    // Gaps are drawn at every width: the legend explains them.
    var table = DocumentTable(.records, columns: [first] + columns, rows: rows)
    var legend: [DocumentEntry] = []
    // A row in which nobody says anything is not drawn, so its gaps are not explained.
    let isGapDrawn = rows.contains { row in
      row.contains(StepTable.gap) && row.dropFirst().contains { $0 != StepTable.gap }
    }
    if isGapDrawn {
      legend.append(DocumentEntry(words(ComparisonLabels.silent), marker: .missing))
    }
    let areStagesDrawn = frameworks.contains { framework in
      Criterion.allCases.contains {
        framework.text(of: $0) == nil && !framework.textsOfStages(for: $0, language).isEmpty
      }
    }
    if areStagesDrawn {
      legend.append(
        DocumentEntry(InlineText(Self.ofStages + " " + ComparisonLabels.fromStages[language])))
    }
    table.rows.removeAll { $0.dropFirst().allSatisfy { $0 == StepTable.gap } }
    guard !table.rows.isEmpty else { return [.note(words(ComparisonLabels.noCriteria))] }
    return legend.isEmpty ? [.table(table)] : [.table(table), .legend(legend)]
  }

  /// The sign of what the stages tell where the source gives no criterion.
  private static let ofStages = "†"
  /// The most texts of stages that stand in a cell.
  private static let mostOfStages = 8

  private func fromStages(_ texts: [String]) -> InlineText {
    let shown = texts.prefix(Self.mostOfStages).joined(separator: " · ")
    let rest = texts.count - Self.mostOfStages
    return InlineText(Self.ofStages + "\u{A0}", .faint) + InlineText(shown)
      + InlineText(rest > 0 ? " · " + ComparisonLabels.moreTexts(rest)[language] : "", .faint)
  }

  // MARK: What the tables do not say

  private var remarks: FrameworkRemarks { FrameworkRemarks(language: language) }

  private var coverage: [DocumentBlock] {
    var fields = CoverageFields(
      names: frameworks.map(\.id.string), subjects: .frameworks, language: language
    ).fields(of: comparison.coverage)
    let lonely = comparison.withoutCounterpart
    if !lonely.isEmpty {
      fields.append(
        DocumentField(
          CoverageLabels.noCounterpart[language], lonely.map { DocumentEntry(named($0)) }))
    }
    let isApart = comparison.coverage.shared.isEmpty
    return [.fields(fields)] + (isApart ? [.note(words(CoverageLabels.nothingShared))] : [])
  }

  /// How pairs of stages lie to one another; in a picture, whose right edge is far away, the phases
  /// stand behind them.
  private func relations(isDrawn: Bool) -> [DocumentEntry] {
    comparison.correspondences.map { pair in
      let text =
        named(pair.first)
        + InlineText(" " + pair.relation.label[language] + " ", .faint)
        + named(pair.second)
      let phases = InlineText(pair.phases.list(language), .faint)
      return isDrawn
        ? DocumentEntry([text, phases].joined(by: InlineText(" · ", .faint)))
        : DocumentEntry(text, trailing: phases)
    }
  }

  /// A stage with the framework that it belongs to.
  private func named(_ place: FrameworkComparison.Place) -> InlineText {
    let framework = frameworks[place.framework]
    return InlineText(framework.id.string, .identifier)
      + InlineText(" " + remarks.named(framework, place.stage))
  }

  private func words(_ text: LocalizedText) -> InlineText { InlineText(text[language]) }

  private func section(_ heading: LocalizedText, _ blocks: [DocumentBlock]) -> DocumentBlock {
    .section(heading[language], blocks)
  }
}
