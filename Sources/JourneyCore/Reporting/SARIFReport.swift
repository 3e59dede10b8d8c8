/// Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0.
///
/// The rules stand first, one a line, then the results, one a line, file after file:
///
/// ```
/// {"$schema":"…","version":"2.1.0","runs":[{"tool":{"driver":{…,"rules":[
/// {"id":"duplicate-id","name":"DuplicateId",…}]}},"columnKind":"unicodeCodePoints","results":[
/// {"ruleId":"unknown-stage","ruleIndex":20,"level":"error","message":{"text":"…"},…}
/// ]}]}
/// ```
public struct SARIFReport: FindingReport {
  private let language: Language
  private let version: String
  /// The place of every rule among `driver.rules`.
  private let ruleIndices: [RuleID: Int]
  private var isFirst = true

  /// So many results are looked at to know how long all will be.
  private static let sample = 256

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - language: The language of messages and rules.
  ///   - version: The version of the tool.
  public init(language: Language, version: String) {
    self.language = language
    self.version = version
    var indices: [RuleID: Int] = [:]
    for (index, rule) in RuleRegistry.all.enumerated() { indices[rule.id] = index }
    ruleIndices = indices
  }

  /// Writes what stands before the first file.
  public func begin(_ output: inout String) {
    output += #"{"$schema":"\#(Self.schema)","version":"2.1.0","runs":[{"#
    output += #""tool":{"driver":{"name":"journey-cli","#
    JSONText.append("version", version, to: &output)
    output += #","rules":["#
    for (index, rule) in RuleDescription.all.enumerated() {
      output += index == 0 ? "\n" : ",\n"
      SARIFRule(rule, language).append(to: &output)
    }
    output += "\n"
    output += #"]}},"language":"\#(language.rawValue)","columnKind":"unicodeCodePoints","#
    output += #""results":["#
  }

  /// Writes what is said of one file.
  public func write(_ findings: FileFindings, to part: inout String) {
    guard !findings.diagnostics.isEmpty else { return }
    let lines = LineTable(findings.source)
    let uri = PercentEncoding.encoded(path: findings.path)
    var fingerprints = LineFingerprints(findings.source, lines)
    let count = findings.diagnostics.count
    for (index, diagnostic) in findings.diagnostics.enumerated() {
      // Thousands of results are about as long as the first: doubling would take twice their room.
      if index == Self.sample {
        part.reserveCapacity(part.utf8.count / index * (count + count / 16))
      }
      part += index == 0 ? "\n" : ",\n"
      append(diagnostic, uri, lines, &fingerprints, to: &part)
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
    output += isFirst ? "]}]}\n" : "\n]}]}\n"
  }

  private func append(
    _ diagnostic: Diagnostic, _ uri: String, _ lines: LineTable,
    _ fingerprints: inout LineFingerprints, to output: inout String
  ) {
    output += #"{"ruleId":"\#(diagnostic.rule.rawValue)","#
    if let index = ruleIndices[diagnostic.rule] { output += #""ruleIndex":\#(index),"# }
    output += #""level":"\#(diagnostic.severity.rawValue)","message":{"#
    var text = diagnostic.message[language]
    if let help = diagnostic.help { text += "\n" + HelpLabel.text[language] + help[language] }
    JSONText.append("text", SARIFMessage.literal(text), to: &output)
    output += #"},"locations":[{"#
    Self.appendPlace(diagnostic.range, uri, lines, to: &output)
    output += "}]"
    if !diagnostic.notes.isEmpty {
      output += #","relatedLocations":["#
      for (index, note) in diagnostic.notes.enumerated() {
        output += index == 0 ? "{" : ",{"
        output += #""id":\#(index + 1),"#
        Self.appendPlace(note.range, uri, lines, to: &output)
        output += #","message":{"#
        JSONText.append("text", SARIFMessage.literal(note.message[language]), to: &output)
        output += "}}"
      }
      output += "]"
    }
    if let fix = diagnostic.fix {
      output += #","fixes":[{"#
      if let help = diagnostic.help {
        output += #""description":{"#
        JSONText.append("text", SARIFMessage.literal(help[language]), to: &output)
        output += "},"
      }
      Self.append(fix, uri, lines, to: &output)
      output += "}]"
    }
    let line = lines.position(of: diagnostic.range.lowerBound).line
    let fingerprint = fingerprints.next(diagnostic.rule, onLine: line)
    output += #","partialFingerprints":{"primaryLocationLineHash":"\#(fingerprint)"}}"#
  }

  /// Appends the edits of a correction; where something only goes nothing is inserted.
  private static func append(
    _ fix: Diagnostic.Fix, _ uri: String, _ lines: LineTable, to output: inout String
  ) {
    output += #""artifactChanges":[{"artifactLocation":{"uri":"\#(uri)"},"replacements":["#
    for (index, edit) in fix.edits.enumerated() {
      output += index == 0 ? "{" : ",{"
      appendRegion("deletedRegion", edit.range, lines, to: &output)
      if !edit.text.isEmpty {
        output += #","insertedContent":{"#
        JSONText.append("text", edit.text, to: &output)
        output += "}"
      }
      output += "}"
    }
    output += "]}]"
  }

  /// Appends where something is; a place without length is the point in front of its column.
  private static func appendPlace(
    _ range: Range<Int>, _ uri: String, _ lines: LineTable, to output: inout String
  ) {
    output += #""physicalLocation":{"artifactLocation":{"uri":"\#(uri)"},"#
    appendRegion("region", range, lines, to: &output)
    output += "}"
  }

  private static func appendRegion(
    _ key: String, _ range: Range<Int>, _ lines: LineTable, to output: inout String
  ) {
    let start = lines.position(of: range.lowerBound)
    let end = lines.position(of: range.upperBound)
    output += #""\#(key)":{"startLine":\#(start.line),"startColumn":\#(start.column),"#
    output += #""endLine":\#(end.line),"endColumn":\#(end.column)}"#
  }
}
