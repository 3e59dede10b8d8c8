import Testing

@testable import JourneyCore

/// Ids that nothing declares are told once, however often they are named.
@Suite struct UnknownIDTests {
  private func findings(_ text: String) -> [Diagnostic] {
    RuleCheck.findings(.unknownReference, text)
  }

  @Test func oneIDIsOneFinding() {
    let names = [String](repeating: #""b""#, count: 9).joined(separator: ", ")
    let found = findings(
      #"""
      { "sources": [{ "id": "a1", "title": "A" }],
        "unplaced": [{ "name": "A", "evidence": [\#(names), "c"] }] }
      """#)
    #expect(
      found.map(\.message.en) == [
        "unknown source 'b', here and in 8 other places", "unknown source 'c'",
      ])
    #expect(found.map(\.notes.count) == [5, 0])
    #expect(found.first?.pointer?.description == "/unplaced/0/evidence/0")
  }

  @Test func withoutDeclarationsThereIsOneFinding() {
    let found = findings(
      #"""
      { "stages": [{ "stage": "use", "lanes": { "a": [], "b": [], "c": [] },
        "metrics": [{ "name": "NPS", "source": "x" }] }] }
      """#)
    #expect(
      found.map(\.message.en) == [
        "no lane is declared, but 3 places name one", "unknown source 'x'",
      ]
    )
    #expect(found.first?.notes.map(\.message.en) == ["named here, too", "named here, too"])
    #expect(found.first?.help?.en == #"add "lanes": [{ "id": "a", "name": "…" }] to the map"#)
  }

  /// A typo elsewhere hides no list that was read.
  @Test func aListThatWasReadIsCertain() {
    let found = findings(
      #"""
      { "scenaro": "S", "sources": [{ "id": "b", "title": "B" }],
        "unplaced": [{ "name": "A", "evidence": ["xyz"] }] }
      """#)
    #expect(found.map(\.message.en) == ["unknown source 'xyz'"])
  }

  @Test func thousandsOfCandidatesAreNotCompared() {
    let sources = (0..<501).map { "{ \"id\": \"s\($0)\", \"title\": \"S\" }" }
    let found = findings(
      #"""
      { "sources": [\#(sources.joined(separator: ","))],
        "unplaced": [{ "name": "A", "evidence": ["s600"] }] }
      """#)
    #expect(found.map(\.message.en) == ["unknown source 's600'"])
  }
}
