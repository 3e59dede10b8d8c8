import JourneyCore

/// The baseline of a run: read, used, or written anew.
struct BaselineFile {
  private let path: String?
  private let isWritten: Bool
  private var baseline = Baseline()
  private var paths: RepositoryPaths

  /// Reads the baseline, if there is one to be read.
  ///
  /// - Throws: `CommandFailure` for a baseline that cannot be read or is none, `UsageError` where
  ///   one is to be written and no file is named.
  init(_ path: String?, isWritten: Bool, _ console: Console) throws {
    self.path = path
    self.isWritten = isWritten
    paths = RepositoryPaths(console.files)
    guard let path else {
      if isWritten { throw UsageError(.missingArgument("--baseline <file>")) }
      return
    }
    if !isWritten { baseline = try Self.read(path, console) }
  }

  /// Returns the findings that are new; of a baseline that is to be written, none is.
  mutating func new(_ findings: FileFindings, _ console: Console) -> FileFindings {
    guard path != nil else { return findings }
    let located = FileFindings(
      source: findings.source, path: paths.path(of: InputFile(name: findings.source.name)),
      diagnostics: findings.diagnostics)
    guard isWritten else { return baseline.newFindings(of: located) }
    baseline.add(located)
    return FileFindings(source: findings.source, diagnostics: [])
  }

  /// Writes the baseline, or names its entries that no longer occur.
  func finish(_ console: Console, _ choice: Language?) throws {
    guard let path else { return }
    if isWritten {
      do {
        try console.files.write(baseline.bytes(), to: path, replacing: true)
      } catch {
        throw CommandFailure(
          error.exitCodeOfWriting, error.writing(VisibleText.escaped(path)))
      }
      return
    }
    let language = console.language(choice)
    for entry in baseline.vanished {
      let name = VisibleText.escaped(entry.file) + ": " + entry.rule
      let text = LocalizedText(
        vi: "Mốc đã cũ: \(name) (\(entry.fingerprint)) không còn xuất hiện",
        en: "Stale baseline: \(name) (\(entry.fingerprint)) no longer occurs")
      try console.report(text[language] + "\n")
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
        vi: "tệp mốc \(shown): \(first.message.vi)",
        en: "the baseline \(shown): \(first.message.en)"))
  }
}
