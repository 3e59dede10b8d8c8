/// Gathers in one entry what comes from several stages, so that nothing gets lost.
struct StageGathering: Sendable {
  /// What has come so far.
  private(set) var entry: StageEntry
  /// Where each lane stands in the entry.
  private var lanes: [SourceText: Int] = [:]

  init(stage: SourceText) {
    entry = StageEntry(stage: stage)
  }

  /// Whether nothing has come.
  var isEmpty: Bool { entry == StageEntry(stage: entry.stage) }

  /// A stage without its touchpoints, and without what says nothing.
  static func rest(of stage: StageEntry) -> StageEntry {
    func told(_ text: SourceText?) -> SourceText? { text.isTold ? text : nil }
    var rest = stage
    rest.touchpoints = []
    rest.name = told(stage.name)
    rest.goal = told(stage.goal)
    rest.owner = told(stage.owner)
    rest.duration = told(stage.duration)
    rest.notes = told(stage.notes)
    rest.lanes.removeAll { $0.texts.isEmpty }
    return rest
  }

  mutating func append(_ touchpoint: Touchpoint) {
    entry.touchpoints.append(touchpoint)
  }

  /// Takes everything but the touchpoints of a stage that goes here.
  ///
  /// - Parameters:
  ///   - stage: The rest of the stage.
  ///   - isSame: Whether it covers the same phases, so that its name fits.
  /// - Returns: The keys whose texts had to go to `origin`.
  mutating func take(_ stage: StageEntry, isSame: Bool) -> [String] {
    var origin = StageOrigin(of: stage.stage)
    func settle(_ key: StageEntryKey, _ text: SourceText?, _ place: inout SourceText?) {
      guard let text else { return }
      guard let present = place else { return place = text }
      if present != text { origin.add(key, text) }
    }
    if isSame { settle(.name, stage.name, &entry.name) } else { origin.add(.name, stage.name) }
    settle(.goal, stage.goal, &entry.goal)
    entry.actions += stage.actions
    entry.thoughts += stage.thoughts
    entry.feelings += stage.feelings
    if let emotion = stage.emotion {
      if let present = entry.emotion {
        if present != emotion { origin.add(.emotion, emotion.literal) }
      } else {
        entry.emotion = emotion
      }
    }
    takeFacts(of: stage)
    settle(.owner, stage.owner, &entry.owner)
    entry.backstage += stage.backstage
    settle(.duration, stage.duration, &entry.duration)
    for lane in stage.lanes { append(lane) }
    settle(.notes, stage.notes, &entry.notes)
    origin.add(stage.ownKeys)
    entry.origin += stage.origin + origin.texts
    return origin.keys
  }

  /// Takes everything but the touchpoints of a stage that has no place anywhere: its texts go to
  /// `origin`, because they do not speak of this stage.
  ///
  /// - Returns: The keys whose texts went there.
  mutating func keepOrigin(_ stage: StageEntry) -> [String] {
    var origin = StageOrigin(of: stage.stage)
    origin.add(.name, stage.name)
    origin.add(.goal, stage.goal)
    origin.add(.actions, stage.actions)
    origin.add(.thoughts, stage.thoughts)
    origin.add(.feelings, stage.feelings)
    origin.add(.emotion, stage.emotion?.literal)
    takeFacts(of: stage)
    origin.add(.owner, stage.owner)
    origin.add(.backstage, stage.backstage)
    origin.add(.duration, stage.duration)
    for lane in stage.lanes { origin.add(lane) }
    origin.add(.notes, stage.notes)
    origin.add(stage.ownKeys)
    entry.origin += stage.origin + origin.texts
    return origin.keys
  }

  /// Pain points, opportunities and metrics are more than texts, so they stay what they are.
  private mutating func takeFacts(of stage: StageEntry) {
    entry.painPoints += stage.painPoints
    entry.opportunities += stage.opportunities
    entry.metrics += stage.metrics
  }

  private mutating func append(_ lane: StageEntry.LaneTexts) {
    if let index = lanes[lane.lane] {
      entry.lanes[index].texts += lane.texts
    } else {
      lanes[lane.lane] = entry.lanes.count
      entry.lanes.append(lane)
    }
  }
}
