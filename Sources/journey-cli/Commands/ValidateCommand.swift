import JourneyCore

/// `validate`: every problem of every file, each with its place and a fix.
enum ValidateCommand: Command {
  /// The forms in which findings are printed.
  enum Format: String, CaseIterable {
    case text, concise, json
  }

  static let name = "validate"
  static let abstract = LocalizedText(
    vi: "Kiểm tra bản đồ và mô hình: mỗi lỗi kèm vị trí và cách sửa.",
    en: "Check maps and frameworks: each problem with its place and a fix.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: "Thư mục được đọc cả bên trong: *.journey.json và *.framework.json. Mã thoát 1 nếu có lỗi.",
    en: "Folders are searched for *.journey.json and *.framework.json. Exits with 1 on errors.")
  static let examples = [
    CommandExample(
      "journey-cli validate Maps/",
      LocalizedText(vi: "Kiểm tra cả thư mục", en: "Check a whole folder")),
    CommandExample(
      "journey-cli validate --strict --format json map.journey.json",
      LocalizedText(vi: "Cho CI: cảnh báo cũng là lỗi", en: "For CI: warnings fail, too")),
  ]

  static let paths = Argument<[String]>.repeating(
    "path", .text,
    LocalizedText(
      vi: "Tệp, thư mục, hoặc - cho đầu vào chuẩn.",
      en: "Files, folders, or - for the standard input."))
  static let format = Option<Format>.value(
    "format", .choice, default: .text,
    LocalizedText(vi: "Cách trình bày kết quả.", en: "How findings are printed."))
  static let failLevel = Option<Severity?>.optional(
    "fail-level", .choice, valueName: "severity",
    LocalizedText(
      vi: "Mức thấp nhất làm mã thoát thành 1; nếu không chọn thì là error.",
      en: "The lowest severity that makes the exit code 1; error if not given."))
  static let strict = Option<Bool>.flag(
    "strict",
    LocalizedText(
      vi: "Cảnh báo cũng làm mã thoát thành 1.", en: "Warnings make the exit code 1, too."))
  static let quiet = Option<Bool>.flag(
    "quiet",
    LocalizedText(
      vi: "Chỉ in những gì làm mã thoát thành 1, không in tổng kết.",
      en: "Print only what makes the exit code 1, and no summary."))

  static var arguments: [any Parameter] { [paths] }
  static var options: [any Parameter] { [format, failLevel, strict, quiet] }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let level = arguments[failLevel] ?? (arguments[strict] ? .warning : .error)
    var search = InputSearch(console)
    for path in arguments[paths] { search.add(path) }

    var report = report(arguments, console)
    let shown = arguments[quiet] ? level : .note
    let messages = FailureMessages(console, arguments[SharedOptions.lang])
    let validator = Validator()
    var frameworks = FrameworkFiles(console.files)
    var summary = FindingSummary()
    var exitCode = ExitCode.done
    var output = ""
    report.begin(&output)
    for input in search.files {
      do throws(CommandFailure) {
        let content = FileContent.json(try input.read(console))
        let diagnostics = validator.diagnostics(of: content) {
          frameworks.resolve($0, for: input)
        }
        summary.add(diagnostics)
        let visible = diagnostics.filter { $0.severity >= shown }
        report.append(FileFindings(source: content.source, diagnostics: visible), to: &output)
      } catch {
        exitCode = .gravest(exitCode, error.exitCode)
        try console.output.write(output)
        output.removeAll(keepingCapacity: true)
        try messages.report(error)
      }
      if output.utf8.count > 1 << 16 {
        try console.output.write(output)
        output.removeAll(keepingCapacity: true)
      }
    }
    if summary.count(from: level) > 0 { exitCode = .gravest(exitCode, .findings) }
    if summary.files > 0 || arguments[format] == .json { report.end(summary, &output) }
    try console.output.write(output)
    for failure in search.failures {
      exitCode = .gravest(exitCode, failure.exitCode)
      try messages.report(failure)
    }
    return exitCode
  }

  private static func report(
    _ arguments: ParsedArguments, _ console: Console
  ) -> any FindingReport {
    let choice = arguments[SharedOptions.lang]
    let language = console.language(choice)
    switch arguments[format] {
    case .concise: return ConciseReport(language: language)
    case .json: return JSONReport(language: choice ?? .en, version: JourneyTool.version)
    case .text:
      return TextReport(
        language: language, width: console.width,
        isColored: console.isColored(.output, arguments[SharedOptions.color]),
        hasSummary: !arguments[quiet])
    }
  }
}
