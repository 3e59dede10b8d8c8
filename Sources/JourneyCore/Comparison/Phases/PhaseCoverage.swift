/// Which phases several subjects cover: what one has alone, what it lacks, and what none has.
///
/// Of a subject that lies on no phase nobody knows what it covers: it has nothing alone and lacks
/// nothing, and the others are compared without it.
public struct PhaseCoverage: Sendable, Equatable {
  /// The phases that each subject covers and no other does.
  public let alone: [PhaseSet]
  /// The phases that each subject does not cover, but another one does.
  public let lacking: [PhaseSet]
  /// The phases that every subject covers.
  public let coveredByAll: PhaseSet
  /// The phases that nobody covers.
  public let uncovered: PhaseSet
  /// The phases that two subjects or more cover.
  public let shared: PhaseSet

  /// Compares the phases of several subjects; nothing stands for one that lies on no phase.
  init(_ placed: [PhaseSet?]) {
    let subjects = placed.compactMap { $0 }
    let others = PhaseSet.othersOfEach(placed.map { $0 ?? PhaseSet() })
    alone = zip(placed, others).map { $0?.subtracting($1) ?? PhaseSet() }
    lacking = zip(placed, others).map { $0 == nil ? PhaseSet() : $1.subtracting($0 ?? PhaseSet()) }
    let all = subjects.reduce(into: PhaseSet()) { $0.formUnion($1) }
    coveredByAll = subjects.reduce(all) { $0.intersection($1) }
    uncovered = PhaseSet(Phase.allCases).subtracting(all)
    shared = alone.reduce(all) { $0.subtracting($1) }
  }
}
