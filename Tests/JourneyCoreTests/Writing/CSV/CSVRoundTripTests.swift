import Testing

@testable import JourneyCore

/// A map that goes to a table and comes back is the same map without the losses that were listed.
@Suite struct CSVRoundTripTests {
  private static func choices(
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

  private static func read(_ bytes: [UInt8]) throws -> MapReading {
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

  /// Every value of random maps over all keys is held, or its loss is listed; of plain texts, as
  /// people write them into cells, nothing is lost but what tables have no room for.
  ///
  /// Each shape meets maps of its own.
  @Test(
    arguments: Array(TableShape.allCases.enumerated()).map { (UInt64($0.offset), $0.element) },
    [false, true])
  func holdsRandomMaps(_ shaped: (UInt64, TableShape), _ isForExcel: Bool) throws {
    let (number, shape) = shaped
    var kept = 0
    for seed in number * 150..<(number + 1) * 150 {
      var random = RandomMap(seed: seed)
      let hostile = random.map()
      let plain = try #require(
        MapReading.json(
          SourceFile(name: "", bytes: JSONLayout.bytes(Self.plain(MapWriter.value(hostile))))
        )
        .map)
      for (map, isPlain) in [(hostile, false), (plain, true)] {
        // For Excel a Vietnamese table has semicolons and decimal commas.
        let choices = Self.choices(
          map, shape, seed % 2 == 0 || isForExcel ? .vi : .en, isForExcel: isForExcel)
        let written = try FileFormat.csv.written(map, choices)
        let read = try Self.read(written.bytes).map
        if written.losses.isEmpty {
          kept += 1
          var map = map
          map.formatVersion = nil
          #expect(read == map)
        }
        guard isPlain, !map.stages.isEmpty, !Self.entersTwice(map) else { continue }
        let unexpected = written.losses.filter { !Self.hasNoRoom($0) }
        // What is lost is told with what stands there now.
        for loss in unexpected {
          for place in loss.places {
            Issue.record("\(seed): \(loss.kind) \(loss.objectName).\(loss.key) at \(place.pointer)")
          }
        }
      }
    }
    #expect(kept > 0)
  }

  /// Whether a stage is entered twice without saying that it is a revisit, which is an error.
  private static func entersTwice(_ map: JourneyMap) -> Bool {
    let entries = map.stages.map { "\($0.stage) \($0.visit?.value ?? 0)" }
    return Set(entries).count < entries.count
  }

  /// What tables have no room for, and ids that are none: random texts stand for them here.
  private static func hasNoRoom(_ loss: Loss) -> Bool {
    let ids = ["stage", "when", "next", "evidence", "answers", "links", "lanes"]
    if ids.contains(loss.key) { return true }
    if loss.objectName.hasPrefix("framework") { return loss.kind == .dropped || loss.key == "name" }
    return ["$schema", "x-", "disable", "unplaced"].contains(loss.key)
  }

  /// The same value with texts of one line, each with something in it.
  private static func plain(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text):
      let line = CellText.line(text)
      return .string(SourceText(line.isEmpty ? "x" : line))
    case .array(let elements): return .array(elements.map(plain))
    case .object(let members):
      // Without what tables have no room for, so that some maps lose nothing at all.
      let held = members.filter {
        !$0.key.string.hasPrefix("x-")
          && !["$schema", "disable", "unplaced"].contains($0.key.string)
      }
      return .object(held.map { .init(key: $0.key, value: plain($0.value)) })
    case .null, .bool, .number: return value
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
