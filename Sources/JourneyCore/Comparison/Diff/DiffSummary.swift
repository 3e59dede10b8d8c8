/// How many changes of each kind there are.
package struct DiffSummary: Sendable, Equatable {
  /// The kinds that are counted, in the order in which they are told.
  package enum Count: String, Sendable, CaseIterable {
    case stagesAdded, stagesRemoved, stagesMoved, stagesRenamed, visitsAdded, visitsRemoved
    case touchpointsAdded, touchpointsRemoved, touchpointsMoved, touchpointsRenamed
    case emotionsRaised, emotionsLowered
    case painsSolved, painsRemoved, painsGone, painsNew
    case opportunitiesAdvanced, opportunitiesSetBack, opportunitiesNew, opportunitiesDropped
    case opportunitiesGone
    case ownersChanged
    case metricsNearer, metricsFarther
  }

  /// The number of all changes: those of each kind and the others together.
  package let total: Int
  /// The number of those that none of the kinds counts.
  package let others: Int
  private var counts: [Count: Int] = [:]

  /// Counts the changes of a comparison; pains and opportunities in places that come or go are
  /// counted, too.
  package init(_ diff: MapDiff, _ turnover: MapTurnover) {
    var others = 0
    for change in diff.changes {
      if let count = Self.count(change, diff) {
        counts[count, default: 0] += 1
      } else if !Self.isInBalance(change) || turnover.isRelocation(change) {
        others += 1
      }
    }
    counts[.painsSolved] = turnover.pains.ended.count(where: \.isSolved)
    counts[.painsRemoved] = turnover.pains.ended.count { !$0.isSolved }
    counts[.painsGone] = turnover.pains.goneWithPlace.count
    counts[.painsNew] = turnover.pains.added.count
    counts[.opportunitiesNew] = turnover.opportunities.added.count
    counts[.opportunitiesDropped] = turnover.opportunities.ended.count
    counts[.opportunitiesGone] = turnover.opportunities.goneWithPlace.count
    total = counts.values.reduce(others, +)
    self.others = others
  }

  /// The number of changes of a kind.
  package subscript(count: Count) -> Int { counts[count] ?? 0 }

  /// Whether a change is that a pain or an opportunity comes or goes, which is counted over all.
  private static func isInBalance(_ change: MapChange) -> Bool {
    (change.subject == .painPoint || change.subject == .opportunity) && change.key == nil
      && (change.kind == .added || change.kind == .removed)
      && change.name.map(\.isStatement) ?? true
  }

  /// Whether an owner is the same one, written otherwise.
  private static func isSameOwner(_ change: MapChange) -> Bool {
    guard case .string(let old)? = change.old, case .string(let new)? = change.new else {
      return false
    }
    return WrittenName.areSame(old, new)
  }

  private static func count(_ change: MapChange, _ diff: MapDiff) -> Count? {
    switch (change.subject, change.kind, change.key) {
    case (.stage, .added, nil): diff.isVisit(change) ? .visitsAdded : .stagesAdded
    case (.stage, .removed, nil): diff.isVisit(change) ? .visitsRemoved : .stagesRemoved
    case (.stage, .moved, nil): .stagesMoved
    case (.stage, .changed, "name"): .stagesRenamed
    case (.touchpoint, .added, nil): .touchpointsAdded
    case (.touchpoint, .removed, nil): .touchpointsRemoved
    case (.touchpoint, .moved, nil): .touchpointsMoved
    case (.touchpoint, .changed, "name"): .touchpointsRenamed
    case (_, .changed, "owner"): isSameOwner(change) ? nil : .ownersChanged
    default: count(diff.effect(of: change), change)
    }
  }

  private static func count(_ effect: ChangeEffect?, _ change: MapChange) -> Count? {
    guard let effect, effect.direction != .same else { return nil }
    let isBetter = effect.direction == .better
    return switch change.key {
    case "emotion": isBetter ? .emotionsRaised : .emotionsLowered
    case "status": isBetter ? .opportunitiesAdvanced : .opportunitiesSetBack
    case "value": isBetter ? .metricsNearer : .metricsFarther
    default: nil
    }
  }
}
