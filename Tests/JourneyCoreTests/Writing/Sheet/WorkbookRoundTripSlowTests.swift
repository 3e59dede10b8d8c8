import Testing

@testable import JourneyCore

/// A map that goes to a workbook and comes back is the same map without the losses that were listed.
@Suite struct WorkbookRoundTripSlowTests {
  private static func read(_ bytes: [UInt8], sheet: String? = nil) throws -> MapReading {
    let source = SourceFile(name: "a.journey.xlsx", bytes: bytes)
    var choices = ReadingChoices()
    choices.sheet = sheet
    guard case .map(let reading) = try FileReading.read(source, choices: choices) else {
      throw UnreadFormat(format: .sheet, name: "")
    }
    return reading
  }

  private static func written(_ map: JourneyMap, _ language: Language) throws -> WrittenMap {
    var framework: Framework?
    switch map.framework {
    case .id(let id): framework = FrameworkCatalog.framework(id: id.string)
    case .inline(let inline): framework = inline
    case .path: break
    }
    return try FileFormat.sheet.written(
      map, WritingChoices(framework: framework, language: language))
  }

  /// A workbook holds what a table of CSV holds.
  @Test(arguments: Language.allCases) func holdsWhatCSVHolds(_ language: Language) throws {
    var maps = [try #require(EveryKey.map.map)]
    for seed in UInt64(0)..<60 {
      var random = RandomMap(seed: seed)
      maps.append(random.map())
    }
    for map in maps where !map.stages.isEmpty {
      let workbook = try Self.written(map, language)
      var choices = WritingChoices(language: language)
      choices.tableShape = .columns
      if case .inline(let inline) = map.framework { choices.framework = inline }
      if case .id(let id) = map.framework {
        choices.framework = FrameworkCatalog.framework(id: id.string)
      }
      let csv = try FileFormat.csv.written(map, choices)
      if workbook.losses.isEmpty {
        var map = map
        map.formatVersion = nil
        #expect(try Self.read(workbook.bytes).map == map)
      }
      // XML has no room for some control characters, so a few more texts may be changed.
      let more = workbook.losses.filter { loss in !csv.losses.contains { $0.key == loss.key } }
      #expect(more.allSatisfy { $0.kind == .changed }, "\(more)")
    }
  }

  /// Programs that save a workbook again drop the mark of cells whose text is taken as it is.
  @Test func bulletsAndNumbersStayWithoutTheirStyle() throws {
    var map = JourneyMap(title: "Shop", framework: .id("buyer-4"))
    var stage = StageEntry(stage: "decision")
    stage.painPoints = ["- half leave", "1. wait 2. ask", "✓ done", "'- quoted", "=1+1", "'plain"]
      .map { PainPoint(text: SourceText($0)) }
    stage.notes = "-"
    map.stages = [stage]
    let written = try Self.written(map, .en)
    #expect(written.losses.isEmpty)
    #expect(try Self.read(written.bytes).map?.stages == map.stages)
    var book = try Workbook(written.bytes)
    let grid = try book.grid(of: book.sheets[0], named: "").grid
    var guarded = 0
    for row in 0..<grid.rowCount {
      for column in 0..<grid.count(ofRow: row) {
        guard let cell = grid.cell(row, column) else { continue }
        let bytes = Array(grid.string(cell).utf8)
        if bytes.first == 0x27 { guarded += 1 }
        if cell.form == .verbatim { #expect(ListMark.length(bytes.span, bytes.indices) == 0) }
      }
    }
    #expect(guarded == 2)
  }

  @Test func findingsStandAtRowAndColumn() throws {
    var map = JourneyMap(title: "Shop", framework: .id("buyer-4"))
    var stage = StageEntry(stage: "decision")
    stage.touchpoints = [Touchpoint(name: "Till"), Touchpoint(name: "Desk")]
    map.stages = [stage]
    let reading = try Self.read(try Self.written(map, .en).bytes)
    #expect(reading.map == map)
    let lines = LineTable(reading.sourceMap.source)
    let place = reading.sourceMap.place(of: .touchpoint(0, 1))
    let position = lines.position(of: place.range.lowerBound)
    #expect(position.line == 7)
    #expect(position.column == 3)
    let text = String(
      decoding: reading.sourceMap.source.bytes[lines.range(ofLine: 7)], as: UTF8.self)
    #expect(text == "Touchpoint,Till,Desk")
  }

  @Test func sheetsAreChosen() throws {
    let map = JourneyMap(title: "Shop", framework: .id("buyer-4"))
    let bytes = WorkbookWriter.bytes(
      ["One", "Two"].map { name in
        var sheet = WorkbookWriter.Sheet(name: name)
        sheet.rows = [["Stage", "Touchpoint"], ["decision", name]].map { row in
          row.map { WorkbookWriter.Cell(.text($0, isVerbatim: false)) }
        }
        return sheet
      })
    #expect(map.title.string == "Shop")
    let asked = try Self.read(bytes)
    #expect(asked.map == nil)
    #expect(asked.diagnostics.map(\.message.en) == ["several sheets hold a map: 'One', 'Two'"])
    let chosen = try Self.read(bytes, sheet: "Two")
    #expect(chosen.map?.stages.first?.touchpoints.map(\.name.string) == ["Two"])
    #expect(try Self.read(bytes, sheet: "ôné").map != nil)
    let missing = try Self.read(bytes, sheet: "Three")
    #expect(missing.diagnostics.map(\.message.en) == ["no sheet 'Three'"])
  }
}
