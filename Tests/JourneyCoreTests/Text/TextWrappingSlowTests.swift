import Testing

@testable import JourneyCore

/// Generated texts at every width.
@Suite struct TextWrappingSlowTests {
  /// What the quick ones look with.
  private let quick = TextWrappingTests()

  @Test func losesNothingAndFits() {
    var random = SeededGenerator(seed: 11)
    for round in 0..<3_000 {
      let text =
        round.isMultiple(of: 2)
        ? RandomText.clean(length: 30, using: &random) : RandomText.any(length: 30, using: &random)
      let width = Int.random(in: 2...40, using: &random)
      let lines = TextWrapping.lines(of: text, width: width)
      #expect(quick.visible(lines.joined()) == quick.visible(text))
      for line in lines {
        #expect(DisplayWidth.columns(of: line) <= width, "\(line.debugDescription)")
        #expect(
          !quick.isBlank(line.first) && !quick.isBlank(line.last),
          "\(line.debugDescription)")
      }
    }
  }
}
