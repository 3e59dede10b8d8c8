/// The rules as documents: all of them in a table, one in full, or the reference of all.
public enum RuleDocument {
  /// Lists rules, one row each.
  ///
  /// - Parameters:
  ///   - rules: The rules in the order of the rows.
  ///   - language: The language of the texts.
  /// - Returns: A document with one table.
  public static func list(_ rules: [RuleDescription], language: Language) -> Document {
    let labels = [RuleLabels.rule, RuleLabels.severity, RuleLabels.finds]
    let rows = rules.map { rule -> [DocumentTable.Cell] in
      [
        [DocumentEntry(InlineText(rule.id.rawValue, .identifier))],
        [DocumentEntry(severity(rule, language))],
        [DocumentEntry(InlineText(rule.summary[language]))],
      ]
    }
    let columns = labels.map { DocumentTable.Column(InlineText($0[language], .faint)) }
    return Document(blocks: [.table(DocumentTable(.records, columns: columns, rows: rows))])
  }

  /// Explains one rule.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - language: The language of the texts.
  /// - Returns: A document with the same headings for every rule.
  public static func full(_ rule: RuleDescription, language: Language) -> Document {
    var notes = [RuleLabels.marks[language]]
    if let signs = RuleLabels.signs(in: rule.bad[language]) { notes.append(signs[language]) }
    return Document(
      title: DocumentHeading(
        InlineText(rule.id.rawValue, .identifier), trailing: severity(rule, language)),
      blocks: parts(of: rule, exampleNotes: notes.map { .note(InlineText($0)) }, language))
  }

  /// Explains rules one after the other, as in the file of all rules.
  ///
  /// - Parameters:
  ///   - rules: The rules in order; a single one stands without a table and without a title.
  ///   - language: The language of the texts; ids, keys and severities are never translated.
  /// - Returns: A document with a table of the rules and a section for each.
  public static func reference(
    _ rules: [RuleDescription] = RuleDescription.all, language: Language
  ) -> Document {
    let sections = rules.map { section($0, language) }
    guard sections.count != 1 else { return Document(blocks: sections) }
    let rows = rules.map { rule -> [DocumentTable.Cell] in
      var id = DocumentEntry(InlineText(rule.id.rawValue, .identifier))
      id.section = rule.id.rawValue
      return [
        [id], [DocumentEntry(InlineText(rule.severity.rawValue))],
        [DocumentEntry(InlineText(rule.summary[language]))],
      ]
    }
    let columns = [RuleLabels.rule, RuleLabels.severity, RuleLabels.finds].map {
      DocumentTable.Column(text($0, language))
    }
    return Document(
      title: DocumentHeading(text(RuleLabels.rules, language)),
      blocks: RuleLabels.introduction.map { .paragraph(marked($0[language])) }
        + [.table(DocumentTable(.records, columns: columns, rows: rows))] + sections)
  }

  // MARK: Parts

  /// A rule as a section of the reference.
  private static func section(_ rule: RuleDescription, _ language: Language) -> DocumentBlock {
    let signs = RuleLabels.signs(in: rule.bad[language])
    let severity = DocumentBlock.paragraph(InlineText(rule.severity.rawValue, .identifier))
    return .section(
      rule.id.rawValue,
      [severity]
        + parts(
          of: rule, exampleNotes: signs.map { [.paragraph(signed($0[language]))] } ?? [], language))
  }

  /// What is told of every rule, under the same headings.
  private static func parts(
    of rule: RuleDescription, exampleNotes: [DocumentBlock], _ language: Language
  ) -> [DocumentBlock] {
    [
      .section(
        RuleLabels.whatItDoes[language],
        [.paragraph(InlineText(RuleDescription.sentence(rule.summary[language])))]),
      .section(
        RuleLabels.whyIsThisBad[language], [.paragraph(InlineText(rule.reason[language]))]),
      .section(
        RuleLabels.example[language],
        [.code(DocumentCode(rule.bad[language], language: rule.format.rawValue))] + exampleNotes),
      .section(
        RuleLabels.useInstead[language],
        [.code(DocumentCode(rule.good[language], language: rule.format.rawValue))]),
      .section(RuleLabels.source[language], [sources(rule.sources, language)]),
    ]
  }

  /// Where a rule comes from: every work with its address below it.
  private static func sources(_ sources: [Citation], _ language: Language) -> DocumentBlock {
    if sources.isEmpty { return .paragraph(text(RuleLabels.own, language)) }
    return .list(
      sources.map { WorkEntry.entry($0.text(in: language), at: $0.work.address) })
  }

  private static func severity(_ rule: RuleDescription, _ language: Language) -> InlineText {
    let role: TextRole =
      switch rule.severity {
      case .error: .negative
      case .warning: .warning
      case .note: .faint
      }
    return InlineText(rule.severity.label[language], role)
  }

  private static func text(_ text: LocalizedText, _ language: Language) -> InlineText {
    InlineText(text[language])
  }

  /// Reads a sentence of the product's own in which code stands between backquotes.
  private static func marked(_ sentence: String) -> InlineText {
    var text = InlineText()
    let parts = sentence.split(separator: "`", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      text.append(String(part), index.isMultiple(of: 2) ? .plain : .code)
    }
    return text
  }

  /// A sentence about signs of an example, with the signs, which begin with a backslash, as code.
  private static func signed(_ sentence: String) -> InlineText {
    sentence.split(separator: " ")
      .map { InlineText(String($0), $0.hasPrefix("\\") ? .code : .plain) }
      .joined(by: " ")
  }
}
