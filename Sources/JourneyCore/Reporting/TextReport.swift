/// Findings for people: the place, the message, the source line with a mark, and how to mend it.
public struct TextReport: FindingReport {
  private let language: Language
  private let width: Int
  private let paint: ReportPaint
  private let hasSummary: Bool
  private var hasFindings = false
  /// The helps that were laid out before.
  private var helps: [String: String] = [:]
  private static let mostHelps = 32

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
    let line = FindingLine(findings.source, lines, language, paint)
    for diagnostic in findings.diagnostics {
      line.append(diagnostic, to: &output)
      if let excerpt = SourceExcerpt(findings.source, lines, diagnostic.range, width: width) {
        paint.append(.faint, excerpt.gutter, to: &output)
        output += excerpt.line
        output += "\n"
        paint.append(.faint, excerpt.emptyGutter, to: &output)
        paint.append(.caret, excerpt.mark, to: &output)
        output += "\n"
      }
      for note in diagnostic.notes {
        output += "  "
        output += line.place(note.range.lowerBound)
        output += ": "
        output += FindingLine.words(note.message[language])
        output += "\n"
      }
      if let help = diagnostic.help { output += laidOut(help[language]) }
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

  /// Returns the lines of a help; most findings of a rule have the same one.
  private mutating func laidOut(_ help: String) -> String {
    if let known = helps[help] { return known }
    let label = HelpLabel.text[language]
    let indent = String(repeating: " ", count: 2 + DisplayWidth.columns(of: label))
    let lines = TextWrapping.lines(
      of: FindingLine.words(help), width: max(20, width - indent.utf8.count))
    var text = ""
    for (index, line) in lines.enumerated() {
      text += (index == 0 ? "  " + paint(.faint, label) : indent) + line + "\n"
    }
    // A help may name what the file holds, so that there are as many as findings.
    if helps.count == Self.mostHelps { helps.removeAll(keepingCapacity: true) }
    helps[help] = text
    return text
  }
}
