import JourneyCore

/// `channels list`: all known channels, one row each.
enum ChannelsListCommand: Command {
  static let name = "list"
  static let abstract = LocalizedText(
    vi: "Liệt kê các kênh, kể cả kênh riêng trong .journey-cli.json.",
    en: "List the channels, those of .journey-cli.json among them.")
  static let examples = [
    CommandExample(
      "journey-cli channels", LocalizedText(vi: "Mọi kênh", en: "All channels"))
  ]

  static var options: [any Parameter] { [ChannelsCommand.format] }
  static let exitCodes = ChannelsCommand.exitCodes

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let (catalog, code) = try ChannelsCommand.catalog(arguments, console)
    switch arguments[ChannelsCommand.format] {
    case .export(.json):
      try console.output.write(ChannelsJSON(catalog.channels, of: catalog).bytes)
    case .document(let format):
      let output = DocumentOutput(console, arguments)
      let language = output.language(for: format)
      try output.write(
        ChannelDocument(catalog, language: language).list, as: format, in: language)
    }
    return code
  }
}
