import JourneyCore
import Testing

/// The relations of stages, on phases made for them and on every pair of built-in frameworks.
@Suite struct StageRelationTests {
  private func stage(_ phases: Phase...) -> FrameworkStage {
    var stage = FrameworkStage(id: "stage", name: .plain("Stage"))
    stage.phases = phases
    return stage
  }

  @Test func aRelationFollowsFromThePhases() {
    let both = stage(.search, .evaluate)
    #expect(StageRelation(of: both, to: stage(.evaluate, .search)) == .same)
    #expect(StageRelation(of: both, to: stage(.search)) == .wider)
    #expect(StageRelation(of: stage(.search), to: both) == .narrower)
    #expect(StageRelation(of: both, to: stage(.evaluate, .purchase)) == .overlapping)
    #expect(StageRelation(of: both, to: stage(.use)) == .none)
    #expect(StageRelation(of: stage(), to: both) == .none)
    #expect(StageRelation(of: stage(), to: stage()) == .none)
  }

  @Test func theRelationOfEveryPairOfStagesIsTheReverseOfTheOtherWay() {
    let frameworks = FrameworkCatalog.all
    #expect(frameworks.count == 6)
    for first in frameworks.flatMap(\.stages) {
      for second in frameworks.flatMap(\.stages) {
        let there = StageRelation(of: first, to: second)
        #expect(StageRelation(of: second, to: first) == there.reversed)
      }
      #expect(StageRelation(of: first, to: first) == .same)
    }
  }

  @Test func counterpartsAreTheStagesThatShareAPhase() throws {
    let crosswalk = Crosswalk(
      try ["basic-5", "digital-7"].map { try #require(FrameworkCatalog.framework(id: $0)) })
    let found = crosswalk.counterparts(ofStage: 4, in: 0, among: 1)
    #expect(found.map(\.stage) == [4, 5, 6])
    #expect(found.allSatisfy { $0.relation == .wider })
    #expect(crosswalk.stages(covering: .reassure, in: 1) == [])
  }
}
