import Testing

@testable import journey_cli

/// What happens to the output of `validate` and `show` when nobody takes it.
@Suite(.timeLimit(.minutes(10))) struct StreamFailureSlowTests {
  /// Runs a line of shell in which `$1` is the tool, beside a map with 400 wrong stages.
  private func shell(_ line: String) throws -> ConsoleFixture.Run {
    let scratch = try Scratch()
    let stages = (0..<1500).map { #"{ "stage": "stage-\#($0)", "emotion": 9 }"# }
    try scratch.put(
      #"{ "title": "T", "framework": "buyer-4", "stages": ["#
        + stages.joined(separator: ",\n") + "] }", "map.json")
    try scratch.put(#"{ "title": "T", "framework": "buyer-5" }"#, "small.json")
    return try scratch.shell(
      "unset JOURNEY_LANG LANG; export LC_ALL=C; " + line, [try BuiltBinary.path])
  }

  private static let commands = [
    "validate --all map.json", "validate --format concise map.json",
    "validate --format json map.json",
    "show map.json", "show --matrix map.json",
  ]

  @Test(arguments: commands) func aClosedPipeEndsQuietly(_ command: String) throws {
    let run = try shell(#"("$1" \#(command); echo "code $?" >&2) | head -1 > first; wc -l < first"#)
    #expect(run.output == "1\n")
    #expect(run.errors == "code 0\n")
  }

  @Test(arguments: commands) func aFullDiskIsAnError(_ command: String) throws {
    #expect(
      try shell(#""$1" \#(command) > /dev/full"#)
        == .init(
          errors: "Error: cannot write to the standard output: no space left on the device\n",
          code: .inputOutput))
  }

  @Test(arguments: commands) func aClosedOutputIsAnError(_ command: String) throws {
    #expect(
      try shell(#""$1" \#(command) >&-"#)
        == .init(
          errors: "Error: cannot write to the standard output: the stream is closed\n",
          code: .inputOutput))
  }

  @Test func aSmallOutputFailsAsWell() throws {
    let message = "Error: cannot write to the standard output: no space left on the device\n"
    #expect(
      try shell(#""$1" validate small.json > /dev/full"#)
        == .init(errors: message, code: .inputOutput))
    #expect(
      try shell(#"JOURNEY_LANG=vi "$1" validate small.json > /dev/full"#).errors
        == "Lỗi: không ghi được ra đầu ra chuẩn: ổ đĩa đã đầy\n")
    // Whoever is not told still gets the exit code.
    #expect(try shell(#""$1" validate small.json > /dev/full 2>&1"#).code == .inputOutput)
  }

  @Test func closedErrorsKeepTheExitCode() throws {
    #expect(try shell(#""$1" validate none.json 2>&-"#) == .init(code: .noInput))
    let run = try shell(#""$1" show small.json 2>&-"#)
    #expect(run.code == .data && run.errors == "")
  }

  @Test func aClosedInputCannotBeRead() throws {
    #expect(
      try shell(#""$1" validate - <&-"#)
        == .init(
          errors: "Error: cannot read '<stdin>': the stream is closed\n", code: .noInput))
  }

  @Test func inputThroughAPipeIsRead() throws {
    let expected = try shell(#""$1" validate --format concise - < small.json"#)
    #expect(expected.code == .findings && expected.output.hasPrefix("<stdin>:1:1: error: "))
    #expect(try shell(#"cat small.json | "$1" validate --format concise -"#) == expected)
    #expect(
      try shell(#"(sleep 0.2; cat small.json) | "$1" validate --format concise -"#) == expected)
    let substituted = try shell(#""$1" validate --format concise <(cat small.json)"#)
    #expect(substituted.code == .findings && substituted.output.contains("missing key 'stages'"))
  }
}
