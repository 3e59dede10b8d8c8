import Testing

@testable import JourneyCore

@Suite struct SimpleLinesTests {
  /// A text of plain letters is broken as a look at each cluster breaks it.
  @Test(arguments: 0..<300 as Range<UInt64>) func agreesWithTheClusters(seed: UInt64) {
    var random = SeededGenerator(seed: seed + 1)
    let pieces = [
      "a", "ế", "đi", "Chờ", "quầy,", "(ở", "-", "1.5", " ", " ", " ", "  ", "\u{A0}", "·", " · ",
      "5\u{A0}phút", "◆", "“x”", "e\u{301}", "購", "\n", "\t", "🙂", "\u{FE0F}",
    ]
    let few = pieces.prefix(seed.isMultiple(of: 2) ? 18 : pieces.count)
    for _ in 0..<40 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        few.randomElement(using: &random) ?? ""
      }.joined()
      let width = Int.random(in: 1...20, using: &random)
      guard let simple = TextWrapping.simpleLines(of: text, width: width) else { continue }
      let lines = TextWrapping.linesByClusters(of: text, width: width)
      #expect(simple.map(\.text) == lines.map(\.text), "\(text) at \(width)")
      #expect(simple.map(\.columns) == lines.map(\.columns), "\(text) at \(width)")
    }
  }

  /// What a text of several pieces asks for is what its clusters take.
  @Test(arguments: 0..<100 as Range<UInt64>) func measuresAsTheClustersDo(seed: UInt64) {
    var random = SeededGenerator(seed: seed + 1)
    let pieces = [
      "a", "ế", "quầy,", " ", "  ", "\u{A0}", "·", "✗", "e\u{301}", "購", "\n", "\u{FE0F}",
    ]
    let few = pieces.prefix(seed.isMultiple(of: 2) ? 8 : pieces.count)
    for _ in 0..<40 {
      var text = InlineText()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.append(few.randomElement(using: &random) ?? "")
      }
      let whole = text.spans.map { VisibleText.escaped($0.text, keepingLineBreaks: true) }.joined()
      let lines = TextWrapping.linesByClusters(of: whole, width: .max / 2)
      #expect(text.measured.columns == lines.map(\.columns).max(), "\(whole)")
      #expect(text.measured.longestPiece == TextWrapping.longestPiece(of: whole), "\(whole)")
    }
  }

  /// What nearly every map holds takes the short way.
  @Test(arguments: [
    "Chờ lâu ở quầy, không ai nói gì", "Nobody can say (yet) when it is ready.",
    "Tổng đài · ≤ 5\u{A0}phút · hiện", "◆ moment of truth",
  ])
  func usualTextsAreSimple(_ text: String) {
    #expect(TextWrapping.simpleLines(of: text, width: 12) != nil)
  }
}
