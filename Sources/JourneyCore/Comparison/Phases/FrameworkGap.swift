/// What a map does not tell of a framework beside it, and what it tells that the framework lacks.
public struct FrameworkGap: Sendable, Equatable {
  /// A stage of the framework in whose phases the map has no touchpoint.
  public struct UntoldStage: Sendable, Equatable {
    /// The index of the stage.
    public let stage: Int
    /// Whether the map, which is told in this very framework, has no entry for it.
    public let isWithoutEntry: Bool
  }

  /// The index of the map among the journeys.
  public let map: Int
  /// The index of the framework among the journeys.
  public let framework: Int
  /// The stages of the framework that the map does not tell, in its order.
  public let untold: [UntoldStage]
  /// The map's stage entries that share no phase with the framework.
  public let entriesBeyond: [Int]
  /// The touchpoints of other entries that share no phase with the framework.
  public let touchpointsBeyond: [Int]

  /// Compares a map with a framework; nothing unless the journeys are these and lie on phases.
  init?(_ journeys: [PhasedJourney], map: Int, framework: Int) {
    let journey = journeys[map]
    guard let tellingMap = journey.map, journeys[framework].map == nil,
      let other = journeys[framework].framework
    else { return nil }
    self.map = map
    self.framework = framework
    if case .stages = journey.axis {
      untold = other.stages.indices.compactMap { stage in
        let parts = journey.parts(in: .stage(stage))
        return journey.tells(.stage(stage))
          ? nil : UntoldStage(stage: stage, isWithoutEntry: parts.isEmpty)
      }
      entriesBeyond = journey.outside.compactMap(\.place.entry)
      touchpointsBeyond = journey.touchpoints.indices.filter {
        journey.touchpoints[$0].place == .unplaced
      }
      return
    }
    // Where one of the two lies on no phase, nobody can say what the other one lacks.
    guard journey.isPlaced, !other.phaseSet.isEmpty else { return nil }
    let isOwn = journey.framework == other
    let entries = Set(tellingMap.stages.map(\.stage))
    untold = other.stages.enumerated().compactMap { index, stage in
      let isWithoutEntry = isOwn && !entries.contains(stage.id)
      // Where a stage lies on no phase, nobody can say what is told of it.
      let isUntold = !stage.phaseSet.isEmpty && !stage.phaseSet.intersects(journey.toldPhases)
      return isWithoutEntry || isUntold
        ? UntoldStage(stage: index, isWithoutEntry: isWithoutEntry) : nil
    }
    let covered = other.phaseSet
    let phases = journey.phasesOfParts
    entriesBeyond = tellingMap.stages.indices.filter {
      phases[.entry($0)]?.intersects(covered) != true
    }
    touchpointsBeyond = journey.touchpoints.indices.filter { index in
      let placed = journey.touchpoints[index]
      let isToldWithEntry =
        placed.place != .unplaced && phases[placed.place]?.intersects(covered) != true
      return !isToldWithEntry && !placed.phases.intersects(covered)
    }
  }
}
