/// What a column of a table tells, in the keys of the map.
enum GridField: Hashable, Sendable {
  case stage(StageEntryKey)
  case touchpoint(TouchpointKey)
  case pain(PainPointKey)
  case opportunity(OpportunityKey)
  case metric(MetricKey)
}

/// What a heading was found to mean.
struct HeadingMeaning: Hashable, Sendable {
  /// What stands under it.
  let field: GridField
  /// Whether it says that it is about touchpoints, or about stages; nothing where it leaves it open.
  var isOfTouchpoint: Bool?
}

/// What a row above the table tells.
enum HeadField: Hashable, Sendable {
  case map(MapKey)
  case persona(PersonaKey)
  case lane
  case source
  case frameworkStage
}
