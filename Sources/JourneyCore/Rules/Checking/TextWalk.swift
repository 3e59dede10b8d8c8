/// Finds texts among all those of a map that a person may read, with the way to each.
///
/// The way is kept on one stack and copied for what is found: a walk that finds nothing makes
/// nothing.
final class TextWalk {
  /// A text that was found.
  typealias Found = (text: SourceText, pointer: DocumentPointer)

  private let isWanted: (SourceText) -> Bool
  private var path: [DocumentPointer.Step] = []
  private var found: [Found] = []

  private init(_ isWanted: @escaping (SourceText) -> Bool) {
    self.isWanted = isWanted
    path.reserveCapacity(8)
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
    let walk = TextWalk(isWanted)
    walk.map(map)
    return walk.found
  }

  // MARK: The parts of a map

  private func map(_ map: JourneyMap) {
    text(map.title, "title")
    text(map.description, "description")
    if let persona = map.persona { self.persona(persona) }
    text(map.scenario, "scenario")
    text(map.goal, "goal")
    texts(map.expectations, "expectations")
    text(map.startsWith, "startsWith")
    text(map.endsWith, "endsWith")
    text(map.version, "version")
    text(map.owner, "owner")
    texts(map.authors, "authors")
    each("lanes", map.lanes.span) { walk, lanes, index in walk.text(lanes[index].name, "name") }
    each("sources", map.sources.span) { walk, sources, index in
      walk.text(sources[index].title, "title")
      walk.text(sources[index].url, "url")
    }
    each("disable", map.disabledRules.span) { walk, rules, index in
      walk.text(rules[index].reason, "reason")
    }
    each("stages", map.stages.span) { walk, stages, index in walk.stage(stages, index) }
    each("unplaced", map.unplaced.span) { walk, unplaced, index in
      walk.touchpoint(unplaced, index)
    }
  }

  private func persona(_ persona: Persona) {
    path.append(.key("persona"))
    text(persona.name, "name")
    text(persona.role, "role")
    text(persona.description, "description")
    texts(persona.goals, "goals")
    texts(persona.needs, "needs")
    texts(persona.frustrations, "frustrations")
    text(persona.quote, "quote")
    path.removeLast()
  }

  // A stage or touchpoint is reached through its list: handed over alone it would be copied.

  private func stage(_ stages: Span<StageEntry>, _ index: Int) {
    text(stages[index].stage, "stage")
    text(stages[index].name, "name")
    text(stages[index].goal, "goal")
    texts(stages[index].actions, "actions")
    texts(stages[index].thoughts, "thoughts")
    texts(stages[index].feelings, "feelings")
    each("touchpoints", stages[index].touchpoints.span) { walk, touchpoints, index in
      walk.touchpoint(touchpoints, index)
    }
    shared(
      stages[index].painPoints.span, stages[index].opportunities.span, stages[index].metrics.span)
    text(stages[index].owner, "owner")
    texts(stages[index].backstage, "backstage")
    text(stages[index].duration, "duration")
    for lane in stages[index].lanes {
      path.append(.key("lanes"))
      texts(lane.texts, lane.lane.string)
      path.removeLast()
    }
    text(stages[index].notes, "notes")
    texts(stages[index].origin, "origin")
  }

  private func touchpoint(_ touchpoints: Span<Touchpoint>, _ index: Int) {
    text(touchpoints[index].name, "name")
    text(touchpoints[index].channel, "channel")
    texts(touchpoints[index].actors, "actors")
    text(touchpoints[index].description, "description")
    shared(
      touchpoints[index].painPoints.span, touchpoints[index].opportunities.span,
      touchpoints[index].metrics.span)
    text(touchpoints[index].owner, "owner")
    texts(touchpoints[index].backstage, "backstage")
    text(touchpoints[index].handover, "handover")
  }

  private func shared(
    _ pains: Span<PainPoint>, _ opportunities: Span<Opportunity>, _ metrics: Span<Metric>
  ) {
    // A pain point or opportunity may be the text itself: the place is then found around it.
    each("painPoints", pains) { walk, pains, index in
      walk.text(pains[index].text, "text")
      walk.text(pains[index].owner, "owner")
    }
    each("opportunities", opportunities) { walk, opportunities, index in
      walk.text(opportunities[index].text, "text")
      walk.text(opportunities[index].owner, "owner")
    }
    each("metrics", metrics) { walk, metrics, index in
      walk.text(metrics[index].name, "name")
      walk.text(metrics[index].unit, "unit")
    }
  }

  // MARK: Steps

  private func text(_ text: SourceText?, _ key: String) {
    guard let text, isWanted(text) else { return }
    found.append((text, DocumentPointer(path + [.key(key)])))
  }

  private func texts(_ texts: [SourceText], _ key: String) {
    let texts = texts.span
    for index in texts.indices where isWanted(texts[index]) {
      found.append((texts[index], DocumentPointer(path + [.key(key), .index(index)])))
    }
  }

  @inline(__always)
  private func each<Element>(
    _ key: String, _ list: Span<Element>, _ visit: (TextWalk, Span<Element>, Int) -> Void
  ) {
    for index in list.indices {
      path.append(.key(key))
      path.append(.index(index))
      visit(self, list, index)
      path.removeLast(2)
    }
  }
}
