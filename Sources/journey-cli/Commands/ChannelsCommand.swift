import JourneyCore

/// `channels`: by what names touchpoints may name their channels.
enum ChannelsCommand: CommandGroup {
  static let name = "channels"
  static let otherNames = ["kênh"]
  static let abstract = LocalizedText(
    vi: "Các kênh đã biết, kèm tên gọi, hình thức và nguồn.",
    en: "The known channels, with their names, modes and origins.")
  static let subcommands: [any Command.Type] = [
    ChannelsListCommand.self, ChannelsShowCommand.self,
  ]
  static let defaultSubcommand: (any Command.Type)? = ChannelsListCommand.self

  /// The form of channels for programs.
  enum Export: String, CaseIterable {
    case json
  }

  static let format = Option<OutputFormat<Export>>.value(
    "format", .output(documents: [.text, .markdown]), default: .document(.text),
    LocalizedText(vi: "Định dạng đầu ra.", en: "How it is printed."))

  static let exitCodes: [DocumentedExit] = [.damagedSettings, .missingInput]

  /// The channels that are known in the current folder; says on the standard error why the
  /// repository's own may be missing among them.
  ///
  /// - Returns: The channels, and the exit code that the settings ask for.
  static func catalog(
    _ arguments: ParsedArguments, _ console: Console
  ) throws -> (channels: ChannelCatalog, code: ExitCode) {
    var settings = SettingsFiles(console)
    let here = InputFile(path: "./" + SettingsFiles.name)
    let catalog = ChannelCatalog.builtIn.adding(settings.settings(for: here).channels)
    var told: Set<String> = []
    let code = try DocumentOutput(console, arguments)
      .reportErrors(of: settings.problems, told: &told)
    return (catalog, code)
  }
}
