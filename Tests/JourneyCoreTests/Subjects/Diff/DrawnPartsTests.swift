import Testing

@testable import JourneyCore

/// Of each kind of part the first of a stage have a card, and no others are noted.
@Suite struct DrawnPartsTests {
  private static let map: JourneyMap = {
    var touchpoint = Touchpoint(name: "Shop")
    touchpoint.painPoints = [
      PainPoint(text: "Queue"), PainPoint(text: " "), PainPoint(text: "Noise"),
    ]
    touchpoint.opportunities = [Opportunity(text: "Tickets")]
    var stage = StageEntry(stage: "buy")
    stage.touchpoints = [Touchpoint(name: "Web"), touchpoint, Touchpoint(name: "Till")]
    stage.painPoints = [PainPoint(text: "Slow"), PainPoint(text: "Dear")]
    stage.opportunities = [Opportunity(text: "Seats")]
    var map = JourneyMap(title: "T", framework: .id("buyer-4"))
    map.stages = [stage]
    return map
  }()

  @Test func painsOfTouchpointsComeFirstAndBlankOnesAreNone() {
    let drawn = DrawnParts(Self.map, most: 3)
    #expect(drawn.holds(pain: 0, of: 1, of: 0))
    #expect(!drawn.holds(pain: 1, of: 1, of: 0))
    #expect(drawn.holds(pain: 2, of: 1, of: 0))
    #expect(drawn.holds(pain: 0, of: nil, of: 0))
    #expect(!drawn.holds(pain: 1, of: nil, of: 0))
  }

  @Test func opportunitiesAreCountedByThemselves() {
    let drawn = DrawnParts(Self.map, most: 1)
    #expect(drawn.holds(opportunity: 0, of: 1, of: 0))
    #expect(!drawn.holds(opportunity: 0, of: nil, of: 0))
  }

  @Test func aTouchpointWithoutACardMayHoldOne() {
    let drawn = DrawnParts(Self.map, most: 1)
    #expect(drawn.holds(touchpoint: 0, of: 0))
    #expect(drawn.holds(touchpoint: 1, of: 0))
    #expect(!drawn.holds(touchpoint: 2, of: 0))
  }

  @Test func whereAllIsDrawnAllHasACard() {
    let drawn = DrawnParts(Self.map, most: .max)
    #expect(drawn.holds(touchpoint: 2, of: 0))
    #expect(drawn.holds(pain: 1, of: nil, of: 0))
    #expect(drawn.holds(opportunity: 0, of: nil, of: 0))
  }
}
