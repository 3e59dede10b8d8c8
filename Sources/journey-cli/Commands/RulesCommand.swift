import JourneyCore

/// `rules`: every check of `validate`, or one in full.
enum RulesCommand: Command {
  /// The forms in which rules are printed.
  enum Format: String, CaseIterable {
    case text, json, markdown
  }

  static let name = "rules"
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
    "rule", .text(among: { RuleID.allCases.map(\.rawValue) }, isListed: false),
    LocalizedText(vi: "Mã của một quy tắc.", en: "The id of a rule."))
  static let format = Option<Format>.value(
    "format", .choice, default: .text,
    LocalizedText(vi: "Cách trình bày.", en: "How it is printed."))

  static var arguments: [any Parameter] { [rule] }
  static var options: [any Parameter] { [format] }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let choice = arguments[SharedOptions.lang]
    let id = arguments[rule]
    let rules = RuleDescription.all.filter { id == nil || $0.id.rawValue == id }
    switch arguments[format] {
    case .json: try console.output.write(RulesJSON(rules, language: choice ?? .en).text)
    case .markdown:
      // Other programs and repositories take this text, so it does not follow the environment.
      let language = choice ?? .en
      let document = RuleDocument.reference(rules, language: language)
      try console.output.write(MarkdownRenderer(language: language).bytes(document))
    case .text:
      let language = console.language(choice)
      let renderer = TerminalRenderer(
        width: console.width,
        isColored: console.isColored(.output, arguments[SharedOptions.color]), language: language)
      let document =
        id == nil
        ? RuleDocument.list(rules, language: language)
        : RuleDocument.full(rules[0], language: language)
      try console.output.write(renderer.bytes(document))
    }
    return .done
  }
}
