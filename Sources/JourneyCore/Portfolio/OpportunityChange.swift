/// An opportunity that came, went, or is at another status than in an earlier report.
package struct OpportunityChange: Sendable, Equatable {
  /// What became of it.
  package enum Kind: String, Sendable, CaseIterable {
    /// It is done now.
    case done
    /// It is planned or in progress now.
    case further
    /// It is less far than it was, such as one that was done.
    case back
    /// It was not there.
    case added
    /// It is gone.
    case gone
  }

  /// Where it stands: its map, and its index there.
  package struct Place: Sendable, Equatable {
    /// The index of the map.
    package let map: Int
    /// The index of the opportunity in the map.
    package let opportunity: Int
  }

  /// What became of it.
  package let kind: Kind
  /// Where it stood in the earlier report.
  package let old: Place?
  /// Where it stands in the later one.
  package let new: Place?

  /// Finds those of maps that are in both reports, in the order of the maps.
  static func all(
    _ old: PortfolioReport, _ new: PortfolioReport, _ pairs: MapPairs
  ) -> [OpportunityChange] {
    var changes: [OpportunityChange] = []
    for (index, match) in pairs.before.enumerated() {
      guard let match else { continue }
      let (was, now) = (old.portfolio.maps[match], new.portfolio.maps[index])
      // The usual map is as it was.
      if was.fingerprint != 0, was.fingerprint == now.fingerprint { continue }
      compare(was, match, now, index, &changes)
    }
    return changes
  }

  private static func compare(
    _ was: PortfolioMap, _ match: Int, _ now: PortfolioMap, _ index: Int,
    _ changes: inout [OpportunityChange]
  ) {
    // Where it stood, else the next one of these words.
    var left: [TextKey: [Int]] = [:]
    for (index, opportunity) in was.opportunities.enumerated().reversed() {
      left[opportunity.key, default: []].append(index)
    }
    var matches = [Int?](repeating: nil, count: now.opportunities.count)
    for (index, opportunity) in now.opportunities.enumerated() {
      guard
        let place = left[opportunity.key]?.lastIndex(where: {
          was.place(ofOpportunity: $0) == now.place(ofOpportunity: index)
        })
      else { continue }
      matches[index] = left[opportunity.key]?.remove(at: place)
    }
    for (number, opportunity) in now.opportunities.enumerated() {
      let place = Place(map: index, opportunity: number)
      guard let before = matches[number] ?? left[opportunity.key]?.popLast() else {
        changes.append(OpportunityChange(kind: .added, old: nil, new: place))
        continue
      }
      let from = Opportunity.Status.rank(of: was.opportunities[before].status)
      let to = Opportunity.Status.rank(of: opportunity.status)
      if from == to { continue }
      changes.append(
        OpportunityChange(
          kind: to < from ? .back : to == Opportunity.Status.rank(of: .done) ? .done : .further,
          old: Place(map: match, opportunity: before), new: place))
    }
    for before in left.values.joined().sorted() {
      changes.append(
        OpportunityChange(kind: .gone, old: Place(map: match, opportunity: before), new: nil))
    }
  }
}
