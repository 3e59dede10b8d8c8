import Testing

@testable import JourneyCore

/// A map whose stages lie on no phase is told in pictures over phases, in words.
@Suite struct MapOnNoPhaseTests {
  private static func blocks(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    blocks.flatMap { block -> [DocumentBlock] in
      if case .section(let section) = block { Self.blocks(section.blocks) } else { [block] }
    }
  }

  @Test func whatIsFeltInItStandsBelowTheCurves() throws {
    let journeys = try ["outpatient-visit", "clinic-visit"].map { name in
      let example = try DrawnExample(name)
      return PhasedJourney(
        name: "Maps/\(name).journey.json", map: example.map, framework: example.framework)
    }
    let document = MapComparisonDocument(MapComparison(journeys), language: .en).document
    let blocks = Self.blocks(document.blocks)
    let letters = blocks.compactMap { block -> [String]? in
      if case .curves(let curves) = block { curves.series.map(\.letter) } else { nil }
    }
    #expect(letters == [["B"]])
    let fields = blocks.flatMap { block -> [DocumentField] in
      if case .fields(let fields) = block { fields } else { [] }
    }
    let label = "A · " + ComparisonLabels.outside[.en]
    let told = try #require(fields.first { $0.label == label }).entries.map(\.text.text)
    let stages = try #require(journeys[0].map).stages
    let felt = stages.count { PhasedJourney.Feeling($0) != nil }
    #expect(felt >= 6 && told.count == 1)
    #expect(told[0].split(separator: " · ").count == felt, "\(told[0])")
    let notes = blocks.compactMap { block -> String? in
      if case .note(let text) = block { text.text } else { nil }
    }
    #expect(notes.count { $0 == ComparisonLabels.ownOrder("A")[.en] } == 1)
    // Files go by their names; the folder is the same.
    #expect(fields[0].entries.map(\.text.text).joined().contains("outpatient-visit.journey.json"))
    #expect(!fields[0].entries.map(\.text.text).joined().contains("Maps/"))
  }

  @Test func aHeatMapSaysWhyItsRowIsEmpty() throws {
    let maps = try PortfolioSample.maps().filter {
      $0.path.contains("outpatient-visit") || $0.path.contains("clinic-visit")
    }
    try #require(maps.count == 2)
    let report = PortfolioDocument(
      PortfolioReport(PortfolioSample.portfolio(maps)), language: .vi)
    for document in [report.document, report.picture] {
      let blocks = Self.blocks(document.blocks)
      let heats = blocks.compactMap { block -> DocumentHeat? in
        if case .heat(let heat) = block { heat } else { nil }
      }
      let empty = try #require(heats.first).rows.filter { row in
        row.values.allSatisfy { $0 == nil }
      }
      #expect(empty.count == 1)
      #expect(empty[0].title.text.hasSuffix(" outpatient-visit"))
      let notes = blocks.compactMap { block -> String? in
        if case .note(let text) = block { text.text } else { nil }
      }
      #expect(notes.count { $0.hasPrefix("outpatient-visit (") } == 1)
      #expect(!notes.contains { $0.contains("Bộ lọc") })
    }
  }
}
