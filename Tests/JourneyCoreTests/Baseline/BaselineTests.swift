import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// A repository with old findings adopts the gate: what is known stays quiet, what is new does not.
@Suite struct BaselineTests {
  private static func map(_ touchpoints: [String], title: String = "T") -> String {
    """
    { "title": "\(title)", "framework": "buyer-4", "persona": { "name": "Lan" },
      "stages": [
        { "stage": "problem-awareness", "touchpoints": [
          \(touchpoints.joined(separator: ",\n      ")) ] } ] }
    """
  }

  private static func touchpoint(_ name: String, _ more: String = "") -> String {
    #"{ "name": "\#(name)", "channel": "search", "painPoints": ["Chờ \#(name)"]\#(more) }"#
  }

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try put(["A", "B"].map { Self.touchpoint($0) })
  }

  private func put(_ touchpoints: [String], _ name: String = "a.journey.json") throws {
    try scratch.put(Self.map(touchpoints), name)
  }

  private func run(_ words: String...) throws -> ConsoleFixture.Run {
    try scratch.shell(
      #"export LC_ALL=C; tool="$1"; shift; "$tool" validate --format concise "#
        + #"--only pain-unanswered --only unknown-key --baseline base.json "$@""#,
      [BuiltBinary.path] + words)
  }

  private func adopt() throws {
    let run = try run("--write-baseline", ".")
    #expect(run.code == .done)
    #expect(run.output.isEmpty)
  }

  @Test func isWrittenForPeopleToRead() throws {
    let run = try run("--write-baseline", ".")
    #expect(run.errors == "2 findings in the baseline 'base.json' now\n")
    #expect(
      try scratch.text("base.json") == """
        {
          "baselineVersion": 2,
          "findings": [
            {
              "file": "a.journey.json",
              "rule": "pain-unanswered",
              "place": "/stages/problem-awareness/touchpoints/A/painPoints/Chờ A",
              "about": "Chờ A"
            },
            {
              "file": "a.journey.json",
              "rule": "pain-unanswered",
              "place": "/stages/problem-awareness/touchpoints/B/painPoints/Chờ B",
              "about": "Chờ B"
            }
          ]
        }

        """)
  }

  @Test func knowsWhatMovedAndWhatWasLaidOutAnew() throws {
    try adopt()
    #expect(try run("--strict", ".") == .init())
    try scratch.put("\n\n" + scratch.text("a.journey.json"), "a.journey.json")
    #expect(try run("--strict", ".") == .init())
    try put(["New", "B", "A"].map { Self.touchpoint($0, #", "opportunities": ["x"]"#) })
    try put(["B", "A"].map { Self.touchpoint($0, #", "emotion": -1"#) })
    #expect(try run("--strict", ".") == .init())
    try scratch.shell(#""$1" format a.journey.json"#, [BuiltBinary.path])
    #expect(try run("--strict", ".") == .init())
  }

  @Test func tellsWhatIsNewAndWhatNoLongerOccurs() throws {
    try adopt()
    // One is answered and another one comes: they look alike, but are not the same.
    try put([
      Self.touchpoint("A", #", "opportunities": ["Gọi lại"]"#), Self.touchpoint("B"),
      Self.touchpoint("C"),
    ])
    let found = try run("--strict", ".")
    #expect(found.code == .findings)
    #expect(
      found.output
        == "./a.journey.json:6:58: warning: no opportunity answers the pain point 'Chờ C' "
        + "[pain-unanswered]\n")
    #expect(
      found.errors == """
        Stale baseline: a.journey.json: pain-unanswered /stages/problem-awareness/touchpoints/A\
        /painPoints/Chờ A: Chờ A no longer occurs
        Run with --write-baseline to drop this from 'base.json'

        """)
  }

  @Test func judgesOnlyWhatIsChecked() throws {
    try put(["D"].map { Self.touchpoint($0) }, "b.journey.json")
    try adopt()
    #expect(try run("a.journey.json") == .init())
    let other = try scratch.shell(
      #"LC_ALL=C "$1" validate --format concise --only stale --baseline base.json ."#,
      [BuiltBinary.path])
    #expect(other == .init())
    // Written for a part, the rest stays.
    #expect(
      try run("--write-baseline", "b.journey.json").errors
        == "3 findings in the baseline 'base.json' now\n")
    #expect(try run("--strict", ".") == .init())
  }

  @Test func namesTheEntriesOfFilesThatAreGone() throws {
    try put(["D"].map { Self.touchpoint($0) }, "b.journey.json")
    try adopt()
    try scratch.shell("rm b.journey.json")
    #expect(try run(".").errors.hasPrefix("Stale baseline: b.journey.json: pain-unanswered "))
    #expect(
      try run("--write-baseline", ".").errors == "2 findings in the baseline 'base.json' now\n")
  }

  @Test func saysHowMuchIsKnown() throws {
    try adopt()
    let run = try scratch.shell(
      #"LC_ALL=C "$1" validate --only pain-unanswered --baseline base.json ."#,
      [BuiltBinary.path])
    #expect(run.output == "1 file, nothing new; 2 in the baseline\n")
  }

  @Test func isTheSameFromAnyFolderOfTheRepository() throws {
    try scratch.shell("mkdir -p .git maps; mv a.journey.json maps")
    #expect(try run("--write-baseline", ".").code == .done)
    #expect(try scratch.text("base.json").contains(#""file": "maps/a.journey.json""#))
    let inside = try scratch.shell(
      #"cd maps; LC_ALL=C "$1" validate --format concise --only pain-unanswered "#
        + "--baseline ../base.json --strict .", [BuiltBinary.path])
    #expect(inside == .init())
  }

  @Test func overwritesNothingElse() throws {
    try scratch.put("{}", "base.json")
    #expect(try run("--write-baseline", ".").code == .data)
    #expect(try scratch.text("base.json") == "{}")
  }
}
