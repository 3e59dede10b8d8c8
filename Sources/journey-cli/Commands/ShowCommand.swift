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
    "map", .text,
    LocalizedText(
      vi: "Tệp bản đồ, hoặc - cho đầu vào chuẩn.", en: "A map file, or - for the standard input."))
  static let matrix = Option<Bool>.flag(
    "matrix",
    LocalizedText(
      vi: "Các giai đoạn thành cột, các khía cạnh thành hàng.",
      en: "Lay stages as columns and aspects as rows."))
  static let stage = Option<String?>.optional(
    "stage", .text, valueName: "id",
    LocalizedText(
      vi: "Chỉ một giai đoạn, với mọi chi tiết.", en: "Only one stage, with every detail."))

  static var arguments: [any Parameter] { [map] }
  static var options: [any Parameter] { [matrix, stage] }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let choice = arguments[SharedOptions.lang]
    let input = InputFile(path: arguments[map])
    let loaded = try LoadedMap(input, console)
    guard let map = loaded.map else {
      try loaded.reportErrors(console, choice, arguments[SharedOptions.color])
      return .data
    }
    let language = LanguagePolicy.labels(
      choice, map: map.language?.string, variable: console.environment.variable)
    let view = MapDocument(map, framework: loaded.framework, language: language)
    let document = try document(view, arguments, loaded)
    let renderer = TerminalRenderer(
      width: console.width,
      isColored: console.isColored(.output, arguments[SharedOptions.color]),
      language: language)
    try console.output.write(renderer.bytes(document))
    guard loaded.hasErrors else { return .done }
    try loaded.reportErrors(console, choice, arguments[SharedOptions.color])
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
