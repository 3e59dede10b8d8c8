// Exports: results for programs: JSON with documented keys, and CSV. Nothing here is laid out.

/// The facts of a map for programs: what `show` tells at a glance, with every stage and touchpoint.
///
/// Emotions stand on −2…2 as `emotion` and as the map writes them as `originalEmotion`. Stages and
/// channels are named by their ids, times are in minutes. Placeholders and open questions of a starter
/// map are absent: a program cannot tell them from what somebody has said.
public struct MapFactsJSON {
  private let map: JourneyMap
  private let framework: Framework?
  private let language: Language
  private let channels: ChannelCatalog
  private let isDamaged: Bool
  private let facts: MapFacts
  private let outline: MapOutline

  /// Finds the facts of a map.
  ///
  /// - Parameters:
  ///   - map: The map, as far as it was understood.
  ///   - framework: Its framework, if it was found.
  ///   - language: The language of names that a framework has in several.
  ///   - channels: The channels that are known.
  ///   - isDamaged: Whether parts of the file may not have been read.
  public init(
    _ map: JourneyMap, framework: Framework?, language: Language,
    channels: ChannelCatalog = .builtIn, isDamaged: Bool = false
  ) {
    self.map = map
    self.framework = framework
    self.language = language
    self.channels = channels
    self.isDamaged = isDamaged
    facts = MapFacts(map, channels: channels)
    outline = MapOutline(map, framework, language: language)
  }

  /// UTF-8 bytes in the canonical layout, with a line end at the end.
  public var bytes: [UInt8] {
    JSONObjectWriter.bytes(write)
  }

  /// The same part by part.
  package func write(to sink: @escaping ([UInt8]) -> Void) {
    JSONObjectWriter.write(to: sink, write)
  }

  private func write(_ root: inout JSONObjectWriter) {
    root.add("version", number: 1)
    root.add("kind", text: "map")
    root.add("damaged", flag: isDamaged)
    addHead(&root)
    root.add("stages", outline.stages, addStage)
    let unplaced = map.unplaced.indices.filter { !map.unplaced[$0].isOpen }
    if !unplaced.isEmpty {
      root.add("unplaced", unplaced) {
        self.addTouchpoint(MapPlace(stage: nil, touchpoint: $0), &$1)
      }
    }
    addCurve(&root)
    root.add("momentsOfTruth", facts.momentsOfTruth, addPlace)
    root.add("painPoints", facts.pains, addPain)
    root.add("hurtsMost", facts.foremostPains(3), addPain)
    root.add("unanswered", facts.unanswered, addPain)
    root.add("opportunities", facts.opportunities, addOpportunity)
    root.add("doFirst", facts.foremostOpportunities(3), addOpportunity)
    addCounts(&root)
  }

  // MARK: Head

  private func addHead(_ root: inout JSONObjectWriter) {
    root.add("title", text: map.title.stated)
    root.add("description", text: map.description.stated)
    root.add("language", text: map.language)
    root.add("framework", text: framework?.id ?? map.frameworkName)
    root.add("mapKind", text: map.kind == .journey ? nil : map.kind.rawValue)
    root.add("state", text: map.state?.rawValue)
    root.add("basis", text: map.basis?.rawValue)
    if let persona = map.persona, persona.isStated {
      root.add("persona") { inner in
        inner.add("name", text: persona.name.stated)
        inner.add("role", text: persona.role.stated)
        inner.add("description", text: persona.description.stated)
        inner.add("quote", text: persona.quote.stated)
        inner.add("goals", texts: persona.goals.stated)
        inner.add("needs", texts: persona.needs.stated)
        inner.add("frustrations", texts: persona.frustrations.stated)
      }
    }
    for (key, text) in [
      ("scenario", map.scenario), ("goal", map.goal), ("startsWith", map.startsWith),
      ("endsWith", map.endsWith), ("owner", map.owner), ("mapVersion", map.version),
    ] { root.add(key, text: text.stated) }
    root.add("expectations", texts: map.expectations.stated)
    root.add("authors", texts: map.authors.stated)
    root.add("date", text: map.date?.description)
    root.add("reviewBy", text: map.reviewBy?.description)
    root.add("emotionScale") { inner in
      inner.add("min", written: map.emotionScale.minimum)
      inner.add("max", written: map.emotionScale.maximum)
    }
    if !map.emotionWords.isEmpty {
      root.add("emotionWords", map.emotionWords) { word, object in
        object.add("word", text: word.word)
        object.add("originalEmotion", written: word.emotion)
      }
    }
    if !map.lanes.isEmpty {
      root.add("lanes", map.lanes) { lane, object in
        object.add("id", text: lane.id)
        object.add("name", text: lane.name)
        object.add("line", text: lane.line)
      }
    }
    root.add("sources", map.sources) { source, object in
      object.add("id", text: source.id)
      object.add("title", text: source.title.stated)
      object.add("kind", text: source.kind?.rawValue)
      object.add("date", text: source.date?.description)
      object.add("sampleSize", written: source.sampleSize)
      object.add("url", text: source.url)
    }
    if !map.disabledRules.isEmpty {
      root.add("disable", map.disabledRules) { disabled, object in
        object.add("rule", text: disabled.rule)
        object.add("reason", text: disabled.reason)
      }
    }
  }

  // MARK: Stages and touchpoints

  private func addStage(_ stage: MapOutline.Stage, _ object: inout JSONObjectWriter) {
    object.add("stage", text: stage.id)
    object.add("number", number: Double(stage.number))
    object.add("name", text: stage.name)
    // A stage that the map does not have may only not have been read.
    guard let index = stage.entry else {
      if !isDamaged { object.add("missing", flag: true) }
      return
    }
    let entry = map.stages[index]
    object.add("entry", number: Double(index))
    object.add("unknown", flag: !stage.isKnown)
    object.add("visit", written: entry.visit)
    if let felt = facts.stageEmotions[index] {
      object.add("emotion", number: map.emotionScale.standardised(felt))
      let written = entry.emotion?.value == felt ? entry.emotion : nil
      object.add("originalEmotion", written: written ?? WrittenNumber(felt))
      object.add("mean", flag: entry.emotion == nil)
    }
    object.add("emotionWord", text: entry.emotion == nil ? nil : entry.emotionText)
    object.add("goal", text: entry.goal.stated)
    add("actions", entry.actions, to: &object)
    add("thoughts", entry.thoughts, to: &object)
    add("feelings", entry.feelings, to: &object)
    add(entry.metrics, to: &object)
    add("backstage", entry.backstage, to: &object)
    object.add(entry.lanes)
    object.add("duration", text: entry.duration.stated)
    object.add("owner", text: entry.owner.stated)
    // As everywhere, what its touchpoints tell where it says nothing itself.
    object.add(facts.stageTimes[index])
    object.add("basis", text: entry.basis?.rawValue)
    object.add(entry.next)
    object.add("notes", text: entry.notes.stated)
    add("origin", entry.origin, to: &object)
    let told = entry.touchpoints.indices.filter { !entry.touchpoints[$0].isOpen }
    object.add("touchpoints", told) {
      self.addTouchpoint(MapPlace(stage: index, touchpoint: $0), &$1)
    }
  }

  private func addTouchpoint(_ place: MapPlace, _ object: inout JSONObjectWriter) {
    guard let touchpoint = map.touchpoint(at: place) else { return }
    object.add("id", text: touchpoint.id)
    object.add("name", text: touchpoint.name.stated)
    object.add("channel", text: touchpoint.channel.stated)
    object.add("mode", text: channels.mode(of: touchpoint)?.rawValue)
    object.add("initiator", text: touchpoint.initiator?.rawValue)
    add("actors", touchpoint.actors, to: &object)
    object.add("description", text: touchpoint.description.stated)
    addEmotion(touchpoint, &object)
    object.add("momentOfTruth", flag: touchpoint.isMomentOfTruth == true)
    object.add("owner", text: map.owner(at: place))
    add("backstage", touchpoint.backstage, to: &object)
    object.add("handover", text: touchpoint.handover.stated)
    object.add("phase", text: touchpoint.phase?.rawValue)
    object.add(relationsOf: touchpoint)
    add("links", touchpoint.links, to: &object)
    add("evidence", touchpoint.evidence, to: &object)
    add(touchpoint.metrics, to: &object)
    object.add(touchpoint.lanes)
    object.add("painPoints", number: Double(touchpoint.painPoints.count { $0.text.isStatement }))
    object.add(
      "opportunities", number: Double(touchpoint.opportunities.count { $0.text.isStatement }))
  }

  /// Adds a list that few parts have.
  private func add(_ key: String, _ texts: [SourceText], to object: inout JSONObjectWriter) {
    let texts = texts.stated
    if !texts.isEmpty { object.add(key, texts: texts) }
  }

  private func add(_ metrics: [Metric], to object: inout JSONObjectWriter) {
    let metrics = metrics.filter {
      $0.name.isStatement || $0.value != nil || $0.target != nil
    }
    guard !metrics.isEmpty else { return }
    object.add("metrics", metrics) { metric, object in
      object.add("name", text: metric.name.stated)
      object.add("value", written: metric.value)
      object.add("target", written: metric.target)
      object.add("unit", text: metric.unit.stated)
      object.add("better", text: metric.better?.rawValue)
      object.add("date", text: metric.date?.description)
      object.add("source", text: metric.source)
    }
  }

  private func addEmotion(_ touchpoint: Touchpoint, _ object: inout JSONObjectWriter) {
    guard let emotion = touchpoint.emotion else { return }
    object.add("emotion", number: map.emotionScale.standardised(emotion.value))
    object.add("originalEmotion", written: emotion)
    object.add("emotionWord", text: touchpoint.emotionText)
  }

  /// The stage and touchpoint of a place, by their ids; a touchpoint without one by its name.
  private func addPlace(_ place: MapPlace, _ object: inout JSONObjectWriter) {
    object.add("stage", text: place.stage.map { map.stages[$0].stage })
    object.add("entry", number: place.stage.map(Double.init))
    guard let touchpoint = map.touchpoint(at: place) else { return }
    object.add("touchpoint", text: touchpoint.id ?? touchpoint.name.stated)
    addEmotion(touchpoint, &object)
  }

  // MARK: What the facts are

  private func addCurve(_ root: inout JSONObjectWriter) {
    func stages(_ entries: [Int]) -> [SourceText] { entries.map { map.stages[$0].stage } }
    root.add("lowestStages", texts: stages(facts.lowestStages))
    root.add("lowestEntries", numbers: facts.lowestStages)
    root.add("lowestMoments", facts.lowestMoments, addPlace)
    root.add("drops", facts.drops) { drop, object in
      object.add("from", text: self.map.stages[drop.from].stage)
      object.add("to", text: self.map.stages[drop.to].stage)
      object.add("fromEntry", number: Double(drop.from))
      object.add("toEntry", number: Double(drop.to))
      let ends = [drop.from, drop.to].compactMap {
        self.facts.stageEmotions[$0].flatMap(self.map.emotionScale.standardised)
      }
      if ends.count == 2 { object.add("size", number: ends[0] - ends[1]) }
      object.add("originalSize", number: drop.size)
    }
    if !isDamaged {
      root.add("emptyStages", texts: stages(facts.emptyStages))
      root.add("emptyEntries", numbers: facts.emptyStages)
    }
  }

  private func addPain(_ placed: PlacedPain, _ object: inout JSONObjectWriter) {
    let pain = placed.pain(of: map)
    object.add("id", text: pain.id)
    object.add("text", text: pain.text)
    object.add("severity", text: pain.severity?.rawValue)
    addPlace(placed.place, &object)
    object.add("owner", text: map.owner(of: placed))
    object.add("accepted", flag: pain.isAccepted == true)
    object.add("answered", bool: placed.isAnswered)
    object.add("score", number: placed.score)
    object.add("evidence", texts: pain.evidence)
    object.add("basis", text: pain.basis?.rawValue)
    add("links", pain.links, to: &object)
  }

  private func addOpportunity(_ placed: PlacedOpportunity, _ object: inout JSONObjectWriter) {
    let opportunity = placed.opportunity(of: map)
    object.add("text", text: opportunity.text)
    addPlace(placed.place, &object)
    object.add("owner", text: map.owner(of: placed))
    object.add("impact", written: opportunity.impact)
    object.add("effort", written: opportunity.effort)
    object.add("score", number: placed.score)
    object.add("status", text: opportunity.status?.rawValue)
    add("answers", opportunity.answers, to: &object)
    add("evidence", opportunity.evidence, to: &object)
    object.add("basis", text: opportunity.basis?.rawValue)
    add("links", opportunity.links, to: &object)
  }

  private func addCounts(_ root: inout JSONObjectWriter) {
    let counts = facts.channels
    root.add("channels", counts.uses) { use, object in
      object.add("channel", text: use.id)
      object.add("mode", text: use.mode?.rawValue)
      object.add("touchpoints", number: Double(use.count))
    }
    root.add("touchpoints") { inner in
      inner.add("count", number: Double(counts.touchpoints))
      inner.add("online", number: Double(counts.count(.online)))
      inner.add("offline", number: Double(counts.count(.offline)))
      inner.add("unknown", number: Double(counts.unknownCount))
    }
    if facts.time != JourneyTime() {
      root.add("time") { inner in
        inner.add("takes", number: facts.time.takes)
        inner.add("waits", number: facts.time.waits)
        inner.add("waitingShare", number: facts.time.waitingShare)
        inner.add("stages", number: Double(self.facts.stageTimes.count { $0.takes != nil }))
      }
    }
    root.add("evidence") { inner in
      for (key, share) in [("painPoints", facts.backedPains), ("lows", facts.backedLows)] {
        inner.add(key) { object in
          object.add("count", number: Double(share.count))
          object.add("backed", number: Double(share.backed))
        }
      }
    }
  }
}
