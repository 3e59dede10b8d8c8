import Testing

@testable import JourneyCore

/// Sheets on paper fill one page across; all else goes over pages that can be read.
@Suite struct PaperFitTests {
  @Test(arguments: [
    "bank-account", "bike-repair", "clinic-visit", "coffee-app", "crm-purchase",
    "home-repair-blueprint", "online-course", "outpatient-visit", "phone-instalments",
    "phone-instalments-future",
  ])
  func aSheetFillsAPageAcross(_ name: String) throws {
    let example = try DrawnExample(name)
    for language in Language.allCases {
      let document = example.sheet(language).onPaper
      let page = PageLayout(onPaper: document, theme: .light, language: language)
      let proportion = page.width / page.layer.height
      // What a page leaves empty at its sides, or above and below.
      let filled = min(proportion, PaperFit.proportion) / max(proportion, PaperFit.proportion)
      #expect(filled > 0.8, "\(name) \(language) fills \(filled)")
      let scale = PaperFit.scale(width: page.width, height: page.layer.height)
      let screen = PageLayout(document, theme: .light, language: language)
      let before = PaperFit.scale(width: screen.width, height: screen.layer.height)
      let small = EntryLayout.smallFace.size
      #expect(
        scale >= before * 0.95, "\(name) \(language): \(small * scale) pt, \(small * before) before"
      )
      #expect(small * scale >= PaperFit.leastSize, "\(name) \(language): \(small * scale) pt")
    }
  }

  /// Few stages are as wide as their page, in letters no smaller for it.
  @Test(arguments: 1...3) func fewStagesFillAPageAcross(_ count: Int) throws {
    var map = try Subject.example("phone-instalments").0
    map.stages = Array(map.stages.prefix(count))
    let document = MapSheet(map, framework: nil, language: .vi).document.onPaper
    let page = PageLayout(onPaper: document, theme: .light, language: .vi)
    let table = try #require(DocumentTable.sheet(in: document.blocks))
    let fit = PaperFit(table, document).columns
    let sheet = SheetLayout.width(of: table, paper: fit)
    #expect(sheet >= page.width - 2 * PageLayout.paperMargin - 1, "\(sheet) of \(page.width)")
    let proportion = page.width / page.layer.height
    #expect(proportion > PaperFit.proportion * (count == 1 ? 0.6 : 0.8), "\(proportion)")
  }

  /// Details are left out of what was measured, with the same result as measuring what is left.
  @Test(arguments: ["clinic-visit", "coffee-app", "home-repair-blueprint", "phone-instalments"])
  func whatIsLeftIsNotMeasuredAgain(_ name: String) throws {
    for language in Language.allCases {
      let document = try DrawnExample(name).sheet(language).onPaper
      let short = try #require(PaperDetails.without(document, language))
      let table = try #require(DocumentTable.sheet(in: document.blocks))
      let shortTable = try #require(DocumentTable.sheet(in: short.blocks))
      #expect(
        PaperFit(table, document).withoutDetails(language).columns
          == PaperFit(shortTable, short).columns)
    }
  }

  @Test func extremesEndInAPage() throws {
    var map = try Subject.example("phone-instalments").0
    let stage = map.stages[0]
    for count in [0, 1, 2, 60] {
      map.stages = Array(repeating: stage, count: count)
      for index in map.stages.indices { map.stages[index].visit = WrittenNumber(Double(index + 1)) }
      let document = MapSheet(map, framework: nil, language: .vi).document
      let page = PageLayout(onPaper: document, theme: .light, language: .vi)
      #expect(page.width.isFinite && page.layer.height > 0)
    }
  }

  @Test func onlySheetsAreSqueezedOntoOnePage() throws {
    let (map, framework) = try Subject.example("phone-instalments")
    let sheet = HTMLRenderer(language: .vi).render(
      MapSheet(map, framework: framework, language: .vi).document)
    #expect(sheet.contains("<main class=\"screen\">") && sheet.contains("<div class=\"paper\">"))
    for subject in [Subject.frameworkComparison, .mapComparison, .diff] {
      for document in try subject.documents([(map, framework), (map, framework)], .vi) {
        let page = HTMLRenderer(language: .vi).render(document)
        #expect(!page.contains("class=\"paper\"") && !page.contains("class=\"screen\""))
        #expect(SVGRenderer(language: .vi).paperPicture(document) == nil)
      }
    }
  }
}
