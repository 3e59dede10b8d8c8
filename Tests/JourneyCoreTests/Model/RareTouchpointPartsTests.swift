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
    // A file of 1 MB holds 330,000 of them, and a command holds two files.
    #expect(MemoryLayout<Touchpoint>.stride <= 56)
    #expect(MemoryLayout<PainPoint>.stride <= 32)
    #expect(MemoryLayout<Opportunity>.stride <= 32)
    #expect(MemoryLayout<MapPlace>.stride <= 8)
    #expect(MemoryLayout<MapChange>.stride <= 104)
    #expect(MemoryLayout<DocumentEntry>.stride <= 40)
  }

  @Test func keepsHowAnEmotionWasWrittenAndNotAsAnotherEmotion() {
    var written = Touchpoint(name: "Call")
    written.emotion = WrittenNumber(value: 1, literal: "1.0")
    var plain = Touchpoint(name: "Call")
    plain.emotion = 1
    #expect(written.emotion?.literal.string == "1.0")
    #expect(plain.emotion?.literal.string == "1")
    #expect(written == plain)
    written.emotion = 2
    #expect(written.emotion?.literal.string == "2")
    #expect(written != plain)
    written.emotion = nil
    #expect(written == Touchpoint(name: "Call"))
  }

  @Test func changesWhatManyTellInPlace() {
    var first = Touchpoint(name: "Call")
    first.painPoints.append(PainPoint(text: "Slow"))
    var second = first
    second.painPoints[0].owner = "Ops"
    second.opportunities.append(Opportunity(text: "Ring back"))
    #expect(first.painPoints[0].owner == nil && first.opportunities.isEmpty)
    #expect(second.painPoints[0].owner == "Ops")
    second.painPoints = []
    second.opportunities = []
    #expect(second == Touchpoint(name: "Call"))
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
