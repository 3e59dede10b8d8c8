/// A map or a framework laid on the life-cycle phases, as one column of a comparison.
///
/// Beside journeys of the same framework it is laid on the stages of that: ``ComparisonAxis``.
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

  /// A part of the journey in one phase, or at one stage.
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

    /// Calls a function with each touchpoint in the order of the stage, and whether it begins here.
    ///
    /// Both lists are in that order.
    func forEachTouchpoint(_ body: (_ index: Int, _ isStarting: Bool) -> Void) {
      var next = 0
      for index in touchpoints {
        while next < continuing.count, continuing[next] < index {
          body(continuing[next], false)
          next += 1
        }
        body(index, true)
      }
      while next < continuing.count {
        body(continuing[next], false)
        next += 1
      }
    }
  }

  /// A touchpoint and where it lies.
  public struct PlacedTouchpoint: Sendable, Equatable {
    /// The touchpoint.
    public var touchpoint: Touchpoint { list[index] }
    /// The touchpoints of its stage, and which of them it is: a copy of each would hold all its
    /// texts once more.
    private let list: [Touchpoint]
    // There may be hundreds of thousands: an index takes four bytes, −1 where there is none.
    private let number: Int32
    private let entry: Int32
    private let stageNumber: Int32
    /// Its own phase if its stage covers that, else all phases of its stage.
    public let phases: PhaseSet

    private var index: Int { Int(number) }
    /// The stage entry, or `unplaced`.
    public var place: Place { entry < 0 ? .unplaced : .entry(Int(entry)) }
    /// The index of the framework's stage, where journeys are laid on stages and it has one.
    public var stage: Int? { stageNumber < 0 ? nil : Int(stageNumber) }

    fileprivate init(
      _ list: [Touchpoint], _ index: Int, at place: Place, in phases: PhaseSet, stage: Int? = nil
    ) {
      self.list = list
      number = Int32(truncatingIfNeeded: index)
      entry = Int32(truncatingIfNeeded: place.entry ?? -1)
      stageNumber = Int32(truncatingIfNeeded: stage ?? -1)
      self.phases = phases
    }

    /// Whether both are the same touchpoint at the same place.
    public static func == (left: PlacedTouchpoint, right: PlacedTouchpoint) -> Bool {
      left.place == right.place && left.phases == right.phases && left.stage == right.stage
        && left.list[left.index] == right.list[right.index]
    }
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
  /// What it is laid on.
  public let axis: ComparisonAxis
  private var parts: [[Part]]
  private var tallies: [PainTally]
  /// The phases that the framework gives each stage entry, and where its touchpoints begin.
  private var phasesOfStages: [PhaseSet] = []
  private var firstTouchpoints: [Int] = []
  private var firstUnplaced = 0

  /// Lays a framework on the phases, or on its own stages.
  public init(name: String, framework: Framework, on axis: ComparisonAxis = .phases) {
    self.name = name
    self.axis = axis
    parts = [[Part]](repeating: [], count: axis.count)
    tallies = [PainTally](repeating: PainTally(), count: axis.count)
    self.map = nil
    self.framework = framework
    for (index, stage) in framework.stages.enumerated() {
      place(.stage(index), at: index, covering: stage.phaseSet, touchpoints: [])
    }
    toldPhases = covered
  }

  /// Lays a map on the phases, or on the stages of its framework.
  ///
  /// - Parameters:
  ///   - name: What the user calls it.
  ///   - map: The map, as far as it was understood.
  ///   - framework: Its framework, if it was found.
  ///   - axis: What it is laid on.
  public init(
    name: String, map: JourneyMap, framework: Framework?, on axis: ComparisonAxis = .phases
  ) {
    self.init(name: name, map: map, framework: framework, on: axis, counting: PainAnswers(map))
  }

  /// Lays a map on the phases, or on the stages of its framework.
  ///
  /// - Parameters:
  ///   - name: What the user calls it.
  ///   - map: The map, as far as it was understood.
  ///   - framework: Its framework, if it was found.
  ///   - axis: What it is laid on.
  ///   - answers: What its opportunities answer; without it pains are not counted.
  init(
    name: String, map: JourneyMap, framework: Framework?, on axis: ComparisonAxis = .phases,
    counting answers: PainAnswers?
  ) {
    self.name = name
    self.axis = axis
    parts = [[Part]](repeating: [], count: axis.count)
    tallies = [PainTally](repeating: PainTally(), count: axis.count)
    self.map = map
    self.framework = framework
    let stages = framework?.stages ?? []
    var indices: [SourceText: Int] = [:]
    for index in stages.indices where indices[stages[index].id] == nil {
      indices[stages[index].id] = index
    }
    phasesOfStages = [PhaseSet](repeating: PhaseSet(), count: map.stages.count)
    firstTouchpoints = [Int](repeating: 0, count: map.stages.count)
    touchpoints.reserveCapacity(
      map.stages.reduce(map.unplaced.count) { $0 + $1.touchpoints.count })
    let order = map.stages.map { indices[$0.stage] ?? stages.count }
    let entries = map.stages.indices.sorted { (order[$0], $0) < (order[$1], $1) }
    for entry in entries {
      let known = order[entry] < stages.count ? order[entry] : nil
      let phases = known.map { stages[$0].phaseSet } ?? PhaseSet()
      let stage = map.stages[entry]
      phasesOfStages[entry] = phases
      firstTouchpoints[entry] = touchpoints.count
      place(
        .entry(entry), at: known, covering: phases, touchpoints: stage.touchpoints, answers,
        of: stage)
      guard let answers else { continue }
      let here = MapPlace(stage: entry, touchpoint: nil)
      let tally = PainTally(stage.painPoints, stage.opportunities, at: here, answers)
      count(tally, in: orders(of: phases, at: known))
    }
    firstUnplaced = touchpoints.count
    if !map.unplaced.isEmpty {
      place(.unplaced, at: nil, covering: PhaseSet(), touchpoints: map.unplaced, answers)
    }
  }

  /// Whether its stages lie on phases; those of a map that could not be read, or whose framework
  /// was not found, do not.
  public var isPlaced: Bool { framework != nil && !covered.isEmpty }

  /// The parts of the journey in a phase, in the framework's order; none is a gap.
  public func parts(in phase: Phase) -> [Part] { parts(in: .phase(phase)) }

  /// The parts of the journey in a step of what it is laid on; none is a gap.
  public func parts(in step: ComparisonStep) -> [Part] {
    axis.holds(step) ? parts[step.order] : []
  }

  /// The pains and opportunities in a phase; those of a touchpoint or stage in each of its phases.
  public func tally(in phase: Phase) -> PainTally { tally(in: .phase(phase)) }

  /// The pains and opportunities in a step of what it is laid on.
  public func tally(in step: ComparisonStep) -> PainTally {
    axis.holds(step) ? tallies[step.order] : PainTally()
  }

  /// Whether a touchpoint begins in a step.
  func tells(_ step: ComparisonStep) -> Bool {
    parts(in: step).contains { !$0.touchpoints.isEmpty }
  }

  /// The same journey laid on something else.
  func laid(on axis: ComparisonAxis) -> PhasedJourney {
    guard axis != self.axis else { return self }
    if let map {
      return PhasedJourney(name: name, map: map, framework: framework, on: axis)
    }
    return framework.map { PhasedJourney(name: name, framework: $0, on: axis) } ?? self
  }

  /// The phases in which what stands at a place counts: those of a touchpoint, or all that a stage
  /// covers.
  func phases(at place: MapPlace) -> PhaseSet {
    guard let touchpoint = place.touchpoint else {
      return place.stage.map { phasesOfStages[$0] } ?? PhaseSet()
    }
    let first = place.stage.map { firstTouchpoints[$0] } ?? firstUnplaced
    return touchpoints[first + touchpoint].phases
  }

  /// The phases in which each part of the journey lies.
  var phasesOfParts: [Place: PhaseSet] {
    var phases: [Place: PhaseSet] = [:]
    guard axis == .phases else { return phases }
    for phase in Phase.allCases {
      for part in parts[phase.order] { phases[part.place, default: PhaseSet()].insert(phase) }
    }
    return phases
  }

  // MARK: Laying out

  private mutating func place(
    _ place: Place, at stageIndex: Int?, covering phases: PhaseSet,
    touchpoints list: [Touchpoint], _ answers: PainAnswers? = nil, of entry: StageEntry? = nil
  ) {
    guard case .stages = axis else {
      return self.place(place, covering: phases, touchpoints: list, answers, of: entry)
    }
    let first = touchpoints.count
    for index in list.indices {
      touchpoints.append(
        PlacedTouchpoint(list, index, at: place, in: PhaseSet(), stage: stageIndex))
      guard let answers else { continue }
      count(
        PainTally(
          list[index].painPoints, list[index].opportunities,
          at: MapPlace(stage: place.entry, touchpoint: index), answers),
        in: orders(of: phases, at: stageIndex))
    }
    let part = Part(
      place: place, isContinued: false,
      touchpoints: list.indices.filter { !list[$0].isOpen }.map { first + $0 },
      continuing: [], feeling: entry.flatMap { Feeling($0) })
    if let stageIndex { parts[stageIndex].append(part) } else { outside.append(part) }
  }

  /// The steps in which something lies: all phases of a stage, or the stage itself.
  private func orders(of phases: PhaseSet, at stage: Int?) -> [Int] {
    switch axis {
    case .phases: phases.phases.map(\.order)
    case .stages: stage.map { [$0] } ?? []
    }
  }

  private mutating func place(
    _ place: Place, covering stage: PhaseSet, touchpoints list: [Touchpoint],
    _ answers: PainAnswers?, of entry: StageEntry?
  ) {
    var starting = [[Int]](repeating: [], count: Phase.allCases.count)
    var continuing = starting
    // Mostly all of them begin where their stage does.
    if let first = stage.first { starting[first.order].reserveCapacity(list.count) }
    var homeless: [Int] = []
    var phases = stage
    for index in list.indices {
      let own = list[index].phase.map { PhaseSet([$0]) } ?? PhaseSet()
      // A phase that the stage does not cover is an error of the map; then the stage decides.
      let isNarrowed = stage.isEmpty || own.intersects(stage)
      let placed = PlacedTouchpoint(
        list, index, at: place, in: isNarrowed && !own.isEmpty ? own : stage)
      if list[index].isOpen {
        touchpoints.append(placed)
        continue
      }
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
          PainTally(list[index].painPoints, list[index].opportunities, at: here, answers),
          in: orders(of: placed.phases, at: nil))
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

  private mutating func count(_ new: PainTally, in orders: [Int]) {
    guard !new.isEmpty else { return }
    tally += new
    for order in orders { tallies[order] += new }
  }
}
