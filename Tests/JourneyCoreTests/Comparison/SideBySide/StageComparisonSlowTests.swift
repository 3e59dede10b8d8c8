import Testing

@testable import JourneyCore

/// Comparisons with many pains, in every format.
@Suite struct StageComparisonSlowTests {
  @Test func whatHurtsIsToldInWordsInEveryFormat() throws {
    for pair in StageComparisonTests.pairs + [
      [StageComparisonTests.pairs[0][0], StageComparisonTests.pairs[3][0]]
    ] {
      var journeys: [PhasedJourney] = []
      var texts: [String] = []
      for (index, journey) in pair.enumerated() {
        var map = try #require(journey.map)
        for stage in map.stages.indices {
          map.stages[stage].painPoints = [PainPoint(text: SourceText("p\(index)s\(stage)x"))]
          map.stages[stage].opportunities = [
            Opportunity(text: SourceText("o\(index)s\(stage)x"))
          ]
          texts += ["p\(index)s\(stage)x", "o\(index)s\(stage)x"]
          for touchpoint in map.stages[stage].touchpoints.indices {
            let text = "p\(index)s\(stage)t\(touchpoint)x"
            map.stages[stage].touchpoints[touchpoint].painPoints = [
              PainPoint(text: SourceText(text))
            ]
            texts.append(text)
          }
        }
        journeys.append(PhasedJourney(name: "m", map: map, framework: journey.framework))
      }
      let comparison = MapComparison(journeys)
      let document = MapComparisonDocument(comparison, language: .en).document
      let outputs = [
        TerminalRenderer(width: 200, isColored: false, language: .en).render(document),
        String(decoding: MarkdownRenderer(language: .en).bytes(document), as: UTF8.self),
        MapComparisonCSV(comparison, language: .en).text,
        String(decoding: MapComparisonJSON(comparison, language: .en).bytes, as: UTF8.self),
      ]
      for output in outputs.map(ByteSearch.init) {
        for text in texts { #expect(output.count(of: text) == 1, "\(text)") }
      }
    }
  }
}
