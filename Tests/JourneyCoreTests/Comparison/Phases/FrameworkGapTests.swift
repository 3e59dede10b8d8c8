import Testing

@testable import JourneyCore

/// What maps lack of frameworks beside them: each stage is told or not, each touchpoint within or
/// beyond.
@Suite struct FrameworkGapTests {
  private static let all = FrameworkCatalog.all

  private func comparison(
    _ seed: Int, beside framework: Framework
  ) -> (MapComparison, FrameworkGap?) {
    var random = RandomJourney(seed: UInt64(seed))
    let own = Self.all[seed % 6]
    let comparison = MapComparison([
      PhasedJourney(name: "m", map: random.map(own), framework: own),
      PhasedJourney(name: "f", framework: framework),
    ])
    return (comparison, comparison.gaps.first)
  }

  @Test func aStageIsUntoldWhereNoTouchpointLiesInItsPhases() throws {
    for seed in 0..<60 {
      for framework in Self.all {
        let (comparison, gap) = comparison(seed, beside: framework)
        let journey = comparison.journeys[0]
        guard let gap else {
          #expect(journey.covered.isEmpty)
          continue
        }
        #expect(comparison.gaps.count == 1)
        let isOwn = journey.framework == framework
        for (index, stage) in framework.stages.enumerated() {
          // Beside its own framework a map is laid on stages, beside others on phases.
          let isTold = journey.touchpoints.contains {
            isOwn ? $0.stage == index : $0.phases.intersects(stage.phaseSet)
          }
          let hasEntry = journey.map?.stages.contains { $0.stage == stage.id } == true
          let untold = gap.untold.first { $0.stage == index }
          #expect((untold != nil) == (!isTold || isOwn && !hasEntry))
          #expect(untold?.isWithoutEntry ?? false == (isOwn && !hasEntry))
        }
      }
    }
  }

  @Test func everyTouchpointOutsideTheFrameworkIsBeyondItByItselfOrWithItsStage() throws {
    for seed in 0..<60 {
      for framework in Self.all {
        let (comparison, found) = comparison(seed, beside: framework)
        guard let gap = found else { continue }
        let journey = comparison.journeys[0]
        let entries = Set(gap.entriesBeyond)
        for (index, placed) in journey.touchpoints.enumerated() {
          let isOutside =
            journey.framework == framework
            ? placed.stage == nil : !placed.phases.intersects(framework.phaseSet)
          var isBeyond = gap.touchpointsBeyond.contains(index)
          if case .entry(let entry) = placed.place, entries.contains(entry) {
            #expect(!isBeyond)
            isBeyond = true
          }
          #expect(isBeyond == isOutside)
        }
      }
    }
  }

  @Test func nothingIsSaidOfAMapThatLiesNowhere() {
    let framework = Self.all[0]
    let map = JourneyMap(title: "M", framework: .id("nobody"))
    let comparison = MapComparison([
      PhasedJourney(name: "m", map: map, framework: nil),
      PhasedJourney(name: "f", framework: framework),
    ])
    #expect(comparison.gaps.isEmpty)
    #expect(!comparison.isPlaced)
    #expect(!comparison.isApart)
  }
}
