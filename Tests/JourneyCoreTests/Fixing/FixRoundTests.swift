import Testing

@testable import JourneyCore

/// How often a file is read while it is corrected.
@Suite struct FixRoundTests {
  private static func readings(_ text: String) -> (count: Int, file: FixedFile) {
    let checker = FileChecker()
    var count = 0
    let file = FileFixer.fixed(
      SourceFile(name: "a.journey.json", text: text),
      reading: { source in
        count += 1
        return FileReading.journeys(in: source, as: .json).map { FixableReading($0, by: checker) }
      }, checking: { checker.check($0, frameworkFile: { _ in nil }).diagnostics })
    return (count, file)
  }

  private static func map(_ actions: String) -> String {
    #"{"title":"T","framework":"customer-6","stages":[{"stage":"use","actions":[\#(actions)]}]}"#
  }

  /// More typing accidents than people are told of at once do not ask for more readings.
  @Test(arguments: ["“a”,", "'a',", "\"a\",,", "\"a\""])
  func aFileIsReadAsOftenWhateverItsNumberOfMistakes(slip: String) {
    let few = Self.readings(Self.map(String(repeating: slip, count: 600) + "\"z\""))
    let many = Self.readings(Self.map(String(repeating: slip, count: 2400) + "\"z\""))
    #expect(few.count == many.count)
    let plain = Self.map(String(repeating: "\"a\",", count: 2400) + "\"z\"")
    #expect(String(decoding: many.file.bytes, as: UTF8.self) == plain)
  }

  /// Each journey of a document is read with the bytes that all of them share.
  @Test func journeysOfADocumentAreThoseThatAreReadAlone() throws {
    var text = "# Journeys\n\n"
    for number in 0..<6 {
      let quote = number % 2 == 0 ? "" : "> "
      text += "\(quote)```mermaid\n"
      if number % 3 == 0 { text += "\(quote)%%{init: {}}%%\n" }
      text += "\(quote)journey\n\(quote) title J\(number)\n"
      text += "\(quote) section A\n\(quote)  Task \(number): \(number): Me\n\(quote)```\n\n"
    }
    let bytes = Array(text.utf8)
    let blocks = MermaidBlocks(bytes).blocks
    let texts = MermaidText.texts(of: blocks, in: bytes)
    #expect(texts.count == 6)
    for (block, text) in zip(blocks, texts) {
      let alone = MermaidText(
        bytes, block.content, without: block.prefixes, isHTML: block.fence == .tag)
      #expect(text.range == alone.range)
      #expect(text.bytes[text.range] == alone.bytes[alone.range])
      #expect(text.removed == alone.removed)
    }
    let source = SourceFile(name: "a.md", bytes: bytes)
    let readings = FileReading.journeys(in: source, as: .markdown)
    #expect(readings.count == 6)
    for (number, reading) in readings.enumerated() {
      guard case .map(let map) = reading else { continue }
      #expect(map.map?.title.string == "J\(number)")
      #expect(map.map?.stages.first?.touchpoints.first?.name.string == "Task \(number)")
    }
  }

  /// A file of Mermaid that is one journey has no other ones, whatever its texts look like.
  @Test func oneJourneyOfMermaidIsReadOnce() {
    let text =
      "journey\n section A\n  t: 3: Me\n\n```mermaid\njourney\n```\n```mermaid\njourney\n```\n"
    let source = SourceFile(name: "a.mmd", text: text)
    #expect(FileReading.journeys(in: source, as: .mermaid).count == 1)
  }
}
