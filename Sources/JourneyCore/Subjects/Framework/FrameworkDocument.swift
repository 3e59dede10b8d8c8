/// A framework as a document: source, provenance, criteria and stages.
public struct FrameworkDocument {
  private let framework: Framework
  private let language: Language
  /// Whether the product wrote what is said to be its authors' own.
  private let isBuiltIn: Bool

  /// Prepares a framework for rendering.
  public init(_ framework: Framework, language: Language) {
    self.framework = framework
    self.language = language
    isBuiltIn = FrameworkCatalog.holds(framework)
  }

  /// The whole framework.
  public var document: Document {
    var trailing = [InlineText(framework.id.string, .identifier)]
    if let kind = framework.kind { trailing.append(InlineText(kind.label[language], .faint)) }
    if let mode = framework.mode { trailing.append(InlineText(mode.label[language], .faint)) }
    var blocks: [DocumentBlock] = about.isEmpty ? [] : [.fields(about)]
    if !criteria.isEmpty {
      blocks.append(
        .section(
          DocumentSection(
            DocumentHeading(InlineText(FrameworkLabels.criteria[language], .strong)),
            blocks: [.fields(criteria)])))
    }
    for (index, stage) in framework.stages.enumerated() {
      blocks.append(.section(section(stage, number: index + 1)))
    }
    if isBuiltIn {
      blocks.append(.note(InlineText(Crosswalk.axis[language])))
    }
    return Document(
      title: DocumentHeading(
        InlineText(framework.name[language], .strong),
        trailing: trailing.joined(by: InlineText(" · ", .faint))),
      blocks: blocks)
  }

  /// The whole framework with its stages on the phases in front, for formats that draw.
  package var picture: Document {
    var document = document
    guard framework.stages.contains(where: { !$0.phases.isEmpty }) else { return document }
    let bands = FrameworkBands([framework], language: language).bands
    document.blocks.insert(.bands(bands), at: 0)
    return document
  }

  /// Several frameworks, one row each.
  ///
  /// - Parameters:
  ///   - frameworks: The frameworks in the order of the rows.
  ///   - language: The language of names and labels.
  /// - Returns: A document with one table.
  public static func list(_ frameworks: [Framework], language: Language) -> Document {
    let labels = [
      FrameworkLabels.id, FrameworkLabels.name, FrameworkLabels.stages, FrameworkLabels.source,
    ]
    let columns = labels.map { DocumentTable.Column(InlineText($0[language], .faint)) }
    let rows = frameworks.map { framework -> [DocumentTable.Cell] in
      let names = framework.stages.enumerated().map { index, stage in
        "\(index + 1)\u{A0}\(stage.name[language])"
      }
      return [
        [DocumentEntry(InlineText(framework.id.string, .identifier))],
        [DocumentEntry(InlineText(framework.name[language], .strong))],
        [DocumentEntry(InlineText(names.joined(separator: " · ")))],
        [DocumentEntry(InlineText(framework.citation(in: language), .faint))],
      ]
    }
    return Document(blocks: [.table(DocumentTable(.records, columns: columns, rows: rows))])
  }

  // MARK: The framework as a whole

  private var about: [DocumentField] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ text: String) {
      if !text.isEmpty { fields.append(DocumentField(label[language], InlineText(text))) }
    }
    add(FrameworkLabels.source, framework.work(in: language))
    add(FrameworkLabels.document, framework.source?.document?.string ?? "")
    add(FrameworkLabels.names, names)
    add(FrameworkLabels.chooseWhen, framework.chooseWhen?[language] ?? "")
    add(FrameworkLabels.note, framework.note?[language] ?? "")
    return fields
  }

  private var criteria: [DocumentField] {
    let criteria = framework.criteria
    let rows = [
      (FrameworkLabels.purpose, criteria?.purpose),
      (FrameworkLabels.objective, criteria?.objective),
      (FrameworkLabels.criteriaTouchpoints, criteria?.touchpoints),
      (FrameworkLabels.duration, criteria?.duration),
      (FrameworkLabels.criteriaMetrics, criteria?.metrics),
    ]
    return rows.compactMap { label, text in
      text.map { DocumentField(label[language], InlineText($0[language])) }
    }
  }

  /// Whose words the names are, and in which stages it is not so.
  private var names: String {
    framework.translations.map { general in
      let others = framework.stages.indices.filter { stage in
        framework.stages[stage].translations.contains {
          $0.language == general.language && $0.origin != general.origin
        }
      }
      guard !others.isEmpty else { return words(of: general) }
      let origins = Set(
        others.flatMap { framework.stages[$0].translations }
          .filter { $0.language == general.language }.map(\.origin))
      return words(of: general)
        + FrameworkLabels.exceptStages(
          others, origins.count == 1 ? origins.first?.label : nil)[language]
    }.joined(separator: " · ")
  }

  private func words(of translation: Translation) -> String {
    FrameworkLabels.language(translation.language.string)[language] + ": "
      + translation.origin.label[language]
  }

  // MARK: Stages

  private func section(_ stage: FrameworkStage, number: Int) -> DocumentSection {
    var blocks: [DocumentBlock] = []
    if let summary = stage.summary {
      // The word right of the name tells whose names and activities these are, not whose summary.
      blocks.append(.paragraph(InlineText(summary[language]) + author(ofSummary: stage)))
    }
    let fields = fields(of: stage)
    if !fields.isEmpty { blocks.append(.fields(fields)) }
    let name = InlineText(stage.name[language], .strong)
    return DocumentSection(
      DocumentHeading(
        number: String(number), name + InlineText("  ") + InlineText(stage.id.string, .identifier),
        trailing: stage.provenance.map { InlineText($0.label[language], .faint) }),
      blocks: blocks)
  }

  /// Who wrote a summary, where it is not whoever gave the stage its name.
  private func author(ofSummary stage: FrameworkStage) -> InlineText {
    guard let author = stage.summaryProvenance, author != stage.provenance else {
      return InlineText()
    }
    let name = isBuiltIn && author == .own ? "journey-cli" : author.label[language]
    return InlineText(" (\(name))", .faint)
  }

  /// A way to another stage: its number, name and case.
  private func way(_ next: FrameworkNext) -> String {
    let place = framework.index(ofStage: next.stage)
    let name =
      place.map { "\($0 + 1)\u{A0}\(framework.stages[$0].name[language])" } ?? next.stage.string
    return next.when.map { name + ": " + $0[language] } ?? name
  }

  private func fields(of stage: FrameworkStage) -> [DocumentField] {
    var fields: [DocumentField] = []
    func add(_ label: LocalizedText, _ texts: [String], joined: Bool = true) {
      guard !texts.isEmpty else { return }
      let entries = joined ? [texts.joined(separator: " · ")] : texts
      fields.append(
        DocumentField(label[language], entries.map { DocumentEntry(InlineText($0)) }))
    }
    func words(_ texts: [ReaderText]) -> [String] { texts.map { $0[language] } }
    // Who acts stands once, in front of all that they do.
    func acts(
      _ activities: [FrameworkActivity],
      _ words: (Touchpoint.Initiator) -> LocalizedText = FrameworkLabels.by
    ) -> [String] {
      let actors: [Touchpoint.Initiator?] = [.customer, .business, nil]
      return actors.compactMap { actor in
        let texts = activities.filter { $0.by == actor }.map { $0.text[language] }
        let list = texts.joined(separator: " · ")
        return list.isEmpty
          ? nil : actor.map { words($0)[language] + ": " + list } ?? list
      }
    }
    add(FrameworkLabels.phases, stage.phases.map { $0.label[language] })
    add(FrameworkLabels.substages, words(stage.substages))
    add(FrameworkLabels.feelings, words(stage.feelings))
    add(FrameworkLabels.activities, acts(stage.activities), joined: false)
    add(
      FrameworkLabels.touchpoints, acts(stage.touchpoints, FrameworkLabels.initiative),
      joined: false)
    add(FrameworkLabels.metrics, words(stage.metrics))
    add(FrameworkLabels.questions, stage.questions.map { $0.text[language] }, joined: false)
    add(FrameworkLabels.next, stage.next.map(way), joined: false)
    if !stage.translations.isEmpty {
      add(FrameworkLabels.names, [stage.translations.map(words(of:)).joined(separator: " · ")])
    }
    return fields
  }
}
