import Testing

@testable import JourneyCore

/// The rules by which a map is told in another framework, each on a map made for it.
@Suite struct ReframingTests {
  private func framework(_ id: SourceText, _ stages: (SourceText, [Phase])...) -> Framework {
    Framework(
      id: id, name: .plain(id),
      stages: stages.map { id, phases in
        var stage = FrameworkStage(id: id, name: .plain(id))
        stage.phases = phases
        return stage
      })
  }

  private func stage(
    _ id: SourceText, _ names: SourceText..., tell: (inout StageEntry) -> Void = { _ in }
  ) -> StageEntry {
    var stage = StageEntry(stage: id)
    stage.touchpoints = names.map { Touchpoint(name: $0) }
    tell(&stage)
    return stage
  }

  private func reframe(
    _ stages: [StageEntry], _ framework: Framework, _ target: Framework,
    unplaced: [Touchpoint] = []
  ) throws -> Reframing {
    var map = JourneyMap(title: "Map", framework: .id(framework.id))
    map.stages = stages
    map.unplaced = unplaced
    return try Reframing(map, from: framework, to: target, named: .id(target.id))
  }

  private func touchpoint(_ name: SourceText, _ phase: Phase?) -> Touchpoint {
    var touchpoint = Touchpoint(name: name)
    touchpoint.phase = phase
    return touchpoint
  }

  @Test func theFirstOfSeveralStagesIsTakenAndTheOthersAreNamed() throws {
    let result = try reframe(
      [stage("a", "t")], framework("f", ("a", [.retain])),
      framework("g", ("b", [.use, .retain]), ("c", [.retain]), ("d", [.retain, .advocate])))
    #expect(result.map.stages.map(\.stage) == ["b"])
    #expect(result.stages[0].touchpoints[0].others == [1, 2])
    #expect(result.map.stages[0].touchpoints[0].phase == .retain)
    #expect(result.outcome.partial == [0])
    #expect(result.outcome.empty == [1, 2])
  }

  @Test func aTouchpointOfItsOwnPhaseLeavesItsStage() throws {
    var entry = stage("a", "first", "second", "third")
    entry.touchpoints[1].phase = .purchase
    entry.touchpoints[2].phase = .support
    let result = try reframe(
      [entry], framework("f", ("a", [.evaluate, .purchase, .support])),
      framework("g", ("b", [.evaluate]), ("c", [.purchase])))
    #expect(result.map.stages.map { $0.touchpoints.map(\.name) } == [["first"], ["second"]])
    #expect(result.map.stages[0].touchpoints[0].phase == nil, "the stage tells it")
    #expect(result.map.stages[1].touchpoints[0].phase == .purchase)
    #expect(result.map.unplaced == [touchpoint("third", .support)])
    #expect(result.outcome.split == [0])
    #expect(result.stages[0].homes == [0, 1])
  }

  /// Of the phases that lead to the same stage, one is written that leads back.
  @Test func thePhaseThatIsWrittenLeadsBack() throws {
    let two = framework("f", ("a", [.aware, .search]), ("b", [.search, .evaluate]))
    let one = framework("g", ("c", [.search, .evaluate]))
    let there = try reframe([stage("b", "t")], two, one)
    #expect(there.map.stages[0].touchpoints[0].phase == .evaluate)
    let back = try reframe(there.map.stages, one, two)
    #expect(back.map.stages.map(\.stage) == ["b"])
  }

  /// Without it nobody would know later where an unplaced touchpoint belonged.
  @Test func aTouchpointWithoutAHomeKeepsThePhaseOfItsStage() throws {
    let before = framework("f", ("a", [.onboard]), ("b", [.use]))
    let after = framework("g", ("c", [.use]))
    let there = try reframe([stage("a", "t"), stage("b", "u")], before, after)
    #expect(there.map.unplaced == [touchpoint("t", .onboard)])
    let back = try reframe(there.map.stages, after, before, unplaced: there.map.unplaced)
    #expect(back.map.unplaced.isEmpty)
    #expect(back.map.stages.map { $0.touchpoints.map(\.name) } == [["t"], ["u"]])
    #expect(back.unplaced.map(\.home) == [0])
  }

  @Test func anUnplacedTouchpointWithoutAPhaseStaysWhereItIs() throws {
    let result = try reframe(
      [], framework("f", ("a", [.use])), framework("g", ("b", [.use])),
      unplaced: [Touchpoint(name: "t")])
    #expect(result.map.unplaced == [Touchpoint(name: "t")])
    #expect(result.map.stages.isEmpty)
  }

  @Test func textsThatMeetAnotherGoToOriginAndListsAreJoined() throws {
    let result = try reframe(
      [
        stage("a") {
          $0.goal = "first goal"
          $0.owner = "Ann"
          $0.actions = ["one"]
          $0.painPoints = [PainPoint(text: "p")]
          $0.origin = ["old.goal: kept"]
          $0.lanes = [.init(lane: "l", texts: ["x"])]
        },
        stage("b") {
          $0.name = "Second"
          $0.goal = "second goal"
          $0.emotion = WrittenNumber(value: 1.5, literal: "1.50")
          $0.owner = "Ann"
          $0.actions = ["two"]
          $0.painPoints = [PainPoint(text: "q")]
          $0.notes = "a note"
          $0.lanes = [.init(lane: "m", texts: ["y"]), .init(lane: "l", texts: ["z"])]
          $0.ownKeys = [OwnKey(name: "x-cost", value: .object([.init(key: "k", value: .null)]))]
        },
        stage("c") {
          $0.emotion = -1
          $0.notes = "another"
        },
      ],
      framework("f", ("a", [.use]), ("b", [.support]), ("c", [.retain])),
      framework("g", ("d", [.use, .support, .retain])))
    var expected = stage("d") {
      $0.goal = "first goal"
      $0.actions = ["one", "two"]
      $0.emotion = 1.5
      $0.painPoints = [PainPoint(text: "p"), PainPoint(text: "q")]
      $0.owner = "Ann"
      $0.lanes = [.init(lane: "l", texts: ["x", "z"]), .init(lane: "m", texts: ["y"])]
      $0.notes = "a note"
    }
    expected.origin = [
      "old.goal: kept", "b.name: Second", "b.goal: second goal", #"b.x-cost: { "k": null }"#,
      "c.emotion: -1", "c.notes: another",
    ]
    #expect(result.map.stages == [expected])
    #expect(result.map.stages[0].emotion?.literal == "1.50")
    #expect(result.outcome.merged == [.init(home: 0, moves: [0, 1, 2])])
    #expect(
      result.stages.map(\.origin) == [[], ["name", "goal", "x-cost"], ["emotion", "notes"]])
  }

  /// The wording of a name fits a stage that covers the same, and no other.
  @Test func aNameTravelsWhereTheStageFitsExactly() throws {
    let result = try reframe(
      [stage("a", "t") { $0.name = "Our words" }, stage("b", "u") { $0.name = "Theirs" }],
      framework("f", ("a", [.use]), ("b", [.retain])),
      framework("g", ("c", [.use]), ("d", [.retain, .advocate])))
    #expect(result.map.stages.map(\.name) == ["Our words", nil])
    #expect(result.map.stages[1].origin == ["b.name: Theirs"])
    #expect(result.outcome.exact == [0])
    #expect(result.outcome.partial == [1])
  }

  @Test func aStageWithoutACounterpartIsKeptAtTheNearest() throws {
    let result = try reframe(
      [
        stage("a", "t") {
          $0.goal = "g"
          $0.actions = ["one", "two"]
          $0.painPoints = [PainPoint(text: "p")]
          $0.metrics = [Metric(name: "m")]
          $0.lanes = [.init(lane: "l", texts: ["x"])]
        },
        stage("b", "u"),
      ],
      framework("f", ("a", [.onboard]), ("b", [.advocate])),
      framework("g", ("c", [.purchase]), ("d", [.use]), ("e", [.advocate])))
    #expect(result.map.stages.map(\.stage) == ["d", "e"])
    let kept = result.map.stages[0]
    #expect(kept.origin == ["a.goal: g", "a.actions: one", "a.actions: two", "a.lanes.l: x"])
    #expect(kept.painPoints == [PainPoint(text: "p")])
    #expect(kept.metrics == [Metric(name: "m")])
    #expect(kept.goal == nil && kept.actions.isEmpty)
    #expect(result.outcome.homeless == [0])
    #expect(result.stages[0].origin == ["goal", "actions", "lanes.l"])
  }

  /// A map with errors: what nobody can lay on a phase stays near its neighbour.
  @Test func aStageThatTheFrameworkDoesNotHaveIsKeptAtItsNeighbour() throws {
    let result = try reframe(
      [
        stage("a", "t"),
        stage("strange", "u") { $0.goal = "g" },
        stage("bare") { $0.notes = "n" },
      ],
      framework("f", ("a", [.use]), ("bare", [])),
      framework("g", ("b", [.aware]), ("c", [.use])))
    #expect(result.map.stages.map(\.stage) == ["c"])
    #expect(result.map.stages[0].origin == ["strange.goal: g", "bare.notes: n"])
    #expect(result.map.unplaced == [Touchpoint(name: "u")])
    #expect(result.stages.map(\.hasHome) == [true, false, false])
    #expect(result.stages.map(\.place) == [0, nil, 1])
  }

  @Test func entriesThatTellNothingAreNotWritten() throws {
    let result = try reframe(
      [stage("a"), stage("b") { $0.lanes = [.init(lane: "l", texts: [])] }],
      framework("f", ("a", [.use]), ("b", [.retain])),
      framework("g", ("c", [.use, .retain]), ("d", [.advocate])))
    #expect(result.map.stages.isEmpty)
    #expect(result.outcome.empty == [0, 1])
  }

  /// An order that runs back does so in the new map only where the new framework's does.
  @Test func stagesStandInTheOrderOfTheNewFramework() throws {
    let back = try #require(FrameworkCatalog.framework(id: "customer-7"))
    let result = try reframe(
      back.stages.map { stage($0.id, "t") }, back,
      try #require(FrameworkCatalog.framework(id: "basic-5"))
    )
    #expect(result.map.stages.map(\.stage) == ["purchase", "post-purchase"])
    #expect(
      result.map.stages[1].touchpoints.map(\.phase) == [
        .onboard, .use, .retain, .reassure, .retain, .share,
      ])
  }

  @Test func withoutPhasesNothingCanBeTold() {
    let bare = framework("bare", ("a", []))
    let full = framework("full", ("a", [.use]))
    #expect(throws: Reframing.Obstacle.frameworkWithoutPhases) { try reframe([], bare, full) }
    #expect(throws: Reframing.Obstacle.targetWithoutPhases) { try reframe([], full, bare) }
    #expect(throws: Never.self) { try reframe([], bare, bare) }
  }
}
