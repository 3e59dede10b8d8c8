/// Some of the eleven life-cycle phases, in the order of the life cycle.
public struct PhaseSet: Sendable, Hashable {
  private var bits: UInt16 = 0

  /// Creates an empty set.
  public init() {}

  /// Creates a set; a phase named twice counts once.
  public init(_ phases: some Sequence<Phase>) {
    for phase in phases { insert(phase) }
  }

  /// Whether there is no phase in it.
  public var isEmpty: Bool { bits == 0 }

  /// The phases in order.
  public var phases: [Phase] { Phase.allCases.filter(contains) }

  /// Visits the places of the phases in their order, without a list of them.
  func forEachOrder(_ visit: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      visit(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  /// The first phase of the life cycle that is in it.
  public var first: Phase? { Phase.allCases.first(where: contains) }

  /// The last phase of the life cycle that is in it.
  public var last: Phase? { Phase.allCases.last(where: contains) }

  /// Whether a phase is in it.
  public func contains(_ phase: Phase) -> Bool { bits & Self.bit(phase) != 0 }

  /// Whether the two share a phase.
  public func intersects(_ other: PhaseSet) -> Bool { bits & other.bits != 0 }

  /// Adds a phase.
  public mutating func insert(_ phase: Phase) { bits |= Self.bit(phase) }

  /// Adds all phases of another set.
  public mutating func formUnion(_ other: PhaseSet) { bits |= other.bits }

  /// Returns the phases that are in both.
  public func intersection(_ other: PhaseSet) -> PhaseSet {
    var result = self
    result.bits &= other.bits
    return result
  }

  /// Returns the phases that are not in another set.
  public func subtracting(_ other: PhaseSet) -> PhaseSet {
    var result = self
    result.bits &= ~other.bits
    return result
  }

  /// For each of several sets, the union of all the others.
  static func othersOfEach(_ sets: [PhaseSet]) -> [PhaseSet] {
    sets.indices.map { index in
      var union = PhaseSet()
      for other in sets.indices where other != index { union.formUnion(sets[other]) }
      return union
    }
  }

  private static func bit(_ phase: Phase) -> UInt16 { 1 << UInt16(phase.order) }
}

extension FrameworkStage {
  /// The phases that the stage covers, each once.
  public var phaseSet: PhaseSet { PhaseSet(phases) }
}

extension Framework {
  /// The phases that any stage covers.
  public var phaseSet: PhaseSet {
    stages.reduce(into: PhaseSet()) { $0.formUnion($1.phaseSet) }
  }
}
