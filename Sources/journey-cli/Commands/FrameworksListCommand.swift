import JourneyCore

/// `frameworks list`: all built-in frameworks, one row each.
enum FrameworksListCommand: Command {
  static let name = "list"
  static let abstract = LocalizedText(
    vi: "Liệt kê các mô hình có sẵn và mô hình riêng trong .journey-cli.json.",
    en: "List the built-in frameworks and those of .journey-cli.json.")

  static let exitCodes: [DocumentedExit] = [.damagedSettings, .missingInput]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let output = DocumentOutput(console, arguments)
    let language = output.userLanguage
    let (frameworks, problems) = FrameworkArgument.knownHere(console)
    try output.write(FrameworkDocument.list(frameworks, language: language), in: language)
    var told: Set<String> = []
    return try output.reportErrors(of: problems, told: &told)
  }
}
