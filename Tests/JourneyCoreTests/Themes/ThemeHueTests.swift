import Testing

@testable import JourneyCore

/// Text on the heads of stages can be read whatever hues a brand brings.
@Suite struct ThemeHueTests {
  private func read(_ json: String) -> ThemeReading {
    ThemeReading.json(SourceFile(name: "brand.theme.json", bytes: Array(json.utf8)))
  }

  private func least(_ theme: PictureTheme) -> Double {
    [(PictureTone.onFirst, PictureTone.first), (.onSecond, .second), (.onThird, .third)]
      .map { theme[$0].contrast(with: theme[$1]) }.min() ?? 0
  }

  @Test(arguments: ["before", "during", "after"], PictureTheme.builtIn.map(\.name))
  func oneHueDoesNotSpoilTheOthers(_ key: String, _ base: String) {
    for color in ["#FFEE88", "#7F7F7F", "#777777", "#000000", "#FFFFFF", "#0A66A8", "#8A7F5C"] {
      let reading = read("{\"base\": \"\(base)\", \"colors\": {\"\(key)\": \"\(color)\"}}")
      #expect(reading.diagnostics.isEmpty)
      #expect(least(reading.theme) >= 4.5, "\(base) \(key) \(color)")
    }
  }

  @Test func aGivenColourOfTextStaysOnAllHuesAndIsWarnedOf() {
    let reading = read(##"{"colors": {"before": "#FFEE88", "onStage": "#FFFFFF"}}"##)
    for tone in [PictureTone.onFirst, .onSecond, .onThird] {
      #expect(reading.theme[tone].css == "#FFFFFF")
    }
    #expect(reading.diagnostics.count == 1)
    #expect(
      reading.diagnostics.first?.message.en.contains("onStage #FFFFFF on before #FFEE88") == true)
  }

  /// A pair of which neither colour was written is told at the colour from which it follows.
  @Test func aPairThatFollowsIsWarnedOfAtItsCause() {
    for text in ["#777777", "#999999", "#BBBBBB"] {
      let reading = read("{\"colors\": {\"text\": \"\(text)\"}}")
      #expect(reading.diagnostics.count == 1)
      for pair in PictureTheme.textPairs
      where reading.theme[pair.text].contrast(with: reading.theme[pair.ground]) < 4.5 {
        let isTold = [pair.text, pair.ground].contains { tone in
          tone == .ink || ThemeCompletion.sources(of: tone).contains(.ink)
        }
        #expect(isTold, "\(pair.text) on \(pair.ground)")
      }
    }
  }

  /// The message names text first and ground second, as a reader sees them.
  @Test func textAndGroundAreNotTurnedRound() {
    let reading = read(##"{"base": "dark", "colors": {"background": "#8A94A2"}}"##)
    for message in reading.diagnostics.map(\.message.en) {
      #expect(!message.contains("background #8A94A2 on muted"), "\(message)")
    }
    #expect(!reading.diagnostics.isEmpty)
  }
}
