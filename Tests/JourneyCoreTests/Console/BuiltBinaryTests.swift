import Testing

@testable import journey_cli

/// What only a process of its own can show: descriptors, signals and exit codes.
@Suite struct BuiltBinaryTests {
  /// Runs a line of shell in which `$1` is the tool.
  private func shell(_ line: String) throws -> ConsoleFixture.Run {
    try Scratch().shell("export LC_ALL=C JOURNEY_LANG=en; " + line, [try BuiltBinary.path])
  }

  @Test func version() throws {
    #expect(try shell(#""$1" --version"#) == .init(output: "0.1.0\n"))
  }

  @Test func usageError() throws {
    let run = try shell(#""$1" --foo"#)
    #expect(run.errors.hasPrefix("Error: Unknown option '--foo'\nUsage: journey-cli "))
    #expect(run.output == "" && run.code == .usage)
  }

  @Test func closedOutput() throws {
    #expect(
      try shell(#""$1" --version >&-"#)
        == .init(
          errors: "Error: cannot write to the standard output: the stream is closed\n",
          code: .inputOutput))
    #expect(
      try shell(#"JOURNEY_LANG=vi "$1" --version >&-"#).errors
        == "Lỗi: không ghi được ra đầu ra chuẩn: luồng này đã bị đóng\n")
  }

  @Test func fullDisk() throws {
    #expect(
      try shell(#""$1" --version > /dev/full"#)
        == .init(
          errors: "Error: cannot write to the standard output: no space left on the device\n",
          code: .inputOutput))
  }

  @Test func closedPipeIsQuiet() throws {
    // The reader is gone for certain before the tool writes.
    let line = #"(sleep 0.3; "$1" --version; echo "code $?" >&2) | true"#
    #expect(try shell(line) == .init(errors: "code 0\n"))
  }

  @Test func closedErrorsKeepTheExitCode() throws {
    #expect(try shell(#""$1" --foo 2>&-"#) == .init(code: .usage))
    #expect(try shell(#""$1" --foo 2>/dev/full"#).code == .inputOutput)
  }

  @Test func everythingClosed() throws {
    #expect(try shell(#""$1" --version <&- >&- 2>&-"#) == .init(code: .inputOutput))
    #expect(try shell(#""$1" --foo <&- >&- 2>&-"#) == .init(code: .usage))
    #expect(try shell(#""$1" --version <&-"#) == .init(output: "0.1.0\n"))
  }
}
