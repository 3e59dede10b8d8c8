import JourneyCore

/// `frameworks list`: all built-in frameworks, one row each.
enum FrameworksListCommand: Command {
  static let name = "list"
  static let abstract = LocalizedText(
    vi: "Liệt kê các mô hình có sẵn.", en: "List the built-in frameworks.")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let language = console.language(arguments[SharedOptions.lang])
    let renderer = TerminalRenderer(
      width: console.width,
      isColored: console.isColored(.output, arguments[SharedOptions.color]), language: language)
    let document = FrameworkDocument.list(FrameworkCatalog.all, language: language)
    try console.output.write(renderer.bytes(document))
    return .done
  }
}
