import Testing

@testable import JourneyCore

/// Words by which people narrow a report.
@Suite struct NarrowingWordsTests {
  private static func includes(_ framework: String) throws -> Bool {
    var narrowing = PortfolioNarrowing()
    narrowing.frameworks = [framework]
    return narrowing.includes(
      try SmallMaps.touchpoint(#""channel": "store""#),
      framework: FrameworkCatalog.framework(id: "customer-6"))
  }

  @Test(arguments: [
    ("customer-6", true), ("customer 6", true), ("Customer", true), ("cust", true),
    ("6 customer", false),
    ("customer-7", false), ("buyer", false), ("", true),
    ("=customer-6", true), ("=Customer-6", true), ("=customer", false),
  ])
  func frameworksAreFound(_ word: String, _ isFound: Bool) throws {
    #expect(try Self.includes(word) == isFound, "\(word)")
  }

  @Test(arguments: [
    ("online", 2), ("trực tuyến", 2), ("Offline", 1), ("ngoai tuyen", 1), ("website", 1),
    ("online-ad", 1), ("store", 1), ("nosuch", 0),
  ])
  func modesAreNoChannels(_ word: String, _ count: Int) throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "A", "channel": "website" }, { "name": "B", "channel": "online-ad" },
        { "name": "C", "channel": "store" }, { "name": "D" }] }
      """#)
    var narrowing = PortfolioNarrowing()
    narrowing.channels = [word]
    #expect(SmallMaps.report([("a", map)], narrowing).portfolio.touchpoints == count, "\(word)")
  }

  /// Behind a `=` stands a whole name, with its accents.
  @Test(arguments: [
    ("Lan", "Cô Lan", true), ("lan", "Lán", true), ("=Lan", "lan", true), (" = LAN", "Lan", true),
    ("=Lan", "Cô Lan", false), ("=Lan", "Lán", false), ("=", "Lan", false), ("=", "", false),
  ])
  func namesAreMeantWhole(_ word: String, _ name: String, _ isMeant: Bool) {
    #expect(PortfolioNarrowing.matches(word, name) == isMeant, "\(word)")
  }

  @Test func aWholeNameIsNotAPart() {
    func asked(_ words: [String]) -> PortfolioNarrowing {
      var narrowing = PortfolioNarrowing()
      narrowing.personas = words
      return narrowing
    }
    #expect(!asked(["=Lan"]).isSame(as: asked(["Lan"])))
    #expect(!asked(["=Lan"]).isSame(as: asked(["=Lán"])))
    #expect(asked(["=Lan"]).isSame(as: asked(["= lan"])))
    #expect(asked(["lan", "=Lan", "= lan", "Lán"]).ordered.personas == ["= lan", "Lán"])
  }
}
