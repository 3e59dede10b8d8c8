import JourneyCore

/// `rules`: every check of `validate`, or one in full.
enum RulesCommand: Command {
  /// The form of rules for programs.
  enum Export: String, CaseIterable {
    case json
  }

  static let name = "rules"
  static let otherNames = ["quy tắc"]
  static let abstract = LocalizedText(
    vi: "Các quy tắc kiểm tra, hoặc một quy tắc với lý do, nguồn và ví dụ.",
    en: "List the checks, or explain one with its reason, source and examples.")
  static let examples = [
    CommandExample(
      "journey-cli rules", LocalizedText(vi: "Mọi quy tắc", en: "All rules")),
    CommandExample(
      "journey-cli rules pain-unanswered",
      LocalizedText(vi: "Một quy tắc với ví dụ sai và đúng", en: "One, with a bad and a good map")),
  ]

  static let rule = Argument<String?>.optional(
    "rule", .ruleOrBeginning,
    LocalizedText(
      vi: "Mã của một quy tắc, hoặc phần đầu của mã.", en: "The id of a rule, or its beginning."))
  static let format = Option<OutputFormat<Export>>.value(
    "format", .output(documents: [.text, .markdown, .html]), default: .document(.text),
    LocalizedText(vi: "Định dạng đầu ra.", en: "How it is printed."))

  static var arguments: [any Parameter] { [rule] }
  static var options: [any Parameter] { [format] }
  static let exitCodes: [DocumentedExit] = []

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let output = DocumentOutput(console, arguments)
    let id = arguments[rule]
    let rules = RuleDescription.all.filter { id == nil || $0.id.rawValue == id }
    switch arguments[format] {
    case .export(.json):
      try console.output.write(RulesJSON(rules, language: output.programLanguage).text)
    case .document(let format):
      let language = output.language(for: format)
      let document =
        switch format {
        // Repositories keep this text, so it holds everything.
        case .markdown, .html, .svg, .png, .pdf: RuleDocument.reference(rules, language: language)
        case .text where id == nil: RuleDocument.list(rules, language: language)
        case .text: RuleDocument.full(rules[0], language: language)
        }
      try output.write(document, as: format, in: language)
    }
    return .done
  }
}
