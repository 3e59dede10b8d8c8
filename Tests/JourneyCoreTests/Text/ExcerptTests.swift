import Testing

@testable import JourneyCore

/// Texts as messages quote them.
@Suite struct ExcerptTests {
  @Test(arguments: [
    ("Chờ tổng đài", "Chờ tổng đài"), ("", "…"), ("  ", "…"), (" Chờ ", "Chờ"),
    ("Chờ  tổng\nđài\t6 phút", "Chờ tổng đài 6 phút"), ("Chờ\u{A0}tổng", "Chờ tổng"),
    ("Chờ\u{1680}tổng\u{2003}đài\u{3000}lâu", "Chờ tổng đài lâu"), ("A\u{85}B", "A B"),
    ("ᚁ chữ Ogham", "ᚁ chữ Ogham"), ("©", "©"),
    ("Bốn mươi ký tự thì vẫn còn nguyên vẹn đó", "Bốn mươi ký tự thì vẫn còn nguyên vẹn đó"),
    ("Bốn mươi mốt ký tự thì phải cắt bớt đi đó", "Bốn mươi mốt ký tự thì phải cắt bớt đi…"),
  ])
  func isOneLineOfAboutFortyCharacters(text: String, excerpt: String) {
    #expect(SourceText(text).excerpt == excerpt)
    // However the file wrote it.
    var bytes: [UInt8] = []
    JSONEscapes.append(text.utf8, to: &bytes)
    let file = SourceFile(name: "", bytes: bytes)
    let inFile = SourceText(file: file, range: 1..<bytes.count - 1, isEscaped: bytes.contains(0x5C))
    #expect(inFile.excerpt == excerpt)
  }
}
