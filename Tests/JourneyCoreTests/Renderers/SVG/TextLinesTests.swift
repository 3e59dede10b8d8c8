import Testing

@testable import JourneyCore

/// Lines of a width: the quick way for plain letters breaks as the slow one for any sign does.
@Suite struct TextLinesTests {
  private static let pieces = [
    "một", "chữ", " ", "  ", "-", "post-purchase", "a-b", "-1", "x", "ế", "“", "”", "·", "—", "…",
    "W", "WWWWWWWW", "\u{A0}", "→", "\n", "2025-08-20", "…-", "é-ú", "và/hoặc", "(", ")",
    "phone-map.json", "a-long-name.csv",
  ]

  static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...14, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }

  /// The runs that are found first stand where the tables have them.
  @Test func letterRunsAreThoseOfTheTables() {
    for run in [TextMeasure.latin, TextMeasure.vietnamese] {
      #expect(AdvanceWidths.runs.contains { $0 == run })
    }
  }

  /// A name of a file breaks at its hyphens only where it fits on no line.
  @Test func namesOfFilesStayWholeWhereTheyFit() {
    let face = TextFace(size: 13)
    let name = "phone-map.journey.json"
    let width = TextMeasure.width(of: name, face)
    for text in ["customer " + name, "αβγ " + name] {
      let whole = Self.lines(TextLines(text, face, width: width + 1))
      #expect(whole.last == name, "\(whole)")
      let broken = Self.lines(TextLines(text, face, width: width - 10))
      #expect(broken.last == "map.journey.json", "\(broken)")
    }
  }

  static func lines(_ text: TextLines) -> [String] {
    text.lines.map { $0.map(\.text).joined() }
  }

  /// A line ends at the blanks at which one of a terminal ends.
  @Test(arguments: [" ", "\u{1680}", "\u{2003}", "\u{2009}", "\u{205F}", "\u{3000}"])
  func linesEndAtBlanksOfAnyWidth(blank: String) {
    let lines = Self.lines(TextLines("một" + blank + "hai", TextFace(size: 13), width: 30))
    #expect(lines == ["một", "hai"])
    #expect(BreakRules.isBlank(blank.unicodeScalars.first ?? "x"))
  }

  @Test(arguments: ["\u{A0}", "\u{2007}", "\u{202F}"])
  func noLineEndsAtAFixedBlank(blank: String) {
    let lines = Self.lines(TextLines("x" + blank + "y z", TextFace(size: 13), width: 22))
    #expect(lines == ["x" + blank + "y", "z"])
  }

  /// A text of a megabyte would be a hundred thousand lines of a picture.
  @Test(arguments: ["a1, ", "điểm ", "ế", "x"])
  func aTextIsDrawnAsFarAsAnybodyReads(_ piece: String) throws {
    let text = InlineText(String(repeating: piece, count: 100_000), .strong)
    let lines = Self.lines(TextLines(text, TextFace(size: 12), width: 40))
    let bytes = lines.reduce(0) { $0 + $1.utf8.count }
    #expect(bytes <= TextLines.maximumBytes + 20)
    let last = try #require(lines.last)
    #expect(last.hasSuffix("KB)"))
    let whole = InlineText(String(repeating: "a1, ", count: 5_000))
    #expect(whole.shortened(to: TextLines.maximumBytes) == whole)
  }

  @Test(
    arguments: [
      ("Post-purchase experience", 70, ["Post-", "purchase", "experience"]),
      ("−1 to -1", 40, ["−1 to", "-1"]), ("và/hoặc", 62, ["và/hoặc"]),
      ("a-b-c-d-e-f-g-h-i", 50, ["a-b-c-d-", "e-f-g-h-i"]),
      // A date is a number, and stays whole where a line has room for it.
      ("on 2025-08-20", 70, ["on", "2025-08-20"]), ("see CX-123", 50, ["see", "CX-123"]),
      // Two letters alone would be taken for a word.
      ("bằng ki-ốt", 50, ["bằng", "ki-ốt"]),
    ] as [(String, Double, [String])])
  func wordsBreakAtTheirHyphens(_ text: String, _ width: Double, _ lines: [String]) {
    let drawn = Self.lines(TextLines(text, TextFace(size: 12), width: width))
    #expect(drawn == lines)
    #expect(drawn.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
