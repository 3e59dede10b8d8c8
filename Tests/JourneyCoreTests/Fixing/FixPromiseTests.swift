import Testing

@testable import JourneyCore

/// What a finding says that a program corrects, and what becomes of it.
@Suite struct FixPromiseTests {
  private static func map(_ members: String) -> String {
    #"{"title":"T","framework":"customer-6",\#(members)}"#
  }

  private static func stage(_ members: String) -> String {
    map(#""stages":[{"stage":"purchase",\#(members)}]"#)
  }

  private static func findings(_ text: String) throws -> [Diagnostic] {
    try FileChecker().check(
      SourceFile(name: "a.journey.json", text: text), frameworkFile: { _ in nil }
    ).diagnostics
  }

  /// A key that gets its right name is not corrected where it stands already.
  @Test func aKeyIsNotWrittenTwice() {
    let text = Self.stage(#""painPoints":["a"],"painPoint":["b"]"#)
    #expect(FixedText.of(text) == text)
  }

  /// Behind a sign that nobody can read a comma is missing, and makes nothing right.
  @Test(arguments: ["|", "…", "：", "-", "/"])
  func aCommaBehindWhatNobodyReads(sign: String) throws {
    let text = #"{"title":"T"\#(sign) "framework":"customer-6","stages":[]}"#
    let syntax = try Self.findings(text).filter { $0.rule == .syntax }
    #expect(!syntax.isEmpty && syntax.allSatisfy { $0.fix == nil })
    #expect(FixedText.of(text) == text)
    // Nothing is told of commas that are not there.
    let last = #"{"title":"T","framework":"customer-6","stages":[]\#(sign) }"#
    #expect(try Self.findings(last).count { $0.rule == .syntax } == 1)
  }

  /// Where a person has to say first what was meant, nothing is promised of what stands around it.
  @Test(arguments: [
    map(#""persona":{"name":"Lan"}],"stages":[]"#), map(#""date":0 | ,"stages":[]"#),
  ])
  func nothingWhereAPersonDecides(text: String) throws {
    let findings = try Self.findings(text)
    #expect(findings.contains { $0.rule == .syntax && $0.fix == nil })
    #expect(findings.allSatisfy { $0.fix == nil })
    #expect(FixedText.of(text) == text)
  }
}
