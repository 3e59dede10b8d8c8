import Testing

@testable import JourneyCore

/// The files of the repository are in the layout that the product writes.
@Suite struct CanonicalFileTests {
  @Test func mapsAndFrameworks() throws {
    let paths =
      try Repository.files(in: "Examples", endingIn: ".journey.json")
      + Repository.files(in: "Examples", endingIn: ".framework.json")
    #expect(!paths.isEmpty)
    for path in paths {
      let text = try Repository.text(path)
      let written: [UInt8]
      switch FileReading.json(SourceFile(name: path, text: text)) {
      case .map(let reading): written = MapWriter.json(try #require(reading.map))
      case .framework(let reading):
        written = FrameworkWriter.json(try #require(reading.framework))
      }
      let canonical = String(decoding: written, as: UTF8.self)
      if canonical != text, Recording.isOn {
        try Repository.write(canonical, to: path)
      }
      #expect(canonical == text, "\(path): run the tests with RECORD=1 to lay it out")
    }
  }
}
