import JourneyCore

/// One run of `report`: from the words of the command line to the report.
struct ReportRun {
  private let arguments: ParsedArguments
  private let console: Console
  private let options: ReportOptions
  private let documents: DocumentOutput
  private let messages: FailureMessages
  private let today: CalendarDate?
  private var exitCode = ExitCode.done

  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.arguments = arguments
    self.console = console
    options = try ReportOptions(arguments)
    documents = DocumentOutput(console, arguments)
    messages = FailureMessages(console, arguments[SharedOptions.lang])
    today = options.today ?? console.today()
  }

  /// Does what is asked for.
  ///
  /// - Returns: The exit code.
  /// - Throws: What stops it before anything is printed, and what streams throw.
  mutating func run() throws -> ExitCode {
    if let output = OutputFile(arguments[ResultPlace.output]), !arguments[ResultPlace.force] {
      try output.checkIsFree(console)
    }
    let old = try arguments[ReportCommand.against].map { path in
      PortfolioReport(try Self.kept(path, console))
    }
    if arguments[ReportCommand.join] {
      var report = PortfolioReport(try joined())
      try ReportOutput(arguments, console, nil).write(&report, against: old)
      try judge(report)
      return exitCode
    }
    var run = try begin()
    let portfolio = try read(&run)
    guard !portfolio.maps.isEmpty else {
      if exitCode == .done || arguments[ReportCommand.keepGoing] { throw nothingLeft(run) }
      return exitCode
    }
    var report = PortfolioReport(portfolio)
    try ReportOutput(arguments, console, run).write(&report, against: old)
    try judge(report)
    return exitCode
  }

  // MARK: Reading

  private mutating func begin() throws -> PortfolioRun {
    var choices = InputChoices()
    choices.format = arguments[InputOptions.from]
    var search = InputSearch(console, choices)
    for path in arguments[ReportCommand.paths] { search.add(path) }
    for failure in search.failures { try report(failure) }
    return PortfolioRun(
      search.files.filter { !$0.isNamedAsFramework }, options.narrowing,
      jobs: arguments[ReportCommand.jobs], today: today, console)
  }

  private mutating func read(_ run: inout PortfolioRun) throws -> Portfolio {
    for findings in run.settingsFindings {
      try documents.report(findings)
      fail(with: .data)
    }
    for failure in run.settingsFailures { try report(failure) }
    var progress = RunProgress(console, total: run.count, documents.userLanguage)
    var failures: [CommandFailure] = []
    let portfolio = try run.portfolio(
      keeping: ReportOutput.keeping(arguments), progress: { try progress.step() },
      fail: { failures.append($0) })
    try progress.clear()
    for failure in failures { try report(failure) }
    for map in portfolio.maps where map.errors > 0 { try report(.damaged(map.file, map.errors)) }
    return portfolio
  }

  private mutating func report(_ failure: CommandFailure) throws {
    fail(with: failure.exitCode)
    try messages.report(failure)
  }

  /// Files that are wrong decide about the end of the run unless it is to go on.
  private mutating func fail(with code: ExitCode) {
    if !arguments[ReportCommand.keepGoing] { exitCode = .gravest(exitCode, code) }
  }

  /// That no map counts, with what there is instead.
  private func nothingLeft(_ run: PortfolioRun) -> CommandFailure {
    guard !options.narrowing.isEmpty else {
      return CommandFailure(
        .noInput,
        LocalizedText(vi: "không đọc được bản đồ nào", en: "no map could be read"))
    }
    func list(_ names: Set<String>) -> String {
      let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return sorted.prefix(12).map { VisibleText.escaped($0) }.joined(separator: ", ")
        + (sorted.count > 12 ? ", …" : "")
    }
    let (personas, frameworks) = (list(run.passed.personas), list(run.passed.frameworks))
    return CommandFailure(
      .noInput,
      LocalizedText(
        vi: "không bản đồ nào phù hợp; chân dung: \(personas); mô hình: \(frameworks)",
        en: "no map is left; personas: \(personas); frameworks: \(frameworks)"))
  }

  // MARK: Reports that were kept

  private func joined() throws -> Portfolio {
    let paths = arguments[ReportCommand.paths]
    var portfolio = Portfolio()
    for path in paths {
      let shared = portfolio.join(try Self.kept(path, console))
      guard shared.isEmpty else { throw CommandFailure.overlap(path, shared) }
    }
    return portfolio
  }

  private static func kept(_ path: String, _ console: Console) throws -> Portfolio {
    let source = try InputFile(path: path).read(console)
    do throws(PortfolioReadingError) {
      return try Portfolio(report: source)
    } catch {
      throw CommandFailure.noReport(source.name, error)
    }
  }

  // MARK: The gate

  private mutating func judge(_ report: PortfolioReport) throws {
    for condition in options.conditions where condition.isMet(by: report) {
      guard let value = report.value(of: condition.number) else { continue }
      exitCode = .gravest(exitCode, .findings)
      let text = condition.text
      let number = PortfolioJSON.text(of: value)
      let message = LocalizedText(
        vi: "Không đạt: \(condition.number.rawValue) là \(number), vi phạm \(text)",
        en: "Failed: \(condition.number.rawValue) is \(number), which \(text) does not allow")
      try console.report(message[documents.userLanguage] + "\n")
    }
  }
}

extension CommandFailure {
  /// A map with errors, of which only a part may have been understood.
  fileprivate static func damaged(_ file: String, _ errors: Int) -> CommandFailure {
    let path = VisibleText.escaped(file)
    return CommandFailure(
      .data,
      LocalizedText(
        vi: "'\(path)' có \(errors) lỗi; chỉ tính phần hiểu được,"
          + " 'journey-cli validate' cho biết lỗi ở đâu",
        en: "'\(path)' has \(errors) \(errors == 1 ? "error" : "errors"); what was understood"
          + " counts, and 'journey-cli validate' tells where they are"))
  }

  /// A file that is no report, or one that is not read.
  fileprivate static func noReport(
    _ file: String, _ error: PortfolioReadingError
  ) -> CommandFailure {
    let path = VisibleText.escaped(file)
    let message =
      switch error {
      case .isNoReport:
        LocalizedText(
          vi: "'\(path)' không phải là báo cáo; báo cáo được tạo bằng 'report --format json'",
          en: "'\(path)' is not a report; 'report --format json' makes one")
      case .version(let version):
        LocalizedText(
          vi: "báo cáo '\(path)' thuộc phiên bản \(VisibleText.escaped(version)); ở đây đọc phiên"
            + " bản \(PortfolioJSON.version)",
          en: "the report '\(path)' has version \(VisibleText.escaped(version)); version"
            + " \(PortfolioJSON.version) is read here")
      case .damaged(let key):
        LocalizedText(
          vi: "báo cáo '\(path)' bị hỏng ở \"\(key)\"",
          en: "the report '\(path)' is damaged in \"\(key)\"")
      }
    return CommandFailure(.data, message)
  }

  /// Two reports over the same maps.
  fileprivate static func overlap(_ path: String, _ files: [String]) -> CommandFailure {
    let path = VisibleText.escaped(path)
    let list = files.prefix(3).map { "'" + VisibleText.escaped($0) + "'" }.joined(separator: ", ")
    let more = files.count > 3 ? files.count - 3 : 0
    return CommandFailure(
      .data,
      LocalizedText(
        vi: "các báo cáo chồng lên nhau: '\(path)' có lại \(list)"
          + (more > 0 ? " và \(more) tệp nữa" : ""),
        en: "the reports overlap: '\(path)' holds \(list)"
          + (more > 0 ? " and \(more) more files" : "") + " again"))
  }
}
