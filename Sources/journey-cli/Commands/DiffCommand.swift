import JourneyCore

/// `diff`: what changed between two maps, in the map's own terms.
enum DiffCommand: Command {
  /// The form of changes for programs.
  enum Export: String, CaseIterable {
    case json
  }

  static let name = "diff"
  static let abstract = LocalizedText(
    vi: "Xem hai bản đồ khác nhau ở đâu: điểm chạm, cảm xúc, điểm đau, mọi khóa khác.",
    en: "Tell what changed between two maps: touchpoints, emotions, pains, every other key.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Từ hiện trạng sang tương lai mong muốn thì có thêm phần "Điều bản đồ tương lai hướng tới". \
      /dev/null thay cho bản đồ chưa có hoặc đã bỏ, theo quy ước của git. Nhãn theo ngôn ngữ của bản đồ mới, trừ khi \
      có --lang hoặc JOURNEY_LANG.
      """,
    en: """
      From a current to a future state it closes with what the future promises. /dev/null stands \
      for a map that is not there, as git has it. Labels follow the new map's language unless \
      --lang or JOURNEY_LANG says otherwise.
      """)
  static let examples = [
    CommandExample(
      "journey-cli diff old.journey.json new.journey.json",
      LocalizedText(vi: "Xem các thay đổi", en: "Show the changes")),
    CommandExample(
      "journey-cli diff --format markdown old.journey.json new.journey.json",
      LocalizedText(vi: "Viết thành bình luận cho pull request", en: "A pull-request comment")),
    CommandExample(
      "git show HEAD:map.journey.json | journey-cli diff - map.journey.json",
      LocalizedText(vi: "So với bản đã commit", en: "Compare with what is committed")),
  ]

  static let old = Argument<String>.required(
    "old", .mapFile,
    LocalizedText(
      vi: "Bản đồ cũ, hoặc - cho đầu vào chuẩn.",
      en: "The old map, or - for the standard input."))
  static let new = Argument<String>.required(
    "new", .mapFile,
    LocalizedText(
      vi: "Bản đồ mới, hoặc - cho đầu vào chuẩn.",
      en: "The new map, or - for the standard input."))
  static let format = Option<OutputFormat<Export>>.value(
    "format", .output(), default: .document(.text),
    LocalizedText(vi: "Định dạng đầu ra.", en: "How it is printed."))
  static let exitCode = Option<Bool>.flag(
    "exit-code",
    LocalizedText(
      vi: "Mã thoát là 1 nếu hai bản đồ khác nhau.", en: "Exit with 1 if the maps differ."))

  static var arguments: [any Parameter] { [old, new] }
  static var options: [any Parameter] {
    [format, exitCode, PictureOptions.theme] + PictureOptions.printing + InputOptions.all
  }
  static let exitCodes = [
    DocumentedExit(
      .findings,
      LocalizedText(
        vi: "Hai bản đồ khác nhau, với --exit-code.",
        en: "The maps differ, with --exit-code.")),
    .damagedMap, .missingInput,
  ]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let paths = [arguments[old], arguments[new]]
    guard paths != ["-", "-"] else { throw UsageError.twiceStandardInput }
    for path in paths { try refuseFramework(path, console) }
    let choices = try InputChoices(arguments, console)
    let maps = try LoadedMapPair(old: paths[0], new: paths[1], choices, console)
    let code = try print(maps, arguments, console)
    // One file twice has its errors told once.
    for loaded in maps.loaded.prefix(paths[0] == paths[1] ? 1 : 2) where loaded.hasErrors {
      try loaded.reportErrors(DocumentOutput(console, arguments))
    }
    return maps.loaded.contains { $0.hasErrors } ? .data : code
  }

  private static func print(
    _ maps: LoadedMapPair, _ arguments: ParsedArguments, _ console: Console
  ) throws -> ExitCode {
    guard let first = maps.old, let second = maps.new else { return .data }
    let diff = MapDiff(first, second)
    let origin = maps.origin
    let documents = DocumentOutput(console, arguments)
    let picture = try PictureChoices(
      theme: arguments, as: arguments[format].documentFormat, documents, console)
    switch arguments[format] {
    case .export(.json):
      try console.output.write(
        MapDiffJSON(
          diff, names: (origin.old, origin.new), version: ProductVersion.text,
          errors: (origin.oldErrors, origin.newErrors)
        ).bytes)
    case .document(let format):
      let language = documents.labelLanguage(ofMap: (second.language ?? first.language)?.string)
      let document = DiffDocument(
        diff, origin: origin, frameworks: maps.frameworks, language: language,
        channels: maps.channels
      ).document
      try documents.write(document, as: format, in: language, picture)
    }
    return arguments[exitCode] && !diff.isEmpty ? .findings : .done
  }

  /// Frameworks are compared by another command; a file of such a name is still a file.
  private static func refuseFramework(_ word: String, _ console: Console) throws {
    guard !FrameworkArgument.isFile(word), !FrameworkCatalog.ids(matching: word).isEmpty else {
      return
    }
    do throws(FileError) {
      _ = try console.files.kind(of: word, followingLinks: true)
    } catch {
      throw UsageError.frameworkInPlaceOfMap(word)
    }
  }
}
