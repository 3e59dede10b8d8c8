/// What some maps of a report say in sum, by which reports are compared.
struct ReportTotals: Sendable {
  var maps = 0
  var touchpoints = 0
  var unanswered = 0
  var unowned = 0
  var opportunities = 0
  var done = 0
  var stale = 0
  /// How many maps say when they have to be looked at again.
  var reviews = 0
  var unreviewed = 0
  var claims = 0
  var evidence = EvidenceShare()
  var points = EmotionSum()
  var moments = 0
  var momentsBelow = 0
  var handovers = 0
  var missedTargets = 0
  /// How many maps tell how long they take and wait, and the sums in thousandths of a minute.
  var timedMaps = 0
  var takes = 0
  var waits = 0

  /// Adds maps up.
  ///
  /// - Parameters:
  ///   - portfolio: The maps, of which every single thing is kept.
  ///   - files: The files of the maps that count; all if there are none.
  init(_ portfolio: Portfolio, of files: Set<String>? = nil) {
    func counts(_ file: String) -> Bool { files?.contains(file) ?? true }
    for map in portfolio.maps where counts(map.file) { add(map) }
    momentsBelow = portfolio.moments.elements.count { counts($0.file) }
    handovers = portfolio.handovers.elements.count { counts($0.file) }
    missedTargets = portfolio.metrics.elements.count { $0.isMissed && counts($0.file) }
  }

  private mutating func add(_ map: PortfolioMap) {
    maps += 1
    touchpoints += map.touchpoints
    unanswered += map.openPains
    unowned += map.unowned
    opportunities += map.opportunities.count
    done += map.opportunities.count { $0.status == .done }
    if map.isStale { stale += 1 }
    if map.reviewBy != nil { reviews += 1 }
    unreviewed += map.unreviewed
    claims += map.claims
    evidence = evidence + map.evidence
    points += map.points
    moments += map.momentCount
    guard let takes = map.takes, let waits = map.timedWaits else { return }
    timedMaps += 1
    self.takes += takes
    self.waits += waits
  }
}
