import JourneyCore

/// Prints what a validation finds while it goes on, and knows how it ends.
struct ValidationOutput {
  /// The bytes after which a report is handed on.
  private static let flushSize = 1 << 16
  /// So many findings of a file make a part of some size.
  private static let manyFindings = 100

  /// Puts findings into words; a copy of it does so on another thread.
  private(set) var renderer: FindingRenderer
  private var report: any FindingReport
  private let failsFrom: Severity
  private let console: Console
  private let messages: FailureMessages
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
    self.failsFrom = failsFrom
    self.console = console
    messages = FailureMessages(console, language)
    renderer = FindingRenderer(
      report, shownFrom: shownFrom,
      usesRepositoryPaths ? RepositoryPaths(console.files) : nil)
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
    // Put behind other text a large part would be there twice.
    if findings.diagnostics.count > Self.manyFindings { try flush() }
    renderer.withPart(findings) { report.append(part: $0, to: &text) }
    try finishFile()
  }

  /// Prints the findings of a file that are in words already.
  ///
  /// - Parameters:
  ///   - part: The words.
  ///   - counts: How many they are.
  ///   - statistics: What else the summary tells of the file.
  /// - Throws: What writing throws.
  mutating func add(
    part: String, _ counts: FindingCounts, _ statistics: MapStatistics?
  ) throws {
    summary.add(counts, statistics)
    if part.utf8.count > Self.flushSize { try flush() }
    report.append(part: part, to: &text)
    try finishFile()
  }

  private mutating func finishFile() throws {
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
