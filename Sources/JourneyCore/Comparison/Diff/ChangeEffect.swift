/// What a change means for the customer or for the work on the map.
public struct ChangeEffect: Sendable, Equatable {
  /// Whether things get better.
  public enum Direction: String, Sendable, CaseIterable {
    case better, worse, same
  }

  /// Whether things get better.
  public let direction: Direction
  /// By how much an emotion changed: on the scale of both maps, else on −2…2.
  public let amount: Double?
  /// Whether a metric has come to its target, or beyond it, that it had missed before.
  public let reachesTarget: Bool

  init(_ direction: Direction, amount: Double? = nil, reachesTarget: Bool = false) {
    self.direction = direction
    self.amount = amount
    self.reachesTarget = reachesTarget
  }
}

extension MapDiff {
  /// Whether emotions of the two maps are stated on different scales, so that they are compared
  /// on −2…2; never beside a map that tells nothing.
  public var hasOtherScale: Bool {
    guard [old, new].allSatisfy({ !$0.stages.isEmpty || !$0.unplaced.isEmpty }) else {
      return false
    }
    return !old.emotionScale.hasSameEnds(as: new.emotionScale)
  }

  /// Returns the difference of two emotions, on −2…2 if the maps have different scales.
  ///
  /// Which of them is higher, or whether they are equal, is decided on −2…2 as everywhere.
  ///
  /// - Parameters:
  ///   - first: An emotion of the old map.
  ///   - second: An emotion of the new map.
  /// - Returns: What the customer gains, above 0, or loses.
  public func gain(from first: Double, to second: Double) -> Double {
    guard let before = old.emotionScale.standardised(first),
      let now = new.emotionScale.standardised(second)
    else { return 0 }
    let gain = EmotionScale.gain(from: before, to: now)
    return gain == 0 || hasOtherScale ? gain : EmotionScale.difference(first, second)
  }

  /// Returns what a change means.
  ///
  /// - Parameter change: A change of this comparison.
  /// - Returns: Nothing for a change of which that cannot be said.
  public func effect(of change: MapChange) -> ChangeEffect? {
    switch (change.subject, change.kind, change.key) {
    case (_, .changed, "emotion"): emotionEffect(change)
    case (.painPoint, .added, nil):
      change.name.map(\.isStatement) == false ? nil : ChangeEffect(.worse)
    case (.painPoint, .removed, nil): isSolved(change) ? ChangeEffect(.better) : nil
    case (.painPoint, .changed, "severity"): severityEffect(change)
    case (.opportunity, .changed, "status"): statusEffect(change)
    case (.metric, .changed, "value"): metricEffect(change)
    case (_, .changed, "takes"), (_, .changed, "waits"): timeEffect(change)
    default: nil
    }
  }

  private func emotionEffect(_ change: MapChange) -> ChangeEffect? {
    let place = change.place
    guard change.old != nil, change.new != nil,
      let old = Self.emotion(in: old, change.subject, place.oldStage, place.oldTouchpoint),
      let new = Self.emotion(in: new, change.subject, place.newStage, place.newTouchpoint)
    else { return nil }
    let amount = gain(from: old, to: new)
    return ChangeEffect(amount > 0 ? .better : amount < 0 ? .worse : .same, amount: amount)
  }

  /// The number of an emotion, which the file may write as a word.
  private static func emotion(
    in map: JourneyMap, _ subject: MapChange.Subject, _ stage: Int?, _ touchpoint: Int?
  ) -> Double? {
    if subject == .touchpoint, let touchpoint {
      return (stage.map { map.stages[$0].touchpoints } ?? map.unplaced)[touchpoint].emotion?.value
    }
    return stage.flatMap { map.stages[$0].emotion?.value }
  }

  private func severityEffect(_ change: MapChange) -> ChangeEffect? {
    guard let old = (Self.choice(change.old) as PainPoint.Severity?)?.rank,
      let new = (Self.choice(change.new) as PainPoint.Severity?)?.rank
    else { return nil }
    return ChangeEffect(new < old ? .better : .worse)
  }

  private func statusEffect(_ change: MapChange) -> ChangeEffect? {
    let old = Opportunity.Status.rank(of: Self.choice(change.old))
    let new = Opportunity.Status.rank(of: Self.choice(change.new))
    return ChangeEffect(new > old ? .better : new < old ? .worse : .same)
  }

  private static func choice<Choice: RawRepresentable<String>>(_ value: JSONValue?) -> Choice? {
    guard case .string(let text)? = value else { return nil }
    return Choice(rawValue: text.string)
  }

  /// That a time is as long as it was, in other units; of another one nobody knows what it means.
  private func timeEffect(_ change: MapChange) -> ChangeEffect? {
    guard let old = change.old.flatMap({ TimeSpan($0) }),
      let new = change.new.flatMap({ TimeSpan($0) })
    else { return nil }
    return old.minutes == new.minutes ? ChangeEffect(.same) : nil
  }

  /// Whether a metric came nearer to its target; to the new one where that changed, too.
  private func metricEffect(_ change: MapChange) -> ChangeEffect? {
    guard let before = old.metric(at: change.oldPointer),
      let now = new.metric(at: change.newPointer),
      let first = before.value?.value, let second = now.value?.value,
      let target = (now.target ?? before.target)?.value
    else { return nil }
    let aim = MetricAim(target: target, better: now.better ?? before.better)
    guard let (was, left) = aim.step(from: first, to: second) else { return nil }
    return ChangeEffect(
      left < was ? .better : left > was ? .worse : .same, reachesTarget: left == 0 && was > 0)
  }
}

extension JourneyMap {
  /// The metric that a pointer to it, or to one of its keys, leads to.
  func metric(at pointer: DocumentPointer?) -> Metric? {
    var steps = (pointer?.steps ?? [])[...]
    guard steps.popFirst() == .key("stages"), case .index(let stage)? = steps.popFirst(),
      stages.indices.contains(stage)
    else { return nil }
    var metrics = stages[stage].metrics
    if steps.first == .key("touchpoints") {
      steps.removeFirst()
      guard case .index(let index)? = steps.popFirst(),
        stages[stage].touchpoints.indices.contains(index)
      else { return nil }
      metrics = stages[stage].touchpoints[index].metrics
    }
    guard steps.popFirst() == .key("metrics"), case .index(let index)? = steps.popFirst(),
      metrics.indices.contains(index)
    else { return nil }
    return metrics[index]
  }
}
