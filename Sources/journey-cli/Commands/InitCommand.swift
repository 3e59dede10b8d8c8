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
    "framework", .text, default: "customer-6", valueName: "id",
    LocalizedText(
      vi: "Mã mô hình hoặc phần đầu của mã; hoặc tệp mô hình.",
      en: "The id of a framework or its beginning; or a framework file."))
  static let output = Option<String?>.optional(
    "output", .text, valueName: "file",
    LocalizedText(
      vi: "Tệp sẽ tạo; nếu không chọn thì in ra đầu ra chuẩn.",
      en: "The file to create; by default the standard output."))
  static let force = Option<Bool>.flag(
    "force",
    LocalizedText(vi: "Thay thế tệp đã có.", en: "Replace a file that exists."))

  static var options: [any Parameter] { [framework, output, force] }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let target = arguments[output].flatMap { $0 == "-" ? nil : $0 }
    if let target { try checkName(target) }
    let word = arguments[framework]
    let framework = try NamedFramework.find(word, console)
    let language = console.language(arguments[SharedOptions.lang])
    let map = StarterMap.map(
      of: framework, as: reference(to: framework, word, from: target, console), in: language)
    guard let target else {
      try console.output.write(MapWriter.json(map))
      return .done
    }
    try write(map, to: target, replacing: arguments[force], console)
    let shown = VisibleText.escaped(target)
    let message = LocalizedText(
      vi: "Đã tạo \(shown). Hãy trả lời những câu bắt đầu bằng \(GuidanceText.mark),"
        + " rồi chạy 'journey-cli validate' để xem còn thiếu gì.",
      en: "Created \(shown). Answer what begins with \(GuidanceText.mark),"
        + " then let 'journey-cli validate' say what is missing.")
    try console.report(message[language] + "\n")
    return .done
  }

  /// Refuses names that would make the file be taken for something else.
  private static func checkName(_ path: String) throws(UsageError) {
    for ending in [".framework.json", ".csv", ".mmd", ".mermaid"] where path.hasSuffix(ending) {
      let shown = VisibleText.escaped(path)
      throw UsageError(
        LocalizedText(
          vi: "Bản đồ được ghi dạng JSON nên tên '\(shown)' không được kết thúc bằng '\(ending)'",
          en: "A map is written as JSON, so its name '\(shown)' cannot end in '\(ending)'"))
    }
  }

  private static func write(
    _ map: JourneyMap, to path: String, replacing: Bool, _ console: Console
  ) throws(CommandFailure) {
    do {
      try console.files.write(MapWriter.json(map), to: path, replacing: replacing)
    } catch {
      var message = error.writing(path)
      if error == .exists {
        message = LocalizedText(
          vi: "\(message.vi); thêm --force để thay thế",
          en: "\(message.en); --force replaces it")
      }
      throw CommandFailure(error.exitCodeOfWriting, message)
    }
  }

  // MARK: The framework

  /// How the map names its framework: by id, by the way from the map to the file, or, where no
  /// map may go that way, by holding it.
  private static func reference(
    to framework: Framework, _ word: String, from target: String?, _ console: Console
  ) -> JourneyMap.FrameworkReference {
    guard NamedFramework.isFile(word) else { return .id(framework.id) }
    let map = InputFile(path: target ?? "map.journey.json")
    guard word != "-", let base = try? console.files.realPath(of: map.folder),
      let file = try? console.files.realPath(of: word)
    else { return .inline(framework) }
    let reference = JourneyMap.FrameworkReference.path(SourceText(way(from: base, to: file)))
    var files = FrameworkFiles(console.files)
    return files.resolve(reference, for: map).framework == framework
      ? reference : .inline(framework)
  }

  /// The relative path from a folder to a file, both without links and dots.
  private static func way(from folder: String, to file: String) -> String {
    let base = folder.split(separator: "/")
    let parts = file.split(separator: "/")
    let shared = zip(base, parts).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: base.count - shared)
    let path = (up + parts[shared...]).joined(separator: "/")
    // Without a slash or its ending a path would be taken for an id.
    return path.contains("/") || path.hasSuffix(".json") ? path : "./" + path
  }
}
