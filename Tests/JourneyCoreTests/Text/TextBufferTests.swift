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
}
