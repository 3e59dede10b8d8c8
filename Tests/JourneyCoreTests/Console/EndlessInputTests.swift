import JourneyCore
import Testing

@testable import journey_cli

/// Inputs that have no end, names that are no text, and links that lead nowhere.
@Suite struct EndlessInputTests {
  @Test func aDeviceIsReadUpToALimit() {
    #expect(throws: FileError.tooLarge(limit: FileLimit.streamed)) {
      try SystemFiles().readNamedByUser("/dev/zero")
    }
    #expect(
      FileError.tooLarge(limit: FileLimit.streamed).message.en == "it is larger than 64 MiB")
  }

  @Test func aNameThatIsNoUTF8IsToldAsAnArgument() {
    let run = ConsoleFixture().run(["show", "b\u{FFFD}d.journey.json"], root: JourneyTool.self)
    #expect(run.code == .noInput)
    #expect(run.errors.hasSuffix("no such file or folder; if its name is not UTF-8, rename it\n"))
  }

  @Test func linksThatCannotBeFollowedAreNotWritten() throws {
    let scratch = try Scratch()
    try scratch.shell("ln -s loop loop; ln -s nowhere gone")
    #expect(throws: FileError.brokenLink(.linkLoop)) {
      try SystemFiles().write([], to: scratch.path("loop"), replacing: true)
    }
    #expect(throws: FileError.brokenLink(.notFound)) {
      try SystemFiles().write([], to: scratch.path("gone"), replacing: true)
    }
    #expect(scratch.names == ["gone", "loop"])
  }
}
