import Testing

@testable import JourneyCore

/// Characters that look like those of JSON are named, and what they stand for is understood.
@Suite struct LookAlikeTests {
  private func blank(_ line: Int, _ column: Int) -> SyntaxFinding {
    SyntaxFinding(
      line, column, "this is not an ordinary space", "replace it with an ordinary space")
  }

  @Test(arguments: [
    ("{ \"a\": −2, \"b\": 1 }", 8, "−2", "2"), ("{ \"a\": –2.5 }", 8, "–2.5", "2.5"),
    ("[－1]", 2, "－1", "1"), ("[‑1\u{A0}]", 2, "‑1", "1"),
  ])
  func minusSigns(text: String, column: Int, written: String, number: String) {
    let found = SyntaxFinding.all(in: text)
    #expect(
      found.first
        == SyntaxFinding(
          1, column, "'\(written)' has a minus sign that JSON does not know",
          "write -\(number) with a hyphen"))
    #expect(found.count == (text.contains("\u{A0}") ? 2 : 1))
  }

  @Test(arguments: [
    ("{ \"a\"：1, \"b\": 2 }", 6, "：", ":"), ("{ \"a\" ： \"x\", \"b\": 2 }", 7, "：", ":"),
    ("{ \"a\": \"x\"，\"b\": 2 }", 11, "，", ","), ("{ \"a\": 1， \"b\": 2 }", 9, "，", ","),
    ("{ \"a\": true，\n\"b\": 2 }", 12, "，", ","), ("[\"x\"、 \"y\"]", 5, "、", ","),
    ("[{}，{}]", 4, "，", ","),
  ])
  func punctuation(text: String, column: Int, written: String, meant: String) {
    #expect(
      SyntaxFinding.all(in: text) == [
        SyntaxFinding(
          1, column, "'\(written)' is not the '\(meant)' that JSON knows", "write '\(meant)'")
      ])
  }

  @Test(arguments: [
    ("{\u{A0}\"a\": 1 }", 2), ("{ \"a\"\u{A0}: 1 }", 6), ("{ \"a\":\u{A0}1 }", 7),
    ("{ \"a\": 1\u{A0}}", 9), ("{ \"a\": 1\u{A0}, \"b\": 2 }", 9),
    ("{ \"a\": \"x\"\u{A0}\u{2003}}", 11),
    ("{ \"a\": true\u{3000}}", 12), ("[\u{A0} \u{A0}\u{A0}1]", 2),
    ("{ \"a\": 1 }\u{A0}", 11), ("\u{A0}{ \"a\": 1 }", 1),
  ])
  func blanks(text: String, column: Int) {
    #expect(SyntaxFinding.all(in: text) == [blank(1, column)])
  }

  @Test(arguments: ["[1,\u{FEFF}2]", "[1,\u{200B}2]", "{ }\u{2060}"])
  func invisibleOnes(text: String) {
    #expect(
      SyntaxFinding.all(in: text) == [
        SyntaxFinding(1, 4, "there is an invisible character here", "remove it")
      ])
  }

  @Test func eachRunOfBlanksIsOneFinding() {
    #expect(
      SyntaxFinding.all(in: "{\n\u{A0}\u{A0}\"a\": 1,\n\u{A0}\u{A0}\"b\": 2\n}")
        == [blank(2, 1), blank(3, 1)])
    let lines = [String](repeating: "\u{A0}\u{A0}1,", count: 1_000).joined(separator: "\n")
    let found = SyntaxFinding.all(in: "[\n\(lines)\n2]")
    #expect(found.count == 20)
    let help = "replace them with ordinary spaces in the whole file"
    #expect(found.last?.help?.hasPrefix(help) == true)
  }

  @Test func whatTheyStandForIsUnderstood() {
    let text = "{\u{A0}\"title\"：\"T\"， \"framework\":\u{A0}\"buyer-4\"，\u{A0}\"stages\": [] }"
    let reading = MapReading.json(SourceFile(name: "map.json", text: text))
    #expect(reading.diagnostics.count == 6)
    #expect(reading.diagnostics.allSatisfy { $0.rule == .syntax })
    #expect(reading.map?.title.string == "T")
  }

  /// Within texts they are the writer's own.
  @Test func textsMayHoldThem() {
    #expect(SyntaxFinding.all(in: "{ \"a：\": \"−2，\u{A0}x\" }").isEmpty)
  }
}
