/// What can be read off a map without any framework.
extension StageEntry {
  /// How the customer feels in the stage: its own emotion, else the mean of its touchpoints'.
  public var feltEmotion: Double? {
    if let emotion { return emotion.value }
    var sum = 0.0
    var count = 0.0
    let touchpoints = touchpoints.span
    for index in touchpoints.indices {
      guard let emotion = touchpoints[index].emotion else { continue }
      sum += emotion.value
      count += 1
    }
    return count == 0 ? nil : sum / count
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

  /// A pain point and where it hurts.
  public struct PlacedPain: Sendable, Equatable {
    /// The pain point.
    public let pain: PainPoint
    /// The index of the stage entry.
    public let stage: Int
    /// The index of the touchpoint, unless the whole stage hurts.
    public let touchpoint: Int?
    /// The index of the pain point in its place.
    public let index: Int
    /// Whether there is an opportunity in the same place.
    public let isAnswered: Bool
    /// How the customer feels there, on the map's scale.
    public let emotion: Double?
  }

  /// A fall of the curve from one stage to the next that has a point.
  public struct Drop: Sendable, Equatable {
    /// The index of the stage entry before it.
    public let from: Int
    /// The index of the stage entry behind it.
    public let to: Int
    /// How far the curve falls, above 0, on the map's scale.
    public let size: Double
  }

  /// All pain points of the stages, in order.
  public var placedPains: [PlacedPain] {
    var pains: [PlacedPain] = []
    for (stage, entry) in stages.enumerated() {
      for (index, touchpoint) in entry.touchpoints.enumerated() {
        for (number, pain) in touchpoint.painPoints.enumerated() {
          pains.append(
            PlacedPain(
              pain: pain, stage: stage, touchpoint: index, index: number,
              isAnswered: !touchpoint.opportunities.isEmpty,
              emotion: touchpoint.emotion?.value ?? entry.feltEmotion))
        }
      }
      for (number, pain) in entry.painPoints.enumerated() {
        pains.append(
          PlacedPain(
            pain: pain, stage: stage, touchpoint: nil, index: number,
            isAnswered: !entry.opportunities.isEmpty, emotion: entry.feltEmotion))
      }
    }
    return pains
  }

  /// The stage entry with the lowest point of the curve; the first of several.
  public var lowestStage: Int? {
    var lowest: (index: Int, emotion: Double)?
    for (index, entry) in stages.enumerated() {
      guard let emotion = entry.feltEmotion else { continue }
      if let known = lowest, known.emotion <= emotion { continue }
      lowest = (index, emotion)
    }
    return lowest?.index
  }

  /// The largest fall between neighbouring points of the curve; the first of several.
  public var largestDrop: Drop? {
    var largest: Drop?
    for index in stages.indices.dropFirst() {
      guard let before = stages[index - 1].feltEmotion, let after = stages[index].feltEmotion,
        before > after, before - after > largest?.size ?? 0
      else { continue }
      largest = Drop(from: index - 1, to: index, size: before - after)
    }
    return largest
  }
}
