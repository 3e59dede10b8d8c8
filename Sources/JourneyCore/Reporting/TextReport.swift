/// Findings for people: the place, the message, the source line with a mark, and how to mend it.
public struct TextReport: FindingReport {
  private let language: Language
  private let width: Int
  private let paint: ReportPaint
  private let hasSummary: Bool
  private var hasFindings = false

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - width: The columns of the terminal; longer source lines are cut around the place.
  ///   - isColored: Whether colours help to see the parts.
  ///   - hasSummary: Whether the counts follow at the end.
  public init(language: Language, width: Int, isColored: Bool, hasSummary: Bool) {
    self.language = language
    self.width = width
    self.paint = ReportPaint(isColored: isColored)
    self.hasSummary = hasSummary
  }

  public func begin(_ output: inout String) {}

  public mutating func append(_ findings: FileFindings, to output: inout String) {
    guard !findings.diagnostics.isEmpty else { return }
    hasFindings = true
    let lines = LineTable(findings.source)
    for diagnostic in findings.diagnostics {
      let line = FindingLine(diagnostic, findings.source, lines, language: language)
      output += line.text(paint) + "\n"
      if let excerpt = SourceExcerpt(findings.source, lines, diagnostic.range, width: width) {
        output += paint(.faint, excerpt.gutter) + excerpt.line + "\n"
        output += paint(.faint, excerpt.emptyGutter) + paint(.caret, excerpt.mark) + "\n"
      }
      for note in diagnostic.notes {
        let place = FindingLine.place(findings.source, lines, note.range.lowerBound)
        output += "  \(place): " + FindingLine.words(note.message[language]) + "\n"
      }
      if let help = diagnostic.help {
        appendHelp(FindingLine.words(help[language]), to: &output)
      }
    }
  }

  public func end(_ summary: FindingSummary, _ output: inout String) {
    guard hasSummary else { return }
    if hasFindings { output += "\n" }
    output += SummaryText.line(summary)[language] + "\n"
    let details = SummaryText.details(summary, language)
    guard !details.isEmpty else { return }
    output += "\n"
    let labels = details.reduce(0) { max($0, DisplayWidth.columns(of: $1.label)) }
    for (label, entries) in details {
      for (index, entry) in entries.enumerated() {
        let head = index == 0 ? label : ""
        let lines = TextWrapping.lines(of: entry, width: max(20, width - labels - 4))
        for (number, line) in lines.enumerated() {
          let start = DisplayWidth.padded(number == 0 ? head : "", to: labels)
          output += "  " + paint(.faint, start) + "  " + line + "\n"
        }
      }
    }
  }

  private func appendHelp(_ help: String, to output: inout String) {
    let label = HelpLabel.text[language]
    let indent = String(repeating: " ", count: 2 + DisplayWidth.columns(of: label))
    let lines = TextWrapping.lines(of: help, width: max(20, width - indent.utf8.count))
    for (index, line) in lines.enumerated() {
      output += (index == 0 ? "  " + paint(.faint, label) : indent) + line + "\n"
    }
  }
}
