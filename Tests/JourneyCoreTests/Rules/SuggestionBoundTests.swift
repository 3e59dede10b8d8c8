import Testing

@testable import JourneyCore

/// Suggestions for thousands of unknown words compare a bounded number of candidates.
@Suite struct SuggestionBoundTests {
  private static func suggested(_ findings: [Diagnostic]) -> Int {
    findings.count { $0.message.en.contains("did you mean") }
  }

  @Test func touchpointsThatNobodyHas() {
    let known = (0..<400).map { #"{ "id": "touchpoint-\#($0)" }"# }
    let unknown = (0..<1000).map { #"{ "insteadOf": "touchpointx-\#($0)" }"# }
    let findings = RuleCheck.findings(
      .unknownReference,
      #"{ "stages": [{ "touchpoints": [\#((known + unknown).joined(separator: ", "))] }] }"#)
    #expect(findings.count == 1000)
    #expect(Self.suggested(findings) == Suggestions.maximumComparisons / 400)
    #expect(findings[1].message.en.hasSuffix("did you mean 'touchpoint-1'?"))
  }

  /// A table that ships has a fixed length; what a repository adds to it does not.
  @Test func channelsOfARepository() {
    let own = (0..<1000).map {
      Channel(
        id: "channel-\($0)", mode: .online, name: .plain(SourceText("channel-\($0)")),
        origin: .settings)
    }
    let catalog = ChannelCatalog.builtIn.adding(own)
    #expect(ChannelCatalog.builtIn.ownNameCount == 0)
    #expect(catalog.ownNameCount >= 1000)
    var comparisons = 0
    var suggestions = Suggestions(besides: catalog.ownNameCount) { _ in
      comparisons += catalog.ownNameCount
      return nil
    }
    for number in 0..<1000 { _ = suggestions.suggestion(for: "x\(number)") }
    #expect((1...Suggestions.maximumComparisons).contains(comparisons))
    var shipped = Suggestions(besides: 0) { _ in
      comparisons += 1
      return nil
    }
    comparisons = 0
    for number in 0..<2000 { _ = shipped.suggestion(for: "x\(number)") }
    #expect(comparisons == 1000)
  }

  /// One help for all ways: making it names a hundred stages.
  @Test func waysToUnknownStages() {
    let ways = (0..<300).map { #"{ "stage": "nowhere-\#($0)" }"# }.joined(separator: ", ")
    let findings = RuleCheck.findings(
      .unknownStage,
      #"{ "framework": "customer-6", "stages": [{ "stage": "use", "next": [\#(ways)] }] }"#)
    #expect(findings.count == 300)
    #expect(Set(findings.map { $0.help?.en ?? "" }).count == 1)
  }
}
