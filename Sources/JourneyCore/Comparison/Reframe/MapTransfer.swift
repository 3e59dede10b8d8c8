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
  private var gatherings: [StageGathering]
  /// Where the texts went last, for a stage that nobody can lay on a phase.
  private var last: Int
  /// The touchpoints that have found no stage.
  private(set) var unplaced: [Touchpoint] = []

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
    gatherings = target.stages.map { StageGathering(stage: $0.id) }
    last = homes.nearest(to: [.aware]) ?? 0
  }

  /// The new entries, those without content left out.
  var entries: [StageEntry] {
    gatherings.compactMap { $0.isEmpty ? nil : $0.entry }
  }

  /// Moves a stage with all that it tells.
  mutating func move(_ entry: StageEntry) -> StageMove {
    let place = places[entry.stage]
    let stage = place.map { framework.stages[$0] }
    let route = place.map {
      StageRoute(of: framework.stages[$0], at: $0, in: own, to: homes)
    }
    let home = route?.home ?? stage.flatMap { homes.nearest(to: $0.phases) } ?? last
    last = home
    let touchpoints = entry.touchpoints.map { move($0, by: route) }
    let rest = StageGathering.rest(of: entry)
    let relation = stage.map { StageRelation(of: $0, to: target.stages[home]) } ?? .none
    let origin =
      route?.home == nil
      ? gatherings[home].keepOrigin(rest)
      : gatherings[home].take(rest, isSame: relation == .same)
    return StageMove(
      stage: entry.stage, place: place, home: home, hasHome: route?.home != nil,
      relation: relation,
      ways: Set((stage?.phases ?? []).compactMap { homes.first($0) }).sorted(),
      tellsMore: rest != StageEntry(stage: entry.stage), origin: origin, touchpoints: touchpoints)
  }

  /// Gives touchpoints that were in no stage another chance.
  mutating func moveUnplaced(_ touchpoints: [Touchpoint]) -> [TouchpointMove] {
    touchpoints.map { move($0, by: nil) }
  }

  private mutating func move(_ touchpoint: Touchpoint, by route: StageRoute?) -> TouchpointMove {
    var home = route?.home
    var others = route?.others ?? []
    if let phase = touchpoint.phase {
      home = homes.first(phase)
      others = self.others[phase.order]
    }
    let phase = touchpoint.phase ?? route?.phase
    var isPhaseNew = false
    // Where the stage itself tells the phase, it need not stand on the touchpoint.
    if touchpoint.phase == nil, phase != nil, home.map({ !isNarrow[$0] }) ?? true {
      isPhaseNew = true
    }
    let moved = Self.touchpoint(touchpoint, isPhaseNew ? phase : touchpoint.phase)
    if let home { gatherings[home].append(moved) } else { unplaced.append(moved) }
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
      case .momentOfTruth, .painPoints, .opportunities, .metrics, .evidence, .owner: break
      case .backstage, .handover: break
      }
    }
    return moved
  }
}
