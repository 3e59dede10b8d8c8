import Testing

@testable import JourneyCore

/// The second sheet of a workbook has a row for each part of a map, for filters and pivot tables.
@Suite struct PartListTests {
  private static func rows(_ map: JourneyMap, _ language: Language) throws -> [[String]] {
    let framework = FrameworkCatalog.framework(id: "buyer-4")
    let written = try FileFormat.sheet.written(
      map, WritingChoices(framework: framework, language: language))
    var workbook = try Workbook(written.bytes)
    let grid = try workbook.grid(of: workbook.sheets[1], named: "list").grid
    return (0..<grid.rowCount).map { row in
      (0..<grid.width).map { grid.cell(row, $0).map(grid.string) ?? "" }
    }
  }

  @Test func tellsWhoDoesWhatAndWhatItIsWorth() throws {
    let source = SourceFile(
      name: "m.journey.json",
      text: #"""
        { "title": "M", "framework": "buyer-4", "stages": [{ "stage": "decision", "owner": "Shop",
          "painPoints": ["No bags"], "touchpoints": [{ "name": "Till", "channel": "store",
            "emotion": -1, "painPoints": [{ "text": "Slow", "severity": "high", "owner": "IT" }],
            "opportunities": [{ "text": "Second till", "impact": 5, "effort": 2,
              "status": "planned" }] }] }],
          "unplaced": [{ "name": "Leaflet", "channel": "print" }] }
        """#)
    let map = try #require(MapReading.json(source).map)
    let rows = try Self.rows(map, .en)
    #expect(rows[0].suffix(5) == ["Severity", "Impact", "Effort", "Status", "Owner"])
    #expect(
      Array(rows.dropFirst()) == [
        ["pain point", "Decision", "", "No bags", "", "", "", "", "", "", "Shop"],
        ["touchpoint", "Decision", "Till", "Till", "store", "-1", "", "", "", "", "Shop"],
        ["pain point", "Decision", "Till", "Slow", "store", "", "high", "", "", "", "IT"],
        [
          "opportunity", "Decision", "Till", "Second till", "store", "", "", "5", "2", "planned",
          "Shop",
        ],
        ["touchpoint", "", "Leaflet", "Leaflet", "print", "", "", "", "", "", ""],
      ])
    #expect(try Self.rows(map, .vi)[0].contains("Tác động"))
  }
}
