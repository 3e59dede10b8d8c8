import Testing

@testable import journey_cli

/// Runs every case of `CommandCases` with the built tool, which is started once for each.
@Suite struct CommandCaseSlowTests {
  @Test(.disabled(if: Recording.isOn), .timeLimit(.minutes(10)), arguments: CommandCase.all)
  func theBuiltToolDoesTheSame(_ example: CommandCase) async throws {
    let scratch = try Scratch()
    try example.prepare(scratch)
    let outcome = try await CommandRunner.binary(
      example.arguments, environment: example.environment, input: example.standardInput,
      in: scratch)
    #expect(outcome == example.outcome, sourceLocation: example.sourceLocation)
  }
}
