import Foundation
import Testing

@testable import journey_cli

/// Runs every case of `CommandCases` inside the test; `CommandCaseSlowTests` runs the built tool.
///
/// `RECORD=1` writes down anew what comes out, where it differs, and prints what kinds of change
/// that made; such a run fails once, so that nobody records by accident.
@Suite struct CommandCaseTests {
  @Test(.disabled(if: Recording.isOn), .timeLimit(.minutes(10)), arguments: CommandCase.all)
  func comesOutAsWrittenDown(_ example: CommandCase) throws {
    let outcome = try Self.outcome(of: example)
    checkHarmless(
      outcome, mayHaveColors: Self.asksForColors(example),
      hasReturns: example.arguments.contains("csv"))
    #expect(outcome == example.outcome, sourceLocation: example.sourceLocation)
  }

  @Test(.enabled(if: Recording.isOn), .timeLimit(.minutes(10)))
  func recordsWhatComesOut() throws {
    var changes = RecordedChanges()
    for (name, reading) in CaseFile.all {
      let file = try reading.get()
      var changed: [String: CommandOutcome] = [:]
      for example in file.cases {
        let outcome = try Self.outcome(of: example)
        if outcome == example.outcome { continue }
        changed[example.name] = outcome
        changes.add(example, becomes: outcome)
      }
      if changed.isEmpty { continue }
      try Data(file.text(with: changed).utf8)
        .write(to: URL(fileURLWithPath: CaseFile.folder + "/" + name))
    }
    print(changes.report)
    Issue.record("recorded \(changes.count) cases")
  }

  private static func outcome(of example: CommandCase) throws -> CommandOutcome {
    let scratch = try Scratch()
    try example.prepare(scratch)
    return CommandRunner.inProcess(
      example.arguments, environment: example.environment, input: example.standardInput,
      in: scratch)
  }

  /// No byte that drives a terminal comes out, whatever was in the files.
  ///
  /// Lines of CSV end in a return and a line feed, as RFC 4180 asks; no return is anywhere else.
  private func checkHarmless(
    _ outcome: CommandOutcome, mayHaveColors: Bool, hasReturns: Bool
  ) {
    for data in [outcome.output, outcome.errors] {
      var text = String(decoding: data, as: UTF8.self)
      #expect(Data(text.utf8) == data, "not UTF-8")
      if hasReturns { text = text.replacingOccurrences(of: "\r\n", with: "\n") }
      #expect(text.isEmpty || text.hasSuffix("\n"))
      for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
        if scalar == "\n" || scalar == "\u{1B}" && mayHaveColors { continue }
        Issue.record("U+\(String(scalar.value, radix: 16)) in the output")
        break
      }
      for scalar in text.unicodeScalars
      where (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) {
        Issue.record("U+\(String(scalar.value, radix: 16)) in the output")
        break
      }
    }
  }

  private static func asksForColors(_ example: CommandCase) -> Bool {
    example.arguments.contains("always") || example.arguments.contains("--color=always")
      || example.environment["CLICOLOR_FORCE"] != nil
  }
}

extension CommandCase {
  /// Where the case stands, for a failure to point to.
  var sourceLocation: SourceLocation {
    SourceLocation(
      fileID: "JourneyCoreTests/\(place.file)", filePath: CaseFile.folder + "/" + place.file,
      line: place.line, column: 1)
  }
}
