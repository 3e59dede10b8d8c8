import Testing

@testable import JourneyCore

/// Maps side by side: what lies where, what only one has, and emotions on one scale.
@Suite struct MapComparisonTests {
  private static let pairs = (0..<60).map { seed -> [PhasedJourney] in
    let frameworks = FrameworkCatalog.all
    var random = RandomJourney(seed: UInt64(seed))
    return [frameworks[seed % 6], frameworks[seed / 6 % 6]].map {
      PhasedJourney(name: "m", map: random.map($0), framework: $0)
    }
  }.filter { $0[0].framework != $0[1].framework }

  @Test func everyEntryStandsOncePerPhaseOfItsStage() throws {
    for journey in Self.pairs.joined() {
      let map = try #require(journey.map)
      let framework = try #require(journey.framework)
      for (index, entry) in map.stages.enumerated() {
        let stage = framework.stages.first { $0.id == entry.stage }
        let phases = Phase.allCases.filter { phase in
          journey.parts(in: phase).count { $0.place == .entry(index) } == 1
        }
        #expect(phases == (stage?.phases.sorted() ?? []))
        #expect(journey.outside.contains { $0.place == .entry(index) } == (stage == nil))
      }
    }
  }

  @Test func everyTouchpointBeginsInOnePlace() throws {
    for journey in Self.pairs.joined() {
      let map = try #require(journey.map)
      let all = map.stages.flatMap(\.touchpoints) + map.unplaced
      #expect(journey.touchpoints.count == all.count)
      let told =
        Phase.allCases.flatMap { journey.parts(in: $0) }.flatMap(\.touchpoints)
        + journey.outside.flatMap(\.touchpoints)
      #expect(told.sorted() == Array(all.indices))
      for phase in Phase.allCases {
        for part in journey.parts(in: phase) {
          // What goes on began in an earlier phase of the same stage.
          #expect(part.continuing.isEmpty || part.isContinued)
          for index in part.continuing {
            #expect(journey.touchpoints[index].place == part.place)
            #expect(journey.touchpoints[index].phases.first.map { $0 < phase } == true)
          }
        }
        let here = journey.parts(in: phase).flatMap { $0.touchpoints + $0.continuing }
        let lying = all.indices.filter { journey.touchpoints[$0].phases.contains(phase) }
        #expect(here.sorted() == lying)
        for index in journey.parts(in: phase).flatMap(\.touchpoints) {
          #expect(journey.touchpoints[index].phases.first == phase)
          if let own = journey.touchpoints[index].touchpoint.phase { #expect(own == phase) }
        }
      }
    }
  }

  @Test func aMapTellsOfThePhasesOfItsTouchpoints() {
    for pair in Self.pairs {
      let comparison = MapComparison(pair)
      for phase in Phase.allCases {
        let isTold = pair.map { $0.touchpoints.contains { $0.phases.contains(phase) } }
        #expect(pair.map { $0.toldPhases.contains(phase) } == isTold)
        #expect(comparison.coverage.alone[0].contains(phase) == (isTold == [true, false]))
        #expect(comparison.coverage.coveredByAll.contains(phase) == (isTold == [true, true]))
        #expect(comparison.coverage.uncovered.contains(phase) == (isTold == [false, false]))
      }
      for journey in pair { #expect(journey.toldPhases.subtracting(journey.covered).isEmpty) }
    }
  }

  @Test func channelsAndListsOfAPhaseAgree() {
    for pair in Self.pairs {
      let comparison = MapComparison(pair)
      for (index, journey) in pair.enumerated() {
        for phase in Phase.allCases {
          let listed = journey.parts(in: phase).flatMap { $0.touchpoints + $0.continuing }
          let channels = listed.count { journey.touchpoints[$0].touchpoint.channel != nil }
          let counted = comparison.channels(of: index, in: phase).reduce(0) { $0 + $1.count }
          #expect(channels == counted)
        }
      }
    }
  }

  @Test func bothDirectionsAgree() {
    for pair in Self.pairs {
      let there = MapComparison(pair)
      let back = MapComparison(pair.reversed())
      #expect(there.coverage.alone == back.coverage.alone.reversed())
      #expect(there.coverage.uncovered == back.coverage.uncovered)
      #expect(there.alone == back.alone.reversed())
      #expect(there.isApart == back.isApart)
      #expect(
        Set(there.shared.map { Set($0.map { [$0.journey, $0.touchpoint] }) })
          == Set(back.shared.map { Set($0.map { [1 - $0.journey, $0.touchpoint] }) }))
      #expect(there.differences.map(\.step) == back.differences.map(\.step))
      #expect(there.differences.map(\.spread) == back.differences.map(\.spread))
      #expect(there.differences.map(\.lowest) == back.differences.map { 1 - $0.lowest })
    }
  }

  @Test func aTouchpointIsEitherSharedOrAlone() {
    for pair in Self.pairs {
      let comparison = MapComparison(pair)
      for (journey, phased) in pair.enumerated() {
        let shared = comparison.shared.joined().filter { $0.journey == journey }.map(\.touchpoint)
        #expect((shared + comparison.alone[journey]).sorted() == Array(phased.touchpoints.indices))
      }
      for group in comparison.shared { #expect(Set(group.map(\.journey)).count == 2) }
      // By comparison of each with each, which the product never does.
      for (index, placed) in pair[0].touchpoints.enumerated() {
        let isMet = pair[1].touchpoints.contains { other in
          let names = [placed, other].map { folded($0.touchpoint.name.string) }
          return names[0] == names[1] && placed.touchpoint.channel == other.touchpoint.channel
            && (placed.phases.intersects(other.phases)
              || placed.phases.isEmpty && other.phases.isEmpty)
        }
        #expect(comparison.alone[0].contains(index) == !isMet)
      }
    }
  }

  private func folded(_ name: String) -> String {
    name.lowercased() == "wébsite" ? "website" : name.lowercased()
  }

  @Test func aMapBesideItselfDiffersInNothing() {
    for pair in Self.pairs {
      let comparison = MapComparison([pair[0], pair[0]])
      #expect(comparison.alone == [[], []])
      #expect(comparison.differences.isEmpty)
      #expect(comparison.coverage.alone.allSatisfy { $0.isEmpty })
      #expect(comparison.stageCoverage?.alone == [[], []])
      #expect(comparison.stageCoverage?.lacking == [[], []])
    }
  }

  @Test func scalesAreConvertedExactly() {
    let ten = EmotionScale(minimum: 0, maximum: 10)
    #expect(ten.standardised(7) == 0.8)
    #expect(ten.standardised(0) == -2)
    #expect(ten.standardised(10) == 2)
    #expect(ten.standardised(12.5) == 3)
    let five = EmotionScale(minimum: 1, maximum: 5)
    #expect([1, 2, 3, 4, 5].map { five.standardised($0) } == [-2, -1, 0, 1, 2])
    #expect(EmotionScale(minimum: -5, maximum: -1).standardised(-3) == 0)
    #expect(EmotionScale.standard.standardised(1.1) == 1.1)
    #expect(EmotionScale(minimum: 3, maximum: 3).standardised(3) == nil)
    let huge = EmotionScale(minimum: -1.7e308, maximum: 1.7e308)
    #expect(huge.standardised(1.7e308) == 2)
    #expect(huge.standardised(0) == 0)
  }

  @Test func aPhaseFeelsAsItsTouchpointsDoUnlessTheStageSays() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "digital-7"))
    var entry = StageEntry(stage: "share-experience")
    for (phase, emotion) in [(Phase.use, 2.0), (.share, -1)] {
      var touchpoint = Touchpoint(name: "T")
      touchpoint.phase = phase
      touchpoint.emotion = WrittenNumber(emotion)
      entry.touchpoints.append(touchpoint)
    }
    var map = JourneyMap(title: "M", framework: .id("digital-7"))
    map.stages = [entry]
    var journey = PhasedJourney(name: "m", map: map, framework: framework)
    #expect(journey.emotion(in: .use)?.value == 2)
    #expect(journey.emotion(in: .share)?.value == -1)
    // None of its touchpoints lies there: what is felt elsewhere says nothing of it.
    #expect(journey.emotion(in: .advocate) == nil)
    #expect(journey.emotion(in: .search) == nil)
    map.stages[0].emotion = -2
    journey = PhasedJourney(name: "m", map: map, framework: framework)
    #expect(Phase.allCases.compactMap { journey.emotion(in: $0)?.value } == [-2, -2, -2])
  }

  @Test func whatNobodyWroteIsAMean() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "customer-6"))
    var use = StageEntry(stage: "use")
    use.touchpoints = [2.0, 1].map { emotion in
      var touchpoint = Touchpoint(name: "T")
      touchpoint.emotion = WrittenNumber(emotion)
      return touchpoint
    }
    var loyalty = StageEntry(stage: "loyalty")
    loyalty.emotion = -1
    var map = JourneyMap(title: "M", framework: .id("customer-6"))
    map.stages = [use, loyalty]
    var journey = PhasedJourney(name: "m", map: map, framework: framework)
    #expect(journey.emotion(in: .use)?.mean == .touchpoints)
    #expect(journey.emotion(in: .retain)?.mean == .stages)
    #expect(journey.emotion(in: .retain)?.value == 0.25)
    let said = journey.parts(in: .retain).map { journey.emotion(of: $0) }
    #expect(said.map { $0?.value } == [1.5, -1])
    #expect(said.map { $0?.mean } == [.touchpoints, nil])
    map.stages[0].emotion = -1
    journey = PhasedJourney(name: "m", map: map, framework: framework)
    #expect(journey.emotion(in: .retain)?.mean == nil)
    map.stages[0].emotion = 1.7e308
    map.stages[1].emotion = 1.7e308
    journey = PhasedJourney(name: "m", map: map, framework: framework)
    #expect(journey.emotion(in: .retain)?.original == 1.7e308)
    #expect(journey.emotion(in: .retain)?.isBeyondScale == true)
  }

  @Test func painsAreCountedOnceInAllAndInEachOfTheirPhases() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "customer-6"))
    var entry = StageEntry(stage: "use")
    var touchpoint = Touchpoint(name: "T")
    touchpoint.phase = .support
    var accepted = PainPoint(text: "P")
    accepted.isAccepted = true
    touchpoint.painPoints = [PainPoint(text: "P"), accepted]
    entry.touchpoints = [touchpoint]
    entry.painPoints = [PainPoint(text: "P")]
    entry.opportunities = [Opportunity(text: "O")]
    var map = JourneyMap(title: "M", framework: .id("customer-6"))
    map.stages = [entry]
    map.unplaced = [touchpoint]
    map.unplaced[0].phase = nil
    let journey = PhasedJourney(name: "m", map: map, framework: framework)
    func counts(_ tally: PainTally) -> [Int] {
      [tally.pains, tally.unanswered, tally.opportunities]
    }
    #expect(counts(journey.tally(in: .use)) == [1, 0, 1])
    // The stage answers its touchpoint; nothing answers one that is in no stage.
    #expect(counts(journey.tally(in: .support)) == [3, 0, 1])
    #expect(counts(journey.tally(in: .purchase)) == [0, 0, 0])
    #expect(counts(journey.tally) == [5, 1, 1])
  }
}
