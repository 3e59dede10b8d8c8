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

  /// The opportunities in their order, each made an entry when it is asked for.
  ///
  /// There may be hundreds of thousands, so that of each no more is kept than where it stands.
  package struct Entries: RandomAccessCollection, Sendable {
    fileprivate var order: [UInt32] = []
    fileprivate var places: PlacesInMaps
    fileprivate let maps: [PortfolioMap]
    /// In how many maps the pains of each are, in the order of the maps.
    fileprivate var shared: [UInt32] = []

    package var startIndex: Int { 0 }
    package var endIndex: Int { order.count }
    package subscript(index: Int) -> Entry {
      let (map, place) = places.place(of: order[index])
      let opportunity = maps[map].opportunities[place]
      let shared = shared[Int(order[index])]
      return Entry(
        map: UInt32(map), opportunity: UInt32(place),
        score: opportunity.score(sharedBy: Int(shared)), maps: shared,
        isDone: opportunity.status == .done)
    }
  }

  /// All opportunities, the first to do first; those that are done last.
  package private(set) var entries: Entries

  /// Ranks the opportunities of maps that are in order.
  package init(_ maps: [PortfolioMap], _ pains: PainGroups) {
    let places = PlacesInMaps(maps.lazy.map { $0.opportunities.count })
    entries = Entries(places: places, maps: maps)
    entries.shared.reserveCapacity(places.count)
    var scores: [Double] = []
    scores.reserveCapacity(places.count)
    for (index, map) in maps.enumerated() where !map.opportunities.isEmpty {
      for opportunity in map.opportunities {
        let shared = map.pains(answeredBy: opportunity).reduce(0) { most, pain in
          max(most, pains.maps(havingPain: Int(pain), ofMap: index))
        }
        entries.shared.append(UInt32(shared))
        // What is done comes last.
        let isDone = opportunity.status == .done
        scores.append(isDone ? -.infinity : opportunity.score(sharedBy: shared))
      }
    }
    var order = Array(0..<UInt32(places.count))
    order.sort { left, right in
      let (first, second) = (scores[Int(left)], scores[Int(right)])
      return first != second ? first > second : left < right
    }
    entries.order = order
  }
}
