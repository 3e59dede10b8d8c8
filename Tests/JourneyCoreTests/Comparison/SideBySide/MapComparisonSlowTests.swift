import Testing

@testable import JourneyCore

/// Journeys of more touchpoints than anybody has.
@Suite struct MapComparisonSlowTests {
  @Test func fiftyThousandTouchpointsAreMatchedInTime() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "basic-5"))
    let journeys = ["a", "b"].map { name -> PhasedJourney in
      var map = JourneyMap(title: "M", framework: .id("basic-5"))
      var entry = StageEntry(stage: "purchase")
      entry.touchpoints = (0..<50_000).map { Touchpoint(name: SourceText("\(name) \($0 / 2)")) }
      map.stages = [entry]
      return PhasedJourney(name: name, map: map, framework: framework)
    }
    var comparison: MapComparison?
    let time = ContinuousClock().measure { comparison = MapComparison(journeys) }
    #expect(comparison?.alone.map(\.count) == [50_000, 50_000])
    // Quadratic time would be minutes.
    #expect(time < .seconds(60))
  }
}
