import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// What a report says of many maps is what `show` and `validate` say of each of them.
@Suite struct PortfolioAgreementTests {
  private typealias Object = [String: Any]

  private static func object(_ text: String) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  private static func shown(_ path: String) throws -> Object {
    let run = ConsoleFixture().run(["show", path, "--format", "json"], root: JourneyTool.self)
    return try object(run.output)
  }

  private static func reported() throws -> (report: Object, paths: [String]) {
    let folder = Repository.path("Examples")
    let run = ConsoleFixture().run(
      ["report", "--format", "json", "--today", "2026-10-01", folder], root: JourneyTool.self)
    #expect(run.code == .done)
    let report = try object(run.output)
    let maps = try #require(report["maps"] as? [Object])
    return (report, maps.compactMap { $0["file"] as? String })
  }

  @Test func mapsAreAsShowHasThem() throws {
    let (report, _) = try Self.reported()
    let maps = try #require(report["maps"] as? [Object])
    #expect(maps.count > 20)
    var unanswered = 0
    for map in maps {
      let path = try #require(map["file"] as? String)
      let shown = try Self.shown(path)
      #expect(map["title"] as? String == shown["title"] as? String)
      #expect(map["framework"] as? String == shown["framework"] as? String)
      #expect(map["state"] as? String == shown["state"] as? String)
      let open = try #require(shown["unanswered"] as? [Object])
      #expect(map["openPains"] as? Int == open.count, "\(path)")
      unanswered += open.count
      let curve = try #require(shown["stages"] as? [Object]).compactMap { $0["emotion"] as? Double }
      #expect(map["lowest"] as? Double == curve.min(), "\(path)")
      let evidence = try #require(shown["evidence"] as? [String: [String: Int]])
      let count = evidence.values.reduce(0) { $0 + ($1["count"] ?? 0) }
      let backed = evidence.values.reduce(0) { $0 + ($1["backed"] ?? 0) }
      let share = count == 0 ? nil : Double(backed) / Double(count)
      #expect(map["evidenceShare"] as? Double == share, "\(path)")
      let touchpoints = try #require(shown["touchpoints"] as? [String: Int])
      #expect(map["touchpoints"] as? Int == touchpoints["count"])
    }
    #expect(report["unanswered"] as? Int == unanswered)
  }

  /// What to do first is the same, with the same points.
  @Test func oneMapIsRankedAsShowRanksIt() throws {
    let (_, paths) = try Self.reported()
    for path in paths {
      let shown = try #require(try Self.shown(path)["doFirst"] as? [Object])
      let run = ConsoleFixture().run(
        ["report", "--format", "json", "--today", "2026-10-01", path], root: JourneyTool.self)
      let all = try #require(try Self.object(run.output)["opportunities"] as? [Object])
      let reported = all.filter { $0["status"] as? String != "done" }.prefix(3)
      #expect(
        shown.map { $0["text"] as? String } == reported.map { $0["text"] as? String }, "\(path)")
      #expect(
        shown.map { $0["score"] as? Double } == reported.map { $0["score"] as? Double }, "\(path)")
    }
  }

  @Test func channelsAreTheSumOfTheTouchpoints() throws {
    let (report, paths) = try Self.reported()
    var counts: [String: Int] = [:]
    var pains: [String: Int] = [:]
    var felt: [String: [Double]] = [:]
    for path in paths {
      for stage in try #require(try Self.shown(path)["stages"] as? [Object]) {
        for touchpoint in stage["touchpoints"] as? [Object] ?? [] {
          guard let word = touchpoint["channel"] as? String else { continue }
          let channel = ChannelCatalog.builtIn.channel(SourceText(word))?.id ?? word
          counts[channel, default: 0] += 1
          pains[channel, default: 0] += touchpoint["painPoints"] as? Int ?? 0
          if let emotion = touchpoint["emotion"] as? Double {
            felt[channel, default: []].append(emotion)
          }
        }
      }
    }
    let channels = try #require(report["channels"] as? [Object])
    #expect(channels.count == counts.count)
    for channel in channels {
      let name = try #require(channel["channel"] as? String)
      #expect(channel["touchpoints"] as? Int == counts[name], "\(name)")
      #expect(channel["pains"] as? Int == pains[name], "\(name)")
      let emotions = felt[name] ?? []
      if let mean = channel["meanEmotion"] as? Double {
        #expect(abs(mean - emotions.reduce(0, +) / Double(emotions.count)) < 1e-9, "\(name)")
        #expect(channel["lowest"] as? Double == emotions.min())
      } else {
        #expect(emotions.isEmpty)
      }
    }
  }

  /// Findings of single rules over all maps.
  private static func findings(_ rule: String, _ paths: [String]) throws -> Int {
    var count = 0
    for path in paths {
      // What a map turns off is there all the same.
      let run = ConsoleFixture().run(
        ["validate", "--format", "json", "--only", rule, "--today", "2026-10-01", path],
        root: JourneyTool.self)
      count += try #require(try object(run.output)["diagnostics"] as? [Object]).count
    }
    return count
  }

  @Test func countsAreThoseOfValidate() throws {
    let (report, paths) = try Self.reported()
    // Two maps turn the rule off, with a reason; their pains count all the same.
    let disabled = ["dung-bao-tri", "emma-trade-in"]
    let open = try #require(report["maps"] as? [Object]).filter { map in
      disabled.contains { (map["file"] as? String ?? "").contains($0) }
    }.reduce(0) { $0 + ($1["openPains"] as? Int ?? 0) }
    #expect(open > 0)
    #expect(
      try Self.findings("pain-unanswered", paths) + open == report["unanswered"] as? Int)
    #expect(try Self.findings("opportunity-owner", paths) == report["unowned"] as? Int)
    #expect(
      try Self.findings("handover", paths) == (report["handovers"] as? [Object])?.count)
    #expect(try Self.findings("stale", paths) == report["stale"] as? Int)
  }
}
