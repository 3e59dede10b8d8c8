/// What can be read off a map without any framework.
extension StageEntry {
  /// How the customer feels in the stage: its own emotion, else the mean of its touchpoints'.
  public var feltEmotion: Double? {
    if let emotion { return emotion.value }
    var mean = EmotionMean()
    let touchpoints = touchpoints.span
    for index in touchpoints.indices {
      if let emotion = touchpoints[index].emotion { mean.add(emotion.value) }
    }
    return mean.value
  }

  /// Whether nothing is told of the stage: no touchpoint, and nothing that a map is made of.
  public var isEmpty: Bool {
    touchpoints.isEmpty && actions.isEmpty && thoughts.isEmpty && feelings.isEmpty && goal == nil
      && emotion == nil && painPoints.isEmpty && opportunities.isEmpty && metrics.isEmpty
      && lanes.isEmpty
  }

  /// Whether a moment of truth lies in the stage.
  public var hasMomentOfTruth: Bool {
    touchpoints.contains { $0.isMomentOfTruth == true }
  }
}

extension JourneyMap {
  /// The rules that do not apply to the map, without names that no rule has.
  var disabledRuleIDs: Set<RuleID> {
    Set(disabledRules.compactMap { RuleID(rawValue: $0.rule.string) })
  }
}
