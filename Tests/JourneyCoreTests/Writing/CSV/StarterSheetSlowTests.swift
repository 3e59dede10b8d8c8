import Testing

@testable import JourneyCore

/// Sheets of all frameworks that are to be filled in.
@Suite struct StarterSheetSlowTests {
  @Test(arguments: StarterSheetTests.cases)
  func nothingIsAnsweredYet(_ test: StarterSheetTests.Case) throws {
    let map = StarterSheetTests.starter(test)
    let written = try StarterSheetTests.written(map, test)
    let reading = try StarterSheetTests.read(written.bytes, test.format)
    #expect(reading.diagnostics.map(\.message.en) == [])
    let read = try #require(reading.map)
    #expect(written.losses == [])
    #expect(MapDifference.losses(of: map, in: read) == [])
    #expect(read.stages == map.stages)
    #expect(read.persona == map.persona)
    #expect(read.title == map.title)
  }
}
