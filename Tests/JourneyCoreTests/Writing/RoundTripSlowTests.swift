import Testing

@testable import JourneyCore

/// Generated maps, written and read again.
@Suite struct RoundTripSlowTests {
  /// What the quick ones look with.
  private let quick = RoundTripTests()

  @Test func mapsComeBackEqual() throws {
    var random = RandomMap(seed: 21)
    for round in 0..<150 {
      let map = random.map()
      let written = MapWriter.json(map)
      let reading = MapReading.json(SourceFile(name: "", bytes: written))
      #expect(reading.diagnostics.isEmpty, "round \(round)")
      let again = try #require(reading.map)
      if again != map {
        Issue.record("round \(round): \(String(decoding: written, as: UTF8.self))")
      }
      #expect(MapWriter.json(again) == written, "round \(round)")
      quick.expectCanonical(written)
    }
  }
}
