import Testing

@testable import JourneyCore

/// Frameworks with thousands of stages.
@Suite struct FrameworkComparisonBoundSlowTests {
  @Test func aThousandStagesBesideAThousandAreABoundedNumberOfPairs() throws {
    let phases = Array(Phase.allCases.prefix(3))
    let comparison = FrameworkComparison([
      FrameworkComparisonBoundTests.framework(1000, phases),
      FrameworkComparisonBoundTests.framework(1000, Array(phases.suffix(2))),
    ])
    #expect(comparison.correspondences.count == FrameworkComparisonBoundTests.most)
    #expect(comparison.correspondencesLeftOut == 1_000_000 - FrameworkComparisonBoundTests.most)
    #expect(comparison.pairs().steps <= 2 * FrameworkComparisonBoundTests.most)
    let json = String(
      decoding: FrameworkComparisonJSON(comparison, language: .en).bytes, as: UTF8.self)
    #expect(json.contains(#""relationsLeftOut": 990000"#))
    let document = FrameworkComparisonDocument(comparison, language: .en).document
    let text = String(
      decoding: TerminalRenderer(width: 80, isColored: false, language: .en).bytes(document),
      as: UTF8.self)
    #expect(text.contains("990000 more pairs correspond."))
  }
}
