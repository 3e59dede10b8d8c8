import Testing

@testable import JourneyCore

/// A text that names several known channels is told as that, and not as a channel nobody knows.
@Suite struct SeveralChannelsTests {
  @Test(arguments: ["Facebook, Zalo", "website/app", "Website & hotline", "Shopee; Lazada"])
  func areNamedAsSeveral(_ channel: String) {
    let text = #"{ "unplaced": [{ "name": "A", "channel": "\#(channel)" }] }"#
    let found = RuleCheck.findings(.unknownChannel, text)
    #expect(found.map(\.message.en) == ["'\(channel)' names several channels"])
    #expect(found.first?.message.vi == "'\(channel)' là nhiều kênh")
  }

  @Test func oneThatIsNotKnownIsTold() {
    let text = #"{ "unplaced": [{ "name": "A", "channel": "website, loa phường xyz" }] }"#
    let found = RuleCheck.findings(.unknownChannel, text).first?.message.en
    #expect(found?.hasPrefix("unknown channel") == true)
  }

  @Test func differentTextsAreToldEach() {
    let text = """
      { "unplaced": [
        { "name": "A", "channel": "website/app" }, { "name": "B", "channel": "website & app" },
        { "name": "C", "channel": "website/app" }
      ] }
      """
    let found = RuleCheck.findings(.unknownChannel, text).map(\.message.en)
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("'website/app' names several channels") == true)
  }
}
