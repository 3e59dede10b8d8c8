import Testing

@testable import JourneyCore

/// Where the rules of quality speak, and how often.
@Suite struct QualityRuleTests {
  @Test func oneGapIsOneFinding() {
    let text = #"""
      { "title": "T", "basis": "research", "stages": [{ "stage": "use", "emotion": -2,
        "painPoints": ["Xa"],
        "touchpoints": [{ "name": "A", "emotion": -1, "painPoints": ["Chờ lâu", "Đắt"] }] }] }
      """#
    #expect(
      RuleCheck.pointers(.evidence, text) == [
        "/stages/0/painPoints/0", "/stages/0/touchpoints/0/painPoints/0",
        "/stages/0/touchpoints/0/painPoints/1",
      ])
    #expect(RuleCheck.pointers(.doThinkFeel, text) == ["/stages/0"])
    #expect(RuleCheck.pointers(.scenario, text) == ["/title"])
  }

  @Test func eachPainWantsItsAnswer() {
    let text = #"""
      { "stages": [{ "stage": "use", "painPoints": ["Xa", { "text": "Đắt", "accepted": true }],
          "touchpoints": [{ "name": "A", "painPoints": ["Chờ"] },
            { "name": "C", "painPoints": ["Ồn"] }] },
          { "stage": "review", "painPoints": ["Quên"], "touchpoints": [
            { "name": "D", "painPoints": ["Rối"], "opportunities": ["Hẹn giờ"] },
            { "name": "E", "painPoints": ["Lâu"] }] }],
        "unplaced": [{ "name": "B", "painPoints": ["Lạc"] }] }
      """#
    #expect(
      RuleCheck.pointers(.painUnanswered, text) == [
        "/stages/0/painPoints/0", "/stages/0/touchpoints/0/painPoints/0",
        "/stages/0/touchpoints/1/painPoints/0", "/stages/1/touchpoints/1/painPoints/0",
        "/unplaced/0/painPoints/0",
      ])
  }

  @Test func stagesMayHaveTooManyTouchpoints() {
    let ten = [String](repeating: #"{ "name": "A" }"#, count: 10).joined(separator: ", ")
    let text = #"{ "stages": [{ "stage": "a" }, { "stage": "b", "touchpoints": [\#(ten)] }] }"#
    let found = RuleCheck.findings(.mapSize, text)
    #expect(found.map(\.pointer?.description) == ["/stages/1"])
    #expect(
      found.map(\.message.en) == [
        "the stage 'b' has 10 touchpoints; 9 is as many as a reader can take in"
      ])
    #expect(found.map(\.range.count) == [1])
  }

  @Test func thirteenStagesAreTooMany() {
    let stages = [String](repeating: #"{ "stage": "a" }"#, count: 13).joined(separator: ", ")
    let found = RuleCheck.findings(.mapSize, #"{ "title": "T", "stages": [\#(stages)] }"#)
    #expect(found.map(\.message.en) == ["the map has 13 stages; a reader can take in 2 to 12"])
  }

  @Test func feelingsDoNotReplaceTheEmotion() {
    let text = #"""
      { "stages": [{ "stage": "use", "actions": ["A"], "thoughts": ["B"], "feelings": ["vui"] }] }
      """#
    let help = RuleCheck.findings(.doThinkFeel, text).first?.help
    #expect(help?.en == #"add "emotion"; "feelings" do not replace "emotion""#)
  }

  @Test func handoversNameBothPlaces() {
    let text = #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "app", "emotion": 1 }, { "name": "B", "channel": "loudspeaker" },
        { "name": "C", "channel": "phone", "emotion": 1 },
        { "name": "D", "channel": "email", "emotion": -1 }] }] }
      """#
    let found = RuleCheck.findings(.handover, text)
    #expect(found.map(\.pointer?.description) == ["/stages/0/touchpoints/2"])
    #expect(found.first?.notes.map(\.message.en) == ["the next touchpoint is here"])
  }

  /// A deeper fall behind the first one of a stage is none the less one, and counted there.
  @Test func everyHandoverOfAStageIsCounted() {
    let text = #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "app", "owner": "X", "emotion": 1 },
        { "name": "B", "channel": "app", "owner": "Y", "emotion": 0 },
        { "name": "C", "channel": "app", "owner": "Z", "emotion": -2 }] }] }
      """#
    #expect(RuleCheck.pointers(.handover, text) == ["/stages/0/touchpoints/0"])
    let messages = RuleCheck.findings(.handover, text).map(\.message.en)
    #expect(
      messages == [
        "from 'A' to 'B' the owner changes from X to Y, the emotion falls, and no handover is told;"
          + " the stage has 1 more of these"
      ])
  }

  /// Where the business writes, another owner is a handover, and another mode is none.
  @Test func ofWhatTheBusinessBeginsTheOwnerAloneCounts() {
    let text = #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "app", "owner": "X", "emotion": 1 },
        { "name": "B", "channel": "mail", "owner": "Y", "initiator": "business", "emotion": -1 }
      ] }] }
      """#
    #expect(
      RuleCheck.findings(.handover, text).map(\.message.en) == [
        "from 'A' to 'B' the owner changes from X to Y, the emotion falls, and no handover is told"
      ])
  }

  /// A blueprint has columns without the customer; one that is empty is none of them.
  @Test func anEmptyColumnOfABlueprintIsNamed() {
    let text = #"""
      { "kind": "blueprint", "stages": [{ "stage": "use", "actions": ["Ăn trưa"] }] }
      """#
    #expect(RuleCheck.pointers(.emptyStage, text) == ["/stages/0"])
  }

  @Test func channelsOfARepositoryHaveTheirMode() {
    let text = #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "loudspeaker", "emotion": 1 },
        { "name": "B", "channel": "app", "emotion": 0 }] }] }
      """#
    let reading = MapReading.json(SourceFile(name: "map.json", text: text))
    let channel = Channel(id: "loudspeaker", mode: .offline, name: .plain("Loa phường"))
    let found = Validator(rules: [HandoverRule.self], channels: .builtIn.adding([channel]))
      .diagnostics(of: reading, in: .unnamed)
    #expect(found.filter { $0.rule == .handover }.count == 1)
  }

  @Test func emptyStagesDoNotPartTouchpoints() {
    let text = #"""
      { "stages": [
        { "stage": "a", "emotion": 2, "touchpoints": [{ "name": "A", "channel": "app" }] },
        { "stage": "b" },
        { "stage": "c", "emotion": 1, "touchpoints": [{ "name": "C", "channel": "store" }] }] }
      """#
    #expect(RuleCheck.pointers(.handover, text) == ["/stages/0/touchpoints/0"])
  }

  @Test func copiesPointToTheFirstOfTheFile() {
    let text = #"""
      { "stages": [
        { "stage": "a", "touchpoints": [{ "name": "A", "painPoints": [{ "text": "Xa" }] }],
          "painPoints": ["Xa"] },
        { "stage": "b", "painPoints": ["Gần", "Xa"] }] }
      """#
    let found = RuleCheck.findings(.repeatedText, text)
    #expect(
      found.map(\.pointer?.description) == ["/stages/0/painPoints/0", "/stages/1/painPoints/1"])
    let first = found.first?.notes.first?.range.lowerBound ?? 0
    #expect(Array(text.utf8)[first...].starts(with: Array(#"{ "text": "Xa" }"#.utf8)))
  }

  @Test func datesOfSourcesAndMetricsMayLieInTheFuture() {
    let text = #"""
      { "date": "2026-03-03", "sources": [{ "id": "a", "title": "A", "date": "2027-01-01" }],
        "stages": [{ "stage": "use", "metrics": [{ "name": "NPS", "date": "2026-12-31" }] }] }
      """#
    #expect(
      RuleCheck.pointers(.stale, text) == [
        "/date", "/sources/0/date", "/stages/0/metrics/0/date",
      ])
  }

  /// A stumble elsewhere makes no rule silent that is sure of its place.
  @Test func certaintyIsLocal() {
    let text = #"""
      { "title": "T", "stages": [
        { "stage": "a", "touchpoints": [{ "name": "A", "chanel": "app" }] },
        { "stage": "b", "touchpoints": [{ "name": "B", "emotion": "vui" }] }] }
      """#
    #expect(RuleCheck.pointers(.channelMissing, text) == ["/stages/1/touchpoints/0"])
    #expect(RuleCheck.pointers(.emotionMissing, text) == [])
    #expect(RuleCheck.pointers(.stageMetric, text) == ["/stages/1"])
    #expect(RuleCheck.pointers(.persona, text) == ["/title"])
    #expect(RuleCheck.pointers(.stateDeclared, text) == ["/title"])
  }

  /// An owner may be hidden where it would count, and nowhere else.
  @Test func ownersOfOthersHideNothing() {
    let text = #"""
      { "stages": [{ "stage": "use", "opportunities": ["T"],
        "touchpoints": [{ "name": "A", "ownr": "CX", "opportunities": ["U"] }] }] }
      """#
    #expect(RuleCheck.pointers(.opportunityOwner, text) == ["/stages/0/opportunities/0"])
  }

  /// Elements that could not be read do not shift the places of the others.
  @Test func placesAreThoseOfTheFile() {
    let text = #"{ "stages": [7, { "stage": "use" }] }"#
    #expect(RuleCheck.pointers(.stageMetric, text) == ["/stages/1"])
  }
}
