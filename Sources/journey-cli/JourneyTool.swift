import JourneyCore

/// The tool: its commands, and one run of it from words to exit code.
enum JourneyTool: CommandGroup {
  static let name = "journey-cli"
  static let abstract = LocalizedText(
    vi: "Đọc, kiểm tra, trình bày, so sánh và chuyển đổi bản đồ hành trình khách hàng.",
    en: "Read, check, show, compare and convert customer journey maps.")
  static var options: [any Parameter] { SharedOptions.all }

  /// The table of commands, in the order of the help.
  static let subcommands: [any Command.Type] = [
    ShowCommand.self, ValidateCommand.self, FixCommand.self, FrameworksCommand.self,
    CompareCommand.self, DiffCommand.self, ReframeCommand.self, ReportCommand.self,
    ConvertCommand.self, InitCommand.self,
    FormatCommand.self,
    ChannelsCommand.self, RulesCommand.self, SchemaCommand.self,
  ]

  /// Does what a command line asks for.
  ///
  /// - Parameters:
  ///   - words: The command line without the name of the tool.
  ///   - console: The world.
  ///   - root: The tool; tests bring their own.
  /// - Returns: How the process has to end; all streams are flushed.
  static func run(
    _ words: [String], _ console: Console, root: any Command.Type = JourneyTool.self
  ) -> ExitCode {
    let messenger = Messenger(console, language: SharedOptions.language(in: words))
    do {
      let code = try messenger.reporting {
        switch ArgumentParser.parse(words, root: root) {
        case .run(let path, let arguments):
          return try messenger.explaining(path) { try path.command.run(arguments, console) }
        case .help(let path): try messenger.showHelp(path)
        case .version: try console.output.write(ProductVersion.text + "\n")
        case .mistake(let problem, let path):
          return try messenger.explaining(path) { throw UsageError(problem) }
        }
        return .done
      }
      try console.output.flush()
      return code
    } catch {
      return messenger.endAfter(error)
    }
  }
}
