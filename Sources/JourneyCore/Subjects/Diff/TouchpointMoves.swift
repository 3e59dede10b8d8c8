/// Where touchpoints of two maps came from and went: the list of changes and the cards say the same.
struct TouchpointMoves {
  let diff: MapDiff
  let stages: (old: MapOutline, new: MapOutline)

  /// Whether a touchpoint has come from another stage, or from none.
  func isFromElsewhere(_ change: MapChange) -> Bool {
    guard let new = change.place.newStage else { return change.place.oldStage != nil }
    return diff.stageOrigins[new] != change.place.oldStage || change.place.oldStage == nil
  }

  /// From where a touchpoint has come; of one that stays in its stage, that its order is another.
  func origin(of change: MapChange) -> LocalizedText {
    guard isFromElsewhere(change) else { return DiffLabels.order }
    return change.place.oldStage.map { DiffLabels.movedFrom(stages.old.title(ofEntry: $0)) }
      ?? DiffLabels.wasUnplaced
  }

  /// Where a touchpoint has gone to, which has left its stage.
  func goal(of change: MapChange) -> LocalizedText {
    change.place.newStage.map { DiffLabels.movedTo(stages.new.title(ofEntry: $0)) }
      ?? DiffLabels.becameUnplaced
  }

  /// The name that a touchpoint had; nothing of other changes.
  static func formerName(
    _ change: MapChange, _ language: Language, label: TextRole = .faint
  ) -> InlineText? {
    guard change.subject == .touchpoint, change.key == "name", case .string(let old)? = change.old
    else { return nil }
    return InlineText(DiffLabels.renamedFrom[language] + ": ", label) + InlineText(old.string)
  }
}
