import Testing

@testable import JourneyCore

/// Names in a report: maps that can be told apart, frameworks and channels as repositories call them.
@Suite struct PortfolioNameTests {
  private static let named: [(files: [String], names: [String])] = [
    (["Maps/shop.journey.json", "Maps/web.journey.json"], ["shop", "web"]),
    (["north/shop.journey.json", "south/shop.journey.json"], ["north/shop", "south/shop"]),
    (
      ["d/north/x/shop.journey.json", "d/south/x/shop.journey.json", "a.journey.json"],
      ["north/x/shop", "south/x/shop", "a"]
    ),
    (["shop.journey.json", "x/shop.journey.json"], ["shop", "x/shop"]),
    (
      ["x/shop.journey.json", "x/shop.journey.csv"], ["x/shop.journey.json", "x/shop.journey.csv"]
    ),
    (["a/shop.journey.json", "a/shop.journey.json"], ["shop", "shop"]),
  ]

  @Test func mapsAreToldApart() {
    for (files, names) in Self.named {
      let found = MapNames(files)
      #expect(files.map(found.name) == names)
      let backwards = MapNames(files.reversed())
      #expect(files.map(backwards.name) == names)
    }
  }

  @Test func noTwoMapsHaveOneName() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let files = Set(
        (0..<Int.random(in: 1...12, using: &random)).map { _ in
          let folders = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            ["a", "b"].randomElement(using: &random) ?? ""
          }
          let ending = [".json", ".journey.json", ".csv"].randomElement(using: &random) ?? ""
          return (folders + ["m" + ending]).joined(separator: "/")
        })
      let names = MapNames(files)
      #expect(Set(files.map(names.name)).count == files.count, "\(files.sorted())")
    }
  }

  @Test func everyListNamesThemSo() throws {
    let map = try SmallMaps.touchpoint(
      #"""
      "channel": "store", "emotion": -2, "momentOfTruth": true, "painPoints": ["P"],
      "metrics": [{ "name": "M", "value": 1, "target": 2 }]
      """#)
    let text = SmallMaps.text(
      SmallMaps.report([("north/shop.journey.json", map), ("south/shop.journey.json", map)]))
    #expect(text.contains("unanswered · north/shop, south/shop"))
    #expect(text.contains("M: 1 (target 2) · T · south/shop"))
    #expect(!text.contains("· shop") && !text.contains(", shop"))
  }

  // MARK: Own frameworks and channels

  private static let framework = FrameworkReading.json(
    SourceFile(
      name: "own.framework.json",
      text: #"""
        { "id": "own", "name": { "vi": "Của nhà", "en": "Our own" }, "stages": [
          { "id": "one", "name": { "vi": "Bước một", "en": "First step" }, "phases": ["aware"] },
          { "id": "two", "name": { "vi": "Bước hai", "en": "Second step" }, "phases": ["use"] }] }
        """#)
  ).framework

  private static func portfolio(_ files: [String]) throws -> Portfolio {
    let framework = try #require(Self.framework)
    let text = #"""
      { "title": "T", "framework": "own", "stages": [{ "stage": "two", "touchpoints": [
        { "name": "N", "channel": "Company van", "emotion": 1 }] }] }
      """#
    let map = try #require(MapReading.json(SourceFile(name: "m", text: text)).map)
    let van = Channel(
      id: "van", mode: .offline,
      name: .localized(vi: SourceText("Xe công ty"), en: SourceText("Company van")))
    let channels = ChannelCatalog.builtIn.adding([van])
    var portfolio = Portfolio()
    for file in files {
      portfolio.add(
        SmallMaps.contribution(file, map, framework: framework, channels: channels))
    }
    portfolio.add(knownChannels: channels)
    return portfolio
  }

  @Test func repositoriesNameTheirOwn() throws {
    let report = PortfolioReport(try Self.portfolio(["a", "b"]))
    let text = SmallMaps.text(report)
    #expect(text.contains("Second step") && text.contains("Company van"))
    let vi = SmallMaps.text(report, .vi)
    #expect(vi.contains("Bước hai") && vi.contains("Xe công ty"))
    #expect(!vi.contains("two"))
  }

  /// A report that was kept knows the names, too, and what is joined from parts is the whole.
  @Test func namesAreKept() throws {
    let whole = try Self.portfolio(["a", "b"])
    var joined = Portfolio()
    for file in ["b", "a"] {
      let json = PortfolioSample.json(try Self.portfolio([file]))
      let shared = joined.join(try Portfolio(report: SourceFile(name: "r", text: json)))
      #expect(shared == [])
    }
    #expect(joined.ownNames == whole.ownNames && whole.ownNames.channels["van"] != nil)
    #expect(PortfolioSample.json(joined) == PortfolioSample.json(whole))
    #expect(SmallMaps.text(PortfolioReport(joined)) == SmallMaps.text(PortfolioReport(whole)))
  }

  /// Of several names of one thing the same one holds, whatever the order.
  @Test func orderOfNamesDoesNotMatter() {
    let names = ["B", "A", "C"].map { OwnNames.Name(vi: $0, en: $0) }
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      var own = OwnNames()
      for index in order {
        own.add(names[index], ofChannel: "c")
        own.add(
          OwnNames.FrameworkNames(name: names[index], stages: [("s", names[index])]),
          ofFramework: "f")
      }
      #expect(own.channels["c"]?.en == "A" && own.frameworks["f"]?.name.en == "A")
    }
  }

  @Test func whatShipsIsNotCarried() throws {
    let report = SmallMaps.report([("a", try SmallMaps.touchpoint(#""channel": "store""#))])
    #expect(report.portfolio.ownNames == OwnNames())
  }

  // MARK: Tables that are cut

  @Test func tablesSayWhatTheyLeaveOut() throws {
    let channels = try (0..<13).map { number in
      try SmallMaps.touchpoint(
        #""channel": "c\#(number)", "mode": "online", "owner": "Owner \#(number)""#)
    }
    let report = SmallMaps.report(
      channels.enumerated().map { ("\($0.offset).journey.json", $0.element) })
    let text = SmallMaps.text(report)
    #expect(text.contains("and 3 more channels") && text.contains("and 3 more owners"))
    #expect(SmallMaps.text(report, .vi).contains("và 3 kênh nữa"))
    // What is left out stands behind the channels and not behind the rows by mode.
    let lines = text.split(separator: "\n")
    let more = try #require(lines.firstIndex { $0.contains("and 3 more channels") })
    let modes = try #require(lines.firstIndex { $0.contains("BY MODE") })
    #expect(more + 1 == modes)
    var choices = PortfolioDocument.Choices()
    choices.top = 13
    #expect(!SmallMaps.text(report, choices: choices).contains("more channels"))
  }

  // MARK: Metrics

  @Test func metricsReadAsInShow() throws {
    let map = try SmallMaps.touchpoint(
      #"""
      "metrics": [{ "name": "Small", "value": 1, "target": 0.001, "better": "lower" },
        { "name": "Big", "value": 12000, "target": 15000, "unit": "đ", "better": "higher" },
        { "name": "Stars", "value": 4.1, "target": 4.5, "unit": "/5" }]
      """#)
    let text = SmallMaps.text(SmallMaps.report([("a", map)]))
    #expect(text.contains("Small: 1 (target ≤ 0.001) · T · a") && text.contains("over by 0.999"))
    #expect(text.contains("Big: 12,000\u{A0}đ (target ≥ 15,000\u{A0}đ) · T · a"))
    #expect(text.contains("Stars: 4.1/5 (target 4.5/5) · T · a"))
    #expect(!text.contains("99900"))
  }
}
