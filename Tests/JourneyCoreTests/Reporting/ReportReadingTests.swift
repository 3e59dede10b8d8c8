import Foundation
import FoundationXML
import Testing

@testable import JourneyCore

/// Other people's readers find in every format what was put there.
@Suite struct ReportReadingTests {
  private let files = SampleFindings.files
  private var all: [(FileFindings, Diagnostic)] {
    files.flatMap { file in file.diagnostics.map { (file, $0) } }
  }

  @Test func jsonHoldsEveryText() throws {
    let text = SampleReports.write(JSONReport(language: .vi, version: "1"), files)
    #expect(!hidesSomething(text))
    let root = try #require(try object(text) as? [String: Any])
    let read = try #require(root["diagnostics"] as? [[String: Any]])
    #expect(read.count == all.count)
    for (entry, (file, diagnostic)) in zip(read, all) {
      expectSame(entry["message"], diagnostic.message.vi)
      expectSame(entry["file"], file.source.name)
      expectSame(entry["pointer"], diagnostic.pointer?.description)
      expectSame(entry["help"], diagnostic.help?.vi)
      let notes = (entry["notes"] as? [[String: Any]]) ?? []
      #expect(notes.map { $0["message"] as? String } == diagnostic.notes.map(\.message.vi))
    }
  }

  @Test func sarifHoldsEveryPlace() throws {
    let text = SampleReports.write(SARIFReport(language: .en, version: "1"), files)
    #expect(!hidesSomething(text))
    #expect(!text.contains(#":"""#), "an empty string")
    let run = try sarifRun(text)
    let results = try #require(run["results"] as? [[String: Any]])
    let ids = RuleRegistry.all.map { $0.id.rawValue }
    #expect(results.count == all.count)
    for (result, (file, diagnostic)) in zip(results, all) {
      let lines = LineTable(file.source)
      let id = try #require(result["ruleId"] as? String)
      #expect(id == diagnostic.rule.rawValue)
      #expect(ids[try #require(result["ruleIndex"] as? Int)] == id)
      #expect(result["level"] as? String == diagnostic.severity.rawValue)
      let places = try #require(result["locations"] as? [[String: Any]])
      #expect(places.count == 1)
      try expect(places[0], file, diagnostic.range, lines)
      let related = (result["relatedLocations"] as? [[String: Any]]) ?? []
      #expect(related.count == diagnostic.notes.count)
      for (place, note) in zip(related, diagnostic.notes) {
        try expect(place, file, note.range, lines)
      }
    }
  }

  @Test func sarifDescribesEveryRule() throws {
    for language in Language.allCases {
      let run = try sarifRun(SampleReports.write(SARIFReport(language: language, version: "1"), []))
      #expect((run["results"] as? [Any])?.isEmpty == true)
      #expect(run["columnKind"] as? String == "unicodeCodePoints")
      let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
      #expect(driver["name"] as? String == "journey-cli")
      let rules = try #require(driver["rules"] as? [[String: Any]])
      #expect(rules.map { $0["id"] as? String } == RuleID.allCases.map(\.rawValue))
      for (read, rule) in zip(rules, RuleRegistry.all) {
        for key in ["shortDescription", "fullDescription", "help"] {
          let text = try #require((read[key] as? [String: Any])?["text"] as? String)
          #expect(!text.isEmpty && !text.contains("↓"))
        }
        let level = (read["defaultConfiguration"] as? [String: Any])?["level"] as? String
        let severity = rule.severity.rawValue
        #expect(level == severity)
      }
      #expect(rules.contains { $0["name"] as? String == "PhaseOutsideStage" })
    }
  }

  @Test func gitHubShowsEveryText() throws {
    let text = SampleReports.write(GitHubReport(language: .en, hasSummary: true), files)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.suffix(2) == ["10 errors, 2 warnings, 1 note in 4 of 5 files", ""][...])
    #expect(lines.count == all.count + 2)
    #expect(!hidesSomething(text))
    for (line, (file, diagnostic)) in zip(lines, all) {
      let command = try #require(WorkflowCommand(String(line)))
      let names = [Severity.error: "error", .warning: "warning", .note: "notice"]
      #expect(command.name == names[diagnostic.severity])
      let start = LineTable(file.source).position(of: diagnostic.range.lowerBound)
      let end = LineTable(file.source).position(of: diagnostic.range.upperBound)
      var properties = [
        "file": file.path.replacingOccurrences(of: "\u{1B}", with: "␛"), "line": "\(start.line)",
        "endLine": "\(end.line)", "title": diagnostic.rule.rawValue,
      ]
      if start.line == end.line {
        properties["col"] = "\(start.column)"
        properties["endColumn"] = "\(end.column)"
      }
      #expect(command.properties == properties)
      if diagnostic.rule != .invisibleText {
        #expect(command.message.hasPrefix(diagnostic.message.en))
      }
      if let help = diagnostic.help { #expect(command.message.hasSuffix("\nhelp: " + help.en)) }
    }
  }

  @Test func jUnitCountsAndKeepsWhatXMLCanHold() throws {
    for level in Severity.allCases {
      let text = SampleReports.write(JUnitReport(language: .en, failLevel: level), files)
      #expect(!hidesSomething(text))
      let reader = JUnitReader()
      let parser = XMLParser(data: Data(text.utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      let failed = all.filter { $0.1.severity >= level }
      #expect(reader.suites.count == files.count)
      for (suite, file) in zip(reader.suites, files) {
        expectSame(suite["name"], file.path.filter { $0 != "\u{1B}" })
        #expect(suite["tests"] == "\(max(1, file.diagnostics.count))")
        #expect(suite["failures"] == "\(file.diagnostics.count { $0.severity >= level })")
        #expect(Set(suite.keys) == ["name", "tests", "failures", "errors", "skipped"])
      }
      #expect(reader.failures.count == failed.count)
      #expect(reader.cases.count == all.count + 1)
      #expect(reader.cases.allSatisfy { Set($0.keys) == ["name", "classname"] })
      for (failure, (_, diagnostic)) in zip(reader.failures, failed) {
        let message = diagnostic.message.en.unicodeScalars.filter {
          $0.value >= 0x20 && $0 != "\u{FFFE}" || $0 == "\n" || $0 == "\r" || $0 == "\t"
        }
        expectSame(failure["message"], String(String.UnicodeScalarView(message)))
      }
    }
  }

  private func object(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  private func sarifRun(_ text: String) throws -> [String: Any] {
    let root = try #require(try object(text) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let runs = try #require(root["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func expect(
    _ location: [String: Any], _ file: FileFindings, _ range: Range<Int>, _ lines: LineTable
  ) throws {
    let place = try #require(location["physicalLocation"] as? [String: Any])
    let uri = try #require((place["artifactLocation"] as? [String: Any])?["uri"] as? String)
    expectSame(uri.removingPercentEncoding, file.path)
    #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") })
    let region = try #require(place["region"] as? [String: Int])
    let start = lines.position(of: range.lowerBound)
    let end = lines.position(of: range.upperBound)
    #expect(
      region == [
        "startLine": start.line, "startColumn": start.column, "endLine": end.line,
        "endColumn": end.column,
      ])
  }

  /// Compares code points: equal texts of different code points are not the same.
  private func expectSame(
    _ actual: Any?, _ expected: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let actual = (actual as? String).map { Array($0.unicodeScalars) }
    #expect(actual == expected.map { Array($0.unicodeScalars) }, sourceLocation: sourceLocation)
  }

  /// Whether a terminal would do something with a text but show it.
  private func hidesSomething(_ text: String) -> Bool {
    VisibleText.firstInvisible(in: text) != nil
  }
}

/// What an XML reader finds in JUnit XML.
private final class JUnitReader: NSObject, XMLParserDelegate {
  var suites: [[String: String]] = []
  var cases: [[String: String]] = []
  var failures: [[String: String]] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name {
    case "testsuite": suites.append(attributes)
    case "testcase": cases.append(attributes)
    case "failure": failures.append(attributes)
    default: break
    }
  }
}
