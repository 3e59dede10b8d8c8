/// One line a finding: `file:line:column: severity: message [rule-id]`.
public struct ConciseReport: FindingReport {
  private let language: Language

  /// Creates a report.
  ///
  /// - Parameter language: The language of the messages.
  public init(language: Language) {
    self.language = language
  }

  /// Writes what stands before the first file.
  public func begin(_ output: inout String) {}

  /// Writes what is said of one file.
  public func write(_ findings: FileFindings, to part: inout String) {
    guard !findings.diagnostics.isEmpty else { return }
    let lines = LineTable(findings.source)
    let line = FindingLine(findings.source, lines, language, .plain)
    for diagnostic in findings.diagnostics { line.append(diagnostic, to: &part) }
  }

  /// Writes what stands behind the last file.
  public func end(_ summary: FindingSummary, _ output: inout String) {}
}
