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
  }

  /// A part of the journey in one phase.
  public struct Part: Sendable, Equatable {
    /// What it is.
    public let place: Place
    /// Whether it covers the phase before this one as well.
    public let isContinued: Bool
    /// The touchpoints that begin in this phase, as indices into ``PhasedJourney/touchpoints``.
    public let touchpoints: [Int]
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

  /// How the customer feels in a phase.
  public struct Emotion: Sendable, Equatable {
    /// The value on −2…2.
    public let value: Double
    /// The value on the map's own scale.
    public let original: Double
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
  /// The phases that the journey covers.
  public private(set) var covered = PhaseSet()
  private var parts = [[Part]](repeating: [], count: Phase.allCases.count)
  private var felt = [[Double]](repeating: [], count: Phase.allCases.count)

  /// Lays a framework on the phases.
  public init(name: String, framework: Framework) {
    self.name = name
    self.map = nil
    self.framework = framework
    for (index, stage) in framework.stages.enumerated() {
      place(.stage(index), covering: stage.phaseSet, touchpoints: [])
    }
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
    for entry in entries {
      let phases = order[entry] < stages.count ? stages[order[entry]].phaseSet : PhaseSet()
      place(.entry(entry), covering: phases, touchpoints: map.stages[entry].touchpoints)
      feel(map.stages[entry], covering: phases)
    }
    if !map.unplaced.isEmpty {
      place(.unplaced, covering: PhaseSet(), touchpoints: map.unplaced)
    }
  }

  /// The parts of the journey in a phase, in the framework's order; none is a gap.
  public func parts(in phase: Phase) -> [Part] { parts[phase.order] }

  /// How the customer feels in a phase: the mean of what the stages there say.
  ///
  /// A stage says its own emotion, else the mean of its touchpoints' in that phase, else of all
  /// its touchpoints'.
  public func emotion(in phase: Phase) -> Emotion? {
    let values = felt[phase.order]
    guard let map, !values.isEmpty else { return nil }
    let mean = values.count == 1 ? values[0] : values.reduce(0, +) / Double(values.count)
    return map.emotionScale.standardised(mean).map { Emotion(value: $0, original: mean) }
  }

  // MARK: Laying out

  private mutating func place(
    _ place: Place, covering stage: PhaseSet, touchpoints list: [Touchpoint]
  ) {
    var starting = [[Int]](repeating: [], count: Phase.allCases.count)
    var homeless: [Int] = []
    var phases = stage
    for touchpoint in list {
      let own = touchpoint.phase.map { PhaseSet([$0]) } ?? PhaseSet()
      // A phase that the stage does not cover is an error of the map; then the stage decides.
      let isNarrowed = stage.isEmpty || own.intersects(stage)
      let placed = PlacedTouchpoint(
        touchpoint: touchpoint, place: place, phases: isNarrowed && !own.isEmpty ? own : stage)
      if let first = placed.phases.first {
        starting[first.order].append(touchpoints.count)
      } else {
        homeless.append(touchpoints.count)
      }
      phases.formUnion(placed.phases)
      touchpoints.append(placed)
    }
    for phase in phases.phases {
      parts[phase.order].append(
        Part(
          place: place, isContinued: phases.continues(into: phase),
          touchpoints: starting[phase.order]))
    }
    if phases.isEmpty || !homeless.isEmpty {
      outside.append(Part(place: place, isContinued: false, touchpoints: homeless))
    }
    covered.formUnion(phases)
  }

  private mutating func feel(_ entry: StageEntry, covering phases: PhaseSet) {
    guard let whole = entry.feltEmotion else { return }
    for phase in phases.phases {
      let here = entry.touchpoints.filter {
        guard let own = $0.phase, phases.contains(own) else { return true }
        return own == phase
      }.compactMap(\.emotion?.value)
      let isOwn = entry.emotion != nil || here.isEmpty
      felt[phase.order].append(isOwn ? whole : here.reduce(0, +) / Double(here.count))
    }
  }
}
