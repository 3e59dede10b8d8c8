/// What journeys that are compared are laid on, one row a step.
public enum ComparisonAxis: Sendable, Hashable {
  /// The life-cycle phases, on which different frameworks meet.
  case phases
  /// The stages of the one framework that all of them follow.
  case stages(count: Int)

  /// Finds what journeys are laid on: their stages where all have the same ones, by id and order.
  ///
  /// - Parameter frameworks: The framework of each journey, as far as it was found.
  package init(_ frameworks: [Framework?]) {
    guard frameworks.count > 1, let first = frameworks[0],
      frameworks.dropFirst().allSatisfy({ other in
        other.map { Self.haveSameStages(first, $0) } ?? false
      })
    else {
      self = .phases
      return
    }
    self = .stages(count: first.stages.count)
  }

  private static func haveSameStages(_ first: Framework, _ second: Framework) -> Bool {
    first.stages.count == second.stages.count
      && zip(first.stages, second.stages).allSatisfy { $0.id == $1.id }
  }

  /// The steps in order.
  public var steps: [ComparisonStep] {
    switch self {
    case .phases: Phase.allCases.map { .phase($0) }
    case .stages(let count): (0..<count).map { .stage($0) }
    }
  }

  /// Whether a step is one of these.
  func holds(_ step: ComparisonStep) -> Bool {
    (step.phase != nil) == (self == .phases) && step.order < count
  }

  /// How many steps there are.
  var count: Int {
    switch self {
    case .phases: Phase.allCases.count
    case .stages(let count): count
    }
  }
}

/// A step of the way on which journeys are compared.
public enum ComparisonStep: Sendable, Hashable, Comparable {
  /// A phase of the life cycle.
  case phase(Phase)
  /// A stage of the framework that all journeys follow, by its index.
  case stage(Int)

  /// Its place among the steps.
  var order: Int {
    switch self {
    case .phase(let phase): phase.order
    case .stage(let stage): stage
    }
  }

  /// The phase, if it is one.
  public var phase: Phase? { if case .phase(let phase) = self { phase } else { nil } }

  /// Whether one comes before another one.
  public static func < (left: ComparisonStep, right: ComparisonStep) -> Bool {
    left.order < right.order
  }
}
