import Testing

@testable import JourneyCore

@Suite struct EmotionLineTests {
  private func drawn(_ points: (String, Double)...) -> EmotionLine {
    EmotionLine(points.map { (letter: $0.0, value: $0.1) })
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
