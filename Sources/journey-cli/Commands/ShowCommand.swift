import JourneyCore

/// `show`: a map for eyes, in a terminal.
enum ShowCommand: Command {
  /// The form of the facts for programs.
  enum Export: String, CaseIterable {
    case json
  }

  static let name = "show"
  static let otherNames = ["view", "print", "display", "open", "xem", "hiện"]
  static let abstract = LocalizedText(
    vi: "Xem bản đồ: đường cảm xúc, các giai đoạn, điểm đau và việc nên làm.",
    en: "Show a map: the emotion curve, the stages, what hurts and what to do.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: "Nhãn theo ngôn ngữ của bản đồ, trừ khi có --lang hoặc JOURNEY_LANG.",
    en: "Labels follow the map's language unless --lang or JOURNEY_LANG says otherwise.")
  static let examples = [
    CommandExample(
      "journey-cli show map.journey.json",
      LocalizedText(vi: "Xem bản đồ", en: "Show the map")),
    CommandExample(
      "journey-cli show --full map.journey.json",
      LocalizedText(vi: "Xem mọi chi tiết", en: "Show every detail")),
    CommandExample(
      "journey-cli show --open map.journey.json",
      LocalizedText(vi: "Xem như một trang, trong trình duyệt", en: "Look at it as a page")),
    CommandExample(
      "journey-cli show --stage purchase map.journey.json",
      LocalizedText(vi: "Xem chi tiết một giai đoạn", en: "Show one stage in full")),
  ]

  static let map = Argument<String>.required(
    "map", .mapFile,
    LocalizedText(
      vi: "Tệp bản đồ, hoặc - cho đầu vào chuẩn.", en: "A map file, or - for the standard input."))
  static let matrix = Option<Bool>.flag(
    "matrix",
    LocalizedText(
      vi: "Các giai đoạn thành cột, các khía cạnh thành hàng.",
      en: "Lay stages as columns and aspects as rows."))
  static let stage = Option<String?>.optional(
    "stage", .stageID, valueName: "stage",
    LocalizedText(
      vi: "Chỉ một giai đoạn, với mọi chi tiết: số thứ tự, mã, tên, hoặc phần đầu của chúng.",
      en: "Only one stage, with every detail: its number, id or name, or the beginning of it."))

  static let brief = Option<Bool>.flag(
    "brief",
    LocalizedText(
      vi: "Bỏ phần đầu: chân dung, mục tiêu, phạm vi, ngày, nguồn.",
      en: "Leave out the head: persona, goal, scope, dates, sources."))
  static let full = Option<Bool>.flag(
    "full",
    LocalizedText(
      vi: "Mọi chi tiết của mọi giai đoạn.", en: "Every detail of every stage."))
  static let ids = Option<Bool>.flag(
    "ids",
    LocalizedText(
      vi: "Ghi mã của giai đoạn, điểm chạm và nguồn sau tên của chúng.",
      en: "Write the ids of stages, touchpoints and sources behind their names."))
  static let format = Option<OutputFormat<Export>>.value(
    "format", .output(), default: .document(.text),
    LocalizedText(
      vi: "Định dạng đầu ra; json là các dữ kiện của bản đồ, cho chương trình.",
      en: "How it is printed; json holds the facts of the map, for programs."))

  static var arguments: [any Parameter] { [map] }
  static var options: [any Parameter] {
    [matrix, stage, brief, full, ids, format, PictureOptions.open, PictureOptions.theme]
      + InputOptions.all
  }
  static let wayToFile = LocalizedText(
    vi: "Lệnh ghi ra tệp là 'journey-cli convert <input> <output>'.",
    en: "'journey-cli convert <input> <output>' writes a file.")
  static let exitCodes: [DocumentedExit] = [.damagedMap, .missingInput, .refusedOutput]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    if arguments[stage] != nil, arguments[matrix] {
      throw UsageError.together("--stage", "--matrix")
    }
    if case .export = arguments[format] { try refuseChoices(arguments) }
    let output = DocumentOutput(console, arguments)
    let input = InputFile(path: arguments[map], try InputChoices(arguments, console))
    let loaded = try LoadedMap(input, console)
    guard let map = loaded.map else {
      return .gravest(.data, try output.reportErrors(of: [loaded]))
    }
    let form = try form(arguments)
    let picture = try PictureChoices(
      theme: arguments, drawnAs: form.documentFormat, output, console)
    let name = input.isStandardInput ? "map" : FileSubject.shortName(of: input.path)
    let result = try ResultPlace(opening: arguments, form.documentFormat, name: name, console)
    switch form {
    case .export(.json):
      let facts = MapFactsJSON(
        map, framework: loaded.framework, language: output.programLanguage,
        channels: loaded.channels, isDamaged: loaded.isDamaged)
      try console.output.write(inParts: facts.write)
    case .document(let format):
      let language = output.language(for: format, ofMap: map.language?.string)
      let view = MapDocument(
        map, framework: loaded.framework, language: language, channels: loaded.channels,
        choices: choices(arguments, loaded))
      if format == .markdown, arguments[stage] == nil, !arguments[matrix] {
        let page = MapPage(
          map, framework: loaded.framework, language: language, channels: loaded.channels,
          choices: choices(arguments, loaded))
        try output.write(page, in: language, to: result.place)
        break
      }
      let shown: Document
      if format.isDrawn, !isNarrowed(arguments) {
        shown =
          MapSheet(
            map, framework: loaded.framework, language: language, channels: loaded.channels,
            isDamaged: loaded.isDamaged
          ).document
      } else {
        shown = try document(view, arguments, loaded)
      }
      try output.write(shown, as: format, in: language, to: result.place, picture)
    }
    let code = try output.reportErrors(of: [loaded])
    try result.open()
    return code
  }

  /// The facts are always all of them.
  private static func refuseChoices(_ arguments: ParsedArguments) throws(UsageError) {
    let chosen = [
      ("--stage", arguments[stage] != nil), ("--matrix", arguments[matrix]),
      ("--brief", arguments[brief]), ("--full", arguments[full]), ("--ids", arguments[ids]),
    ].first { $0.1 }
    if let chosen { throw UsageError.together("--format json", chosen.0) }
  }

  /// The form of the result: a page where it is to be looked at, unless another one is typed.
  private static func form(
    _ arguments: ParsedArguments
  ) throws(UsageError) -> OutputFormat<Export> {
    try ResultPlace.form(format, opened: arguments[PictureOptions.open], arguments)
  }

  /// Whether something else is wanted than the whole sheet.
  private static func isNarrowed(_ arguments: ParsedArguments) -> Bool {
    arguments[stage] != nil || arguments[matrix] || arguments[brief] || arguments[full]
      || arguments[ids]
  }

  private static func choices(
    _ arguments: ParsedArguments, _ loaded: LoadedMap
  ) -> MapDocument.Choices {
    var choices = MapDocument.Choices()
    choices.hasHead = !arguments[brief]
    choices.isFull = arguments[full]
    choices.hasIDs = arguments[ids]
    choices.isDamaged = loaded.isDamaged
    return choices
  }

  private static func document(
    _ view: MapDocument, _ arguments: ParsedArguments, _ loaded: LoadedMap
  ) throws -> Document {
    guard let id = arguments[stage] else {
      return arguments[matrix] ? view.matrix : view.document
    }
    if let document = view.stage(id) { return document }
    let stages = loaded.stages
    let found = stages.indices(matching: id)
    guard found.count < 2 else {
      throw UsageError.ambiguousStage(id, found.map { stages.ids[$0] })
    }
    guard let place = found.first, let document = view.stage(stages.ids[place].id) else {
      throw UsageError.unknownStage(id, stages)
    }
    return document
  }
}
