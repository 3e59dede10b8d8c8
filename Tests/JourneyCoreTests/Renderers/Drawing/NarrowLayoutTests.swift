import Testing

@testable import JourneyCore

/// Pictures on a screen of a hand: all of them is seen, in letters that can be read.
@Suite struct NarrowLayoutTests {
  /// The drawings of comparisons of frameworks and of maps, of changes and of a report.
  private func drawings(_ language: Language) throws -> [DocumentBlock] {
    let maps = try Subject.examples()
    let report = PortfolioDocument(
      PortfolioReport(PortfolioSample.portfolio(try PortfolioSample.maps())), language: language
    ).document
    let frameworks = FrameworkComparisonDocument(
      FrameworkComparison(Array(FrameworkCatalog.all.prefix(6))), language: language
    ).picture
    let comparisons = try Subject.mapComparison.documents(maps, language)
    return (comparisons + [report, frameworks]).flatMap { Self.drawings($0.blocks) }
  }

  private static func drawings(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    blocks.flatMap { block -> [DocumentBlock] in
      switch block {
      case .section(let section): drawings(section.blocks)
      case .curves, .bands, .heat, .quadrant: [block]
      default: []
      }
    }
  }

  @Test(arguments: Language.allCases) func allOfADrawingIsSeen(_ language: Language) throws {
    let drawings = try drawings(language)
    #expect(drawings.count >= 4)
    for block in drawings {
      let page = PageLayout(narrow: block, language: language)
      let texts = page.layer.allTexts
      #expect(!texts.isEmpty)
      for text in texts {
        let size = text.runs.map(\.face.size).min() ?? 0
        #expect(size >= 10.5, "\(text.words) has \(size) px")
        #expect(text.width <= text.box.width + 0.5, "\(text.words) leaves its room")
        #expect(
          text.box.x >= PageLayout.margin - 8
            && text.box.maxX <= page.width - PageLayout.margin + 8,
          "\(text.words) is at \(text.box.x)…\(text.box.maxX)")
      }
    }
  }

  @Test func curvesStandUpright() {
    let curves = EmotionCurves(
      minimum: -2, maximum: 2, steps: [.init("First"), .init("Second")],
      series: ["A", "B"].map { letter in
        .init(letter: letter, points: [.init(2, "2"), .init(letter == "A" ? -2 : 2, "x")])
      },
      words: .init(step: "Step", meeting: "several", beyondScale: "beyond"))
    let texts = UprightCurvesLayout(curves, width: 343, language: .en).layer.allTexts
    func place(_ words: String, _ index: Int = 0) -> Frame? {
      let found = texts.filter { $0.words == words }.map(\.box)
      return index < found.count ? found[index] : nil
    }
    let (first, second) = (place("First"), place("Second"))
    let (a, b) = ((place("A"), place("A", 1)), (place("B"), place("B", 1)))
    guard let first, let second, let a0 = a.0, let a1 = a.1, let b0 = b.0, let b1 = b.1 else {
      Issue.record("a name or a letter is missing")
      return
    }
    #expect(first.maxY <= second.y)
    // Both letters of the first step have one place across, one below the other.
    #expect(a0.x == b0.x && abs(a0.y - b0.y) >= 20)
    #expect(a1.x < b1.x && a1.y == b1.y)
    #expect(a0.y >= first.y - 24 && a1.y >= b0.y)
  }

  @Test func namesOfAQuadrantStandBelowIt() {
    let quadrant = DocumentQuadrant(
      xLabel: "Effort", yLabel: "Impact", minimum: 1, maximum: 5, parts: ["a", "b", "c", "d"],
      points: (1...20).map { .init(number: "\($0)", text: InlineText("Thing \($0)"), x: 3, y: 3) })
    let layer = QuadrantLayout(quadrant, width: 343, isNarrow: true).layer
    let names = layer.allTexts.filter { $0.words.hasSuffix("Thing 1") }
    #expect(names.count == 1 && names[0].box.x == 0 && names[0].box.y > 343)
  }

  @Test func theThirdOfThreeStandsInTheMiddle() throws {
    let quadrant = DocumentQuadrant(
      xLabel: "Effort", yLabel: "Impact", minimum: 1, maximum: 5, parts: ["a", "b", "c", "d"],
      points: (1...4).map { .init(number: "\($0)", text: "T", x: 3, y: $0 == 4 ? 1 : 5) })
    var centers: [PicturePoint] = []
    for case .part(let part, let elements) in QuadrantLayout(quadrant, width: 900).layer.elements
    where part.kind == "point" {
      for case .circle(let center, _, _) in elements { centers.append(center) }
    }
    try #require(centers.count == 4)
    #expect(centers[2].x == centers[3].x)
    #expect(centers[0].x + centers[1].x == 2 * centers[2].x)
  }
}
