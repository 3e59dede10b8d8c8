import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// A repository decides what is found, and adopts the gate with what it has.
@Suite struct ValidationControlTests {
  /// A map in which one pain has no answer and one key is misspelt.
  static func map(_ title: String, pain: String = "Chờ lâu") -> String {
    """
    { "title": "\(title)", "framework": "buyer-4", "ownr": "CX", "persona": { "name": "Lan" },
      "stages": [
        { "stage": "problem-awareness", "touchpoints": [{ "name": "Tìm", "channel": "search",
          "momentOfTruth": true, "emotion": -2,
          "painPoints": [{ "text": "\(pain)", "severity": "high" }] }] } ] }
    """
  }

  func run(_ words: [String], in scratch: Scratch) throws -> ConsoleFixture.Run {
    try scratch.shell(
      #"export LC_ALL=C; tool="$1"; shift; "$tool" validate --format concise "$@""#,
      [BuiltBinary.path] + words)
  }

  @Test func settingsTurnRulesAndRequireKeys() throws {
    let scratch = try Scratch()
    try scratch.put(Self.map("T"), "a.journey.json")
    try scratch.put(
      """
      { "severities": { "pain-unanswered": "error" },
        "disable": [{ "rule": "unknown-key", "reason": "We are moving" }],
        "requiredKeys": { "touchpoint": ["owner"] },
        "channels": [{ "id": "loa-phuong", "mode": "offline", "name": "Loa phường" }] }
      """, ".journey-cli.json")
    let found = try run(
      ["--only", "pain-unanswered", "--only", "missing-key", "--only", "unknown-key", "."],
      in: scratch)
    #expect(
      found.output == """
        ./a.journey.json:3:53: error: missing key 'owner', which the repository's settings require \
        [missing-key]
        ./a.journey.json:5:22: error: no opportunity answers the pain point 'Chờ lâu' \
        [pain-unanswered]

        """)
    #expect(found.code == .findings)
  }

  @Test func wrongSettingsAreLocated() throws {
    let scratch = try Scratch()
    try scratch.put(Self.map("T"), "a.journey.json")
    try scratch.put(
      """
      { "severities": { "persna": "error", "persona": "fatal" },
        "requiredKeys": { "touchpoint": ["ownr"], "touch": [] }, "strict": true }
      """, ".journey-cli.json")
    let found = try run(["--only", "persona", "."], in: scratch)
    #expect(
      found.output == """
        .journey-cli.json:1:19: error: unknown rule 'persna'; did you mean 'persona'? \
        [unknown-reference]
        .journey-cli.json:1:49: error: unknown value 'fatal' [wrong-value]
        .journey-cli.json:2:36: error: unknown value 'ownr'; did you mean 'owner'? [wrong-value]
        .journey-cli.json:2:45: error: unknown key 'touch' [unknown-key]
        .journey-cli.json:2:60: error: unknown key 'strict' [unknown-key]

        """)
  }

  @Test func theNearestSettingsApplyUpToTheRepository() throws {
    let scratch = try Scratch()
    try scratch.shell("mkdir -p repo/.git repo/maps/own")
    let off = { (rule: String) in
      #"{ "disable": [{ "rule": "\#(rule)", "reason": "r" }] }"#
    }
    try scratch.put(off("unknown-key"), ".journey-cli.json")
    try scratch.put(off("pain-unanswered"), "repo/.journey-cli.json")
    try scratch.put(Self.map("T"), "repo/maps/a.journey.json")
    try scratch.put(Self.map("T"), "repo/maps/own/b.journey.json")
    try scratch.put("{}", "repo/maps/own/.journey-cli.json")
    let words = ["--only", "pain-unanswered", "--only", "unknown-key", "repo"]
    let rules = try run(words, in: scratch).output.split(separator: "\n").map {
      $0.split(separator: ":")[0] + " " + ($0.split(separator: " ").last ?? "")
    }
    #expect(
      rules == [
        "repo/maps/a.journey.json [unknown-key]", "repo/maps/own/b.journey.json [unknown-key]",
        "repo/maps/own/b.journey.json [pain-unanswered]",
      ])
  }

  @Test func aWrongBaselineIsLocated() throws {
    let scratch = try Scratch()
    try scratch.put(Self.map("T"), "a.journey.json")
    try scratch.put(#"{ "baselineVersion": 1, "findings": [{ "file": 1 }] }"#, "base.json")
    let wrong = try run(["--baseline", "base.json", "."], in: scratch)
    #expect(wrong.code == .data)
    #expect(
      wrong.errors.hasPrefix("Error: the baseline base.json:1:"), "\(wrong.errors)")
    let none = try run(["--write-baseline", "."], in: scratch)
    #expect(none.code == .usage)
  }

  @Test func whatCannotBeReadCannotBeTurnedOff() throws {
    let scratch = try Scratch()
    try scratch.put("{", "a.journey.json")
    try scratch.put(
      #"{ "severities": { "syntax": "note" }, "disable": [{ "rule": "encoding", "reason": "r" }] }"#,
      ".journey-cli.json")
    let found = try run(["--only", "stale", "--quiet", "."], in: scratch)
    #expect(
      found.output == """
        .journey-cli.json:1:19: error: the rule 'syntax' can be neither turned off nor lowered \
        [wrong-value]
        .journey-cli.json:1:61: error: the rule 'encoding' can be neither turned off nor lowered \
        [wrong-value]
        ./a.journey.json:1:1: error: the '{' opened here is never closed [syntax]

        """)
    let refused = try run(["--disable", "syntax", "."], in: scratch)
    #expect(refused.code == .usage)
    #expect(
      refused.errors.hasPrefix(
        "Error: The rule 'syntax' cannot be turned off: what cannot be read cannot be checked\n"))
  }

  @Test func aMapTurnsRulesOfItsReaderOffToo() throws {
    let scratch = try Scratch()
    let map = Self.map("T").replacingOccurrences(
      of: "\"ownr\"",
      with: "\"disable\": [{ \"rule\": \"unknown-key\", \"reason\": \"r\" }], \"ownr\"")
    try scratch.put(map, "a.journey.json")
    #expect(try run(["--quiet", "."], in: scratch) == .init())
    try scratch.put(map.replacingOccurrences(of: "unknown-key", with: "syntax"), "a.journey.json")
    #expect(
      try run(["--quiet", "."], in: scratch).output.contains(
        "error: the rule 'syntax' can be neither turned off nor lowered [wrong-value]"))
  }

  @Test func theStricterOfTwoLevelsCounts() throws {
    let scratch = try Scratch()
    try scratch.put(
      Self.map("T").replacingOccurrences(of: "ownr", with: "owner"), "a.journey.json")
    let words = ["--only", "pain-unanswered", "--strict", "--fail-level"]
    #expect(try run(words + ["error", "."], in: scratch).code == .findings)
    #expect(try run(words + ["note", "."], in: scratch).code == .findings)
    #expect(try run(Array(words.prefix(2)) + ["."], in: scratch).code == .done)
  }

  @Test func todayDecidesWhatIsStale() throws {
    let scratch = try Scratch()
    try scratch.put(
      #"{ "title": "T", "framework": "buyer-4", "reviewBy": "2026-06-30", "stages": [] }"#,
      "a.journey.json")
    #expect(
      try run(["--only", "stale", "--today", "2026-06-30", "."], in: scratch).output.isEmpty)
    let late = try run(["--only", "stale", "--today", "2026-07-01", "."], in: scratch)
    #expect(late.output.hasSuffix("[stale]\n"))
    let wrong = try run(["--today", "tomorrow", "."], in: scratch)
    #expect(wrong.code == .usage)
    #expect(
      wrong.errors.hasPrefix("Error: 'tomorrow' is not a date; write it like 2026-03-02\n"))
  }

  @Test func theSummaryTellsWhereToBegin() throws {
    let scratch = try Scratch()
    try scratch.put(Self.map("T"), "a.journey.json")
    try scratch.put(Self.map("U").replacingOccurrences(of: "ownr", with: "owner"), "b.journey.json")
    let run = try scratch.shell(
      #"export LC_ALL=C COLUMNS=100; "$1" validate --only pain-unanswered --only unknown-key "#
        + #"--only persona --only scenario . "#, [BuiltBinary.path])
    let summary = run.output.components(separatedBy: "\n\n").suffix(2)
      .joined(separator: "\n\n").replacingOccurrences(of: "\u{A0}", with: " ")
    #expect(
      summary == """
        1 error, 3 warnings in 2 of 2 files; journey-cli fix corrects 1 of them

          by rule   2 pain-unanswered, 1 scenario, 1 unknown-key
          most in   ./a.journey.json (2)
                    ./b.journey.json (2)
          evidence  0% backed by a source: 0 of 2 pain points, 0 of 2 lows
          first     ./a.journey.json:1:41 unknown key 'ownr'; did you mean 'owner'?
                    ./a.journey.json:5:22 no opportunity answers the pain point 'Chờ lâu'
                    ./b.journey.json:5:22 no opportunity answers the pain point 'Chờ lâu'

        """)
  }

  @Test func progressIsForTerminalsAndLongRuns() throws {
    let scratch = try Scratch()
    for number in 0..<4 { try scratch.put(Self.map("T\(number)"), "m\(number).journey.json") }
    for isTerminal in [false, true] {
      var console = ConsoleFixture(terminals: isTerminal ? [.errors] : []).console
      let clock = TimeBox()
      console.seconds = { clock.step() }
      _ = JourneyTool.run(["validate", "--quiet", scratch.folder], console)
      #expect(console.errors.text.contains("\r1/4 files") == isTerminal)
      if isTerminal { #expect(console.errors.text.hasSuffix("\r\u{1B}[K")) }
    }
  }
}
