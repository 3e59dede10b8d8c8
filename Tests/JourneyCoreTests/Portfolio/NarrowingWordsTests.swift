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
}
