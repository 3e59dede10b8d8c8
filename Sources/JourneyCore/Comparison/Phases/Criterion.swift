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

extension Framework {
  /// What the stages tell of a criterion of which the framework's source does not speak by itself:
  /// their touchpoints or metrics, each once, in the order of the stages.
  package func textsOfStages(for criterion: Criterion, _ language: Language) -> [String] {
    let texts: [ReaderText] =
      switch criterion {
      case .touchpoints: stages.flatMap(\.touchpoints).map(\.text)
      case .metrics: stages.flatMap(\.metrics)
      case .purpose, .objective, .duration: []
      }
    var known: Set<String> = []
    return texts.map { $0[language] }.filter { known.insert($0).inserted }
  }
}
