/// Whether what a report says in sum is what its parts say: a report that was changed by hand, or cut,
/// would be joined and compared with numbers of which some count what others do not.
///
/// Only a report that tells its sums is checked: those that are kept since earlier have them all.
struct ReportCheck {
  private let root: PortfolioObject

  /// Prepares the check of a report by its object, without the long lists or with them.
  init(_ root: PortfolioObject) { self.root = root }

  /// Checks the maps once all that stands in them was read.
  ///
  /// - Throws: `damaged` with the key that does not hold what the rest says.
  func check(_ portfolio: Portfolio) throws(PortfolioReadingError) {
    var totals = Totals()
    for map in portfolio.maps { totals.add(map) }
    try check("mapCount", portfolio.maps.count)
    try check("touchpointCount", totals.touchpoints)
    try check("momentsOfTruth", totals.moments)
    try check("unanswered", totals.unanswered)
    try check("unowned", totals.unowned)
    try check("stale", totals.stale)
    guard root.has("unanswered") else { return }
    // The product writes all fingerprints; maps that are made up in memory have none.
    guard totals.areCounted, totals.unmarked == 0 || totals.unmarked == portfolio.maps.count else {
      throw .damaged(totals.areCounted ? "maps" : "pains")
    }
  }

  private func check(_ key: String, _ number: Int) throws(PortfolioReadingError) {
    guard root.has(key) else { return }
    if try root.count(key) != number { throw .damaged(key) }
  }

  /// What the maps say together.
  private struct Totals {
    var touchpoints = 0
    var moments = 0
    var unanswered = 0
    var unowned = 0
    var stale = 0
    var unmarked = 0
    /// Whether each map has as many open pains as it says.
    var areCounted = true

    mutating func add(_ map: PortfolioMap) {
      let open = map.pains.count { $0.isOpen }
      touchpoints += map.touchpoints
      moments += map.momentCount
      unanswered += open
      unowned += map.unowned
      if map.isStale { stale += 1 }
      if map.fingerprint == 0 { unmarked += 1 }
      if open != map.openPains { areCounted = false }
    }
  }
}
