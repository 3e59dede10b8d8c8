import Foundation
import Testing

@testable import JourneyCore

/// On a phone nothing of a sheet is lost, and everything stands under its own stage.
@Suite struct PhoneSheetTests {
  private func page(_ name: String, _ language: Language) throws -> String {
    try DrawnExample(name).page(language)
  }

  @Test(arguments: [1, 3, 41, 45, 120])
  func everyStageHasItsPlaceInTheOrder(_ stages: Int) {
    var table = DocumentTable(
      .matrix, columns: [.init("Stage")],
      rows: [[["Touchpoints"]] + (1...stages).map { [DocumentEntry(InlineText("T\($0)"))] }])
    table.columns += (1...stages).map { .init(InlineText("Stage \($0)")) }
    let page = HTMLRenderer(language: .en).render(Document(blocks: [.table(table)]))
    for stage in 1...stages {
      #expect(page.contains(".c\(stage){order:\(stage)}"), "\(stage)")
    }
    #expect(!page.contains(".c\(stages + 1){order"))
  }

  @Test func headsOfStagesTellFeelingsAndPeriods() throws {
    let vietnamese = try page("outpatient-visit", .vi)
    let map = try DrawnExample("outpatient-visit").map
    for stage in map.stages where !stage.feelings.isEmpty {
      let feelings = stage.feelings.map(\.string).joined(separator: ", ")
      #expect(
        vietnamese.contains("<span class=\"feelings\">\(feelings)</span></th>"), "\(feelings)")
    }
    let phone = try page("phone-instalments", .vi)
    let periods = phone.matches(of: /<span class="period">([^<]*)<\/span>/).map {
      String($0.output.1)
    }
    let names = [Phase.Period.before, .before, .during, .after, .after, .after].map {
      $0.label[.vi]
    }
    #expect(periods == names)
    // What a phone shows is hidden by no other rule, and the curve's row alone is left out.
    let phoneRules = try #require(
      phone.firstMatch(of: /@media \(max-width:720px\)\{[\s\S]*?@media/)
    )
    .output
    #expect(phoneRules.contains(".feelings,.period,.over{display:block}"))
    #expect(phone.contains(".narrow .feelings,.narrow .period{display:block}"))
    #expect(!phone.contains(".narrow .sheet .jumps"))
  }

  @Test func feelingsAreToldWithoutAValue() throws {
    var (map, framework) = try Subject.example("phone-instalments")
    map.stages[0].emotion = nil
    for touchpoint in map.stages[0].touchpoints.indices {
      map.stages[0].touchpoints[touchpoint].emotion = nil
    }
    map.stages[0].feelings = ["uncertain"]
    let page = HTMLRenderer(language: .en).render(
      MapSheet(map, framework: framework, language: .en).document)
    #expect(page.contains("<span class=\"feelings\" lang=\"vi\">uncertain</span></th>"))
  }

  @Test func everyStageHasItsPieceOfADividingLine() throws {
    let page = try page("home-repair-blueprint", .en)
    let map = try DrawnExample("home-repair-blueprint").map
    let lines = map.lanes.compactMap(\.line)
    #expect(lines.count > 1)
    for line in lines {
      let pieces = page.components(separatedBy: "<span class=\"over\">\(line.string)</span></td>")
      #expect(pieces.count == map.stages.count + 1, "\(line.string)")
    }
    // A row of a line is never left out as empty, but where filters leave nothing around it.
    #expect(page.contains(".sheet td.ruled.empty:not([hidden]){display:block!important}"))
  }

  /// A line with nothing over it, or nothing right below, would be a bare one.
  @Test func aLineDividesSomething() {
    var table = DocumentTable(
      .matrix, columns: [.init("Stage")],
      rows: [
        [["Actions"], ["A"], [], ["A"], []], [["Touchpoints"], ["T"], ["T"], [], []],
        [["Backstage"], ["B"], [], ["B"], []],
      ])
    table.columns += (1...4).map { .init(InlineText("Stage \($0)")) }
    table.dividingLines = [
      DocumentTable.DividingLine(below: 0, "Line of interaction"),
      DocumentTable.DividingLine(below: 1, "Line of visibility"),
    ]
    let page = HTMLRenderer(language: .en).render(Document(blocks: [.table(table)]))
    let over = page.matches(of: /class="c(\d)[^"]*ruled[^>]*>[\s\S]*?<span class="over">([^<]*)</)
    let lines = over.map { "\($0.output.1) \($0.output.2)" }
    #expect(lines == ["1 Line of interaction", "1 Line of visibility", "3 Line of visibility"])
  }

  /// What filters take away leaves neither the name of its row nor a line, and no count of the rest.
  @Test func filtersLeaveNoBareNames() throws {
    let page = try page("home-repair-blueprint", .en)
    #expect(page.contains("classList.toggle('filtered', chosen.length > 0)"))
    #expect(page.contains(".filtered .over,"))
    #expect(page.contains(".sheet td:has(li):not(:has(li:not([hidden],.bracket)))"))
    #expect(page.contains(".filtered .entries>[data-facets]~.line:not([data-facets],.beyond)"))
  }
}
