/// Writes findings in one format; file after file, so that nothing has to be kept.
public protocol FindingReport: Sendable {
  /// Appends what stands before all findings.
  mutating func begin(_ output: inout String)

  /// Appends the findings of one file.
  mutating func append(_ findings: FileFindings, to output: inout String)

  /// Appends what stands behind all findings.
  mutating func end(_ summary: FindingSummary, _ output: inout String)
}
