/// The first line of a finding, which editors and people know how to read.
struct FindingLine {
  let place: String
  let severity: Severity
  let label: String
  let message: String
  let rule: String

  init(_ diagnostic: Diagnostic, _ source: SourceFile, _ lines: LineTable, language: Language) {
    place = Self.place(source, lines, diagnostic.range.lowerBound)
    severity = diagnostic.severity
    label = diagnostic.severity.label[language]
    message = VisibleText.escaped(diagnostic.message[language])
    rule = diagnostic.rule.rawValue
  }

  func text(_ paint: ReportPaint) -> String {
    paint(.strong, place + ":") + " " + paint(.severity(severity), label + ":") + " "
      + paint(.strong, message) + " " + paint(.faint, "[" + rule + "]")
  }

  /// The file, line and column of a place.
  static func place(_ source: SourceFile, _ lines: LineTable, _ offset: Int) -> String {
    let position = lines.position(of: offset)
    return VisibleText.escaped(source.name) + ":\(position.line):\(position.column)"
  }
}
