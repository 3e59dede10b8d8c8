/// What a column of a table tells, in the keys of the map.
enum GridField: Hashable, Sendable {
  case stage(StageEntryKey)
  case touchpoint(TouchpointKey)
  case pain(PainPointKey)
  case opportunity(OpportunityKey)
  case metric(MetricKey)

  /// The key.
  var key: String {
    switch self {
    case .stage(let key): key.rawValue
    case .touchpoint(let key): key.rawValue
    case .pain(let key): key.rawValue
    case .opportunity(let key): key.rawValue
    case .metric(let key): key.rawValue
    }
  }
}

/// What a row above the table tells.
enum HeadField: Hashable, Sendable {
  case map(MapKey)
  case persona(PersonaKey)
  case lane
  case source
  case frameworkStage
}
