import Testing

@testable import JourneyCore

/// The maps of `Examples` as portfolios.
enum PortfolioSample {
  static let today = CalendarDate(year: 2026, month: 10, day: 1)

  /// All maps of `Examples` and `Examples/portfolio`, by their paths.
  static func maps() throws -> [(path: String, map: JourneyMap, framework: Framework?)] {
    try Repository.files(in: "Examples", endingIn: ".journey.json")
      .filter { !$0.contains("/broken/") }.map { path in
        let reading = MapReading.json(SourceFile(name: path, text: try Repository.text(path)))
        let map = try #require(reading.map)
        let framework: Framework? =
          switch map.framework {
          case .id(let id): FrameworkCatalog.framework(id: id.string)
          case .inline(let framework): framework
          case .path(let path): try own(path.string)
          }
        return (path, map, framework)
      }
  }

  private static func own(_ path: String) throws -> Framework? {
    let text = try Repository.text("Examples/" + path)
    return FrameworkReading.json(SourceFile(name: path, text: text)).framework
  }

  /// What a map adds.
  static func contribution(
    _ map: (path: String, map: JourneyMap, framework: Framework?),
    _ narrowing: PortfolioNarrowing = PortfolioNarrowing()
  ) -> PortfolioContribution {
    PortfolioContribution(
      PortfolioInput(
        file: map.path, map.map, framework: map.framework, today: today,
        fingerprint: TextKey(map.path).number), narrowing, keepsTexts: true)
  }

  /// A portfolio of some maps, in the given order.
  static func portfolio(
    _ maps: [(path: String, map: JourneyMap, framework: Framework?)],
    _ narrowing: PortfolioNarrowing = PortfolioNarrowing()
  ) -> Portfolio {
    var portfolio = Portfolio()
    for map in maps { portfolio.add(contribution(map, narrowing)) }
    portfolio.add(knownChannels: ["store", "tv", "webinar"])
    return portfolio
  }

  /// The bytes of a report in JSON.
  static func json(_ portfolio: Portfolio) -> String {
    String(decoding: PortfolioJSON(PortfolioReport(portfolio)).bytes, as: UTF8.self)
  }
}
