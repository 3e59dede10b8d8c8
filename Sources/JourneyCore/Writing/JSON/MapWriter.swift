// Writing/JSON: maps and frameworks in the product's own format and canonical layout.

/// Writes a journey map as JSON, in the canonical order and layout.
public enum MapWriter {
  /// Returns the file of a map: reading it gives an equal map.
  ///
  /// - Parameter map: Any map.
  /// - Returns: UTF-8 bytes with a line end at the end.
  public static func json(_ map: JourneyMap) -> [UInt8] {
    guard !map.stages.isEmpty else { return JSONLayout.bytes(value(map)) }
    // One stage after the other: as values all of them together take many times their bytes.
    var frame = map
    frame.stages = []
    return JSONLayout.bytes(
      value(frame), elementsOf: MapKey.stages.rawValue,
      map.stages.indices.lazy.map {
        stage(map.stages[$0])
      })
  }

  static func value(_ map: JourneyMap) -> JSONValue {
    var object = ObjectWriter<MapKey>()
    for key in MapKey.allCases {
      switch key {
      case .schema: object.add(key, map.schema)
      case .formatVersion: object.add(key, map.formatVersion)
      case .title: object.add(key, map.title)
      case .description: object.add(key, map.description)
      case .language: object.add(key, map.language)
      case .framework: object.add(key, framework(map.framework))
      case .kind: object.add(key, choice: map.declaredKind)
      case .state: object.add(key, choice: map.state)
      case .basis: object.add(key, choice: map.basis)
      case .persona: object.add(key, map.persona.map(persona))
      case .scenario: object.add(key, map.scenario)
      case .goal: object.add(key, map.goal)
      case .expectations: object.add(key, map.expectations)
      case .startsWith: object.add(key, map.startsWith)
      case .endsWith: object.add(key, map.endsWith)
      case .version: object.add(key, map.version)
      case .date: object.add(key, map.date, orQuestion: map.dateQuestion)
      case .reviewBy: object.add(key, map.reviewBy)
      case .owner: object.add(key, map.owner)
      case .authors: object.add(key, map.authors)
      case .emotionScale: object.add(key, map.declaredScale.map(scale))
      case .emotionWords: object.add(key, words(map.emotionWords))
      case .lanes: object.add(key, map.lanes, lane)
      case .sources: object.add(key, map.sources, source)
      case .disable: object.add(key, map.disabledRules, disabledRule)
      case .stages: object.add(key, JSONValue.array(map.stages.map(stage)))
      case .unplaced: object.add(key, map.unplaced, touchpoint)
      }
    }
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
    for key in PersonaKey.allCases {
      switch key {
      case .name: object.add(key, persona.name)
      case .role: object.add(key, persona.role)
      case .description: object.add(key, persona.description)
      case .goals: object.add(key, persona.goals)
      case .needs: object.add(key, persona.needs)
      case .frustrations: object.add(key, persona.frustrations)
      case .quote: object.add(key, persona.quote)
      }
    }
    return object.object(persona.ownKeys)
  }

  private static func scale(_ scale: EmotionScale) -> JSONValue {
    var object = ObjectWriter<ScaleKey>()
    for key in ScaleKey.allCases {
      switch key {
      case .min: object.add(key, scale.minimum)
      case .max: object.add(key, scale.maximum)
      }
    }
    return object.object(scale.ownKeys)
  }

  private static func lane(_ lane: JourneyMap.Lane) -> JSONValue {
    var object = ObjectWriter<LaneKey>()
    for key in LaneKey.allCases {
      switch key {
      case .id: object.add(key, lane.id)
      case .name: object.add(key, lane.name)
      case .line: object.add(key, lane.line)
      }
    }
    return object.object(lane.ownKeys)
  }

  private static func source(_ source: EvidenceSource) -> JSONValue {
    var object = ObjectWriter<SourceKey>()
    for key in SourceKey.allCases {
      switch key {
      case .id: object.add(key, source.id)
      case .title: object.add(key, source.title)
      case .kind: object.add(key, choice: source.kind)
      case .date: object.add(key, source.date)
      case .url: object.add(key, source.url)
      case .sampleSize: object.add(key, source.sampleSize)
      }
    }
    return object.object(source.ownKeys)
  }

  private static func disabledRule(_ rule: JourneyMap.DisabledRule) -> JSONValue {
    var object = ObjectWriter<DisableKey>()
    for key in DisableKey.allCases {
      switch key {
      case .rule: object.add(key, rule.rule)
      case .reason: object.add(key, rule.reason)
      }
    }
    return object.object(rule.ownKeys)
  }

  static func stage(_ stage: StageEntry) -> JSONValue {
    var object = ObjectWriter<StageEntryKey>()
    for key in StageEntryKey.allCases {
      switch key {
      case .stage: object.add(key, stage.stage)
      case .visit: object.add(key, stage.visit)
      case .name: object.add(key, stage.name)
      case .goal: object.add(key, stage.goal)
      case .actions: object.add(key, stage.actions)
      case .thoughts: object.add(key, stage.thoughts)
      case .feelings: object.add(key, stage.feelings)
      case .emotion: object.add(key, emotion(stage.emotion, stage.emotionText))
      case .touchpoints: object.add(key, stage.touchpoints, touchpoint)
      case .painPoints: object.add(key, stage.painPoints, painPoint)
      case .opportunities: object.add(key, stage.opportunities, opportunity)
      case .metrics: object.add(key, stage.metrics, metric)
      case .owner: object.add(key, stage.owner)
      case .backstage: object.add(key, stage.backstage)
      case .duration: object.add(key, stage.duration)
      case .takes: object.add(key, stage.takes.flatMap(time))
      case .waits: object.add(key, stage.waits.flatMap(time))
      case .lanes: object.add(key, lanes(stage.lanes))
      case .notes: object.add(key, stage.notes)
      case .basis: object.add(key, choice: stage.basis)
      case .next: object.add(key, stage.next, next)
      case .origin: object.add(key, stage.origin)
      }
    }
    return object.object(stage.ownKeys)
  }

  private static func lanes(_ lanes: [LaneTexts]) -> JSONValue? {
    guard !lanes.isEmpty else { return nil }
    return .object(
      lanes.map { lane in
        JSONValue.Member(
          key: lane.lane, value: .array((0..<lane.count).map { .string(lane[$0]) }))
      })
  }

  private static func words(_ words: [EmotionWord]) -> JSONValue? {
    guard !words.isEmpty else { return nil }
    return .object(words.map { JSONValue.Member(key: $0.word, value: .number($0.emotion.literal)) })
  }

  /// An emotion as it was written: a word, else a number.
  static func emotion(_ number: WrittenNumber?, _ text: SourceText?) -> JSONValue? {
    text.map { .string($0) } ?? number.map { .number($0.literal) }
  }

  static func time(_ time: TimeSpan) -> JSONValue? {
    if time.isEmpty, time.ownKeys.isEmpty { return nil }
    var object = ObjectWriter<TimeKey>()
    for key in TimeKey.allCases {
      switch key {
      case .minutes: object.add(key, time[.minutes])
      case .hours: object.add(key, time[.hours])
      case .days: object.add(key, time[.days])
      case .weeks: object.add(key, time[.weeks])
      case .months: object.add(key, time[.months])
      }
    }
    return object.object(time.ownKeys)
  }

  /// A way of which only the stage is known is written as its id.
  private static func next(_ next: NextStage) -> JSONValue {
    if next == NextStage(stage: next.stage) { return .string(next.stage) }
    var object = ObjectWriter<NextStageKey>()
    for key in NextStageKey.allCases {
      switch key {
      case .stage: object.add(key, next.stage)
      case .when: object.add(key, next.when)
      }
    }
    return object.object(next.ownKeys)
  }

  /// A touchpoint of which only the name is known is written as that name.
  static func touchpoint(_ touchpoint: Touchpoint) -> JSONValue {
    if touchpoint == Touchpoint(name: touchpoint.name) { return .string(touchpoint.name) }
    var object = ObjectWriter<TouchpointKey>()
    for key in TouchpointKey.allCases {
      switch key {
      case .id: object.add(key, touchpoint.id)
      case .name: object.add(key, touchpoint.name)
      case .channel: object.add(key, touchpoint.channel)
      case .mode: object.add(key, choice: touchpoint.mode)
      case .initiator: object.add(key, choice: touchpoint.initiator)
      case .actors: object.add(key, touchpoint.actors)
      case .description: object.add(key, touchpoint.description)
      case .insteadOf: object.add(key, touchpoint.insteadOf)
      case .alongside: object.add(key, touchpoint.alongside)
      case .emotion: object.add(key, emotion(touchpoint.emotion, touchpoint.emotionText))
      case .momentOfTruth:
        object.add(key, touchpoint.isMomentOfTruth, orQuestion: touchpoint.momentQuestion)
      case .painPoints: object.add(key, touchpoint.painPoints, painPoint)
      case .opportunities: object.add(key, touchpoint.opportunities, opportunity)
      case .metrics: object.add(key, touchpoint.metrics, metric)
      case .evidence: object.add(key, touchpoint.evidence)
      case .basis: object.add(key, choice: touchpoint.basis)
      case .owner: object.add(key, touchpoint.owner)
      case .backstage: object.add(key, touchpoint.backstage)
      case .handover: object.add(key, touchpoint.handover)
      case .phase: object.add(key, choice: touchpoint.phase)
      case .takes: object.add(key, touchpoint.takes.flatMap(time))
      case .waits: object.add(key, touchpoint.waits.flatMap(time))
      case .lanes: object.add(key, lanes(touchpoint.lanes))
      case .links: object.add(key, touchpoint.links)
      }
    }
    return object.object(touchpoint.ownKeys)
  }

  /// A pain point of which only the text is known is written as that text.
  private static func painPoint(_ pain: PainPoint) -> JSONValue {
    if pain == PainPoint(text: pain.text) { return .string(pain.text) }
    var object = ObjectWriter<PainPointKey>()
    for key in PainPointKey.allCases {
      switch key {
      case .id: object.add(key, pain.id)
      case .text: object.add(key, pain.text)
      case .severity:
        object.add(key, choice: pain.severity)
        if pain.severity == nil { object.add(key, pain.severityQuestion) }
      case .evidence: object.add(key, pain.evidence)
      case .basis: object.add(key, choice: pain.basis)
      case .owner: object.add(key, pain.owner)
      case .accepted: object.add(key, pain.isAccepted)
      case .links: object.add(key, pain.links)
      }
    }
    return object.object(pain.ownKeys)
  }

  /// An opportunity of which only the text is known is written as that text.
  private static func opportunity(_ opportunity: Opportunity) -> JSONValue {
    if opportunity == Opportunity(text: opportunity.text) { return .string(opportunity.text) }
    var object = ObjectWriter<OpportunityKey>()
    for key in OpportunityKey.allCases {
      switch key {
      case .text: object.add(key, opportunity.text)
      case .answers: object.add(key, opportunity.answers)
      case .owner: object.add(key, opportunity.owner)
      case .impact: object.add(key, opportunity.impact)
      case .effort: object.add(key, opportunity.effort)
      case .status: object.add(key, choice: opportunity.status)
      case .evidence: object.add(key, opportunity.evidence)
      case .basis: object.add(key, choice: opportunity.basis)
      case .links: object.add(key, opportunity.links)
      }
    }
    return object.object(opportunity.ownKeys)
  }

  private static func metric(_ metric: Metric) -> JSONValue {
    var object = ObjectWriter<MetricKey>()
    for key in MetricKey.allCases {
      switch key {
      case .name: object.add(key, metric.name)
      case .value: object.add(key, metric.value)
      case .target: object.add(key, metric.target, orQuestion: metric.targetQuestion)
      case .unit: object.add(key, metric.unit)
      case .better: object.add(key, choice: metric.better)
      case .date: object.add(key, metric.date)
      case .source: object.add(key, metric.source)
      }
    }
    return object.object(metric.ownKeys)
  }
}
