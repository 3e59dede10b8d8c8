import Testing

@testable import JourneyCore

@Suite struct LineTableTests {
  /// Counts line and column from the start of the file, one byte after the other.
  private func counted(_ bytes: [UInt8], _ offset: Int) -> LineTable.Position {
    var (line, column) = (1, 1)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < min(offset, bytes.count) {
      let isReturn = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if bytes[index] == 0x0A || isReturn {
        (line, column) = (line + 1, 1)
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    return LineTable.Position(line: line, column: column)
  }

  @Test func agreesWithCountingFromTheStart() {
    var random = SeededGenerator(seed: 11)
    let pieces = ["a", "đ", "字", "👩‍💻", "\n", "\r\n", "\r", "\t", "\u{301}"]
    for round in 0..<60 {
      let isLong = round.isMultiple(of: 2)
      let some = isLong ? Array(pieces.prefix(4)) : pieces
      var text = round.isMultiple(of: 3) ? "\u{FEFF}" : ""
      for _ in 0..<Int.random(in: 0...(isLong ? 6000 : 300), using: &random) {
        text += some.randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.utf8)
      let table = LineTable(SourceFile(name: "", bytes: bytes))
      let edges = [0, 1, 3, 4095, 4096, 4097, 8192, bytes.count - 1, bytes.count, bytes.count + 9]
      let others = (0..<20).map { _ in Int.random(in: 0...bytes.count, using: &random) }
      for offset in edges + others where offset >= 0 {
        #expect(table.position(of: offset) == counted(bytes, offset), "\(offset)")
      }
    }
  }

  @Test func knowsTheLines() {
    let table = LineTable(SourceFile(name: "", text: "a\r\nbc\rd\n"))
    #expect(table.lineCount == 4)
    #expect((1...4).map { table.range(ofLine: $0) } == [0..<1, 3..<5, 6..<7, 8..<8])
    #expect(LineTable(SourceFile(name: "", text: "")).range(ofLine: 1) == 0..<0)
    #expect(LineTable(SourceFile(name: "", text: "\u{FEFF}a")).range(ofLine: 1) == 3..<4)
  }
}
