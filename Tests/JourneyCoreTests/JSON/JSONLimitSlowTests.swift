import Testing

@testable import JourneyCore

/// Megabytes of brackets.
@Suite struct JSONLimitSlowTests {
  @Test(arguments: ["[", "{\"a\":", "[{\"a\":", "{", "[[\"", "[1,"])
  func openingWithoutEndIsFast(piece: String) {
    let text = String(repeating: piece, count: 50_000)
    let clock = ContinuousClock()
    var document: JSONDocument?
    let time = clock.measure { document = JSONDocument(SourceFile(name: "", text: text)) }
    #expect(document?.problems.isEmpty == false && (document?.problems.count ?? 0) <= 101)
    #expect(time < .seconds(60))
  }
}
