/// The numbers of a report that are compared with those of an earlier one.
package enum ComparedNumber: String, Sendable, CaseIterable {
  case maps, touchpoints, unanswered, unowned, evidenceShare, meanEmotion, stale, unreviewed
  case momentsBelow, handovers, waitingShare, waitingMinutes, missedTargets, done

  /// The value in a report; nothing where the report has none.
  func value(in report: PortfolioReport) -> Double? {
    let portfolio = report.portfolio
    return switch self {
    case .maps: report.value(of: .maps)
    case .touchpoints: Double(portfolio.touchpoints)
    case .unanswered: report.value(of: .unanswered)
    case .unowned: report.value(of: .unowned)
    case .evidenceShare: report.value(of: .evidenceShare)
    case .meanEmotion: report.value(of: .meanEmotion)
    case .stale: report.value(of: .stale)
    case .unreviewed: Double(portfolio.maps.reduce(0) { $0 + $1.unreviewed })
    case .momentsBelow: Double(portfolio.moments.count)
    case .handovers: Double(portfolio.handovers.count)
    case .waitingShare:
      portfolio.time.takes == 0
        ? nil : Double(portfolio.time.waits) / Double(portfolio.time.takes)
    case .waitingMinutes:
      portfolio.time.maps == 0 ? nil : Double(portfolio.time.waits) / 1000
    case .missedTargets: Double(portfolio.missedTargets)
    case .done:
      Double(portfolio.maps.reduce(0) { $0 + $1.opportunities.count { $0.status == .done } })
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
  /// Fewer of something bad are no better where that may be so because maps, or the opportunities
  /// that somebody might own, are gone.
  ///
  /// - Returns: Nothing where it is neither better nor worse.
  func isBetter(_ old: Double, _ new: Double, _ change: PortfolioChange) -> Bool? {
    guard let isBetterHigher else { return nil }
    let isBetter = isBetterHigher == (new > old)
    switch self {
    case .unanswered, .unowned, .stale, .unreviewed, .momentsBelow, .handovers, .waitingMinutes,
      .missedTargets:
      if isBetter, !change.goneMaps.isEmpty { return nil }
    case .maps, .touchpoints, .evidenceShare, .meanEmotion, .waitingShare, .done: break
    }
    if self == .unowned, isBetter {
      func count(_ report: PortfolioReport) -> Int {
        report.portfolio.maps.reduce(0) { $0 + $1.opportunities.count }
      }
      if count(change.new) < count(change.old) { return nil }
    }
    return isBetter
  }
}
