import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// What `reframe` leaves behind in files; what it prints stands in `CommandCases/reframe`.
@Suite struct ReframeCommandTests {
  private static let own = """
    {"id":"own","name":"Own","stages":[{"id":"a","name":"A","phases":["aware","purchase","use"]}]}
    """
  private static let map = """
    {"title":"T","framework":"basic-5","stages":[{"stage":"purchase","touchpoints":[{"name":"t"}]}]}
    """

  static func run(
    _ words: [String], in scratch: Scratch, input: String = ""
  ) -> ConsoleFixture.Run {
    ConsoleFixture(input: input, files: RootedFiles(scratch.folder))
      .run(["reframe"] + words, root: JourneyTool.self)
  }

  @Test func filesAreReplacedOnlyByForce() throws {
    let scratch = try Scratch()
    try scratch.put(Self.map, "m.json")
    try scratch.put("mine", "new.json")
    try scratch.put("mine", "report.txt")
    let words = ["m.json", "--to", "buyer-4", "--output", "new.json", "--report", "report.txt"]
    #expect(Self.run(words, in: scratch).code == .cannotCreate)
    #expect(try scratch.text("new.json") == "mine")
    try scratch.shell("rm new.json")
    #expect(Self.run(words, in: scratch).code == .cannotCreate)
    #expect(scratch.names == ["m.json", "report.txt"], "neither or both")
    #expect(Self.run(words + ["--force"], in: scratch) == .init())
    #expect(try scratch.text("report.txt").hasPrefix("T  "))
    let printed = Self.run(["m.json", "--to", "buyer-4", "--quiet"], in: scratch)
    #expect(try scratch.text("new.json") == printed.output)
    #expect(scratch.names == ["m.json", "new.json", "report.txt"])
  }

  /// The report of a file is plain text even where the terminal has colours.
  @Test func aReportInAFileIsTheOneOnTheScreen() throws {
    let scratch = try Scratch()
    try scratch.put(Self.map, "m.json")
    let shown = Self.run(["m.json", "--to", "exp", "--output", "-"], in: scratch)
    let words = ["m.json", "--to", "exp", "--report", "r.txt", "--color", "always"]
    #expect(Self.run(words, in: scratch).output == shown.output)
    #expect(try scratch.text("r.txt") == shown.errors)
  }

  /// The name of the report's file tells its format.
  @Test func aReportIsAPageOrMarkdownByItsName() throws {
    let scratch = try Scratch()
    try scratch.put(Self.map, "m.json")
    for (name, beginning) in [("r.md", "# T"), ("r.html", "<!DOCTYPE html>"), ("r", "T  ")] {
      let words = ["m.json", "--to", "exp", "--report", name, "--output", name + ".json"]
      #expect(Self.run(words, in: scratch) == .init())
      #expect(try scratch.text(name).hasPrefix(beginning), "\(name)")
    }
    let words = ["m.json", "--to", "exp", "--report", "r.pdf", "--output", "new.json"]
    #expect(Self.run(words, in: scratch).code == .usage)
    #expect(!scratch.names.contains("new.json"))
  }

  @Test func aFrameworkFileIsNamedAsSeenFromTheNewMap() throws {
    let scratch = try Scratch()
    try scratch.shell("mkdir .git maps own")
    try scratch.put(Self.own, "own/f.json")
    try scratch.put(Self.map, "m.json")
    for (output, reference) in [
      ("new.journey.json", "own/f.json"), ("maps/new.journey.json", "../own/f.json"),
      ("own/new.journey.json", "f.json"),
    ] {
      let words = ["m.json", "--to", "own/f.json", "--quiet", "--output", output]
      #expect(Self.run(words, in: scratch) == .init())
      #expect(try scratch.text(output).contains("\"framework\": \"\(reference)\""))
    }
    let found = ConsoleFixture(files: RootedFiles(scratch.folder))
      .run(["validate", "--quiet", "."], root: JourneyTool.self)
    #expect(found == .init())
  }

  /// A map that stays in its framework still finds the file from its new place.
  @Test func theOwnFrameworkFileIsFoundFromElsewhere() throws {
    let scratch = try Scratch()
    try scratch.shell("mkdir .git maps")
    try scratch.put(Self.own, "f.json")
    let map = #"{"title":"T","framework":"f.json","stages":[{"stage":"a","notes":"n"}]}"#
    try scratch.put(map, "m.json")
    let words = ["m.json", "--to", "f.json", "--quiet"]
    #expect(Self.run(words + ["--output", "same.json"], in: scratch) == .init())
    #expect(Self.run(words + ["--output", "maps/other.json"], in: scratch) == .init())
    let same = try scratch.text("same.json")
    #expect(same == Self.run(words, in: scratch).output)
    #expect(same.contains(#""framework": "f.json""#))
    #expect(
      try scratch.text("maps/other.json")
        == same.replacingOccurrences(of: "f.json", with: "../f.json"))
  }

  /// A map may not name a file outside its repository, and a stream has no place at all.
  @Test func aFrameworkFromElsewhereIsHeld() throws {
    let (scratch, elsewhere) = (try Scratch(), try Scratch())
    try scratch.put(Self.map, "m.json")
    let path = try elsewhere.put(Self.own, "f.json")
    #expect(
      Self.run(["m.json", "--to", path, "--quiet", "--output", "a.json"], in: scratch) == .init())
    let text = try scratch.text("a.json")
    #expect(text.contains(#""id": "own""#))
    #expect(Self.run(["m.json", "--to", path, "--quiet"], in: scratch).output == text)
    #expect(
      Self.run(["m.json", "--to", "-", "--quiet"], in: scratch, input: Self.own).output == text)
  }
}
