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
      [.fields(overview), .table(phases), .legend(PhaseTable.legend(language))]
        + remarks.texts(on: frameworks).map { .note(InlineText($0)) })
  }

  /// The whole comparison, with the phases as a drawing in place of a table.
  public var picture: Document {
    var fields = DocumentBlock.fields(overview)
    if frameworks.allSatisfy({ $0.source == nil }) { fields = .fields([]) }
    return document([.bands(FrameworkBands(frameworks, language: language).bands), fields])
  }

  private func document(_ first: [DocumentBlock]) -> Document {
    var blocks = first
    blocks.append(section(ComparisonLabels.criteria, criteria))
    blocks.append(section(CoverageLabels.heading, coverage))
    if frameworks.count > 2 {
      blocks.append(
        section(
          ComparisonLabels.relations, [.note(words(ComparisonLabels.relationsElsewhere))]))
    } else {
      let relations = relations
      let leftOut = comparison.correspondencesLeftOut
      let rest =
        leftOut == 0 ? [] : [DocumentBlock.note(words(ComparisonLabels.relationsLeftOut(leftOut)))]
      if !relations.isEmpty {
        blocks.append(section(ComparisonLabels.relations, [.list(relations)] + rest))
      }
    }
    let choices = perFramework(\.chooseWhen)
    if !choices.isEmpty {
      let isOwn = frameworks.contains { $0.chooseWhen != nil && FrameworkCatalog.holds($0) }
      let own = isOwn ? [DocumentBlock.note(words(ComparisonLabels.own))] : []
      blocks.append(section(ComparisonLabels.chooseWhen, [.fields(choices)] + own))
    }
    let notes = perFramework(\.note)
    if !notes.isEmpty { blocks.append(section(ComparisonLabels.notes, [.fields(notes)])) }
    blocks.append(.note(words(Crosswalk.axis)))
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
    return PhaseTable(language: language, columns: columns).table { phase in
      let row = comparison.rows[phase.order]
      return row.covers.enumerated().map { framework, covers in
        covers.isEmpty ? PhaseTable.gap : covers.map { entry($0, framework) }
      }
    }
  }

  private func entry(_ cover: FrameworkComparison.Cover, _ framework: Int) -> DocumentEntry {
    let name = frameworks[framework].stages[cover.stage].name[language]
    return PhaseTable.stage(
      number: String(cover.stage + 1), name: name, isContinued: cover.isContinued)
  }

  private var criteria: [DocumentBlock] {
    let first = DocumentTable.Column(words(ComparisonLabels.criterion).playing(.faint))
    let columns = frameworks.map { DocumentTable.Column(InlineText($0.id.string, .identifier)) }
    let rows = Criterion.allCases.map { criterion -> [DocumentTable.Cell] in
      [[DocumentEntry(InlineText(criterion.label[language], .faint))]]
        + frameworks.map { framework in
          framework.text(of: criterion).map { [DocumentEntry(InlineText($0[language]))] }
            ?? PhaseTable.gap
        }
    }
    var table = DocumentTable(.records, columns: [first] + columns, rows: rows)
    table.missing = PhaseTable.gap
    guard rows.contains(where: { $0.contains(PhaseTable.gap) }) else { return [.table(table)] }
    let silent = DocumentEntry(words(ComparisonLabels.silent), marker: .missing)
    return [.table(table), .legend([silent])]
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

  private var relations: [DocumentEntry] {
    comparison.correspondences.map { pair in
      DocumentEntry(
        named(pair.first)
          + InlineText(" " + pair.relation.label[language] + " ", .faint)
          + named(pair.second),
        trailing: InlineText(pair.phases.list(language), .faint))
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
