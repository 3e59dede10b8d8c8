import Testing

@testable import JourneyCore

/// Texts in another language than their page say so, for those to whom it is read aloud.
@Suite struct PageLanguageTests {
  @Test func textsOfAMapSayTheirLanguage() throws {
    let example = try DrawnExample("outpatient-visit")
    let page = example.page(.en)
    #expect(page.contains("<title lang=\"vi\">\(example.map.title.string)</title>"))
    #expect(page.contains("<h1 lang=\"vi\">"))
    let owner = try #require(example.map.stages.compactMap(\.owner).first).string
    #expect(page.contains("<option value=\"\(owner)\" lang=\"vi\">\(owner)</option>"))
    let name = try #require(example.map.persona?.name.string)
    #expect(page.contains("<dt>Goals · <span lang=\"vi\">\(name)</span></dt>"))
    let source = try #require(example.map.sources.first).title.string
    #expect(page.contains("<span lang=\"vi\">[1] \(source)</span>"))
    let stage = try #require(example.framework.stages.first).name[.en]
    #expect(page.contains("<option value=\"1\" lang=\"vi\">1 \(stage)</option>"))
    let framework = example.framework.name[.en]
    #expect(page.contains("<span lang=\"vi\">\(framework)</span>"))
    // Labels between them are not of that language.
    #expect(!page.contains("lang=\"vi\">Touchpoints") && !page.contains("lang=\"vi\">in person"))
  }

  @Test func aPageInTheLanguageOfItsTextsSaysItOnce() throws {
    let page = try DrawnExample("outpatient-visit").page(.vi)
    #expect(page.contains("<html lang=\"vi\">"))
    #expect(page.ranges(of: "lang=\"").count == 1)
  }

  @Test func comparisonsAndChangesSayTheLanguageOfTheirTexts() throws {
    let maps = try Subject.examples()
    let touchpoint = try #require(maps[0].0.stages.flatMap(\.touchpoints).first).name.string
    for subject in [Subject.mapComparison, .diff] {
      let document = try #require(try subject.documents(maps, .en).first)
      let page = HTMLRenderer(language: .en).render(document)
      #expect(page.ranges(of: " lang=\"vi\"").count > 20, "\(subject)")
      if subject == .mapComparison { #expect(page.contains(" lang=\"vi\">\(touchpoint)<")) }
    }
  }

  @Test func aReportInEnglishKnowsVietnameseByItsLetters() throws {
    let report = PortfolioDocument(
      PortfolioReport(PortfolioSample.portfolio(try PortfolioSample.maps())), language: .en
    ).document
    let page = HTMLRenderer(language: .en).render(report)
    #expect(page.ranges(of: " lang=\"vi\"").count > 60)
    var texts = ForeignTexts()
    texts.isByLetters = true
    let parts = texts.parts(of: "Owner: Tổng đài kỹ thuật · Delivery")
    #expect(parts.map(\.text) == ["Owner: ", "Tổng đài kỹ thuật", " · Delivery"])
    #expect(parts.map(\.language) == [nil, .vi, nil])
  }

  @Test func aReportInVietnameseKnowsWhatItsEnglishMapsSay() throws {
    let maps = try PortfolioSample.maps()
    let report = PortfolioReport(PortfolioSample.portfolio(maps))
    var choices = PortfolioDocument.Choices()
    choices.top = 1000
    choices.isDrawn = true
    let document = PortfolioDocument(report, language: .vi, choices: choices).document
    let page = HTMLRenderer(language: .vi).render(document)
    let english = report.portfolio.maps.filter { $0.language == "en" }
    #expect(!english.isEmpty)
    var count = 0
    for group in report.pains.first(1000) {
      let worst = report.pain(report.pains.worst(of: group))
      guard worst.map.language == "en", let pain = worst.text else { continue }
      count += 1
      #expect(page.contains(" lang=\"en\">\(pain)<"), "\(pain)")
    }
    #expect(count > 10)
    // A label has one language, so none holds what maps say.
    for label in page.split(separator: "aria-label=\"").dropFirst() {
      let text = label.prefix { $0 != "\"" }
      #expect(!english.contains { text.contains($0.title) }, "\(text)")
    }
    // What a drawing shows is told beside it, each text in its language.
    let title = try #require(english.first).title
    let told = page.split(separator: "<p class=\"unseen\">").dropFirst().map {
      $0.prefix { $0 != "\n" }
    }
    #expect(told.contains { $0.contains(" lang=\"en\">\(title)") })
  }

  @Test func labelsOfASheetHoldNoTextInAnotherLanguage() throws {
    let example = try DrawnExample("home-repair-blueprint")
    let stage = try #require(example.framework.stages.first).name[.en]
    #expect(!example.page(.vi).contains("aria-label=\"\(stage)"))
    #expect(example.page(.en).contains("aria-label=\"\(stage), "))
  }

  @Test func aPictureSaysItsLanguage() throws {
    let example = try DrawnExample("phone-instalments")
    let picture = SVGRenderer(language: .en).render(example.sheet(.en))
    #expect(picture.contains(" xml:lang=\"en\""))
    #expect(picture.contains("<title id=\"title\" xml:lang=\"vi\">"))
    #expect(picture.ranges(of: "<text x").count > 100)
    #expect(picture.ranges(of: " xml:lang=\"vi\"").count > 100)
    // The same lines, whatever is told of them.
    let own = SVGRenderer(language: .vi).render(example.sheet(.vi))
    #expect(own.ranges(of: "xml:lang").count == 1)
  }

  @Test func textsAreFoundAmongOthers() {
    var texts = ForeignTexts()
    for text in ["Sản phẩm số", "Gọi, rồi chờ", "Chờ: lâu", "Có"] { texts.add(text, .vi) }
    func parts(_ text: String) -> [String] {
      texts.parts(of: text).map { $0.language == nil ? $0.text : "[\($0.text)]" }
    }
    #expect(parts("Sản phẩm số") == ["[Sản phẩm số]"])
    #expect(parts("“Sản phẩm số”") == ["[“Sản phẩm số”]"])
    #expect(
      parts("Owner: Sản phẩm số · in progress") == ["Owner: ", "[Sản phẩm số]", " · in progress"])
    #expect(parts("a, Gọi, rồi chờ, b") == ["a, ", "[Gọi, rồi chờ]", ", b"])
    #expect(parts("Có (visit 2)") == ["[Có]", " (visit 2)"])
    texts.add("10 giờ rồi (muộn)", .vi)
    #expect(parts("“10 giờ rồi (muộn)”") == ["[“10 giờ rồi (muộn)”]"])
    #expect(parts("[3] 10 giờ rồi (muộn), n = 4") == ["[[3] 10 giờ rồi (muộn)]", ", n = 4"])
    #expect(parts("Chờ: lâu → Có") == ["[Chờ: lâu]", " → ", "[Có]"])
    #expect(parts("nothing of it, here") == ["nothing of it, here"])
    #expect(parts("") == [""] && parts("“”") == ["“”"])
    #expect(parts(String(repeating: "a, ", count: 4_000)).count == 1)
    #expect(ForeignTexts().isEmpty && ForeignTexts().language(of: "Có") == nil)
  }
}
