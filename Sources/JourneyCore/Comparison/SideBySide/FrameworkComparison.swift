/// Frameworks side by side: what each covers, in which order, and what only one of them has.
public struct FrameworkComparison: Sendable {
  /// A stage where it covers a phase.
  public struct Cover: Sendable, Equatable {
    /// The index of the stage in its framework.
    public let stage: Int
    /// Whether the stage covers an earlier phase of the life cycle as well.
    public let isContinued: Bool
  }

  /// A life-cycle phase with the stages that cover it.
  public struct Row: Sendable, Equatable {
    /// The phase.
    public let phase: Phase
    /// The stages of each framework, in its own order; none is a gap.
    public let covers: [[Cover]]
  }

  /// A stage of one of the frameworks.
  public struct Place: Sendable, Hashable {
    /// The index of the framework.
    public let framework: Int
    /// The index of the stage.
    public let stage: Int
  }

  /// Two stages of different frameworks that share a phase.
  public struct Correspondence: Sendable, Equatable {
    /// The stage of the framework that was named first.
    public let first: Place
    /// The stage of the other framework.
    public let second: Place
    /// How the first relates to the second; never `none`.
    public let relation: StageRelation
    /// The phases that both cover.
    public let phases: PhaseSet
  }

  /// The frameworks on the phases.
  public let crosswalk: Crosswalk
  /// Every phase in the order of the life cycle.
  public let rows: [Row]
  /// The stages of each framework that lie on no phase, in its own order.
  public let outside: [[Int]]
  /// What one framework alone covers, and what none does.
  public let coverage: PhaseCoverage
  /// Whether two of the frameworks or more lie on phases; else nobody can say what they share.
  public let isCompared: Bool
  /// The stages that share no phase with any other framework, those without phases included where
  /// their framework has stages on phases.
  public let withoutCounterpart: [Place]
  /// The stages that lie wholly before the stage in front of them, so that the order runs back.
  public let stepsBack: [Place]
  private let sets: [[PhaseSet]]

  /// Compares frameworks in the order in which they are named.
  public init(_ frameworks: [Framework]) {
    let crosswalk = Crosswalk(frameworks)
    self.crosswalk = crosswalk
    let sets = frameworks.map { $0.stages.map(\.phaseSet) }
    self.sets = sets
    rows = Phase.allCases.map { phase in
      Row(
        phase: phase,
        covers: sets.indices.map { framework in
          crosswalk.stages(covering: phase, in: framework).map { stage in
            Cover(stage: stage, isContinued: phase != sets[framework][stage].first)
          }
        })
    }
    outside = sets.map { stages in stages.indices.filter { stages[$0].isEmpty } }
    let unions = sets.map { $0.reduce(into: PhaseSet()) { $0.formUnion($1) } }
    let placed = unions.map { $0.isEmpty ? nil : $0 }
    isCompared = placed.count { $0 != nil } > 1
    coverage = PhaseCoverage(placed)
    let others = PhaseSet.othersOfEach(unions)
    let compared = isCompared ? sets.indices.filter { !unions[$0].isEmpty } : []
    withoutCounterpart = compared.flatMap { framework in
      sets[framework].indices.compactMap { stage in
        sets[framework][stage].intersects(others[framework])
          ? nil : Place(framework: framework, stage: stage)
      }
    }
    stepsBack = frameworks.enumerated().flatMap { index, framework in
      framework.stepsBack.map { Place(framework: index, stage: $0) }
    }
  }

  /// The frameworks none of whose stages lies on a phase, so that they stand in their own order.
  public var beside: [Int] {
    frameworks.indices.filter { outside[$0].count == frameworks[$0].stages.count }
  }

  /// The frameworks, in the order in which they were named.
  public var frameworks: [Framework] { crosswalk.frameworks }

  /// The most pairs of stages that are told: two files of a thousand stages have a million.
  public static let maximumCorrespondences = 10_000

  /// The pairs of stages of different frameworks that share a phase, at most
  /// ``maximumCorrespondences`` of them.
  ///
  /// The list may be long, so it is made when somebody asks for it.
  public var correspondences: [Correspondence] { pairs().told }

  /// How many such pairs there are beyond those that are told.
  public var correspondencesLeftOut: Int {
    max(0, numberOfCorrespondences - Self.maximumCorrespondences)
  }

  /// The pairs that are told, and how many stages were laid beside one another to find them.
  ///
  /// A stage is looked at only if it has a counterpart, so each walk over another framework's
  /// stages brings a pair, and the walks end with the pairs.
  func pairs() -> (told: [Correspondence], steps: Int) {
    var result: [Correspondence] = []
    var steps = 0
    let unions = sets.map { $0.reduce(into: PhaseSet()) { $0.formUnion($1) } }
    for first in sets.indices {
      for second in sets.indices.dropFirst(first + 1) {
        for stage in sets[first].indices where sets[first][stage].intersects(unions[second]) {
          if result.count == Self.maximumCorrespondences { return (result, steps) }
          for other in sets[second].indices {
            steps += 1
            let phases = sets[first][stage].intersection(sets[second][other])
            guard !phases.isEmpty else { continue }
            result.append(
              Correspondence(
                first: Place(framework: first, stage: stage),
                second: Place(framework: second, stage: other),
                relation: StageRelation(of: sets[first][stage], to: sets[second][other]),
                phases: phases))
            if result.count == Self.maximumCorrespondences { break }
          }
        }
      }
    }
    return (result, steps)
  }

  /// How many pairs of stages share a phase: stages that cover the same phases are counted at once.
  private var numberOfCorrespondences: Int {
    let counts = sets.map { stages in
      stages.reduce(into: [PhaseSet: Int]()) { $0[$1, default: 0] += 1 }
    }
    var number = 0
    for first in counts.indices {
      for second in counts.indices.dropFirst(first + 1) {
        for (phases, count) in counts[first] {
          for (others, times) in counts[second] where phases.intersects(others) {
            number += count * times
          }
        }
      }
    }
    return number
  }
}

extension Framework {
  /// The stages that lie wholly before the stage in front of them, so that the order runs back.
  public var stepsBack: [Int] {
    let sets = stages.map(\.phaseSet)
    return sets.indices.dropFirst().filter { stage in
      guard let last = sets[stage].last, let before = sets[stage - 1].first else { return false }
      return last < before
    }
  }

  /// The stages that say that they come from there.
  public func stages(from provenance: FrameworkStage.Provenance) -> [Int] {
    stages.indices.filter { stages[$0].provenance == provenance }
  }
}
