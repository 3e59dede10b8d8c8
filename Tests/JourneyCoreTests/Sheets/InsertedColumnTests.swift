import Testing

@testable import JourneyCore

/// The sheet of a map into which somebody has put a column: its head is moved with the stages.
@Suite struct InsertedColumnTests {
  @Test(arguments: [1, 2, 3])
  func sourcesKeepTheirParts(_ place: Int) throws {
    var source = [
      "walk", "Walked along", "observation", "2025-06-12", "https://example.com/a", "18",
    ]
    source.insert("", at: place)
    let sheet = SheetText(
      """
      Title,Visit,,,,,,
      Framework,visit-2,Visit,,,,,
      Framework stage,come,Come,,,,,
      Framework stage,leave,Leave,,,,,
      Source,\(source.joined(separator: ","))
      Stage,Come,,Leave,,,,
      Actions,Opens,,Closes,,,,
      Touchpoint,Door,,Gate,,,,
      Emotion,1,,-1,,,,

      """)
    let map = try #require(sheet.reading.map)
    #expect(map.sources.count == 1)
    #expect(map.sources[0].title.string == "Walked along")
    #expect(map.sources[0].kind == .observation)
    #expect(map.sources[0].date?.description == "2025-06-12")
    #expect(map.sources[0].url?.string == "https://example.com/a")
    #expect(map.sources[0].sampleSize?.value == 18)
    #expect(sheet.findings == [])
  }

  @Test func sourcesWithoutSomePartsStayAsTheyAre() throws {
    let sheet = SheetText(
      """
      Title,Visit,,,,
      Framework,visit-2,Visit,,,
      Framework stage,come,Come,,,
      Source,walk,Walked along,,2025-06-12,
      Framework stage,leave,Leave,,,
      Source,talk,Talked,,2025-06-13,
      Stage,Come,Leave,,,
      Actions,Opens,Closes,,,
      Touchpoint,Door,Gate,,,
      Emotion,1,-1,,,

      """)
    let map = try #require(sheet.reading.map)
    #expect(map.sources[0].kind == nil)
    #expect(map.sources[0].date?.description == "2025-06-12")
  }
}
