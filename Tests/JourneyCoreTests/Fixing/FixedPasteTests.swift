import Testing

@testable import JourneyCore

/// What chats, programs and other tools put around a map or in it, and what becomes of it.
@Suite struct FixedPasteTests {
  private static let map =
    #"{ "title": "a", "framework": "basic-5", "stages": [{ "stage": "purchase" }] }"#

  /// A file as it was pasted, and how it is corrected.
  static let files: [(written: String, fixed: String)] = [
    ("```json\n\(map)\n```\n", "\(map)\n"),
    ("```\r\n\(map)\r\n```", "\(map)\r\n"),
    ("Sure:\n\n```json\n\(map)\n```\n\nBye.\n", "Sure:\n\n\(map)\n\nBye.\n"),
    ("[\(map)]\n", "\(map)\n"),
    ("[\n  \(map)\n]\n", "\(map)\n"),
    ("[\(map), \(map)]\n", "[\(map), \(map)]\n"),
    ("{ \"journey\": \(map) }\n", "\(map)\n"),
    ("{ \"journey\": \(map), \"x-by\": 1 }\n", "{ \"journey\": \(map), \"x-by\": 1 }\n"),
  ]

  @Test(arguments: files.indices) func isTakenOut(_ index: Int) {
    let (written, fixed) = Self.files[index]
    #expect(FixedText.of(written) == fixed)
    #expect(FixedText.of(fixed) == fixed)
  }

  /// Words before a map do not keep it from being read, and are told once.
  @Test func wordsBeforeAMap() {
    let reading = MapReading.json(SourceFile(name: "a", text: "Here it is:\n\(Self.map)\n"))
    #expect(reading.map?.stages.count == 1)
    #expect(reading.diagnostics.map(\.message.en) == ["there is other text before the map"])
  }

  /// Stages under their ids are stages.
  @Test func objectsUnderTheirNames() {
    func map(_ stages: String) -> String {
      #"{ "title": "a", "framework": "basic-5", "stages": \#(stages) }"#
    }
    let written = map(#"{ "purchase": { "emotion": -1 }, "Sau mua hàng": {} }"#)
    let fixed = map(#"[ { "stage": "purchase", "emotion": -1 }, { "stage": "post-purchase" } ]"#)
    #expect(FixedText.of(written) == fixed)
    let own = map(#"{ "a": { "stage": "purchase" } }"#)
    #expect(FixedText.of(own) == own)
  }

  /// A row is called by its name where its id belongs.
  @Test func lanesByTheirNames() {
    func map(_ lanes: String) -> String {
      #"{ "title": "a", "framework": "basic-5", "lanes": [{ "id": "it", "name": "Hệ thống" }], "#
        + #""stages": [{ "stage": "purchase", "lanes": \#(lanes) }] }"#
    }
    #expect(FixedText.of(map(#"{ "hệ thống": ["CRM"] }"#)) == map(#"{ "it": ["CRM"] }"#))
    let both = map(#"{ "it": ["CRM"], "Hệ thống": ["POS"] }"#)
    #expect(FixedText.of(both) == both)
  }

  // MARK: What is told

  /// One id in several places is told at each of them, without what stands between.
  @Test func anIDInSeveralPlaces() {
    let text = #"""
      { "title": "a", "framework": "basic-5", "sources": [{ "id": "talks", "title": "12 talks" }],
        "stages": [{ "stage": "purchase", "touchpoints": [
          { "name": "A", "evidence": ["12 talks"] }, { "name": "B", "evidence": ["12 talks"] }] }] }
      """#
    let fixed = FixedText.fixed(Array(text.utf8))
    #expect(fixed.changeCount == 2)
    #expect(fixed.changes.map(\.old) == ["\"12 talks\"", "\"12 talks\""])
    #expect(fixed.changes.map(\.new) == ["\"talks\"", "\"talks\""])
  }

  @Test func quotesWithinATextAreToldWhole() {
    let fixed = FixedText.fixed(Array(#"{ "title": "a "b" c", "framework": "basic-5" }"#.utf8))
    #expect(fixed.changes.map(\.old) == [#""b""#] && fixed.changes.map(\.new) == [#"\"b\""#])
  }

  /// A text that may be one or several is offered as both.
  @Test(
    arguments: [
      (#""actions": "Xem; mua""#, #"write ["Xem", "mua"] or ["Xem; mua"]"#),
      (#""touchpoints": "Web, Zalo""#, #"write ["Web", "Zalo"] or ["Web, Zalo"]"#),
      (
        #""metrics": "NPS; CSAT""#,
        #"write [{ "name": "NPS" }, { "name": "CSAT" }] or [{ "name": "NPS; CSAT" }]"#
      ),
    ])
  func oneTextOrSeveral(_ member: String, _ help: String) {
    let text = """
      { "title": "a", "framework": "basic-5", "stages": [{ "stage": "purchase", \(member) }] }
      """
    let reading = MapReading.json(SourceFile(name: "a", text: text))
    #expect(reading.diagnostics.map(\.help?.en) == [help])
  }
}
