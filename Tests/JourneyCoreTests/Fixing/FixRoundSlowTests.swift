import Testing

@testable import JourneyCore

/// How often a file is read while it is corrected.
@Suite struct FixRoundSlowTests {
  private static func readings(
    _ text: String, as name: String = "a.journey.json"
  ) -> (count: Int, file: FixedFile) {
    let checker = FileChecker()
    var count = 0
    let file = FileFixer.fixed(
      SourceFile(name: name, text: text),
      reading: { source, guesses in
        count += 1
        return FileReading.journeys(in: source, as: .ofFile(named: name), guesses: guesses).map {
          FixableReading($0, by: checker)
        }
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

  private static func stage(_ list: String) -> String {
    #"{"title":"T","framework":"customer-6","stages":[{"stage":"use",\#(list)]}]}"#
  }

  /// A number that can be read in one way alone leaves nothing behind it in doubt.
  @Test(arguments: [("+3", "3"), (".5", "0.5"), ("- 1", "-1"), ("25/11/2026", "\"25/11/2026\"")])
  func numbersAreNoGuesses(written: String, meant: String) {
    func text(_ number: String, _ count: Int) -> String {
      let metric = #"{"name":"m","x-a":\#(number)},"#
      return Self.stage(
        #""metrics":["# + String(repeating: metric, count: count) + #"{"name":"z"}"#)
    }
    let few = Self.readings(text(written, 50))
    let many = Self.readings(text(written, 2400))
    #expect(few.count == many.count)
    #expect(String(decoding: many.file.bytes, as: UTF8.self) == text(meant, 2400))
  }

  /// However many there are, one reading finds all of them: only so many are told.
  @Test(arguments: [("+3", "3"), (".5", "0.5"), ("“a”", "\"a\"")])
  func aFloodIsCorrectedInAsFewReadings(written: String, meant: String) {
    func text(_ element: String, _ count: Int) -> String {
      Self.stage(#""x-a":["# + [String](repeating: element, count: count).joined(separator: ","))
    }
    let few = Self.readings(text(written, 50))
    let many = Self.readings(text(written, 30_000))
    #expect(few.count == many.count)
    #expect(String(decoding: many.file.bytes, as: UTF8.self) == text(meant, 30_000))
    #expect(many.file.changeCount == 30_000)
    #expect(many.file.changes.count == FixedFile.maximumChanges)
  }

  /// Of a journey of Mermaid the same: only ten thousand findings are told, of which a section that is
  /// refused and has no task has two.
  @Test(arguments: [
    ("Ticket #1: 5: Me", "Ticket #35;1: 5: Me", 10_000),
    ("section A: b", "section A#58; b", 5_000),
    ("Tea; milk: 5: Me", "Tea#59; milk: 5: Me", 10_000),
    ("Tea at 10:05: 3: Me", "Tea at 10#58;05: 3: Me", 10_000),
  ])
  func aFloodOfLinesIsCorrectedInAsFewReadings(written: String, meant: String, told: Int) {
    func text(_ line: String, _ count: Int) -> String {
      "journey\n  section Go\n" + String(repeating: "    \(line)\n", count: count)
    }
    let few = Self.readings(text(written, 50), as: "a.mmd")
    let many = Self.readings(text(written, 30_000), as: "a.mmd")
    #expect(few.count == many.count)
    #expect(String(decoding: many.file.bytes, as: UTF8.self) == text(meant, 30_000))
    #expect(many.file.changeCount == 30_000)
    #expect(many.file.changes.count == told)
  }

  /// Guesses become more until none is left.
  @Test func aFloodOfGuesses() {
    func text(_ element: String) -> String {
      Self.stage(#""x-a":["# + [String](repeating: element, count: 30_000).joined(separator: ","))
    }
    let many = Self.readings(text("4%"))
    #expect(many.count <= 8)
    #expect(String(decoding: many.file.bytes, as: UTF8.self) == text("\"4%\""))
  }

  /// A hundred guesses are built on at first, and four times as many whenever all of them have proved
  /// right: thousands need a few readings more, not one for each hundred.
  @Test(arguments: [
    (#"{"name" "t"},"#, #"{"name": "t"},"#), (#"{"name":"a "b" c"},"#, #"{"name":"a \"b\" c"},"#),
    ("{\"name\":\"t},\n", "{\"name\":\"t\"},\n"), ("{\"name\":t\"},\n", "{\"name\":\"t\"},\n"),
  ])
  func guessesThatProveRightBecomeMore(slip: String, meant: String) {
    func text(_ element: String, _ count: Int) -> String {
      Self.stage(
        #""touchpoints":["# + String(repeating: element, count: count) + #"{"name":"z"}"#)
    }
    let many = Self.readings(text(slip, 3000))
    #expect(many.count <= 16)
    #expect(String(decoding: many.file.bytes, as: UTF8.self) == text(meant, 3000))
  }

  /// What nobody can even guess ends a reading after a hundred, however many guesses it builds on.
  @Test func puzzlesEndAReading() {
    let text = Self.map(String(repeating: "NaN,", count: 300) + "\"z\"")
    let source = SourceFile(name: "a.journey.json", text: text)
    let document = JSONDocument(source, isForCorrection: true, guesses: 10_000)
    #expect(document.problems.count == JSONScanner.maximumProblems)
    #expect(document.isCutShort)
  }

  /// Of a document with thousands of journeys all is corrected and counted, and as much is told as
  /// of any other file.
  @Test func journeysOfADocumentAreCorrectedOneAfterTheOther() {
    func text(_ actors: String) -> String {
      String(
        repeating: "```mermaid\njourney\nsection A\na: 3: \(actors)\nb: 3: \(actors)\n```\n",
        count: 6_000)
    }
    let fixed = FixedText.fixed(Array(text(", b").utf8), as: "a.md")
    #expect(fixed.changeCount == 12_000 && fixed.changes.count == FixedFile.maximumChanges)
    #expect(FixedText.fixed(fixed.bytes, as: "a.md").changeCount == 0)
    #expect(!String(decoding: fixed.bytes, as: UTF8.self).contains(": , b"))
    let left = fixed.left.diagnostics
    #expect(left.count <= 2 * FixedFile.maximumChanges)
    #expect(left.contains { $0.help == ReadingMessages.tooMany })
  }

  /// What is said of a whole document is not said of each of its journeys.
  @Test func aByteThatIsNoTextIsToldOnce() {
    let journey = "```mermaid\njourney\nsection A\na: 3: b\n```\n"
    let bytes = [0xFF, 0x0A] + Array((journey + journey + journey).utf8)
    let left = FixedText.fixed(bytes, as: "a.md").left.diagnostics
    #expect(left.count { $0.rule == .encoding } == 1)
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
