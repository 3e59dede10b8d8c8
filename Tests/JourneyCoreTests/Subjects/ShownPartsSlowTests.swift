import Testing

@testable import JourneyCore

/// Maps of more parts than anybody looks through: documents for people say how many more there are,
/// formats for programs tell all of them.
@Suite struct ShownPartsSlowTests {
  private static func map(_ keys: String) throws -> JourneyMap {
    try #require(
      MapReading.json(
        SourceFile(
          name: "m.journey.json",
          text:
            #"{"title":"T","framework":"customer-6","state":"current","stages":[{"stage":"purchase",\#(keys)}]}"#
        )
      ).map)
  }

  private static func list(_ count: Int, _ prefix: String = "a") -> String {
    (0..<count).map { "\"\(prefix)\($0)\"" }.joined(separator: ",")
  }

  @Test func mapsOfOrdinarySizeAreDrawnWhole() throws {
    #expect(ShownParts.length(of: [400, 4_000, 5_600]) == .max)
    #expect(ShownParts.length(of: [400, 4_000, 5_601]) == 5_000)
    #expect(ShownParts.length(of: [Int](repeating: 30, count: 2_000)) == 5)
    #expect(ShownParts.length(of: [20_000]) == 5_000)
    // Two maps side by side have half of it each.
    #expect(ShownParts.length(of: [6_000], most: ShownParts.maximum / 2) == 5_000)
    #expect(ShownParts.length(of: [5_000], most: ShownParts.maximum / 2) == .max)
    let map = try Self.map("\"touchpoints\":[\(Self.list(900))]")
    #expect(ShownParts(of: map).length == .max)
  }

  @Test(arguments: Language.allCases) func listsSayHowManyMoreThereAre(language: Language) throws {
    let more = language == .vi ? "… và 7000 mục nữa" : "… and 7000 more"
    for keys in [
      "\"touchpoints\":[\(Self.list(12_000))]", "\"actions\":[\(Self.list(12_000))]",
      "\"painPoints\":[\(Self.list(12_000))]", "\"opportunities\":[\(Self.list(12_000))]",
    ] {
      let map = try Self.map(keys)
      let document = MapDocument(map, framework: nil, language: language)
      for drawn in [
        document.document, document.matrix,
        MapSheet(map, framework: nil, language: language).document,
      ] {
        #expect(Self.entries(drawn).contains { $0.text.text == more }, "\(keys.prefix(14))")
        // What hurts stands once in its stage and once at a glance.
        #expect(Self.entries(drawn).count < 11_000)
      }
    }
  }

  @Test func differencesAndComparisonsSayHowManyMoreThereAre() throws {
    let old = try Self.map("\"touchpoints\":[\(Self.list(6_000))]")
    let new = try Self.map("\"touchpoints\":[\(Self.list(6_000, "bought "))]")
    let diff = MapDiff(old, new)
    #expect(diff.changes.count == 12_000)
    let document = DiffDocument(
      diff, origin: DiffOrigin(old: "a", new: "b"), frameworks: (nil, nil), language: .en
    )
    for drawn in [document.document, document.picture] {
      #expect(Self.entries(drawn).contains { $0.text.text == "… and 7000 more" })
    }
  }

  @Test func stagesThatComeAndGoSayHowMuchMoreTheyTell() throws {
    func map(_ count: Int, _ actions: Int) throws -> JourneyMap {
      let actions = Self.list(actions)
      let stages = (0..<count).map { "{\"stage\":\"s\($0)\",\"actions\":[\(actions)]}" }
      return try #require(
        MapReading.json(
          SourceFile(
            name: "m.journey.json",
            text: #"{"title":"T","framework":"own","stages":[\#(stages.joined(separator: ","))]}"#)
        ).map)
    }
    func told(_ count: Int, _ actions: Int) throws -> String {
      let diff = MapDiff(try map(0, 0), try map(count, actions))
      #expect(diff.changes.count == count)
      let document = DiffDocument(
        diff, origin: DiffOrigin(old: "a", new: "b"), frameworks: (nil, nil), language: .en
      ).document
      return TerminalRenderer(width: 80, isColored: false, language: .en).render(document)
    }
    let few = try told(3, 20)
    #expect(!few.contains("more"))
    let long = try told(1, 12_000)
    #expect(long.contains("… and 7000 more") && long.utf8.count < 100_000)
    let many = try told(1_300, 20)
    #expect(many.contains("… and 300 more stages") && many.utf8.count < 300_000)
  }

  @Test func thousandsOfStagesAreCounted() throws {
    let stages = (0..<1_200).map { "{\"stage\":\"s\($0)\"}" }.joined(separator: ",")
    let map = try #require(
      MapReading.json(
        SourceFile(
          name: "m.journey.json", text: #"{"title":"T","framework":"own","stages":[\#(stages)]}"#)
      ).map)
    let document = MapDocument(map, framework: nil, language: .en)
    for drawn in [
      document.document, document.matrix, MapSheet(map, framework: nil, language: .en).document,
    ] {
      let notes = drawn.blocks.compactMap { block in
        if case .note(let text) = block { text.text } else { nil }
      }
      #expect(notes.contains("… and 200 more stages"))
    }
  }

  /// Each list is short, and there are a hundred thousand of them.
  @Test func manyShortListsAreTooManyAsWell() throws {
    let rows = (0..<700).map { "{\"id\":\"l\($0)\",\"name\":\"L\"}" }.joined(separator: ",")
    let cells = (0..<150).map { "\"l\($0)\":[\"x\"]" }.joined(separator: ",")
    let stages = (0..<800).map { "{\"stage\":\"s\($0)\",\"lanes\":{\(cells)}}" }
    let map = try #require(
      MapReading.json(
        SourceFile(
          name: "m.journey.json",
          text: #"{"title":"T","framework":"own","lanes":[\#(rows)],"stages":["#
            + stages.joined(separator: ",") + "]}")
      ).map)
    let shown = ShownParts(of: map)
    // Five hundred rows of forty columns are twenty thousand cells.
    #expect(shown.stages == 40 && shown.lanes == 500)
    let document = MapDocument(map, framework: nil, language: .en)
    for drawn in [
      document.document, document.matrix, MapSheet(map, framework: nil, language: .en).document,
    ] {
      let notes = drawn.blocks.compactMap { block in
        if case .note(let text) = block { text.text } else { nil }
      }
      #expect(notes.contains("… and \(800 - shown.stages) more stages"))
      #expect(Self.entries(drawn).count <= ShownParts.maximum + 1_000)
    }
    let notes = document.matrix.blocks.compactMap { block in
      if case .note(let text) = block { text.text } else { nil }
    }
    #expect(notes.contains("… and 200 more custom lanes"))
  }

  /// All entries of a document, those of its tables among them.
  private static func entries(_ document: Document) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    func add(_ blocks: [DocumentBlock]) {
      for block in blocks {
        switch block {
        case .table(let table): entries += table.rows.flatMap { $0.flatMap { $0 } }
        case .list(let list): entries += list
        case .fields(let fields): entries += fields.flatMap(\.entries)
        case .section(let section): add(section.blocks)
        default: break
        }
      }
    }
    add(document.blocks)
    return entries
  }
}
