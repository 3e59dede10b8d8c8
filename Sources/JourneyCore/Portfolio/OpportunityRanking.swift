/// The opportunities of many maps by what it is worth to begin with them.
package struct OpportunityRanking: Sendable {
  /// An opportunity with its score.
  package struct Entry: Sendable {
    /// The index of the map.
    package let map: UInt32
    /// The index of the opportunity in the map.
    package let opportunity: UInt32
    /// What it is worth to begin with it.
    package let score: Double
    /// In how many maps there is one of the pains that it answers, at most.
    package let maps: UInt32
    /// Whether it is done.
    package let isDone: Bool
  }

  /// All opportunities, the first to do first; those that are done last.
  package private(set) var entries: [Entry] = []

  /// Ranks the opportunities of maps that are in order.
  package init(_ maps: [PortfolioMap], _ pains: PainGroups) {
    entries.reserveCapacity(maps.reduce(0) { $0 + $1.opportunities.count })
    for (map, content) in maps.enumerated() {
      for (index, opportunity) in content.opportunities.enumerated() {
        let shared = content.answers(of: opportunity).reduce(0) { max($0, pains.maps(having: $1)) }
        entries.append(
          Entry(
            map: UInt32(map), opportunity: UInt32(index),
            score: opportunity.score(sharedBy: shared), maps: UInt32(shared),
            isDone: opportunity.status == .done))
      }
    }
    entries.sort { left, right in
      if left.isDone != right.isDone { return right.isDone }
      if left.score != right.score { return left.score > right.score }
      return (left.map, left.opportunity) < (right.map, right.opportunity)
    }
  }
}
