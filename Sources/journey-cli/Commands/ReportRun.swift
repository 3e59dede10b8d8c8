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
  /// What is wrong with files, whether the run goes on or not.
  private var fault = ExitCode.done
  /// What was named or found and could not be looked at.
  private var unread: [String] = []
  /// What was named and is a framework.
  private var frameworks: [String] = []

  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.arguments = arguments
    self.console = console
    documents = DocumentOutput(console, arguments)
    options = try ReportOptions(arguments, documents.userLanguage)
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
      var portfolio = try joined()
      try tellFaults(of: &portfolio)
      if let today = options.today { portfolio.judge(by: today) }
      try checkNarrowing(portfolio.narrowing, old)
      let hasMaps = !portfolio.maps.isEmpty
      let report = PortfolioReport(consume portfolio)
      let values = report.values
      guard hasMaps else {
        if ReportOutput.isJoined(arguments) {
          try ReportOutput(arguments, console, nil).write(consume report, against: old)
        }
        guard exitCode == .done || arguments[ReportCommand.keepGoing] else { return exitCode }
        throw CommandFailure(
          .noInput,
          LocalizedText(
            vi: "không phần nào có bản đồ được tính", en: "none of the parts has a map that counts")
        )
      }
      try ReportOutput(arguments, console, nil).write(consume report, against: old)
      try judge(values)
      return exitCode
    }
    try checkNarrowing(options.narrowing, old)
    var run = try begin()
    let portfolio = try read(&run)
    guard !portfolio.maps.isEmpty else {
      // A part of many maps in which nothing counts is joined like every other one.
      if ReportOutput.isJoined(arguments) {
        try ReportOutput(arguments, console, run).write(PortfolioReport(portfolio), against: old)
      }
      if exitCode == .done || arguments[ReportCommand.keepGoing] {
        throw nothingLeft(run, portfolio)
      }
      return exitCode
    }
    let output = ReportOutput(arguments, console, consume run)
    let report = PortfolioReport(consume portfolio)
    let values = report.values
    try output.write(consume report, against: old)
    try judge(values)
    return exitCode
  }

  // MARK: Reading

  private mutating func begin() throws -> PortfolioRun {
    var choices = InputChoices()
    choices.format = arguments[InputOptions.from]
    var search = InputSearch(console, choices)
    for path in arguments[ReportCommand.paths] { search.add(path) }
    for failure in search.failures { try report(failure) }
    unread = search.unread
    let named = Set(arguments[ReportCommand.paths])
    frameworks = search.files.filter { $0.isNamedAsFramework && named.contains($0.name) }.map(
      \.name)
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
    var portfolio = try run.portfolio(
      keeping: ReportOutput.keeping(arguments),
      keepsTraits: ReportOutput.isDrawn(arguments), progress: { try progress.step() },
      fail: { failures.append($0) })
    for file in unread { portfolio.add(unread: file) }
    try progress.clear()
    for failure in failures { try report(failure) }
    for map in portfolio.maps where map.errors > 0 { try report(.damaged(map.file, map.errors)) }
    if failures.isEmpty { try tellUnheldTexts(run, portfolio) }
    portfolio.exitCode = Int(fault.rawValue)
    return portfolio
  }

  /// Says which texts of `sameAs` no map has; only where every map was read to which they apply.
  private func tellUnheldTexts(_ run: PortfolioRun, _ portfolio: Portfolio) throws {
    guard options.narrowing.isEmpty, unread.isEmpty, portfolio.maps.allSatisfy({ $0.errors == 0 })
    else { return }
    for (folder, file, texts) in run.unheldTexts where isSearched(folder) {
      let most = 3
      let shown = texts.prefix(most).map { "'" + VisibleText.escaped($0) + "'" }
        .joined(separator: ", ")
      let (path, more) = (VisibleText.escaped(file), texts.count - most)
      let message = LocalizedText(
        vi: "Lưu ý: \"sameAs\" của '\(path)' nêu điểm đau mà không bản đồ nào có: \(shown)"
          + (more > 0 ? " và \(more) điểm nữa" : ""),
        en: "Note: no map has these pain points of \"sameAs\" in '\(path)': \(shown)"
          + (more > 0 ? " and \(more) more" : ""))
      try console.report(message[documents.userLanguage] + "\n")
    }
  }

  /// Whether all maps of a folder were looked for.
  private func isSearched(_ folder: String) -> Bool {
    arguments[ReportCommand.paths].contains { path in
      guard let real = try? console.files.realPath(of: path),
        (try? console.files.kind(of: real, followingLinks: true)) == .folder
      else { return false }
      return real == folder || folder.hasPrefix(real == "/" ? real : real + "/")
    }
  }

  private mutating func report(_ failure: CommandFailure) throws {
    fail(with: failure.exitCode)
    try messages.report(failure)
  }

  /// Files that are wrong decide about the end of the run unless it is to go on.
  private mutating func fail(with code: ExitCode) {
    fault = .gravest(fault, code)
    if !arguments[ReportCommand.keepGoing] { exitCode = .gravest(exitCode, code) }
  }

  /// That no map counts, with what there is instead.
  private func nothingLeft(_ run: PortfolioRun, _ portfolio: Portfolio) -> CommandFailure {
    if run.count == 0, let file = frameworks.first {
      let path = VisibleText.escaped(file)
      return CommandFailure(
        .noInput,
        LocalizedText(
          vi: "không đọc được bản đồ nào: '\(path)' là một mô hình, không phải bản đồ",
          en: "no map could be read: '\(path)' is a framework, not a map"))
    }
    guard !options.narrowing.isEmpty else {
      return CommandFailure(
        .noInput,
        LocalizedText(vi: "không đọc được bản đồ nào", en: "no map could be read"))
    }
    let there = run.passed.words(options.narrowing)
    // Who asks for a brand is told which channel that is.
    let names = options.narrowing.channelsMeant(in: portfolio)
    let meant = LocalizedText(
      vi: names.map { "'\(VisibleText.escaped($0.word))' là kênh \($0.name[.vi]); " }.joined(),
      en: names.map { "'\(VisibleText.escaped($0.word))' is the channel \($0.name[.en]); " }
        .joined())
    return CommandFailure(
      .noInput,
      LocalizedText(
        vi: "không bản đồ nào phù hợp; " + meant[.vi] + there[.vi],
        en: "no map is left; " + meant[.en] + there[.en]))
  }

  // MARK: Reports that were kept

  /// Says which files of the parts were wrong when they were made: a report of all of them would end
  /// with the same code.
  private mutating func tellFaults(of portfolio: inout Portfolio) throws {
    portfolio.exitCode = Int(fault.rawValue)
    if fault == .done { return }
    for file in portfolio.unread.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      try messages.report(.wasUnread(file))
    }
    let damaged = portfolio.maps.filter { $0.errors > 0 }
      .sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    for map in damaged { try messages.report(.damaged(map.file, map.errors)) }
    if portfolio.unread.isEmpty, damaged.isEmpty { try messages.report(.hadFaults) }
    fail(with: fault)
  }

  private mutating func joined() throws -> Portfolio {
    let paths = arguments[ReportCommand.paths]
    var portfolio = Portfolio()
    for (index, path) in paths.enumerated() {
      // One part after the other: of two that are long one alone is held.
      let part = try Self.kept(path, console)
      if index > 0, !portfolio.isNarrowed(as: part) {
        throw CommandFailure.otherwiseNarrowed(path, part.narrowing, portfolio.narrowing)
      }
      fault = .gravest(fault, part.fault)
      if index == 0 {
        // To add the first one to nothing would hold it twice.
        portfolio = consume part
        if let today = portfolio.today { portfolio.judge(by: today) }
        continue
      }
      let copies = portfolio.copies(in: part)
      let shared = copies.isSameFiles ? copies.files : portfolio.join(consume part)
      guard shared.isEmpty else { throw CommandFailure.overlap(path, shared) }
      if !copies.files.isEmpty {
        let message = Self.copies(copies.files.count, in: path)[documents.userLanguage]
        try console.report(message + "\n")
      }
    }
    return portfolio
  }

  /// What is compared has to count the same.
  private func checkNarrowing(_ now: PortfolioNarrowing, _ old: PortfolioReport?) throws {
    guard let old, let path = arguments[ReportCommand.against] else { return }
    let was = old.portfolio.narrowing
    if !old.portfolio.isNarrowed(by: now) { throw CommandFailure.otherwiseNarrowed(path, was, now) }
  }

  /// That maps of a report have been there before under other paths.
  private static func copies(_ count: Int, in path: String) -> LocalizedText {
    let path = VisibleText.escaped(path)
    return LocalizedText(
      vi: "Lưu ý: \(count) bản đồ của '\(path)' có nội dung giống hệt bản đồ của các báo cáo trước,"
        + " ở đường dẫn khác, và được tính hai lần.",
      en:
        "Note: \(count) \(count == 1 ? "map" : "maps") of '\(path)' \(count == 1 ? "holds" : "hold")"
        + " the very bytes of maps of the reports before, under other paths, and"
        + " \(count == 1 ? "counts" : "count") twice.")
  }

  private static func kept(_ path: String, _ console: Console) throws -> Portfolio {
    if let report = inPieces(path, console) { return report }
    let source = try InputFile(path: path).read(console)
    do throws(PortfolioReadingError) {
      return try Portfolio(report: source)
    } catch {
      throw CommandFailure.noReport(source.name, error)
    }
  }

  /// Reads a report while its bytes come; nothing where it has to be read whole.
  private static func inPieces(_ path: String, _ console: Console) -> Portfolio? {
    guard (try? console.files.kind(of: path, followingLinks: true)) == .regular else { return nil }
    var stream = PortfolioStream(name: path)
    var isSound = true
    do {
      try console.files.readPieces(path) { piece in
        isSound = stream.take(piece)
        return isSound
      }
    } catch {
      return nil
    }
    return isSound ? stream.finish() : nil
  }

  // MARK: The gate

  private mutating func judge(_ values: [PortfolioNumber: Double]) throws {
    for condition in options.conditions {
      guard let value = values[condition.number] else {
        try console.report(Self.unjudged(condition)[documents.userLanguage] + "\n")
        continue
      }
      guard condition.isMet(by: value) else { continue }
      exitCode = .gravest(exitCode, .findings)
      let text = VisibleText.escaped(condition.text)
      let (vi, en) = (condition.text(of: value, .vi), condition.text(of: value, .en))
      let (roundVi, roundEn) = (condition.rounded(value, .vi), condition.rounded(value, .en))
      let message = LocalizedText(
        vi: "Không đạt: \(condition.number.rawValue) là \(vi)"
          + (roundVi.map { " (làm tròn: \($0))" } ?? "") + " (điều kiện báo lỗi: \(text))",
        en: "Failed: \(condition.number.rawValue) is \(en)"
          + (roundEn.map { " (\($0) when rounded)" } ?? "") + ", which \(text) does not allow")
      try console.report(message[documents.userLanguage] + "\n")
    }
  }
}

extension Portfolio {
  /// With which code the run ended that read these files; reports of earlier versions do not say it.
  fileprivate var fault: ExitCode {
    if exitCode != 0 { return Int32(exactly: exitCode).flatMap { ExitCode(rawValue: $0) } ?? .data }
    if !unread.isEmpty { return .noInput }
    return maps.contains { $0.errors > 0 } ? .data : .done
  }
}

extension ReportRun {
  /// That a report does not have the number of a condition.
  fileprivate static func unjudged(_ condition: PortfolioCondition) -> LocalizedText {
    let text = VisibleText.escaped(condition.text)
    let name = condition.number.rawValue
    return LocalizedText(
      vi: "Lưu ý: báo cáo không có số \(name) vì không bản đồ nào có gì để tính; \(text) không được"
        + " xét.",
      en: "Note: the report has no \(name), as no map has anything that it counts; \(text) was not"
        + " judged.")
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
          + " counts, and 'journey-cli validate' tells where \(errors == 1 ? "it is" : "they are")")
    )
  }

  /// A file that could not be read when a part of many maps was made.
  fileprivate static func wasUnread(_ file: String) -> CommandFailure {
    let path = VisibleText.escaped(file)
    return CommandFailure(
      .noInput,
      LocalizedText(
        vi: "'\(path)' không đọc được khi báo cáo thành phần được tạo",
        en: "'\(path)' could not be read when its part was made"))
  }

  /// Parts of which something else was wrong, such as settings.
  fileprivate static var hadFaults: CommandFailure {
    CommandFailure(
      .data,
      LocalizedText(
        vi: "một báo cáo thành phần được tạo với thiết lập có lỗi",
        en: "a part was made with settings that have errors"))
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
      case .isCut:
        LocalizedText(
          vi: "báo cáo '\(path)' bị cắt ngang: thiếu phần cuối; hãy tạo lại",
          en: "the report '\(path)' ends in the middle; make it again")
      case .isBroken:
        LocalizedText(
          vi: "báo cáo '\(path)' không còn là JSON đúng; hãy tạo lại",
          en: "the report '\(path)' is no longer valid JSON; make it again")
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
      case .unequal(let mismatch):
        LocalizedText(
          vi: "báo cáo '\(path)' bị hỏng ở \(mismatch.text[.vi])",
          en: "the report '\(path)' is damaged in \(mismatch.text[.en])")
      }
    return CommandFailure(.data, message)
  }

  /// A report of which other things count.
  fileprivate static func otherwiseNarrowed(
    _ path: String, _ theirs: PortfolioNarrowing, _ ours: PortfolioNarrowing
  ) -> CommandFailure {
    let path = VisibleText.escaped(path)
    func words(_ narrowing: PortfolioNarrowing, _ language: Language, _ all: String) -> String {
      narrowing.isEmpty ? all : VisibleText.escaped(narrowing.words(language))
    }
    return CommandFailure(
      .data,
      LocalizedText(
        vi: "các báo cáo có phạm vi khác nhau: '\(path)' tính "
          + words(theirs, .vi, "toàn bộ") + ", còn báo cáo kia tính " + words(ours, .vi, "toàn bộ"),
        en: "the reports do not count the same: '\(path)' counts "
          + words(theirs, .en, "everything") + ", the other one "
          + words(ours, .en, "everything")))
  }

  /// Two reports over the same maps.
  fileprivate static func overlap(_ path: String, _ files: [String]) -> CommandFailure {
    let path = VisibleText.escaped(path)
    let list = files.prefix(3).map { "'" + VisibleText.escaped($0) + "'" }.joined(separator: ", ")
    let more = files.count > 3 ? files.count - 3 : 0
    return CommandFailure(
      .data,
      LocalizedText(
        vi: "các báo cáo trùng tệp: '\(path)' cũng có \(list)"
          + (more > 0 ? " và \(more) tệp nữa" : ""),
        en: "the reports overlap: '\(path)' holds \(list)"
          + (more > 0 ? " and \(more) more \(more == 1 ? "file" : "files")" : "") + " again"))
  }
}
