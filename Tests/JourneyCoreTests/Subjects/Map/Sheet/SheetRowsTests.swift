import Testing

@testable import JourneyCore

/// What the rows of a sheet say without lines that say nothing by themselves.
@Suite struct SheetRowsTests {
  private func rows(_ name: String, only: [String] = []) throws -> [String: [DocumentEntry]] {
    let (map, framework) = try Subject.example(name)
    let document = MapSheet(
      map, framework: framework, language: .en,
      lanes: try SheetLanes(only: only, without: [], of: map)
    ).document
    let table = try #require(DocumentTable.sheet(in: document.blocks))
    return table.rows.reduce(into: [:]) { rows, row in
      rows[row[0].map(\.text.text).joined()] = row.dropFirst().flatMap { $0 }
    }
  }

  @Test(arguments: ["phone-instalments", "outpatient-visit", "home-repair-blueprint"])
  func numbersOfSourcesStandBehindWhatTheyAreFor(_ name: String) throws {
    let rows = try rows(name)
    for (row, entries) in rows {
      for entry in entries {
        #expect(!entry.children.contains { $0.text.text.hasPrefix("[") }, "\(row): \(entry)")
      }
    }
    for row in ["Pain points", "Metrics"] {
      #expect(rows[row]?.contains { $0.text.text.hasSuffix("]") } == true, "\(row)")
    }
    let channels = rows["Touchpoints"]?.compactMap { $0.children.first?.text.text } ?? []
    #expect(channels.contains { $0.hasSuffix("]") })
  }

  @Test func whatIsMeasuredAndToldOfTimeIsOneRow() throws {
    let all = try rows("outpatient-visit")
    #expect(all["Takes"] == nil)
    let texts = all["Duration"]?.map(\.text.text) ?? []
    #expect(texts.contains { $0.contains("waiting") } && texts.contains("28 ngày"))
    let some = try rows("outpatient-visit", only: ["takes", "goal"])
    #expect(some["Duration"] == nil && some["Takes"]?.isEmpty == false)
    #expect(try rows("home-repair-blueprint")["Takes"]?.isEmpty == false)
  }
}
