import Testing

@testable import JourneyCore

/// Files that are no workbook, or one that must not be unpacked: each has a sentence of its own.
@Suite struct BadWorkbookTests {
  private static func messages(_ bytes: [UInt8]) -> [String] {
    let reading = MapReading.sheet(SourceFile(name: "a.xlsx", bytes: bytes))
    #expect(reading.map == nil)
    #expect(reading.diagnostics.allSatisfy { $0.help != nil })
    return reading.diagnostics.map(\.message.en)
  }

  @Test func otherFiles() {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(Self.messages([]) == ["the file is empty"])
    #expect(Self.messages(old) == ["this is an old workbook (.xls)"])
    #expect(
      Self.messages(old + "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] })
        == ["this workbook has a password"])
    #expect(
      Self.messages(Array("Stage,Touchpoint\nBuy,Till\n".utf8))
        == ["this is text, maybe CSV by another name, and not a workbook"])
    #expect(Self.messages([0x7F, 0x45, 0x4C, 0x46, 0, 0]) == ["this is not a workbook"])
    var other = ZipWriter()
    other.add("readme.txt", [0x41])
    let otherBytes = other.finish()
    #expect(Self.messages(otherBytes) == ["this is a zip archive, not a workbook"])
    var sheet = ZipWriter()
    sheet.add("content.xml", [0x41])
    let sheetBytes = sheet.finish()
    #expect(Self.messages(sheetBytes) == ["this is a spreadsheet of OpenDocument (.ods)"])
  }

  /// A megabyte of zeros in a kilobyte, and a file that lies about its size.
  @Test func bombs() throws {
    // Fixed Huffman: one zero, then 258 more again and again, by hand.
    var bits: [UInt8] = [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0]
    for _ in 0..<40_000 { bits += [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0] }
    bits += [0, 0, 0, 0, 0, 0, 0]
    var packed: [UInt8] = []
    for start in stride(from: 0, to: bits.count, by: 8) {
      var byte: UInt8 = 0
      for (offset, bit) in bits[start..<min(start + 8, bits.count)].enumerated() {
        byte |= bit << UInt8(offset)
      }
      packed.append(byte)
    }
    let all = try Inflate.inflated(packed, 0..<packed.count, limit: 64 << 20)
    #expect(all.count == 1 + 40_000 * 258)
    #expect(throws: Inflate.Fault.tooLarge) {
      try Inflate.inflated(packed, 0..<packed.count, limit: 1_000_000)
    }
  }

  private static func workbook(_ rows: String, shared: String = "") -> [UInt8] {
    let parts = [
      ("xl/workbook.xml", #"<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>"#),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/a.xml"/>"#
          + #"<Relationship Id="r2" Type="x/sharedStrings" Target="texts.xml"/></Relationships>"#
      ),
      ("xl/texts.xml", "<sst>\(shared)</sst>"),
      ("xl/worksheets/a.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
    ]
    var zip = ZipWriter()
    for (name, text) in parts { zip.add(name, Array(text.utf8)) }
    return zip.finish()
  }

  /// A cell in the last column of each row is a table of mostly empty cells.
  @Test func cellsFarApart() {
    let rows = (1...200).map {
      "<row r=\"\($0)\"><c r=\"XFD\($0)\" t=\"inlineStr\"><is><t>a</t></is></c></row>"
    }
    #expect(
      Self.messages(Self.workbook(rows.joined())) == [
        "the cells of this sheet lie too far apart: there are more than 2 million empty ones"
          + " between them"
      ])
  }

  /// One long text that is stored once can stand in any number of cells.
  @Test func aLongTextInManyCells() {
    let rows = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 2_000)
    let text = String(repeating: "x", count: 30_000)
    #expect(
      Self.messages(Self.workbook(rows, shared: "<si><t>\(text)</t></si>")) == [
        "this sheet repeats long texts in too many cells"
      ])
  }
}
