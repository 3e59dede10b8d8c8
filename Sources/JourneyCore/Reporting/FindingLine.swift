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
    message = Self.words(diagnostic.message[language])
    rule = diagnostic.rule.rawValue
  }

  func text(_ paint: ReportPaint) -> String {
    paint(.strong, place + ":") + " " + paint(.severity(severity), label + ":") + " "
      + paint(.strong, message) + " " + paint(.faint, "[" + rule + "]")
  }

  /// The words of a finding for a person: harmless, and no longer than anybody reads.
  ///
  /// A key or text of the file that is quoted may be a megabyte long; then the middle goes, and
  /// what was said around it stays.
  static func words(_ text: String) -> String {
    let most = 400
    guard text.utf8.count > most, text.unicodeScalars.count > most else {
      return VisibleText.escaped(text)
    }
    let start = String(text.unicodeScalars.prefix(most / 2))
    let end = String(text.unicodeScalars.suffix(most / 2))
    return VisibleText.escaped(start) + " … " + VisibleText.escaped(end)
  }

  /// The file, line and column of a place.
  static func place(_ source: SourceFile, _ lines: LineTable, _ offset: Int) -> String {
    let position = lines.position(of: offset)
    return VisibleText.escaped(source.name) + ":\(position.line):\(position.column)"
  }
}
