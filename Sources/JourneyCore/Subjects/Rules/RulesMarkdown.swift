/// The rules as a Markdown document for `RULES.md`, from the same data as the rules themselves.
public struct RulesMarkdown {
  private let rules: [any Rule.Type]
  private let language: Language

  /// Prepares a document.
  ///
  /// - Parameters:
  ///   - rules: The rules in the order in which they are told.
  ///   - language: The language of the texts; ids, keys and severities are never translated.
  public init(_ rules: [any Rule.Type] = RuleRegistry.all, language: Language) {
    self.rules = rules
    self.language = language
  }

  /// The rules as a Markdown document: a table, then each in full; one rule stands alone.
  public var text: String {
    if rules.count == 1 { return Self.section(rules[0], language) }
    let title = LocalizedText(vi: "Quy tắc", en: "Rules")
    let intro = LocalizedText(
      vi: """
        Mọi điều `journey-cli validate` kiểm tra. Tệp này do `journey-cli rules --format markdown` \
        tạo ra từ chính các quy tắc; đừng sửa bằng tay.

        `error`: tệp sai hoặc không tin cậy được. `warning`: nhà tư vấn sẽ trả lại bản đồ. `note`: \
        lời khuyên. Tắt một quy tắc trong bản đồ bằng \
        `"disable": [{ "rule": "…", "reason": "…" }]`.

        Trong các ví dụ, `↓` đứng trước mỗi chỗ bị báo.
        """,
      en: """
        Everything that `journey-cli validate` checks. This file is made of the rules themselves by \
        `journey-cli rules --format markdown`; do not edit it.

        `error`: the file is wrong or cannot be relied on. `warning`: a consultant would send the \
        map back. `note`: advice. A map turns a rule off with \
        `"disable": [{ "rule": "…", "reason": "…" }]`.

        In the examples `↓` stands before each place that is reported.
        """)
    let labels = [RuleLabels.rule, RuleLabels.severity, RuleLabels.finds].map { $0[language] }
    var output = "# \(title[language])\n\n\(intro[language])\n\n"
    output += "| \(labels.joined(separator: " | ")) |\n| --- | --- | --- |\n"
    for rule in rules {
      let id = rule.id.rawValue
      let summary = Self.cell(rule.description.summary[language])
      output += "| [`\(id)`](#\(id)) | \(rule.severity.rawValue) | \(summary) |\n"
    }
    for rule in rules { output += "\n" + Self.section(rule, language) }
    return output
  }

  /// One rule in full, with the same headings as every other.
  private static func section(_ rule: any Rule.Type, _ language: Language) -> String {
    let description = rule.description
    var parts = [
      "## \(rule.id.rawValue)",
      "`\(rule.severity.rawValue)`",
      "### \(RuleLabels.whatItDoes[language])",
      RuleDescription.sentence(description.summary[language]),
      "### \(RuleLabels.whyIsThisBad[language])",
      description.reason[language],
      "### \(RuleLabels.example[language])",
      "```json\n\(description.bad)\n```",
    ]
    if let signs = RuleLabels.signs(in: description.bad) {
      parts.append(signs[language].split(separator: " ").map(Self.coded).joined(separator: " "))
    }
    parts += ["### \(RuleLabels.useInstead[language])", "```json\n\(description.good)\n```"]
    if let source = description.source {
      parts += ["### \(RuleLabels.source[language])", source]
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func coded(_ word: Substring) -> String {
    word.hasPrefix("\\") ? "`\(word)`" : String(word)
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
