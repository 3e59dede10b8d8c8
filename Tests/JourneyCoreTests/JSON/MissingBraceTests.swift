import Testing

@testable import JourneyCore

/// The brace of an object in a list is missing before the next element, which is a text.
@Suite struct MissingBraceTests {
  private func document(_ text: String) -> JSONDocument {
    JSONDocument(SourceFile(name: "", text: text))
  }

  @Test(arguments: ["]", ", \"c\"]", ",\n{ \"text\": \"c\" }]"])
  func isToldBehindTheLastMember(rest: String) {
    let start = #"{ "o": [{ "text": "a", "impact": 3 "#
    let text = start + ",\n\"b\"\n" + rest + " }"
    let document = document(text)
    #expect(document.problems.map(\.message.en) == [JSONMessages.missingClosing(.object).text.en])
    #expect(document.problems.map(\.range.lowerBound) == [start.utf8.count])
  }

  /// A list whose opening bracket is missing is still one.
  @Test func aListWithoutItsBracketIsNoSuchObject() {
    let document = document(#"{ "o": [{ "goals": "a", "b"] }] }"#)
    #expect(document.problems.map(\.message.en) == [JSONMessages.missingOpening(.array).text.en])
  }
}
