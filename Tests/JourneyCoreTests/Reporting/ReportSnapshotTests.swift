import Foundation
import Testing

@testable import JourneyCore

/// One set of findings in every format, as files beside this one.
@Suite struct ReportSnapshotTests {
  @Test func text() {
    expect(
      TextReport(language: .en, width: 80, isColored: false, hasSummary: true), "findings.txt")
    expect(
      TextReport(language: .vi, width: 60, isColored: true, hasSummary: false),
      "findings-vi-colour.txt")
  }

  @Test func concise() {
    expect(ConciseReport(language: .en), "findings-concise.txt")
  }

  @Test func json() {
    expect(JSONReport(language: .en, version: "1.2.3"), "findings.json")
  }

  @Test func sarif() {
    // The rules have tests of their own; here they would change the file with every new one.
    expect(SARIFReport(language: .en, version: "1.2.3"), "findings.sarif") { text in
      let results = text.components(separatedBy: #""results":["#).last ?? ""
      return results.components(separatedBy: #""ruleIndex":"#).enumerated().map { index, part in
        index == 0 ? part : String(part.drop { $0 != "," }.dropFirst())
      }.joined()
    }
  }

  @Test func github() {
    expect(GitHubReport(language: .en, hasSummary: true), "findings-github.txt")
  }

  @Test func junit() {
    expect(JUnitReport(language: .en, failLevel: .error), "findings.xml")
    expect(JUnitReport(language: .vi, failLevel: .note), "findings-vi-note.xml")
  }

  /// What every format says if nothing is found, or no file could be read.
  @Test func nothing() {
    let clean = [SampleFindings.clean]
    #expect(
      SampleReports.write(JSONReport(language: .en, version: "1"), clean)
        == #"{"version":1,"tool":{"name":"journey-cli","version":"1"},"diagnostics":[],"#
        + #""summary":{"files":1,"errors":0,"warnings":0,"notes":0}}"# + "\n")
    let sarif = SampleReports.write(SARIFReport(language: .en, version: "1"), clean)
    #expect(sarif.hasSuffix(#""results":[]}]}"# + "\n"))
    #expect(
      SampleReports.write(GitHubReport(language: .en, hasSummary: true), clean)
        == "1 file, nothing found\n")
    #expect(SampleReports.write(GitHubReport(language: .en, hasSummary: false), clean) == "")
    #expect(
      SampleReports.write(JUnitReport(language: .en, failLevel: .note), [])
        == #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n<testsuites>\n</testsuites>\n")
  }

  private func expect(
    _ report: any FindingReport, _ name: String, _ change: (String) -> String = { $0 },
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = SampleReports.write(report, SampleFindings.files)
    Snapshot.expect(change(text), name, file: #filePath, sourceLocation: sourceLocation)
  }
}
