/// What a column of a table tells, in the keys of the map.
enum GridField: Hashable, Sendable {
  case stage(StageEntryKey)
  case touchpoint(TouchpointKey)
  case pain(PainPointKey)
  case opportunity(OpportunityKey)
  case metric(MetricKey)
}

/// What a row above the table tells.
enum HeadField: Hashable, Sendable {
  case map(MapKey)
  case persona(PersonaKey)
  case lane
  case source
  case frameworkStage
}
