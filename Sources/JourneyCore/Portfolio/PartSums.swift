/// What the maps of a report say by themselves, added up in one pass: by this a report is checked that
/// tells the sums, too.
struct PartSums {
  private(set) var touchpoints = 0
  private(set) var moments = 0
  private(set) var stale = 0
  private(set) var unowned = 0
  private(set) var evidence = EvidenceShare()
  private(set) var points = EmotionSum()
  private(set) var pains = 0
  private(set) var openPains = 0
  /// The pains that stand at touchpoints.
  private(set) var touchpointPains = 0
  /// The pains that stand in stages.
  private(set) var stagePains = 0
  private(set) var openStagePains = 0
  /// What is felt in each channel; nothing where a map does not tell it, as in earlier versions.
  private(set) var channels: [ChannelName: EmotionSum]? = [:]
  /// The maps and emotions of each phase, in their order.
  private(set) var phases = [StretchSum](repeating: StretchSum(), count: Phase.allCases.count)
  /// The maps and emotions of each stage.
  private(set) var stages: [StageName: StretchSum] = [:]
  /// The pains and opportunities of each owner, by the names as people read them.
  private(set) var owners: [String: OwnerSum] = [:]

  /// Adds the maps of a report up.
  init(_ portfolio: Portfolio) {
    var sums: [TextPool.Index: OwnerSum] = [:]
    for map in portfolio.maps {
      add(map, &sums)
      add(channelsOf: map, portfolio)
    }
    for (index, sum) in sums {
      guard let name = portfolio.texts[index] else { continue }
      owners[WrittenName.key(name), default: OwnerSum()] += sum
    }
  }

  private mutating func add(_ map: PortfolioMap, _ owners: inout [TextPool.Index: OwnerSum]) {
    touchpoints += map.touchpoints
    moments += map.momentCount
    if map.isStale { stale += 1 }
    evidence = evidence + map.evidence
    points += map.points
    for (index, pain) in map.pains.enumerated() {
      pains += 1
      if pain.isOpen { openPains += 1 }
      let place = map.place(ofPain: index).place
      if place.touchpoint != nil { touchpointPains += 1 }
      if place.stage != nil {
        stagePains += 1
        if pain.isOpen { openStagePains += 1 }
      }
      guard pain.owner != .none else { continue }
      owners[pain.owner, default: OwnerSum()].pains += 1
      if pain.isOpen { owners[pain.owner, default: OwnerSum()].openPains += 1 }
    }
    for opportunity in map.opportunities {
      if opportunity.isUnowned { unowned += 1 }
      guard opportunity.owner != .none else { continue }
      owners[opportunity.owner, default: OwnerSum()].opportunities += 1
      if opportunity.status == .done { owners[opportunity.owner, default: OwnerSum()].done += 1 }
    }
    for phase in Phase.allCases where map.toldPhases.contains(phase) {
      phases[phase.order].maps += 1
      if let emotion = map.phases[phase.order] { phases[phase.order].emotions.add(units: emotion) }
    }
    for point in map.stages {
      let name = StageName(framework: map.framework, stage: point.stage)
      stages[name, default: StretchSum()].maps += 1
      if let emotion = point.emotion {
        stages[name, default: StretchSum()].emotions.add(units: emotion)
      }
    }
  }

  private mutating func add(channelsOf map: PortfolioMap, _ portfolio: Portfolio) {
    guard map.told != nil else {
      channels = nil
      return
    }
    for point in map.channels {
      var sum = EmotionSum()
      (sum.count, sum.units) = (point.count, point.units)
      channels?[portfolio.name(of: point), default: EmotionSum()] += sum
    }
  }
}
