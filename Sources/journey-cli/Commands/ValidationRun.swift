import JourneyCore

/// Checks many files on several threads, each by the settings that apply to it.
struct ValidationRun {
  /// What came of one file.
  enum Outcome: Sendable {
    case checked(FileFindings, MapStatistics?)
    /// The findings in words already, and their counts.
    case rendered(String, FindingCounts, MapStatistics?)
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

  private struct Task: Sendable {
    let input: InputFile
    let checker: Int
  }

  private let console: Console
  private let tasks: [Task]
  /// How files are checked, one for each of the settings.
  private let checkers: [FileChecker]
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
    var checkers: [FileChecker] = []
    let tasks = inputs.map { input in
      let settings = files.settings(for: input)
      // Neighbours in a list of files mostly have the settings of the last one.
      if checkers.last?.settings != settings {
        if let known = checkers.firstIndex(where: { $0.settings == settings }) {
          return Task(input: input, checker: known)
        }
        checkers.append(
          FileChecker(
            settings: settings, disabled: options.disabled, only: options.only,
            from: options.level, today: options.today))
      }
      return Task(input: input, checker: checkers.count - 1)
    }
    // Settings are looked at with the maps; a file of them that somebody names counts once.
    let areTold = !files.findings.isEmpty || !files.failures.isEmpty
    self.tasks = areTold ? tasks.filter { !$0.input.isSettings } : tasks
    self.checkers = checkers
    hasStatistics = options.hasStatistics
    hasBaseline = options.hasBaseline
    settingsFindings = files.findings
    settingsFailures = files.failures
    // Threads cost more than they bring for a handful of files.
    jobs = options.jobs ?? (inputs.count < 16 ? 1 : Platform.processorCount)
  }

  /// Checks all files.
  ///
  /// - Parameters:
  ///   - renderer: Puts findings into words where they are found; nothing if that is left to the
  ///     caller.
  ///   - handOn: Gets what came of each file, in their order.
  /// - Throws: What `handOn` throws.
  func run(with renderer: FindingRenderer?, handOn: (Outcome) throws -> Void) throws {
    let (files, input, checkers) = (console.files, console.input, checkers)
    let (hasStatistics, hasBaseline) = (hasStatistics, hasBaseline)
    let kept = tasks.count == 1 ? console.kept : nil
    // On one thread the caller does it into the room that it has.
    let renderer = jobs > 1 ? renderer : nil
    let work = OrderedWork(
      jobs: jobs, makeState: { Worker(frameworks: FrameworkFiles(files), renderer: renderer) },
      weight: { $0.weight }
    ) { (task: Task, worker: inout Worker) in
      Self.check(
        task.input, checkers[task.checker], &worker, files, input, hasStatistics, hasBaseline,
        kept)
    }
    try work.run(tasks, handOn: handOn)
  }

  /// What one thread keeps from file to file.
  private struct Worker: Sendable {
    var frameworks: FrameworkFiles
    var renderer: FindingRenderer?
  }

  private static func check(
    _ input: InputFile, _ checker: FileChecker, _ worker: inout Worker,
    _ files: any FileSystem, _ standardInput: StandardInput, _ hasStatistics: Bool,
    _ hasBaseline: Bool, _ kept: KeptValues?
  ) -> Outcome {
    // Settings are no map; what is wrong in them has been told.
    if input.isSettings {
      let nothing = SourceFile(name: input.name, bytes: [])
      return .checked(FileFindings(source: nothing, diagnostics: [], sourceMap: nil), nil)
    }
    do throws(CommandFailure) {
      let content = try input.contents(files, standardInput, checker.settings)
      let file = checker.check(
        content, own: { worker.frameworks.own(checker.settings.frameworks) },
        resolving: { worker.frameworks.load($0, for: input) })
      kept?.keep(content)
      let statistics =
        hasStatistics ? MapStatistics(content, file.diagnostics, framework: file.framework) : nil
      if let part = worker.renderer?.part(file.findings) {
        return .rendered(part, FindingCounts(file.findings), statistics)
      }
      // A clean file is let go at once.
      let kept =
        file.diagnostics.isEmpty
        ? SourceFile(name: content.source.name, bytes: []) : content.source
      return .checked(
        FileFindings(
          source: kept, diagnostics: file.diagnostics,
          sourceMap: hasBaseline && !file.diagnostics.isEmpty ? content.sourceMap : nil),
        statistics)
    } catch {
      return .failed(error)
    }
  }
}

extension ValidationRun.Outcome {
  /// About how many bytes it takes until it is handed on.
  fileprivate var weight: Int {
    switch self {
    case .checked(let findings, _): findings.source.bytes.count + findings.diagnostics.count * 512
    case .rendered(let part, _, _): part.utf8.count
    case .failed: 0
    }
  }
}
