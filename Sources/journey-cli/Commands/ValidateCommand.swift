// Commands: one command, one file; what takes more than its options say stands in a file of its own
// beside it.

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
  static let otherNames = ["check", "lint", "verify", "kiểm tra", "soát"]
  static let abstract = LocalizedText(
    vi: "Kiểm tra bản đồ và mô hình: mỗi lỗi kèm vị trí và hướng xử lý.",
    en: "Check maps and frameworks: each problem with its place and a fix.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Với thư mục: tìm \(searched) trong cả thư mục con. Mã thoát 1 nếu có lỗi.
      """,
    en: """
      Folders are searched for \(searched). Exits with 1 on errors.
      """)
  /// The names of the files that are found in a folder.
  private static let searched = FileSubject.allCases
    .flatMap { $0.endings(in: FileFormat.readable) }.map { "*" + $0 }.joined(separator: ", ")
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
        vi: "Cho mục Code scanning của GitHub; junit cho GitLab và Jenkins",
        en: "For code scanning; junit for GitLab and Jenkins")),
  ]

  static let paths = Argument<[String]>.repeating(
    "path", .mapsAndFolders,
    LocalizedText(
      vi: "Tệp, thư mục, hoặc - cho đầu vào chuẩn.",
      en: "Files, folders, or - for the standard input."))
  static let format = Option<Format>.value(
    "format", .choice, default: .text,
    LocalizedText(
      vi: "Định dạng đầu ra; từ json trở đi là cho chương trình, bằng tiếng Anh trừ khi có --lang.",
      en:
        "How findings are printed; from json on for programs, in English unless --lang says otherwise."
    ))
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
  static let all = Option<Bool>.flag(
    "all",
    LocalizedText(
      vi: "In hết mọi phát hiện; nếu không, dạng text chỉ in 20 phát hiện đầu của mỗi quy tắc"
        + " trong một tệp.",
      en: "Print every finding; text otherwise has the first 20 of a rule in a file."))

  static let disable = Option<[String]>.repeating(
    "disable", .rule,
    valueName: "rule",
    LocalizedText(
      vi: "Tắt một quy tắc; dùng được nhiều lần, hoặc nhiều quy tắc cách nhau bằng dấu phẩy.",
      en: "Turn a rule off; may be given again, or several with commas between."),
    group: rulesGroup, isPartedByCommas: true)
  static let only = Option<[String]>.repeating(
    "only", .rule,
    valueName: "rule",
    LocalizedText(
      vi: "Chỉ kiểm tra theo quy tắc này; dùng được nhiều lần, hoặc nhiều quy tắc cách nhau bằng"
        + " dấu phẩy.",
      en: "Check by this rule alone; may be given again, or several with commas between."),
    group: rulesGroup, isPartedByCommas: true)
  static let today = Option<String?>.optional(
    "today", .text, valueName: "date",
    LocalizedText(
      vi: "Ngày hôm nay cho quy tắc stale; nếu không chọn thì theo đồng hồ.",
      en: "The date for the rule stale; that of the clock if not given."),
    group: rulesGroup)
  static let baseline = Option<String?>.optional(
    "baseline", .anyFile, valueName: "file",
    LocalizedText(
      vi: "Tệp mốc: những gì đã có trong đó không bị tính nữa.",
      en: "A baseline: what it holds is not found any more."),
    group: rulesGroup)
  static let writeBaseline = Option<Bool>.flag(
    "write-baseline",
    LocalizedText(
      vi: "Ghi mọi thứ tìm thấy vào tệp mốc.", en: "Write all that is found to the baseline."),
    group: rulesGroup)
  static let jobs = Option<Int?>.optional(
    "jobs", .integer(in: 1...256), valueName: "number",
    LocalizedText(
      vi: "Số luồng chạy cùng lúc; nếu không chọn thì bằng số bộ xử lý.",
      en: "How many threads work; as many as there are processors if not given."))
  private static let rulesGroup = LocalizedText(vi: "QUY TẮC", en: "RULES")

  static var arguments: [any Parameter] { [paths] }
  static var options: [any Parameter] {
    [
      format, failLevel, strict, quiet, all, jobs, disable, only, today, baseline, writeBaseline,
    ] + InputOptions.all
  }

  static let exitCodes = [
    DocumentedExit(
      .done, LocalizedText(vi: "Không có gì đáng ngại.", en: "Nothing of weight was found.")),
    DocumentedExit(
      .findings,
      LocalizedText(
        vi: "Có lỗi, hoặc có gì từ mức --fail-level trở lên.",
        en: "There are errors, or whatever is at least as grave as --fail-level.")),
    DocumentedExit(
      .data,
      LocalizedText(
        vi: "Chưa đọc được dạng tệp này, hoặc tệp mốc bị hỏng.",
        en: "A file has a format that is not read yet, or the baseline is damaged.")),
    .missingInput, .refusedOutput,
  ]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    // The stricter of both, where both are given.
    let level = min(arguments[failLevel] ?? .error, arguments[strict] ? .warning : .error)
    var search = InputSearch(console, try InputChoices(arguments, console))
    for path in arguments[paths] { search.add(path) }
    let options = try options(arguments, level, console)
    let run = ValidationRun(search.files, options, console)
    var known = try BaselineFile(
      arguments[baseline], isWritten: arguments[writeBaseline],
      RuleSelection(disabled: options.disabled, only: options.only), console)
    var output = ValidationOutput(
      report(arguments, level, console), shownFrom: arguments[quiet] ? level : .note,
      failsFrom: level, usesRepositoryPaths: arguments[format].usesRepositoryPaths,
      total: search.files.count,
      console,
      arguments[SharedOptions.lang])
    try output.begin()
    for findings in run.settingsFindings { try output.add(findings, new: known.new(findings)) }
    for failure in run.settingsFailures { try output.add(failure) }
    // A baseline decides about findings one after the other before they are put into words.
    try run.run(with: options.hasBaseline ? nil : output.renderer) { outcome in
      switch outcome {
      case .checked(let findings, let statistics):
        try output.add(findings, new: known.new(findings), statistics)
      case .rendered(let part, let counts, let statistics):
        try output.add(part: part, counts, statistics)
      case .failed(let failure): try output.add(failure)
      }
    }
    try output.end(isDocument: arguments[format].isDocument)
    for failure in search.failures { try output.add(failure) }
    try known.finish(console, arguments[SharedOptions.lang])
    return output.exitCode
  }

  private static func options(
    _ arguments: ParsedArguments, _ level: Severity, _ console: Console
  ) throws -> ValidationRun.Options {
    func rules(_ ids: [String]) -> Set<RuleID> { Set(ids.compactMap { RuleID(rawValue: $0) }) }
    var options = ValidationRun.Options(
      jobs: arguments[jobs], disabled: rules(arguments[disable]), only: rules(arguments[only]),
      today: console.today())
    options.hasBaseline = arguments[baseline] != nil
    options.hasStatistics = arguments[format] == .text && !arguments[quiet]
    // JSON counts all findings, and a baseline knows those that do not fail, too.
    if arguments[quiet], arguments[format] != .json, arguments[baseline] == nil {
      options.level = level
    }
    if let rule = options.disabled.first(where: \.cannotBeTurnedOff) {
      throw UsageError(
        LocalizedText(
          vi:
            "Không thể tắt quy tắc '\(rule.rawValue)': tệp không đọc được thì không kiểm tra được",
          en: "The rule '\(rule.rawValue)' cannot be turned off: what cannot be read cannot be"
            + " checked"))
    }
    let language = console.language(arguments[SharedOptions.lang])
    if let date = try TypedDate.read(arguments[today], language) { options.today = date }
    return options
  }

  private static func report(
    _ arguments: ParsedArguments, _ level: Severity, _ console: Console
  ) -> any FindingReport {
    let documents = DocumentOutput(console, arguments)
    let programs = documents.programLanguage
    switch arguments[format] {
    case .concise: return ConciseReport(language: documents.userLanguage)
    case .json: return JSONReport(language: programs, version: ProductVersion.text)
    case .sarif: return SARIFReport(language: programs, version: ProductVersion.text)
    case .github: return GitHubReport(language: programs, hasSummary: !arguments[quiet])
    case .junit: return JUnitReport(language: programs, failLevel: level)
    case .text:
      return documents.report(
        to: .output, hasSummary: !arguments[quiet], tellsAll: arguments[all])
    }
  }
}
