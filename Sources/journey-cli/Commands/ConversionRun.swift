import JourneyCore

/// One run of `convert`: from the words of the command line to all outputs.
struct ConversionRun {
  private let arguments: ParsedArguments
  private let console: Console
  private let documents: DocumentOutput
  private let choices: InputChoices
  private var picture = PictureChoices()
  /// What the files that were written do not hold.
  private var reports: [LossesJSON.File] = []
  /// The settings files of which is told already what is wrong with them.
  private var toldSettings: Set<String> = []

  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.arguments = arguments
    self.console = console
    documents = DocumentOutput(console, arguments)
    choices = try InputChoices(arguments, console)
  }

  private var isQuiet: Bool { arguments[ConvertCommand.quiet] }
  private var isReplacing: Bool { arguments[ConvertCommand.force] || isRepeated }
  /// Whether the file was written by this run before.
  private var isRepeated = false
  private var isForPrograms: Bool { arguments[ConvertCommand.losses] == .json }

  /// Does what is asked for.
  ///
  /// - Returns: The exit code; of a folder the gravest of its files.
  /// - Throws: What stops it before anything is written, and what streams throw.
  mutating func run() throws -> ExitCode {
    let input = InputFile(path: arguments[ConvertCommand.input], choices)
    picture = try PictureChoices(
      arguments, as: try target(input).documentFormat, documents, console)
    try checkTableOptions(try target(input))
    if arguments[ConvertCommand.output] == "-" {
      try console.checkTerminalShows(try target(input).format, .word)
    }
    let isFolder = Self.isFolder(input.path, console)
    let output = try shownFile(of: input)
    if arguments[PictureOptions.open], try !target(input).isDrawn { throw UsageError.openedWords }
    picture.isWatched = arguments[ConvertCommand.watch]
    var code = try convertOnce(input, isFolder)
    if arguments[PictureOptions.open], let output { try FileOpener(console).open(output) }
    if arguments[ConvertCommand.watch], let output {
      // A signal waits until the page is one that nobody watches.
      code = try Platform.withoutInterruption { () throws in try watch(input, output, code) }
    }
    return code
  }

  /// Refuses what is decided about tables of CSV where none is written.
  private func checkTableOptions(_ target: ConversionTarget) throws(UsageError) {
    guard target.format != .csv else { return }
    if arguments[ConvertCommand.excel] {
      throw .tablesOnly(ConvertCommand.excel.shape.key, target.format.title)
    }
    if arguments[ConvertCommand.shape] != .rows {
      throw .tablesOnly(ConvertCommand.shape.shape.key, target.format.title)
    }
  }

  /// The file that is looked at or drawn again, where that is asked for.
  ///
  /// - Throws: `UsageError` where there is no such file.
  private func shownFile(of input: InputFile) throws(UsageError) -> String? {
    let isWatched = arguments[ConvertCommand.watch]
    guard isWatched || arguments[PictureOptions.open] else { return nil }
    let word = arguments[ConvertCommand.output]
    guard word != "-", !goesToFolder(word), !(isWatched && input.isStandardInput) else {
      throw UsageError(
        LocalizedText(
          vi: "--open và --watch cần tên của một tệp kết quả, và một tệp để đọc",
          en: "--open and --watch need the name of a file to write, and a file to read"))
    }
    return word
  }

  /// Draws again whenever the map or the theme is another one, until a signal comes.
  private mutating func watch(
    _ input: InputFile, _ output: String, _ first: ExitCode
  ) throws -> ExitCode {
    var code = first
    let files = [input.path, arguments[PictureOptions.theme] ?? ""]
      .filter { !$0.isEmpty && PictureTheme.builtIn.map(\.name).contains($0) == false }
    func contents() -> [[UInt8]?] { files.map { try? console.files.read($0) } }
    let message = LocalizedText(
      vi: "Đang theo dõi '\(VisibleText.escaped(input.path))'; Ctrl-C để dừng",
      en: "Watching '\(VisibleText.escaped(input.path))'; Ctrl-C ends it")
    if !isQuiet { try console.report(message[documents.userLanguage] + "\n") }
    isRepeated = true
    var seen = contents()
    while console.pause(300) {
      let now = contents()
      // A file that is being written may be gone for a moment.
      guard now != seen, !now.contains(nil) else { continue }
      seen = now
      code = try redraw(input)
    }
    if picture.isWatched {
      picture.isWatched = false
      code = try redraw(input)
    }
    return code
  }

  private mutating func redraw(_ input: InputFile) throws -> ExitCode {
    reports = []
    do {
      let isWatched = picture.isWatched
      picture = try PictureChoices(
        arguments, as: try target(input).documentFormat, documents, console)
      picture.isWatched = isWatched
      return try convertOnce(input, false)
    } catch let failure as CommandFailure {
      try FailureMessages(console, arguments[SharedOptions.lang]).report(failure)
      return failure.exitCode
    } catch let error as UsageError {
      try FailureMessages(console, arguments[SharedOptions.lang]).report(
        CommandFailure(.usage, error.message))
      return .usage
    }
  }

  private mutating func convertOnce(_ input: InputFile, _ isFolder: Bool) throws -> ExitCode {
    var code = isFolder ? try convertFolder(input.path) : try convertFile(input)
    let isLossy = reports.contains { $0.isLossy }
    if isLossy, arguments[ConvertCommand.strict] { code = .gravest(code, .findings) }
    if isTellingPrograms {
      let report = LossesJSON(reports, version: ProductVersion.text).bytes
      try console.report(String(decoding: report, as: UTF8.self))
    }
    return code
  }

  private static func isFolder(_ path: String, _ console: Console) -> Bool {
    path != "-" && (try? console.files.kind(of: path, followingLinks: true)) == .folder
  }

  /// The format that is written, of a file or of all files of a folder.
  private func target(_ input: InputFile) throws(UsageError) -> ConversionTarget {
    let (format, word) = (arguments[ConvertCommand.to], arguments[ConvertCommand.output])
    let isInFolder = Self.isFolder(input.path, console) || goesToFolder(word)
    return isInFolder
      ? try ConversionTarget(format: format, inFolder: word)
      : try ConversionTarget(format: format, named: word)
  }

  private func goesToFolder(_ word: String) -> Bool {
    word != "-" && (word.hasSuffix("/") || Self.isFolder(word, console))
  }

  // MARK: One file

  private mutating func convertFile(_ input: InputFile) throws -> ExitCode {
    let word = arguments[ConvertCommand.output]
    if word != "-", word.hasSuffix("/") || Self.isFolder(word, console) {
      guard !input.isStandardInput else { throw UsageError.unnamedOutput(word) }
      let format = try ConversionTarget(format: arguments[ConvertCommand.to], inFolder: word)
      let name = input.path.split(separator: "/").last.map(String.init) ?? input.path
      return try convert(input, to: OutputFile(Self.path(word, format.fileName(for: name))), format)
    }
    let target = try ConversionTarget(format: arguments[ConvertCommand.to], named: word)
    return try convert(input, to: OutputFile(word), target)
  }

  /// Converts a map.
  ///
  /// - Parameters:
  ///   - input: The file of the map.
  ///   - output: The file that is written; nothing for the standard output.
  ///   - target: Its format.
  /// - Returns: The exit code that the map asks for.
  /// - Throws: Whatever stops it; the file is not written then.
  private mutating func convert(
    _ input: InputFile, to output: OutputFile?, _ target: ConversionTarget
  ) throws -> ExitCode {
    if let output { try check(input, output) }
    let result = try MapConversion(arguments, target, picture).result(
      of: input, for: output, console)
    return try write(result, of: input, to: output, target)
  }

  /// Refuses an output before anything has been done.
  private func check(_ input: InputFile, _ output: OutputFile) throws {
    if output.isSame(as: input.path, console) { throw UsageError.sameFile(output.path) }
    if !isReplacing { try output.checkIsFree(console) }
  }

  private mutating func write(
    _ result: MapConversion.Result, of input: InputFile, to output: OutputFile?,
    _ target: ConversionTarget
  ) throws -> ExitCode {
    let loaded = result.loaded
    guard let written = result.written else {
      return .gravest(.data, try reportErrors(of: loaded, input, output, target))
    }
    if let output, loaded.isBroken, !picture.isWatched, output.isThere(console) {
      let code = try reportErrors(of: loaded, input, output, target)
      if !isForPrograms { try reportKept(output, input) }
      return .gravest(.data, code)
    }
    if let output {
      try output.write(written.bytes, replacing: isReplacing, console)
    } else {
      try console.output.write(isShown ? Self.visible(written.bytes) : written.bytes)
    }
    try report(written, of: input, loaded, in: output, target)
    return try documents.reportErrors(
      of: [loaded], told: &toldSettings, tellsMaps: !isTellingPrograms)
  }

  /// Whether what was lost is told in one document, in which errors of maps stand as well.
  private var isTellingPrograms: Bool { isForPrograms && !isQuiet }

  /// Says what is wrong with a map of which nothing was written.
  private mutating func reportErrors(
    of loaded: LoadedMap, _ input: InputFile, _ output: OutputFile?, _ target: ConversionTarget
  ) throws -> ExitCode {
    let unread = loaded.allThatWasNotRead
    reports.append(
      LossesJSON.File(
        input: input.name, output: output?.path ?? "-", format: target.format.rawValue, losses: [],
        reading: unread.diagnostics, of: unread.source))
    return try documents.reportErrors(
      of: [loaded], told: &toldSettings, tellsMaps: !isTellingPrograms)
  }

  /// Says that a file which is there is worth more than the part of a map that could be read.
  private func reportKept(_ output: OutputFile, _ input: InputFile) throws {
    let (kept, broken) = (VisibleText.escaped(output.path), VisibleText.escaped(input.name))
    let message = LocalizedText(
      vi: "Giữ nguyên '\(kept)': '\(broken)' bị hỏng nên có thể chỉ đọc được một phần",
      en: "'\(kept)' is left as it was: '\(broken)' is broken, and maybe only a part of it was read"
    )
    try console.report("\n" + message[documents.userLanguage] + "\n")
  }

  /// Whether what is written is looked at, and not kept.
  private var isShown: Bool { console.environment.isTerminal(.output) }

  /// A file whose texts would otherwise rule the terminal on which somebody looks at it.
  private static func visible(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(VisibleText.escaped(text, keepingLineBreaks: true).utf8)
  }

  private mutating func report(
    _ written: WrittenMap, of input: InputFile, _ loaded: LoadedMap, in output: OutputFile?,
    _ target: ConversionTarget
  ) throws {
    let (losses, isWhole) = (written.losses, !loaded.hasErrors)
    let name = output?.path ?? "-"
    let reading = isTellingPrograms ? loaded.allThatWasNotRead : loaded.lossesOfReading
    // A drawing shows what it was asked to show, as far as it has room; what was not read is missing
    // from it, too.
    if !target.isDrawn || !reading.diagnostics.isEmpty || written.leavesDetailsOut {
      var file = LossesJSON.File(
        input: input.name, output: name, format: target.format.rawValue,
        losses: target.isDrawn ? [] : losses, reading: reading.diagnostics,
        of: reading.source)
      file.leavesDetailsOut = written.leavesDetailsOut
      reports.append(file)
    }
    if target.isDrawn { return try reportDrawing(written, in: output, isWhole: isWhole) }
    if isQuiet || isForPrograms { return }
    let language = documents.userLanguage
    if !reading.diagnostics.isEmpty { try reportReading(reading, of: input, language) }
    if !losses.isEmpty, let map = loaded.map {
      let shown = output.map { VisibleText.escaped($0.path) } ?? "-"
      let document = LossDocument(
        losses, of: map, loaded.framework, output: shown, format: target.format,
        language: language
      ).document
      return try documents.write(document, in: language, to: .errors)
    }
    // What is missing from a map with errors is told by these.
    guard let output, isWhole else { return }
    let shown = VisibleText.escaped(output.path)
    let message =
      reading.diagnostics.isEmpty
      ? Self.wrote(shown, remarks: loaded.remarkCount, of: input)
      : LocalizedText(vi: "Đã ghi '\(shown)'", en: "Wrote '\(shown)'")
    try console.report(message[language] + "\n")
  }

  /// That a file holds all that was read, and where to see how that was understood.
  private static func wrote(
    _ output: String, remarks count: Int, of input: InputFile
  ) -> LocalizedText {
    guard count > 0, !input.isStandardInput else {
      return LocalizedText(
        vi: "Đã ghi '\(output)', không mất gì", en: "Wrote '\(output)'; nothing is lost")
    }
    let command = "journey-cli validate " + ShellWord.quoted(VisibleText.escaped(input.path))
    return LocalizedText(
      vi: "Đã ghi '\(output)', không mất gì; cách hiểu tệp gốc có \(count) ghi chú, xem bằng"
        + " '\(command)'",
      en: "Wrote '\(output)'; nothing is lost; '\(command)' shows \(count)"
        + " \(count == 1 ? "note" : "notes") on how the file was understood")
  }

  /// Says what of a file is not in the map that was read.
  private func reportReading(
    _ losses: FileFindings, of input: InputFile, _ language: Language
  ) throws {
    let shown = VisibleText.escaped(input.name)
    let title = LocalizedText(
      vi: "Đọc '\(shown)' đã mất hoặc không chắc ở những chỗ này:",
      en: "Reading '\(shown)' lost this, or was not sure of it:")
    try console.report(title[language] + "\n\n")
    try documents.report(losses)
    try console.report("\n")
  }

  private func reportDrawing(
    _ written: WrittenMap, in output: OutputFile?, isWhole: Bool
  ) throws {
    if isQuiet || isForPrograms { return }
    let language = documents.userLanguage
    guard let output else {
      if written.leavesDetailsOut { try console.report(Self.leftOut[language] + "\n") }
      return
    }
    let shown = VisibleText.escaped(output.path)
    let message =
      isWhole
      ? LocalizedText(vi: "Đã vẽ '\(shown)'", en: "Drew '\(shown)'")
      : LocalizedText(
        vi: "Đã vẽ '\(shown)' từ phần đọc được; bản đồ có lỗi",
        en: "Drew '\(shown)' from what was understood; the map has errors")
    let addition = written.leavesDetailsOut ? "; " + Self.leftOut[language] : ""
    try console.report(message[language] + addition + "\n")
  }

  private static let leftOut = LocalizedText(
    vi: "một trang không đủ chỗ cho chi tiết của các thẻ, trang HTML và hình SVG có đủ",
    en: "one page has no room for details of cards, which the HTML page and the SVG have")

  // MARK: A folder

  private mutating func convertFolder(_ folder: String) throws -> ExitCode {
    let place = arguments[ConvertCommand.output]
    guard place != "-" else { throw UsageError.folderToStream }
    let target = try ConversionTarget(format: arguments[ConvertCommand.to], inFolder: place)
    try checkIsFolder(place)
    let formats = arguments[InputOptions.from].map { [$0] } ?? FileFormat.readable
    var search = InputSearch(console, choices, for: formats)
    search.add(folder)
    let messages = FailureMessages(console, arguments[SharedOptions.lang])
    var code = ExitCode.done
    func fail(_ failure: CommandFailure) throws {
      code = .gravest(code, failure.exitCode)
      try messages.report(failure)
    }
    let tasks = Self.tasks(search.files, of: folder, in: place, target)
    let inputs = isReplacing ? identities(of: tasks) : []
    try work(tasks, target) { task, result in
      if let other = task.taken { return try fail(.sameOutput(other, task.input.path, task.path)) }
      guard let output = OutputFile(task.path) else { return }
      do {
        // One map is not worth another one of the folder.
        if !inputs.isEmpty, let identity = try? console.files.identity(of: task.path),
          inputs.contains(identity)
        {
          throw UsageError.sameFile(output.path)
        }
        try makeFolders(of: task.path, below: place)
        try check(task.input, output)
        code = .gravest(code, try write(result(), of: task.input, to: output, target))
      } catch let failure as CommandFailure {
        try fail(failure)
      } catch let error as UsageError {
        try fail(CommandFailure(.cannotCreate, error.message))
      }
    }
    for failure in search.failures { try fail(failure) }
    return code
  }

  /// The files of all maps that are read.
  private func identities(of tasks: [Task]) -> Set<FileIdentity> {
    Set(tasks.compactMap { try? console.files.identity(of: $0.input.path) })
  }

  /// A map of a folder.
  private struct Task: Sendable {
    let input: InputFile
    /// The file that is written.
    let path: String
    /// The map that is written to the same file, which has come before.
    let taken: String?
  }

  private static func tasks(
    _ files: [InputFile], of folder: String, in place: String, _ target: ConversionTarget
  ) -> [Task] {
    var taken: [String: String] = [:]
    return files.filter { !$0.isNamedAsFramework }.map { input in
      let name = String(input.path.dropFirst(folder.count).drop { $0 == "/" })
      let path = path(place, target.fileName(for: name))
      return Task(input: input, path: path, taken: taken.updateValue(input.path, forKey: path))
    }
  }

  /// Makes the bytes of all maps, on several threads where there are many.
  ///
  /// - Parameters:
  ///   - tasks: The maps.
  ///   - target: The format that is written.
  ///   - handOn: Gets each map in order, with what came of it or what stopped it.
  /// - Throws: What `handOn` throws.
  private func work(
    _ tasks: [Task], _ target: ConversionTarget,
    handOn: (Task, () throws -> MapConversion.Result) throws -> Void
  ) throws {
    let conversion = MapConversion(arguments, target, picture)
    // Threads cost more than they bring for a handful of files, and a browser has its own.
    let jobs = tasks.count < 16 || target.needsBrowser ? 1 : Platform.processorCount
    let (makeConsole, isReplacing) = (console.silent, isReplacing)
    let work = OrderedWork(
      jobs: jobs, makeState: {}, weight: { $0.weight }
    ) { (task: Task, _: inout Void) -> Outcome in
      let console = makeConsole()
      let output = OutputFile(task.path)
      // What is refused need not be made.
      if task.taken != nil || !isReplacing && (try? output?.checkIsFree(console)) == nil {
        return Outcome(task: task, result: nil)
      }
      return Outcome(
        task: task,
        result: Swift.Result { try conversion.result(of: task.input, for: output, console) })
    }
    try work.run(tasks) { outcome in
      try handOn(outcome.task) {
        try outcome.result?.get()
          ?? conversion.result(
            of: outcome.task.input, for: OutputFile(outcome.task.path), console)
      }
    }
  }

  /// What came of one map of a folder.
  private struct Outcome: Sendable {
    let task: Task
    /// Nothing where its file seemed to be there already.
    let result: Swift.Result<MapConversion.Result, any Error>?

    /// About how many bytes it takes until it is handed on.
    var weight: Int {
      guard case .success(let result)? = result else { return 0 }
      return (result.written?.bytes.count ?? 0) + 8 * result.loaded.size
    }
  }

  private func checkIsFolder(_ path: String) throws(CommandFailure) {
    do throws(FileError) {
      guard try console.files.kind(of: path, followingLinks: true) == .folder else {
        throw .failed(.notFolder)
      }
    } catch {
      throw CommandFailure(.cannotCreate, error.writing(path))
    }
  }

  /// Makes the folders that lead to a file in a folder that is there.
  private func makeFolders(of path: String, below folder: String) throws(CommandFailure) {
    var made = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    for step in path.dropFirst(made.count).split(separator: "/").dropLast() {
      made += "/" + step
      do throws(FileError) {
        try console.files.makeFolder(made)
      } catch {
        throw CommandFailure(error.exitCodeOfWriting, error.writing(made))
      }
    }
  }

  private static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
