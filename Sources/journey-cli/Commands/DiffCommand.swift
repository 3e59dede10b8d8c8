import JourneyCore

/// `diff`: what changed between two maps, in the map's own terms.
enum DiffCommand: Command {
  /// The form of changes for programs.
  enum Export: String, CaseIterable {
    case json
  }

  static let name = "diff"
  static let abstract = LocalizedText(
    vi: "Xem hai bản đồ khác nhau ở đâu, hoặc một bản đồ đã đổi gì từ lần commit trước.",
    en: "Tell what changed between two maps, or since a map was committed.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Nêu một bản đồ thì so với bản đã commit trong git (HEAD, hoặc --since); git chỉ được hỏi, không ghi gì. \
      Từ hiện trạng sang tương lai mong muốn thì có thêm phần "Điều bản đồ tương lai hướng tới". \
      /dev/null thay cho bản đồ chưa có hoặc đã bỏ, theo quy ước của git. Nhãn theo ngôn ngữ của bản đồ mới, trừ khi \
      có --lang hoặc JOURNEY_LANG.
      """,
    en: """
      One map alone is compared with what git has committed: HEAD, or the revision of --since; git \
      is only asked, nothing is written. From a current to a future state it closes with what the future promises. /dev/null stands \
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
      "journey-cli diff map.journey.json",
      LocalizedText(vi: "So với bản đã commit", en: "Compare with what is committed")),
    CommandExample(
      "journey-cli diff map.journey.json --since v1",
      LocalizedText(
        vi: "So với một thẻ, nhánh hoặc commit", en: "Compare with a tag, branch or commit")),
  ]

  static let maps = Argument<[String]>.repeating(
    "map", .mapFile,
    LocalizedText(
      vi: "Bản đồ cũ rồi bản đồ mới, hoặc - cho đầu vào chuẩn; một bản đồ thì so với git.",
      en: "The old map and the new one, or - for the standard input; one alone beside git's."))
  static let since = Option<String?>.optional(
    "since", .text, valueName: "revision",
    LocalizedText(
      vi: "So một bản đồ với phiên bản này trong git: commit, nhánh hoặc thẻ.",
      en: "Compare one map with this revision of it: a commit, a branch or a tag of git."))
  static let format = Option<OutputFormat<Export>>.value(
    "format", .output(), default: .document(.text),
    LocalizedText(vi: "Định dạng đầu ra.", en: "How it is printed."))
  static let exitCode = Option<Bool>.flag(
    "exit-code",
    LocalizedText(
      vi: "Mã thoát là 1 nếu hai bản đồ khác nhau.", en: "Exit with 1 if the maps differ."))

  static var arguments: [any Parameter] { [maps] }
  static var options: [any Parameter] {
    [since, format, exitCode] + ResultPlace.options + [PictureOptions.theme]
      + PictureOptions.printing + InputOptions.all
  }
  static let exitCodes = [
    DocumentedExit(
      .findings,
      LocalizedText(
        vi: "Hai bản đồ khác nhau, với --exit-code.",
        en: "The maps differ, with --exit-code.")),
    .damagedMap,
    DocumentedExit(
      .noInput,
      LocalizedText(
        vi: "Không có đầu vào hoặc không mở được; hoặc git không có bản cũ của bản đồ.",
        en: "An input is missing or cannot be opened, or git has no old version of the map.")),
    .refusedOutput,
  ]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let paths = arguments[maps]
    guard paths.count <= 2 else { throw UsageError.tooManyMaps(paths.count) }
    guard paths != ["-", "-"] else { throw UsageError.twiceStandardInput }
    for path in paths { try refuseFramework(path, console) }
    let pair = try pair(paths, arguments, console)
    let documents = DocumentOutput(console, arguments)
    let form = try ResultPlace.form(format, arguments)
    let picture = try PictureChoices(
      theme: arguments, as: form.documentFormat, documents, console)
    let result = try ResultPlace(arguments, form.documentFormat, name: "changes", console)
    let code = try print(pair, as: form, picture, to: result, arguments, documents)
    // One file twice has its errors told once.
    let loaded = Array(pair.loaded.prefix(paths.first == paths.dropFirst().first ? 1 : 2))
    let outcome = try documents.reportErrors(of: loaded)
    // Of a file that holds no map nothing was drawn.
    if pair.old != nil, pair.new != nil { try result.open() }
    return outcome == .done ? code : .gravest(code, outcome)
  }

  /// Reads both maps; of one alone the older version comes from git.
  private static func pair(
    _ paths: [String], _ arguments: ParsedArguments, _ console: Console
  ) throws -> LoadedMapPair {
    let choices = try InputChoices(arguments, console)
    let new = InputFile(path: paths[paths.count - 1], choices)
    if paths.count == 2 {
      guard arguments[since] == nil else { throw UsageError.sinceBesideTwoMaps }
      try refuseRevision(paths[0], of: new, choices, console)
      return try LoadedMapPair(old: InputFile(path: paths[0], choices), new: new, console)
    }
    guard !new.isStandardInput else { throw UsageError.streamBesideGit }
    let version = GitVersion(revision: arguments[since] ?? GitVersion.head, path: new.path)
    return try LoadedMapPair(old: InputFile(version, choices, console), new: new, console)
  }

  private static func print(
    _ maps: LoadedMapPair, as form: OutputFormat<Export>, _ picture: PictureChoices,
    to result: ResultPlace, _ arguments: ParsedArguments, _ documents: DocumentOutput
  ) throws -> ExitCode {
    guard let first = maps.old, let second = maps.new else { return .data }
    let diff = MapDiff(
      first, second, frameworks: maps.frameworks, channels: maps.channels)
    let origin = maps.origin
    switch form {
    case .export(.json):
      let report = MapDiffJSON(
        diff, names: (origin.old, origin.new), version: ProductVersion.text,
        errors: (origin.oldErrors, origin.newErrors))
      try result.write(inParts: report.write)
    case .document(let format):
      let language = documents.labelLanguage(ofMap: (second.language ?? first.language)?.string)
      let subject = DiffDocument(
        diff, origin: origin, frameworks: maps.frameworks, language: language,
        channels: maps.channels)
      let document = format.isDrawn ? subject.picture : subject.document
      try documents.write(document, as: format, in: language, to: result.place, picture)
    }
    return arguments[exitCode] && !diff.isEmpty ? .findings : .done
  }

  /// A word that is no file, and a revision in which git has the map, was meant for `--since`.
  private static func refuseRevision(
    _ word: String, of map: InputFile, _ choices: InputChoices, _ console: Console
  ) throws(UsageError) {
    guard word != "-", !map.isStandardInput,
      (try? console.files.kind(of: word, followingLinks: true)) == nil,
      (try? InputFile(GitVersion(revision: word, path: map.path), choices, console)) != nil
    else { return }
    throw UsageError.revisionInPlaceOfMap(word, map.path)
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
