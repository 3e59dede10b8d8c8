import JourneyCore

/// `init`: a starter map that asks its questions where the answers belong.
enum InitCommand: Command {
  static let name = "init"
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
  ]

  static let framework = Option<String>.value(
    "framework", .framework, default: "customer-6", valueName: "id",
    LocalizedText(
      vi: "Mã mô hình hoặc phần đầu của mã; hoặc tệp mô hình.",
      en: "The id of a framework or its beginning; or a framework file."))
  static let output = Option<String?>.optional(
    "output", .newMapFile, valueName: "file",
    LocalizedText(
      vi: "Tệp sẽ tạo; nếu không chọn thì in ra đầu ra chuẩn.",
      en: "The file to create; by default the standard output."))
  static let force = Option<Bool>.flag(
    "force",
    LocalizedText(vi: "Thay thế tệp đã có.", en: "Replace a file that exists."))

  static var options: [any Parameter] { [framework, output, force] }
  static let exitCodes: [DocumentedExit] = [.damagedFramework, .missingInput, .refusedOutput]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let target = OutputFile(arguments[output])
    let format = try target?.mapFormat() ?? .json
    let word = arguments[framework]
    let framework = try FrameworkArgument.find(word, console)
    let language = console.language(arguments[SharedOptions.lang])
    let place = InputFile(path: target?.path ?? "map.journey.json")
    let reference = FrameworkPath.reference(to: framework, word, from: place, console)
    let map = StarterMap.map(of: framework, as: reference, in: language)
    let bytes = try format.written(map).bytes
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
}
