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

  /// A number is written at once as it is written by way of a string.
  @Test func numbersHaveTheirShortestDigits() {
    var values: [Double] = [
      0, -0.0, 0.005, 1e15, -1e15, 1e300, Double.leastNonzeroMagnitude, 1e12, 999_999_999_999.99,
      0.1 + 0.2,
    ]
    for number in -2_000...2_000 {
      values += [Double(number) / 100, Double(number) / 1000, Double(number) * 1e9 / 7]
      values += [(Double(number) / 100).nextUp, (Double(number) / 100).nextDown]
      values.append(Double(number) * 123_456_789.01)
    }
    for value in values {
      var buffer = TextBuffer()
      WrittenNumber.append(value, to: &buffer)
      let text = String(decoding: buffer.bytes, as: UTF8.self)
      #expect(text == WrittenNumber.digits(of: value))
    }
  }

  @Test(arguments: [0, 1, 9, 10, 0xFEDC, 0x0123_4567_89AB_CDEF, 0xA0A0_9F9F, .max] as [UInt64])
  func keysHaveSixteenDigits(number: UInt64) {
    let digits = String(number, radix: 16)
    let zeros = String(repeating: "0", count: 16 - digits.utf8.count)
    #expect(TextKey(number: number).text == zeros + digits)
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

  /// What was written last can be taken back, and blanks be put in its place.
  @Test func textsAreShortened() {
    var buffer = TextBuffer(capacity: 3)
    buffer += "một hai"
    buffer.shorten(to: 5)
    buffer.append(blanks: 2)
    buffer.append(blanks: 0)
    buffer += "ba"
    buffer.shorten(to: 100)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "một  ba")
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
