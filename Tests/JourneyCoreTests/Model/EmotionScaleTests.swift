import Testing

@testable import JourneyCore

/// One conversion to −2…2 and one rule of comparison.
@Suite struct EmotionScaleTests {
  @Test func equalPlacesOfTwoScalesAreEqualEmotions() throws {
    let ten = EmotionScale(minimum: 0, maximum: 10)
    let first = try #require(ten.standardised(0.9))
    #expect(EmotionScale.gain(from: first, to: -1.64) == 0)
    #expect(EmotionScale.gain(from: -1.64, to: first) == 0)
    #expect(EmotionScale.depth(of: first) == EmotionScale.depth(of: -1.64))
    #expect(EmotionScale.gain(from: first, to: -1.63) > 0)
    #expect(ten.standardised(7) == 0.8)
  }

  /// The ends of a scale are exactly −2 and 2, its middle is 0, whatever its numbers are.
  @Test(
    arguments: [
      (-2, 2), (1, 5), (0, 10), (0, 100), (-1e308, 1e308), (0, Double.greatestFiniteMagnitude),
      (-Double.greatestFiniteMagnitude, Double.greatestFiniteMagnitude), (0, 1e-300),
    ] as [(Double, Double)])
  func everyScaleEndsAtTwo(_ low: Double, _ high: Double) {
    let scale = EmotionScale(minimum: WrittenNumber(low), maximum: WrittenNumber(high))
    #expect(scale.standardised(low) == -2)
    #expect(scale.standardised(high) == 2)
    let middle = low / 2 + high / 2
    #expect(scale.side(of: low) == .low)
    #expect(scale.side(of: middle) == .middle)
    #expect(scale.side(of: high) == .high)
    let extremes = [-Double.greatestFiniteMagnitude, Double.greatestFiniteMagnitude]
    for value in extremes { #expect(scale.standardised(value)?.isFinite == true) }
  }

  @Test func aScaleWithoutExtentConvertsNothing() {
    #expect(EmotionScale(minimum: 3, maximum: 3).standardised(3) == nil)
    #expect(EmotionScale(minimum: 3, maximum: 1).standardised(2) == nil)
  }

  @Test func differencesAreNeverInfinite() {
    let limit = Double.greatestFiniteMagnitude
    #expect(EmotionScale.difference(-limit, limit) == limit)
    #expect(EmotionScale.gain(from: limit, to: -limit) == -limit)
  }

  @Test func meansOfLargeNumbersAreNone() {
    #expect(EmotionMean([]).value == nil)
    #expect(EmotionMean([0.1, 0.1, 0.1]).value == 0.1)
    #expect(EmotionMean([1, 2]).value == 1.5 && EmotionMean([1, 2]).differs)
    let limit = Double.greatestFiniteMagnitude
    let share = (EmotionMean([limit, limit, limit / 2]).value ?? 0) / limit
    #expect(abs(share - 2.5 / 3) < 1e-12)
  }
}
