import Testing

@testable import JourneyCore

/// A pain in thousands of places.
@Suite struct TicketLimitSlowTests {
  @Test func bodiesAreAsLongAsGitHubTakesThem() throws {
    let map = try SmallMaps.touchpoint(#""painPoints": ["Slow till *really* _slow_"]"#)
    let long = String(repeating: "*_[x]", count: 20_000)
    let other = try SmallMaps.touchpoint(#""painPoints": ["\#(long)"]"#)
    let maps = (0..<3_000).map { (file: "folder/with*signs_/map-\($0).journey.json", map: map) }
    let tickets = PortfolioTickets(SmallMaps.report(maps + [("z", other)]))
    var bodies: [String] = []
    for ticket in tickets.tickets {
      for language in Language.allCases {
        let renderer = MarkdownRenderer(language: language)
        let body = TicketDocument.text(ticket, language: language) { renderer.render($0) }
        #expect(body.utf16.count <= TicketDocument.longest)
        if ticket.places.count > 1 { #expect(body.utf16.count > TicketDocument.longest * 9 / 10) }
        #expect(body.contains(ticket.key))
        bodies.append(body)
      }
    }
    #expect(bodies.count == 4)
    #expect(bodies.contains { $0.contains("more places; --tickets json has all") })
  }
}
