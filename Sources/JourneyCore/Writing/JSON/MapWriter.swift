/// Writes a journey map as JSON, in the canonical order and layout.
public enum MapWriter {
  /// Returns the file of a map: reading it gives an equal map.
  ///
  /// - Parameter map: Any map.
  /// - Returns: UTF-8 bytes with a line end at the end.
  public static func json(_ map: JourneyMap) -> [UInt8] {
    JSONLayout.bytes(value(map))
  }

  static func value(_ map: JourneyMap) -> JSONValue {
    var object = ObjectWriter<MapKey>()
    object.add(.schema, map.schema)
    object.add(.formatVersion, map.formatVersion)
    object.add(.title, map.title)
    object.add(.description, map.description)
    object.add(.language, map.language)
    object.add(.framework, framework(map.framework))
    object.add(.state, choice: map.state)
    object.add(.basis, choice: map.basis)
    object.add(.persona, map.persona.map(persona))
    object.add(.scenario, map.scenario)
    object.add(.goal, map.goal)
    object.add(.expectations, map.expectations)
    object.add(.startsWith, map.startsWith)
    object.add(.endsWith, map.endsWith)
    object.add(.version, map.version)
    object.add(.date, map.date)
    object.add(.reviewBy, map.reviewBy)
    object.add(.owner, map.owner)
    object.add(.authors, map.authors)
    object.add(.emotionScale, map.declaredScale.map(scale))
    object.add(.lanes, map.lanes, lane)
    object.add(.sources, map.sources, source)
    object.add(.disable, map.disabledRules, disabledRule)
    object.add(.stages, JSONValue.array(map.stages.map(stage)))
    object.add(.unplaced, map.unplaced, touchpoint)
    return object.object(map.ownKeys)
  }

  private static func framework(_ reference: JourneyMap.FrameworkReference) -> JSONValue {
    switch reference {
    case .id(let text), .path(let text): .string(text)
    case .inline(let framework): FrameworkWriter.value(framework)
    }
  }

  private static func persona(_ persona: Persona) -> JSONValue {
    var object = ObjectWriter<PersonaKey>()
    object.add(.name, persona.name)
    object.add(.role, persona.role)
    object.add(.description, persona.description)
    object.add(.goals, persona.goals)
    object.add(.needs, persona.needs)
    object.add(.frustrations, persona.frustrations)
    object.add(.quote, persona.quote)
    return object.object(persona.ownKeys)
  }

  private static func scale(_ scale: EmotionScale) -> JSONValue {
    var object = ObjectWriter<ScaleKey>()
    object.add(.min, scale.minimum)
    object.add(.max, scale.maximum)
    return object.object(scale.ownKeys)
  }

  private static func lane(_ lane: JourneyMap.Lane) -> JSONValue {
    var object = ObjectWriter<LaneKey>()
    object.add(.id, lane.id)
    object.add(.name, lane.name)
    return object.object(lane.ownKeys)
  }

  private static func source(_ source: EvidenceSource) -> JSONValue {
    var object = ObjectWriter<SourceKey>()
    object.add(.id, source.id)
    object.add(.title, source.title)
    object.add(.kind, choice: source.kind)
    object.add(.date, source.date)
    object.add(.url, source.url)
    object.add(.sampleSize, source.sampleSize)
    return object.object(source.ownKeys)
  }

  private static func disabledRule(_ rule: JourneyMap.DisabledRule) -> JSONValue {
    var object = ObjectWriter<DisableKey>()
    object.add(.rule, rule.rule)
    object.add(.reason, rule.reason)
    return object.object(rule.ownKeys)
  }

  static func stage(_ stage: StageEntry) -> JSONValue {
    var object = ObjectWriter<StageEntryKey>()
    object.add(.stage, stage.stage)
    object.add(.name, stage.name)
    object.add(.goal, stage.goal)
    object.add(.actions, stage.actions)
    object.add(.thoughts, stage.thoughts)
    object.add(.feelings, stage.feelings)
    object.add(.emotion, stage.emotion)
    object.add(.touchpoints, stage.touchpoints, touchpoint)
    object.add(.painPoints, stage.painPoints, painPoint)
    object.add(.opportunities, stage.opportunities, opportunity)
    object.add(.metrics, stage.metrics, metric)
    object.add(.owner, stage.owner)
    object.add(.backstage, stage.backstage)
    object.add(.duration, stage.duration)
    if !stage.lanes.isEmpty {
      object.add(
        .lanes,
        .object(
          stage.lanes.map {
            JSONValue.Member(key: $0.lane, value: .array($0.texts.map { .string($0) }))
          }))
    }
    object.add(.notes, stage.notes)
    object.add(.origin, stage.origin)
    return object.object(stage.ownKeys)
  }

  static func touchpoint(_ touchpoint: Touchpoint) -> JSONValue {
    var object = ObjectWriter<TouchpointKey>()
    object.add(.id, touchpoint.id)
    object.add(.name, touchpoint.name)
    object.add(.channel, touchpoint.channel)
    object.add(.mode, choice: touchpoint.mode)
    object.add(.initiator, choice: touchpoint.initiator)
    object.add(.actors, touchpoint.actors)
    object.add(.description, touchpoint.description)
    object.add(.emotion, touchpoint.emotion)
    object.add(.momentOfTruth, touchpoint.isMomentOfTruth)
    object.add(.painPoints, touchpoint.painPoints, painPoint)
    object.add(.opportunities, touchpoint.opportunities, opportunity)
    object.add(.metrics, touchpoint.metrics, metric)
    object.add(.evidence, touchpoint.evidence)
    object.add(.owner, touchpoint.owner)
    object.add(.backstage, touchpoint.backstage)
    object.add(.handover, touchpoint.handover)
    object.add(.phase, choice: touchpoint.phase)
    return object.object(touchpoint.ownKeys)
  }

  /// A pain point of which only the text is known is written as that text.
  private static func painPoint(_ pain: PainPoint) -> JSONValue {
    if pain == PainPoint(text: pain.text) { return .string(pain.text) }
    var object = ObjectWriter<PainPointKey>()
    object.add(.text, pain.text)
    object.add(.severity, choice: pain.severity)
    object.add(.evidence, pain.evidence)
    object.add(.owner, pain.owner)
    object.add(.accepted, pain.isAccepted)
    return object.object(pain.ownKeys)
  }

  /// An opportunity of which only the text is known is written as that text.
  private static func opportunity(_ opportunity: Opportunity) -> JSONValue {
    if opportunity == Opportunity(text: opportunity.text) { return .string(opportunity.text) }
    var object = ObjectWriter<OpportunityKey>()
    object.add(.text, opportunity.text)
    object.add(.owner, opportunity.owner)
    object.add(.impact, opportunity.impact)
    object.add(.effort, opportunity.effort)
    object.add(.status, choice: opportunity.status)
    object.add(.evidence, opportunity.evidence)
    return object.object(opportunity.ownKeys)
  }

  private static func metric(_ metric: Metric) -> JSONValue {
    var object = ObjectWriter<MetricKey>()
    object.add(.name, metric.name)
    object.add(.value, metric.value)
    object.add(.target, metric.target)
    object.add(.unit, metric.unit)
    object.add(.better, choice: metric.better)
    object.add(.date, metric.date)
    object.add(.source, metric.source)
    return object.object(metric.ownKeys)
  }
}
