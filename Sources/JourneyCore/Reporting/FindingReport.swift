// Reporting: findings in six formats, each written file by file as they come.

/// Writes findings in one format; file after file, so that nothing has to be kept.
///
/// What it says of one file can be written apart, by a copy on another thread, and put in its
/// place later.
public protocol FindingReport: Sendable {
  /// Appends what stands before all findings.
  mutating func begin(_ output: inout String)

  /// Writes the findings of one file by themselves.
  ///
  /// It depends on nothing that was written before.
  mutating func write(_ findings: FileFindings, to part: inout String)

  /// Appends what this report, or a copy of it, has written of one file.
  mutating func append(part: String, to output: inout String)

  /// Appends what stands behind all findings.
  mutating func end(_ summary: FindingSummary, _ output: inout String)
}

extension FindingReport {
  /// Appends the findings of one file.
  public mutating func append(_ findings: FileFindings, to output: inout String) {
    var part = ""
    write(findings, to: &part)
    append(part: part, to: &output)
  }

  /// Adds the part of a file to what has been written.
  public mutating func append(part: String, to output: inout String) {
    output.append(orTaking: part)
  }
}

extension String {
  /// Appends a text; an empty one becomes it, and a text of megabytes is not copied.
  mutating func append(orTaking text: String) {
    if isEmpty { self = text } else { self += text }
  }
}
