import Testing

@testable import JourneyCore

/// Tables that cannot be read, or only in part: each with its place and its words.
@Suite struct BadTableTests {
  @Test(arguments: [
    ("", "1:1 error syntax: the table is empty"),
    ("\n \n,,\n", "1:1 error syntax: the table is empty"),
    (
      "Stage,Touchpoint,Channel,Emotion\r\n",
      "1:1 error syntax: the table has headings but no row"
    ),
    ("a,b\nc,d\n", "1:1 error syntax: no row of headings was found"),
    (
      "Title,x\nTouchpoint,Channel,Emotion\nTill,store,1\n",
      "2:1 error syntax: no column tells the stage"
    ),
    (
      "Stage,Touchpoint\n,Till\n,Desk\n",
      "1:1 error syntax: the column of stages is empty throughout"
    ),
    (
      "Stage,Touchpoint\nBuy,Till\n\nStage,Touchpoint\nUse,Manual\n",
      "1:1 error syntax: the table holds 2 maps: 1 (line 1), 2 (line 4)"
    ),
  ])
  func holdsNoMap(_ text: String, _ finding: String) {
    let sheet = SheetText(text)
    #expect(sheet.reading.map == nil)
    #expect(sheet.findings.contains(finding))
    #expect(sheet.reading.diagnostics.contains { $0.help != nil })
  }

  /// What to do about a table that cannot be read, whatever it turned out to be.
  @Test(arguments: [
    ("Stage    Touchpoint    Emotion\nFind     Google        1\n", "only blanks stand between"),
    ("Stage;Touchpoint;Emotion\nFind,Google,1\nBuy,Till,-1\n", "different signs between"),
    ("ID;PWXL;N;E\nC;Y1;X1;K1\nC;Y2;X1;K2\nE\n", "this is SYLK"),
    ("Touchpoint,Purpose,Cost\nWeb,Informs,High\nStore,Sells,Low\n", "'Touchpoint / Stage'"),
    ("[{\"stage\":\"Find\"},\n {\"stage\":\"Buy\"}]\n", "--from json reads it"),
  ])
  func tellsWhatToDo(_ text: String, _ help: String) {
    let sheet = SheetText(text)
    #expect(sheet.reading.map == nil)
    #expect(sheet.reading.diagnostics.count == 1)
    #expect(sheet.reading.diagnostics.first?.help?.en.contains(help) == true)
  }

  @Test func anUnclosedQuoteIsToldWhereItOpened() {
    let sheet = SheetText("Stage,Touchpoint\nBuy,Till\nUse,\"Manual\nCare,Hotline\n")
    #expect(sheet.findings == ["3:5 error syntax: the quote opened here is never closed"])
    #expect(
      sheet.outline == ["Buy", "  Till", "Use", "  Manual", "Care", "  Hotline"])
    let swallowing = SheetText("Stage,Touchpoint\nBuy,\"Till\nUse,\"Manual\"\n")
    #expect(
      swallowing.findings.first == "3:6 error syntax: there is text behind the closing quote")
    #expect(
      swallowing.reading.diagnostics.first?.notes.map {
        LineTable(swallowing.source).position(of: $0.range.lowerBound).line
      } == [2])
  }

  @Test func raggedRows() {
    let sheet = SheetText("Stage,Touchpoint,Emotion\nBuy,Till\nUse,Manual,1,,too,far\n")
    #expect(sheet.outline == ["Buy", "  Till", "Use", "  Manual | emotion 1"])
    #expect(
      sheet.findings == ["3:15 error syntax: the cells 'too', 'far' lie behind the last heading"])
  }

  @Test func otherEncodings() {
    let latin = SheetText(bytes: Array("Stage,Touchpoint\r\nBrowse,Caf".utf8) + [0xE9, 0x0A])
    #expect(
      latin.findings == ["2:11 error encoding: the file is not UTF-8; it seems to be Windows-1252"])
    #expect(latin.reading.diagnostics.first?.help?.en.contains("CSV UTF-8") == true)
    // "Tìm kiếm" with its tones behind the letters.
    let vietnamese = SheetText(
      bytes: Array("Stage\nTi".utf8) + [0xCC] + Array("m ki".utf8) + [0xEA, 0xEC] + Array("m".utf8))
    #expect(
      vietnamese.findings == [
        "2:3 error encoding: the file is not UTF-8; it seems to be Windows-1258"
      ])
    for isBig in [true, false] {
      for hasMark in [true, false] {
        let units = Array("Stage\tTouchpoint\r\nMua hàng\tQuầy 😀\r\n".utf16)
        let bytes = ((hasMark ? [0xFEFF] : []) + units).flatMap { unit -> [UInt8] in
          let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
          return isBig ? pair : pair.reversed()
        }
        let sheet = SheetText(bytes: bytes)
        #expect(sheet.outline == ["Mua hàng", "  Quầy 😀"], "\(isBig) \(hasMark)")
        #expect(sheet.findings == [])
      }
    }
  }

  @Test(
    arguments: [
      (
        [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00],
        "this is an Excel workbook (.xlsx) by another name, not CSV"
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0x00],
        "this is an old Excel workbook (.xls), or one with a password, not CSV"
      ),
      ([0x41, 0x2C, 0x42, 0x0A, 0x00, 0x01, 0x02], "this is binary data, not text"),
    ] as [([UInt8], String)])
  func binaryData(_ bytes: [UInt8], _ message: String) {
    let sheet = SheetText(bytes: bytes)
    #expect(sheet.reading.map == nil)
    #expect(sheet.reading.diagnostics.map(\.message.en) == [message])
    #expect(sheet.reading.diagnostics.map(\.rule) == [.encoding])
  }

  @Test func threeHundredColumns() {
    let names = (0..<300).map { "Column \($0)" }.joined(separator: ",")
    let cells = (0..<300).map(String.init).joined(separator: ",")
    let sheet = SheetText("Stage,Touchpoint,\(names)\nBuy,Till,\(cells)\n")
    #expect(sheet.reading.map?.lanes.count == 300)
    #expect(
      sheet.reading.map?.stages.first?.touchpoints.first?.lanes.map(\.texts.count)
        == [Int](repeating: 1, count: 300))
    #expect(sheet.findings.count == 1)
    #expect(
      sheet.findings.first?.hasSuffix("and 294 more are not known: kept as custom lanes") == true)
  }

  @Test func valuesThatAreNone() {
    let sheet = SheetText(
      """
      Date,03/04/2026
      Stage,Touchpoint,Touchpoint id,Moment of truth,Pain point,Severity,Opportunity,Impact,Status
      Buy,Till,Not An Id,maybe,Queue,purple,Desk,9,later
      """)
    #expect(
      sheet.findings == [
        "1:6 error wrong-value: '03/04/2026' may be 2026-04-03 or 2026-03-04",
        "3:10 note table-reading: the id 'Not An Id' is written as 'not-an-id'",
        "3:20 warning table-reading: 'maybe' is neither yes nor no: kept as a custom lane",
        "3:32 warning table-reading: unknown value 'purple': kept as a custom lane",
        "3:44 warning table-reading: '9' is outside 1 to 5: kept as a custom lane",
        "3:46 warning table-reading: unknown value 'later': kept as a custom lane",
      ])
  }
}
