/// The rules as documents: all of them in a table, or one in full.
public enum RuleDocument {
  /// Lists rules, one row each.
  ///
  /// - Parameters:
  ///   - rules: The rules in the order of the rows.
  ///   - language: The language of the texts.
  /// - Returns: A document with one table.
  public static func list(_ rules: [any Rule.Type], language: Language) -> Document {
    let labels = [RuleLabels.rule, RuleLabels.severity, RuleLabels.finds]
    let rows = rules.map { rule -> [DocumentTable.Cell] in
      [
        [DocumentEntry(InlineText(rule.id.rawValue, .identifier))],
        [DocumentEntry(severity(rule, language))],
        [DocumentEntry(InlineText(rule.description.summary[language]))],
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
  public static func full(_ rule: any Rule.Type, language: Language) -> Document {
    let description = rule.description
    var example: [DocumentBlock] = [code(description.bad), .note(text(RuleLabels.marks, language))]
    if let signs = RuleLabels.signs(in: description.bad) {
      example.append(.note(text(signs, language)))
    }
    var blocks = [
      section(
        RuleLabels.whatItDoes,
        [.paragraph(InlineText(RuleDescription.sentence(description.summary[language])))], language),
      section(
        RuleLabels.whyIsThisBad, [.paragraph(InlineText(description.reason[language]))], language),
      section(RuleLabels.example, example, language),
      section(RuleLabels.useInstead, [code(description.good)], language),
    ]
    if let source = description.source {
      blocks.append(section(RuleLabels.source, [.paragraph(InlineText(source))], language))
    }
    return Document(
      title: DocumentHeading(
        InlineText(rule.id.rawValue, .identifier), trailing: severity(rule, language)),
      blocks: blocks)
  }

  private static func section(
    _ heading: LocalizedText, _ blocks: [DocumentBlock], _ language: Language
  ) -> DocumentBlock {
    .section(DocumentSection(DocumentHeading(text(heading, language)), blocks: blocks))
  }

  private static func severity(_ rule: any Rule.Type, _ language: Language) -> InlineText {
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

  /// The lines of an example, each indented line nested in the one before it.
  private static func code(_ example: String) -> DocumentBlock {
    var lines = example.split(separator: "\n").map { line in
      (depth: line.prefix { $0 == " " }.count / 2, entry: DocumentEntry(InlineText(String(line))))
    }
    // From the end, so that a line is complete before it is nested.
    for index in lines.indices.reversed() where lines[index].depth > 0 {
      guard let parent = lines[..<index].lastIndex(where: { $0.depth < lines[index].depth })
      else { continue }
      lines[parent].entry.children.insert(lines[index].entry, at: 0)
    }
    return .list(lines.filter { $0.depth == 0 }.map(\.entry))
  }
}
