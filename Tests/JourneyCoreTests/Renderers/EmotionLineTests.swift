import Testing

@testable import JourneyCore

@Suite struct EmotionLineTests {
  private func drawn(_ points: (String, Double)...) -> EmotionLine {
    EmotionLine(points.map { (letter: $0.0, value: $0.1) }, minimum: -2, maximum: 2)
  }

  private func heading(_ minimum: Double, _ maximum: Double) -> String {
    EmotionLine.heading(minimum: minimum, maximum: maximum, language: .vi)
  }

  @Test func everyScaleHasItsMiddleInTheMiddle() {
    let line = EmotionLine(
      [("A", 1), ("B", 3), ("C", 5), ("D", .nan)], minimum: 1, maximum: 5)
    #expect(line.text.text == "A───────B───────C" && !line.hasArrow)
    let huge = Double.greatestFiniteMagnitude
    #expect(
      EmotionLine([("A", 0), ("B", huge)], minimum: -huge, maximum: huge).text.text
        == "────────A───────B")
    #expect(EmotionLine([("A", 3)], minimum: 3, maximum: 3).text.text == "────────A────────")
  }

  @Test func theHeadingStandsOverTheLine() {
    #expect(heading(-2, 2) == "−2      0      +2".nonBreaking)
    #expect(heading(1, 5) == "1       3       5".nonBreaking)
    #expect(heading(0, 100) == "0      50     100".nonBreaking)
    #expect(heading(-1, 1.5) == "−1    +0,25  +1,5".nonBreaking)
  }

  @Test func lettersStandAtTheirValues() {
    #expect(drawn(("A", -2), ("B", 2)).text.text == "A───────┼───────B")
    #expect(drawn(("A", 0), ("B", 0.5)).text.text == "────────A─B──────")
    #expect(drawn().text.text == "────────┼────────")
  }

  @Test func mapsThatMeetAreOneSign() {
    let line = drawn(("A", 1), ("B", 1.05))
    #expect(line.text.text == "────────┼───●────")
    #expect(line.hasMeeting && !line.hasArrow)
  }

  @Test func valuesBeyondTheLineAreArrowsAndNoPoints() {
    let line = drawn(("A", -2.1), ("B", 1e300))
    #expect(line.text.text == "←───────┼───────→")
    #expect(line.hasArrow && !line.hasMeeting)
    #expect(drawn(("A", 2), ("B", 3)).text.text == "────────┼───────●")
  }
}

extension String {
  /// The text with blanks at which no line may break.
  fileprivate var nonBreaking: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
