import Foundation
import JourneyCore
import Testing

@testable import journey_cli

@Suite struct SystemProgramsTests {
  func shell(
    _ script: String, _ arguments: [String] = [], limit: Int = 1 << 20, seconds: Double = 60
  ) throws -> ProgramResult {
    try SystemPrograms().run(
      ProgramCall(
        name: "/bin/sh", arguments: ["-c", script, "sh"] + arguments, outputLimit: limit,
        seconds: seconds))
  }

  func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func hearsOutAndTellsTheEnd() throws {
    let result = try shell("echo out; echo err >&2; exit 3")
    #expect(result.end == .exit(3) && !result.succeeded)
    #expect(text(result.output) == "out\n" && text(result.errors) == "err\n")
    #expect(try shell("exit 0").succeeded)
    #expect(try shell("kill -9 $$").end == .signal(9))
  }

  @Test func readsMoreThanAPipeHolds() throws {
    let result = try shell("head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2")
    #expect(result.output.count == 1_000_000 && result.succeeded)
    // Complaints are cut, and do not stop whoever complains.
    #expect(result.errors.count < 100_000 && !result.errors.isEmpty)
  }

  @Test func passesTextsAsTheyAre() throws {
    let texts = ["", "a b", "$(echo no)", "'\"`;|&", "Quận 1", "--", "*"]
    let result = try shell("for a in \"$@\"; do printf '%s\\n' \"$a\"; done", texts)
    #expect(text(result.output) == texts.map { $0 + "\n" }.joined())
    #expect(throws: SystemError.notFound) { try shell("true", ["a\0b"]) }
  }

  @Test func givesTheVariablesThatAreMeantAndNoOther() throws {
    let call = ProgramCall(
      name: "env", arguments: [], variables: [("ONE", "1"), ("TWO", "a=b c")])
    let lines = text(try SystemPrograms().run(call).output).split(separator: "\n")
    #expect(Set(lines) == ["ONE=1", "TWO=a=b c"])
    let some = ProgramCall.variables(["HOME", "NONE"], of: .fixed(["HOME": "/h", "OTHER": "x"]))
    #expect(some.map(\.name) == ["HOME"] && some.map(\.value) == ["/h"])
  }

  @Test func givesNoInputAndUsualSignals() throws {
    #expect(text(try shell("cat; echo end").output) == "end\n")
    // A closed pipe ends a writer there although this process may ignore that signal.
    let result = try shell("(yes; echo \"ended by $?\" >&2) | head -1")
    #expect(text(result.output) == "y\n" && text(result.errors).contains("ended by 141"))
  }

  @Test func saysWhatCannotBeStarted() throws {
    #expect(throws: SystemError.notFound) {
      try SystemPrograms().run(ProgramCall(name: "no-such-program-anywhere", arguments: []))
    }
    let scratch = try Scratch()
    let path = try scratch.put("text", "not-a-program")
    #expect(throws: SystemError.accessDenied) {
      try SystemPrograms().run(ProgramCall(name: path, arguments: []))
    }
  }

  @Test func doesNotWaitForHelpersThatHoldThePipe() throws {
    let start = Date()
    let result = try shell("echo done; sleep 20 &")
    #expect(result.end == .exit(0) && text(result.output) == "done\n")
    #expect(Date().timeIntervalSince(start) < 15)
  }
}
