import JourneyCore

/// One run of `fix` over its inputs: what it does with each of them, and what it says.
struct FixRun {
  let messages: FailureMessages
  private let console: Console
  private let language: Language
  private let documents: DocumentOutput
  private let diff: UnifiedDiff?
  private let isCheck: Bool
  private let isQuiet: Bool
  private let tellsAll: Bool
  private var settings: SettingsFiles
  private var frameworks: FrameworkFiles
  private var checker: FileChecker?

  init(_ arguments: ParsedArguments, _ console: Console) {
    documents = DocumentOutput(console, arguments)
    self.console = console
    messages = FailureMessages(console, arguments[SharedOptions.lang])
    language = documents.userLanguage
    diff =
      arguments[FixCommand.diff] ? UnifiedDiff(isColored: documents.isColored(.output)) : nil
    isCheck = arguments[FixCommand.check]
    isQuiet = arguments[FixCommand.quiet]
    tellsAll = arguments[FixCommand.all]
    settings = SettingsFiles(console)
    frameworks = FrameworkFiles(console.files)
  }

  /// Whether nothing is written.
  private var onlyLooks: Bool { isCheck || diff != nil }

  /// Corrects one file, or says how it would change.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - choices: How it is read where it leaves that open.
  /// - Returns: The exit code that it asks for.
  /// - Throws: Errors of streams; whatever is wrong with the file is reported.
  mutating func fix(_ input: InputFile, _ choices: InputChoices) throws -> ExitCode {
    do {
      let source = try input.read(console)
      let file = try fixed(source, of: input, choices)
      if onlyLooks {
        try show(file)
      } else if input.isStandardInput {
        try console.output.write(file.bytes)
        try tell(file, on: .errors)
      } else if file.isChanged {
        try input.replace(with: file.bytes, console)
        try tell(file, on: .output)
      }
      let left = input.isSettings ? leftInSettings(file, input) : file.left
      let isLeft = try tellWhatIsLeft(in: left)
      return isLeft || onlyLooks && file.isChanged ? .findings : .done
    } catch let failure as CommandFailure {
      try messages.report(failure)
      return failure.exitCode
    }
  }

  /// Says what is wrong with the settings that apply to the files, without which other rules and
  /// frameworks count than somebody has chosen.
  ///
  /// - Returns: The exit code that it asks for.
  func tellSettings() throws -> ExitCode {
    var told: Set<String> = []
    return try documents.reportErrors(of: settings.problems, told: &told)
  }

  private mutating func fixed(
    _ source: SourceFile, of input: InputFile, _ choices: InputChoices
  ) throws(CommandFailure) -> FixedFile {
    if input.isSettings {
      return FileFixer.fixed(
        source, reading: { [FixableReading(SettingsReading.toCorrect($0, guesses: $1))] },
        checking: \.diagnostics)
    }
    let format = choices.format ?? .ofFile(source)
    guard FileFixer.corrects(format) else { throw Self.refused(format, source) }
    let checker = checker(for: input)
    var frameworks = frameworks
    defer { self.frameworks = frameworks }
    return FileFixer.fixed(
      source,
      reading: { file, guesses in
        FileReading.journeys(
          in: file, as: format, settings: checker.settings, guesses: guesses
        ).lazy.map { FixableReading($0, by: checker) }
      },
      checking: { content in
        checker.check(
          content, own: { frameworks.own(checker.settings.frameworks) },
          resolving: { frameworks.load($0, for: input) }
        ).diagnostics
      })
  }

  /// How files are checked where this one lies.
  private mutating func checker(for input: InputFile) -> FileChecker {
    let settings = settings.settings(for: input)
    if let checker, checker.settings == settings { return checker }
    let new = FileChecker(settings: settings, today: console.today())
    checker = new
    return new
  }

  private static func refused(_ format: FileFormat, _ source: SourceFile) -> CommandFailure {
    let path = VisibleText.escaped(source.name)
    return CommandFailure(
      .data,
      LocalizedText(
        vi: "chỉ sửa được tệp JSON, Mermaid và Markdown, không phải '\(path)'",
        en: "only JSON, Mermaid and Markdown files are corrected, not '\(path)'"))
  }

  // MARK: What is said

  private func show(_ file: FixedFile) throws(StreamError) {
    guard file.isChanged else { return }
    if let diff {
      try console.output.write(diff.text(file.source, file.bytes))
    } else if !isQuiet {
      try console.output.write(VisibleText.escaped(file.source.name) + "\n")
    }
  }

  private func tell(_ file: FixedFile, on place: DocumentOutput.Place) throws(StreamError) {
    guard !isQuiet, file.isChanged else { return }
    let report = FixReport(
      language: language, isColored: documents.isColored(place), tellsAll: tellsAll)
    let text = report.text(file) + report.summary(file)
    switch place {
    case .errors: try console.report(text)
    case .output, .file: try console.output.write(text)
    }
  }

  /// What is wrong with corrected settings, also with what they name: channels and framework files.
  private mutating func leftInSettings(_ file: FixedFile, _ input: InputFile) -> FileFindings {
    let reading = SettingsReading.json(file.left.source)
    let found = frameworks.resolutions(
      of: reading.settings.frameworks, inSettingsOf: input.folder)
    return FileFindings(
      source: file.left.source, diagnostics: SettingsFiles.findings(in: reading, found))
  }

  /// Reports the errors that are left.
  ///
  /// - Returns: Whether there are any.
  private func tellWhatIsLeft(in left: FileFindings) throws(StreamError) -> Bool {
    let errors = left.diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return false }
    let name = VisibleText.escaped(left.source.name)
    let count = errors.count
    let message = LocalizedText(
      vi: "còn \(count) lỗi trong \(name) cần người sửa",
      en: "\(count) \(count == 1 ? "error is" : "errors are") left for a person in \(name)")
    var report = documents.report(to: .errors, tellsAll: tellsAll)
    var text = ""
    report.append(FileFindings(source: left.source, diagnostics: errors), to: &text)
    try console.report(text + message[language] + "\n")
    return true
  }
}
