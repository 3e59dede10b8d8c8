/// Findings as JUnit XML: a suite a file, a case a finding, failed from a severity up.
///
/// What is found below that severity passes, with its words in `<system-out>`; a file in which
/// nothing is found has one case that passes.
public struct JUnitReport: FindingReport {
  private let language: Language
  private let failLevel: Severity

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - failLevel: The severity from which a case has failed.
  public init(language: Language, failLevel: Severity) {
    self.language = language
    self.failLevel = failLevel
  }

  public func begin(_ output: inout String) {
    output += #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n<testsuites>\n"
  }

  public func append(_ findings: FileFindings, to output: inout String) {
    let diagnostics = findings.diagnostics
    let failures = diagnostics.count { $0.severity >= failLevel }
    var file = ""
    XMLText.append(findings.path, in: .attribute, to: &file)
    output += #"  <testsuite name="\#(file)" tests="\#(max(1, diagnostics.count))""#
    output += #" failures="\#(failures)" errors="0" skipped="0">"# + "\n"
    if diagnostics.isEmpty {
      output += #"    <testcase name="valid" classname="\#(file)"/>"# + "\n"
    } else {
      let lines = LineTable(findings.source)
      for diagnostic in diagnostics { append(diagnostic, findings.path, file, lines, to: &output) }
    }
    output += "  </testsuite>\n"
  }

  public func end(_ summary: FindingSummary, _ output: inout String) {
    output += "</testsuites>\n"
  }

  private func append(
    _ diagnostic: Diagnostic, _ path: String, _ file: String, _ lines: LineTable,
    to output: inout String
  ) {
    let rule = diagnostic.rule.rawValue
    let place = lines.position(of: diagnostic.range.lowerBound)
    output += #"    <testcase name="\#(rule) \#(place.line):\#(place.column)""#
    output += #" classname="\#(file)">"# + "\n"
    let hasFailed = diagnostic.severity >= failLevel
    output += hasFailed ? "      <failure" : "      <system-out>"
    if hasFailed {
      XMLText.append(attribute: "message", diagnostic.message[language], to: &output)
      output += #" type="\#(rule)">"#
    }
    XMLText.append(words(diagnostic, path, lines), in: .content, to: &output)
    output += hasFailed ? "</failure>\n" : "</system-out>\n"
    output += "    </testcase>\n"
  }

  /// Everything that is to be said, as a person reads it.
  private func words(_ diagnostic: Diagnostic, _ path: String, _ lines: LineTable) -> String {
    func start(_ range: Range<Int>) -> String {
      let place = lines.position(of: range.lowerBound)
      return "\(path):\(place.line):\(place.column): "
    }
    var text = start(diagnostic.range) + diagnostic.severity.label[language] + ": "
    text += diagnostic.message[language] + " [" + diagnostic.rule.rawValue + "]"
    for note in diagnostic.notes { text += "\n" + start(note.range) + note.message[language] }
    if let help = diagnostic.help { text += "\n" + HelpLabel.text[language] + help[language] }
    return text
  }
}
