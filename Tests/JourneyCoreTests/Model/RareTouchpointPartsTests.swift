import Testing

@testable import JourneyCore

/// What few touchpoints tell is kept apart, and nobody can see that.
@Suite struct RareTouchpointPartsTests {
  @Test func keepsEachValue() {
    var touchpoint = Touchpoint(name: "Call")
    touchpoint.insteadOf = "chat"
    touchpoint.alongside = "mail"
    touchpoint.emotionText = "glad"
    touchpoint.backstage = ["Look it up"]
    touchpoint.lanes = [LaneTexts(lane: "law", texts: ["Consent"])]
    touchpoint.links = ["ABC-1"]
    #expect(touchpoint.insteadOf == "chat")
    #expect(touchpoint.alongside == "mail")
    #expect(touchpoint.emotionText == "glad")
    #expect(touchpoint.backstage == ["Look it up"])
    #expect(touchpoint.lanes == [LaneTexts(lane: "law", texts: ["Consent"])])
    #expect(touchpoint.links == ["ABC-1"])
    #expect(touchpoint.takes == nil && touchpoint.waits == nil && touchpoint.ownKeys.isEmpty)
  }

  @Test func changesOneCopyAlone() {
    var first = Touchpoint(name: "Call")
    first.lanes.append(LaneTexts(lane: "law", texts: []))
    var second = first
    second.lanes[0].texts.append("Consent")
    second.backstage.append("Look it up")
    #expect(first.lanes[0].texts.isEmpty && first.backstage.isEmpty)
    #expect(second.lanes[0].texts == ["Consent"])
    #expect(first != second)
  }

  @Test func equalsOneThatNeverToldWhatWasTakenBack() {
    var touchpoint = Touchpoint(name: "Call")
    touchpoint.links = ["ABC-1"]
    touchpoint.links = []
    touchpoint.insteadOf = "chat"
    touchpoint.insteadOf = nil
    #expect(touchpoint == Touchpoint(name: "Call"))
    #expect(Touchpoint(name: "Call") == touchpoint)
  }

  @Test func takesLittleRoomWhereItIsNotTold() {
    #expect(MemoryLayout<Touchpoint>.stride <= 184)
    #expect(MemoryLayout<PainPoint>.stride <= 80)
  }

  @Test func whatPainPointsSeldomTellIsKeptApart() {
    var pain = PainPoint(text: "Slow")
    pain.isAccepted = true
    pain.links.append("ABC-1")
    pain.severityQuestion = "[? how much]"
    let other = pain
    #expect(pain.isAccepted == true && pain.links == ["ABC-1"])
    #expect(pain.severityQuestion == "[? how much]" && pain.ownKeys.isEmpty)
    pain.isAccepted = nil
    pain.links = []
    #expect(pain != PainPoint(text: "Slow") && pain != other)
    pain.severityQuestion = nil
    #expect(pain == PainPoint(text: "Slow"))
  }
}
