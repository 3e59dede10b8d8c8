import Testing

@testable import JourneyCore

/// How a workbook lies before the person who edits it.
@Suite struct WorkbookLayoutTests {
  private static func sheet(_ map: JourneyMap, asksQuestions: Bool = false) throws -> String {
    var choices = WritingChoices(
      framework: FrameworkCatalog.framework(id: "buyer-4"), language: .en)
    choices.asksQuestions = asksQuestions
    var archive = try ZipArchive(try FileFormat.sheet.written(map, choices).bytes)
    return String(
      decoding: try archive.file("xl/worksheets/sheet1.xml") ?? [], as: UTF8.self)
  }

  private static func map(sourceCount: Int) -> JourneyMap {
    var map = JourneyMap(title: "Shop", framework: .id("buyer-4"))
    var stage = StageEntry(stage: "decision")
    stage.touchpoints = [Touchpoint(name: "Till")]
    map.stages = [stage]
    map.sources = (0..<sourceCount).map {
      EvidenceSource(id: SourceText("s-\($0)"), title: "Survey")
    }
    return map
  }

  /// Severities and statuses are chosen from lists, though the map tells none yet.
  @Test func whatIsChosenHasItsRows() throws {
    let sheet = try Self.sheet(Self.map(sourceCount: 0))
    #expect(sheet.contains("&quot;low,medium,high&quot;"))
    #expect(sheet.contains("&quot;idea,planned,doing,done&quot;"))
    #expect(sheet.contains("<dataValidations count=\"3\">"))
  }

  /// The list of parts is there to be filtered, and lines of a head are not drawn behind each other.
  @Test func listsAreFilteredAndLinesParted() throws {
    var map = Self.map(sourceCount: 0)
    map.expectations = ["Short", "Clear"]
    var archive = try ZipArchive(
      try FileFormat.sheet.written(map, WritingChoices(language: .en)).bytes)
    let list = String(
      decoding: try archive.file("xl/worksheets/sheet2.xml") ?? [], as: UTF8.self)
    #expect(list.contains("</sheetData><autoFilter ref=\"A1:K2\"/>"))
    let matrix = String(
      decoding: try archive.file("xl/worksheets/sheet1.xml") ?? [], as: UTF8.self)
    #expect(matrix.contains("<c r=\"B3\" s=\"1\" t=\"s\">"))
    #expect(matrix.contains("<c r=\"B1\" s=\"0\" t=\"s\">"))
  }

  /// The stages stay in sight, but not with a head that fills a screen.
  @Test func longHeadsAreNotFrozen() throws {
    #expect(try Self.sheet(Self.map(sourceCount: 10)).contains("xSplit=\"1\" ySplit=\"14\""))
    let long = try Self.sheet(Self.map(sourceCount: 30))
    #expect(long.contains("<pane xSplit=\"1\" topLeftCell=\"B1\""))
    #expect(!long.contains("ySplit"))
  }
}
