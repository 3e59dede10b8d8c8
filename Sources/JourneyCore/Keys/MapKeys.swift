// Keys: the keys of files in the order of the canonical layout, what each holds and what people call
// it. CONTRIBUTING, "How to add a key", leads through every place that has to say something about a
// new one; there is no `default` in a `switch` over keys.

/// The keys of a map, like all lists here in the order of the canonical layout.
enum MapKey: String, ObjectKey {
  case schema = "$schema"
  case formatVersion, title, description, language, framework, kind, state, basis, persona
  case scenario, goal, expectations, startsWith, endsWith, version, date, reviewBy, owner, authors
  case emotionScale, emotionWords, lanes, sources, disable, stages, unplaced
}

enum PersonaKey: String, ObjectKey {
  case name, role, description, goals, needs, frustrations, quote
}

enum SourceKey: String, ObjectKey {
  case id, title, kind, date, url, sampleSize
}

enum ScaleKey: String, ObjectKey {
  case min, max
}

enum LaneKey: String, ObjectKey {
  case id, name, line
}

enum DisableKey: String, ObjectKey {
  case rule, reason
}

enum StageEntryKey: String, ObjectKey {
  case stage, visit, name, goal, actions, thoughts, feelings, emotion, touchpoints, painPoints
  case opportunities, metrics, owner, backstage, duration, takes, waits, lanes, notes, basis, next
  case origin
}

extension StageEntryKey {
  /// The keys under which the answer to a framework's question may belong.
  static let answering: [StageEntryKey] = [
    .goal, .actions, .thoughts, .feelings, .emotion, .touchpoints, .painPoints, .opportunities,
    .metrics, .owner, .backstage, .duration, .notes,
  ]
}

enum TouchpointKey: String, ObjectKey {
  case id, name, channel, mode, initiator, actors, description, insteadOf, alongside, emotion
  case momentOfTruth, painPoints, opportunities, metrics, evidence, basis, owner, backstage
  case handover, phase, takes, waits, lanes, links
}

enum PainPointKey: String, ObjectKey {
  case id, text, severity, evidence, basis, owner, accepted, links
}

enum OpportunityKey: String, ObjectKey {
  case text, answers, owner, impact, effort, status, evidence, basis, links
}

enum MetricKey: String, ObjectKey {
  case name, value, target, unit, better, date, source
}

enum NextStageKey: String, ObjectKey {
  case stage, when
}

/// The units of a time; the raw values are those of `TimeSpan.Unit`.
enum TimeKey: String, ObjectKey {
  case minutes, hours, days, weeks, months
}

/// The tables of all these keys, each made once, when a file has such an object.
enum MapKeyTables {
  static let map = KeyTable<MapKey>()
  static let persona = KeyTable<PersonaKey>()
  static let source = KeyTable<SourceKey>()
  static let scale = KeyTable<ScaleKey>()
  static let lane = KeyTable<LaneKey>()
  static let disable = KeyTable<DisableKey>()
  static let stageEntry = KeyTable<StageEntryKey>()
  static let touchpoint = KeyTable<TouchpointKey>()
  static let painPoint = KeyTable<PainPointKey>()
  static let opportunity = KeyTable<OpportunityKey>()
  static let metric = KeyTable<MetricKey>()
  static let nextStage = KeyTable<NextStageKey>()
  static let time = KeyTable<TimeKey>()

  static let kind = ChoiceTable<JourneyMap.Kind>()
  static let state = ChoiceTable<JourneyMap.State>()
  static let basis = ChoiceTable<JourneyMap.Basis>()
  static let claimBasis = ChoiceTable<ClaimBasis>()
  static let sourceKind = ChoiceTable<EvidenceSource.Kind>()
  static let mode = ChoiceTable<ChannelMode>()
  static let initiator = ChoiceTable<Touchpoint.Initiator>()
  static let severity = ChoiceTable<PainPoint.Severity>()
  static let status = ChoiceTable<Opportunity.Status>()
  static let better = ChoiceTable<Metric.Direction>()
  static let phase = ChoiceTable<Phase>()
}
