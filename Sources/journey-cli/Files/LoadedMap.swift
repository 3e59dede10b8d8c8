import JourneyCore

/// A map that a command works on, with its framework and what is wrong with both.
struct LoadedMap {
  /// Warnings and notes are silent here, so their rules need not run.
  ///
  /// It is made once and never let go, which is cheaper than to take it apart.
  private static let checker = FileChecker(from: .error)

  // What was read is let go but for this: where everything stands is asked for no more.

  /// The map as far as it was understood.
  let map: JourneyMap?
  /// The framework, if it was found.
  let framework: Framework?
  /// The file.
  let source: SourceFile
  /// Whether parts of the file may not have been read.
  let isDamaged: Bool
  private let errors: [Diagnostic]
  private let losses: [Diagnostic]
  /// How many remarks the reader has made on how it understood the file, besides what was lost.
  let remarkCount: Int
  /// The channels that are known where the file lies: those of the product and its settings.
  let channels: ChannelCatalog
  /// What is wrong with the settings that apply to the file.
  let settingsProblems: SettingsFiles.Problems

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
    let content: FileReading
    do throws(CommandFailure) {
      content = try input.contents(console.files, console.input, settings.settings(for: input))
    } catch {
      throw Self.explained(error, of: input.path)
    }
    guard case .map = content else {
      let path = VisibleText.escaped(input.name)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "'\(path)' là một mô hình, không phải bản đồ",
          en: "'\(path)' is a framework, not a map"))
    }
    self.init(content, of: input, beside: sibling, console, &settings)
  }

  /// Tells whoever asks for a framework as if it were a map where to find it.
  private static func explained(_ failure: CommandFailure, of path: String) -> CommandFailure {
    guard failure.exitCode == .noInput, FrameworkCatalog.framework(id: path) != nil else {
      return failure
    }
    return CommandFailure(
      failure.exitCode,
      LocalizedText(
        vi: failure.message.vi + "; mô hình thì xem bằng 'journey-cli frameworks show \(path)'",
        en: failure.message.en
          + "; the framework is shown by 'journey-cli frameworks show \(path)'"))
  }

  /// Looks for the framework of a map that has been read.
  init(
    _ content: FileReading, of input: InputFile, beside sibling: InputFile? = nil,
    _ console: Console
  ) {
    var settings = SettingsFiles(console)
    self.init(content, of: input, beside: sibling, console, &settings)
  }

  private init(
    _ content: FileReading, of input: InputFile, beside sibling: InputFile?, _ console: Console,
    _ settings: inout SettingsFiles
  ) {
    var frameworks = FrameworkFiles(console.files)
    var decided = settings.settings(for: input)
    if decided == ProjectSettings(), let sibling { decided = settings.settings(for: sibling) }
    settingsProblems = settings.problems
    channels = ChannelCatalog.builtIn.adding(decided.channels)
    let paths = decided.frameworks
    let file = Self.checker.check(content, own: { frameworks.own(paths) }) { path in
      let found = frameworks.load(path, for: input)
      guard case .missing = found, let sibling else { return found }
      let other = frameworks.load(path, for: sibling)
      return other.framework == nil ? found : other
    }
    map = file.map
    framework = file.framework
    source = content.source
    isDamaged = content.sourceMap.isDamaged
    errors = file.diagnostics.filter { $0.severity == .error }
    if case .map(let reading) = content { losses = reading.losses } else { losses = [] }
    remarkCount = content.diagnostics.count { $0.severity == .note && !$0.losesContent }
  }

  /// Whether something is wrong with the map or its framework.
  var hasErrors: Bool { !errors.isEmpty }
  /// Whether the text itself is broken, so that nobody knows what more of the map it held.
  var isBroken: Bool { isDamaged && errors.contains { $0.rule == .syntax } }
  /// Whether there are errors and nothing that anybody would call a map.
  var isNoMap: Bool { hasErrors && (map?.stages.isEmpty ?? true) }
  /// How many errors there are.
  var errorCount: Int { errors.count }

  /// What of the file is not in the map and is no error.
  var lossesOfReading: FileFindings {
    FileFindings(source: source, diagnostics: losses)
  }

  /// The same with the errors, in the order of the file.
  var allThatWasNotRead: FileFindings {
    FileFindings(
      source: source,
      diagnostics: (losses + errors).sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// How many bytes the file has.
  var size: Int { source.bytes.count }

  /// The stages of framework and map by what people call them, in the map's own words, too.
  var stages: StageLookup {
    var stages = framework?.stages ?? []
    var places: [SourceText: Int] = [:]
    for (index, stage) in stages.enumerated() { places[stage.id] = index }
    var names: [Int: [String]] = [:]
    for entry in map?.stages ?? [] where !entry.stage.isBlank {
      let place = places[entry.stage] ?? stages.count
      if place == stages.count {
        places[entry.stage] = place
        stages.append(FrameworkStage(id: entry.stage, name: .plain(entry.stage)))
      }
      if let name = entry.name { names[place, default: []].append(name.string) }
    }
    return StageLookup(stages, ownNames: names)
  }

  /// The errors, for a report.
  fileprivate var findings: FileFindings {
    FileFindings(source: source, diagnostics: errors)
  }
}

extension DocumentOutput {
  /// Says on the standard error what is wrong with maps and with the settings that apply to them;
  /// each settings file once.
  ///
  /// - Parameters:
  ///   - maps: The maps.
  ///   - separator: What parts the report from what stands on the standard error already.
  /// - Returns: The exit code that the errors ask for.
  /// - Throws: What streams throw.
  func reportErrors(of maps: [LoadedMap], after separator: String = "") throws -> ExitCode {
    var told: Set<String> = []
    return try reportErrors(of: maps, after: separator, told: &told)
  }

  /// Says what is wrong as `reportErrors(of:after:)` does; settings that were told before are not
  /// told again, and what is wrong with maps is not where something else tells it.
  func reportErrors(
    of maps: [LoadedMap], after separator: String = "", told known: inout Set<String>,
    tellsMaps: Bool = true
  ) throws -> ExitCode {
    var code = ExitCode.done
    var separator = separator
    func part() throws {
      if !separator.isEmpty { try report(separator) }
      separator = ""
    }
    for map in maps {
      let found = try reportErrors(of: map.settingsProblems, told: &known, before: part)
      code = .gravest(code, found)
    }
    for map in maps where map.hasErrors {
      if tellsMaps {
        try part()
        try report(map.findings)
      }
      code = .gravest(code, .data)
    }
    return code
  }

  /// Says on the standard error what is wrong with settings.
  ///
  /// - Parameters:
  ///   - settings: What is wrong with them.
  ///   - known: The settings that were told before, which are not told again.
  ///   - part: Parts what is said from what stands there already.
  /// - Returns: The exit code that the errors ask for.
  /// - Throws: What streams throw.
  func reportErrors(
    of settings: SettingsFiles.Problems, told known: inout Set<String>,
    before part: () throws -> Void = {}
  ) throws -> ExitCode {
    var code = ExitCode.done
    // Warnings and notes are told by validate alone.
    for findings in settings.findings where findings.hasErrors {
      guard known.insert(findings.path).inserted else { continue }
      try part()
      try report(findings.errors)
      code = .gravest(code, .data)
    }
    for failure in settings.failures where known.insert(failure.message.en).inserted {
      try part()
      try report(failure)
      code = .gravest(code, failure.exitCode)
    }
    return code
  }
}

extension FileFindings {
  /// The errors alone.
  fileprivate var errors: FileFindings {
    FileFindings(source: source, diagnostics: diagnostics.filter { $0.severity == .error })
  }

  fileprivate var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
