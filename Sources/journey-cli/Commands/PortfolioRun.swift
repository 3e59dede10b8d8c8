import JourneyCore

/// Reads many maps on several threads, and adds up what they say.
struct PortfolioRun {
  /// What came of one file.
  fileprivate enum Outcome<Result: Sendable>: Sendable {
    case done(Result, weight: Int)
    /// A map that does not count, with what it has of what is asked for.
    case passed(PassedMaps)
    case failed(CommandFailure, file: String)
  }

  private struct Task: Sendable {
    let input: InputFile
    let reader: Int
  }

  /// What a thread keeps from map to map.
  private struct Memory: Sendable {
    var frameworks: FrameworkFiles
    var words = KeyWords()
  }

  /// How maps are read where settings are the same.
  private struct Reader: Sendable {
    let checker: FileChecker
    let channels: ChannelCatalog
    let sameAs: SameTexts
    /// Where the settings stand: the folder without links, and the path as a person would write it.
    let place: (folder: String, shown: String)?
  }

  private let files: any FileSystem
  private let input: StandardInput
  private let tasks: [Task]
  private let readers: [Reader]
  private let jobs: Int
  private let narrowing: PortfolioNarrowing
  private let today: CalendarDate?
  /// What is wrong with the settings themselves.
  let settingsFindings: [FileFindings]
  /// The settings that could not be read.
  let settingsFailures: [CommandFailure]
  /// The texts of `sameAs` whose words some map has, by their numbers.
  private var heldTexts: Set<Int> = []
  /// The texts of `sameAs` whose words no map has that was read, with where the settings stand.
  var unheldTexts: [(folder: String, file: String, texts: [String])] {
    readers.compactMap { reader in
      guard let place = reader.place else { return nil }
      let texts = zip(reader.sameAs.numbers, reader.sameAs.all).filter { number, _ in
        !heldTexts.contains(number)
      }
      return texts.isEmpty ? nil : (place.folder, place.shown, texts.map(\.1))
    }
  }
  /// What the maps have that do not count.
  private(set) var passed = PassedMaps()

  /// How many files are read.
  var count: Int { tasks.count }

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - inputs: The files, in any order.
  ///   - narrowing: What of the maps counts.
  ///   - jobs: The number of threads; as many as there are processors if it is not given.
  ///   - today: The date of today.
  ///   - console: The world.
  init(
    _ inputs: [InputFile], _ narrowing: PortfolioNarrowing, jobs: Int?, today: CalendarDate?,
    _ console: Console
  ) {
    self.narrowing = narrowing
    self.today = today
    files = KeptFiles(inputs.filter { !$0.isStandardInput }.map(\.path), console.files)
    // It is read again for what is told of single places.
    if inputs.contains(where: \.isStandardInput), let bytes = try? console.input.readAll() {
      input = .bytes(bytes)
    } else {
      input = console.input
    }
    var settingsFiles = SettingsFiles(console)
    var readers: [Reader] = []
    var sameTexts = 0
    let ordered = inputs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    tasks = ordered.map { input in
      let settings = settingsFiles.settings(for: input)
      let place = settings.sameAs.isEmpty ? nil : settingsFiles.place(for: input)
      if let known = readers.lastIndex(where: {
        $0.checker.settings == settings && $0.place?.folder == place?.folder
      }) {
        return Task(input: input, reader: known)
      }
      let sameAs = SameTexts(settings.sameAs, from: sameTexts)
      sameTexts = sameAs.numbers.upperBound
      readers.append(
        Reader(
          checker: FileChecker(settings: settings, from: .error),
          channels: ChannelCatalog.builtIn.adding(settings.channels),
          sameAs: sameAs, place: place))
      return Task(input: input, reader: readers.count - 1)
    }
    self.readers = readers
    settingsFindings = settingsFiles.findings
    settingsFailures = settingsFiles.failures
    // Threads cost more than they bring for a handful of files.
    self.jobs = jobs ?? (inputs.count < 16 ? 1 : Platform.processorCount)
  }

  // MARK: Runs

  /// Reads all maps.
  ///
  /// - Parameters:
  ///   - keeping: Which lists are kept.
  ///   - keepsTraits: Whether it is kept what the maps have that share a thing.
  ///   - progress: Is told of each file.
  ///   - fail: Gets what could not be read; the others are read all the same.
  /// - Returns: What they say, added up.
  /// - Throws: What `progress` and `fail` throw.
  mutating func portfolio(
    keeping: Portfolio.Keeping, keepsTraits: Bool, progress: () throws -> Void,
    fail: (CommandFailure) throws -> Void
  ) throws -> Portfolio {
    var portfolio = Portfolio(keeping: keeping, keepsTraits: keepsTraits)
    portfolio.reserve(tasks.count)
    let narrowing = narrowing
    let keepsTexts = keeping == .everything || keeping == .texts
    let namesPlaces = keeping == .texts
    var passed = passed
    var heldTexts = heldTexts
    try run(tasks) { (input, words) -> Outcome<PortfolioContribution> in
      if keeping == .pains {
        let contribution = PortfolioContribution(painsOf: input, reading: &words)
        return .done(contribution, weight: contribution.weight)
      }
      let contribution = PortfolioContribution(
        input, narrowing, keepsTexts: keepsTexts, namesPlaces: namesPlaces, reading: &words)
      if contribution.isEmpty, narrowing.hasItems {
        return .passed(PassedMaps(input, narrowing))
      }
      return .done(contribution, weight: contribution.weight)
    } handOn: { outcome in
      try progress()
      switch outcome {
      case .done(let contribution, _):
        heldTexts.formUnion(contribution.sameTexts)
        portfolio.add(contribution)
      case .passed(let map): passed.add(map)
      case .failed(let failure, let file):
        portfolio.add(unread: file)
        try fail(failure)
      }
    }
    self.passed = passed
    self.heldTexts = heldTexts
    for reader in readers { portfolio.add(knownChannels: reader.channels) }
    portfolio.narrowing = narrowing.ordered
    if let today { portfolio.judge(by: today) }
    return portfolio
  }

  /// Reads maps once more, and makes something of each.
  ///
  /// - Parameters:
  ///   - wanted: The files.
  ///   - isChecked: Whether their errors are counted again.
  ///   - make: Makes it, on any thread.
  ///   - handOn: Gets it, in the order of the files.
  /// - Throws: What `handOn` throws.
  func forEach<Result: Sendable>(
    of wanted: Set<String>, isChecked: Bool = true,
    _ make: @escaping @Sendable (PortfolioInput) -> Result,
    handOn: (Result) throws -> Void
  ) throws {
    try run(tasks.filter { wanted.contains($0.input.name) }, isChecked: isChecked, isAgain: true) {
      input, _ in
      .done(make(input), weight: 4096)
    } handOn: { outcome in
      if case .done(let result, _) = outcome { try handOn(result) }
    }
  }

  private func run<Result: Sendable>(
    _ tasks: [Task], isChecked: Bool = true, isAgain: Bool = false,
    _ make: @escaping @Sendable (PortfolioInput, inout KeyWords) -> Outcome<Result>,
    handOn: (Outcome<Result>) throws -> Void
  ) throws {
    let (files, input, readers) = (files, input, readers)
    let (narrowing, today) = (narrowing, today)
    let work = OrderedWork(
      jobs: jobs, makeState: { Memory(frameworks: FrameworkFiles(files)) }, weight: { $0.weight }
    ) { (task: Task, memory: inout Memory) -> Outcome<Result> in
      do throws(CommandFailure) {
        let read = try Self.read(
          task.input, readers[task.reader], isChecked: isChecked, isAgain: isAgain,
          &memory.frameworks, files, input, today)
        guard narrowing.includes(read.map, framework: read.framework) else {
          return .passed(PassedMaps(read, narrowing))
        }
        return make(read, &memory.words)
      } catch {
        return .failed(error, file: task.input.name)
      }
    }
    try work.run(tasks, handOn: handOn)
  }

  private static func read(
    _ input: InputFile, _ reader: Reader, isChecked: Bool, isAgain: Bool,
    _ frameworks: inout FrameworkFiles,
    _ files: any FileSystem, _ standardInput: StandardInput, _ today: CalendarDate?
  ) throws(CommandFailure) -> PortfolioInput {
    let content = try input.contents(files, standardInput, reader.checker.settings)
    guard case .map = content else { throw .isFramework(input) }
    let file = reader.checker.check(
      content, isChecked: isChecked,
      own: { frameworks.own(reader.checker.settings.frameworks) },
      resolving: { frameworks.load($0, for: input) })
    // Notes on how a table was understood are no errors.
    let errors = file.diagnostics.count { $0.severity == .error }
    guard let map = file.map else { throw .isNoMap(input, errors) }
    if errors > 0, Portfolio.isReport(content.source) { throw .isReport(input) }
    let read = PortfolioInput(
      file: input.name, map, framework: file.framework, channels: reader.channels,
      sameAs: reader.sameAs, errors: errors, today: today,
      // Files that are read again were compared already.
      fingerprint: isAgain ? 0 : content.source.fingerprint)
    if errors > 0, read.tellsNothing { throw .isNoMap(input, errors) }
    return read
  }
}

extension PortfolioRun.Outcome {
  /// About how many bytes it takes until it is handed on.
  fileprivate var weight: Int {
    switch self {
    case .done(_, let weight): weight
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

  /// A report where a map is asked for.
  fileprivate static func isReport(_ input: InputFile) -> CommandFailure {
    let path = VisibleText.escaped(input.name)
    return CommandFailure(
      .data,
      LocalizedText(
        vi: "'\(path)' là một báo cáo, không phải bản đồ; --join gộp các báo cáo, --against so với"
          + " một báo cáo cũ",
        en: "'\(path)' is a report, not a map; --join joins reports, --against compares with one"))
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
