/// Findings for people: the place, the message, the source line with a mark, and how to mend it.
public struct TextReport: FindingReport {
  private let language: Language
  private let width: Int
  private let paint: ReportPaint
  private let hasSummary: Bool
  private let tellsAll: Bool
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
  ///   - tellsAll: Whether more than the first twenty findings of a rule in a file are told.
  public init(
    language: Language, width: Int, isColored: Bool, hasSummary: Bool, tellsAll: Bool = false
  ) {
    self.language = language
    self.width = width
    self.paint = ReportPaint(isColored: isColored)
    self.hasSummary = hasSummary
    self.tellsAll = tellsAll
  }

  /// Writes what stands before the first file.
  public func begin(_ output: inout String) {}

  /// Writes what is said of one file.
  public mutating func write(_ findings: FileFindings, to part: inout String) {
    guard !findings.diagnostics.isEmpty else { return }
    let lines = LineTable(findings.source)
    let line = FindingLine(findings.source, lines, language, paint)
    // The gravest first, so that nobody has to look for an error among notes.
    var isFirst = true
    var limit = FindingLimit(tellsAll ? nil : FindingLimit.usual)
    var slips = RepeatedSlips(tellsAll ? [] : findings.diagnostics, language)
    for severity in Severity.allCases.reversed() {
      var isNew = !isFirst
      for diagnostic in findings.diagnostics where diagnostic.severity == severity {
        let telling = slips.telling(diagnostic)
        guard telling != .told, limit.tells(diagnostic.rule) else { continue }
        if isNew { part += "\n" }
        (isNew, isFirst) = (false, false)
        append(diagnostic, telling, findings.source, lines, line, to: &part)
      }
    }
    append(limit.rests, of: findings.source, to: &part)
  }

  /// Appends how many findings of a file were not told.
  private mutating func append(
    _ rests: [FindingLimit.Rest], of source: SourceFile, to part: inout String
  ) {
    guard !rests.isEmpty else { return }
    for rest in rests {
      paint.append(.strong, VisibleText.escaped(source.name) + ":", to: &part)
      part += " "
      part += SummaryText.more(rest)[language]
      part += " "
      paint.append(.faint, "[" + rest.rule.rawValue + "]", to: &part)
      part += "\n"
    }
    part += laidOut(SummaryText.allOption[language])
  }

  /// Adds one finding: place and message, source line, notes, how often it is there, help.
  private mutating func append(
    _ diagnostic: Diagnostic, _ telling: RepeatedSlips.Telling, _ source: SourceFile,
    _ lines: LineTable, _ line: FindingLine, to part: inout String
  ) {
    line.append(diagnostic, to: &part)
    if let excerpt = SourceExcerpt(source, lines, diagnostic.range, width: width) {
      paint.append(.faint, excerpt.gutter, to: &part)
      part += excerpt.line
      part += "\n"
      paint.append(.faint, excerpt.emptyGutter, to: &part)
      paint.append(.caret, excerpt.mark, to: &part)
      part += "\n"
    }
    for note in diagnostic.notes where tellsAll || !note.isDetail {
      part += "  "
      part += line.place(note.range.lowerBound)
      part += ": "
      part += FindingLine.words(note.message[language])
      part += "\n"
    }
    if case .forAll(let places) = telling {
      let rest = RepeatedSlips.rest(places, lastLine: lines.position(of: places.last).line)
      for line in TextWrapping.lines(of: rest[language], width: max(20, width - 2)) {
        part += "  " + line + "\n"
      }
    }
    if let help = diagnostic.help { part += laidOut(help[language]) }
  }

  /// Adds the part of a file to what has been written.
  public mutating func append(part: String, to output: inout String) {
    if !part.isEmpty { hasFindings = true }
    output += part
  }

  /// Writes what stands behind the last file.
  public func end(_ summary: FindingSummary, _ output: inout String) {
    guard hasSummary else { return }
    if hasFindings { output += "\n" }
    output += SummaryText.line(summary)[language]
    if summary.fixable > 0 { output += "; " + SummaryText.fixable(summary)[language] }
    output += "\n"
    if summary.questions.open > 0 {
      for line in SummaryText.questions(summary.questions, language).lines(width: width) {
        output += line + "\n"
      }
    }
    let details = SummaryText.details(summary, language)
    guard !details.isEmpty else { return }
    output += "\n"
    let labels = details.reduce(0) { max($0, DisplayWidth.columns(of: $1.label)) }
    for (label, entries) in details {
      for (index, entry) in entries.enumerated() {
        let head = index == 0 ? label : ""
        let lines = entry.lines(width: max(20, width - labels - 4))
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
