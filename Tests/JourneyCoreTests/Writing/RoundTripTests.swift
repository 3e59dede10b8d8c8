import Testing

@testable import JourneyCore

/// Nothing is lost: what is read and written back is the same map.
@Suite struct RoundTripTests {
  @Test func examplesAreWrittenAsTheyAre() throws {
    let paths = try Repository.files(in: "Examples", endingIn: ".journey.json")
    #expect(paths.count >= 6)
    for path in paths {
      let source = SourceFile(name: path, text: try Repository.text(path))
      let reading = MapReading.json(source)
      #expect(reading.diagnostics.isEmpty)
      #expect(MapWriter.json(try #require(reading.map)) == source.bytes, "\(path)")
    }
  }

  @Test func frameworksAreWrittenAsTheyAre() throws {
    let paths =
      try Repository.files(in: "Examples", endingIn: ".framework.json")
      + FrameworkCatalog.ids.map { "Sources/JourneyCore/Frameworks/Resources/\($0).json" }
    #expect(paths.count >= 7)
    for path in paths {
      let source = SourceFile(name: path, text: try Repository.text(path))
      let reading = FrameworkReading.json(source)
      #expect(reading.diagnostics.isEmpty)
      #expect(FrameworkWriter.json(try #require(reading.framework)) == source.bytes, "\(path)")
    }
  }

  @Test func frameworksComeBackEqual() throws {
    var random = RandomMap(seed: 22)
    for round in 0..<150 {
      let framework = random.framework()
      let written = FrameworkWriter.json(framework)
      let reading = FrameworkReading.json(SourceFile(name: "", bytes: written))
      #expect(reading.diagnostics.isEmpty, "round \(round)")
      let again = try #require(reading.framework)
      #expect(again == framework, "round \(round)")
      #expect(FrameworkWriter.json(again) == written, "round \(round)")
    }
  }

  @Test func anyLayoutGivesTheCanonicalOne() throws {
    let text = """
      \u{FEFF}{"stages":[{"emotion":1.50,"x-b":[ ],"stage":"a","touchpoints":[
      {"painPoints":[{"text":"p"},"\\u0071"],"name":"n\\/\\u00e9","evidence":[]}]}],
      "x-a":{"z":1,"a":[{}]},"framework":"basic-5","title":"T","persona":{"name":"P","goals":[]}}
      """
    let map = try #require(MapReading.json(SourceFile(name: "", text: text)).map)
    #expect(
      String(decoding: MapWriter.json(map), as: UTF8.self) == """
        {
          "title": "T",
          "framework": "basic-5",
          "persona": { "name": "P" },
          "stages": [
            {
              "stage": "a",
              "emotion": 1.50,
              "touchpoints": [
                {
                  "name": "n/é",
                  "painPoints": ["p", "q"]
                }
              ],
              "x-b": []
            }
          ],
          "x-a": {
            "z": 1,
            "a": [{}]
          }
        }

        """)
  }

  /// Expects lines without blanks at their ends, of at most 100 columns unless one text is longer.
  func expectCanonical(_ bytes: [UInt8]) {
    #expect(bytes.last == 0x0A && bytes.dropLast().last != 0x0A)
    for line in bytes.split(separator: 0x0A) where line.last == 0x20 {
      Issue.record("\(String(decoding: line, as: UTF8.self)) ends in a blank")
    }
  }
}
