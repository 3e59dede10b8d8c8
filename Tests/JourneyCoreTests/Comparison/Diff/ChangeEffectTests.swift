import Testing

@testable import JourneyCore

/// What changes mean: emotions, pains, opportunities and metrics.
@Suite struct ChangeEffectTests {
  private func map(_ stage: String, scale: String = "") throws -> JourneyMap {
    let text = """
      {"title":"t","framework":"buyer-4"\(scale),"stages":[{"stage":"decision",\(stage)}]}
      """
    return try #require(MapReading.json(SourceFile(name: "m.json", text: text)).map)
  }

  private func effects(_ old: String, _ new: String) throws -> [ChangeEffect?] {
    let diff = MapDiff(try map(old), try map(new))
    return diff.changes.map { diff.effect(of: $0) }
  }

  private func metric(_ rest: String) -> String { #""metrics":[{"name":"m",\#(rest)}]"# }

  @Test func emotions() throws {
    #expect(try effects(#""emotion":-1"#, #""emotion":1"#) == [.init(.better, amount: 2)])
    #expect(try effects(#""emotion":1"#, #""emotion":0.5"#) == [.init(.worse, amount: -0.5)])
    #expect(try effects(#""goal":"a""#, #""goal":"a","emotion":0.5"#) == [nil])
  }

  @Test func emotionsOfTwoScalesAreComparedOnTheStandardOne() throws {
    let old = try map(#""emotion":-1"#)
    let new = try map(#""emotion":75"#, scale: #","emotionScale":{"min":0,"max":100}"#)
    let diff = MapDiff(old, new)
    #expect(diff.hasOtherScale && diff.changes.count == 2)
    #expect(diff.effect(of: diff.changes[1]) == .init(.better, amount: 2))
  }

  @Test func numbersCountByValue() throws {
    #expect(try effects(#""emotion":1.5"#, #""emotion":1.50"#).isEmpty)
  }

  @Test func metrics() throws {
    func direction(_ old: String, _ new: String) throws -> ChangeEffect.Direction? {
      try effects(metric(old), metric(new)).first?.map(\.direction)
    }
    #expect(try direction(#""value":3,"target":9"#, #""value":5,"target":9"#) == .better)
    #expect(try direction(#""value":5,"target":9"#, #""value":3,"target":9"#) == .worse)
    #expect(try direction(#""value":40,"target":9"#, #""value":20,"target":9"#) == .better)
    let lower = #","target":9,"better":"lower""#
    #expect(try direction(#""value":12"# + lower, #""value":10"# + lower) == .better)
    #expect(try direction(#""value":8"# + lower, #""value":7"# + lower) == .same)
    #expect(try direction(#""value":12"#, #""value":10"#) == nil)
    // Beyond the target is no farther from it; what already was there has nothing to reach.
    #expect(try direction(#""value":5,"target":9"#, #""value":30,"target":9"#) == .better)
    #expect(try direction(#""value":12,"target":9"#, #""value":1,"target":9"#) == .better)
    #expect(try direction(#""value":9,"target":9"#, #""value":8,"target":9"#) == .worse)
  }

  @Test func reachedTargets() throws {
    func isReached(_ old: String, _ new: String) throws -> Bool? {
      try effects(metric(old), metric(new)).first?.map(\.reachesTarget)
    }
    #expect(try isReached(#""value":5,"target":9"#, #""value":9,"target":9"#) == true)
    #expect(try isReached(#""value":5,"target":9"#, #""value":8,"target":9"#) == false)
    #expect(try isReached(#""value":15,"target":9"#, #""value":8,"target":9"#) == true)
    let lower = #","target":9,"better":"lower""#
    #expect(try isReached(#""value":8"# + lower, #""value":7"# + lower) == false)
  }

  @Test func painsAndOpportunities() throws {
    let pain = #""painPoints":[{"text":"Chờ lâu quá","severity":"high"}]"#
    let milder = #""painPoints":[{"text":"Chờ lâu quá","severity":"low"}]"#
    #expect(try effects(pain, milder) == [.init(.better)])
    // A text that is gone says no more than that.
    #expect(try effects(pain, #""goal":"a""#).allSatisfy { $0 == nil })
    let idea = #""opportunities":[{"text":"Hẹn giờ","status":"idea"}]"#
    let done = #""opportunities":[{"text":"Hẹn giờ","status":"done"}]"#
    #expect(try effects(idea, done) == [.init(.better)])
    #expect(try effects(done, idea) == [.init(.worse)])
    // Without a status it is an idea as well.
    #expect(try effects(#""opportunities":["Hẹn giờ"]"#, idea) == [.init(.same)])
  }

  @Test func aPainInAnotherPlaceIsNeitherSolvedNorNew() throws {
    let pain = #""painPoints":["Chờ lâu quá"]"#
    let old = try map(#""touchpoints":[{"id":"a","name":"A",\#(pain)},{"id":"b","name":"B"}]"#)
    let new = try map(
      #""touchpoints":[{"id":"a","name":"A"},{"id":"b","name":"B",\#(pain)}],"painPoints":["Mới"]"#)
    let diff = MapDiff(old, new)
    let turnover = MapTurnover(diff)
    #expect(turnover.pains.ended.isEmpty && turnover.pains.goneWithPlace.isEmpty)
    #expect(turnover.pains.relocated == ["Chờ lâu quá"])
    #expect(turnover.pains.added.map(\.element.text) == ["Mới"])
    let summary = DiffSummary(diff, turnover)
    #expect(summary[.painsSolved] == 0 && summary[.painsNew] == 1)
  }

  @Test func whatGoesWithItsPlaceIsNotSolved() throws {
    let both = #""painPoints":["Chờ lâu quá"],"opportunities":["Hẹn giờ"]"#
    let old = try map(#""touchpoints":[{"id":"a","name":"A",\#(both)}],"painPoints":["Xa"]"#)
    let new = try map(#""touchpoints":[]"#)
    let diff = MapDiff(old, new)
    let turnover = MapTurnover(diff)
    #expect(turnover.pains.ended.map(\.element.text) == ["Xa"])
    #expect(turnover.pains.goneWithPlace.map(\.cause) == [.touchpoint])
    let summary = DiffSummary(diff, turnover)
    #expect(summary[.painsSolved] == 0 && summary[.painsRemoved] == 1)
    #expect(summary[.painsGone] == 1)
    #expect(summary[.opportunitiesDropped] == 0 && summary[.opportunitiesGone] == 1)
    #expect(summary[.touchpointsRemoved] == 1 && summary.others == 0)
  }

  @Test func whatIsInOneMapOnlyHasOnePointer() throws {
    let diff = MapDiff(try map(#""emotion":1"#), try map(#""goal":"a""#))
    #expect(diff.changes.map(\.key) == ["goal", "emotion"])
    #expect(diff.changes.map { $0.oldPointer == nil } == [true, false])
    #expect(diff.changes.map { $0.newPointer == nil } == [false, true])
  }
}
