import Testing

@testable import JourneyCore

/// Tables of which each row adds to what the rows above it have said.
@Suite(.timeLimit(.minutes(10))) struct LongTableSlowTests {
  @Test func eachRowIsReadOnce() throws {
    try LinearGrowth.expect(10_000) { count in
      var text = "Stage;Touchpoint;Channel;Pain points;Opportunities;Emotion\n"
      for row in 0..<count {
        text += "Stage \(row % 8);Step \(row);website;Slow \(row);Faster \(row);\(row % 5 - 2)\n"
      }
      let reading = MapReading.csv(SourceFile(name: "a.journey.csv", text: text))
      let map = try #require(reading.map)
      #expect(map.stages.count == 8)
      let touchpoints = map.stages.flatMap(\.touchpoints)
      #expect(touchpoints.count == count)
      #expect(touchpoints.allSatisfy { $0.painPoints.count == 1 && $0.opportunities.count == 1 })
    }
  }

  @Test func eachFindingAndLaneIsPlacedOnce() throws {
    let checker = FileChecker()
    // Of one rule no more than 10,000 are told.
    try LinearGrowth.expect(2_500) { count in
      var text = "Stage,Touchpoint,Emotion,Pain points,Quote\n"
      for row in 0..<count {
        text += "Stage \(row % 8),Step \(row),\(row % 5 + 1),Slow \(row),Why \(row)?\n"
      }
      let source = SourceFile(name: "a.journey.csv", text: text)
      let file = try checker.check(source) { _ in nil }
      let touchpoints = try #require(file.map).stages.flatMap(\.touchpoints)
      #expect(touchpoints.allSatisfy { $0.lanes.count == 1 && $0.lanes[0].texts.count == 1 })
      let findings = file.diagnostics.filter { $0.rule == .painUnanswered }
      #expect(findings.count == count)
      // Each at the cell of its pain.
      #expect(
        zip(findings, findings.dropFirst()).allSatisfy { $0.range.lowerBound < $1.range.lowerBound }
      )
    }
  }
}
