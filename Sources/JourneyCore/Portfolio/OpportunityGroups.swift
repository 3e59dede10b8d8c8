/// Opportunities of several maps that say nearly the same, as one.
package struct OpportunityGroup: Sendable {
  /// The one that is ranked first.
  package let first: OpportunityRanking.Entry
  /// The indices of the maps that have it, in their order.
  package fileprivate(set) var maps: [UInt32] = []
}

extension PortfolioReport {
  /// The opportunities that are not done, the first to do first.
  package func firstToDo(_ count: Int) -> [OpportunityGroup] {
    groups(count) { $0.status != .done }
  }

  /// The opportunities that nobody owns, the first to do first.
  package func firstUnowned(_ count: Int) -> [OpportunityGroup] {
    portfolio.unowned == 0 ? [] : groups(count) { $0.owner == .none }
  }

  /// How many different opportunities are not done.
  package var toDoCount: Int { count { $0.status != .done } }

  /// How many different opportunities nobody owns.
  package var unownedCount: Int {
    portfolio.unowned == 0 ? 0 : count { $0.owner == .none }
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
    for (map, content) in portfolio.maps.enumerated() {
      for opportunity in content.opportunities {
        guard let place = places[opportunity.key], groups[place].maps.last != UInt32(map),
          counts(opportunity)
        else { continue }
        groups[place].maps.append(UInt32(map))
      }
    }
    return groups
  }

  private func count(_ counts: (PortfolioOpportunity) -> Bool) -> Int {
    var keys: [TextKey] = []
    for map in portfolio.maps {
      for opportunity in map.opportunities where counts(opportunity) {
        keys.append(opportunity.key)
      }
    }
    keys.sort()
    return keys.indices.count { $0 == 0 || keys[$0] != keys[$0 - 1] }
  }
}
