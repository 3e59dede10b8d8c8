import JourneyCore

/// `init`: a starter map that asks its questions where the answers belong.
enum InitCommand: Command {
  static let name = "init"
  static let otherNames = ["new", "create", "start", "tạo"]
  static let abstract = LocalizedText(
    vi: "Tạo bản đồ mới, có sẵn câu hỏi gợi ý ở từng chỗ cần điền.",
    en: "Start a map, with a question in each place that is to be filled in.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Câu hỏi bắt đầu bằng \(GuidanceText.mark); thay cả câu bằng câu trả lời. 'journey-cli \
      validate' cho biết còn thiếu gì.
      """,
    en: """
      Questions begin with \(GuidanceText.mark); put the answer in place of the whole text. \
      'journey-cli validate' says what is still missing.
      """)
  static let examples = [
    CommandExample(
      "journey-cli init --output shop.journey.json",
      LocalizedText(vi: "Bắt đầu với mô hình 6 giai đoạn", en: "Start with the 6-stage framework")),
    CommandExample(
      "journey-cli init --framework digital-7 --lang vi --output web.journey.json",
      LocalizedText(vi: "Chọn mô hình và ngôn ngữ", en: "Choose the framework and the language")),
    CommandExample(
      "journey-cli init --ask --output shop.journey.json",
      LocalizedText(
        vi: "Trả lời từng câu, dừng và làm tiếp lúc nào cũng được",
        en: "Answer one question after another; stop and go on at any time")),
    CommandExample(
      "journey-cli init --framework buyer-4 --output shop.xlsx",
      LocalizedText(
        vi: "Tạo bảng tính để người khác điền", en: "Make a workbook for others to fill in")),
  ]

  static let framework = Option<String?>.optional(
    "framework", .framework, valueName: "id",
    LocalizedText.deferred(
      vi: "Mã mô hình hoặc phần đầu của mã; hoặc tệp mô hình (mặc định: \(usualFramework))."
        + " Có sẵn: \(builtInFrameworks).",
      en: "The id of a framework or its beginning; or a framework file (default:"
        + " \(usualFramework)). Built in: \(builtInFrameworks)."))
  private static var builtInFrameworks: String {
    FrameworkCatalog.ids.joined(separator: ", ")
  }
  static let to = Option<FileFormat?>.optional(
    "to", .keptFormat, valueName: "format",
    LocalizedText(
      vi:
        "Định dạng của tệp, nếu tên tệp không cho biết; csv và xlsx là bảng để điền, câu hỏi nằm ở"
        + " cột thứ hai.",
      en:
        "The format, if the name of the file does not tell it; csv and xlsx are sheets to be filled"
        + " in, with the questions in the second column."))
  static let output = Option<String?>.optional(
    "output", short: "o", .newMapFile, valueName: "file",
    LocalizedText(
      vi: "Tệp sẽ tạo; nếu không chọn thì in ra đầu ra chuẩn.",
      en: "The file to create; by default the standard output."))
  static let force = Option<Bool>.flag(
    "force",
    LocalizedText(vi: "Thay thế tệp đã có.", en: "Replace a file that exists."))

  static let ask = Option<Bool>.flag(
    "ask",
    LocalizedText(
      vi: "Hỏi từng câu trong cửa sổ dòng lệnh; chạy lại với cùng tệp để làm tiếp.",
      en: "Ask one question after another in the terminal; again with the same file to go on."))

  static var options: [any Parameter] { [framework, to, output, force, ask] }
  static let exitCodes: [DocumentedExit] = [.damagedFramework, .missingInput, .refusedOutput]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    if arguments[ask] { return try runDialog(arguments, console) }
    let target = OutputFile(arguments[output])
    let format = try target?.mapFormat(arguments[to]) ?? arguments[to] ?? .json
    if target == nil { try console.checkTerminalShows(format, .option) }
    let word = arguments[framework] ?? usualFramework
    let framework = try FrameworkArgument.find(word, console)
    let language = console.language(arguments[SharedOptions.lang])
    let place = InputFile(path: target?.path ?? "map.journey.json")
    let reference = FrameworkPath.reference(to: framework, word, from: place, console)
    let map = starter(of: framework, as: reference, in: language, format)
    let bytes = try starter(map, framework, language, as: format, for: target)
    guard let target else {
      try console.output.write(bytes)
      return .done
    }
    try target.write(bytes, replacing: arguments[force], console)
    let shown = VisibleText.escaped(target.path)
    let message = LocalizedText(
      vi: "Đã tạo \(shown). Hãy trả lời những câu bắt đầu bằng \(GuidanceText.mark),"
        + " rồi chạy 'journey-cli validate' để xem còn thiếu gì.",
      en: "Created \(shown). Answer what begins with \(GuidanceText.mark),"
        + " then let 'journey-cli validate' say what is missing.")
    try console.report(message[language] + "\n")
    return .done
  }

  private static let usualFramework = "customer-6"

  // MARK: Asking

  private static func runDialog(
    _ arguments: ParsedArguments, _ console: Console
  ) throws -> ExitCode {
    let language = console.language(arguments[SharedOptions.lang])
    let dialog = try InitDialog(console, language)
    var path = arguments[output]
    if path == nil { path = try dialog.file() }
    guard let path else { return .done }
    guard let target = OutputFile(path) else {
      throw UsageError(
        LocalizedText(
          vi: "'--ask' lưu từng câu trả lời nên cần tên của một tệp, không phải '-'",
          en: "'--ask' keeps every answer and needs the name of a file, not '-'"))
    }
    let format = try target.mapFormat(arguments[to])
    let isThere = target.isThere(console) && !arguments[force]
    let (map, framework): (JourneyMap, Framework?)
    var kept: [UInt8]?
    if isThere {
      kept = try? console.files.read(path)
      (map, framework) = try begun(path, console)
      if let word = arguments[Self.framework], let framework,
        try FrameworkArgument.find(word, console).id != framework.id
      {
        try dialog.tellFramework(path, framework)
      }
    } else {
      guard let fresh = try fresh(arguments, path, format, language, dialog, console) else {
        return .done
      }
      (map, framework) = fresh
    }
    var choices = WritingChoices(framework: framework, language: language)
    choices.asksQuestions = true
    choices.isForExcel = true
    choices.isPartedByTabs = target.isPartedByTabs
    func save(_ map: JourneyMap) throws -> JourneyMap? {
      // What somebody else has written meanwhile is not written over.
      if let last = kept, target.isThere(console) {
        let found = try? console.files.read(path)
        if found != last {
          let (changed, framework) = try begun(path, console)
          kept = found
          choices.framework = framework
          return changed
        }
      }
      let bytes = try format.written(map, choices).bytes
      try target.write(bytes, replacing: true, console)
      kept = bytes
      return nil
    }
    if !isThere { _ = try save(map) }
    try dialog.close(try dialog.ask(map, framework, save: save), path)
    return .done
  }

  /// A new map; nothing where nobody said which framework it shall have.
  private static func fresh(
    _ arguments: ParsedArguments, _ path: String, _ format: FileFormat, _ language: Language,
    _ dialog: InitDialog, _ console: Console
  ) throws -> (JourneyMap, Framework?)? {
    let word = arguments[framework]
    guard
      let framework = try word.map({ try FrameworkArgument.find($0, console) })
        ?? dialog.framework()
    else { return nil }
    let reference = FrameworkPath.reference(
      to: framework, word ?? framework.id.string, from: InputFile(path: path), console)
    return (starter(of: framework, as: reference, in: language, format), framework)
  }

  /// A starter map; in sheets a question can only stand in place of a text.
  private static func starter(
    of framework: Framework, as reference: JourneyMap.FrameworkReference, in language: Language,
    _ format: FileFormat
  ) -> JourneyMap {
    format == .json
      ? StarterMap.fullMap(of: framework, as: reference, in: language)
      : StarterMap.map(of: framework, as: reference, in: language)
  }

  /// A map that was begun; one with errors is not written over.
  private static func begun(
    _ path: String, _ console: Console
  ) throws -> (JourneyMap, Framework?) {
    let loaded = try LoadedMap(InputFile(path: path), console)
    guard let map = loaded.map, !loaded.hasErrors else {
      let shown = VisibleText.escaped(path)
      let word = ShellWord.path(shown)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "'\(shown)' có lỗi nên chưa thể làm tiếp; chạy 'journey-cli validate \(word)'",
          en:
            "'\(shown)' has errors and cannot be continued; run 'journey-cli validate \(word)'")
      )
    }
    return (map, loaded.framework)
  }

  // MARK: Writing

  /// A map to be filled in, which spreadsheets open with its questions beside its labels.
  private static func starter(
    _ map: JourneyMap, _ framework: Framework, _ language: Language, as format: FileFormat,
    for output: OutputFile?
  ) throws -> [UInt8] {
    var choices = WritingChoices(framework: framework, language: language)
    choices.asksQuestions = true
    choices.isForExcel = true
    choices.isPartedByTabs = output?.isPartedByTabs == true
    return try format.written(map, choices).bytes
  }
}
