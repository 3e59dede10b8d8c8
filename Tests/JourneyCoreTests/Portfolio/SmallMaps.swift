import Testing

@testable import JourneyCore

/// Small maps and reports over them, for tests that say in a few lines what they are about.
enum SmallMaps {
  /// A map in `buyer-4` with the given stage entries as JSON.
  static func map(_ stages: String, _ head: String = "") throws -> JourneyMap {
    let text = """
      { "title": "T", "framework": "buyer-4", \(head) "stages": [\(stages)] }
      """
    return try #require(MapReading.json(SourceFile(name: "m.journey.json", text: text)).map)
  }

  /// A map with one touchpoint, told in JSON.
  static func touchpoint(_ members: String, _ head: String = "") throws -> JourneyMap {
    try map(
      #"{ "stage": "decision", "touchpoints": [{ "name": "N", \#(members) }] }"#, head)
  }

  /// What a map says of itself, as a report takes it.
  static func contribution(
    _ file: String, _ map: JourneyMap, _ narrowing: PortfolioNarrowing = PortfolioNarrowing(),
    framework: Framework? = FrameworkCatalog.framework(id: "buyer-4"),
    channels: ChannelCatalog = .builtIn, sameAs: [[String]] = [], fingerprint: UInt64 = 0
  ) -> PortfolioContribution {
    PortfolioContribution(
      PortfolioInput(
        file: file, map, framework: framework, channels: channels, sameAs: SameTexts(sameAs),
        fingerprint: fingerprint), narrowing, keepsTexts: true)
  }

  /// A report over maps, by their files.
  static func report(
    _ maps: [(file: String, map: JourneyMap)],
    _ narrowing: PortfolioNarrowing = PortfolioNarrowing(), sameAs: [[String]] = []
  ) -> PortfolioReport {
    var portfolio = Portfolio()
    for (file, map) in maps {
      portfolio.add(contribution(file, map, narrowing, sameAs: sameAs))
    }
    return PortfolioReport(portfolio)
  }

  /// The text of a report as a terminal shows it.
  static func text(
    _ report: PortfolioReport, _ language: Language = .en, width: Int = 100,
    change: PortfolioChange? = nil, choices: PortfolioDocument.Choices = .init()
  ) -> String {
    let document = PortfolioDocument(
      report, language: language, choices: choices, change: change
    ).document
    return String(
      decoding: TerminalRenderer(width: width, isColored: false, language: language)
        .bytes(document), as: UTF8.self)
  }
}
