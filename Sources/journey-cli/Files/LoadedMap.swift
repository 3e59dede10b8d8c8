import JourneyCore

/// A map that a command works on, with its framework and what is wrong with both.
struct LoadedMap {
  /// Warnings and notes are silent here, so their rules need not run.
  ///
  /// It is made once and never let go, which is cheaper than to take it apart.
  private static let checker = FileChecker(from: .error)

  private let file: CheckedFile
  private let errors: [Diagnostic]
  /// The channels that are known where the file lies: those of the product and its settings.
  let channels: ChannelCatalog

  /// Reads a map and looks for its framework.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - console: The world.
  ///   - sibling: A map beside which the framework may lie, too: git hands out old versions as
  ///     files in a temporary folder.
  /// - Throws: `CommandFailure` if there is nothing to read, or a framework in place of a map.
  init(
    _ input: InputFile, _ console: Console, beside sibling: InputFile? = nil
  ) throws(CommandFailure) {
    var settings = SettingsFiles(console)
    let content = try input.contents(console.files, console.input, settings.settings(for: input))
    guard case .map = content else {
      let path = VisibleText.escaped(input.name)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "'\(path)' là một mô hình, không phải bản đồ",
          en: "'\(path)' is a framework, not a map"))
    }
    self.init(content, of: input, beside: sibling, console)
  }

  /// Looks for the framework of a map that has been read.
  init(
    _ content: FileReading, of input: InputFile, beside sibling: InputFile? = nil,
    _ console: Console
  ) {
    var frameworks = FrameworkFiles(console.files)
    var settings = SettingsFiles(console)
    var own = settings.settings(for: input).channels
    if own.isEmpty, let sibling { own = settings.settings(for: sibling).channels }
    channels = ChannelCatalog.builtIn.adding(own)
    file = Self.checker.check(content) { path in
      let found = frameworks.load(path, for: input)
      guard case .missing = found, let sibling else { return found }
      let other = frameworks.load(path, for: sibling)
      return other.framework == nil ? found : other
    }
    errors = file.diagnostics.filter { $0.severity == .error }
  }

  /// The map as far as it was understood.
  var map: JourneyMap? { file.map }
  /// The framework, if it was found.
  var framework: Framework? { file.framework }
  /// Whether something is wrong with the map or its framework.
  var hasErrors: Bool { !errors.isEmpty }
  /// How many errors there are.
  var errorCount: Int { errors.count }

  /// Whether parts of the file may not have been read.
  var isDamaged: Bool { file.content.sourceMap.isDamaged }

  /// The ids of the stages of framework and map.
  var stageIDs: [String] {
    var ids = framework?.stages.map(\.id.string) ?? []
    for stage in map?.stages ?? [] where !ids.contains(stage.stage.string) {
      ids.append(stage.stage.string)
    }
    return ids
  }

  /// Says on the standard error what is wrong.
  func reportErrors(_ output: DocumentOutput) throws(StreamError) {
    try output.report(FileFindings(source: file.content.source, diagnostics: errors))
  }
}
