import JourneyCore

/// One run of `reframe`: from the words of the command line to both outputs.
struct ReframeRun {
  private let arguments: ParsedArguments
  private let console: Console
  private let documents: DocumentOutput
  private let input: InputFile
  /// The file of the map; nothing for the standard output.
  private let output: OutputFile?
  /// The file of the report; nothing for a stream.
  private let report: OutputFile?
  private let isReplacing: Bool
  /// What names the framework.
  private let word: String

  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.arguments = arguments
    self.console = console
    documents = DocumentOutput(console, arguments)
    input = InputFile(
      path: arguments[ReframeCommand.map], try InputChoices(arguments, console))
    output = OutputFile(arguments[ReframeCommand.output])
    report = OutputFile(arguments[ReframeCommand.report])
    word = arguments[ReframeCommand.to]
    isReplacing = arguments[ReframeCommand.force]
  }

  /// Does what is asked for.
  ///
  /// - Throws: Whatever stops it; no file is written then.
  func run() throws -> ExitCode {
    let format = try output?.mapFormat() ?? .json
    try checkPlaces()
    let form = try formatOfReport()
    let target = try FrameworkArgument.find(word, console)
    let loaded = try LoadedMap(input, console)
    guard let map = loaded.map else {
      return .gravest(.data, try documents.reportErrors(of: [loaded]))
    }
    let reframing = try reframing(of: map, loaded, to: target)
    try put(reframing, as: format)
    try putReport(on: reframing, as: form, isDamaged: loaded.hasErrors)
    var code = ExitCode.done
    if arguments[ReframeCommand.strict], !reframing.map.unplaced.isEmpty { code = .findings }
    return .gravest(
      code, try documents.reportErrors(of: [loaded], after: reportsToErrors ? "\n" : ""))
  }

  // MARK: Where everything goes

  private func checkPlaces() throws {
    if output == nil, arguments[ReframeCommand.report] == "-" {
      throw UsageError(
        LocalizedText(
          vi: "Bản đồ và báo cáo không thể cùng ra đầu ra chuẩn; hãy thêm --output",
          en: "The map and the report cannot both go to the standard output; add --output"))
    }
    if input.isStandardInput, word == "-" {
      throw UsageError(
        LocalizedText(
          vi: "Bản đồ và mô hình không thể cùng đến từ đầu vào chuẩn",
          en: "The map and the framework cannot both come from the standard input"))
    }
    if let output, let report, report.isSame(as: output.path, console) {
      throw Self.same(
        report.path,
        LocalizedText(vi: "vừa là bản đồ mới vừa là báo cáo", en: "both the new map and the report")
      )
    }
    for file in [output, report].compactMap({ $0 }) {
      if file.isSame(as: input.path, console) {
        throw Self.same(
          file.path,
          LocalizedText(
            vi: "vừa là bản đồ được đọc vừa là tệp được ghi",
            en: "both the map that is read and the file that is written"))
      }
      if FrameworkArgument.isFile(word), file.isSame(as: word, console) {
        throw Self.same(
          file.path,
          LocalizedText(
            vi: "vừa là mô hình vừa là tệp được ghi",
            en: "both the framework and the file that is written"))
      }
      if !isReplacing { try file.checkIsFree(console) }
    }
  }

  private static func same(_ path: String, _ roles: LocalizedText) -> UsageError {
    let shown = VisibleText.escaped(path)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' \(roles.vi); hãy chọn tên khác",
        en: "'\(shown)' is \(roles.en); choose another name"))
  }

  // MARK: The map

  private func reframing(
    of map: JourneyMap, _ loaded: LoadedMap, to target: Framework
  ) throws -> Reframing {
    let path = VisibleText.escaped(input.name)
    do {
      guard let framework = loaded.framework else {
        throw CommandFailure(
          .data,
          LocalizedText(
            vi: "không chuyển được '\(path)' sang mô hình khác vì không rõ mô hình của nó",
            en: "cannot tell '\(path)' in another framework, because its own is not known"))
      }
      // A map that stays in its framework names it as seen from its new place.
      let kept =
        framework == target
        ? FrameworkPath.placed(map, in: framework, from: input, to: output, console) : map
      return try Self.reframing(
        of: kept, from: framework, to: target, named: name(of: target))
    } catch let failure as CommandFailure {
      // What stands in the way may be one of them.
      _ = try documents.reportErrors(of: [loaded])
      throw failure
    }
  }

  private static func reframing(
    of map: JourneyMap, from framework: Framework, to target: Framework,
    named reference: JourneyMap.FrameworkReference
  ) throws(CommandFailure) -> Reframing {
    do throws(Reframing.Obstacle) {
      return try Reframing(map, from: framework, to: target, named: reference)
    } catch {
      let framework = error == .targetWithoutPhases ? target : framework
      let id = VisibleText.escaped(framework.id.string)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "không giai đoạn nào của mô hình '\(id)' có \"phases\""
            + " nên không biết nó ứng với giai đoạn nào",
          en: "no stage of the framework '\(id)' has \"phases\", so nothing corresponds to it"))
    }
  }

  /// A map that goes to a file names a framework file by the way to it; one that goes to a stream
  /// may end up anywhere, so it holds the framework.
  private func name(of target: Framework) -> JourneyMap.FrameworkReference {
    guard let output else {
      return FrameworkArgument.isFile(word) ? .inline(target) : .id(target.id)
    }
    return FrameworkPath.reference(to: target, word, from: InputFile(path: output.path), console)
  }

  // MARK: Both outputs

  private func put(_ reframing: Reframing, as format: FileFormat) throws {
    var choices = WritingChoices(
      framework: reframing.target, language: documents.fileLanguage(ofMap: reframing.map))
    choices.isPartedByTabs = output?.isPartedByTabs == true
    // A JSON file is written as `format` lays it out, and that has no empty entries.
    let bytes =
      format == .json
      ? MapWriter.jsonWithoutBlanks(reframing.map)
      : try format.written(reframing.map, choices).bytes
    if let output {
      try output.write(bytes, replacing: isReplacing, console)
    } else {
      try console.output.write(bytes)
    }
  }

  private func putReport(
    on reframing: Reframing, as format: DocumentFormat, isDamaged: Bool
  ) throws {
    guard let place = placeOfReport else { return }
    let language =
      format == .text
      ? documents.userLanguage
      : documents.language(for: format, ofMap: reframing.map.language?.string)
    let document = ReframingDocument(reframing, language: language, isDamaged: isDamaged).document
    try documents.write(document, as: format, in: language, to: place)
  }

  /// The format of the report, which the name of its file tells; other names are those of texts.
  private func formatOfReport() throws(UsageError) -> DocumentFormat {
    guard let report else { return .text }
    let named = FileFormat(named: report.path)
    switch named {
    case .markdown: return .markdown
    case .html: return .html
    case .text, .json, .csv, .sheet, .mermaid, .svg, .png, .pdf, nil: break
    }
    guard let ending = ForeignEnding(named: report.path)?.text ?? named?.endings.first else {
      return .text
    }
    throw .foreignName(report.path, ending, [".md", ".html", ".txt"])
  }

  private var placeOfReport: DocumentOutput.Place? {
    if let report { return .file(report, isReplacing: isReplacing) }
    if arguments[ReframeCommand.report] == "-" { return .output }
    return reportsToErrors ? .errors : nil
  }

  private var reportsToErrors: Bool {
    arguments[ReframeCommand.report] == nil && !arguments[ReframeCommand.quiet]
  }
}
