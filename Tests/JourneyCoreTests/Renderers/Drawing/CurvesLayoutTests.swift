import Testing

@testable import JourneyCore

/// Curves of several journeys over one another, read as elements.
@Suite struct CurvesLayoutTests {
  private func curves(_ count: Int) -> EmotionCurves {
    let letters = ["A", "B", "C", "D", "E", "F"]
    return EmotionCurves(
      minimum: -2, maximum: 2, steps: (1...6).map { .init("Step \($0)") },
      series: (0..<count).map { series in
        EmotionCurves.Series(
          letter: letters[series],
          points: (0..<6).map { step in
            let value = Double((step * 3 + series * 2) % 5) - 2
            return EmotionCurves.Point(value, InlineText("\(value)"))
          })
      },
      words: .init(step: "Step", meeting: "several", beyondScale: "beyond"))
  }

  @Test(arguments: [2, 6])
  func noLineRunsThroughALetter(_ count: Int) throws {
    let elements = CurvesLayout(curves(count), width: 900, language: .en).layer.elements
    let circles = elements.indices.filter { if case .circle = elements[$0] { true } else { false } }
    let lines = elements.indices.filter { index in
      if case .path(let steps, _) = elements[index] {
        steps.contains { if case .curve = $0 { true } else { false } }
      } else {
        false
      }
    }
    #expect(lines.count == count && circles.count == 6 * count)
    #expect(try #require(lines.last) < #require(circles.first))
  }

  @Test func everyJourneyHasALineOfItsOwn() {
    let looks = (0..<6).map { CurvesLayout.look(of: $0) }
    #expect(Set(looks.map(\.dash)).count == 6)
    #expect(Set(looks.map(\.tone)).count == 6)
    let printed = Set(PictureDash.allCases.map(\.rawValue))
    #expect(printed.count == PictureDash.allCases.count)
  }

  /// A letter in a table, a heading or a list is as its curve, not as the mood of its value.
  @Test func lettersAreAsTheirCurves() {
    for (index, letter) in ["A", "B", "C", "D", "E", "F"].enumerated() {
      let face = TextFace(size: 12)
      for text in [letter, letter + " "] {
        let run = TextLines.Run(text: text, role: .series, face: face, width: 8)
        #expect(PictureTone(run) == CurvesLayout.look(of: index).tone)
      }
      var writer = HTMLWriter()
      writer.text(InlineText(letter + " ", .series))
      #expect(
        String(decoding: writer.output.bytes, as: UTF8.self)
          == "<span class=\"series\(index)\">\(letter) </span>")
      let rule = ".series\(index){color:var(--\(CurvesLayout.look(of: index).tone.rawValue))}"
      #expect(HTMLStyle.rules.contains(rule), "\(rule)")
    }
    // More journeys than styles begin anew; no other sign breaks.
    #expect(CurvesLayout.series(of: "G") == 6 && CurvesLayout.series(of: "") == 0)
  }

  @Test func aPageTellsValuesBesideItsChartWithoutLinesOfCharacters() {
    let page = HTMLRenderer(language: .en).render(Document(blocks: [.curves(curves(2))]))
    #expect(!page.contains("──") && !page.contains("┼"))
    #expect(page.contains("class=\"right\"><span class=\"series1\">B</span>"))
  }
}
