import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// Programs that do not end by themselves.
@Suite struct SystemProgramsSlowTests {
  /// What the quick ones look with.
  private let quick = SystemProgramsTests()

  @Test func stopsWhatTakesTooLongOrWritesTooMuch() throws {
    let start = Date()
    #expect(try quick.shell("echo early; sleep 60", seconds: 0.3).end == .outOfTime)
    #expect(
      quick.text(
        try quick.shell("echo early; sleep 60", seconds: 3).output) == "early\n")
    // Closed outputs are no end, and a deaf program is killed all the same.
    #expect(
      try quick.shell("exec >&- 2>&-; sleep 60", seconds: 0.3).end == .outOfTime)
    #expect(
      try quick.shell("trap '' TERM INT; sleep 60", seconds: 0.3).end == .outOfTime)
    let flood = try quick.shell("yes", limit: 1000)
    #expect(flood.end == .tooMuchOutput && flood.output.count == 1000)
    #expect(try quick.shell("printf 12345", limit: 5).end == .exit(0))
    #expect(try quick.shell("printf 123456", limit: 5).end == .tooMuchOutput)
    #expect(Date().timeIntervalSince(start) < 50)
  }

  @Test func killsWhatWasStartedByIt() throws {
    let scratch = try Scratch()
    let path = scratch.path("late")
    let result = try quick.shell(
      "(sleep 1; touch \"$1\") & echo started; wait", [path], seconds: 0.4)
    #expect(result.end == .outOfTime)
    Thread.sleep(forTimeInterval: 1.5)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
