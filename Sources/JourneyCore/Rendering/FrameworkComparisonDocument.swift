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
    var blocks: [DocumentBlock] = [.fields(overview), .table(phases), .note(legend)]
    blocks += asides.map(DocumentBlock.note)
    blocks.append(section(ComparisonLabels.criteria, [.table(criteria)]))
    let isApart = comparison.coverage.shared.isEmpty
    let apart = isApart ? [DocumentBlock.note(words(ComparisonLabels.nothingShared))] : []
    blocks.append(section(ComparisonLabels.coverage, [.fields(coverage)] + apart))
    if frameworks.count == 2, !relations.isEmpty {
      blocks.append(section(ComparisonLabels.relations, [.list(relations)]))
    }
    let choices = perFramework(\.chooseWhen)
    if !choices.isEmpty {
      let isOwn = frameworks.contains { $0.chooseWhen != nil && FrameworkCatalog.holds($0) }
      let own = isOwn ? [DocumentBlock.note(words(ComparisonLabels.own))] : []
      blocks.append(section(ComparisonLabels.chooseWhen, [.fields(choices)] + own))
    }
    let notes = perFramework(\.note)
    if !notes.isEmpty { blocks.append(section(ComparisonLabels.notes, [.fields(notes)])) }
    blocks.append(.note(words(ComparisonLabels.axis)))
    return Document(title: DocumentHeading(words(ComparisonLabels.title)), blocks: blocks)
  }

  // MARK: What is compared

  private var overview: [DocumentField] {
    frameworks.map { framework in
      let source = FrameworkDocument(framework, language: language).sourceLine
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
    return DocumentEntry(
      PhaseTable.stage(
        number: String(cover.stage + 1), name: name, isContinued: cover.isContinued))
  }

  private var criteria: DocumentTable {
    let first = DocumentTable.Column(words(ComparisonLabels.criterion).playing(.faint))
    let columns = frameworks.map { DocumentTable.Column(InlineText($0.name[language])) }
    let rows = Criterion.allCases.map { criterion -> [DocumentTable.Cell] in
      [[DocumentEntry(InlineText(criterion.label[language], .faint))]]
        + frameworks.map { framework in
          framework.text(of: criterion).map { [DocumentEntry(InlineText($0[language]))] }
            ?? PhaseTable.gap
        }
    }
    return DocumentTable(.records, columns: [first] + columns, rows: rows)
  }

  // MARK: What the tables do not say

  private var legend: InlineText { words(ComparisonLabels.legend) }

  private var asides: [InlineText] {
    let back = comparison.stepsBack.map { place in
      let before = FrameworkComparison.Place(framework: place.framework, stage: place.stage - 1)
      return ComparisonLabels.runsBack(
        frameworks[place.framework].id.string, named(place), before: named(before))
    }
    let provenance = frameworks.indices.flatMap { framework in
      [FrameworkStage.Provenance.book, .own].compactMap { provenance -> LocalizedText? in
        let stages = comparison.stages(from: provenance, in: framework)
        // Where all is the authors' own, nobody takes it for a document's.
        let isAll = stages.count == frameworks[framework].stages.count
        guard !stages.isEmpty, provenance != .own || !isAll else { return nil }
        return ComparisonLabels.provenance(
          frameworks[framework].id.string, Self.ranges(stages), provenance)
      }
    }
    return (back + provenance).map(words)
  }

  private var coverage: [DocumentField] {
    var fields: [DocumentField] = []
    for (framework, phases) in zip(frameworks, comparison.coverage.alone) {
      fields.append(
        DocumentField(
          ComparisonLabels.only(framework.id.string)[language],
          InlineText(phases.isEmpty ? ComparisonLabels.gap : list(phases))))
    }
    let uncovered = comparison.coverage.uncovered
    fields.append(
      DocumentField(
        ComparisonLabels.uncovered[language],
        InlineText(uncovered.isEmpty ? ComparisonLabels.gap : list(uncovered))))
    let lonely = comparison.withoutCounterpart
    if !lonely.isEmpty {
      fields.append(
        DocumentField(
          ComparisonLabels.noCounterpart[language],
          lonely.map {
            DocumentEntry(
              InlineText(frameworks[$0.framework].id.string, .identifier)
                + InlineText(" " + named($0)))
          }))
    }
    return fields
  }

  private var relations: [DocumentEntry] {
    comparison.correspondences.map { pair in
      DocumentEntry(
        InlineText(named(pair.first))
          + InlineText(" " + pair.relation.label[language] + " ", .faint)
          + InlineText(named(pair.second)),
        trailing: InlineText(list(pair.phases), .faint))
    }
  }

  private func named(_ place: FrameworkComparison.Place) -> String {
    let stage = frameworks[place.framework].stages[place.stage]
    return "\(place.stage + 1)\u{A0}\(stage.name[language])"
  }

  private func list(_ phases: PhaseSet) -> String {
    phases.phases.map { $0.label[language] }.joined(separator: ", ")
  }

  private func words(_ text: LocalizedText) -> InlineText { InlineText(text[language]) }

  private func section(_ heading: LocalizedText, _ blocks: [DocumentBlock]) -> DocumentBlock {
    .section(DocumentSection(DocumentHeading(words(heading)), blocks: blocks))
  }

  /// Writes indices as the numbers of stages, neighbours as a range: `5–8`.
  static func ranges(_ indices: [Int]) -> String {
    var parts: [ClosedRange<Int>] = []
    for index in indices {
      if let last = parts.last, last.upperBound == index - 1 {
        parts[parts.count - 1] = last.lowerBound...index
      } else {
        parts.append(index...index)
      }
    }
    return parts.map { part in
      part.count == 1 ? "\(part.lowerBound + 1)" : "\(part.lowerBound + 1)–\(part.upperBound + 1)"
    }.joined(separator: ", ")
  }
}
