import JourneyCore

/// `channels show`: which channel a word names.
enum ChannelsShowCommand: Command {
  static let name = "show"
  static let abstract = LocalizedText(
    vi: "Xem một tên gọi là kênh nào.", en: "Show which channel a word names.")
  static let examples = [
    CommandExample(
      "journey-cli channels show \"Zalo OA\"",
      LocalizedText(vi: "Một cách gọi", en: "What people call it"))
  ]

  static let channel = Argument<String>.required(
    "channel", .text.completing(.words { ChannelCatalog.builtIn.channels.map(\.id) }),
    LocalizedText(
      vi: "Mã, tên hoặc cách gọi của kênh.", en: "The id, name or alias of a channel."))

  static var arguments: [any Parameter] { [channel] }
  static var options: [any Parameter] { [ChannelsCommand.format] }
  static let exitCodes = ChannelsCommand.exitCodes

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let (catalog, code) = try ChannelsCommand.catalog(arguments, console)
    let word = arguments[channel]
    guard let channel = catalog.channel(SourceText(word)) else {
      throw UsageError.unknownChannel(word, meant: catalog.suggestion(for: word))
    }
    switch arguments[ChannelsCommand.format] {
    case .export(.json):
      try console.output.write(ChannelsJSON([channel], of: catalog).bytes)
    case .document(let format):
      let output = DocumentOutput(console, arguments)
      let language = output.language(for: format)
      try output.write(
        ChannelDocument(catalog, language: language).full(channel), as: format, in: language)
    }
    return code
  }
}
