import JourneyCore
import Testing

/// Invisible characters in a framework within the map are named, too.
@Suite struct InvisibleFrameworkTests {
  @Test func textsOfAnInlineFramework() {
    let text = #"""
      { "framework": { "id": "f", "name": { "vi": "Mô\u200b hình", "en": "F" }, "x-own": "\u200b",
        "stages": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B", "summary": "\u202e",
          "activities": [{ "by": "customer", "text": "x\u0007" }] }] }, "stages": [] }
      """#
    #expect(
      RuleCheck.pointers(.invisibleText, text) == [
        "/framework/name/vi", "/framework/stages/1/summary",
        "/framework/stages/1/activities/0/text",
      ])
  }

  /// Three are named; the others need not be told apart.
  @Test func thousandsOfKindsInOneText() {
    let tags = (0..<4000).compactMap { Unicode.Scalar(0xE0000 + $0) }.map { String($0) }.joined()
    let found = RuleCheck.findings(.invisibleText, "{ \"title\": \"\(tags)\", \"stages\": [] }")
    #expect(found.map { $0.message.en.hasSuffix(" …") } == [true])
  }
}
