import Testing

@testable import JourneyCore

/// What the reader stumbled over is found again without a walk over all stumbles.
@Suite struct UnreadPartsTests {
  private static let keys = ["emotion", "touchpoints", "owner", "painPoints", "goal"]
  private static let rules: [RuleID] = [
    .unknownKey, .duplicateKey, .wrongType, .wrongValue, .unknownReference, .syntax,
  ]

  private static func problems(_ count: Int, _ seed: UInt64) -> [Diagnostic] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      var steps: [DocumentPointer.Step] = []
      for _ in 0..<Int.random(in: 0...10, using: &random) {
        steps.append(
          Bool.random(using: &random)
            ? .index(Int.random(in: 0...2, using: &random))
            : .key(keys.randomElement(using: &random) ?? ""))
      }
      return Diagnostic(
        rule: rules.randomElement(using: &random) ?? .syntax, severity: .error,
        message: LocalizedText(same: ""), range: 0..<0, pointer: DocumentPointer(steps))
    }
  }

  /// The definition, stumble by stumble.
  private static func mayHide(
    _ problems: [Diagnostic], _ keys: [String], in object: DocumentPointer,
    _ extent: SourceMap.Extent
  ) -> Bool {
    problems.contains { problem in
      guard problem.rule != .syntax, let steps = problem.pointer?.steps,
        let depth = steps.lastIndex(where: { if case .key = $0 { true } else { false } }),
        case .key(let key) = steps[depth]
      else { return false }
      guard problem.rule == .unknownKey || keys.contains(key) else { return false }
      return extent == .object
        ? Array(steps[..<depth]) == object.steps : steps.starts(with: object.steps)
    }
  }

  @Test func answersAsALookAtEachStumbleWould() {
    for seed in 0..<300 {
      let problems = Self.problems(6, UInt64(seed))
      let parts = UnreadParts(problems)
      for asked in Self.problems(12, UInt64(seed + 1000)) {
        guard let pointer = asked.pointer else { continue }
        for keys in [["emotion"], ["owner", "goal"], []] {
          for extent in [SourceMap.Extent.object, .tree] {
            #expect(
              parts.mayHide(keys, in: pointer, extent)
                == Self.mayHide(problems, keys, in: pointer, extent), "\(seed) \(pointer)")
          }
        }
      }
    }
  }

  @Test func thousandsOfStumblesAreNotedAFewTimesEach() {
    Growth.expectLinear { UnreadParts(Self.problems($0, 1)).steps }
  }
}
