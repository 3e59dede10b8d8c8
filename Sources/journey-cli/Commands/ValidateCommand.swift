import JourneyCore

/// `validate`: every problem of every file, each with its place and a fix.
enum ValidateCommand: Command {
  /// The forms in which findings are printed.
  enum Format: String, CaseIterable {
    case text, concise, json, sarif, github, junit

    /// Whether the output is one document, which has to be whole even if no file could be read.
    var isDocument: Bool { self == .json || self == .sarif || self == .junit }
    /// Whether files go by the paths of their repository, however they were named.
    var usesRepositoryPaths: Bool { self == .sarif || self == .github || self == .junit }
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
      "journey-cli validate --strict --format github Maps/",
      LocalizedText(
        vi: "Cho CI: cảnh báo cũng là lỗi, ghi chú ngay trên GitHub",
        en: "For CI: warnings fail, too; notes at the lines on GitHub")),
    CommandExample(
      "journey-cli validate --format sarif Maps/ > maps.sarif",
      LocalizedText(
        vi: "Cho trang quét mã; junit cho GitLab và Jenkins",
        en: "For code scanning; junit for GitLab and Jenkins")),
  ]

  static let paths = Argument<[String]>.repeating(
    "path", .text,
    LocalizedText(
      vi: "Tệp, thư mục, hoặc - cho đầu vào chuẩn.",
      en: "Files, folders, or - for the standard input."))
  static let format = Option<Format>.value(
    "format", .choice, default: .text,
    LocalizedText(
      vi: "Cách trình bày kết quả; từ json trở đi là cho chương trình, bằng tiếng Anh.",
      en: "How findings are printed; from json on for programs, in English unless --lang says so."))
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

    var report = report(arguments, level, console)
    let shown = arguments[quiet] ? level : .note
    let messages = FailureMessages(console, arguments[SharedOptions.lang])
    let validator = Validator()
    var frameworks = FrameworkFiles(console.files)
    var paths = RepositoryPaths(console.files)
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
        let path = arguments[format].usesRepositoryPaths ? paths.path(of: input) : nil
        report.append(
          FileFindings(source: content.source, path: path, diagnostics: visible), to: &output)
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
    if summary.files > 0 || arguments[format].isDocument { report.end(summary, &output) }
    try console.output.write(output)
    for failure in search.failures {
      exitCode = .gravest(exitCode, failure.exitCode)
      try messages.report(failure)
    }
    return exitCode
  }

  private static func report(
    _ arguments: ParsedArguments, _ level: Severity, _ console: Console
  ) -> any FindingReport {
    let choice = arguments[SharedOptions.lang]
    let language = console.language(choice)
    let programs = choice ?? .en
    switch arguments[format] {
    case .concise: return ConciseReport(language: language)
    case .json: return JSONReport(language: programs, version: JourneyTool.version)
    case .sarif: return SARIFReport(language: programs, version: JourneyTool.version)
    case .github: return GitHubReport(language: programs, hasSummary: !arguments[quiet])
    case .junit: return JUnitReport(language: programs, failLevel: level)
    case .text:
      return TextReport(
        language: language, width: console.width,
        isColored: console.isColored(.output, arguments[SharedOptions.color]),
        hasSummary: !arguments[quiet])
    }
  }
}
