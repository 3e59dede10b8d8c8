import Testing

@testable import JourneyCore

/// Two frameworks of many stages: what is told of their pairs is bounded, and so is the work.
@Suite struct FrameworkComparisonBoundTests {
  static func framework(_ count: Int, _ phases: [Phase]) -> Framework {
    let names = phases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    let stages = (0..<count).map {
      #"{ "id": "s\#($0)", "name": "S", "phases": [\#(names)] }"#
    }
    let text = #"{ "id": "f", "name": "F", "stages": [\#(stages.joined(separator: ","))] }"#
    let reading = FrameworkReading.json(SourceFile(name: "", text: text))
    return reading.framework ?? Framework(id: "none", name: .plain("none"), stages: [])
  }

  static let most = FrameworkComparison.maximumCorrespondences

  @Test func aFewPairsAreAllTold() {
    let phases = Array(Phase.allCases.prefix(2))
    let comparison = FrameworkComparison([
      Self.framework(100, phases), Self.framework(100, phases),
    ])
    #expect(comparison.correspondences.count == Self.most)
    #expect(comparison.correspondencesLeftOut == 0)
    let json = String(
      decoding: FrameworkComparisonJSON(comparison, language: .en).bytes, as: UTF8.self)
    #expect(!json.contains("relationsLeftOut"))
  }

  /// Stages that share nothing are not laid beside one another at all.
  @Test func strangersCostNothing() {
    let comparison = FrameworkComparison([
      Self.framework(500, [Phase.allCases[0]]), Self.framework(500, [Phase.allCases[1]]),
    ])
    #expect(comparison.pairs().steps == 0)
    #expect(comparison.correspondencesLeftOut == 0)
  }

  @Test func theRelationOfTwoStagesDoesNotDependOnPhasesNamedTwice() {
    let (one, two) = (Phase.allCases[0], Phase.allCases[1])
    func stage(_ phases: [Phase]) -> FrameworkStage {
      var stage = FrameworkStage(id: "a", name: .plain("A"))
      stage.phases = phases
      return stage
    }
    #expect(StageRelation(of: stage([one, one]), to: stage([one])) == .same)
    #expect(StageRelation(of: stage([one, one, two]), to: stage([two])) == .wider)
    #expect(StageRelation(of: stage([]), to: stage([two])) == .none)
    #expect(StageRelation(of: stage([]), to: stage([])) == .none)
  }
}
