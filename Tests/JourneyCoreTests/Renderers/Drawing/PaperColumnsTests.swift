import Testing

@testable import JourneyCore

/// Columns of a sheet on paper: as wide as what is in them needs.
@Suite struct PaperColumnsTests {
  @Test func namesOfRowsFitTheNarrowestLabels() {
    var columns = PaperFit.Columns(abreast: [1], unit: 170, scale: 1)
    columns.labelWidth = PaperFit.narrowLabelWidth
    let room = columns.labelWidth - 2 * columns.labelInset
    for key in SheetLane.keys {
      for language in Language.allCases {
        for word in key.label[language].split(separator: " ") {
          #expect(TextMeasure.width(of: String(word), SheetLayout.labelFace) <= room, "\(word)")
        }
      }
    }
  }

  @Test func entriesStandAbreastInOrder() {
    #expect(EntryLayout.columns([10, 10, 10, 10], 2) == [2, 4])
    #expect(EntryLayout.columns([40, 10, 10, 10], 2) == [1, 4])
    #expect(EntryLayout.columns([10, 10, 10], 3) == [1, 2, 3])
    #expect(EntryLayout.columns([10, 10, 10], 1) == [3])
    #expect(EntryLayout.columns([], 2) == [])
    let entries = (1...5).map { DocumentEntry(InlineText("Entry \($0)")) }
    let (one, two) = (
      EntryLayout(entries, width: 300).layer, EntryLayout(entries, width: 300, abreast: 2).layer
    )
    #expect(two.height < one.height * 0.7)
    #expect(one.allTexts.map(\.words) == two.allTexts.map(\.words))
    #expect(two.allTexts.allSatisfy { $0.box.x >= 0 && $0.box.maxX <= 300.5 })
    #expect(Set(two.allTexts.map(\.box.x)).count == 2)
  }

  @Test func alternativesStayInTheirBracket() {
    var entries = (1...4).map { DocumentEntry(InlineText("Card \($0)")) }
    for index in entries.indices { entries[index].figure = DocumentFigure(.card) }
    for index in [1, 2] { entries[index].figure?.bracket = .init("one of these", group: 1) }
    let layer = EntryLayout(entries, width: 500, abreast: 2).layer
    let places = layer.allTexts.reduce(into: [:]) { $0[$1.words] = $1.box.x }
    #expect(places["Card 2"] == places["Card 3"])
    #expect(layer.allTexts.count { $0.words == "one of these" } == 1)
  }

  @Test func columnsFollowOneAnother() {
    let columns = SheetColumns(left: 100, widths: [10, 30, 20])
    #expect(columns.count == 3 && columns.left == 100 && columns.right == 160)
    #expect((0..<3).map(columns.middle) == [105, 125, 150])
    #expect(columns.width(of: 1) == 30 && columns.x(of: 9) == 160)
    #expect(SheetColumns(left: 5, widths: []).right == 5)
    #expect(SheetColumns(left: 0, columnWidth: 7, count: 2).middle(of: 1) == 10.5)
  }

  @Test(arguments: [
    "bank-account", "bike-repair", "clinic-visit", "coffee-app", "crm-purchase",
    "home-repair-blueprint", "online-course", "outpatient-visit", "phone-instalments",
    "phone-instalments-future",
  ])
  func lettersOnPaperCanBeRead(_ name: String) throws {
    let example = try DrawnExample(name)
    for language in Language.allCases {
      let document = example.sheet(language).onPaper
      let page = PageLayout(onPaper: document, theme: .light, language: language)
      // 404 and 279 mm in points.
      let scale = min(1145 / page.width, 791 / page.layer.height)
      let smallest = EntryLayout.smallFace.size * scale
      #expect(smallest >= 5.8, "\(name) \(language): \(smallest) pt")
    }
  }
}
