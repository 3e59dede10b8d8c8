import JourneyCore

/// The baseline of a run: read, used, or written anew.
struct BaselineFile {
  private let path: String?
  private let isWritten: Bool
  private let selection: RuleSelection
  private var baseline = Baseline()
  private var paths: RepositoryPaths

  /// Reads the baseline, if there is one to be read.
  ///
  /// - Throws: `CommandFailure` for a baseline that cannot be read or is none, `UsageError` where
  ///   one is to be written and no file is named.
  init(
    _ path: String?, isWritten: Bool, _ selection: RuleSelection, _ console: Console
  ) throws {
    self.path = path
    self.isWritten = isWritten
    self.selection = selection
    paths = RepositoryPaths(console.files)
    guard let path else {
      if isWritten { throw UsageError(.missingArgument("--baseline <file>")) }
      return
    }
    // What is not checked now stays in a baseline that is there already.
    if isWritten, Self.isMissing(path, console) { return }
    baseline = try Self.read(path, console)
  }

  /// Returns the findings that are new; of a baseline that is to be written, none is.
  mutating func new(_ findings: FileFindings) -> FileFindings {
    guard path != nil else { return findings }
    let located = FileFindings(
      source: findings.source, path: paths.path(of: InputFile(name: findings.source.name)),
      diagnostics: findings.diagnostics, sourceMap: findings.sourceMap)
    guard isWritten else {
      return baseline.newFindings(of: located, where: selection.includes)
    }
    baseline.replace(with: located, where: selection.includes)
    return FileFindings(source: findings.source, diagnostics: [])
  }

  /// Writes the baseline, or names its entries that no longer occur.
  mutating func finish(_ console: Console, _ choice: Language?) throws {
    guard let path else { return }
    // Whatever is left was not checked; a file that is gone has no findings any more.
    for file in baseline.files where !paths.exists(file) { baseline.remove(file: file) }
    let language = console.language(choice)
    let shown = VisibleText.escaped(path)
    guard isWritten else {
      try report(baseline.vanished, shown, console, language)
      return
    }
    do {
      try console.files.write(baseline.bytes(), to: path, replacing: true)
    } catch {
      throw CommandFailure(error.exitCodeOfWriting, error.writing(shown))
    }
    let count = baseline.count
    let text = LocalizedText(
      vi: "Đã ghi \(count) phát hiện vào mốc '\(shown)'",
      en: "\(count) finding\(count == 1 ? "" : "s") in the baseline '\(shown)' now")
    try console.report(text[language] + "\n")
  }

  private func report(
    _ vanished: [Baseline.Entry], _ path: String, _ console: Console, _ language: Language
  ) throws {
    guard !vanished.isEmpty else { return }
    var text = ""
    for entry in vanished {
      let place = [entry.place, entry.about].filter { !$0.isEmpty }.joined(separator: ": ")
      let name = VisibleText.escaped("\(entry.file): \(entry.rule) \(place)")
      text +=
        LocalizedText(
          vi: "Mốc đã cũ: \(name) không còn xuất hiện\n",
          en: "Stale baseline: \(name) no longer occurs\n")[language]
    }
    text +=
      LocalizedText(
        vi: "Chạy lại với --write-baseline để bỏ khỏi mốc '\(path)'\n",
        en: "Run with --write-baseline to drop this from '\(path)'\n")[language]
    try console.report(text)
  }

  /// Whether there is no file yet; a link that leads nowhere leads to where one will be.
  private static func isMissing(_ path: String, _ console: Console) -> Bool {
    do {
      _ = try console.files.kind(of: path, followingLinks: true)
      return false
    } catch {
      return error == .notFound
    }
  }

  private static func read(_ path: String, _ console: Console) throws -> Baseline {
    let source = try InputFile(path: path).read(console)
    let (baseline, diagnostics) = Baseline.read(source)
    guard let first = diagnostics.first else { return baseline }
    let place = LineTable(source).position(of: first.range.lowerBound)
    let shown = VisibleText.escaped(path) + ":\(place.line):\(place.column)"
    throw CommandFailure(
      .data,
      LocalizedText(
        vi: "tệp mốc \(shown): \(VisibleText.escaped(first.message.vi))",
        en: "the baseline \(shown): \(VisibleText.escaped(first.message.en))"))
  }
}
