import JourneyCore

/// Prints what a validation finds while it goes on, and knows how it ends.
struct ValidationOutput {
  /// The bytes after which a report is handed on.
  private static let flushSize = 1 << 16

  private var report: any FindingReport
  private let shownFrom: Severity
  private let failsFrom: Severity
  private let console: Console
  private let messages: FailureMessages
  private let usesRepositoryPaths: Bool
  private var paths: RepositoryPaths
  private var text = ""
  private var progress: RunProgress
  private(set) var summary = FindingSummary()
  /// The exit code of what has happened so far.
  private(set) var exitCode = ExitCode.done

  init(
    _ report: any FindingReport, shownFrom: Severity, failsFrom: Severity,
    usesRepositoryPaths: Bool, total: Int, _ console: Console, _ language: Language?
  ) {
    self.report = report
    self.shownFrom = shownFrom
    self.failsFrom = failsFrom
    self.usesRepositoryPaths = usesRepositoryPaths
    self.console = console
    messages = FailureMessages(console, language)
    paths = RepositoryPaths(console.files)
    progress = RunProgress(console, total: total, console.language(language))
  }

  mutating func begin() throws {
    report.begin(&text)
  }

  /// Prints the findings of a file.
  ///
  /// - Parameters:
  ///   - all: All of them.
  ///   - findings: Those that are no part of a baseline.
  ///   - statistics: What else the summary tells of the file.
  /// - Throws: What writing throws.
  mutating func add(
    _ all: FileFindings, new findings: FileFindings, _ statistics: MapStatistics? = nil
  ) throws {
    let known = all.diagnostics.count - findings.diagnostics.count
    summary.add(findings, statistics, known: known)
    let visible = findings.diagnostics.filter { $0.severity >= shownFrom }
    let path =
      usesRepositoryPaths ? paths.path(of: InputFile(name: findings.source.name)) : nil
    report.append(
      FileFindings(source: findings.source, path: path, diagnostics: visible), to: &text)
    try progress.step()
    if text.utf8.count > Self.flushSize { try flush() }
  }

  /// Says what could not be read; the run goes on.
  mutating func add(_ failure: CommandFailure) throws {
    exitCode = .gravest(exitCode, failure.exitCode)
    try flush()
    try messages.report(failure)
  }

  /// Prints what stands behind all findings.
  mutating func end(isDocument: Bool) throws {
    if summary.count(from: failsFrom) > 0 { exitCode = .gravest(exitCode, .findings) }
    if summary.files > 0 || isDocument { report.end(summary, &text) }
    try flush()
  }

  private mutating func flush() throws {
    try progress.clear()
    try console.output.write(text)
    text.removeAll(keepingCapacity: true)
  }
}
