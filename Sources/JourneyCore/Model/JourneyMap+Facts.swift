/// What can be read off a map without any framework.
extension StageEntry {
  /// How the customer feels in the stage: its own emotion, else the mean of its touchpoints'.
  public var feltEmotion: Double? {
    if let emotion { return emotion.value }
    return touchpointEmotion.value
  }

  /// The mean of what the customer feels at its touchpoints.
  var touchpointEmotion: EmotionMean {
    var mean = EmotionMean()
    let touchpoints = touchpoints.span
    for index in touchpoints.indices {
      if let emotion = touchpoints[index].emotion { mean.add(emotion.value) }
    }
    return mean
  }

  /// Whether the stage was entered before.
  public var isRevisit: Bool { (visit?.value ?? 1) > 1 }

  /// Whether a number tells which time a stage is entered: a whole number from 1 to 1,000.
  static func isVisit(_ number: Double) -> Bool {
    number >= 1 && number <= 1_000 && number.rounded() == number
  }

  /// Whether nothing is told of the stage: no touchpoint, and nothing that a map is made of.
  public var isEmpty: Bool {
    touchpoints.isEmpty && actions.isEmpty && thoughts.isEmpty && feelings.isEmpty && goal == nil
      && emotion == nil && painPoints.isEmpty && opportunities.isEmpty && metrics.isEmpty
      && lanes.isEmpty && takes == nil && waits == nil
  }

  /// Whether nothing tells how the customer feels in the stage.
  ///
  /// It stands here, as both conditions joined over a list of stages end the optimiser of Swift 6.3.
  var isWithoutEmotion: Bool { feltEmotion == nil && emotionText == nil }

  /// Whether a moment of truth lies in the stage.
  public var hasMomentOfTruth: Bool {
    touchpoints.contains { $0.isMomentOfTruth == true }
  }
}

extension JourneyMap {
  /// Whether a blueprint tells of a stage what goes on in it, in its rows or behind the scenes: it
  /// has columns in which nobody meets the customer.
  func isBehindScenes(_ stage: Int) -> Bool {
    guard kind == .blueprint else { return false }
    let entry = stages[stage]
    if !entry.backstage.isEmpty { return true }
    return entry.lanes.contains { $0.count > 0 }
  }

  /// Whether a blueprint says nothing of the customer in such a stage.
  func isWithoutCustomer(_ stage: Int) -> Bool {
    guard isBehindScenes(stage) else { return false }
    let entry = stages[stage]
    return entry.touchpoints.isEmpty && entry.actions.isEmpty && entry.thoughts.isEmpty
      && entry.feelings.isEmpty
  }

  /// The names of touchpoints by their ids, where any touchpoint names another.
  var namesOfReferredTouchpoints: [SourceText: SourceText] {
    var refers = false
    var names: [SourceText: SourceText] = [:]
    forEachTouchpoint { touchpoints, index, _ in
      // One after the other: with `||` the optimiser of Swift 6.3 ends.
      if touchpoints[index].insteadOf != nil { refers = true }
      if touchpoints[index].alongside != nil { refers = true }
    }
    guard refers else { return [:] }
    forEachTouchpoint { touchpoints, index, _ in
      if let id = touchpoints[index].id, names[id] == nil { names[id] = touchpoints[index].name }
    }
    return names
  }

  /// Whether the day on which it had to be looked at again is past.
  package func isReviewDue(on today: CalendarDate) -> Bool { reviewBy.isReviewDue(on: today) }

  /// The rules that do not apply to the map, without names that no rule has.
  var disabledRuleIDs: Set<RuleID> {
    Set(disabledRules.compactMap { RuleID(rawValue: $0.rule.string) })
  }
}

extension Touchpoint {
  /// Whether it is only a question of a starter map, or a placeholder.
  ///
  /// It has no name yet and nothing else is told of it: it is shown, and counts as absent everywhere.
  @inline(__always)
  var isOpen: Bool {
    // What most touchpoints tell is looked at first, where they stand: names take longer, and a
    // touchpoint that is handed over is copied.
    if emotion != nil || isMomentOfTruth == true { return false }
    return isUntold
  }

  private var isUntold: Bool {
    guard !name.isBlank, !name.isStatement else { return false }
    return !channel.isStatement
      && !painPoints.contains { $0.text.isStatement }
      && !opportunities.contains { $0.text.isStatement }
      && !metrics.contains { $0.value != nil || $0.target != nil }
  }
}

extension Persona {
  /// Whether anything is said of the persona: questions and placeholders say nothing.
  var isStated: Bool {
    [name, role, description, quote].contains(where: \.isStatement)
      || [goals, needs, frustrations].contains { !$0.stated.isEmpty }
  }
}

extension CalendarDate? {
  /// Whether a day on which a map had to be looked at again is past: the day itself is in time.
  func isReviewDue(on today: CalendarDate) -> Bool { map { $0 < today } ?? false }
}
