import JourneyCore
import Testing

/// All sources, for who looks at the ending of a file.
@Suite struct FileFormatSlowTests {
  /// Only the rooms of formats ask for a reader by its name, and only the table knows endings.
  @Test func nobodyElseLooksAtEndings() throws {
    let table = "Sources/JourneyCore/Reading/FileFormat.swift"
    let endings = FileFormat.allCases.flatMap(\.endings).map { "\"\($0)\"" }
    for folder in ["Sources/JourneyCore", "Sources/journey-cli"] {
      for path in try Repository.files(in: folder, endingIn: ".swift") where path != table {
        let text = ByteSearch(try Repository.text(path))
        for ending in endings where text.contains("hasSuffix(\(ending))") {
          Issue.record("\(path) looks for \(ending)")
        }
        let asksForReader = ["FileReading.json(", "MapReading.json(", "MapWriter.json("]
          .contains(where: text.contains)
        let mayAsk = ["/Formats/", "/JSON/", "/FrameworkFile.swift"].contains(where: path.contains)
        #expect(!asksForReader || mayAsk, "\(path) asks for a reader by its name")
      }
    }
  }
}
