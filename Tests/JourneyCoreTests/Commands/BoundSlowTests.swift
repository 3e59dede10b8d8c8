import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// Files full of one thing, in which a walk from the beginning for each part of them would show: four
/// times as many parts would cost sixteen times as much.
@Suite(.timeLimit(.minutes(10))) struct BoundSlowTests {
  private static func list(_ count: Int, _ element: (Int) -> String) -> String {
    (0..<count).map(element).joined(separator: ",")
  }

  private static func map(_ text: String, as name: String = "m.journey.json") throws -> JourneyMap {
    let reading = try FileReading.read(SourceFile(name: name, text: text))
    guard case .map(let map) = reading else { throw Missing() }
    return try #require(map.map)
  }

  private static func map(_ bytes: [UInt8], as name: String) throws -> JourneyMap {
    let reading = try FileReading.read(SourceFile(name: name, bytes: bytes))
    guard case .map(let map) = reading else { throw Missing() }
    return try #require(map.map)
  }

  private struct Missing: Error {}

  private static func stage(_ keys: String, _ more: String = "") throws -> JourneyMap {
    try map(
      #"{"title":"T","framework":"customer-6",\#(more)"stages":[{"stage":"purchase",\#(keys)}]}"#)
  }

  @Test func touchpointsOfOneNameAsATable() throws {
    try LinearGrowth.expect(7_500) { count in
      let map = try Self.stage("\"touchpoints\":[\(Self.list(count) { _ in "\"a\"" })]")
      let written = try FileFormat.csv.written(map)
      let again = try Self.map(String(decoding: written.bytes, as: UTF8.self), as: "m.csv")
      #expect(again.stages.first?.touchpoints.count == count)
    }
  }

  @Test func touchpointsWithoutEmotionAsMermaid() throws {
    try LinearGrowth.expect(7_500) { count in
      let map = try Self.stage("\"touchpoints\":[\(Self.list(count) { _ in "\"a\"" })]")
      let written = try FileFormat.mermaid.written(map)
      #expect(written.bytes.count { $0 == 0x0A } == count + 3)
    }
  }

  @Test func stagesOfOneNameAsMermaid() throws {
    try LinearGrowth.expect(2_500) { count in
      let map = try Self.map(
        #"{"title":"T","framework":"own","stages":[\#(Self.list(count) { #"{"stage":"s\#($0)"}"# })]}"#
      )
      let written = try FileFormat.mermaid.written(map)
      #expect(written.bytes.count { $0 == 0x0A } == count + 2)
    }
  }

  @Test func lanesInASheetAndATable() throws {
    try LinearGrowth.expect(2_500) { count in
      let map = try Self.stage(
        "\"lanes\":{\(Self.list(count) { #""l\#($0)":["x"]"# })}",
        "\"lanes\":[\(Self.list(count) { #"{"id":"l\#($0)","name":"L\#($0)"}"# })],")
      let document = MapSheet(map, framework: nil, language: .en).document
      let rows = document.blocks.compactMap { block in
        if case .table(let table) = block { table.rows.count } else { nil }
      }
      #expect(rows == [min(count, 500)])
      let table = MapTable(map, framework: nil, language: .en, shape: .rows)
      #expect(table.columns.count { if case .lane = $0.content { true } else { false } } == count)
      var last: SheetCell?
      table.forEachRow { last = $0.last }
      #expect(last == .text("x"))
    }
  }

  /// A column for each of thousands of lanes and a row for each of thousands of stages would be a
  /// table of a hundred times the map: lanes beyond a million cells are told as lost.
  @Test(arguments: [FileFormat.csv, .sheet]) func lanesOfManyStages(format: FileFormat) throws {
    let count = 3_000
    let lanes = Self.list(count) { #"{"id":"l\#($0)","name":"L\#($0)"}"# }
    let texts = Self.list(count) { #""l\#($0)":["x"]"# }
    let map = try Self.map(
      #"{"title":"T","framework":"own","lanes":[\#(lanes)],"stages":[{"stage":"a","lanes":{\#(texts)}},"#
        + Self.list(count) { #"{"stage":"s\#($0)"}"# } + "]}")
    let table = MapTable(map, framework: nil, language: .en, shape: .rows)
    let columns = table.columns.count { if case .lane = $0.content { true } else { false } }
    #expect(columns == 1_000_000 / (count + 1))
    let written = try format.written(map)
    #expect(written.losses.contains { $0.key == "lanes" })
  }

  @Test func tablesOneBelowTheOther() throws {
    for rows in ["Touchpoints,t,u\n\n", "Foo,t,u\n"] {
      try LinearGrowth.expect(1_000) { count in
        let text = String(repeating: "Stage,Awareness,Purchase\n" + rows, count: count)
        _ = try FileReading.read(SourceFile(name: "m.csv", text: text))
      }
    }
  }

  @Test func directivesInLinesOfMermaid() throws {
    try LinearGrowth.expect(2_000) { count in
      let line = "a %%{b}%% c: 3: Me\n"
      let map = try Self.map("journey\n" + String(repeating: line, count: count), as: "m.mmd")
      #expect(map.stages[0].touchpoints.count == count)
    }
  }

  @Test func questionsOfOneStage() throws {
    try LinearGrowth.expect(10_000) { count in
      let questions = Self.list(count) { #""Question \#($0)?""# }
      let source = SourceFile(
        name: "a.framework.json",
        text: #"{"frameworkVersion":1,"id":"own","name":"Own","stages":"#
          + #"[{"id":"a","name":"A","questions":["# + questions + "]}]}")
      guard case .framework(let reading) = try FileReading.read(source) else { throw Missing() }
      let framework = try #require(reading.framework)
      let map = StarterMap.map(of: framework, as: .id(framework.id), in: .en)
      let notes = map.stages.first?.notes?.string ?? ""
      #expect(notes.utf8.count { $0 == 0x0A } == count)
    }
  }

  @Test func mergedLabels() {
    LinearGrowth.expect(5_000) { count in
      let spans = (0..<count).map { CellGrid.Span(rows: 2 * $0..<2 * $0 + 2, columns: 0..<1) }
      let merged = MergedRows(spans + [.init(rows: 0..<1, columns: 1..<2)], in: 0)
      #expect((0..<2 * count).allSatisfy(merged.contains))
      #expect(!merged.contains(2 * count))
    }
  }

  @Test func touchpointsInAWorkbook() throws {
    try LinearGrowth.expect(2_000) { count in
      let map = try Self.stage("\"touchpoints\":[\(Self.list(count) { #"{"name":"t\#($0)"}"# })]")
      #expect(try FileFormat.sheet.written(map).losses.isEmpty)
    }
  }

  /// A spreadsheet refuses a file with more columns than it has.
  @Test func aSheetHasOnlySoManyColumns() throws {
    let map = try Self.stage("\"touchpoints\":[\(Self.list(17_000) { #"{"name":"t\#($0)"}"# })]")
    let written = try FileFormat.sheet.written(map)
    let lost = written.losses.filter { $0.key == "touchpoints" }
    #expect(lost.map(\.count) == [17_000 - 16_383])
    let read = try Self.map(written.bytes, as: "m.xlsx")
    #expect(read.stages.first?.touchpoints.count == 16_383)
  }

  @Test func rewordedOpportunitiesInThePictureOfADiff() throws {
    try LinearGrowth.expect(1_000) { count in
      func map(_ word: String, _ pain: String) throws -> JourneyMap {
        try Self.stage(
          "\"painPoints\":[\(Self.list(count) { #"{"id":"\#(pain)\#($0)","text":"p"}"# })],"
            + "\"opportunities\":["
            + Self.list(count) {
              #"{"text":"\#(word) number \#($0)","answers":["\#(pain)\#($0)"]}"#
            } + "]")
      }
      let diff = MapDiff(try map("do", "p"), try map("did", "q"))
      let document = DiffDocument(
        diff, origin: DiffOrigin(old: "a", new: "b"), frameworks: (nil, nil), language: .en)
      #expect(!document.picture.blocks.isEmpty)
    }
  }

  /// Each line of a text is an element of the picture, and a column may have room for a word.
  @Test func aTextOfAMegabyteInAPicture() throws {
    let map = try Self.stage(#""goal":"\#(String(repeating: "a1, ", count: 250_000))""#)
    let document = MapSheet(map, framework: nil, language: .en).document
    let picture = SVGRenderer(language: .en, theme: .light).bytes(document)
    #expect(picture.count < 1_000_000)
  }

  /// Each pain that is gone is looked for among all opportunities that are done.
  @Test func painsThatDoneOpportunitiesAnswer() throws {
    try LinearGrowth.expect(1_000) { count in
      func map(_ status: String, _ pains: String) throws -> JourneyMap {
        try Self.stage(
          "\"painPoints\":[\(pains)],\"opportunities\":["
            + Self.list(count) {
              #"{"text":"o\#($0)","status":"\#(status)","answers":["p\#($0)"]}"#
            } + "]")
      }
      let pains = Self.list(count) { #"{"id":"p\#($0)","text":"p\#($0)"}"# }
      let diff = MapDiff(try map("idea", pains), try map("done", ""))
      let gone = diff.changes.filter { $0.subject == .painPoint }
      #expect(gone.count == count && gone.allSatisfy(diff.isSolved))
    }
  }

  /// Corrections of one kind: some are told one by one, all are made and counted.
  @Test func moreCorrectionsThanAreTold() {
    let text =
      #"{"title":"T","framework":"customer-6","stages":[{"stage":"use","actions":["#
      + Self.list(12_000) { _ in "“a”" } + "]}]}"
    let fixed = FixedText.fixed(Array(text.utf8))
    #expect(fixed.changeCount >= 12_000)
    #expect(fixed.changes.count == FixedFile.maximumChanges)
    let more = fixed.changeCount - FixedFile.maximumChanges
    let report = FixReport(language: .en, isColored: false, tellsAll: true).text(fixed)
    #expect(report.hasSuffix("… and \(more) more\n"))
  }

  /// Of so many that only their corrections are kept the last is corrected like the first, in as few
  /// readings as hold them.
  @Test func moreCorrectionsThanAreKeptWhole() {
    let count = 140_000
    func text(_ element: String) -> String {
      #"{"title":"T","framework":"customer-6","stages":[{"stage":"use","touchpoints":["#
        + String(repeating: element + ",", count: count) + #""z"]}]}"#
    }
    let source = SourceFile(name: "a.journey.json", text: text("1"))
    let checker = FileChecker()
    var readings = 0
    let fixed = FileFixer.fixed(
      source,
      reading: { file, _ in
        readings += 1
        return FileReading.journeys(in: file, as: .json).map { FixableReading($0, by: checker) }
      }, checking: { checker.check($0, frameworkFile: { _ in nil }).diagnostics })
    #expect(fixed.bytes == Array(text("\"1\"").utf8))
    #expect(fixed.changeCount == count && fixed.changes.count == FixedFile.maximumChanges)
    #expect(readings <= 4)
    let off = FileChecker(disabled: [.wrongType])
    let left = FileFixer.fixed(
      source,
      reading: { file, _ in
        FileReading.journeys(in: file, as: .json).map { FixableReading($0, by: off) }
      },
      checking: { off.check($0, frameworkFile: { _ in nil }).diagnostics })
    #expect(!left.isChanged)
  }

  @Test func headingsThatNobodyKnows() throws {
    try LinearGrowth.expect(2_500) { count in
      let names = Self.list(count) { "Head\($0)" }
      let same = Self.list(count) { "Head" + String(repeating: "!", count: $0 % 7) }
      // Columns of one name are one lane, of which every text is read.
      for (heads, lanes) in [(names, count), (same, 7)] {
        let cells = Self.list(count) { "v\($0)" }
        let map = try Self.map("Stage,\(heads)\nAwareness,\(cells)\n", as: "m.csv")
        #expect(map.lanes.count == lanes)
        let texts = map.stages.first?.lanes.map(\.texts.count) ?? []
        #expect(texts.count == lanes && texts.reduce(0, +) == count)
      }
    }
  }

  @Test func emotionsInWords() throws {
    try LinearGrowth.expect(5_000) { count in
      let rows = (0..<count).map { "Awareness,T\($0),word \($0)\n" }.joined()
      let map = try Self.map("Stage,Touchpoint,Emotion\n" + rows, as: "m.csv")
      #expect(map.stages.first?.feelings.count == count)
    }
  }

  @Test func stagesOfAReport() throws {
    try LinearGrowth.expect(2_500) { count in
      let map = try Self.map(
        #"{"title":"T","framework":"own","stages":["#
          + Self.list(count) { #"{"stage":"s\#($0)","emotion":1}"# } + "]}")
      let portfolio = PortfolioSample.portfolio([("m.journey.json", map, nil)])
      let document = PortfolioDocument(PortfolioReport(portfolio), language: .en).document
      #expect(!document.blocks.isEmpty)
    }
  }

  /// The line is long, and each quote in it is a mistake.
  @Test func quotesOfATextProcessorAreFoundInOneReading() {
    LinearGrowth.expect(5_000) { count in
      let texts = Self.list(count) { _ in "“a”" }
      let source = SourceFile(
        name: "m.journey.json",
        text:
          #"{"title":"T","framework":"customer-6","stages":[{"stage":"use","actions":[\#(texts)]}]}"#
      )
      let corrected = JSONDocument(source, isForCorrection: true)
      #expect(corrected.problems.count + corrected.untoldFixes.count == count)
      #expect(
        JSONDocument(source).problems.count == min(count, JSONScanner.maximumTypos))
    }
  }

  @Test func directivesOfOneLine() {
    LinearGrowth.expect(5_000) { count in
      let text = String(repeating: "%%{a}%% ", count: count) + "journey\n"
      let mermaid = MermaidText(Array(text.utf8), 0..<text.utf8.count)
      #expect(MermaidDiagram(mermaid) == .journey)
      #expect(mermaid.removed.isEmpty)
    }
  }

  @Test func evidenceThatNobodyDeclared() throws {
    try LinearGrowth.expect(2_500) { count in
      let rows = (0..<count).map { "Purchase,a,Interview \($0)\n" }.joined()
      let map = try Self.map("Stage,Touchpoint,Evidence\n" + rows, as: "m.csv")
      #expect(map.sources.count == count && map.sources.last?.id.string == "interview-\(count - 1)")
    }
  }

  @Test func placesInManyStages() throws {
    try LinearGrowth.expect(2_000) { count in
      let rows = (0..<count).map { "Own \($0),a,p\n" }.joined()
      let map = try Self.map("Stage,Touchpoint,Pain point\n" + rows, as: "m.csv")
      guard case .inline(let framework) = map.framework else { throw Missing() }
      let names = PlaceNames(map, framework)
      #expect(names.places.count == count)
    }
  }

  @Test func waysToUnknownTouchpoints() throws {
    try LinearGrowth.expect(2_500) { count in
      let touchpoints = Self.list(count) { #"{"id":"t\#($0)","name":"a","insteadOf":"u\#($0)"}"# }
      let file = try FileChecker(only: [.unknownReference]).check(
        SourceFile(
          name: "m.journey.json",
          text: #"{"title":"T","framework":"customer-6","stages":[{"stage":"use","touchpoints":["#
            + touchpoints + "]}]}")
      ) { _ in nil }
      #expect(file.diagnostics.count { $0.rule == .unknownReference } == count)
    }
  }

  /// More stages than any journey has are not read, whatever the format, and that is an error.
  @Test func stagesBeyondTheLimit() throws {
    let count = ReadingLimits.stages + 5
    let json = Self.list(count) { #"{"stage":"s\#($0)"}"# }
    let files = [
      ("m.journey.json", #"{"title":"T","framework":"own","stages":["# + json + "]}"),
      ("m.mmd", "journey\n" + (0..<count).map { "section s\($0)\nt: 3\n" }.joined()),
      ("m.csv", "Stage,Touchpoint\n" + (0..<count).map { "s\($0),t\n" }.joined()),
    ]
    for (name, text) in files {
      let content = try FileReading.read(SourceFile(name: name, text: text))
      guard case .map(let reading) = content else { throw Missing() }
      #expect(reading.map?.stages.count == ReadingLimits.stages, "\(name)")
      let told = reading.diagnostics.filter { $0.severity == .error && $0.rule == .syntax }
      #expect(told.count == 1, "\(name)")
    }
  }

  /// A line of a cell is two bytes, and a pain point many times as much.
  @Test func partsBeyondTheLimit() throws {
    let lines = String(repeating: "a\n", count: ReadingLimits.parts / 2 + 5)
    let text = "Stage,Touchpoint,Pain point\nPurchase,t,\"\(lines)\"\nUse,u,\"\(lines)\"\n"
    let content = try FileReading.read(SourceFile(name: "m.csv", text: text))
    guard case .map(let reading) = content else { throw Missing() }
    let pains = reading.map?.stages.flatMap(\.touchpoints).reduce(0) { $0 + $1.painPoints.count }
    #expect(pains == ReadingLimits.parts)
    #expect(reading.diagnostics.count { $0.severity == .error && $0.rule == .syntax } == 1)
  }

  /// Each key of the authors' own would be named at the card of its stage.
  @Test func ownKeysInThePictureOfADiff() throws {
    try LinearGrowth.expect(2_000) { count in
      let new = try Self.stage(Self.list(count) { "\"x-k\($0)\":1" })
      let diff = MapDiff(try Self.stage("\"goal\":\"g\""), new)
      let document = DiffDocument(
        diff, origin: DiffOrigin(old: "a", new: "b"), frameworks: (nil, nil), language: .en)
      #expect(!document.picture.blocks.isEmpty)
    }
  }

  /// Stages and rows of the map's own make a product: as many are drawn as anybody looks through.
  @Test func stagesAndOwnRowsInAComparison() throws {
    let lanes = Self.list(100) { #"{"id":"l\#($0)","name":"L"}"# }
    let texts = Self.list(100) { #""l\#($0)":["x"]"# }
    let stages = Self.list(1_000) { #"{"stage":"s\#($0)","lanes":{\#(texts)}}"# }
    let map = try Self.map(
      #"{"title":"T","framework":"own","lanes":[\#(lanes)],"stages":[\#(stages)]}"#)
    let journey = PhasedJourney(name: "a", map: map, framework: nil)
    let document = MapComparisonDocument(
      MapComparison([journey, journey]), language: .en
    ).document
    let text = TerminalRenderer(width: 80, isColored: false, language: .en).bytes(document)
    #expect(text.count < 3_000_000)
    let words = String(decoding: text, as: UTF8.self)
    #expect(words.components(separatedBy: "more stages").count > 1)
  }

  /// Blank texts say nothing: a diff tells them once, however many there are.
  @Test func blankTextsOfADiff() throws {
    let blanks = try Self.stage("\"actions\":[\(Self.list(1_000) { _ in "\"\"" })]")
    let diff = MapDiff(try Self.stage("\"goal\":\"g\""), blanks)
    #expect(diff.changes.count == 2)
  }

  /// A list of changes that grows by doubling would take three times its room.
  @Test func changesTakeLittleMoreRoomThanTheyNeed() throws {
    let old = try Self.stage("\"actions\":[\(Self.list(12_000) { "\"a\($0)\"" })]")
    let new = try Self.stage("\"touchpoints\":[\(Self.list(30_000) { _ in "{\"name\":\"t\"}" })]")
    let changes = MapDiff(old, new).changes
    #expect(changes.count == 42_000)
    #expect(changes.capacity <= 42_000 * 4 / 3)
  }

  /// Of each of them the end of the line was looked for, lest it should be half of a quoted text.
  @Test func wrongNumbersOnOneLineWithoutAQuote() {
    LinearGrowth.expect(2_000) { count in
      let text = "[\(Self.list(count) { _ in "+3" })]"
      let document = JSONDocument(SourceFile(name: "m.json", text: text), isForCorrection: true)
      #expect(document.problems.count == count)
    }
  }
}
