import Foundation
import Testing

@testable import journey_cli

/// Runs every folder of `CommandCases` inside the test and with the built binary.
///
/// `RECORD=1` writes down anew what comes out; such a run fails once, so that nobody records by
/// accident. Only a case whose result differs is written, and what changed is seen in git.
@Suite struct CommandCaseTests {
  @Test(.timeLimit(.minutes(10)), arguments: CommandCase.all)
  func comesOutAsWrittenDown(_ example: CommandCase) async throws {
    #expect(example.strangers.isEmpty)
    let arguments = try example.arguments()
    let environment = try example.environment()
    let input = example.input()

    let first = try Scratch()
    try example.prepare(first)
    let inside = CommandRunner.inProcess(
      arguments, environment: environment, input: input, in: first)
    let second = try Scratch()
    try example.prepare(second)
    let outside = try await CommandRunner.binary(
      arguments, environment: environment, input: input, in: second)
    #expect(outside == inside, "the binary differs from the tool inside the test")

    checkHarmless(
      inside, mayHaveColors: Self.asksForColors(arguments, environment),
      hasReturns: arguments.contains("csv"))
    let expected = try example.expected()
    if Recording.isOn {
      if expected != inside { try example.record(inside) }
      Issue.record("recorded")
    } else {
      #expect(inside == expected)
    }
  }

  @Test func thereAreCases() {
    #expect(CommandCase.all.count > 20)
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

  private static func asksForColors(
    _ arguments: [String], _ environment: [String: String]
  ) -> Bool {
    arguments.contains("always") || arguments.contains("--color=always")
      || environment["CLICOLOR_FORCE"] != nil
  }
}
