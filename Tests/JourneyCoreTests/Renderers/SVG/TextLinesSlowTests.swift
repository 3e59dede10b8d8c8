import Testing

@testable import JourneyCore

/// Lines of generated texts.
@Suite struct TextLinesSlowTests {
  /// No line is wider than its room, and each run knows its own width.
  @Test func noLineIsWiderThanItsRoom() {
    var random = SeededGenerator(seed: 4)
    let face = TextFace(size: 12)
    for _ in 0..<4000 {
      let text =
        InlineText(TextLinesTests.text(&random)) + InlineText(TextLinesTests.text(&random), .strong)
      let width = Double.random(in: 20...160, using: &random)
      let lines = TextLines(text, face, width: width)
      for line in lines.lines {
        let size = TextLines.width(of: line)
        let letters = line.map(\.text).joined()
        #expect(size <= width + 0.001 || letters.count == 1, "\(letters)")
        for run in line {
          #expect(abs(TextMeasure.width(of: run.text, run.face) - run.width) < 0.001)
        }
      }
      let letters = lines.lines.joined().map(\.text).joined().filter { !$0.isWhitespace }
      #expect(letters == text.text.filter { !$0.isWhitespace })
    }
  }

  /// A letter of Greek on a line of its own keeps a text from the quick way.
  @Test func bothWaysBreakAlike() {
    var random = SeededGenerator(seed: 3)
    let faces = [TextFace(size: 13), TextFace(size: 11, isBold: true)]
    for _ in 0..<4000 {
      let text = TextLinesTests.text(&random) + "x"
      #expect(PlainLetters.isPlain(text))
      #expect(!PlainLetters.isPlain(text + "\nα"))
      let face = faces[Int.random(in: 0...1, using: &random)]
      let width = Double.random(in: 5...160, using: &random)
      let quick = TextLinesTests.lines(TextLines(text, face, width: width))
      let slow = TextLinesTests.lines(TextLines(text + "\nα", face, width: width))
      #expect(quick + ["α"] == slow, "\(text.debugDescription) in \(width)")
    }
  }
}
