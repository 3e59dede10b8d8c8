import Testing

@testable import JourneyCore

/// False alarms are worse than silence: where rules of quality have nothing to say.
@Suite struct QuietRuleTests {
  /// The rules of quality; what the readers and the framework find is no matter of taste.
  static let quality: [RuleID] = [
    .basisDeclared, .beforeAndAfter, .channelMissing, .doThinkFeel, .emotionMissing, .emotionRange,
    .emptyStage, .evidence, .futureValues, .handover, .invisibleText, .mapSize,
    .metricWithoutTarget, .mixedEvidence, .momentOfTruth, .noPhases, .oneSidedChannels,
    .openQuestion, .opportunityOwner, .painUnanswered, .placeholder, .persona, .repeatedText,
    .rosyCurve,
    .scenario, .scopeBounds, .stageMetric, .stale, .stateDeclared, .undeclaredScale,
    .unreviewed, .vagueText,
  ]

  @Test(arguments: QuietExcerpts.all) func saysNothing(_ excerpt: RuleExcerpt) {
    let found = RuleCheck.findings(excerpt.rule, excerpt.text)
    #expect(found.map(\.message.en) == [])
  }

  @Test(arguments: quality) func hasThreeExcerpts(_ id: RuleID) {
    #expect(QuietExcerpts.all.filter { $0.rule == id }.count >= 3)
  }

  @Test func nothingIsStaleWithoutToday() {
    let text = #"{ "title": "T", "date": "2999-01-01", "reviewBy": "1999-01-01" }"#
    let reading = MapReading.json(SourceFile(name: "map.json", text: text))
    let found = Validator(rules: [StaleRule.self]).diagnostics(of: reading, in: .unnamed)
    #expect(!found.contains { $0.rule == .stale })
  }

  /// Behind a bracket that was never closed everything may have been told.
  @Test(arguments: quality) func saysNothingMissingInDamagedFiles(_ id: RuleID) {
    let text = #"""
      { "title": "T", "framework": "customer-6", "basis": "research", "stages": [
        { "stage": "use", "touchpoints": [
          { "name": "A", "channel": "app", "emotion": -1, "painPoints": ["Chờ lâu"],
            "metrics": [{ "name": "NPS", "value": 2
      """#
    #expect(RuleCheck.findings(id, text).map(\.message.en) == [])
  }
}
