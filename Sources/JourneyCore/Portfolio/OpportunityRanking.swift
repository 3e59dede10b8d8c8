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
    /// In how many maps the pains of each are, in the same order.
    fileprivate var shared: [UInt32] = []

    package var startIndex: Int { 0 }
    package var endIndex: Int { order.count }
    package subscript(index: Int) -> Entry {
      let (map, place) = places.place(of: order[index])
      let opportunity = maps[map].opportunities[place]
      let shared = shared[index]
      return Entry(
        map: UInt32(map), opportunity: UInt32(place),
        score: opportunity.score(sharedBy: Int(shared)), maps: shared,
        isDone: opportunity.status == .done)
    }
  }

  /// The opportunities that are kept, the first to do first; those that are done last.
  package private(set) var entries: Entries

  /// Ranks the opportunities of maps that are in order.
  ///
  /// - Parameters:
  ///   - maps: The maps.
  ///   - pains: Their pains.
  ///   - most: So many different opportunities are told at most that are not done, and as many that
  ///     nobody owns; no others are kept. All are kept where it is not given.
  package init(_ maps: [PortfolioMap], _ pains: PainGroups, told most: Int? = nil) {
    let places = PlacesInMaps(maps.lazy.map { $0.opportunities.count })
    entries = Entries(places: places, maps: maps)
    if let most { keep(most, pains) } else { keepAll(pains) }
  }

  /// Goes through all opportunities with how many maps have one of the pains that each answers.
  private func forEach(
    _ pains: PainGroups, _ visit: (_ opportunity: PortfolioOpportunity, _ shared: Int) -> Void
  ) {
    for (index, map) in entries.maps.enumerated() {
      for opportunity in map.opportunities {
        let shared = map.pains(answeredBy: opportunity).reduce(0) { most, pain in
          max(most, pains.maps(havingPain: Int(pain), ofMap: index))
        }
        visit(opportunity, shared)
      }
    }
  }

  private mutating func keepAll(_ pains: PainGroups) {
    var (scores, shared): ([Double], [UInt32]) = ([], [])
    scores.reserveCapacity(entries.places.count)
    shared.reserveCapacity(entries.places.count)
    forEach(pains) { opportunity, count in
      shared.append(UInt32(count))
      // What is done comes last.
      let isDone = opportunity.status == .done
      scores.append(isDone ? -.infinity : opportunity.score(sharedBy: count))
    }
    var order = Array(0..<UInt32(entries.places.count))
    order.sort { left, right in
      let (first, second) = (scores[Int(left)], scores[Int(right)])
      return first != second ? first > second : left < right
    }
    scores = []
    entries.shared = order.map { shared[Int($0)] }
    entries.order = order
  }

  private mutating func keep(_ most: Int, _ pains: PainGroups) {
    var first = FirstOpportunities(most)
    var index: UInt32 = 0
    forEach(pains) { opportunity, shared in
      first.add(opportunity, at: index, sharedBy: shared)
      index += 1
    }
    first.finish()
    entries.order = first.list.map(\.index)
    entries.shared = first.list.map(\.shared)
  }
}
