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

  public func begin(_ output: inout String) {
    output += #"{"version":1,"tool":{"name":"journey-cli","version":"# + Self.quoted(version)
    output += #"},"diagnostics":["#
  }

  public mutating func append(_ findings: FileFindings, to output: inout String) {
    guard !findings.diagnostics.isEmpty else { return }
    let lines = LineTable(findings.source)
    for diagnostic in findings.diagnostics {
      output += isFirst ? "\n" : ",\n"
      isFirst = false
      append(diagnostic, findings.source, lines, to: &output)
    }
  }

  public func end(_ summary: FindingSummary, _ output: inout String) {
    output += isFirst ? "]" : "\n]"
    output += #","summary":{"files":\#(summary.files),"errors":\#(summary.errors),"#
    output += #""warnings":\#(summary.warnings),"notes":\#(summary.notes)}}"# + "\n"
  }

  private func append(
    _ diagnostic: Diagnostic, _ source: SourceFile, _ lines: LineTable, to output: inout String
  ) {
    output += #"{"rule":"# + Self.quoted(diagnostic.rule.rawValue)
    output += #","severity":"# + Self.quoted(diagnostic.severity.rawValue)
    output += #","message":"# + Self.quoted(diagnostic.message[language])
    output += #","file":"# + Self.quoted(source.name)
    if let pointer = diagnostic.pointer {
      output += #","pointer":"# + Self.quoted(pointer.description)
    }
    output += Self.range(diagnostic.range, lines)
    if !diagnostic.notes.isEmpty {
      output += #","notes":["#
      output += diagnostic.notes.map { note in
        #"{"message":"# + Self.quoted(note.message[language]) + Self.range(note.range, lines) + "}"
      }.joined(separator: ",")
      output += "]"
    }
    if let help = diagnostic.help { output += #","help":"# + Self.quoted(help[language]) }
    output += "}"
  }

  private static func range(_ range: Range<Int>, _ lines: LineTable) -> String {
    #","start":"# + position(range.lowerBound, lines) + #","end":"#
      + position(range.upperBound, lines)
  }

  private static func position(_ offset: Int, _ lines: LineTable) -> String {
    let position = lines.position(of: offset)
    return #"{"line":\#(position.line),"column":\#(position.column),"offset":\#(offset)}"#
  }

  /// A text as JSON writes it; what nobody would see in it is written by its number.
  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONEscapes.append(text.utf8, to: &bytes)
    let quoted = String(decoding: bytes, as: UTF8.self)
    var result = ""
    var copied = quoted.startIndex
    for hidden in InvisibleCharacters(in: quoted) {
      result += quoted[copied..<hidden.index]
      for unit in String(hidden.scalar).utf16 {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
      copied = quoted.unicodeScalars.index(after: hidden.index)
    }
    return copied == quoted.startIndex ? quoted : result + quoted[copied...]
  }
}
