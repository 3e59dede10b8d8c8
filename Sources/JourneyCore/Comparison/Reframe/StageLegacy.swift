/// What a touchpoint, pain point or opportunity has from its stage as long as it says nothing itself.
struct StageLegacy: Sendable, Equatable {
  /// Who is responsible.
  var owner: SourceText?
  /// How the customer feels there.
  var emotion: WrittenNumber?
  /// The same where the map writes it as a word.
  var emotionText: SourceText?
  /// What the claims of the stage rest on.
  var basis: ClaimBasis?
  /// Whether there was a stage.
  let isOfStage: Bool

  /// Takes what a stage hands down.
  init(_ stage: StageEntry) {
    owner = stage.owner.flatMap { $0.isBlank ? nil : $0 }
    emotion = stage.emotion
    emotionText = stage.emotionText
    basis = stage.basis
    isOfStage = true
  }

  /// Nothing, as for a touchpoint in no stage.
  init() { isOfStage = false }

  /// Whether what has moved was nobody's, neither by itself nor by its stage.
  func isNobodys(_ owner: SourceText?) -> Bool {
    isOfStage && self.owner == nil && owner.map(\.isBlank) ?? true
  }

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
    kept.basis = basis(touchpoint.basis, in: stage)
    return kept
  }

  /// An opportunity of a stage that has gone into another one, with its owner and its basis.
  func kept(by opportunity: Opportunity, in stage: StageLegacy) -> Opportunity {
    var kept = opportunity
    if opportunity.owner.map(\.isBlank) ?? true, let owner, owner != stage.owner {
      kept.owner = owner
    }
    kept.basis = basis(opportunity.basis, in: stage)
    return kept
  }

  /// A pain point of a stage that has gone into another one, with what it rests on.
  func kept(by pain: PainPoint, in stage: StageLegacy) -> PainPoint {
    var kept = pain
    kept.basis = basis(pain.basis, in: stage)
    return kept
  }

  /// What a claim rests on where its new stage would hand down something else.
  private func basis(_ own: ClaimBasis?, in stage: StageLegacy) -> ClaimBasis? {
    own ?? (basis == stage.basis ? nil : basis)
  }
}
