import Testing

@testable import JourneyCore

/// How facts stand beside one another on a page.
@Suite struct HTMLTilesTests {
  private let long = String(repeating: "word ", count: 80)

  private func page(_ texts: [String]) -> String {
    let fields = texts.map { DocumentField("label", InlineText($0)) }
    return HTMLRenderer(language: .en).render(Document(blocks: [.fields(fields)]))
  }

  @Test func oneLongTextAmongShortOnesIsWide() {
    let page = page([long, "short", "short"])
    #expect(page.contains("<dl class=\"tiles\"><div class=\"long\">"))
  }

  /// Five of six in wide tiles would stand in one column, and leave the rest of the page empty.
  @Test func mostlyLongTextsAreColumnsOfOneWidth() {
    for texts in [
      [long, long, long, long, "short", long], [long, long, "short"], [long, long],
    ] {
      let page = page(texts)
      #expect(page.contains("<dl class=\"tiles texts\">"))
      #expect(!page.contains("class=\"long\""))
    }
    #expect(!self.page([long]).contains("<dl class=\"tiles texts\">"))
  }

  @Test(arguments: Language.allCases)
  func notesOnFrameworksStandInColumns(_ language: Language) {
    let comparison = FrameworkComparison(Array(FrameworkCatalog.all))
    let document = FrameworkComparisonDocument(comparison, language: language).picture
    let page = HTMLRenderer(language: language).render(document)
    #expect(page.contains("<dl class=\"tiles texts\">"))
    #expect(!page.contains("class=\"long\""))
  }
}
