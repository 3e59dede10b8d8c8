/// Which pains and opportunities come and go between two maps.
package struct MapTurnover: Sendable {
  /// The pains; those that ended are solved, or only removed.
  package let pains: ElementTurnover<PainPoint>
  /// The opportunities; those that ended were dropped.
  package let opportunities: ElementTurnover<Opportunity>

  /// Counts what the changes of a comparison take away and bring.
  package init(_ diff: MapDiff) {
    pains = ElementTurnover(diff)
    opportunities = ElementTurnover(diff)
  }

  /// Whether a change only tells that a pain or an opportunity is in another place.
  func isRelocation(_ change: MapChange) -> Bool {
    switch change.subject {
    case .painPoint: pains.isRelocation(change)
    case .opportunity: opportunities.isRelocation(change)
    default: false
    }
  }
}
