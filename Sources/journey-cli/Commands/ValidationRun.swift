import JourneyCore

/// Checks many files on several threads, each by the settings that apply to it.
struct ValidationRun {
  /// What came of one file.
  enum Outcome: Sendable {
    case checked(FileFindings, MapStatistics?)
    case failed(CommandFailure)
  }

  /// How the files are checked.
  struct Options: Sendable {
    /// The number of threads; as many as there are processors if it is not given.
    var jobs: Int?
    /// The rules that are turned off.
    var disabled: Set<RuleID> = []
    /// The only rules that apply, if there is any.
    var only: Set<RuleID> = []
    /// The date of today.
    var today: CalendarDate?
    /// The severity from which on findings are of use.
    var level = Severity.note
    /// Whether anybody reads what the summary tells of maps.
    var hasStatistics = true
    /// Whether a baseline has to name what is found.
    var hasBaseline = false
  }

  /// A way of checking, shared by all files with the same settings.
  private struct Profile: Sendable {
    let settings: ProjectSettings
    let selection: RuleSelection
    let validator: Validator

    init(_ settings: ProjectSettings, _ options: Options) {
      self.settings = settings
      selection = RuleSelection(
        settings: settings, disabled: options.disabled, only: options.only, from: options.level)
      validator = Validator(
        rules: selection.rules, channels: ChannelCatalog.builtIn.adding(settings.channels),
        today: options.today, ownVaguePhrases: settings.vaguePhrases)
    }
  }

  private struct Task: Sendable {
    let input: InputFile
    let profile: Int
  }

  private let console: Console
  private let tasks: [Task]
  private let profiles: [Profile]
  private let jobs: Int
  private let hasStatistics: Bool
  private let hasBaseline: Bool
  /// What is wrong with the settings themselves.
  let settingsFindings: [FileFindings]
  /// The settings that could not be read.
  let settingsFailures: [CommandFailure]

  init(_ inputs: [InputFile], _ options: Options, _ console: Console) {
    self.console = console
    var files = SettingsFiles(console)
    var profiles: [Profile] = []
    tasks = inputs.map { input in
      let settings = files.settings(for: input)
      if profiles.last?.settings != settings, let known = Self.index(of: settings, in: profiles) {
        return Task(input: input, profile: known)
      }
      if profiles.last?.settings != settings { profiles.append(Profile(settings, options)) }
      return Task(input: input, profile: profiles.count - 1)
    }
    self.profiles = profiles
    hasStatistics = options.hasStatistics
    hasBaseline = options.hasBaseline
    settingsFindings = files.findings
    settingsFailures = files.failures
    // Threads cost more than they bring for a handful of files.
    jobs = options.jobs ?? (inputs.count < 16 ? 1 : Platform.processorCount)
  }

  /// Checks all files.
  ///
  /// - Parameter handOn: Gets what came of each file, in their order.
  /// - Throws: What `handOn` throws.
  func run(handOn: (Outcome) throws -> Void) throws {
    let (files, input, profiles) = (console.files, console.input, profiles)
    let (hasStatistics, hasBaseline) = (hasStatistics, hasBaseline)
    let work = OrderedWork(jobs: jobs, makeState: { FrameworkFiles(files) }) {
      (task: Task, frameworks: inout FrameworkFiles) in
      Self.check(
        task.input, profiles[task.profile], &frameworks, files, input, hasStatistics, hasBaseline)
    }
    try work.run(tasks, handOn: handOn)
  }

  private static func check(
    _ input: InputFile, _ profile: Profile, _ frameworks: inout FrameworkFiles,
    _ files: any FileSystem, _ standardInput: StandardInput, _ hasStatistics: Bool,
    _ hasBaseline: Bool
  ) -> Outcome {
    do throws(CommandFailure) {
      let source = try input.read(files, standardInput)
      let content = FileReading.json(source, settings: profile.settings)
      let found = profile.validator.diagnostics(of: content) { frameworks.resolve($0, for: input) }
      let diagnostics = profile.selection.applied(to: found)
      // A clean file is let go at once.
      let kept =
        diagnostics.isEmpty ? SourceFile(name: source.name, bytes: []) : content.source
      return .checked(
        FileFindings(
          source: kept, diagnostics: diagnostics,
          sourceMap: hasBaseline && !diagnostics.isEmpty ? content.sourceMap : nil),
        hasStatistics ? MapStatistics(content, diagnostics) : nil)
    } catch {
      return .failed(error)
    }
  }

  private static func index(of settings: ProjectSettings, in profiles: [Profile]) -> Int? {
    profiles.firstIndex { $0.settings == settings }
  }
}
