import Testing

@testable import JourneyCore

@Suite struct EncodingTests {
  private static let latinHelp =
    "the file was probably saved as Latin-1 or Windows text; save it as UTF-8"

  @Test func aWrongByteIsPlacedAndTheRestIsRead() throws {
    let bytes = Array("{\"title\": \"caf".utf8) + [0xE9] + Array("\",\n \"b\": 1 \"c\": [2,]}".utf8)
    #expect(
      SyntaxFinding.all(in: bytes) == [
        SyntaxFinding(1, 15, "byte E9 is not UTF-8", Self.latinHelp),
        .comma(2, 8), .extraComma(2, 16, before: "]"),
      ])
    let document = JSONDocument(SourceFile(name: "", bytes: bytes))
    let title = try #require(document.value("title", ofObject: 0))
    #expect(document.text(title).string == "caf?")
    #expect(document.problems.first?.rule == .encoding)
    #expect(document.problems.first?.range == 14..<15)
  }

  @Test func furtherBytesAreCounted() {
    let bytes = Array("[\"".utf8) + [0xE9, 0x20, 0xFF, 0x20, 0xC3] + Array("\"]".utf8)
    #expect(
      SyntaxFinding.all(in: bytes) == [
        SyntaxFinding(
          1, 3, "byte E9 is not UTF-8, nor are 2 more", Self.latinHelp)
      ])
    #expect(
      SyntaxFinding.all(in: bytes, .vi).map(\.message) == [
        "byte E9 không phải là UTF-8, và còn 2 byte như vậy"
      ])
  }

  @Test func oneFurtherByteIsSingular() {
    let bytes = Array("[\"".utf8) + [0xC0, 0x80] + Array("\"]".utf8)
    #expect(
      SyntaxFinding.all(in: bytes).map(\.message) == [
        "byte C0 is not UTF-8, nor is one more"
      ])
  }

  @Test(
    arguments: [
      [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
      [0x80], [0xBF], [0xFE], [0xFF], [0xC3], [0xE1, 0xBB], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func illFormedSequencesAreFoundWhereTheyBegin(sequence: [UInt8]) {
    for padding in 0..<40 {
      let head = Array("[\"\(String(repeating: "a", count: padding))".utf8)
      let document = JSONDocument(SourceFile(name: "", bytes: head + sequence + Array("\"]".utf8)))
      #expect(document.problems.map(\.rule) == [.encoding])
      #expect(document.problems.first?.range.lowerBound == head.count)
      let open = JSONDocument(SourceFile(name: "", bytes: head + sequence))
      #expect(open.problems.filter { $0.rule == .encoding }.count == 1, "at the end of the file")
    }
  }

  @Test(arguments: ["{\"a\": 1, \"b\": [\"điểm chạm\"]}", "  \r\n [\"x\"]", "\n\n{\"title\": 1}"])
  func wideEncodingsAreNamed(text: String) {
    let units = Array(text.utf16)
    let scalars = text.unicodeScalars.map(\.value)
    let little16 = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big16 = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little32 = scalars.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0xFF), UInt8($0 >> 16), 0]
    }
    let big32 = scalars.flatMap { [0, UInt8($0 >> 16), UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)] }
    for bytes in [little16, big16, [0xFF, 0xFE] + little16, [0xFE, 0xFF] + big16] {
      #expect(
        SyntaxFinding.all(in: bytes) == [
          SyntaxFinding(1, 1, "the file is saved as UTF-16; save it as UTF-8")
        ])
    }
    for bytes in [little32, big32, [0xFF, 0xFE, 0, 0] + little32, [0, 0, 0xFE, 0xFF] + big32] {
      #expect(
        SyntaxFinding.all(in: bytes, .vi) == [
          SyntaxFinding(1, 1, "tệp được lưu bằng UTF-32; hãy lưu lại bằng UTF-8")
        ])
    }
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D],
      [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0], [1, 2, 3, 4, 5, 6, 7, 8],
      [UInt8](repeating: 0, count: 100), [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xFF],
    ] as [[UInt8]])
  func binaryFilesAreNoText(bytes: [UInt8]) {
    #expect(
      SyntaxFinding.all(in: bytes) == [
        SyntaxFinding(1, 1, "this is a binary file, not JSON text")
      ])
    let document = JSONDocument(SourceFile(name: "", bytes: bytes))
    #expect(document.problems.map(\.rule) == [.encoding] && !document.hasRoot)
    #expect(MapReading.json(SourceFile(name: "", bytes: bytes)).map == nil)
  }

  @Test func everyFindingOfAnUnreadableFileHasAPlace() {
    for bytes in [[], [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0], [0, 0]] as [[UInt8]] {
      let document = JSONDocument(SourceFile(name: "", bytes: bytes))
      #expect(!document.problems.isEmpty)
      TapeCheck.expectConsistent(document)
    }
  }
}
