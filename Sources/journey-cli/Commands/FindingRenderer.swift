import JourneyCore

/// Puts the findings of one file after the other into the words of a report; every thread has its
/// own.
struct FindingRenderer: Sendable {
  private var report: any FindingReport
  private let shownFrom: Severity
  /// Where a part is written, which keeps its room from file to file.
  private var buffer = ""
  /// The paths of the repository, by which files go in some formats.
  private var paths: RepositoryPaths?

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - report: The format.
  ///   - severity: The severity from which findings are shown.
  ///   - paths: The paths by which files go; their names if there are none.
  init(_ report: any FindingReport, shownFrom severity: Severity, _ paths: RepositoryPaths?) {
    self.report = report
    self.shownFrom = severity
    self.paths = paths
  }

  /// Returns the part of the report about the findings of a file, in no more room than it needs.
  mutating func part(_ findings: FileFindings) -> String {
    withPart(findings) { String(decoding: $0.utf8, as: UTF8.self) }
  }

  /// Hands on the part of the report about the findings of a file.
  mutating func withPart<Result>(
    _ findings: FileFindings, _ body: (String) throws -> Result
  ) rethrows -> Result {
    let visible = findings.diagnostics.filter { $0.severity >= shownFrom }
    let path = paths?.path(of: InputFile(name: findings.source.name))
    buffer.removeAll(keepingCapacity: true)
    report.write(
      FileFindings(source: findings.source, path: path, diagnostics: visible), to: &buffer)
    return try body(buffer)
  }
}
