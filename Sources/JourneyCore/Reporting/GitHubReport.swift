/// Findings as the commands by which a GitHub workflow annotates files.
///
/// Columns count as in every other format: from 1, the end behind the last character.
public struct GitHubReport: FindingReport {
  private let language: Language
  private let hasSummary: Bool

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - hasSummary: Whether the counts follow at the end; GitHub shows only some annotations.
  public init(language: Language, hasSummary: Bool) {
    self.language = language
    self.hasSummary = hasSummary
  }

  /// Writes what stands before the first file.
  public func begin(_ output: inout String) {}

  /// Writes what is said of one file.
  public func write(_ findings: FileFindings, to part: inout String) {
    guard !findings.diagnostics.isEmpty else { return }
    let lines = LineTable(findings.source)
    var file = ""
    WorkflowText.append(findings.path, in: .property, to: &file)
    for diagnostic in findings.diagnostics {
      part += "::" + Self.command(diagnostic.severity) + " file=" + file
      appendPlace(diagnostic.range, lines, to: &part)
      part += ",title=" + diagnostic.rule.rawValue + "::"
      WorkflowText.append(diagnostic.message[language], in: .message, to: &part)
      for note in diagnostic.notes {
        let place = lines.position(of: note.range.lowerBound)
        let text = "\n\(findings.path):\(place.line):\(place.column): "
        WorkflowText.append(text + note.message[language], in: .message, to: &part)
      }
      if let help = diagnostic.help {
        let text = "\n" + HelpLabel.text[language] + help[language]
        WorkflowText.append(text, in: .message, to: &part)
      }
      part += "\n"
    }
  }

  /// Writes what stands behind the last file.
  public func end(_ summary: FindingSummary, _ output: inout String) {
    if hasSummary { output += SummaryText.line(summary)[language] + "\n" }
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// GitHub takes columns only within one line.
  private func appendPlace(_ range: Range<Int>, _ lines: LineTable, to output: inout String) {
    let start = lines.position(of: range.lowerBound)
    let end = lines.position(of: range.upperBound)
    output += ",line=\(start.line),endLine=\(end.line)"
    if start.line == end.line { output += ",col=\(start.column),endColumn=\(end.column)" }
  }
}
