import JourneyCore

/// A map that a command works on, with its framework and what is wrong with both.
struct LoadedMap {
  /// The map as far as it was understood.
  let map: JourneyMap?
  /// The framework, if it was found.
  let framework: Framework?
  private let findings: FileFindings

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
    let content = FileReading.json(try input.read(console))
    guard case .map(let reading) = content else {
      let path = VisibleText.escaped(input.name)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "'\(path)' là một mô hình, không phải bản đồ",
          en: "'\(path)' is a framework, not a map"))
    }
    self.init(reading, of: input, beside: sibling, console)
  }

  /// Looks for the framework of a map that has been read.
  init(
    _ reading: MapReading, of input: InputFile, beside sibling: InputFile? = nil,
    _ console: Console
  ) {
    var frameworks = FrameworkFiles(console.files)
    var resolution = reading.map.map { frameworks.resolve($0.framework, for: input) } ?? .unnamed
    if case .missing = resolution, let sibling, let reference = reading.map?.framework {
      let other = frameworks.resolve(reference, for: sibling)
      if other.framework != nil { resolution = other }
    }
    map = reading.map
    framework = resolution.framework
    // Warnings and notes are silent here, so their rules need not run.
    let rules = RuleRegistry.all.filter { $0.severity == .error }
    let errors = Validator(rules: rules).diagnostics(of: reading, in: resolution)
      .filter { $0.severity == .error }
    findings = FileFindings(source: reading.sourceMap.source, diagnostics: errors)
  }

  /// Whether something is wrong with the map or its framework.
  var hasErrors: Bool { !findings.diagnostics.isEmpty }
  /// How many errors there are.
  var errorCount: Int { findings.diagnostics.count }

  /// The ids of the stages of framework and map.
  var stageIDs: [String] {
    var ids = framework?.stages.map(\.id.string) ?? []
    for stage in map?.stages ?? [] where !ids.contains(stage.stage.string) {
      ids.append(stage.stage.string)
    }
    return ids
  }

  /// Says on the standard error what is wrong.
  func reportErrors(
    _ console: Console, _ language: Language?, _ color: ColorChoice?
  ) throws(StreamError) {
    var report = TextReport(
      language: console.language(language), width: console.width,
      isColored: console.isColored(.errors, color), hasSummary: false)
    var text = ""
    report.begin(&text)
    report.append(findings, to: &text)
    try console.report(text)
  }
}
