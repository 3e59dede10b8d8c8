/// A portfolio that is complete: its maps in order, its pains grouped, its opportunities ranked.
package struct PortfolioReport: Sendable {
  /// All that a report tells, in one place of its own: whoever holds a report copies a pointer.
  private struct Content: Sendable {
    var portfolio: Portfolio
    let pains: PainGroups
    let opportunities: OpportunityRanking
  }

  private var content: [Content]

  /// What the maps say, added up.
  package internal(set) var portfolio: Portfolio {
    get { content[0].portfolio }
    _modify { yield &content[0].portfolio }
  }

  /// The pains, those that are nearly the same in one group.
  package var pains: PainGroups { content[0].pains }
  /// The opportunities by what it is worth to begin with them.
  package var opportunities: OpportunityRanking { content[0].opportunities }

  /// Completes a portfolio.
  package init(_ portfolio: consuming Portfolio) {
    // A portfolio of which nobody else holds a copy is ordered where it stands.
    portfolio.finish()
    let told = portfolio.told
    let pains = PainGroups(portfolio.maps, told: told)
    let opportunities = OpportunityRanking(portfolio.maps, pains, told: told)
    content = [Content(portfolio: portfolio, pains: pains, opportunities: opportunities)]
  }

  /// Groups the pains of a portfolio that is in order anew, where their keys are others.
  init(regrouped portfolio: Portfolio, _ opportunities: OpportunityRanking) {
    content = [
      Content(
        portfolio: portfolio, pains: PainGroups(portfolio.maps), opportunities: opportunities)
    ]
  }

  /// A pain as its map holds it.
  package func placed(_ member: PainGroups.Member) -> PortfolioPain {
    portfolio.maps[Int(member.map)].pains[Int(member.pain)]
  }

  /// Where a pain stands in its map, as far as that is kept.
  package func standing(_ member: PainGroups.Member) -> PortfolioPlace {
    portfolio.maps[Int(member.map)].place(ofPain: Int(member.pain))
  }

  /// Where a pain that is compared stands in its map.
  func standing(_ place: PainChanges.Place) -> PortfolioPlace {
    portfolio.maps[place.map].place(ofPain: place.pain)
  }

  /// Where an opportunity stands in its map, as far as that is kept.
  package func standing(_ entry: OpportunityRanking.Entry) -> PortfolioPlace {
    portfolio.maps[Int(entry.map)].place(ofOpportunity: Int(entry.opportunity))
  }

  /// What a pain says, among the texts of the portfolio.
  func text(of member: PainGroups.Member) -> TextPool.Index {
    portfolio.maps[Int(member.map)].text(ofPain: Int(member.pain))
  }

  /// A pain of a place that is compared.
  func placed(_ place: PainChanges.Place) -> PortfolioPain {
    portfolio.maps[place.map].pains[place.pain]
  }

  /// An opportunity as its map holds it.
  package func placed(_ entry: OpportunityRanking.Entry) -> PortfolioOpportunity {
    portfolio.maps[Int(entry.map)].opportunities[Int(entry.opportunity)]
  }

  /// A pain with its map and its words, which may not have been read yet.
  package func pain(
    _ member: PainGroups.Member
  ) -> (map: PortfolioMap, pain: PortfolioPain, text: String?) {
    let map = portfolio.maps[Int(member.map)]
    let index = Int(member.pain)
    return (map, map.pains[index], text(map.text(ofPain: index)))
  }

  /// An opportunity with its map and its words, which may not have been read yet.
  package func opportunity(
    _ entry: OpportunityRanking.Entry
  ) -> (map: PortfolioMap, opportunity: PortfolioOpportunity, text: String?) {
    let map = portfolio.maps[Int(entry.map)]
    let index = Int(entry.opportunity)
    return (map, map.opportunities[index], text(map.text(ofOpportunity: index)))
  }

  private func text(_ index: TextPool.Index) -> String? {
    guard let text = portfolio.texts[index], !text.isEmpty else { return nil }
    return text
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

  /// All numbers that conditions may name and that it has.
  package var values: [PortfolioNumber: Double] {
    var values: [PortfolioNumber: Double] = [:]
    for number in PortfolioNumber.allCases { values[number] = value(of: number) }
    return values
  }
}

/// The numbers of a report that stand for the whole, by the names of its JSON.
package enum PortfolioNumber: String, Sendable, CaseIterable {
  case maps, unanswered, unowned, evidenceShare, meanEmotion, stale
}
