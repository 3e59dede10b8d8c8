import Testing

@testable import JourneyCore

/// A channel that is not known is another one in each mode: sums, places, parts and narrowed
/// reports agree on what belongs to which.
@Suite struct OwnChannelModeTests {
  private static func map(_ emotions: [(mode: String, emotion: Int)]) throws -> JourneyMap {
    let touchpoints = emotions.map { mode, emotion in
      #"{ "name": "N", "channel": "Pop-up", "mode": "\#(mode)", "emotion": \#(emotion) }"#
    }
    return try SmallMaps.map(
      #"{ "stage": "decision", "touchpoints": [\#(touchpoints.joined(separator: ", "))] }"#)
  }

  private static func maps() throws -> [(file: String, map: JourneyMap)] {
    [
      ("a", try map([("online", 1), ("offline", -2)])),
      ("b", try map([("offline", 0), ("online", -1)])),
    ]
  }

  @Test func eachModeHasItsOwnTouchpoints() throws {
    let channels = SmallMaps.report(try Self.maps()).portfolio.channels
    let online = try #require(channels[ChannelName(channel: "Pop-up", mode: .online)])
    #expect(online.touchpoints == 2 && online.emotions.mean == 0 && online.emotions.lowest == -1)
    #expect(online.lowestPlace?.file == "b")
    let offline = try #require(channels[ChannelName(channel: "Pop-up", mode: .offline)])
    #expect(offline.touchpoints == 2 && offline.emotions.mean == -1)
    #expect(offline.emotions.lowest == -2 && offline.lowestPlace?.file == "a")
  }

  @Test func partsMakeTheWhole() throws {
    let maps = try Self.maps()
    var joined = Portfolio()
    for map in maps.reversed() {
      let json = PortfolioSample.json(SmallMaps.report([map]).portfolio)
      let shared = joined.join(try Portfolio(report: SourceFile(name: "r", text: json)))
      #expect(shared == [])
    }
    #expect(PortfolioSample.json(joined) == PortfolioSample.json(SmallMaps.report(maps).portfolio))
  }

  @Test func aNarrowedReportAgrees() throws {
    let maps = try Self.maps()
    let whole = SmallMaps.report(maps).portfolio.channels
    for mode in [ChannelMode.online, .offline] {
      var narrowing = PortfolioNarrowing()
      narrowing.channels = [mode.rawValue]
      let name = ChannelName(channel: "Pop-up", mode: mode)
      let channels = SmallMaps.report(maps, narrowing).portfolio.channels
      #expect(channels.keys.map { $0 } == [name])
      #expect(channels[name] == whole[name])
    }
  }

  @Test func oneMapCountsTheSame() throws {
    let map = try Self.map([("online", 1), ("offline", -2), ("online", 0)])
    let uses = MapFacts(map).channels.uses
    #expect(uses.map(\.mode) == [.online, .offline])
    #expect(uses.map(\.count) == [2, 1])
  }
}
