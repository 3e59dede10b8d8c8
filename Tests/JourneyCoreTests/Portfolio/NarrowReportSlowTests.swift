import Testing

@testable import JourneyCore

/// Reports in narrow terminals.
@Suite struct NarrowReportSlowTests {
  @Test(arguments: [60, 70, 80, 100, 200], Language.allCases)
  func tablesStayTables(_ width: Int, _ language: Language) throws {
    let lines = try NarrowReportTests.lines(width, language)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: String($0)) <= width })
    // Under the headings of channels, phases, the heat map and owners.
    let rules = lines.filter { $0.contains("──  ──") }
    #expect(rules.count >= 4, "\(width)")
    // No number stands on a line of its own behind a label.
    #expect(!lines.contains { $0.hasPrefix("    " + PortfolioLabels.touchpoints[language] + "  ") })
  }
}
