/// Finds texts among all those of a map that a person may read, with the way to each.
///
/// The way is put together from its end for what is found: a walk that finds nothing makes nothing.
struct TextWalk {
  /// A text that was found.
  typealias Found = (text: SourceText, pointer: DocumentPointer)

  private let isWanted: (SourceText) -> Bool
  /// What was found, each with the way so far from its end.
  private var found: [(text: SourceText, way: [DocumentPointer.Step])] = []

  private init(_ isWanted: @escaping (SourceText) -> Bool) {
    self.isWanted = isWanted
  }

  /// Returns the wanted texts in the order of the canonical layout.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - isWanted: Decides for each text.
  /// - Returns: The texts for which the answer was yes, each with the pointer to it.
  static func texts(
    of map: JourneyMap, where isWanted: @escaping (SourceText) -> Bool
  ) -> [Found] {
    var walk = TextWalk(isWanted)
    walk.map(map)
    return walk.found.map { ($0.text, DocumentPointer($0.way.reversed())) }
  }

  // MARK: The parts of a map

  private mutating func map(_ map: JourneyMap) {
    for key in MapKey.allCases {
      switch key {
      case .title: text(map.title, key)
      case .description: text(map.description, key)
      case .persona: if let persona = map.persona { self.persona(persona) }
      case .scenario: text(map.scenario, key)
      case .goal: text(map.goal, key)
      case .expectations: texts(map.expectations, key)
      case .startsWith: text(map.startsWith, key)
      case .endsWith: text(map.endsWith, key)
      case .version: text(map.version, key)
      case .owner: text(map.owner, key)
      case .authors: texts(map.authors, key)
      case .lanes: each(key, map.lanes.span) { walk, lanes, index in walk.lane(lanes[index]) }
      case .sources: each(key, map.sources.span) { $0.source($1, $2) }
      case .disable:
        each(key, map.disabledRules.span) { walk, rules, index in walk.disabledRule(rules[index]) }
      case .stages: each(key, map.stages.span) { $0.stage($1, $2) }
      case .unplaced: each(key, map.unplaced.span) { $0.touchpoint($1, $2) }
      // Words of the format, dates and numbers; a framework within the map tells of no customer.
      case .schema, .formatVersion, .language, .framework, .kind, .state, .basis, .date, .reviewBy:
        break
      case .emotionScale, .emotionWords: break
      }
    }
  }

  private mutating func persona(_ persona: Persona) {
    let first = found.count
    for key in PersonaKey.allCases {
      switch key {
      case .name: text(persona.name, key)
      case .role: text(persona.role, key)
      case .description: text(persona.description, key)
      case .goals: texts(persona.goals, key)
      case .needs: texts(persona.needs, key)
      case .frustrations: texts(persona.frustrations, key)
      case .quote: text(persona.quote, key)
      }
    }
    lead(from: first, .key(MapKey.persona.rawValue))
  }

  private mutating func lane(_ lane: JourneyMap.Lane) {
    for key in LaneKey.allCases {
      switch key {
      case .name: text(lane.name, key)
      case .line: text(lane.line, key)
      case .id: break
      }
    }
  }

  private mutating func disabledRule(_ rule: JourneyMap.DisabledRule) {
    for key in DisableKey.allCases {
      switch key {
      case .reason: text(rule.reason, key)
      case .rule: break
      }
    }
  }

  // What is large is reached through its list: handed over alone it would be copied.

  private mutating func source(_ sources: Span<EvidenceSource>, _ index: Int) {
    for key in SourceKey.allCases {
      switch key {
      case .title: text(sources[index].title, key)
      case .url: text(sources[index].url, key)
      case .id, .kind, .date, .sampleSize: break
      }
    }
  }

  private mutating func stage(_ stages: Span<StageEntry>, _ index: Int) {
    for key in StageEntryKey.allCases {
      switch key {
      case .stage: text(stages[index].stage, key)
      case .name: text(stages[index].name, key)
      case .goal: text(stages[index].goal, key)
      case .actions: texts(stages[index].actions, key)
      case .thoughts: texts(stages[index].thoughts, key)
      case .feelings: texts(stages[index].feelings, key)
      case .touchpoints: each(key, stages[index].touchpoints.span) { $0.touchpoint($1, $2) }
      case .painPoints: each(key, stages[index].painPoints.span) { $0.painPoint($1, $2) }
      case .opportunities: each(key, stages[index].opportunities.span) { $0.opportunity($1, $2) }
      case .metrics: each(key, stages[index].metrics.span) { $0.metric($1, $2) }
      case .owner: text(stages[index].owner, key)
      case .backstage: texts(stages[index].backstage, key)
      case .duration: text(stages[index].duration, key)
      case .lanes: lanes(stages[index].lanes, key)
      case .notes: text(stages[index].notes, key)
      case .origin: texts(stages[index].origin, key)
      case .next: each(key, stages[index].next.span) { $0.next($1, $2) }
      case .emotion, .visit, .takes, .waits, .basis: break
      }
    }
  }

  private mutating func touchpoint(_ touchpoints: Span<Touchpoint>, _ index: Int) {
    for key in TouchpointKey.allCases {
      switch key {
      case .name: text(touchpoints[index].name, key)
      case .channel: text(touchpoints[index].channel, key)
      case .actors: texts(touchpoints[index].actors, key)
      case .description: text(touchpoints[index].description, key)
      case .painPoints: each(key, touchpoints[index].painPoints.span) { $0.painPoint($1, $2) }
      case .opportunities:
        each(key, touchpoints[index].opportunities.span) { $0.opportunity($1, $2) }
      case .metrics: each(key, touchpoints[index].metrics.span) { $0.metric($1, $2) }
      case .owner: text(touchpoints[index].owner, key)
      case .backstage: texts(touchpoints[index].backstage, key)
      case .handover: text(touchpoints[index].handover, key)
      case .lanes: lanes(touchpoints[index].lanes, key)
      case .links: texts(touchpoints[index].links, key)
      // Ids, and values that are no texts.
      case .id, .mode, .initiator, .emotion, .momentOfTruth, .evidence, .phase: break
      case .insteadOf, .alongside, .basis, .takes, .waits: break
      }
    }
  }

  private mutating func next(_ ways: Span<NextStage>, _ index: Int) {
    for key in NextStageKey.allCases {
      switch key {
      case .when: text(ways[index].when, key)
      case .stage: break
      }
    }
  }

  private mutating func lanes(_ lanes: [LaneTexts], _ key: some FileKey) {
    for lane in lanes {
      for (index, text) in lane.texts.enumerated() where isWanted(text) {
        found.append((text, [.index(index), .key(lane.lane.string), .key(key.rawValue)]))
      }
    }
  }

  // A pain point or opportunity may be the text itself: the place is then found around it.

  private mutating func painPoint(_ pains: Span<PainPoint>, _ index: Int) {
    for key in PainPointKey.allCases {
      switch key {
      case .text: text(pains[index].text, key)
      case .owner: text(pains[index].owner, key)
      case .links: texts(pains[index].links, key)
      case .id, .severity, .evidence, .basis, .accepted: break
      }
    }
  }

  private mutating func opportunity(_ opportunities: Span<Opportunity>, _ index: Int) {
    for key in OpportunityKey.allCases {
      switch key {
      case .text: text(opportunities[index].text, key)
      case .owner: text(opportunities[index].owner, key)
      case .links: texts(opportunities[index].links, key)
      case .answers, .impact, .effort, .status, .evidence, .basis: break
      }
    }
  }

  private mutating func metric(_ metrics: Span<Metric>, _ index: Int) {
    for key in MetricKey.allCases {
      switch key {
      case .name: text(metrics[index].name, key)
      case .unit: text(metrics[index].unit, key)
      case .value, .target, .better, .date, .source: break
      }
    }
  }

  // MARK: Steps

  @inline(__always)
  private mutating func text(_ text: SourceText?, _ key: some FileKey) {
    guard let text, isWanted(text) else { return }
    found.append((text, [.key(key.rawValue)]))
  }

  @inline(__always)
  private mutating func texts(_ texts: [SourceText], _ key: some FileKey) {
    let texts = texts.span
    for index in texts.indices where isWanted(texts[index]) {
      found.append((texts[index], [.index(index), .key(key.rawValue)]))
    }
  }

  @inline(__always)
  private mutating func each<Element>(
    _ key: some FileKey, _ list: Span<Element>,
    _ visit: (inout TextWalk, Span<Element>, Int) -> Void
  ) {
    for index in list.indices {
      let first = found.count
      visit(&self, list, index)
      // Most elements hold nothing that is wanted: no step is made for those.
      if found.count > first { lead(from: first, .index(index), .key(key.rawValue)) }
    }
  }

  /// Leads to what was found since a number of texts by further steps, the last one first.
  private mutating func lead(from first: Int, _ steps: DocumentPointer.Step...) {
    for index in first..<found.count { found[index].way += steps }
  }
}
