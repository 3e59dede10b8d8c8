import JourneyCore

/// `frameworks list`: all built-in frameworks, one row each.
enum FrameworksListCommand: Command {
  static let name = "list"
  static let abstract = LocalizedText(
    vi: "Liệt kê các mô hình có sẵn.", en: "List the built-in frameworks.")

  static let exitCodes: [DocumentedExit] = []

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let output = DocumentOutput(console, arguments)
    let language = output.userLanguage
    try output.write(
      FrameworkDocument.list(FrameworkCatalog.all, language: language), in: language)
    return .done
  }
}
