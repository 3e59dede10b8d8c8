import Foundation
import Testing

@testable import JourneyCore

/// A map in a format that the product has never seen gets everything that a map in JSON gets.
@Suite struct ToyFormatTests {
  /// What the readers of files find; every other rule is about maps.
  private static let found: Set<RuleID> = [
    .duplicateKey, .encoding, .missingKey, .syntax, .tableReading, .tooDeep, .unknownKey,
    .unknownPhase,
    .unsupportedVersion, .wrongType, .wrongValue,
  ]
  static let rules = RuleID.allCases.filter { !found.contains($0) }

  private static func toy(_ id: RuleID) throws -> MapReading {
    let rule = try #require(RuleRegistry.all.first { $0.id == id })
    let bad = MarkedExample(rule.wording.bad)
    let document = JSONDocument(SourceFile(name: "", bytes: bad.bytes))
    let text = ToyFormat.text(document.value(at: 0))
    return ToyFormat.read(SourceFile(name: "\(id.rawValue).toy", text: text))
  }

  private static func findings(_ id: RuleID, _ reading: MapReading) -> [Diagnostic] {
    let resolution =
      reading.map.map { FrameworkResolution.resolve($0.framework) { _ in .unnamed } } ?? .unnamed
    return Validator(
      rules: RuleRegistry.all.filter { $0.id == id }, today: CalendarDate("2026-03-02")
    ).diagnostics(of: reading, in: resolution).filter { $0.rule == id }
  }

  private static func file(_ id: RuleID) throws -> FileFindings {
    let reading = try toy(id)
    return FileFindings(
      source: reading.sourceMap.source, diagnostics: findings(id, reading),
      sourceMap: reading.sourceMap)
  }

  /// The line and column of a finding, counted here from the text alone.
  private static func position(_ finding: Diagnostic, in text: String) throws -> (Int, Int) {
    let path = try #require(finding.pointer?.description)
    for (index, line) in text.split(separator: "\n").enumerated()
    where line.hasPrefix(path + " ") || line.hasPrefix(path + "/") {
      return (index + 1, line.prefix { $0 != " " }.count + 4)
    }
    return (1, 1)
  }

  /// The same findings as in JSON, each with the place of its own file.
  @Test(arguments: rules) func getsTheFindingsOfEachRule(_ id: RuleID) throws {
    let rule = try #require(RuleRegistry.all.first { $0.id == id })
    let bad = MarkedExample(rule.wording.bad)
    let json = MapReading.json(SourceFile(name: "a.journey.json", bytes: bad.bytes))
    let inJSON = Self.findings(id, json)
    let toy = try Self.toy(id)
    let found = Self.findings(id, toy)
    #expect(!found.isEmpty)
    #expect(
      found.map { "\($0.subject?.description ?? "-") \($0.message.en)" }.sorted()
        == inJSON.map { "\($0.subject?.description ?? "-") \($0.message.en)" }.sorted())
    let source = toy.sourceMap.source
    let text = String(decoding: source.bytes, as: UTF8.self)
    for finding in found {
      let place = LineTable(source).position(of: finding.range.lowerBound)
      let expected = try Self.position(finding, in: text)
      #expect((place.line, place.column) == expected)
    }
  }

  @Test func isToldInAllReports() throws {
    let files = try Self.rules.map { try Self.file($0) }
    let places = try files.flatMap { file in
      let text = String(decoding: file.source.bytes, as: UTF8.self)
      return try file.diagnostics.map { finding in
        (file.source.name, finding.rule.rawValue, try Self.position(finding, in: text))
      }
    }
    #expect(places.count >= Self.rules.count)
    func expect(
      _ report: any FindingReport, _ place: (String, String, (Int, Int)) -> String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let text = SampleReports.write(report, files)
      for (name, rule, position) in places {
        #expect(
          text.contains(place(name, rule, position)), "\(rule)", sourceLocation: sourceLocation)
      }
    }
    expect(TextReport(language: .en, width: 80, isColored: false, hasSummary: true)) {
      "\($0):\($2.0):\($2.1): "
    }
    expect(ConciseReport(language: .en)) { "\($0):\($2.0):\($2.1): " }
    expect(JSONReport(language: .en, version: "1")) {
      #""start":{"line":\#($2.0),"column":\#($2.1),"#
    }
    expect(SARIFReport(language: .en, version: "1")) {
      #""uri":"\#($0)"},"region":{"startLine":\#($2.0),"startColumn":\#($2.1),"#
    }
    expect(GitHubReport(language: .en, hasSummary: true)) {
      "file=\($0),line=\($2.0),endLine=\($2.0),col=\($2.1),"
    }
    expect(JUnitReport(language: .en, failLevel: .note)) {
      "<testcase name=\"\($1) \($2.0):\($2.1)\" classname=\"\($0)\">"
    }
  }

  /// A baseline knows the findings again, and calls their parts as it would in JSON.
  @Test(arguments: rules) func hasABaseline(_ id: RuleID) throws {
    let toy = try Self.file(id)
    var written = Baseline()
    written.replace(with: toy)
    var read = Baseline.read(SourceFile(name: "", bytes: written.bytes())).baseline
    #expect(read.count == toy.diagnostics.count)
    #expect(read.newFindings(of: toy).diagnostics.isEmpty)
    #expect(read.vanished.isEmpty)

    let rule = try #require(RuleRegistry.all.first { $0.id == id })
    let bad = MarkedExample(rule.wording.bad)
    let json = MapReading.json(SourceFile(name: "a.journey.json", bytes: bad.bytes))
    var inJSON = Baseline()
    inJSON.replace(
      with: FileFindings(
        source: json.sourceMap.source, path: toy.path, diagnostics: Self.findings(id, json),
        sourceMap: json.sourceMap))
    #expect(inJSON.bytes() == written.bytes())
  }
}
