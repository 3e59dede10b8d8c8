/// The numbers of a report that are compared with those of an earlier one.
package enum ComparedNumber: String, Sendable, CaseIterable {
  case maps, touchpoints, unanswered, unowned, evidenceShare, meanEmotion, stale, unreviewed
  case momentsBelow, handovers, waitingShare, waitingMinutes, missedTargets, done

  /// The value in sums; nothing where they have none.
  func value(in sums: ReportTotals) -> Double? {
    switch self {
    case .maps: Double(sums.maps)
    case .touchpoints: Double(sums.touchpoints)
    case .unanswered: Double(sums.unanswered)
    case .unowned: Double(sums.unowned)
    case .evidenceShare: sums.evidence.backedShare
    case .meanEmotion: sums.points.mean
    case .stale: Double(sums.stale)
    case .unreviewed: Double(sums.unreviewed)
    case .momentsBelow: Double(sums.momentsBelow)
    case .handovers: Double(sums.handovers)
    case .waitingShare: sums.takes == 0 ? nil : Double(sums.waits) / Double(sums.takes)
    case .waitingMinutes: sums.timedMaps == 0 ? nil : Double(sums.waits) / 1000
    case .missedTargets: Double(sums.missedTargets)
    case .done: Double(sums.done)
    }
  }

  /// Whether a higher number is better; nothing for a number that is neither good nor bad.
  private var isBetterHigher: Bool? {
    switch self {
    case .maps, .touchpoints: nil
    case .unanswered, .unowned, .stale, .unreviewed, .momentsBelow, .handovers, .waitingShare,
      .waitingMinutes, .missedTargets:
      false
    case .evidenceShare, .meanEmotion, .done: true
    }
  }

  /// Whether it became better from one report to a later one.
  ///
  /// That is decided by the maps that are in both: one that came or went makes nothing better or
  /// worse. Nor is anything better because something is not told any more, such as a pain, an
  /// opportunity or a metric; or worse because an emotion, a wait, a moment of truth or who takes over
  /// is told for the first time.
  ///
  /// - Parameters:
  ///   - rises: Whether the number of the whole report rises.
  ///   - old: What the maps that are in both said.
  ///   - new: What the maps that are in both say.
  ///   - change: What became of their pains and metrics.
  /// - Returns: Nothing where it is neither better nor worse.
  func isBetter(
    rises: Bool, _ old: ReportTotals, _ new: ReportTotals, _ change: PortfolioChange
  ) -> Bool? {
    guard let isBetterHigher, let before = value(in: old), let after = value(in: new),
      before != after, (after > before) == rises
    else { return nil }
    if self == .missedTargets {
      let turn = rises ? change.targets.lost : change.targets.reached
      let other = rises ? change.targets.reached : change.targets.lost
      return turn > other ? !rises : nil
    }
    guard isBetterHigher == rises else { return isWorse(old, new, change) ? false : nil }
    return isOnlyLoss(old, new, change) ? nil : true
  }

  /// Whether it is worse, and not only because something good is not told any more, or something bad
  /// for the first time.
  private func isWorse(
    _ old: ReportTotals, _ new: ReportTotals, _ change: PortfolioChange
  ) -> Bool {
    switch self {
    case .evidenceShare:
      let (before, after) = (old.evidence, new.evidence)
      return after.count >= before.count
        || after.count - after.backed > before.count - before.backed
    // A map of which it is not known any more leaves the share to the others; and who waits no longer
    // than before has a larger share only because less is told, or done, beside it.
    case .waitingShare: return new.timedMaps >= old.timedMaps && change.waiting.areLonger
    case .waitingMinutes: return change.waiting.areLonger
    case .meanEmotion: return change.feelings.curvesFall
    case .momentsBelow: return change.moments.gainsMore { $0.isLow }
    case .handovers: return change.handovers.gainsMore { _ in true }
    default: return true
    }
  }

  /// Whether it may be better only because less is told.
  private func isOnlyLoss(
    _ old: ReportTotals, _ new: ReportTotals, _ change: PortfolioChange
  ) -> Bool {
    func falls(_ number: KeyPath<ReportTotals, Int>, as whole: KeyPath<ReportTotals, Int>) -> Bool {
      old[keyPath: number] - new[keyPath: number] <= old[keyPath: whole] - new[keyPath: whole]
    }
    return switch self {
    case .unanswered: change.pains.closedPlaces <= change.pains.openedPlaces
    case .unowned: falls(\.unowned, as: \.opportunities)
    case .unreviewed: falls(\.unreviewed, as: \.claims)
    case .stale: falls(\.stale, as: \.reviews)
    case .momentsBelow: !change.moments.losesMore { $0.isLow }
    case .handovers: !change.handovers.losesMore { _ in true }
    case .evidenceShare:
      new.evidence.count < old.evidence.count && new.evidence.backed <= old.evidence.backed
    case .meanEmotion: !change.feelings.curvesRise
    case .waitingShare, .waitingMinutes:
      new.timedMaps < old.timedMaps || !change.waiting.areShorter
    case .maps, .touchpoints, .missedTargets, .done: false
    }
  }
}

extension Array {
  /// Whether more things count anew, and are worse for it, than do not count any more.
  fileprivate func gainsMore<Item>(
    _ counts: (Item) -> Bool
  ) -> Bool where Element == PortfolioChange.ItemChange<Item> {
    let (old, new) = (map { $0.old.map(counts) == true }, map { $0.new.map(counts) == true })
    let added = indices.count { !old[$0] && new[$0] && self[$0].isBetter == false }
    return added > indices.count { old[$0] && !new[$0] }
  }

  /// Whether more things do not count any more, and are better for it, than count anew.
  fileprivate func losesMore<Item>(
    _ counts: (Item) -> Bool
  ) -> Bool where Element == PortfolioChange.ItemChange<Item> {
    let (old, new) = (map { $0.old.map(counts) == true }, map { $0.new.map(counts) == true })
    let gone = indices.count { old[$0] && !new[$0] && self[$0].isBetter == true }
    return gone > indices.count { !old[$0] && new[$0] }
  }
}
