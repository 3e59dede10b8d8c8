/// The keys that a repository requires beside those of the format.
struct RequiredKeys: Sendable {
  private let keys: [ProjectSettings.ObjectKind: [String]]
  /// Whether there is nothing to look for, the common case.
  let isEmpty: Bool

  init(_ settings: ProjectSettings) {
    keys = settings.requiredKeys
    isEmpty = keys.isEmpty
  }

  /// The keys that a kind must have.
  subscript(kind: ProjectSettings.ObjectKind) -> [String] { keys[kind] ?? [] }

  /// All keys that an object of a kind can have.
  static func keys(of kind: ProjectSettings.ObjectKind) -> [String] {
    switch kind {
    case .map: MapKey.allCases.map(\.rawValue)
    case .persona: PersonaKey.allCases.map(\.rawValue)
    case .source: SourceKey.allCases.map(\.rawValue)
    case .stage: StageEntryKey.allCases.map(\.rawValue)
    case .touchpoint: TouchpointKey.allCases.map(\.rawValue)
    case .painPoint: PainPointKey.allCases.map(\.rawValue)
    case .opportunity: OpportunityKey.allCases.map(\.rawValue)
    case .metric: MetricKey.allCases.map(\.rawValue)
    }
  }
}
