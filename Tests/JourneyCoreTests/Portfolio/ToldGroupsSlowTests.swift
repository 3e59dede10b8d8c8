import Testing

@testable import JourneyCore

/// Of hundreds of thousands of pains and opportunities no more is kept than is told: what is told is
/// what would be told if all were kept.
@Suite struct ToldGroupsSlowTests {
  /// Maps with pains and opportunities, some in one map alone and some in many.
  private static func portfolio(_ keeping: Portfolio.Keeping, count: Int, seed: UInt64) -> Portfolio
  {
    var random = SeededGenerator(seed: seed)
    func key() -> TextKey {
      let isShared = Int.random(in: 0..<5, using: &random) == 0
      return TextKey("w\(Int.random(in: 0..<(isShared ? 400 : 60_000), using: &random))")
    }
    var portfolio = Portfolio(keeping: keeping)
    for number in 0..<count {
      var map = PortfolioMap(
        file: "m\(number)", fingerprint: 0, title: "", persona: nil, framework: "")
      for _ in 0..<Int.random(in: 0..<8, using: &random) {
        map.pains.append(
          PortfolioPain(
            key: key(), score: Int32.random(in: 1...9, using: &random) * 1_000_000,
            severity: UInt8.random(in: 0...3, using: &random),
            isAnswered: Bool.random(using: &random),
            isAccepted: Int.random(in: 0..<9, using: &random) == 0, isLinked: false))
      }
      for _ in 0..<Int.random(in: 0..<5, using: &random) {
        let status = Opportunity.Status.allCases.randomElement(using: &random)
        var opportunity = PortfolioOpportunity(
          key: key(), impact: Double(Int.random(in: 1...5, using: &random)), effort: 2,
          status: status, isMomentOfTruth: Bool.random(using: &random), isLinked: false,
          severity: 1)
        if Bool.random(using: &random) { opportunity.owner = portfolio.texts.index(of: "Lan") }
        let last = map.pains.indices.last.map { [UInt32($0)] } ?? []
        map.add(opportunity, answering: last)
      }
      portfolio.maps.append(map)
    }
    return portfolio
  }

  @Test(arguments: [0, 1, 10, 300])
  func whatIsToldIsWhatWouldBeToldOfAll(most: Int) {
    let all = PortfolioReport(Self.portfolio(.everything, count: 5_000, seed: 9))
    let told = PortfolioReport(Self.portfolio(.first(most), count: 5_000, seed: 9))
    func texts(_ report: PortfolioReport, _ groups: [PainGroups.Group]) -> [String] {
      groups.map { group in
        let worst = report.pains.worst(of: group)
        return "\(group.key.text) \(group.maps) \(group.count) \(group.severity) \(group.open)"
          + " \(group.score) \(worst) \(Array(report.pains.members(of: group)))"
      }
    }
    let isPainsSame = texts(all, all.pains.first(most)) == texts(told, told.pains.first(most))
    #expect(isPainsSame)
    let isOpenSame =
      texts(all, all.pains.firstOpen(most)) == texts(told, told.pains.firstOpen(most))
    #expect(isOpenSame)
    #expect(told.pains.count == all.pains.count && told.pains.count > 9_000)
    #expect(told.pains.rankedCount == all.pains.ranking.count)
    #expect(told.pains.openCount == all.pains.openCount)
    #expect(told.pains.ranking.count <= 2 * most)
    func works(_ report: PortfolioReport) -> [String] {
      (report.firstToDo(most) + report.firstUnowned(most)).map { group in
        "\(group.first) \(group.maps) \(group.owners) \(group.isUnowned) \(group.doneMaps)"
      }
    }
    let isWorkSame = works(all) == works(told)
    #expect(isWorkSame && works(told).count == 2 * most)
    #expect(told.toDoCount == all.toDoCount && told.unownedCount == all.unownedCount)
    #expect(told.opportunities.entries.count <= 2 * most)
    for map in [0, 17, 4_999] {
      for pain in told.portfolio.maps[map].pains.indices {
        let shared = told.pains.maps(havingPain: pain, ofMap: map)
        #expect(shared == all.pains.maps(havingPain: pain, ofMap: map) && shared > 0)
      }
    }
  }
}
