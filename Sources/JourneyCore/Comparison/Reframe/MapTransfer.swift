/// Moves the stages of a map into another framework, one after the other.
struct MapTransfer {
  private let framework: Framework
  private let target: Framework
  private let own: PhaseIndex
  private let homes: PhaseIndex
  /// The place of each stage in the map's framework.
  private var places: [SourceText: Int] = [:]
  /// The stages that share each phase with its first one, by the phase's place in the life cycle.
  private let others: [[Int]]
  /// Whether each stage of the new framework covers a single phase.
  private let isNarrow: [Bool]
  private var gatherings: StageGatherings
  /// Where the texts went last, for a stage that nobody can lay on a phase.
  private var last: Int
  /// The touchpoints that have found no stage.
  private var unplaced: [Touchpoint] = []
  /// How many stages have moved.
  private var count = 0

  init(
    from framework: Framework, _ own: PhaseIndex, to target: Framework, _ homes: PhaseIndex
  ) {
    self.framework = framework
    self.target = target
    self.own = own
    self.homes = homes
    for index in framework.stages.indices {
      let id = framework.stages[index].id
      if places[id] == nil { places[id] = index }
    }
    others = Phase.allCases.map { Array(homes[$0].dropFirst()) }
    isNarrow = target.stages.map { Set($0.phases).count == 1 }
    gatherings = StageGatherings(target.stages)
    last = homes.nearest(to: [.aware]) ?? 0
  }

  /// Which visit of its stage each gathering of the new map is.
  var visits: [Int: Int] {
    Dictionary(gatherings.visits.map { ($0.gathering, $0.visit) }) { first, _ in first }
  }

  /// What has come out once all stages have moved.
  struct Result {
    /// The new entries, those without content left out.
    var entries: [StageEntry]
    /// The touchpoints that are in no stage.
    let unplaced: [Touchpoint]
    /// The keys that went to `origin` in the end, by the numbers of the stages that they come from.
    let displaced: [(move: Int, keys: [String])]
    /// What touchpoints said of others that are not beside them any more.
    var parted: [PartedReference] = []
  }

  /// Returns what has come out.
  func result() -> Result {
    let settled = gatherings.settled()
    var result = Result(
      entries: settled.entries, unplaced: unplaced, displaced: settled.displaced)
    let references = SiblingReferences(result.entries, unplaced)
    for index in result.entries.indices {
      result.parted += references.mend(&result.entries[index], index)
    }
    result.parted += references.parted(unplaced, in: nil).map(\.reference)
    return result
  }

  /// Moves a stage with all that it tells.
  mutating func move(_ entry: StageEntry) -> StageMove {
    let place = places[entry.stage]
    let stage = place.map { framework.stages[$0] }
    let route = place.map {
      StageRoute(of: framework.stages[$0], at: $0, in: own, to: homes)
    }
    let home = route?.home ?? stage.flatMap { homes.nearest(to: $0.phases) } ?? last
    if let visit = entry.visit, visit.value > 1 { gatherings.revisit(home, after: last) }
    last = home
    let relation = stage.map { StageRelation(of: $0, to: target.stages[home]) } ?? .none
    let legacy = StageLegacy(entry)
    let number = count
    count += 1
    var rest = StageGathering.rest(of: entry)
    let tellsMore = rest != StageEntry(stage: entry.stage)
    gatherings.open(
      entry.touchpoints.compactMap { goal(of: $0, by: route).home }, and: tellsMore ? home : nil)
    reserve(for: entry.touchpoints, by: route)
    let touchpoints = entry.touchpoints.map { move($0, by: route, with: legacy) }
    let isHomeless = route?.home == nil
    let lost = isHomeless ? [] : retarget(&rest, home)
    let origin = gatherings.change(home) { gathering in
      isHomeless
        ? gathering.keepOrigin(rest)
        : gathering.take(rest, isSame: relation == .same, without: lost, move: number)
    }
    return StageMove(
      stage: entry.stage, place: place, home: home, hasHome: route?.home != nil,
      relation: relation,
      ways: Set((stage?.phases ?? []).compactMap { homes.first($0) }).sorted(),
      tellsMore: tellsMore, origin: origin, touchpoints: touchpoints,
      visit: entry.isRevisit ? entry.visit : nil,
      gatherings: gatherings(of: touchpoints, and: home))
  }

  /// Makes room where very many touchpoints go: a list that grows by doubling is there twice.
  private mutating func reserve(for touchpoints: [Touchpoint], by route: StageRoute?) {
    guard touchpoints.count > 10_000 else { return }
    var counts: [Int: Int] = [:]
    for touchpoint in touchpoints {
      if let home = goal(of: touchpoint, by: route).home { counts[home, default: 0] += 1 }
    }
    for (home, count) in counts { gatherings.change(home) { $0.reserve(count) } }
  }

  /// The gatherings of the stages to which a stage and its touchpoints went.
  private func gatherings(of touchpoints: [TouchpointMove], and home: Int) -> [Int: Int] {
    var found: [Int: Int] = [:]
    found[home] = gatherings.gathering(of: home)
    for touchpoint in touchpoints {
      guard let stage = touchpoint.home, found[stage] == nil else { continue }
      found[stage] = gatherings.gathering(of: stage)
    }
    return found
  }

  /// Lets the ways of a stage lead to stages of the new framework.
  ///
  /// - Returns: The ways that lead nowhere there, or to the stage itself.
  private func retarget(_ entry: inout StageEntry, _ home: Int) -> [NextStage] {
    var lost: [NextStage] = []
    var ways: [NextStage] = []
    for way in entry.next {
      let goal = places[way.stage].flatMap {
        StageRoute(of: framework.stages[$0], at: $0, in: own, to: homes).home
      }
      guard let goal, goal != home else {
        lost.append(way)
        continue
      }
      var new = way
      new.stage = target.stages[goal].id
      ways.append(new)
    }
    entry.next = ways
    return lost
  }

  /// Gives touchpoints that were in no stage another chance.
  mutating func moveUnplaced(_ touchpoints: [Touchpoint]) -> [TouchpointMove] {
    touchpoints.map { move($0, by: nil, with: StageLegacy()) }
  }

  /// The stage to which a touchpoint goes, and the others to which it could go.
  private func goal(of touchpoint: Touchpoint, by route: StageRoute?) -> (home: Int?, others: [Int])
  {
    guard let phase = touchpoint.phase else { return (route?.home, route?.others ?? []) }
    return (homes.first(phase), others[phase.order])
  }

  private mutating func move(
    _ touchpoint: Touchpoint, by route: StageRoute?, with legacy: StageLegacy
  ) -> TouchpointMove {
    let (home, others) = goal(of: touchpoint, by: route)
    let phase = touchpoint.phase ?? route?.phase
    var isPhaseNew = false
    // Where the stage itself tells the phase, it need not stand on the touchpoint.
    if touchpoint.phase == nil, phase != nil, home.map({ !isNarrow[$0] }) ?? true {
      isPhaseNew = true
    }
    let moved = Self.touchpoint(touchpoint, isPhaseNew ? phase : touchpoint.phase)
    if let home {
      gatherings.change(home) { $0.append(moved, with: legacy) }
    } else {
      unplaced.append(legacy.kept(by: moved, in: StageLegacy()))
    }
    return TouchpointMove(
      name: touchpoint.name, phase: phase, isPhaseNew: isPhaseNew, home: home, others: others)
  }

  /// A touchpoint as it stands in its new stage.
  private static func touchpoint(_ touchpoint: Touchpoint, _ phase: Phase?) -> Touchpoint {
    var moved = touchpoint
    for key in TouchpointKey.allCases {
      switch key {
      case .phase: moved.phase = phase
      // What it says of itself is true in any stage.
      case .id, .name, .channel, .mode, .initiator, .actors, .description, .emotion: break
      case .momentOfTruth, .painPoints, .opportunities, .metrics, .evidence, .basis, .owner: break
      case .backstage, .handover, .takes, .waits, .lanes, .links: break
      // `SiblingReferences` looks after them once all touchpoints have moved.
      case .insteadOf, .alongside: break
      }
    }
    return moved
  }
}
