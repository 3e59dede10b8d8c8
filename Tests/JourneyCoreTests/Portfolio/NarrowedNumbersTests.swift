import Testing

@testable import JourneyCore

/// Numbers of a report that is narrowed count the same things as those of one that is not.
@Suite struct NarrowedNumbersTests {
  private static func narrowed(
    _ channel: String? = nil, owner: String? = nil
  ) -> PortfolioNarrowing {
    var narrowing = PortfolioNarrowing()
    if let channel { narrowing.channels = [channel] }
    if let owner { narrowing.owners = [owner] }
    return narrowing
  }

  /// Narrowed to the only channel that there is, all is as it was.
  @Test func evidenceCountsLowEmotionsToo() throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "A", "channel": "phone", "emotion": -1,
          "painPoints": [{ "text": "P", "evidence": ["s"] }, "Q"] },
        { "name": "B", "channel": "phone", "emotion": -2 }] }
      """#, #""sources": [{ "id": "s", "title": "S" }],"#)
    let all = SmallMaps.report([("a", map)]).portfolio.evidence
    #expect(all.count == 4)
    #expect(SmallMaps.report([("a", map)], Self.narrowed("phone")).portfolio.evidence == all)
    let other = SmallMaps.report([("a", map)], Self.narrowed("store")).portfolio.evidence
    #expect(other.count == 0)
  }

  @Test func evidenceCountsStagesOfTheirOwner() throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "emotion": -2, "owner": "Shop", "painPoints": ["P"] },
      { "stage": "post-purchase", "emotion": -2, "owner": "Care",
        "painPoints": [{ "text": "Q", "owner": "Shop" }] }
      """#)
    let evidence = SmallMaps.report([("a", map)], Self.narrowed(owner: "shop")).portfolio.evidence
    // The low of the shop's stage, its pain, and the shop's pain in the stage of somebody else.
    #expect(evidence.count == 3)
  }

  /// Narrowed to everybody all is as it was; the keeper of the map has a part of it.
  @Test(arguments: ["Examples/portfolio/emma-returns-heater.journey.json"])
  func everybodyTogetherHasAll(_ path: String) throws {
    let maps = try PortfolioSample.maps().filter { $0.path == path }
    let all = PortfolioSample.portfolio(maps)
    var everybody = PortfolioNarrowing()
    everybody.owners = PortfolioInput(
      file: path, try #require(maps.first).map, framework: nil
    ).ownerNames.sorted()
    let own = PortfolioSample.portfolio(maps, everybody)
    #expect(own.evidence == all.evidence && all.evidence.count > 0)
    #expect(own.unanswered == all.unanswered && own.touchpoints == all.touchpoints)
    let keeper = PortfolioSample.portfolio(maps, Self.narrowed(owner: "digital"))
    #expect(keeper.touchpoints < all.touchpoints && keeper.touchpoints > 0)
    #expect(Set(keeper.owners.keys) == ["Digital"])
  }

  /// The pain that it answers is as bad as before, whoever takes care of it.
  @Test func anOpportunityIsWorthTheSame() throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "A", "channel": "phone",
          "painPoints": [{ "id": "p", "text": "P", "severity": "high", "owner": "Care" }] },
        { "name": "B", "channel": "store", "opportunities": [
          { "text": "O", "answers": ["p"], "impact": 5, "effort": 3, "owner": "Shop" }] }] }
      """#)
    for narrowing in [Self.narrowed(), Self.narrowed("store"), Self.narrowed(owner: "shop")] {
      let report = SmallMaps.report([("a", map)], narrowing)
      #expect(report.opportunities.entries.map(\.score) == [100])
    }
  }

  /// Rows of pains that are neither answered nor accepted are the unanswered ones of the report.
  @Test func rowsTellWhatIsAccepted() throws {
    var rows: [[Substring]] = []
    var heading: [Substring] = []
    let maps = try PortfolioSample.maps().filter { $0.path.contains("/portfolio/") }
    let report = PortfolioReport(PortfolioSample.portfolio(maps))
    let csv = PortfolioCSV(report, PortfolioNarrowing())
    heading = Self.cells(csv.heading)
    for map in maps {
      let input = PortfolioInput(file: map.path, map.map, framework: map.framework)
      rows += String(decoding: csv.rows(input), as: UTF8.self).split(whereSeparator: \.isNewline)
        .map { Self.cells(String($0)) }
    }
    func column(_ name: String) throws -> Int { try #require(heading.firstIndex { $0 == name }) }
    let (kind, answered, accepted) = (
      try column("kind"), try column("answered"), try column("accepted")
    )
    let pains = rows.filter { $0[kind] == "pain" }
    #expect(pains.contains { $0[accepted] == "true" })
    #expect(
      pains.count { $0[answered] == "false" && $0[accepted] == "false" }
        == report.portfolio.unanswered)
    #expect(rows.allSatisfy { $0.count == heading.count })
  }

  /// The cells of a row; what stands between quotation marks is one cell, though its marks stay.
  private static func cells(_ row: String) -> [Substring] {
    var cells: [Substring] = []
    var isQuoted = false
    var start = row.startIndex
    for index in row.indices {
      if row[index] == "\"" { isQuoted.toggle() }
      if row[index] == ",", !isQuoted {
        cells.append(row[start..<index])
        start = row.index(after: index)
      }
    }
    return cells + [row[start...].filter { !$0.isNewline }[...]]
  }

  /// A pain's own owner is its owner in the rows, as in all lists.
  @Test func rowsNameTheOwnerOfAPain() throws {
    let map = try SmallMaps.touchpoint(
      #""owner": "Shop", "painPoints": [{ "text": "P", "owner": "Care" }, "Q"]"#)
    let report = SmallMaps.report([("a", map)])
    let bytes = PortfolioCSV(report, PortfolioNarrowing()).rows(
      PortfolioInput(file: "a", map, framework: FrameworkCatalog.framework(id: "buyer-4")))
    let rows = String(decoding: bytes, as: UTF8.self)
    let pains = rows.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("pain") }
    #expect(pains.map { $0.contains(",Care,P,") || $0.contains(",Shop,Q,") } == [true, true])
  }
}
