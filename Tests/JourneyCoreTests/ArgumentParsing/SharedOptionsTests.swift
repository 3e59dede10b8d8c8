import JourneyCore
import Testing

@testable import journey_cli

@Suite struct SharedOptionsTests {
  @Test(
    arguments: [
      ([], nil), (["--lang", "vi"], .vi), (["x", "--lang=en", "y"], .en), (["--lang"], nil),
      (["--lang", "--lang", "vi"], .vi), (["--lang", "fr", "--lang", "vi"], .vi),
      (["--", "--lang", "vi"], nil), (["--lang", "--", "vi"], nil), (["--language=vi"], nil),
    ] as [([String], Language?)])
  func choice(words: [String], expected: Language?) {
    #expect(SharedOptions.language(in: words) == expected)
  }
}
