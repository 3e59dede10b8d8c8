import Testing

@testable import JourneyCore

/// A map that goes to a table and comes back is the same map without the losses that were listed.
@Suite struct CSVRoundTripTests {
  /// The choices that say of a map what its file said.
  static func choices(
    _ map: JourneyMap, _ shape: TableShape, _ language: Language = .en, isForExcel: Bool = false
  ) -> WritingChoices {
    var framework: Framework?
    switch map.framework {
    case .id(let id): framework = FrameworkCatalog.framework(id: id.string)
    case .inline(let inline): framework = inline
    case .path: break
    }
    var choices = WritingChoices(framework: framework, language: language)
    choices.tableShape = shape
    choices.isForExcel = isForExcel
    return choices
  }

  /// What is read of a table.
  static func read(_ bytes: [UInt8]) throws -> MapReading {
    let source = SourceFile(name: "a.journey.csv", bytes: bytes)
    guard case .map(let reading) = try FileReading.read(source) else {
      throw UnreadFormat(format: .csv, name: "")
    }
    return reading
  }

  /// Of a map in which every key is set only what no table of people has room for is lost.
  @Test(arguments: TableShape.allCases, Language.allCases)
  func holdsEveryKey(_ shape: TableShape, _ language: Language) throws {
    let map = try #require(EveryKey.map.map)
    let written = try FileFormat.csv.written(map, Self.choices(map, shape, language))
    let lost = written.losses.map { "\($0.kind.rawValue) \($0.objectName).\($0.key)" }
    #expect(
      lost == [
        "dropped map.$schema", "dropped map.disable", "dropped map.unplaced",
        "dropped framework.$schema", "dropped framework.frameworkVersion", "dropped framework.kind",
        "dropped framework.mode", "dropped framework.source", "dropped framework.note",
        "dropped framework.chooseWhen", "dropped framework.chooseWhenProvenance",
        "dropped framework.translations",
        "dropped framework.criteria", "dropped frameworkStage.summary",
        "dropped frameworkStage.substages", "dropped frameworkStage.feelings",
        "dropped frameworkStage.activities", "dropped frameworkStage.touchpoints",
        "dropped frameworkStage.metrics", "dropped frameworkStage.questions",
        "dropped frameworkStage.next", "dropped frameworkStage.provenance",
        "dropped frameworkStage.summaryProvenance", "dropped frameworkStage.phasesProvenance",
        "dropped frameworkStage.questionsProvenance",
        "dropped frameworkStage.translations",
      ])
  }

  /// Stages may be called like remarks beside a table, signatures below it and labels above it.
  @Test(arguments: TableShape.allCases, ["Prepared by:", "Notes", "Insight: slow", "Page 1 of 2"])
  func holdsNamesThatLookLikeTexts(_ shape: TableShape, _ name: String) throws {
    let source = SourceFile(
      name: "a.journey.json",
      text: """
        {"title": "T", "framework": {"id": "own", "name": "Own", "stages": [
        {"id": "s1", "name": "Find"}, {"id": "s2", "name": "\(name)"}]},
        "stages": [{"stage": "s1", "actions": ["a"]}, {"stage": "s2", "actions": ["b"]}]}
        """)
    let map = try #require(MapReading.json(source).map)
    let written = try FileFormat.csv.written(map, Self.choices(map, shape))
    #expect(try Self.read(written.bytes).map == map)
  }

  /// Of a map whose framework is its own stages texts may look like what people mean by them: its
  /// framework is named then, and nothing is taken for that.
  @Test(arguments: TableShape.allCases, ["Status", "Key takeaways", "Created"])
  func holdsTextsThatLookLikeSigns(_ shape: TableShape, _ name: String) throws {
    let id = name.lowercased().split(separator: " ").joined(separator: "-")
    let source = SourceFile(
      name: "a.journey.json",
      text: """
        {"title": "T", "framework": {"id": "t", "name": "T", "stages": [
        {"id": "find", "name": "Find"}, {"id": "buy", "name": "Buy"},
        {"id": "\(id)", "name": "\(name)"}]},
        "stages": [{"stage": "find", "actions": ["a<br>b"], "owner": "A"},
        {"stage": "buy", "owner": "→", "touchpoints": ["Shop"]},
        {"stage": "\(id)", "actions": ["b"], "owner": "same as left"}]}
        """)
    let map = try #require(MapReading.json(source).map)
    let written = try FileFormat.csv.written(map, Self.choices(map, shape))
    #expect(written.losses == [])
    #expect(try Self.read(written.bytes).map == map)
  }

  @Test(arguments: ["bicycle", "kettle-vi", "everything", "phone-on-instalments"])
  func holdsRealMaps(_ name: String) throws {
    let path = "Tests/JourneyCoreTests/CommandCases/inputs/\(name).journey.json"
    let map = try #require(
      MapReading.json(SourceFile(name: path, text: try Repository.text(path))).map)
    for shape in TableShape.allCases {
      for isForExcel in [false, true] {
        let written = try FileFormat.csv.written(
          map, Self.choices(map, shape, .vi, isForExcel: isForExcel))
        #expect(
          written.losses.filter { !["$schema", "x-", "disable", "unplaced"].contains($0.key) }
            == [], "\(name) \(shape)")
        #expect(try Self.read(written.bytes).diagnostics.map(\.message.en) == [])
      }
    }
  }

  @Test func tabsPartTheCellsWhereTheNameSaysSo() throws {
    let text = "Stage,Touchpoint,Channel,Emotion\nA,\"One, two\",website,1.5\nB,\"a\tb\",store,-1\n"
    let map = try #require(MapReading.csv(SourceFile(name: "a.csv", text: text)).map)
    var choices = WritingChoices()
    choices.isPartedByTabs = true
    for isForExcel in [false, true] {
      choices.isForExcel = isForExcel
      let bytes = try FileFormat.csv.written(map, choices).bytes
      #expect(CSVDialect(bytes.span).separator == 0x09)
      let read = MapReading.csv(SourceFile(name: "a.tsv", bytes: bytes)).map
      #expect(read?.stages == map.stages)
    }
    #expect(FileFormat(named: "a.tsv") == .csv && FileFormat(named: "a.journey.tsv") == .csv)
    #expect(FileFormat.areTabs(inFileNamed: "a.journey.tsv"))
    #expect(!FileFormat.areTabs(inFileNamed: "tsv.csv"))
  }
}
