/// Opportunities of several maps that say nearly the same, as one.
package struct OpportunityGroup: Sendable {
  /// The one that is ranked first.
  package let first: OpportunityRanking.Entry
  /// The indices of the maps that have it, in their order.
  package fileprivate(set) var maps: [UInt32] = []
  /// Who would do it, that of the first one first, each once; among the texts of the portfolio.
  package fileprivate(set) var owners: [TextPool.Index] = []
  /// Whether nobody would do it in one of the maps.
  package fileprivate(set) var isUnowned = false
  /// The least and the furthest status that it has; nothing where none is stated.
  package fileprivate(set) var statuses: (least: Opportunity.Status, furthest: Opportunity.Status)?
  /// In how many maps it is done that are none of these.
  package fileprivate(set) var doneMaps = 0
  /// How many places it has, and how many of them have links already, such as a ticket.
  package fileprivate(set) var places = 0
  package fileprivate(set) var links = 0

  /// Takes what one of its places says.
  fileprivate mutating func add(_ opportunity: PortfolioOpportunity) {
    if opportunity.owner == .none {
      isUnowned = true
    } else if !owners.contains(opportunity.owner) {
      owners.append(opportunity.owner)
    }
    places += 1
    if opportunity.isLinked { links += 1 }
    guard let status = opportunity.status else { return }
    let (least, furthest) = statuses ?? (status, status)
    func rank(_ status: Opportunity.Status) -> Int { Opportunity.Status.rank(of: status) }
    statuses = (
      rank(status) < rank(least) ? status : least, rank(status) > rank(furthest) ? status : furthest
    )
  }
}

extension PortfolioReport {
  /// The opportunities that are not done, the first to do first.
  package func firstToDo(_ count: Int) -> [OpportunityGroup] {
    groups(count) { $0.status != .done }
  }

  /// The opportunities that nobody owns and that are not done, the first to do first.
  package func firstUnowned(_ count: Int) -> [OpportunityGroup] {
    portfolio.unowned == 0 ? [] : groups(count, \.isUnowned)
  }

  /// How many different opportunities are not done.
  package var toDoCount: Int { count { $0.status != .done } }

  /// How many different opportunities nobody owns, without those that are done.
  package var unownedCount: Int {
    portfolio.unowned == 0 ? 0 : count(\.isUnowned)
  }

  private func groups(
    _ count: Int, _ counts: (PortfolioOpportunity) -> Bool
  ) -> [OpportunityGroup] {
    var groups: [OpportunityGroup] = []
    var places: [TextKey: Int] = [:]
    for entry in opportunities.entries {
      if groups.count == count { break }
      let opportunity = placed(entry)
      guard counts(opportunity), places[opportunity.key] == nil else { continue }
      places[opportunity.key] = groups.count
      groups.append(OpportunityGroup(first: entry))
    }
    if groups.isEmpty { return [] }
    // The owner of the one that is ranked first comes first.
    for place in groups.indices {
      let owner = placed(groups[place].first).owner
      if owner != .none { groups[place].owners.append(owner) }
    }
    var done = [UInt32?](repeating: nil, count: groups.count)
    for (map, content) in portfolio.maps.enumerated() {
      for opportunity in content.opportunities {
        guard let place = places[opportunity.key] else { continue }
        guard counts(opportunity) else {
          if opportunity.status == .done, done[place] != UInt32(map) {
            done[place] = UInt32(map)
            groups[place].doneMaps += 1
          }
          continue
        }
        groups[place].add(opportunity)
        if groups[place].maps.last != UInt32(map) { groups[place].maps.append(UInt32(map)) }
      }
    }
    return groups
  }

  /// How many different opportunities there are, counted part by part by the first bits of their keys:
  /// there may be hundreds of thousands.
  private func count(_ counts: (PortfolioOpportunity) -> Bool) -> Int {
    let bits = 3
    var count = 0
    var keys: [TextKey] = []
    for part in 0..<UInt64(1) << bits {
      keys.removeAll(keepingCapacity: true)
      for map in portfolio.maps {
        for opportunity in map.opportunities
        where opportunity.key.number &>> UInt64(64 - bits) == part && counts(opportunity) {
          keys.append(opportunity.key)
        }
      }
      keys.sort()
      count += keys.indices.count { $0 == 0 || keys[$0] != keys[$0 - 1] }
    }
    return count
  }
}
