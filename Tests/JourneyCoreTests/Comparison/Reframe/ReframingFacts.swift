@testable import JourneyCore

/// What a map tells, as bags that do not know where it is told.
struct ReframingFacts {
  /// Each thing as its JSON, and how often it is there.
  private(set) var things: [String: Int] = [:]
  /// The owner, the emotion and the basis of each thing that has one, be it from its stage, as JSON
  /// of the thing with it, and how often it is there.
  private(set) var held: [String: Int] = [:]
  /// The texts and own keys of the stages, those in `origin` without their stage and key, too.
  private(set) var texts: Set<String> = []

  init(_ map: JourneyMap) {
    for stage in map.stages {
      let legacy = StageLegacy(stage)
      for touchpoint in stage.touchpoints { take(touchpoint, legacy) }
      for opportunity in stage.opportunities { take(opportunity, legacy) }
      for pain in stage.painPoints { take(pain, legacy) }
      for metric in stage.metrics { count("metric", \.metrics, metric) }
      note(stage)
    }
    for touchpoint in map.unplaced { take(touchpoint, StageLegacy()) }
  }

  private mutating func take(_ touchpoint: Touchpoint, _ legacy: StageLegacy) {
    let full = legacy.kept(by: touchpoint, in: StageLegacy())
    var bare = touchpoint
    (bare.phase, bare.owner, bare.emotion, bare.emotionText) = (nil, nil, nil, nil)
    bare.basis = nil
    count("touchpoint", \.touchpoints, bare)
    if full.basis != nil {
      var based = bare
      based.basis = full.basis
      hold("basis", \.touchpoints, based)
    }
    if full.owner != nil {
      var owned = bare
      owned.owner = full.owner
      hold("owner", \.touchpoints, owned)
    }
    if full.emotion != nil || full.emotionText != nil {
      var felt = bare
      (felt.emotion, felt.emotionText) = (full.emotion, full.emotionText)
      hold("emotion", \.touchpoints, felt)
    }
  }

  private mutating func take(_ opportunity: Opportunity, _ legacy: StageLegacy) {
    let owned = legacy.kept(by: opportunity, in: StageLegacy())
    var bare = opportunity
    (bare.owner, bare.basis) = (nil, nil)
    count("opportunity", \.opportunities, bare)
    if owned.owner != nil {
      bare.owner = owned.owner
      hold("owner", \.opportunities, bare)
    }
    if owned.basis != nil {
      (bare.owner, bare.basis) = (nil, owned.basis)
      hold("basis", \.opportunities, bare)
    }
  }

  private mutating func take(_ pain: PainPoint, _ legacy: StageLegacy) {
    let based = legacy.kept(by: pain, in: StageLegacy())
    var bare = pain
    bare.basis = nil
    count("pain", \.painPoints, bare)
    if based.basis != nil { hold("basis", \.painPoints, based) }
  }

  /// Whether everything that had an owner, an emotion or a basis there has the same one here.
  func keeps(_ other: ReframingFacts) -> Bool {
    other.held.allSatisfy { held[$0.key, default: 0] >= $0.value }
  }

  private mutating func count<Thing>(
    _ kind: String, _ place: WritableKeyPath<StageEntry, [Thing]>, _ thing: Thing
  ) {
    things[json(kind, place, thing), default: 0] += 1
  }

  private mutating func hold<Thing>(
    _ kind: String, _ place: WritableKeyPath<StageEntry, [Thing]>, _ thing: Thing
  ) {
    held[json(kind, place, thing), default: 0] += 1
  }

  private func json<Thing>(
    _ kind: String, _ place: WritableKeyPath<StageEntry, [Thing]>, _ thing: Thing
  ) -> String {
    var map = JourneyMap(title: "m", framework: .id("basic-5"))
    var stage = StageEntry(stage: "s")
    stage[keyPath: place] = [thing]
    map.stages = [stage]
    return kind + String(decoding: MapWriter.json(map), as: UTF8.self)
  }

  private mutating func note(_ stage: StageEntry) {
    let single = [stage.name, stage.goal, stage.owner, stage.duration, stage.notes]
    let lists = [stage.actions, stage.thoughts, stage.feelings, stage.backstage, stage.origin]
    texts.formUnion(single.compactMap { $0?.string })
    texts.formUnion(lists.joined().map(\.string))
    texts.formUnion(stage.lanes.flatMap(\.texts).map(\.string))
    if let emotion = stage.emotionText ?? stage.emotion?.literal { texts.insert(emotion.string) }
    texts.formUnion(stage.next.compactMap(\.when?.string))
    for key in stage.ownKeys { texts.insert(key.name.string + " = " + JSONLayout.line(key.value)) }
    for text in stage.origin.map(\.string) {
      guard let colon = text.firstRange(of: ": ") else { continue }
      let value = String(text[colon.upperBound...])
      texts.insert(value)
      if text[..<colon.lowerBound].hasSuffix(".next"), let end = value.firstRange(of: ": ") {
        texts.insert(String(value[end.upperBound...]))
      }
      guard let key = text[..<colon.lowerBound].firstRange(of: ".x-") else { continue }
      let name = text[text.index(after: key.lowerBound)..<colon.lowerBound]
      texts.insert(name + " = " + value)
    }
  }
}
