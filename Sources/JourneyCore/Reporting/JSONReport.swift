/// Findings for programs: one JSON object, with one finding a line.
public struct JSONReport: FindingReport {
  private let language: Language
  private let version: String
  private var isFirst = true

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - version: The version of the tool.
  public init(language: Language, version: String) {
    self.language = language
    self.version = version
  }

  /// Writes what stands before the first file.
  public func begin(_ output: inout String) {
    output += #"{"version":1,"tool":{"name":"journey-cli","#
    JSONText.append("version", version, to: &output)
    output += #"},"diagnostics":["#
  }

  /// Writes what is said of one file.
  public func write(_ findings: FileFindings, to part: inout String) {
    guard !findings.diagnostics.isEmpty else { return }
    let lines = LineTable(findings.source)
    for (index, diagnostic) in findings.diagnostics.enumerated() {
      part += index == 0 ? "\n" : ",\n"
      append(diagnostic, findings.source, lines, to: &part)
    }
  }

  /// Adds the part of a file to what has been written.
  public mutating func append(part: String, to output: inout String) {
    guard !part.isEmpty else { return }
    if !isFirst { output += "," }
    isFirst = false
    output.append(orTaking: part)
  }

  /// Writes what stands behind the last file.
  public func end(_ summary: FindingSummary, _ output: inout String) {
    output += isFirst ? "]" : "\n]"
    output += #","summary":{"files":\#(summary.files),"errors":\#(summary.errors),"#
    output += #""warnings":\#(summary.warnings),"notes":\#(summary.notes)}}"# + "\n"
  }

  private func append(
    _ diagnostic: Diagnostic, _ source: SourceFile, _ lines: LineTable, to output: inout String
  ) {
    output += #"{"rule":"\#(diagnostic.rule.rawValue)","#
    output += #""severity":"\#(diagnostic.severity.rawValue)","#
    JSONText.append("message", diagnostic.message[language], to: &output)
    output += ","
    JSONText.append("file", source.name, to: &output)
    if let pointer = diagnostic.pointer {
      output += ","
      JSONText.append("pointer", pointer.description, to: &output)
    }
    Self.append(diagnostic.range, lines, to: &output)
    if !diagnostic.notes.isEmpty {
      output += #","notes":["#
      for (index, note) in diagnostic.notes.enumerated() {
        output += index == 0 ? "{" : ",{"
        JSONText.append("message", note.message[language], to: &output)
        Self.append(note.range, lines, to: &output)
        output += "}"
      }
      output += "]"
    }
    if let help = diagnostic.help {
      output += ","
      JSONText.append("help", help[language], to: &output)
    }
    if let fix = diagnostic.fix { Self.append(fix, lines, to: &output) }
    output += "}"
  }

  /// Appends what a program can put in the place of what is wrong.
  private static func append(
    _ fix: Diagnostic.Fix, _ lines: LineTable, to output: inout String
  ) {
    output += #","fix":{"edits":["#
    for (index, edit) in fix.edits.enumerated() {
      output += index == 0 ? "{" : ",{"
      JSONText.append("text", edit.text, to: &output)
      append(edit.range, lines, to: &output)
      output += "}"
    }
    output += "]}"
  }

  private static func append(_ range: Range<Int>, _ lines: LineTable, to output: inout String) {
    output += #","start":"#
    append(range.lowerBound, lines, to: &output)
    output += #","end":"#
    append(range.upperBound, lines, to: &output)
  }

  private static func append(_ offset: Int, _ lines: LineTable, to output: inout String) {
    let position = lines.position(of: offset)
    output += #"{"line":\#(position.line),"column":\#(position.column),"offset":\#(offset)}"#
  }
}
