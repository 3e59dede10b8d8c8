import Testing

@testable import JourneyCore

/// Numbers as pictures have them.
@Suite struct TextBufferTests {
  @Test(arguments: [
    (0, "0"), (5, "0.05"), (50, "0.5"), (100, "1"), (101, "1.01"), (110, "1.1"), (99_999, "999.99"),
    (-5, "-0.05"), (-1_230, "-12.3"), (100_000_000_000, "1000000000"),
  ]) func hundredthsHaveTheDigitsThatTheyNeed(number: Int, text: String) {
    var buffer = TextBuffer()
    buffer.append(hundredths: number)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == text)
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
}
