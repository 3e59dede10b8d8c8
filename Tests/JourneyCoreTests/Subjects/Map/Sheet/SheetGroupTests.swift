import Testing

@testable import JourneyCore

/// Alternatives and parallel touchpoints on a sheet, and by what readers find the cards of it.
@Suite struct SheetGroupTests {
  private func sheet(_ stage: StageEntry) -> Document {
    var map = JourneyMap(title: "T", framework: .id("basic-5"))
    map.stages = [stage]
    return MapSheet(map, framework: nil, language: .en).document
  }

  private func cards(_ document: Document, row: String) -> [DocumentEntry] {
    for case .table(let table) in document.blocks {
      for cells in table.rows where cells[0].first?.text.text == row { return cells[1] }
    }
    return []
  }

  private func stage(_ touchpoints: [(String, insteadOf: String?, alongside: String?)])
    -> StageEntry
  {
    var stage = StageEntry(stage: "search")
    stage.touchpoints = touchpoints.map { name, insteadOf, alongside in
      var touchpoint = Touchpoint(name: SourceText(name))
      touchpoint.id = SourceText(name)
      touchpoint.insteadOf = insteadOf.map { SourceText($0) }
      touchpoint.alongside = alongside.map { SourceText($0) }
      return touchpoint
    }
    return stage
  }

  @Test func membersOfAGroupStandTogetherWhereverTheyWereWritten() {
    let document = sheet(
      stage([
        ("a", nil, nil), ("b", nil, nil), ("c", "a", nil), ("d", nil, "b"), ("e", "a", nil),
      ]))
    let cards = cards(document, row: "Touchpoints")
    #expect(cards.map(\.text.text) == ["a", "c", "e", "b", "d"])
    #expect(
      cards.map { $0.figure?.bracket?.title ?? "" } == [
        "one of these", "one of these", "one of these", "at the same time", "at the same time",
      ])
    // Both are drawn, on the picture and on the page.
    let page = HTMLRenderer(language: .en).render(document)
    #expect(
      page.matches(of: /<li class="bracket"><span class="small">one of these<\/span>/).count == 1)
    #expect(page.matches(of: /<li class="bracket"><span class="small">at the same time/).count == 1)
    let picture = SVGRenderer(language: .en).render(document)
    #expect(picture.contains(">one of these<") && picture.contains(">at the same time<"))
  }

  @Test func chainsLoopsAndUnknownIdsAreHeld() {
    func titles(_ touchpoints: [(String, insteadOf: String?, alongside: String?)]) -> [String] {
      cards(sheet(stage(touchpoints)), row: "Touchpoints").map {
        $0.text.text + ":" + ($0.figure?.bracket?.title ?? "")
      }
    }
    #expect(
      titles([("a", nil, nil), ("x", nil, nil), ("b", "a", nil), ("c", nil, "b")]) == [
        "a:one of these · at the same time", "b:one of these · at the same time",
        "c:one of these · at the same time", "x:",
      ])
    #expect(titles([("a", "b", nil), ("b", "a", nil)]) == ["a:one of these", "b:one of these"])
    #expect(titles([("a", "a", nil), ("b", "nowhere", nil)]) == ["a:", "b:"])
    // A long chain against the order takes no longer than one with it.
    let chain = (0..<2000).map { ("t\($0)", $0 < 1999 ? "t\($0 + 1)" : nil, nil as String?) }
    #expect(titles(chain).count == 2000)
  }

  @Test func whatBelongsToATouchpointIsFoundByItsChannelModeAndOwner() {
    var stage = stage([("a", nil, nil)])
    stage.owner = "Stage owner"
    stage.touchpoints[0].channel = "sms"
    stage.touchpoints[0].isMomentOfTruth = true
    stage.touchpoints[0].painPoints = [PainPoint(text: "Pain")]
    stage.touchpoints[0].opportunities = [Opportunity(text: "Chance")]
    stage.touchpoints[0].opportunities[0].owner = "Own owner"
    stage.touchpoints[0].metrics = [Metric(name: "Metric")]
    stage.painPoints = [PainPoint(text: "Stage pain")]
    let document = sheet(stage)
    func facets(_ row: String, _ text: String) -> [String: String] {
      let card = cards(document, row: row).first { $0.text.text == text }
      return Dictionary(
        (card?.facets ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    let place = ["channel": "SMS", "mode": "online", "moment": "yes"]
    #expect(facets("Touchpoints", "a") == place.merging(["owner": "Stage owner"]) { $1 })
    #expect(
      facets("Pain points", "Pain")
        == place.merging(["owner": "Stage owner"]) { $1 })
    #expect(facets("Opportunities", "Chance") == place.merging(["owner": "Own owner"]) { $1 })
    #expect(facets("Metrics", "Metric") == place.merging(["owner": "Stage owner"]) { $1 })
    #expect(facets("Pain points", "Stage pain") == ["owner": "Stage owner"])
  }

  @Test(arguments: ["home-repair-blueprint", "phone-instalments"])
  func everyOwnerOfAStageIsAnOption(_ name: String) throws {
    let (map, page) = (try DrawnExample(name).map, try DrawnExample(name).page(.en))
    let options = try #require(
      page.firstMatch(of: /<select name="owner">(?:<option[^>]*>[^<]*<\/option>)*/)
    ).output
    for stage in map.stages where !stage.touchpoints.isEmpty {
      guard let owner = stage.owner?.string,
        stage.touchpoints.contains(where: { $0.owner == nil })
      else { continue }
      #expect(options.contains("<option value=\"\(owner)\""), "\(owner)")
    }
  }
}
