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

  /// Writes what stands before the first file.
  public func begin(_ output: inout String) {
    output += #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n<testsuites>\n"
  }

  /// Writes what is said of one file.
  public func write(_ findings: FileFindings, to part: inout String) {
    let diagnostics = findings.diagnostics
    let failures = diagnostics.count { $0.severity >= failLevel }
    var file = ""
    XMLText.append(findings.path, in: .attribute, to: &file)
    part += #"  <testsuite name="\#(file)" tests="\#(max(1, diagnostics.count))""#
    part += #" failures="\#(failures)" errors="0" skipped="0">"# + "\n"
    if diagnostics.isEmpty {
      part += #"    <testcase name="valid" classname="\#(file)"/>"# + "\n"
    } else {
      let lines = LineTable(findings.source)
      var names = CaseNames()
      for diagnostic in diagnostics {
        let name = names.next(diagnostic.rule, lines.position(of: diagnostic.range.lowerBound))
        part += #"    <testcase name="\#(name)" classname="\#(file)">"# + "\n"
        append(diagnostic, findings.path, lines, to: &part)
        part += "    </testcase>\n"
      }
    }
    part += "  </testsuite>\n"
  }

  /// Writes what stands behind the last file.
  public func end(_ summary: FindingSummary, _ output: inout String) {
    output += "</testsuites>\n"
  }

  private func append(
    _ diagnostic: Diagnostic, _ path: String, _ lines: LineTable, to output: inout String
  ) {
    let hasFailed = diagnostic.severity >= failLevel
    output += hasFailed ? "      <failure" : "      <system-out>"
    if hasFailed {
      output += " message=\""
      XMLText.append(diagnostic.message[language], in: .attribute, to: &output)
      output += #"" type="\#(diagnostic.rule.rawValue)">"#
    }
    XMLText.append(words(diagnostic, path, lines), in: .content, to: &output)
    output += hasFailed ? "</failure>\n" : "</system-out>\n"
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

/// Names the cases of a file by rule and place, each differently: readers merge equal names.
private struct CaseNames {
  private var rule: RuleID?
  private var place = LineTable.Position(line: 0, column: 0)
  private var count = 0

  /// Returns the name of the next finding; those of one rule and place follow each other.
  mutating func next(_ rule: RuleID, _ place: LineTable.Position) -> String {
    count = rule == self.rule && place == self.place ? count + 1 : 1
    self.rule = rule
    self.place = place
    let name = "\(rule.rawValue) \(place.line):\(place.column)"
    return count == 1 ? name : name + " (\(count))"
  }
}
