import Testing

@testable import JourneyCore

/// What holds whichever map is told in whichever framework: over every ordered pair of built-in
/// frameworks, for the example maps and for generated ones.
@Suite struct ReframingPropertySlowTests {
  static let pairs = FrameworkCatalog.ids.flatMap { first in
    FrameworkCatalog.ids.filter { $0 != first }.map { (first, $0) }
  }

  private static func framework(_ id: String) throws -> Framework {
    try #require(FrameworkCatalog.framework(id: id))
  }

  private func reframed(
    _ map: JourneyMap, from framework: Framework, to target: Framework
  ) throws -> Reframing {
    try Reframing(map, from: framework, to: target, named: .id(target.id))
  }

  @Test(arguments: pairs)
  func generatedMapsKeepEverything(_ from: String, _ to: String) throws {
    let (framework, target) = (try Self.framework(from), try Self.framework(to))
    var random = RandomMap(seed: 4)
    for round in 0..<3 {
      let map = random.map(toldIn: framework)
      let there = try reframed(map, from: framework, to: target)
      let back = try reframed(there.map, from: target, to: framework)
      let facts = ReframingFacts(map)
      for result in [there.map, back.map] {
        let found = ReframingFacts(result)
        #expect(found.things == facts.things, "round \(round)")
        #expect(found.keeps(facts), "round \(round)")
        let lost = facts.texts.subtracting(found.texts)
        #expect(lost.isEmpty, "round \(round)")
        #expect(headOf(result) == headOf(map), "round \(round)")
      }
      checkPlaces(of: there, from: map)
      checkStructure(there.map, target)
      checkStructure(back.map, framework)
      checkWayBack(map, there.map, back.map, framework, target)
    }
  }

  @Test(arguments: FrameworkCatalog.ids)
  func theOwnFrameworkChangesNothing(id: String) throws {
    let framework = try Self.framework(id)
    var random = RandomMap(seed: 5)
    for _ in 0..<20 {
      let map = random.map(toldIn: framework)
      let same = try reframed(map, from: framework, to: framework)
      #expect(same.isUnchanged)
      #expect(MapWriter.json(same.map) == MapWriter.json(map))
    }
  }

  /// The example maps have no errors, and neither has what is made of them.
  @Test(arguments: FrameworkCatalog.ids)
  func examplesStayFreeOfErrors(to: String) throws {
    let target = try Self.framework(to)
    let rules = RuleRegistry.all.filter { $0.severity == .error }
    var count = 0
    for path in try Repository.files(in: "Examples", endingIn: ".journey.json") {
      let source = SourceFile(name: path, text: try Repository.text(path))
      let map = try #require(MapReading.json(source).map)
      let own = FrameworkResolution.resolve(map.framework) { _ in .unnamed }.framework
      let framework = try own ?? subscriptionBox()
      // Nothing tells where the stages of a framework without phases belong.
      if framework.stages.allSatisfy(\.phases.isEmpty) { continue }
      let there = try reframed(map, from: framework, to: target)
      var back = try reframed(there.map, from: target, to: framework)
      let facts = ReframingFacts(map)
      for (result, framework) in [(there, target), (back, framework)] {
        let written = SourceFile(name: path, bytes: MapWriter.json(result.map))
        let reading = MapReading.json(written)
        let found = Validator(rules: rules).diagnostics(of: reading, in: .found(framework))
        #expect(found.isEmpty, "\(path) in \(framework.id)")
        #expect(ReframingFacts(result.map).things == facts.things, "\(path)")
        #expect(ReframingFacts(result.map).keeps(facts), "\(path)")
        #expect(facts.texts.subtracting(ReframingFacts(result.map).texts).isEmpty, "\(path)")
      }
      count += 1
      if framework == target { continue }
      checkPlaces(of: there, from: map)
      checkWayBack(map, there.map, back.map, framework, target)
      back = try reframed(back.map, from: framework, to: target)
      #expect(back.map.unplaced.count == there.map.unplaced.count, "\(path)")
    }
    #expect(count >= 8)
  }

  private func subscriptionBox() throws -> Framework {
    let path = "Examples/subscription-box.framework.json"
    return try #require(
      FrameworkReading.json(SourceFile(name: path, text: try Repository.text(path))).framework)
  }

  // MARK: What is checked

  /// Everything of a map but its stages and touchpoints.
  private func headOf(_ map: JourneyMap) -> JourneyMap {
    var head = map
    head.framework = .id("none")
    head.stages = []
    head.unplaced = []
    return head
  }

  /// A touchpoint whose phase the new framework covers is placed, and only one without is not.
  private func checkPlaces(of there: Reframing, from map: JourneyMap) {
    let covered = Set(there.target.stages.flatMap(\.phases))
    #expect(there.stages.map(\.stage) == map.stages.map(\.stage))
    for (move, entry) in zip(there.stages, map.stages) {
      #expect(move.touchpoints.map(\.name) == entry.touchpoints.map(\.name))
      let place = there.framework.index(ofStage: entry.stage)
      let phases = place.map { there.framework.stages[$0].phases } ?? []
      for (moved, touchpoint) in zip(move.touchpoints, entry.touchpoints) {
        let own = touchpoint.phase.map { [$0] } ?? phases
        #expect((moved.home != nil) == !covered.isDisjoint(with: own))
        guard let home = moved.home, let phase = moved.phase else { continue }
        #expect(own.contains(phase))
        #expect(there.target.stages(covering: phase).first == home)
        let others = Set(own.flatMap { there.target.stages(covering: $0) }).subtracting([home])
        #expect(moved.others == others.sorted())
        // The way back needs the phase where the stage covers others, too.
        let isWide = there.target.stages[home].phases.count > 1
        #expect(moved.isPhaseNew == (isWide && touchpoint.phase == nil))
      }
    }
    let homeless = there.stages.flatMap(\.touchpoints) + there.unplaced
    #expect(there.map.unplaced.count == homeless.count { $0.home == nil })
  }

  private func checkStructure(_ map: JourneyMap, _ framework: Framework) {
    let reading = MapReading.json(SourceFile(name: "", bytes: MapWriter.json(map)))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.map == map)
    let ids: Set<RuleID> = [.unknownStage, .duplicateStage, .stageOrder, .phaseOutsideStage]
    let rules = RuleRegistry.all.filter { ids.contains($0.id) }
    #expect(rules.count == ids.count)
    #expect(Validator(rules: rules).diagnostics(of: reading, in: .found(framework)).isEmpty)
    #expect(map.stages.allSatisfy { $0 != StageEntry(stage: $0.stage) }, "an empty entry")
  }

  /// Touchpoints are in their stage again where a phase leads there and back.
  private func checkWayBack(
    _ map: JourneyMap, _ there: JourneyMap, _ back: JourneyMap, _ framework: Framework,
    _ target: Framework
  ) {
    func places(_ map: JourneyMap) -> [SourceText: SourceText] {
      var places: [SourceText: SourceText] = [:]
      for stage in map.stages {
        for touchpoint in stage.touchpoints {
          if let id = touchpoint.id { places[id] = stage.stage }
        }
      }
      return places
    }
    let (middle, end) = (places(there), places(back))
    for entry in map.stages {
      guard let place = framework.index(ofStage: entry.stage) else { continue }
      for touchpoint in entry.touchpoints {
        guard let id = touchpoint.id else { continue }
        let home = middle[id].flatMap { target.index(ofStage: $0) }
        let phases = touchpoint.phase.map { [$0] } ?? framework.stages[place].phases
        let leads = phases.contains { phase in
          target.stages(covering: phase).first == home
            && framework.stages(covering: phase).first == place
        }
        if leads { #expect(end[id] == entry.stage) }
      }
    }
  }
}

extension RandomMap {
  /// A map that tells some stages of a framework, each touchpoint with an id of its own.
  mutating func map(toldIn framework: Framework) -> JourneyMap {
    var map = self.map()
    map.framework = .id(framework.id)
    map.emotionWords = Self.emotionWords
    for _ in 0..<4 { map.stages += self.map().stages }
    let kept = framework.stages.indices.shuffled(using: &random).prefix(map.stages.count).sorted()
    map.stages = Array(map.stages.prefix(kept.count))
    var number = 0
    for (index, place) in kept.enumerated() {
      map.stages[index].stage = framework.stages[place].id
      for touchpoint in map.stages[index].touchpoints.indices {
        number += 1
        map.stages[index].touchpoints[touchpoint].id = SourceText("touchpoint-\(number)")
        // Those of a map without errors lie in their stage.
        if Bool.random(using: &random) {
          map.stages[index].touchpoints[touchpoint].phase = framework.stages[place].phases
            .randomElement(using: &random)
        }
      }
    }
    return map
  }
}
