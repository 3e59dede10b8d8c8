@testable import JourneyCore

/// What a map tells, as bags that do not know where it is told.
struct ReframingFacts {
  /// Each thing as its JSON, and how often it is there.
  private(set) var things: [String: Int] = [:]
  /// The texts and own keys of the stages, those in `origin` without their stage and key, too.
  private(set) var texts: Set<String> = []

  init(_ map: JourneyMap) {
    for touchpoint in map.stages.flatMap(\.touchpoints) + map.unplaced {
      var bare = touchpoint
      bare.phase = nil
      count("touchpoint", StageEntry(stage: "s"), \.touchpoints, bare)
    }
    for stage in map.stages {
      for pain in stage.painPoints { count("pain", StageEntry(stage: "s"), \.painPoints, pain) }
      for opportunity in stage.opportunities {
        count("opportunity", StageEntry(stage: "s"), \.opportunities, opportunity)
      }
      for metric in stage.metrics { count("metric", StageEntry(stage: "s"), \.metrics, metric) }
      note(stage)
    }
  }

  private mutating func count<Thing>(
    _ kind: String, _ empty: StageEntry, _ place: WritableKeyPath<StageEntry, [Thing]>,
    _ thing: Thing
  ) {
    var map = JourneyMap(title: "m", framework: .id("basic-5"))
    var stage = empty
    stage[keyPath: place] = [thing]
    map.stages = [stage]
    things[kind + String(decoding: MapWriter.json(map), as: UTF8.self), default: 0] += 1
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
