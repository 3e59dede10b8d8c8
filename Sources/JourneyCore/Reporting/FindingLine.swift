/// The first line of a finding, which editors and people know how to read.
struct FindingLine {
  private let file: String
  private let lines: LineTable
  private let language: Language
  private let paint: ReportPaint

  /// Prepares the lines of a file's findings.
  init(_ source: SourceFile, _ lines: LineTable, _ language: Language, _ paint: ReportPaint) {
    file = VisibleText.escaped(source.name)
    self.lines = lines
    self.language = language
    self.paint = paint
  }

  /// Appends the line of a finding, with what ends it.
  func append(_ finding: Diagnostic, to output: inout String) {
    paint.append(.strong, place(finding.range.lowerBound) + ":", to: &output)
    output += " "
    paint.append(
      .severity(finding.severity), finding.severity.label[language] + ":", to: &output)
    output += " "
    paint.append(.strong, Self.words(finding.message[language]), to: &output)
    output += " "
    paint.append(.faint, "[" + finding.rule.rawValue + "]", to: &output)
    output += "\n"
  }

  /// The file, line and column of a place.
  func place(_ offset: Int) -> String { Self.place(file, lines.position(of: offset)) }

  /// The file, line and column of a place, where that is all that is told of the file.
  static func place(_ source: SourceFile, _ lines: LineTable, _ offset: Int) -> String {
    place(VisibleText.escaped(source.name), lines.position(of: offset))
  }

  private static func place(_ file: String, _ position: LineTable.Position) -> String {
    var place = file
    place += ":"
    place += String(position.line)
    place += ":"
    place += String(position.column)
    return place
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
}
