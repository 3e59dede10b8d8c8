import JourneyCore

/// `show`: a map for eyes, in a terminal.
enum ShowCommand: Command {
  static let name = "show"
  static let abstract = LocalizedText(
    vi: "Xem bản đồ: đường cảm xúc, các giai đoạn, điểm đau và việc nên làm.",
    en: "Show a map: the emotion curve, the stages, what hurts and what to do.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: "Nhãn theo ngôn ngữ của bản đồ, trừ khi có --lang hoặc JOURNEY_LANG.",
    en: "Labels follow the map's language unless --lang or JOURNEY_LANG says otherwise.")
  static let examples = [
    CommandExample(
      "journey-cli show map.journey.json",
      LocalizedText(vi: "Xem cả bản đồ", en: "Show the whole map")),
    CommandExample(
      "journey-cli show --stage purchase map.journey.json",
      LocalizedText(vi: "Xem kỹ một giai đoạn", en: "Show one stage in full")),
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
    "stage", .stageID, valueName: "id",
    LocalizedText(
      vi: "Chỉ một giai đoạn, với mọi chi tiết.", en: "Only one stage, with every detail."))

  static var arguments: [any Parameter] { [map] }
  static var options: [any Parameter] { [matrix, stage] + InputOptions.all }
  static let exitCodes: [DocumentedExit] = [.damagedMap, .missingInput]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let output = DocumentOutput(console, arguments)
    let input = InputFile(path: arguments[map], try InputChoices(arguments, console))
    let loaded = try LoadedMap(input, console)
    guard let map = loaded.map else {
      try loaded.reportErrors(output)
      return .data
    }
    let language = output.labelLanguage(ofMap: map.language?.string)
    let view = MapDocument(map, framework: loaded.framework, language: language)
    try output.write(try document(view, arguments, loaded), in: language)
    guard loaded.hasErrors else { return .done }
    try loaded.reportErrors(output)
    return .data
  }

  private static func document(
    _ view: MapDocument, _ arguments: ParsedArguments, _ loaded: LoadedMap
  ) throws -> Document {
    guard let id = arguments[stage] else {
      return arguments[matrix] ? view.matrix : view.document
    }
    if let document = view.stage(id) { return document }
    throw UsageError.unknownStage(id, known: loaded.stageIDs)
  }
}
