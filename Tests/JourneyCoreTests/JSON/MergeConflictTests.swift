import Testing

@testable import JourneyCore

/// The markers of a merge conflict are what is said of a file, and nothing else is.
@Suite struct MergeConflictTests {
  private func conflict(_ line: Int) -> SyntaxFinding {
    SyntaxFinding(
      line, 1, "unresolved merge conflict",
      "keep one of the two versions and remove the lines <<<<<<<, ======= and >>>>>>>")
  }

  @Test(arguments: [
    ("{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> other\n}", [2]),
    ("{\r\n<<<<<<< HEAD\r\n\"a\": 1\r\n=======\r\n\"a\": 2\r\n>>>>>>> other\r\n}", [2]),
    ("<<<<<<<\n{}\n|||||||\n{}\n=======\n{}\n>>>>>>>\n", [1]),
    ("\u{FEFF}<<<<<<< a\n{}\n=======\n[]\n>>>>>>> b\n", [1]),
    ("[\n<<<<<<< a\n1,\n=======\n>>>>>>> b\n2,\n<<<<<<< a\n3\n=======\n4\n>>>>>>> b\n]", [2, 7]),
    ("[\n1,\n=======\n2\n>>>>>>> b\n]", [3]), ("[\n1,\n2\n>>>>>>> b\n]", [4]),
    ("[\n<<<<<<< HEAD\n1\n]", [2]),
  ])
  func isTheOnlyFinding(text: String, lines: [Int]) {
    #expect(SyntaxFinding.all(in: text) == lines.map(conflict))
    let reading = MapReading.json(SourceFile(name: "map.json", text: text))
    #expect(reading.map == nil)
    #expect(reading.diagnostics.count == lines.count)
  }

  @Test(arguments: [
    "{ \"a\": \"<<<<<<< HEAD\" }", "{ \"a\": \"\\n=======\\n>>>>>>> b\" }",
    "[\n\"Tiêu đề\n=======\n\"]", "[\n=========\n]", "[\n<<<<<<<a\n]", "[\n <<<<<<< a\n]",
    "[ 1\n======= 2\n]",
  ])
  func textsAreNone(text: String) {
    #expect(!SyntaxFinding.all(in: text).contains { $0.message == "unresolved merge conflict" })
  }

  @Test func noMoreConflictsThanOtherFindings() {
    let text = "[\n" + String(repeating: "<<<<<<< a\n=======\n>>>>>>> b\n", count: 5_000) + "]"
    #expect(SyntaxFinding.all(in: text).count == JSONScanner.maximumProblems)
  }
}
