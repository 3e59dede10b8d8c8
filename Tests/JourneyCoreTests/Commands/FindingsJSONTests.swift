import Foundation
import Testing

/// Every JSON output that stands among the command cases keeps to the documented shape.
@Suite struct FindingsJSONTests {
  static let cases = CommandCase.all.filter {
    $0.arguments.first == "validate"
      && ($0.arguments.contains("json") || $0.arguments.contains("--format=json"))
  }

  @Test(arguments: cases)
  func keepsToTheShape(_ example: CommandCase) throws {
    #expect(FindingsJSON.problems(in: example.outcome.output) == [])
    let report = try FindingsJSON.report(example.outcome.output)
    #expect(report.version == 1)
    #expect(report.summary.files >= Set(report.diagnostics.map(\.file)).count)
    let counts = [
      ("error", report.summary.errors), ("warning", report.summary.warnings),
      ("note", report.summary.notes),
    ]
    let isQuiet = example.arguments.contains("--quiet")
    for (severity, count) in counts {
      let found = report.diagnostics.filter { $0.severity == severity }.count
      #expect(isQuiet ? found <= count : found == count)
    }
    for finding in report.diagnostics {
      #expect(isOrdered(finding.start, finding.end))
      for note in finding.notes ?? [] { #expect(isOrdered(note.start, note.end)) }
    }
  }

  @Test func thereAreCases() {
    #expect(Self.cases.count > 10)
  }

  @Test func theCheckFindsWhatLeavesTheShape() {
    let head = #"{"version":1,"tool":{"name":"journey-cli","version":"0.1.0"},"diagnostics":["#
    let tail = #"],"summary":{"files":1,"errors":0,"warnings":0,"notes":0}}"# + "\n"
    let place = #""start":{"line":1,"column":1,"offset":0},"end":{"line":1,"column":1,"offset":0}"#
    func problems(_ finding: String) -> Int {
      FindingsJSON.problems(in: Data((head + "\n" + finding + "\n" + tail).utf8)).count
    }
    let start = #"{"rule":"syntax","severity":"error","message":"m","file":"f","#
    #expect(problems(start + place + "}") == 0)
    #expect(problems(start + #""pointer":null,"# + place + "}") == 1)
    #expect(problems(start + place + #","help":null}"#) == 1)
    #expect(problems(start + place + #","notes":[]}"#) == 1)
    let disordered = #"{"severity":"error","rule":"syntax","message":"m","file":"f","#
    #expect(problems(disordered + place + "}") == 1)
    #expect(problems(start + place + "},") == 1)
    #expect(FindingsJSON.problems(in: Data((head + tail.dropLast()).utf8)) != [])
  }

  private func isOrdered(_ start: FindingsJSON.Place, _ end: FindingsJSON.Place) -> Bool {
    start.offset <= end.offset && (start.line, start.column) <= (end.line, end.column)
  }
}
