import Foundation
import Testing

@testable import JourneyCore

/// Comparisons of generated maps in every format for programs.
@Suite struct ComparisonFormatSlowTests {
  @Test func generatedMapsMakeTablesAndObjects() throws {
    let frameworks = FrameworkCatalog.all
    for seed in 0..<40 {
      var random = RandomMap(seed: UInt64(seed))
      var journeys = RandomJourney(seed: UInt64(seed))
      let map = random.map()
      let framework = frameworks[seed % 6]
      let comparison = MapComparison([
        PhasedJourney(name: "a.json", map: map, framework: framework),
        PhasedJourney(name: "b.json", map: journeys.map(framework), framework: framework),
        PhasedJourney(name: "own", framework: random.framework()),
      ])
      let rows = ComparisonFormatTests.rows(MapComparisonCSV(comparison, language: .en).text)
      #expect(rows.allSatisfy { $0.count == 15 })
      let json = try ComparisonFormatTests.object(
        MapComparisonJSON(comparison, language: .en).bytes)
      #expect((json["journeys"] as? [Any])?.count == 3)
      try ComparisonFormatTests.expectTouchpoints(of: comparison, in: json)
      for (index, journey) in comparison.journeys.enumerated() {
        let letter = MapComparison.letter(of: index)
        let listed = rows.filter { $0[0] == "touchpoint" && $0[1] == letter }
        #expect(
          listed.count == journey.touchpoints.reduce(0) { $0 + max($1.phases.phases.count, 1) })
        #expect(listed.count { $0[12] != "true" } == journey.touchpoints.count)
      }
      let document = MapComparisonDocument(comparison, language: .vi).document
      for width in [20, 60, 200] {
        let renderer = TerminalRenderer(width: width, isColored: false, language: .vi)
        for line in renderer.render(document).split(separator: "\n") {
          #expect(DisplayWidth.columns(of: String(line)) <= width)
        }
      }
    }
  }
}
