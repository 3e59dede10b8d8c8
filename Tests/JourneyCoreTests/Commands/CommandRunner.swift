import Foundation
import JourneyCore

@testable import journey_cli

/// The two ways in which a case runs.
enum CommandRunner {
  /// Runs the tool inside the test.
  static func inProcess(
    _ arguments: [String], environment: [String: String], input: Data, in scratch: Scratch
  ) -> CommandOutcome {
    let console = Console(
      input: .bytes(Array(input)), output: ByteStream(), errors: ByteStream(),
      environment: .fixed(environment), files: RootedFiles(scratch.folder),
      today: { CalendarDate(year: 2026, month: 3, day: 2) })
    let code = JourneyTool.run(arguments, console)
    return CommandOutcome(
      output: Data(console.output.bytes), errors: Data(console.errors.bytes),
      status: code.rawValue)
  }

  /// Runs the built binary.
  ///
  /// Its streams are files, so that no full pipe can stop it.
  static func binary(
    _ arguments: [String], environment: [String: String], input: Data, in scratch: Scratch
  ) async throws -> CommandOutcome {
    let streams = try Scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltBinary.path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.folder)
    try input.write(to: URL(fileURLWithPath: streams.path("input")))
    process.standardInput = FileHandle(forReadingAtPath: streams.path("input"))
    process.standardOutput = try writing(streams.put("", "output"))
    process.standardError = try writing(streams.put("", "errors"))
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    return CommandOutcome(
      output: try Data(contentsOf: URL(fileURLWithPath: streams.path("output"))),
      errors: try Data(contentsOf: URL(fileURLWithPath: streams.path("errors"))),
      status: process.terminationReason == .exit ? process.terminationStatus : -1)
  }

  private static func writing(_ path: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}
