/// Gathers in one entry what comes from several stages, so that nothing gets lost.
struct StageGathering: Sendable {
  /// What has come so far.
  private(set) var entry: StageEntry
  /// Where each lane stands in the entry.
  private var lanes: [SourceText: Int] = [:]
  /// What each touchpoint, pain point and opportunity had from the stage that it comes from.
  private var legacies = Legacies()
  /// What the stages that came said of their claims and of their time.
  private var shares: [StageShare] = []

  /// How long stages without a home took, and how much of that was waiting.
  private var homelessTimes: (takes: TimeSpan?, waits: TimeSpan?) = (nil, nil)

  init(stage: SourceText) {
    entry = StageEntry(stage: stage)
  }

  /// Whether nothing has come.
  var isEmpty: Bool { entry == StageEntry(stage: entry.stage) }

  /// A stage without its touchpoints, and without what says nothing.
  static func rest(of stage: StageEntry) -> StageEntry {
    func told(_ text: SourceText?) -> SourceText? { text.flatMap { $0.isBlank ? nil : $0 } }
    var rest = stage
    for key in StageEntryKey.allCases {
      switch key {
      case .touchpoints: rest.touchpoints = []
      case .name: rest.name = told(stage.name)
      case .goal: rest.goal = told(stage.goal)
      case .owner: rest.owner = told(stage.owner)
      case .duration: rest.duration = told(stage.duration)
      case .notes: rest.notes = told(stage.notes)
      // The new map counts its own visits.
      case .visit: rest.visit = nil
      case .lanes: rest.lanes.removeAll { $0.count == 0 }
      // Lists are joined with others, so a blank in them stands in nobody's way.
      case .actions, .thoughts, .feelings, .backstage, .origin: break
      case .painPoints, .opportunities, .metrics: break
      case .stage, .emotion, .takes, .waits, .basis, .next: break
      }
    }
    return rest
  }

  /// What has come, with all that touchpoints, pain points and opportunities had from their stages.
  var settled: StageEntry {
    var settled = entry
    settled.basis = StageShare.basis(shares, hasSilentClaims: hasSilentClaims)
    settled.duration = StageShare.duration(shares)
    // Work that was nobody's must not become that of another stage's owner.
    if hasNobodysWork { settled.owner = nil }
    for share in shares { settled.origin += share.displaced(by: settled).texts }
    let stage = StageLegacy(settled)
    // A list of which nothing changes is not copied.
    for (index, legacy) in legacies.touchpoints.enumerated() {
      let kept = legacy.kept(by: entry.touchpoints[index], in: stage)
      if kept != entry.touchpoints[index] { settled.touchpoints[index] = kept }
    }
    for (index, legacy) in legacies.painPoints.enumerated() {
      let kept = legacy.kept(by: entry.painPoints[index], in: stage)
      if kept.basis != entry.painPoints[index].basis { settled.painPoints[index] = kept }
    }
    for (index, legacy) in legacies.opportunities.enumerated() {
      let kept = legacy.kept(by: entry.opportunities[index], in: stage)
      if kept != entry.opportunities[index] { settled.opportunities[index] = kept }
    }
    addHomelessTimes(to: &settled)
    return settled
  }

  /// Finds the keys that could not stay at the new stage once all had come.
  ///
  /// - Parameter settled: What ``settled`` gave.
  /// - Returns: The keys by the numbers of the stages that they come from.
  func displaced(by settled: StageEntry) -> [(move: Int, keys: [String])] {
    shares.map { ($0.move, $0.displaced(by: settled).keys) }.filter { !$0.1.isEmpty }
  }

  /// Whether something has come whose stage did not say what it rests on, and that does not say it
  /// either.
  private var hasSilentClaims: Bool {
    zip(entry.touchpoints, legacies.touchpoints).contains { $0.basis ?? $1.basis == nil }
      || zip(entry.painPoints, legacies.painPoints).contains { $0.basis ?? $1.basis == nil }
      || zip(entry.opportunities, legacies.opportunities).contains { $0.basis ?? $1.basis == nil }
  }

  /// Whether something has come that has no owner, and whose stage had none either.
  private var hasNobodysWork: Bool {
    guard entry.owner != nil else { return false }
    return zip(entry.touchpoints, legacies.touchpoints).contains { $1.isNobodys($0.owner) }
      || zip(entry.opportunities, legacies.opportunities).contains { $1.isNobodys($0.owner) }
  }

  /// What the parts of a stage had from the stages that they come from.
  private struct Legacies: Sendable {
    var touchpoints = StageLegacies()
    var painPoints = StageLegacies()
    var opportunities = StageLegacies()
  }

  /// Adds the times of stages without a home.
  ///
  /// Not so where the touchpoints alone say how long the stage takes: a time of its own would stand
  /// above theirs. Where the journey never was in this stage,
  /// it takes no time: `origin` holds what was said.
  private func addHomelessTimes(to settled: inout StageEntry) {
    guard !settled.touchpoints.isEmpty || shares.contains(where: \.hasHome) else { return }
    let isTold = settled.takes != nil || settled.waits != nil
    let areTold = settled.touchpoints.contains { $0.takes != nil || $0.waits != nil }
    guard isTold || !areTold else { return }
    if settled.takes != nil || homelessTimes.takes != nil {
      // A wait of which no whole is known is the whole.
      settled.takes = Self.sum(
        settled.takes ?? settled.waits, homelessTimes.takes ?? homelessTimes.waits)
    }
    settled.waits = Self.sum(settled.waits, homelessTimes.waits)
  }

  private static func sum(_ first: TimeSpan?, _ second: TimeSpan?) -> TimeSpan? {
    guard let first, let second else { return first ?? second }
    return first + second
  }

  /// Makes room for touchpoints, where nothing has come yet.
  mutating func reserve(_ count: Int) {
    if entry.touchpoints.isEmpty { entry.touchpoints.reserveCapacity(count) }
  }

  /// Takes a touchpoint.
  ///
  /// - Parameters:
  ///   - touchpoint: The touchpoint.
  ///   - legacy: What it had from its stage.
  mutating func append(_ touchpoint: Touchpoint, with legacy: StageLegacy) {
    entry.touchpoints.append(touchpoint)
    legacies.touchpoints.append(legacy)
  }

  private mutating func append(_ opportunities: [Opportunity], of stage: StageEntry) {
    entry.opportunities += opportunities
    legacies.opportunities.append(StageLegacy(stage), count: opportunities.count)
  }

  private mutating func append(_ painPoints: [PainPoint], of stage: StageEntry) {
    entry.painPoints += painPoints
    legacies.painPoints.append(StageLegacy(stage), count: painPoints.count)
  }

  /// Takes everything but the touchpoints of a stage that goes here.
  ///
  /// - Parameters:
  ///   - stage: The rest of the stage.
  ///   - isSame: Whether it covers the same phases, so that its name fits.
  ///   - lost: Ways to stages that the new framework does not have.
  ///   - move: The number of the stage among all that move.
  /// - Returns: The keys whose texts had to go to `origin`.
  mutating func take(
    _ stage: StageEntry, isSame: Bool, without lost: [NextStage], move: Int
  ) -> [String] {
    if stage != StageEntry(stage: stage.stage) { shares.append(StageShare(of: stage, move)) }
    var origin = StageOrigin(of: stage.stage)
    func settle(_ key: StageEntryKey, _ text: SourceText?, _ place: inout SourceText?) {
      guard let text else { return }
      guard let present = place else { return place = text }
      if present != text { origin.add(key, text) }
    }
    for key in StageEntryKey.allCases {
      switch key {
      case .name:
        if isSame { settle(key, stage.name, &entry.name) } else { origin.add(key, stage.name) }
      case .goal: settle(key, stage.goal, &entry.goal)
      case .actions: entry.actions += stage.actions
      case .thoughts: entry.thoughts += stage.thoughts
      case .feelings: entry.feelings += stage.feelings
      case .emotion:
        guard let written = stage.emotionText ?? stage.emotion?.literal else { continue }
        if entry.emotion == nil, entry.emotionText == nil {
          (entry.emotion, entry.emotionText) = (stage.emotion, stage.emotionText)
        } else if entry.emotion != stage.emotion || entry.emotionText != stage.emotionText {
          origin.add(key, written)
        }
      case .painPoints: append(stage.painPoints, of: stage)
      case .opportunities: append(stage.opportunities, of: stage)
      case .metrics: entry.metrics += stage.metrics
      case .owner:
        // Whether it can stay is known when all have come.
        if entry.owner == nil, let owner = stage.owner { shares[shares.count - 1].owner = owner }
        settle(key, stage.owner, &entry.owner)
      case .backstage: entry.backstage += stage.backstage
      // What is said of the whole stage is settled when all have come.
      case .duration: entry.duration = entry.duration ?? stage.duration
      case .basis: entry.basis = entry.basis ?? stage.basis
      // One after the other they take as long as both together; the parts are in `origin`.
      case .takes: join(stage.takes, &entry.takes) { origin.add(key, $0) }
      case .waits: join(stage.waits, &entry.waits) { origin.add(key, $0) }
      case .lanes: for lane in stage.lanes { append(lane) }
      case .notes: settle(key, stage.notes, &entry.notes)
      case .next:
        for way in stage.next where !entry.next.contains(way) { entry.next.append(way) }
        for way in lost { origin.add(way) }
      case .origin: entry.origin += stage.origin
      // The entry has its own stage, and touchpoints come one by one.
      case .stage, .visit, .touchpoints: break
      }
    }
    origin.add(stage.ownKeys)
    entry.origin += origin.texts
    return origin.keys
  }

  /// Takes everything but the touchpoints of a stage that has no place anywhere: its texts go to
  /// `origin`, because they do not speak of this stage.
  ///
  /// - Returns: The keys whose texts went there.
  mutating func keepOrigin(_ stage: StageEntry) -> [String] {
    if stage.takes != nil || stage.waits != nil { shares.append(StageShare(homeless: stage)) }
    var origin = StageOrigin(of: stage.stage)
    for key in StageEntryKey.allCases {
      switch key {
      case .name: origin.add(key, stage.name)
      case .goal: origin.add(key, stage.goal)
      case .actions: origin.add(key, stage.actions)
      case .thoughts: origin.add(key, stage.thoughts)
      case .feelings: origin.add(key, stage.feelings)
      case .emotion: origin.add(key, stage.emotionText ?? stage.emotion?.literal)
      // These are more than texts, so they stay what they are.
      case .painPoints: append(stage.painPoints, of: stage)
      case .opportunities: append(stage.opportunities, of: stage)
      case .metrics: entry.metrics += stage.metrics
      case .owner: origin.add(key, stage.owner)
      case .backstage: origin.add(key, stage.backstage)
      case .duration: origin.add(key, stage.duration)
      // The journey takes as long as before; which stage it was stands in `origin`.
      case .takes:
        origin.add(key, stage.takes)
        homelessTimes.takes = Self.sum(homelessTimes.takes, stage.takes)
      case .waits:
        origin.add(key, stage.waits)
        homelessTimes.waits = Self.sum(homelessTimes.waits, stage.waits)
      case .lanes: for lane in stage.lanes { origin.add(lane) }
      case .notes: origin.add(key, stage.notes)
      case .basis: origin.add(key, stage.basis.map { SourceText($0.rawValue) })
      case .next: for way in stage.next { origin.add(way) }
      case .origin: entry.origin += stage.origin
      // Every text names the stage, and touchpoints come one by one.
      case .stage, .visit, .touchpoints: break
      }
    }
    origin.add(stage.ownKeys)
    entry.origin += origin.texts
    return origin.keys
  }

  private func join(_ time: TimeSpan?, _ place: inout TimeSpan?, _ note: (TimeSpan?) -> Void) {
    guard let time else { return }
    guard let present = place else { return place = time }
    place = present + time
    note(time)
  }

  private mutating func append(_ lane: LaneTexts) {
    if let index = lanes[lane.lane] {
      for text in lane.texts { entry.lanes[index].append(text) }
    } else {
      lanes[lane.lane] = entry.lanes.count
      entry.lanes.append(lane)
    }
  }
}
