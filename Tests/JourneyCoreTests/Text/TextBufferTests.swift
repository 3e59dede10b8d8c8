import Testing

@testable import JourneyCore

/// Texts that are written piece by piece into bytes.
@Suite struct TextBufferTests {
  @Test func piecesStandOneBehindTheOther() {
    var buffer = TextBuffer()
    buffer += "Chờ"
    buffer += " "
    buffer.append("b")
    for number in [0, 7, 10, -1, -205, Int.max, Int.min] {
      buffer.append(number)
      buffer.write(";")
    }
    var other = TextBuffer()
    other += "🧑‍🤝‍🧑 and a text that is longer than fifteen bytes"
    buffer += other
    #expect(
      String(decoding: buffer.bytes, as: UTF8.self)
        == "Chờ b0;7;10;-1;-205;\(Int.max);\(Int.min);"
        + "🧑‍🤝‍🧑 and a text that is longer than fifteen bytes")
  }

  /// The first sign of markup is found wherever it stands, and nothing is taken for one.
  @Test func signsOfMarkupAreFound() {
    for byte in UInt8(0)..<0x80 {
      let isMarkup = [0x22, 0x26, 0x3C, 0x3E].contains(byte)
      for length in [1, 7, 8, 9, 17, 24] {
        for place in 0..<length {
          var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          bytes[place] = byte
          let found = WordScan.endOfUnmarked(bytes.span, from: 0)
          #expect(found == (isMarkup ? place : length), "\(byte) at \(place) of \(length)")
        }
      }
    }
    let plain = Array("Chờ lâu, 22% đứng dậy ra về #'()%$".utf8)
    #expect(WordScan.endOfUnmarked(plain.span, from: 0) == plain.count)
  }

  /// A number of small parts is written as before: without zeros at its end.
  @Test func partsAreWrittenInTheirDigits() {
    for (parts, digits, text) in [
      (0, 9, "0"), (5, 3, "0.005"), (-5, 3, "-0.005"), (1500, 3, "1.5"), (1_000, 3, "1"),
      (120, 0, "120"), (-2_000_000_000, 9, "-2"), (1_234_567, 6, "1.234567"), (10, 1, "1"),
    ] {
      #expect(FixedDecimal.text(parts, digits: digits) == text)
      var bytes = Array("x".utf8)
      FixedDecimal.append(parts, digits: digits, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == "x" + text)
    }
  }

  /// A byte is found at its first place within a range, and nothing beyond the range.
  @Test func bytesAreFoundWithinTheirRange() {
    var random = SeededGenerator(seed: 5)
    for length in 0..<40 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0x39...0x3B, using: &random) }
      for start in 0...length {
        for end in start...length {
          let found = WordScan.firstIndex(of: 0x3A, bytes.span, in: start..<end)
          #expect(found == bytes[start..<end].firstIndex(of: 0x3A) ?? end)
        }
      }
    }
  }

  /// What may hide is found by its bytes wherever it stands, as each byte by itself would tell.
  @Test func whatMayHideIsFoundAmongAnyBytes() {
    func tells(_ bytes: [UInt8], _ index: Int) -> Bool {
      let byte = bytes[index]
      if byte < 0x80 { return byte < 0x20 || byte == 0x7F }
      let last = index > 0 ? bytes[index - 1] : 0
      let isGeneral = index > 1 && bytes[index - 2] == 0xE2
      return switch last {
      case 0xC2: byte < 0xA0 || byte == 0xAD
      case 0xCD: byte == 0x8F
      case 0xD8: byte == 0x9C
      case 0xE1: [0x85, 0x9E, 0xA0].contains(byte)
      case 0xE3: byte == 0x85
      case 0xEF: byte >= 0xB8
      case 0xF0: byte == 0x9B || byte == 0x9D
      case 0xF3: true
      case 0x80 where isGeneral: (0x8B...0x8F).contains(byte) || (0xA8...0xAE).contains(byte)
      case 0x81 where isGeneral: byte >= 0xA0
      default: false
      }
    }
    let parts: [[UInt8]] = [
      Array("Chờ lâu".utf8), Array("“quoted” – 22 %".utf8), [0xE2, 0x80], [0xE2, 0x81], [0xC2],
      [0xAD], [0x8B], [0xA5], [0xE1], [0x9E], [0xF0], [0x9D], [0xF3], [0xEF, 0xBB, 0xBF], [0x61],
    ]
    var random = SeededGenerator(seed: 6)
    for _ in 0..<4000 {
      let count = Int.random(in: 0..<6, using: &random)
      let bytes = (0..<count).flatMap { _ in parts.randomElement(using: &random) ?? [] }
      #expect(
        VisibleText.mayHideSomething(bytes.span) == bytes.indices.contains { tells(bytes, $0) },
        "\(bytes)")
    }
  }
}
