import JourneyCore

/// One run of `report`: from the words of the command line to the report.
struct ReportRun {
  private let arguments: ParsedArguments
  private let console: Console
  private let documents: DocumentOutput
  private let messages: FailureMessages
  private var exitCode = ExitCode.done

  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.arguments = arguments
    self.console = console
    documents = DocumentOutput(console, arguments)
    messages = FailureMessages(console, arguments[SharedOptions.lang])
  }

  /// Does what is asked for.
  ///
  /// - Returns: The exit code.
  /// - Throws: What stops it before anything is printed, and what streams throw.
  mutating func run() throws -> ExitCode {
    let report = PortfolioReport(try portfolio())
    guard !report.portfolio.maps.isEmpty else { return exitCode }
    try write(report)
    return exitCode
  }

  // MARK: Reading

  private mutating func portfolio() throws -> Portfolio {
    var choices = InputChoices()
    choices.format = arguments[InputOptions.from]
    var search = InputSearch(console, choices)
    for path in arguments[ReportCommand.paths] { search.add(path) }
    let inputs = search.files.filter { !$0.isNamedAsFramework }
    let run = PortfolioRun(
      inputs, PortfolioNarrowing(), keeping: .everything, jobs: arguments[ReportCommand.jobs],
      today: try ReportOptions.today(arguments) ?? console.today(), console)
    for findings in run.settingsFindings {
      try documents.report(findings)
      fail(with: .data)
    }
    for failure in run.settingsFailures { try report(failure) }
    var progress = RunProgress(console, total: inputs.count, documents.userLanguage)
    var failures: [CommandFailure] = []
    let portfolio = try run.portfolio(
      progress: { try progress.step() }, fail: { failures.append($0) })
    try progress.clear()
    for failure in failures + search.failures { try report(failure) }
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

  // MARK: Writing

  private func write(_ report: PortfolioReport) throws {
    switch arguments[ReportCommand.format] {
    case .export(.json):
      let output = console.output
      try PortfolioJSON(report).write { (piece: String) throws(StreamError) in
        try output.write(piece)
      }
    case .document(let format):
      let languages = Set(report.portfolio.maps.map { Language(tag: $0.language ?? "") })
      let tag = languages.count == 1 ? report.portfolio.maps.first?.language : nil
      let language = documents.language(for: format, ofMap: tag)
      var choices = PortfolioDocument.Choices()
      choices.top = arguments[ReportCommand.top]
      let document = PortfolioDocument(report, language: language, choices: choices).document
      try documents.write(document, as: format, in: language)
    }
  }
}

/// Values of the options of `report` that its table cannot read by itself.
enum ReportOptions {
  /// The date that `--today` says.
  static func today(_ arguments: ParsedArguments) throws(UsageError) -> CalendarDate? {
    guard let text = arguments[ReportCommand.today] else { return nil }
    guard let date = CalendarDate(text) else { throw .notADate(text) }
    return date
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
}
