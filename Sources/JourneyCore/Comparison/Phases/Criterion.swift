/// One of the five criteria by which document 003 tells two journeys apart.
public enum Criterion: String, Sendable, CaseIterable {
  case purpose, objective, touchpoints, duration, metrics
}

extension Framework {
  /// What the framework's source says about a criterion; nothing where it is silent.
  public func text(of criterion: Criterion) -> ReaderText? {
    switch criterion {
    case .purpose: criteria?.purpose
    case .objective: criteria?.objective
    case .touchpoints: criteria?.touchpoints
    case .duration: criteria?.duration
    case .metrics: criteria?.metrics
    }
  }
}
