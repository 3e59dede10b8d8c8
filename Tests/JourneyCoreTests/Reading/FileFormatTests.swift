import JourneyCore
import Testing

@Suite struct FileFormatTests {
  @Test func noEndingMeansTwoFormats() {
    let endings = FileFormat.allCases.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    for first in endings {
      #expect(!endings.contains { $0 != first && $0.hasSuffix(first) }, "\(first)")
    }
    #expect(endings.allSatisfy { $0.hasPrefix(".") })
  }

  @Test(
    arguments: [
      ("a.journey.json", .json), ("a.json", .json), ("b/a.csv", .csv), ("a.xlsx", .sheet),
      ("a.mmd", .mermaid), ("a.mermaid", .mermaid), ("a.md", .markdown), (".json", .json),
      ("a.JSON", .json), ("B/A.Journey.Csv", .csv), ("R.HTM", .html), ("a.Tsv", .csv), ("a", nil),
      ("json", nil), ("-", nil), ("a.json.bak", nil), ("", nil),
    ] as [(String, FileFormat?)])
  func namesTellTheFormat(_ name: String, _ format: FileFormat?) {
    #expect(FileFormat(named: name) == format)
    #expect(FileFormat.ofFile(named: name) == format ?? .json)
  }

  @Test(
    arguments: [
      ("a.journey.json", .map), ("a.framework.json", .framework), (".journey.json", .map),
      ("A.JOURNEY.JSON", .map), ("a.Framework.json", .framework), ("a.json", nil),
      ("journey.json", nil), ("a.journey.csv", nil), ("a.framework.json/b", nil),
    ] as [(String, FileSubject?)])
  func conventionalNamesTellTheSubject(_ name: String, _ subject: FileSubject?) {
    #expect(FileSubject(named: name, in: .json) == subject)
  }

  /// A document that is named so holds a journey; no other document is taken for a map.
  @Test func documentsOfMarkdownMayBeMaps() {
    #expect(FileSubject(named: "a.journey.md", in: .markdown) == .map)
    #expect(FileSubject(named: "a.md", in: .markdown) == nil)
    #expect(FileSubject.map.endings(in: [.html, .svg]).isEmpty)
    #expect(FileSubject.shortName(of: "b/a.journey.md") == "a")
    #expect(FileSubject.shortName(of: "b/a.csv/") == "a")
    #expect(FileSubject.shortName(of: "b/A.JOURNEY.Json") == "A")
    #expect(FileFormat.areTabs(inFileNamed: "A.TSV"))
    #expect(FileSubject.shortName(of: ".json") == ".json")
  }

  /// Names are compared by bytes: an accent that would join the dot is no part of the ending.
  @Test func namesAreComparedByBytes() {
    #expect(FileFormat(named: "e\u{301}.json") == .json)
    #expect(FileFormat(named: "a.json\u{301}") == nil)
    #expect(FileFormat(named: "a\u{200D}.json") == .json)
  }

  /// What is written can be read again by the same table.
  @Test func whatIsWrittenIsRead() throws {
    var map = JourneyMap(title: "Shop", framework: .id("digital-7"))
    // A table needs a row below its headings to be one.
    map.stages = [StageEntry(stage: "awareness")]
    map.stages[0].touchpoints = [Touchpoint(name: "Sign")]
    #expect(FileFormat.json.isWritten)
    for format in FileFormat.allCases {
      guard format.isWritten else {
        #expect(throws: UnwrittenFormat.self) { try format.written(map) }
        continue
      }
      let ending = try #require(format.endings.first)
      let source = SourceFile(name: "a" + ending, bytes: try format.written(map).bytes)
      guard case .map(let reading) = try FileReading.read(source) else {
        Issue.record("\(format) reads no map")
        continue
      }
      #expect(reading.map?.title == "Shop")
    }
  }
}
