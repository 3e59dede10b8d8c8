import Testing

@testable import JourneyCore

@Suite struct TextWrappingTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    TextWrapping.lines(of: text, width: width).map(String.init)
  }

  @Test func breaksAtBlanks() {
    #expect(lines("Quá nhiều quảng cáo", 10) == ["Quá nhiều", "quảng cáo"])
    #expect(lines("Quá nhiều quảng cáo", 19) == ["Quá nhiều quảng cáo"])
    #expect(lines("  a   b  ", 20) == ["a   b"])
    #expect(lines("", 5) == [""])
    #expect(lines("   ", 5) == [""])
  }

  @Test func breaksLongWordsBetweenClusters() {
    #expect(lines("to https://a.vn/123", 8) == ["to", "https://", "a.vn/123"])
    #expect(lines("👩‍⚕️👩‍⚕️👩‍⚕️", 4) == ["👩‍⚕️👩‍⚕️", "👩‍⚕️"])
    #expect(lines("e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    #expect(lines("中文", 1) == ["中", "文"])
  }

  @Test func breaksBetweenEastAsianCharactersButNotBeforePunctuation() {
    #expect(lines("購買体験の向上", 6) == ["購買体", "験の向", "上"])
    #expect(lines("購買体、験", 6) == ["購買", "体、験"])
    #expect(lines("良い「体験」", 6) == ["良い", "「体", "験」"])
    #expect(lines("a購買", 4) == ["a購", "買"])
  }

  @Test func keepsFixedBlanksTogether() {
    #expect(lines("CTR 10\u{A0}% ok", 6) == ["CTR", "10\u{A0}%", "ok"])
    #expect(lines("1\u{202F}000 đ", 5) == ["1\u{202F}000", "đ"])
  }

  @Test func keepsTheNewlinesOfTheText() {
    #expect(lines("a b\nc\r\n\r\nd\n", 10) == ["a b", "c", "", "d"])
    #expect(lines("\n", 10) == [""])
  }

  @Test func measuresTheLongestPiece() {
    #expect(TextWrapping.longestPiece(of: "Nhận diện và") == 4)
    #expect(TextWrapping.longestPiece(of: "購買、a") == 4)
    #expect(TextWrapping.longestPiece(of: "10\u{A0}% a") == 4)
    #expect(TextWrapping.longestPiece(of: "") == 0)
  }

  @Test func takesAMegabyteWithoutBlanks() {
    let text = String(repeating: "ả", count: 350_000)
    let lines = TextWrapping.lines(of: text, width: 80)
    #expect(lines.count == 4_375)
    #expect(
      TextWrapping.lines(of: String(repeating: "a ", count: 500_000), width: 79).count == 12_500)
  }

  func isBlank(_ character: Character?) -> Bool {
    character.map { $0.isWhitespace && $0.unicodeScalars.count == 1 } ?? false
  }

  func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" }))
  }
}
