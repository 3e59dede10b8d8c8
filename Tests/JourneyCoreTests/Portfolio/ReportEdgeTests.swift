import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// What stands at the edges of a report: keepers, files that are no maps, numbers that it has not.
@Suite struct ReportEdgeTests {
  /// Runs `report` over files.
  private static func run(
    _ files: [String: String], _ arguments: [String]
  ) throws -> (output: String, errors: String, exit: Int32) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let run = ConsoleFixture().run(
      ["report", folder.path, "--lang", "en", "--today", "2026-10-01"] + arguments,
      root: JourneyTool.self)
    return (run.output, run.errors, run.code.rawValue)
  }

  private static let kept = """
    { "title": "Repairs", "framework": "buyer-4", "owner": "Technical office",
      "reviewBy": "2026-09-15", "stages": [
      { "stage": "decision", "owner": "Shop", "touchpoints": [
        { "name": "Till", "channel": "store", "painPoints": ["Slow"] }] }] }
    """

  // MARK: Keepers

  /// Who keeps a map has its dates and its review, even where all in it has a nearer owner.
  @Test func aKeeperHasTheMap() throws {
    let run = try Self.run(["a.journey.json": Self.kept], ["--owner", "technical office"])
    #expect(run.exit == 0, "\(run.errors)")
    #expect(run.output.contains("1 · 0 touchpoints"))
    #expect(run.output.contains("2026-09-15"))
    let json = try Self.run(
      ["a.journey.json": Self.kept], ["--owner", "technical office", "--fail-on", "stale>0"])
    #expect(json.exit == 1)
    // Not where a channel is asked for, in which it has nothing.
    let none = try Self.run(
      ["a.journey.json": Self.kept], ["--owner", "technical office", "--channel", "store"])
    #expect(none.exit == 66)
    let other = try Self.run(["a.journey.json": Self.kept], ["--owner", "marketing"])
    #expect(other.exit == 66)
  }

  // MARK: Files that are no maps

  /// Of a file that tells neither a framework nor a stage nothing was understood.
  @Test func whatTellsNothingIsNoMap() throws {
    for text in ["{", "{}", #"{ "title": "T" }"#, #"{ "title": "T", "framework": "" }"#] {
      let run = try Self.run(
        ["a.journey.json": Self.kept, "b.journey.json": text], ["--format", "json"])
      #expect(run.exit == 65, "\(text)")
      #expect(run.output.contains("\"mapCount\": 1,"), "\(text)")
      #expect(run.output.contains("b.journey.json\"],"), "\(text)")
      #expect(run.errors.contains("cannot be read as a map"), "\(text)")
    }
    // What tells one of the two counts, as far as it is understood.
    for text in [
      #"{ "title": "T", "framework": "buyer-4", "stages": 3 }"#,
      #"{ "stages": [{ "stage": "decision", "touchpoints": [{ "name": "A" }] }] }"#,
    ] {
      let run = try Self.run(
        ["a.journey.json": Self.kept, "b.journey.json": text], ["--format", "json"])
      #expect(run.exit == 65 && run.output.contains("\"mapCount\": 2,"), "\(text)")
    }
  }

  // MARK: Numbers

  /// A condition on a number that the report has not is told: nobody believes that it was judged.
  @Test func whatIsNotJudgedIsTold() throws {
    let conditions = ["--fail-on", "evidenceShare<50%", "--fail-on", "meanEmotion<0"]
    let text = #"""
      { "title": "T", "framework": "buyer-4",
        "stages": [{ "stage": "decision", "touchpoints": [{ "name": "A", "channel": "store" }] }] }
      """#
    let run = try Self.run(["a.journey.json": text], conditions)
    #expect(run.exit == 0)
    #expect(run.errors.contains("no evidenceShare") && run.errors.contains("no meanEmotion"))
    let pain = try Self.run(["a.journey.json": Self.kept], conditions)
    #expect(pain.exit == 1 && !pain.errors.contains("no evidenceShare"))
  }

  // MARK: Narrowings

  /// Two narrowings are compared by what their words mean.
  @Test func narrowingsAreComparedByWhatTheyMean() throws {
    func narrowing(
      frameworks: [String] = [], channels: [String] = []
    ) -> PortfolioNarrowing {
      var narrowing = PortfolioNarrowing()
      (narrowing.frameworks, narrowing.channels) = (frameworks, channels)
      return narrowing
    }
    let same: [([String], [String], [String], [String])] = [
      (["customer-6"], ["customer6"], [], []), (["BUYER"], ["buyer-4"], [], []),
      (["buyer", "buyer-4"], ["buyer-4"], [], []),
      ([], [], ["phone"], ["hotline"]), ([], [], ["store"], ["Cửa hàng"]),
      ([], [], ["Nowhere"], ["nowhere"]), ([], [], ["online"], ["Online"]),
    ]
    for (frameworks, others, channels, otherChannels) in same {
      let (one, other) = (
        narrowing(frameworks: frameworks, channels: channels),
        narrowing(frameworks: others, channels: otherChannels)
      )
      #expect(one.isSame(as: other) && other.isSame(as: one), "\(one) \(other)")
    }
    // `customer` means all frameworks that begin so.
    #expect(!narrowing(frameworks: ["customer"]).isSame(as: narrowing(frameworks: ["customer-6"])))
    #expect(!narrowing(channels: ["phone"]).isSame(as: narrowing(channels: ["store"])))
    #expect(!narrowing(channels: ["phone"]).isSame(as: narrowing(channels: ["offline"])))
    // What a repository calls its own.
    var own = OwnNames()
    own.add(OwnNames.Name(vi: "Ngựa vằn", en: "Zebra crossing"), ofChannel: "zq-7")
    #expect(
      narrowing(channels: ["zq-7"]).isSame(as: narrowing(channels: ["zebra crossing"]), own))
    #expect(!narrowing(channels: ["zq-7"]).isSame(as: narrowing(channels: ["zebra crossing"])))
  }
}
