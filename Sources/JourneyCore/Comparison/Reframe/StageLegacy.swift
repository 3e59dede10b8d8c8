/// What a touchpoint or an opportunity has from its stage as long as it says nothing itself.
struct StageLegacy: Sendable, Equatable {
  /// Who is responsible.
  var owner: SourceText?
  /// How the customer feels there.
  var emotion: WrittenNumber?
  /// The same where the map writes it as a word.
  var emotionText: SourceText?

  /// Takes what a stage hands down.
  init(_ stage: StageEntry) {
    owner = stage.owner.flatMap { $0.isBlank ? nil : $0 }
    emotion = stage.emotion
    emotionText = stage.emotionText
  }

  /// Nothing, as for a touchpoint in no stage.
  init() {}

  /// A touchpoint that has moved: what its new stage would hand down differently stands on it.
  ///
  /// Work would go to another department otherwise, and a feeling become another one.
  func kept(by touchpoint: Touchpoint, in stage: StageLegacy) -> Touchpoint {
    var kept = touchpoint
    if touchpoint.owner.map(\.isBlank) ?? true, let owner, owner != stage.owner {
      kept.owner = owner
    }
    let isFelt = touchpoint.emotion != nil || touchpoint.emotionText != nil
    let isOther = emotion != stage.emotion || emotionText != stage.emotionText
    if !isFelt, isOther, emotion != nil || emotionText != nil {
      (kept.emotion, kept.emotionText) = (emotion, emotionText)
    }
    return kept
  }

  /// An opportunity of a stage that has gone into another one, with its owner.
  func kept(by opportunity: Opportunity, in stage: StageLegacy) -> Opportunity {
    guard opportunity.owner.map(\.isBlank) ?? true, let owner, owner != stage.owner else {
      return opportunity
    }
    var kept = opportunity
    kept.owner = owner
    return kept
  }
}
