import Testing

@testable import JourneyCore

/// `--slide`: two to six frameworks or maps as a drawing of sixteen to nine.
@Suite struct SlideTests {
  /// Everything that is compared as a slide, by how many there are.
  private static func documents(_ count: Int, _ language: Language) throws -> [Document] {
    let catalog = FrameworkCatalog.all
    let frameworks = FrameworkComparison(Array(catalog.suffix(count)))
    var journeys: [PhasedJourney] = []
    for (index, pair) in (try Subject.examples() + Subject.generated(2)).prefix(count).enumerated()
    {
      journeys.append(PhasedJourney(name: "\(index).json", map: pair.0, framework: pair.1))
    }
    return [
      FrameworkComparisonDocument(frameworks, language: language).slide,
      MapComparisonDocument(MapComparison(journeys), language: language).slide,
    ]
  }

  @Test(arguments: 2...6, Language.allCases)
  func aSlideIsSixteenToNine(_ count: Int, language: Language) throws {
    for document in try Self.documents(count, language) {
      let slide = PageLayout(onSlide: document, theme: .light, language: language)
      #expect(abs(slide.width / slide.layer.height - 16.0 / 9) < 0.001)
      // Letters of 11 px are still read where a slide of 1,920 px shows it.
      #expect(slide.width <= 2400, "\(count): \(slide.width)")
      // Nothing lies below its edge.
      let plain = PageLayout(document, theme: .light, language: language, width: slide.width)
      #expect(plain.layer.height <= slide.layer.height)
    }
  }

  @Test(arguments: Language.allCases)
  func fewFrameworksFillASlide(_ language: Language) throws {
    for count in 2...6 {
      for frameworks in [FrameworkCatalog.all.prefix(count), FrameworkCatalog.all.suffix(count)] {
        let comparison = FrameworkComparison(Array(frameworks))
        let document = FrameworkComparisonDocument(comparison, language: language).slide
        let slide = PageLayout(onSlide: document, theme: .light, language: language)
        let lowest = slide.layer.allTexts.map(\.box.maxY).max() ?? 0
        #expect(lowest > 0.9 * slide.layer.height, "\(count): \(lowest)")
        #expect(lowest <= slide.layer.height, "\(count): \(lowest)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func fewFrameworksHaveLargeLetters(_ language: Language) {
    for count in 2...3 {
      for frameworks in [FrameworkCatalog.all.prefix(count), FrameworkCatalog.all.suffix(count)] {
        let comparison = FrameworkComparison(Array(frameworks))
        let document = FrameworkComparisonDocument(comparison, language: language).slide
        let slide = PageLayout(onSlide: document, theme: .light, language: language)
        let sizes = slide.layer.allTexts.flatMap(\.runs).map(\.face.size)
        let small = sizes.count { $0 < 13 }
        #expect(small * 4 < sizes.count, "\(count): \(small) of \(sizes.count) are small")
      }
    }
  }

  /// A framework has no curve: what it divides stands in bars beside those of the map.
  @Test(arguments: Language.allCases)
  func aMapBesideAFrameworkIsToldInBars(_ language: Language) throws {
    let (map, framework) = try Subject.example("phone-instalments")
    for other in FrameworkCatalog.all {
      let comparison = MapComparison([
        PhasedJourney(name: "a.json", map: map, framework: framework),
        PhasedJourney(name: other.id.string, framework: other),
      ])
      let document = MapComparisonDocument(comparison, language: language).slide
      let slide = PageLayout(onSlide: document, theme: .light, language: language)
      let words = Set(slide.layer.allTexts.flatMap { Self.words($0.words) })
      for stage in other.stages {
        for word in Self.words(stage.name[language]) {
          #expect(words.contains(word), "\(other.id.string): \(word)")
        }
      }
    }
  }

  /// Who looks down from a curve lands in the same phase of the bands.
  @Test(arguments: Language.allCases)
  func aCurveAndItsBandsHaveOneAxis(_ language: Language) throws {
    let document = try Self.besideFramework("digital-7", language).slide
    let slide = PageLayout(onSlide: document, theme: .light, language: language)
    for phase in [Phase.aware, .purchase, .use, .advocate] {
      let label = phase.label[language]
      let middles = slide.layer.allTexts.filter { $0.words == label }.map(\.box.midX)
      #expect(middles.count == 2, "\(label): \(middles)")
      let ends = (middles.first ?? 0, middles.last ?? 0)
      #expect(abs(ends.0 - ends.1) < 0.01, "\(label): \(middles)")
    }
    // No value of a point is written, so the sign of a mean is not explained.
    #expect(!slide.layer.allTexts.contains { $0.words.hasPrefix(ComparisonLabels.mean) })
  }

  /// A page has curve and bands as two pictures of one width, and no empty column of values.
  @Test func aPageHasCurveAndBandsOnOneAxis() throws {
    let document = try Self.besideFramework("digital-7", .en).picture
    let bands = try #require(Self.bands(in: document.blocks).first)
    let curves = try #require(Self.curves(in: document.blocks).first)
    #expect(curves.steps.count == bands.columns.count)
    let alone = PageLayout(Document(blocks: [.bands(bands)]), language: .en)
    let over = PageLayout(Document(blocks: [.curves(curves)]), language: .en, over: bands)
    #expect(alone.width == over.width)
    for phase in [Phase.aware, .purchase, .use, .advocate] {
      let label = phase.label[.en]
      let one = alone.layer.allTexts.first { $0.words == label }?.box.midX ?? 0
      let other = over.layer.allTexts.first { $0.words == label }?.box.midX ?? -1
      #expect(abs(one - other) < 0.01, "\(label): \(one), \(other)")
    }
    let across = CurvesTable(curves, language: .en).valuesAcross
    #expect(across.rows.count == 1)
    #expect(across.columns.count == 10)
    #expect(!across.rows.joined().joined().contains { $0.marker == .missing })
  }

  /// The bands of a framework are the same beside a map as beside another framework.
  @Test(arguments: Language.allCases)
  func bandsTellAFrameworkInOneWay(_ language: Language) throws {
    for framework in FrameworkCatalog.all {
      let subject = try Self.besideFramework(framework.id.string, language)
      let alone = try #require(FrameworkBands([framework], language: language).bands.bands.first)
      for document in [subject.slide, subject.picture] where framework.id.string != "customer-6" {
        let bands = try #require(Self.bands(in: document.blocks).first)
        #expect(bands.bands.count == 2)
        #expect(bands.bands[1].bars == alone.bars)
        #expect(bands.bands[1].remark == alone.remark)
      }
      #expect(Self.bands(in: subject.document.blocks).isEmpty)
    }
  }

  private static func besideFramework(
    _ id: String, _ language: Language
  ) throws -> MapComparisonDocument {
    let (map, framework) = try Subject.example("phone-instalments")
    let other = try #require(FrameworkCatalog.framework(id: id))
    let comparison = MapComparison([
      PhasedJourney(name: "a.json", map: map, framework: framework),
      PhasedJourney(name: id, framework: other),
    ])
    return MapComparisonDocument(comparison, language: language)
  }

  private static func curves(in blocks: [DocumentBlock]) -> [EmotionCurves] {
    blocks.flatMap { block -> [EmotionCurves] in
      switch block {
      case .curves(let curves): [curves]
      case .section(let section): curves(in: section.blocks)
      default: []
      }
    }
  }

  private static func bands(in blocks: [DocumentBlock]) -> [DocumentBands] {
    blocks.flatMap { block -> [DocumentBands] in
      switch block {
      case .bands(let bands): [bands]
      case .section(let section): bands(in: section.blocks)
      default: []
      }
    }
  }

  /// The words of a text, those at hyphens apart.
  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\u{A0}" || $0 == "-" }.map(String.init)
  }

  /// Both sides of a slide are whole in any usual size, and its page is as large as itself.
  @Test func aSlideIsAPageOfItsOwn() throws {
    for count in [2, 6] {
      for document in try Self.documents(count, .en) {
        let slide = SVGRenderer(language: .en).picture(document, isSlide: true)
        let (width, height) = (Int(slide.width), Int(slide.height))
        #expect(Double(width) == slide.width && Double(height) == slide.height)
        #expect(width * 9 == height * 16)
        let page = String(decoding: slide.paperPage, as: UTF8.self)
        #expect(page.contains("@page{size:\(width)px \(height)px;margin:0}"))
        #expect(!page.contains("mm"))
      }
    }
  }

  @Test func aSlideHasNoWordsAboutOptions() throws {
    for count in 2...6 {
      let comparison = FrameworkComparison(Array(FrameworkCatalog.all.prefix(count)))
      for language in Language.allCases {
        let subject = FrameworkComparisonDocument(comparison, language: language)
        for document in [subject.slide, subject.picture] {
          let picture = SVGRenderer(language: language).render(document)
          #expect(!picture.contains("--format"))
        }
      }
    }
  }

  @Test func aShortColumnKeepsItsWords() throws {
    let comparison = FrameworkComparison(Array(FrameworkCatalog.all))
    let document = FrameworkComparisonDocument(comparison, language: .vi).picture
    let layout = PageLayout(document, language: .vi)
    let lines = layout.layer.elements.flatMap(Self.texts).map { text in
      text.runs.map(\.text).joined()
    }
    #expect(lines.contains("Mục đích") && lines.contains("Chỉ số đo lường"))
  }

  private static func texts(_ element: PictureElement) -> [PictureText] {
    switch element {
    case .text(let text): [text]
    case .box(let elements), .part(_, let elements): elements.flatMap(texts)
    default: []
    }
  }
}
