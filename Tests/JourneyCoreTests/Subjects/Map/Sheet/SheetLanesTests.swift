import Testing

@testable import JourneyCore

@Suite struct SheetLanesTests {
  @Test(
    arguments: [
      ("emotion", .emotion), ("Cảm xúc", .emotion), ("cam xuc", .emotion), ("curve", .emotion),
      ("đường cong", .emotion), ("pains", .painPoints), ("Điểm đau", .painPoints),
      ("painPoints", .painPoints), ("touch points", .touchpoints), ("điểm chạm", .touchpoints),
      ("doing", .actions), ("KPI", .metrics), ("ideas", .opportunities), ("phụ trách", .owner),
      ("hậu trường", .backstage), ("Takes", .takes), ("thời gian", .takes), ("notes", .notes),
      ("origin", .origin), ("Cơ sở", .basis), ("mục tiêu", .goal), ("think", .thoughts),
    ] as [(String, StageEntryKey)])
  func rowsAreNamedAsPeopleWriteThem(_ word: String, _ key: StageEntryKey) throws {
    let (map, _) = try Subject.example("phone-instalments")
    #expect(SheetLane(word, of: map) == .key(key))
  }

  @Test(arguments: Language.allCases) func everyRowIsKnownByItsName(_ language: Language) throws {
    let (map, _) = try Subject.example("phone-instalments")
    for key in SheetLane.keys {
      #expect(SheetLane(SheetLane.key(key).name(in: map, language), of: map) == .key(key))
      #expect(SheetLane(key.rawValue, of: map) == .key(key))
    }
  }

  private func labels(_ document: Document) -> [String] {
    document.blocks.flatMap { block -> [String] in
      guard case .table(let table) = block else { return [] }
      return table.rows.indices.map { table.cell(row: $0, column: 0).map(\.text.text).joined() }
        + (table.curve == nil ? [] : ["curve"])
    }
  }

  private func notes(_ document: Document) -> [String] {
    document.blocks.compactMap { if case .note(let text) = $0 { text.text } else { nil } }
  }

  @Test func onlyWhatIsWantedIsDrawnAndTheRestIsTold() throws {
    let (map, framework) = try Subject.example("phone-instalments")
    func sheet(_ only: [String], _ without: [String]) throws -> Document {
      MapSheet(
        map, framework: framework, language: .en,
        lanes: try SheetLanes(only: only, without: without, of: map)
      ).document
    }
    let some = try sheet(["curve", "pains, touchpoints"], [])
    #expect(labels(some) == ["Touchpoints", "Pain points", "curve"])
    #expect(
      notes(some).contains(
        "Left out: Goal, Actions, Thoughts, Opportunities, Metrics, Owner, Duration"))
    let most = try sheet([], ["emotion"])
    #expect(!labels(most).contains("curve"))
    #expect(notes(most).contains("Left out: Emotion"))
    let all = try sheet([], [])
    #expect(!notes(all).contains { $0.hasPrefix("Left out") })
  }

  @Test func anUnknownRowIsAnErrorThatListsTheRows() throws {
    let (map, _) = try Subject.example("phone-instalments")
    for words in [["xyz"], ["mood,xyz"], ["goal, xyz "]] {
      let error = try #require(throws: SheetLanes.Unknown.self) {
        try SheetLanes(only: words, without: [], of: map)
      }
      #expect(error.message.en.contains("Unknown row 'xyz"))
      #expect(error.message.en.contains("Goal, Actions, Thoughts, Emotion, Touchpoints"))
      #expect(error.message.vi.contains("Điểm đau"))
    }
  }
}
