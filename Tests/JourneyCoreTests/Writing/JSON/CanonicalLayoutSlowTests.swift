import Testing

@testable import JourneyCore

/// Generated maps are laid out the same by every way.
@Suite struct CanonicalLayoutSlowTests {
  /// What the quick ones look with.
  private let quick = CanonicalLayoutTests()

  @Test(arguments: 0..<12 as Range<UInt64>) func randomMaps(seed: UInt64) throws {
    for number in 0..<10 {
      var random = RandomFile(seed: seed * 1000 + UInt64(number))
      let text = random.map()
      let reading = MapReading.json(SourceFile(name: "a.journey.json", text: text))
      let problems = reading.diagnostics.map(\.message.en)
      try #require(problems.isEmpty, "\(problems) in \(text)")
      let written = try quick.laidOut(text)
      #expect(try quick.laidOut(written) == written)
      // Without blanks among its texts the map itself is equal.
      let file = try CanonicalFile(quick.content(text))
      let again = MapReading.json(SourceFile(name: "a.journey.json", bytes: file.bytes))
      if file.blanks.isEmpty, !text.contains("\"lanes\"") {
        #expect(again.map == reading.map)
      }
    }
  }
}
