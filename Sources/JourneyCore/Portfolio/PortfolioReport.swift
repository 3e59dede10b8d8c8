/// A portfolio that is complete: its maps in order, its pains grouped, its opportunities ranked.
package struct PortfolioReport: Sendable {
  /// What the maps say, added up.
  package internal(set) var portfolio: Portfolio
  /// The pains, those that are nearly the same in one group.
  package let pains: PainGroups
  /// The opportunities by what it is worth to begin with them.
  package let opportunities: OpportunityRanking

  /// Completes a portfolio.
  package init(_ portfolio: Portfolio) {
    var portfolio = portfolio
    portfolio.finish()
    self.portfolio = portfolio
    pains = PainGroups(portfolio.maps)
    opportunities = OpportunityRanking(portfolio.maps, pains)
  }

  /// A pain with its map and its words, which may not have been read yet.
  package func pain(
    _ member: PainGroups.Member
  ) -> (map: PortfolioMap, pain: PortfolioPain, text: String?) {
    let map = portfolio.maps[Int(member.map)]
    let index = Int(member.pain)
    return (map, map.pains[index], Self.text(map.painTexts, index))
  }

  /// An opportunity with its map and its words, which may not have been read yet.
  package func opportunity(
    _ entry: OpportunityRanking.Entry
  ) -> (map: PortfolioMap, opportunity: PortfolioOpportunity, text: String?) {
    let map = portfolio.maps[Int(entry.map)]
    let index = Int(entry.opportunity)
    return (map, map.opportunities[index], Self.text(map.opportunityTexts, index))
  }

  private static func text(_ texts: PackedTexts, _ index: Int) -> String? {
    guard texts.indices.contains(index) else { return nil }
    let text = texts[index]
    return text.isEmpty ? nil : text
  }

  /// The value of a number that conditions may name.
  package func value(of number: PortfolioNumber) -> Double? {
    switch number {
    case .maps: Double(portfolio.maps.count)
    case .unanswered: Double(portfolio.unanswered)
    case .unowned: Double(portfolio.unowned)
    case .stale: Double(portfolio.stale)
    case .evidenceShare: portfolio.evidence.backedShare
    case .meanEmotion: portfolio.points.mean
    }
  }
}

/// The numbers of a report that stand for the whole, by the names of its JSON.
package enum PortfolioNumber: String, Sendable, CaseIterable {
  case maps, unanswered, unowned, evidenceShare, meanEmotion, stale
}
