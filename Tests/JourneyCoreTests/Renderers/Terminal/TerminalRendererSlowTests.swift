import Testing

@testable import JourneyCore

/// Documents of all blocks in terminals of every width.
@Suite struct TerminalRendererSlowTests {
  /// What the quick ones look with.
  private let quick = TerminalRendererTests()

  @Test func fitsEveryWidthAndCutsNothing() {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<200 {
      let document = RandomDocument.document(using: &random)
      let width = Int.random(in: 20...200, using: &random)
      let plain = quick.render(document, width)
      for line in plain.split(separator: "\n") {
        let room =
          DisplayWidth.columns(of: line)
          - max(0, quick.widestCode(document) - width / 2)
        #expect(room <= width, "\(width): \(line.debugDescription)")
        #expect(line.utf8.last != 0x20, "\(line.debugDescription)")
      }
      #expect(VisibleText.escaped(plain, keepingLineBreaks: true).utf8.elementsEqual(plain.utf8))
      #expect(
        quick.stripped(
          quick.render(document, width, colour: true)) == plain)
    }
  }
}
