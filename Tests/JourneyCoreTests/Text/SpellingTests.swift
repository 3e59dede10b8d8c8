import JourneyCore
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("", "ab", 2),
    ("format", "fromat", 1), ("format", "formt", 1), ("format", "forrmat", 1),
    ("format", "formal", 1), ("kitten", "sitting", 3), ("abcd", "badc", 2),
    // Optimal string alignment: the swapped pair is not edited again (unrestricted: 2).
    ("ca", "abc", 3),
    ("điểm", "diem", 2), ("e\u{301}", "\u{E9}", 2),
  ])
  func distances(first: String, second: String, expected: Int) {
    #expect(Spelling.distance(first, second) == expected)
    #expect(Spelling.distance(second, first) == expected)
    #expect(Spelling.distance(first, second, limit: expected) == expected)
    if expected > 0 { #expect(Spelling.distance(first, second, limit: expected - 1) == nil) }
  }

  @Test func suggestsTheNearest() {
    #expect(Spelling.nearest(to: "fromat", among: ["output", "format"]) == "format")
    #expect(Spelling.nearest(to: "shwo", among: ["show", "how"]) == "show")
  }

  @Test func keepsToAThirdOfTheLength() {
    #expect(Spelling.nearest(to: "foo", among: ["format"]) == nil)
    #expect(Spelling.nearest(to: "ab", among: ["abc"]) == "abc")
    #expect(Spelling.nearest(to: "ab", among: ["abcd"]) == nil)
    #expect(Spelling.nearest(to: "recognize-and-search", among: ["recognise-and-search"]) != nil)
    #expect(Spelling.nearest(to: "abcdef", among: ["abcxyf"]) == "abcxyf")
    #expect(Spelling.nearest(to: "abcdef", among: ["abcxyz"]) == nil)
  }

  @Test func prefersTheFirstOfEquals() {
    #expect(Spelling.nearest(to: "cat", among: ["bat", "rat", "car"]) == "bat")
    #expect(Spelling.nearest(to: "abcdef", among: ["abcdxy", "abcdeg"]) == "abcdeg")
  }

  @Test func neverSuggestsTheWordItself() {
    #expect(Spelling.nearest(to: "show", among: ["show"]) == nil)
    #expect(Spelling.nearest(to: "show", among: ["show", "shop"]) == "shop")
    #expect(Spelling.nearest(to: "", among: [""]) == nil)
    #expect(Spelling.nearest(to: "show", among: []) == nil)
  }

  @Test func givesUpOnHugeWords() {
    let huge = String(repeating: "a", count: 1_000_000)
    #expect(Spelling.nearest(to: huge, among: [huge + "b"]) == nil)
    #expect(Spelling.nearest(to: "aaa", among: [huge, "aab"]) == "aab")
    #expect(Spelling.distance(huge, "a", limit: 3) == nil)
  }
}
