import Testing

@testable import JourneyCore

/// Numbers as pictures have them.
@Suite struct TextBufferTests {
  @Test(arguments: [
    (0, "0"), (5, "0.05"), (50, "0.5"), (100, "1"), (101, "1.01"), (110, "1.1"), (99_999, "999.99"),
    (-5, "-0.05"), (-1_230, "-12.3"), (100_000_000_000, "1000000000"),
    // Around the most that is written at once.
    (999_999, "9999.99"), (-999_990, "-9999.9"), (1_000_000, "10000"), (1_000_005, "10000.05"),
    (-1_000_010, "-10000.1"),
  ]) func hundredthsHaveTheDigitsThatTheyNeed(number: Int, text: String) {
    var buffer = TextBuffer()
    buffer.append(hundredths: number)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == text)
    let markup: Markup = " x=\""
    markup.append(hundredths: number, to: &buffer)
    buffer += "\""
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == text + " x=\"" + text + "\"")
  }

  @Test(arguments: [0, 7, 10, 99, 100, 101, -1, -10, 1_000_000, Int.max, Int.min])
  func wholeNumbersAreAsSwiftWritesThem(number: Int) {
    var buffer = TextBuffer(capacity: 2)
    buffer.append(number)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == String(number))
  }

  @Test func everyToneHasItsPlace() {
    #expect(PictureTone.allCases.map(\.place) == Array(PictureTone.allCases.indices))
  }

  /// Markup is appended from where the compiler has put it, whatever its length.
  @Test func markupIsAppendedByteForByte() {
    var buffer = TextBuffer()
    buffer += ""
    buffer += "<"
    buffer += "<b>ế</b>"
    buffer += "<path stroke-linecap=\"round\" d=\"M0 0\"/>"
    let text: String = "<<b>ế</b><path stroke-linecap=\"round\" d=\"M0 0\"/>"
    #expect(buffer.bytes == Array(text.utf8))
    #expect(Markup(stringLiteral: "ế").text == "ế")
  }

  @Test(arguments: [[], [""], ["a"], ["", ""], ["một", "", "hai"]] as [[String]])
  func textsAreJoinedAsTheLibraryJoinsThem(texts: [String]) {
    #expect(texts.joined(separator: ", ") == texts[...].joined(separator: ", "))
    #expect(texts.joined() == texts[...].joined())
  }

  /// Short pieces are put into room that was taken ahead, long ones are copied as a whole.
  @Test(arguments: [0, 1, 63, 64, 65, 1000])
  func piecesOfAnyLengthFollowOneAnother(length: Int) {
    let piece = String(repeating: "ố", count: length)
    var buffer = TextBuffer(capacity: 10)
    var text = ""
    for number in 0..<5 {
      buffer += piece
      buffer.append(number)
      buffer.append("·")
      text += piece + "\(number)\u{B7}"
    }
    // A sign beyond ASCII is no character of one byte.
    let bytes = text.unicodeScalars.flatMap { $0.value == 0xB7 ? [0xB7] : Array(String($0).utf8) }
    #expect(buffer.bytes == bytes && buffer.count == bytes.count)
    var other = TextBuffer()
    other += "<"
    other += buffer
    other.repeat(0..<1)
    other.append(hundredths: 205)
    #expect(other.bytes == [0x3C] + bytes + [0x3C] + Array("2.05".utf8))
  }
}
