import Testing

@testable import JourneyCore

@Suite struct PictureThemeTests {
  /// WCAG 2.2, 1.4.3: text needs 4.5 to 1 with what is behind it.
  @Test(arguments: PictureTheme.builtIn) func everyTextCanBeRead(_ theme: PictureTheme) {
    for pair in PictureTheme.textPairs {
      let contrast = theme[pair.text].contrast(with: theme[pair.ground])
      #expect(contrast >= 4.5, "\(theme.name): \(pair.text) on \(pair.ground) is \(contrast)")
    }
  }

  @Test func contrastIsThatOfTheStandard() {
    func contrast(_ first: UInt32, _ second: UInt32) -> Double {
      (PictureColor(first).contrast(with: PictureColor(second)) * 100).rounded() / 100
    }
    #expect(contrast(0x000000, 0xFFFFFF) == 21)
    #expect(contrast(0x777777, 0xFFFFFF) == 4.48)
    #expect(contrast(0xFF0000, 0xFFFFFF) == 4)
    #expect(contrast(0x0000FF, 0x000000) == 2.44)
  }

  @Test(
    arguments: [
      ("#FFF", 0xFF_FFFF), ("#0a66A8", 0x0A_66A8), ("#12", nil), ("red", nil), ("#GGGGGG", nil),
      ("", nil),
    ] as [(String, UInt32?)])
  func coloursAreReadAsCSSWritesThem(_ text: String, _ value: UInt32?) {
    #expect(PictureColor(css: text)?.value == value)
  }
}
