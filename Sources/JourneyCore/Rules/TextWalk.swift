/// Finds texts among all those of a map that a person may read, with the way to each.
final class TextWalk {
  private let isWanted: (SourceText) -> Bool
  private var found: [(text: SourceText, pointer: DocumentPointer)] = []

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
  ) -> [(text: SourceText, pointer: DocumentPointer)] {
    let walk = TextWalk(isWanted)
    Self.map(map, Place(walk: walk))
    return walk.found
  }

  private static func map(_ map: JourneyMap, _ root: Place) {
    root.text(map.title, "title")
    root.text(map.description, "description")
    if let persona = map.persona { Self.persona(persona, root.key("persona")) }
    root.text(map.scenario, "scenario")
    root.text(map.goal, "goal")
    root.texts(map.expectations, "expectations")
    root.text(map.startsWith, "startsWith")
    root.text(map.endsWith, "endsWith")
    root.text(map.version, "version")
    root.text(map.owner, "owner")
    root.texts(map.authors, "authors")
    for (index, lane) in map.lanes.enumerated() {
      root.element("lanes", index).text(lane.name, "name")
    }
    for (index, source) in map.sources.enumerated() {
      let place = root.element("sources", index)
      place.text(source.title, "title")
      place.text(source.url, "url")
    }
    for (index, rule) in map.disabledRules.enumerated() {
      root.element("disable", index).text(rule.reason, "reason")
    }
    for (index, entry) in map.stages.enumerated() { stage(entry, root.element("stages", index)) }
    for (index, entry) in map.unplaced.enumerated() {
      touchpoint(entry, root.element("unplaced", index))
    }
  }

  private static func persona(_ persona: Persona, _ place: Place) {
    place.text(persona.name, "name")
    place.text(persona.role, "role")
    place.text(persona.description, "description")
    place.texts(persona.goals, "goals")
    place.texts(persona.needs, "needs")
    place.texts(persona.frustrations, "frustrations")
    place.text(persona.quote, "quote")
  }

  private static func stage(_ stage: StageEntry, _ place: Place) {
    place.text(stage.stage, "stage")
    place.text(stage.name, "name")
    place.text(stage.goal, "goal")
    place.texts(stage.actions, "actions")
    place.texts(stage.thoughts, "thoughts")
    place.texts(stage.feelings, "feelings")
    for (index, entry) in stage.touchpoints.enumerated() {
      touchpoint(entry, place.element("touchpoints", index))
    }
    shared(stage.painPoints, stage.opportunities, stage.metrics, place)
    place.text(stage.owner, "owner")
    place.texts(stage.backstage, "backstage")
    place.text(stage.duration, "duration")
    for lane in stage.lanes { place.key("lanes").texts(lane.texts, lane.lane.string) }
    place.text(stage.notes, "notes")
    place.texts(stage.origin, "origin")
  }

  private static func touchpoint(_ touchpoint: Touchpoint, _ place: Place) {
    place.text(touchpoint.name, "name")
    place.text(touchpoint.channel, "channel")
    place.texts(touchpoint.actors, "actors")
    place.text(touchpoint.description, "description")
    shared(touchpoint.painPoints, touchpoint.opportunities, touchpoint.metrics, place)
    place.text(touchpoint.owner, "owner")
    place.texts(touchpoint.backstage, "backstage")
    place.text(touchpoint.handover, "handover")
  }

  private static func shared(
    _ pains: [PainPoint], _ opportunities: [Opportunity], _ metrics: [Metric], _ place: Place
  ) {
    for (index, pain) in pains.enumerated() {
      // A pain point or opportunity may be the text itself: the place is then found around it.
      let own = place.element("painPoints", index)
      own.text(pain.text, "text")
      own.text(pain.owner, "owner")
    }
    for (index, opportunity) in opportunities.enumerated() {
      let own = place.element("opportunities", index)
      own.text(opportunity.text, "text")
      own.text(opportunity.owner, "owner")
    }
    for (index, metric) in metrics.enumerated() {
      let own = place.element("metrics", index)
      own.text(metric.name, "name")
      own.text(metric.unit, "unit")
    }
  }

  /// A value of the map and the way to it.
  private struct Place {
    let walk: TextWalk
    var pointer = DocumentPointer.root

    func text(_ text: SourceText?, _ key: String) {
      guard let text, walk.isWanted(text) else { return }
      walk.found.append((text, pointer.key(key)))
    }

    func texts(_ texts: [SourceText], _ key: String) {
      for (index, text) in texts.enumerated() where walk.isWanted(text) {
        walk.found.append((text, pointer.element(key, index)))
      }
    }

    func key(_ key: String) -> Place { Place(walk: walk, pointer: pointer.key(key)) }

    func element(_ key: String, _ index: Int) -> Place {
      Place(walk: walk, pointer: pointer.element(key, index))
    }
  }
}
