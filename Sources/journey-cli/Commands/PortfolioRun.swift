import JourneyCore

/// Reads many maps on several threads, and adds up what they say.
struct PortfolioRun {
  /// What came of one file.
  fileprivate enum Outcome: Sendable {
    case read(PortfolioContribution)
    /// A map that does not count, or a framework in a folder.
    case passed
    case failed(CommandFailure, file: String)
  }

  private struct Task: Sendable {
    let input: InputFile
    let checker: Int
  }

  /// How maps are read where settings are the same.
  private struct Reader: Sendable {
    let checker: FileChecker
    let channels: ChannelCatalog
    let sameAs: SameTexts
  }

  private let console: Console
  private let tasks: [Task]
  private let readers: [Reader]
  private let jobs: Int
  private let narrowing: PortfolioNarrowing
  private let keeping: Portfolio.Keeping
  private let today: CalendarDate?
  /// What is wrong with the settings themselves.
  let settingsFindings: [FileFindings]
  /// The settings that could not be read.
  let settingsFailures: [CommandFailure]

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - inputs: The files, in any order.
  ///   - narrowing: What of the maps counts.
  ///   - keeping: Which lists are kept.
  ///   - jobs: The number of threads; as many as there are processors if it is not given.
  ///   - today: The date of today.
  ///   - console: The world.
  init(
    _ inputs: [InputFile], _ narrowing: PortfolioNarrowing, keeping: Portfolio.Keeping,
    jobs: Int?, today: CalendarDate?, _ console: Console
  ) {
    self.console = console
    self.narrowing = narrowing
    self.keeping = keeping
    self.today = today
    var files = SettingsFiles(console)
    var readers: [Reader] = []
    let ordered = inputs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    tasks = ordered.map { input in
      let settings = files.settings(for: input)
      if let known = readers.lastIndex(where: { $0.checker.settings == settings }) {
        return Task(input: input, checker: known)
      }
      readers.append(
        Reader(
          checker: FileChecker(settings: settings, from: .error),
          channels: ChannelCatalog.builtIn.adding(settings.channels),
          sameAs: SameTexts(settings.sameAs)))
      return Task(input: input, checker: readers.count - 1)
    }
    self.readers = readers
    settingsFindings = files.findings
    settingsFailures = files.failures
    // Threads cost more than they bring for a handful of files.
    self.jobs = jobs ?? (inputs.count < 16 ? 1 : Platform.processorCount)
  }

  /// Reads all maps.
  ///
  /// - Parameters:
  ///   - progress: Is told of each file.
  ///   - fail: Gets what could not be read; the others are read all the same.
  /// - Returns: What they say, added up.
  /// - Throws: What `progress` and `fail` throw.
  func portfolio(
    progress: () throws -> Void, fail: (CommandFailure) throws -> Void
  ) throws -> Portfolio {
    var portfolio = Portfolio(keeping: keeping)
    let (files, input, readers) = (console.files, console.input, readers)
    let (narrowing, today, keepsTexts) = (narrowing, today, keeping == .everything)
    let work = OrderedWork(
      jobs: jobs, makeState: { FrameworkFiles(files) }, weight: { $0.weight }
    ) { (task: Task, frameworks: inout FrameworkFiles) in
      Self.read(
        task.input, readers[task.checker], &frameworks, files, input, narrowing, today, keepsTexts)
    }
    try work.run(tasks) { outcome in
      try progress()
      switch outcome {
      case .read(let contribution): portfolio.add(contribution)
      case .passed: break
      case .failed(let failure, let file):
        portfolio.add(unread: file)
        try fail(failure)
      }
    }
    for reader in readers {
      portfolio.add(knownChannels: reader.channels.channels.map(\.id))
    }
    return portfolio
  }

  private static func read(
    _ input: InputFile, _ reader: Reader, _ frameworks: inout FrameworkFiles,
    _ files: any FileSystem, _ standardInput: StandardInput, _ narrowing: PortfolioNarrowing,
    _ today: CalendarDate?, _ keepsTexts: Bool
  ) -> Outcome {
    do throws(CommandFailure) {
      let content = try input.contents(files, standardInput, reader.checker.settings)
      guard case .map = content else { throw .isFramework(input) }
      let file = reader.checker.check(content) { frameworks.load($0, for: input) }
      guard let map = file.map else { throw .isNoMap(input, file.diagnostics.count) }
      guard narrowing.includes(map, framework: file.framework) else { return .passed }
      return .read(
        PortfolioContribution(
          PortfolioInput(
            file: input.name, map, framework: file.framework, channels: reader.channels,
            sameAs: reader.sameAs, errors: file.diagnostics.count, today: today,
            fingerprint: content.source.fingerprint), narrowing, keepsTexts: keepsTexts))
    } catch {
      return .failed(error, file: input.name)
    }
  }
}

extension PortfolioRun.Outcome {
  /// About how many bytes it takes until it is handed on.
  fileprivate var weight: Int {
    switch self {
    case .read(let contribution): contribution.weight
    case .passed, .failed: 0
    }
  }
}

extension CommandFailure {
  /// A framework where a map is asked for.
  fileprivate static func isFramework(_ input: InputFile) -> CommandFailure {
    let path = VisibleText.escaped(input.name)
    return CommandFailure(
      .data,
      LocalizedText(
        vi: "'\(path)' là một mô hình, không phải bản đồ",
        en: "'\(path)' is a framework, not a map"))
  }

  /// A file of which nothing was understood.
  fileprivate static func isNoMap(_ input: InputFile, _ errors: Int) -> CommandFailure {
    let path = VisibleText.escaped(input.name)
    return CommandFailure(
      .data,
      LocalizedText(
        vi: "'\(path)' không đọc được thành bản đồ (\(errors) lỗi);"
          + " 'journey-cli validate' cho biết lỗi ở đâu",
        en: "'\(path)' cannot be read as a map (\(errors) \(errors == 1 ? "error" : "errors"));"
          + " 'journey-cli validate' tells where"))
  }
}
