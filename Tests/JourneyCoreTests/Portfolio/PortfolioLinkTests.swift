import Testing

@testable import JourneyCore

/// The page of a report: everything is found by its owner, and leads to its map.
@Suite struct PortfolioLinkTests {
  private static func page() throws -> String {
    let maps = try (0..<3).map { number in
      (
        file: "m\(number).journey.json",
        map: try SmallMaps.map(
          #"""
          { "stage": "information-search", "touchpoints": [
            { "name": "A", "owner": "Web", "emotion": 2 }] },
          { "stage": "decision", "touchpoints": [
            { "name": "Till", "owner": "Shop \#(number % 2)", "momentOfTruth": true, "emotion": -2,
              "painPoints": ["Slow till"],
              "metrics": [{ "name": "M\#(number)", "value": 1, "target": 2, "better": "higher" }] },
            { "name": "Shelf", "opportunities": [{ "text": "Labels", "impact": 5, "effort": 1 }] }] }
          """#, #""reviewBy": "2020-01-01", "persona": { "name": "Ann" },"#)
      )
    }
    var portfolio = Portfolio()
    for (file, map) in maps { portfolio.add(SmallMaps.contribution(file, map)) }
    portfolio.judge(by: try #require(PortfolioSample.today))
    let report = PortfolioReport(portfolio)
    var choices = PortfolioDocument.Choices()
    choices.isDrawn = true
    choices.top = 50
    for map in report.portfolio.maps { choices.pages[map.file] = "pages/" + map.file + ".html" }
    let page = String(
      decoding: HTMLRenderer(language: .en).bytes(
        PortfolioDocument(report, language: .en, choices: choices).document), as: UTF8.self)
    return page.firstRange(of: "<div class=\"paper\">").map { String(page[..<$0.lowerBound]) }
      ?? page
  }

  private static func tags(_ kind: String, _ page: String) -> [Substring] {
    page.split(separator: "<").filter { $0.contains("data-kind=\"\(kind)\"") }
      .map { $0.prefix { $0 != ">" } }
  }

  @Test(arguments: [
    "row", "line pain", "line momentOfTruth", "line metric", "line opportunity", "card pain",
    "card opportunity", "item", "point",
  ])
  func everythingHasAnOwner(_ kind: String) throws {
    let tags = Self.tags(kind, try Self.page())
    #expect(!tags.isEmpty)
    for tag in tags { #expect(tag.contains("owner="), "\(tag)") }
  }

  /// A moment that several maps have is found under the owners of all of them.
  @Test func sharedMomentsHaveAllOwners() throws {
    let tags = Self.tags("line momentOfTruth", try Self.page())
    #expect(tags.count == 1)
    let tag = String(tags[0]).replacing("%20", with: " ")
    #expect(tag.contains("owner=Shop 0") && tag.contains("owner=Shop 1"), "\(tag)")
  }

  @Test func whatNobodyOwnsIsFoundAsThat() throws {
    let page = try Self.page()
    #expect(page.contains("<option value=\"nobody's yet\">") || page.contains("nobody&#39;s yet"))
    #expect(Self.tags("line opportunity", page).allSatisfy { $0.contains("owner=nobody") })
  }

  @Test func namesOfMapsInCardsAreLinks() throws {
    let page = try Self.page()
    for number in 0..<3 {
      let link = "<a href=\"./pages/m\(number).journey.json.html\"><code>m\(number)</code></a>"
      // The card of the pain and that of the opportunity.
      #expect(page.ranges(of: link).count >= 2, "\(number)")
    }
    // What is out of date is narrowed, too.
    #expect(page.contains("data-kind=\"line\" data-facets="))
    #expect(!page.contains("<a href=\"./pages/m0.journey.json.html\"><a "))
  }

  @Test func pointsOfSeveralMapsLeadToTheFirst() throws {
    let page = try Self.page()
    let point = try #require(page.firstRange(of: "<g data-kind=\"point\""))
    #expect(page[point.upperBound...].prefix(400).contains("./pages/m0.journey.json.html"))
  }
}
