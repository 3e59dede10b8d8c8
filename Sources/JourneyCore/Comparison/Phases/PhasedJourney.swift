/// A map or a framework laid on the life-cycle phases, as one column of a comparison.
public struct PhasedJourney: Sendable {
  /// What a part of the journey is.
  public enum Place: Sendable, Hashable {
    /// A stage entry of the map, by its index.
    case entry(Int)
    /// A stage of the framework, by its index, where there is no map.
    case stage(Int)
    /// The map's touchpoints that no stage holds.
    case unplaced

    /// The index of the stage entry, if it is one.
    var entry: Int? { if case .entry(let entry) = self { entry } else { nil } }
  }

  /// A part of the journey in one phase.
  public struct Part: Sendable, Equatable {
    /// What it is.
    public let place: Place
    /// Whether it covers an earlier phase of the life cycle as well.
    public let isContinued: Bool
    /// The touchpoints that begin in this phase, as indices into ``PhasedJourney/touchpoints``.
    public let touchpoints: [Int]
    /// The touchpoints that begin in an earlier phase and may lie in this one, too.
    public let continuing: [Int]
    /// What the stage says of the phase.
    let feeling: Feeling?
  }

  /// A touchpoint and where it lies.
  public struct PlacedTouchpoint: Sendable, Equatable {
    /// The touchpoint.
    public let touchpoint: Touchpoint
    /// The stage entry, or `unplaced`.
    public let place: Place
    /// Its own phase if its stage covers that, else all phases of its stage.
    public let phases: PhaseSet
  }

  /// What the user calls it, such as the name of its file.
  public let name: String
  /// The map; nothing for a framework alone.
  public let map: JourneyMap?
  /// The framework, if it was found.
  public let framework: Framework?
  /// All touchpoints in the order of the stages.
  public private(set) var touchpoints: [PlacedTouchpoint] = []
  /// The parts that no phase covers, as of a stage that the framework does not have.
  public private(set) var outside: [Part] = []
  /// The phases that the journey covers with its stages or touchpoints.
  public private(set) var covered = PhaseSet()
  /// The phases that the journey tells of: of a map those in which a touchpoint may lie.
  public private(set) var toldPhases = PhaseSet()
  /// The pains and opportunities of the whole map, each counted once.
  public private(set) var tally = PainTally()
  private var parts = [[Part]](repeating: [], count: Phase.allCases.count)
  private var tallies = [PainTally](repeating: PainTally(), count: Phase.allCases.count)

  /// Lays a framework on the phases.
  public init(name: String, framework: Framework) {
    self.name = name
    self.map = nil
    self.framework = framework
    for (index, stage) in framework.stages.enumerated() {
      place(.stage(index), covering: stage.phaseSet, touchpoints: [])
    }
    toldPhases = covered
  }

  /// Lays a map on the phases.
  ///
  /// - Parameters:
  ///   - name: What the user calls it.
  ///   - map: The map, as far as it was understood.
  ///   - framework: Its framework, if it was found.
  public init(name: String, map: JourneyMap, framework: Framework?) {
    self.name = name
    self.map = map
    self.framework = framework
    let stages = framework?.stages ?? []
    var indices: [SourceText: Int] = [:]
    for (index, stage) in stages.enumerated() where indices[stage.id] == nil {
      indices[stage.id] = index
    }
    let order = map.stages.map { indices[$0.stage] ?? stages.count }
    let entries = map.stages.indices.sorted { (order[$0], $0) < (order[$1], $1) }
    let answers = PainAnswers(map)
    for entry in entries {
      let phases = order[entry] < stages.count ? stages[order[entry]].phaseSet : PhaseSet()
      let stage = map.stages[entry]
      place(.entry(entry), covering: phases, touchpoints: stage.touchpoints, answers, of: stage)
      let here = MapPlace(stage: entry, touchpoint: nil)
      count(PainTally(stage.painPoints, stage.opportunities, at: here, answers), in: phases)
    }
    if !map.unplaced.isEmpty {
      place(.unplaced, covering: PhaseSet(), touchpoints: map.unplaced, answers)
    }
  }

  /// Whether its stages lie on phases; those of a map that could not be read, or whose framework
  /// was not found, do not.
  public var isPlaced: Bool { framework != nil && !covered.isEmpty }

  /// The parts of the journey in a phase, in the framework's order; none is a gap.
  public func parts(in phase: Phase) -> [Part] { parts[phase.order] }

  /// The pains and opportunities in a phase; those of a touchpoint or stage in each of its phases.
  public func tally(in phase: Phase) -> PainTally { tallies[phase.order] }

  /// The phases in which each part of the journey lies.
  var phasesOfParts: [Place: PhaseSet] {
    var phases: [Place: PhaseSet] = [:]
    for phase in Phase.allCases {
      for part in parts[phase.order] { phases[part.place, default: PhaseSet()].insert(phase) }
    }
    return phases
  }

  // MARK: Laying out

  private mutating func place(
    _ place: Place, covering stage: PhaseSet, touchpoints list: [Touchpoint],
    _ answers: PainAnswers? = nil, of entry: StageEntry? = nil
  ) {
    var starting = [[Int]](repeating: [], count: Phase.allCases.count)
    var continuing = starting
    var homeless: [Int] = []
    var phases = stage
    for (index, touchpoint) in list.enumerated() {
      let own = touchpoint.phase.map { PhaseSet([$0]) } ?? PhaseSet()
      // A phase that the stage does not cover is an error of the map; then the stage decides.
      let isNarrowed = stage.isEmpty || own.intersects(stage)
      let placed = PlacedTouchpoint(
        touchpoint: touchpoint, place: place, phases: isNarrowed && !own.isEmpty ? own : stage)
      if let first = placed.phases.first {
        starting[first.order].append(touchpoints.count)
        for phase in placed.phases.phases where phase != first {
          continuing[phase.order].append(touchpoints.count)
        }
      } else {
        homeless.append(touchpoints.count)
      }
      if let answers {
        let here = MapPlace(stage: place.entry, touchpoint: index)
        count(
          PainTally(touchpoint.painPoints, touchpoint.opportunities, at: here, answers),
          in: placed.phases)
      }
      toldPhases.formUnion(placed.phases)
      phases.formUnion(placed.phases)
      touchpoints.append(placed)
    }
    for phase in phases.phases {
      parts[phase.order].append(
        Part(
          place: place, isContinued: phase != phases.first,
          touchpoints: starting[phase.order], continuing: continuing[phase.order],
          feeling: stage.contains(phase)
            ? entry.flatMap { Feeling($0, in: phase, of: stage) } : nil))
    }
    if phases.isEmpty || !homeless.isEmpty {
      outside.append(
        Part(
          place: place, isContinued: false, touchpoints: homeless, continuing: [], feeling: nil))
    }
    covered.formUnion(phases)
  }

  private mutating func count(_ new: PainTally, in phases: PhaseSet) {
    guard !new.isEmpty else { return }
    tally += new
    for phase in phases.phases { tallies[phase.order] += new }
  }
}
