import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// Texts that say nothing are no pains and no opportunities, in no number of any command.
@Suite struct PlaceholderPainTests {
  private static let text = #"""
    { "title": "T", "framework": "buyer-4", "stages": [
      { "stage": "decision", "emotion": -1, "painPoints": ["Không có", "[Pain point]"],
        "opportunities": ["[Opportunity 1]"],
        "touchpoints": [
        { "name": "A", "channel": "store", "owner": "Shop",
          "painPoints": ["None", "Slow till", "[?] What hurts here?"],
          "opportunities": ["[?] What could be done?", "Chưa có"] }] }] }
    """#

  private static func map() throws -> JourneyMap {
    try #require(MapReading.json(SourceFile(name: "m.journey.json", text: text)).map)
  }

  @Test func everyNumberOfTheReportAgrees() throws {
    let report = SmallMaps.report([("a", try Self.map())])
    let portfolio = report.portfolio
    #expect(report.pains.count == 1 && portfolio.unanswered == 1)
    #expect(portfolio.channels.values.map(\.pains) == [1])
    #expect(portfolio.stages.values.map(\.pains) == [1])
    #expect(portfolio.phases.filter { $0.maps > 0 }.allSatisfy { $0.pains == 1 })
    // The pain and the low of the stage.
    #expect(portfolio.evidence.count == 2)
    #expect(portfolio.owners["Shop"]?.pains == 1 && portfolio.unowned == 0)
  }

  @Test func showCountsTheSame() throws {
    let facts = MapFacts(try Self.map())
    #expect(facts.pains.map(\.index) == [1] && facts.unanswered.count == 1)
    #expect(facts.opportunities.isEmpty && facts.backedPains.count == 1)
    let json = MapFactsJSON(try Self.map(), framework: nil, language: .en).bytes
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    #expect((object["painPoints"] as? [Any])?.count == 1)
    let stage = try #require((object["stages"] as? [[String: Any]])?.first)
    let touchpoint = try #require((stage["touchpoints"] as? [[String: Any]])?.first)
    #expect(touchpoint["painPoints"] as? Int == 1 && touchpoint["opportunities"] as? Int == 0)
  }

  /// Nor does it answer what it names, and a map in which nothing else names anything goes by places.
  @Test func aPlaceholderAnswersNothing() throws {
    let map = try SmallMaps.touchpoint(
      #"""
      "painPoints": [{ "id": "p", "text": "P" }, { "id": "q", "text": "Q" }],
      "opportunities": [{ "text": "None", "answers": ["p"] }, { "text": "O", "answers": ["q"] }]
      """#)
    #expect(MapFacts(map).unanswered.map(\.index) == [0])
    #expect(SmallMaps.report([("a", map)]).portfolio.unanswered == 1)
    let others = try SmallMaps.touchpoint(
      #"""
      "painPoints": [{ "id": "p", "text": "P" }],
      "opportunities": [{ "text": "[?] What helps?", "answers": ["p"] }, { "text": "O" }]
      """#)
    #expect(MapFacts(others).unanswered.isEmpty)
  }

  @Test func comparisonsCountTheSame() throws {
    let journey = PhasedJourney(
      name: "a", map: try Self.map(), framework: FrameworkCatalog.framework(id: "buyer-4"))
    #expect(journey.tally.pains == 1 && journey.tally.unanswered == 1)
    #expect(journey.tally.opportunities == 0)
  }
}
