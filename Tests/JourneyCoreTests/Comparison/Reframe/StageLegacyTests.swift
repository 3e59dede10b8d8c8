import Testing

@testable import JourneyCore

/// A map told in another framework gives no work to another department and changes no feeling.
@Suite struct StageLegacyTests {
  private func reframed(_ stages: [StageEntry]) throws -> JourneyMap {
    func stage(_ id: SourceText) -> FrameworkStage {
      var stage = FrameworkStage(id: id, name: .plain("S"))
      stage.phases = [.use]
      return stage
    }
    let source = Framework(id: "own", name: .plain("Own"), stages: stages.map { stage($0.stage) })
    let target = Framework(id: "target", name: .plain("Target"), stages: [stage("all")])
    var map = JourneyMap(title: "M", framework: .id("own"))
    map.stages = stages
    return try Reframing(map, from: source, to: target, named: .id("target")).map
  }

  private func entry(_ id: SourceText, _ owner: SourceText?, _ emotion: Double?) -> StageEntry {
    var entry = StageEntry(stage: id)
    entry.owner = owner
    entry.emotion = emotion.map { WrittenNumber($0) }
    entry.touchpoints = [Touchpoint(name: SourceText(id.string + " touchpoint"))]
    entry.opportunities = [Opportunity(text: SourceText(id.string + " idea"))]
    return entry
  }

  @Test func workStaysWithItsDepartment() throws {
    let map = try reframed([entry("a", "Bar", -1), entry("b", "Shop", -2), entry("c", "Bar", -1)])
    let stage = try #require(map.stages.first)
    #expect(map.stages.count == 1 && stage.owner == "Bar")
    #expect(stage.touchpoints.map(\.owner) == [nil, "Shop", nil])
    #expect(stage.opportunities.map(\.owner) == [nil, "Shop", nil])
    #expect(stage.touchpoints.map { $0.emotion?.value } == [nil, -2, nil])
  }

  @Test func whatATouchpointSaysItselfStays() throws {
    var second = entry("b", "Shop", -2)
    second.touchpoints[0].owner = "Care"
    second.touchpoints[0].emotion = 1
    let map = try reframed([entry("a", "Bar", -1), second])
    #expect(map.stages[0].touchpoints[1].owner == "Care")
    #expect(map.stages[0].touchpoints[1].emotion?.value == 1)
  }

  @Test func nothingIsWrittenWhereNothingDiffers() throws {
    let map = try reframed([entry("a", "Bar", -1), entry("b", "Bar", -1), entry("c", "Bar", nil)])
    #expect(map.stages[0].owner == "Bar" && map.stages[0].origin.isEmpty)
    #expect(map.stages[0].touchpoints.allSatisfy { $0.owner == nil && $0.emotion == nil })
  }

  @Test func workOfNobodyIsNotGivenToTheOwnerOfAnotherStage() throws {
    let map = try reframed([entry("a", "Bar", -1), entry("b", nil, -1)])
    let stage = try #require(map.stages.first)
    #expect(stage.owner == nil)
    #expect(stage.touchpoints.map(\.owner) == ["Bar", nil])
    #expect(stage.opportunities.map(\.owner) == ["Bar", nil])
    #expect(stage.origin == ["a.owner: Bar"])
  }

  @Test func workThatNamesItsOwnerLetsTheOwnerOfTheStageStay() throws {
    var second = entry("b", nil, -1)
    second.touchpoints[0].owner = "Care"
    second.opportunities[0].owner = "Care"
    let map = try reframed([entry("a", "Bar", -1), second])
    #expect(map.stages[0].owner == "Bar" && map.stages[0].origin.isEmpty)
    #expect(map.stages[0].touchpoints.map(\.owner) == [nil, "Care"])
  }
}
