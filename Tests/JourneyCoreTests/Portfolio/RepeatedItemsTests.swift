import Testing

@testable import JourneyCore

/// What several maps say in the same words stands once in a list, with how many maps say it.
@Suite struct RepeatedItemsTests {
  private static func map(_ number: Int, emotion: Int = -1) throws -> JourneyMap {
    try SmallMaps.map(
      #"""
      { "stage": "information-search", "touchpoints": [
        { "name": "Advert \#(number)", "channel": "tv", "owner": "X", "emotion": 2 },
        { "name": "Till", "channel": "store", "owner": "Y", "momentOfTruth": true,
          "emotion": \#(emotion), "painPoints": ["Slow"],
          "opportunities": [{ "text": "Own idea \#(number)", "impact": 2, "effort": 2, "owner": "O" }] },
        { "name": "Way out", "channel": "store",
          "opportunities": [{ "text": "A second till", "impact": 5, "effort": 1 }] }] }
      """#)
  }

  private static func portfolio(_ count: Int, _ keeping: Portfolio.Keeping) throws -> Portfolio {
    var portfolio = Portfolio(keeping: keeping)
    for number in 0..<count {
      portfolio.add(
        SmallMaps.contribution(
          String(number), try map(number, emotion: number % 7 == 3 ? -2 : -1)))
    }
    return portfolio
  }

  @Test func opportunitiesStandOnce() throws {
    let report = PortfolioReport(try Self.portfolio(30, .everything))
    let groups = report.firstToDo(4)
    #expect(
      groups.map { report.opportunity($0.first).text } == [
        "A second till", "Own idea 0", "Own idea 1", "Own idea 10",
      ])
    #expect(groups.map(\.maps.count) == [30, 1, 1, 1])
    #expect(report.toDoCount == 31 && report.unownedCount == 1)
    #expect(report.firstUnowned(9).map(\.maps.count) == [30])
    let text = SmallMaps.text(report)
    #expect(text.contains("30 maps · 0, 1, 10, 11, 12, 13, and 24 more"))
    #expect(text.ranges(of: "A second till").count == 2)
    #expect(text.contains("and 21 more"))
  }

  /// JSON holds every single one, so that reports can be joined.
  @Test func programsGetEverySingleOne() throws {
    let report = PortfolioReport(try Self.portfolio(5, .everything))
    let json = String(decoding: PortfolioJSON(report).bytes, as: UTF8.self)
    #expect(json.ranges(of: #""text": "A second till""#).count == 5)
    #expect(json.ranges(of: #""text": "Till""#).count == 5)
    let read = PortfolioReport(try Portfolio(report: SourceFile(name: "r", text: json)))
    #expect(SmallMaps.text(read) == SmallMaps.text(report))
  }

  /// Lists of which only the first few are kept tell the same as whole ones, moments and handovers.
  @Test(arguments: [3, 30, 200])
  func onlyTheFirstAreKept(_ count: Int) throws {
    var choices = PortfolioDocument.Choices()
    choices.top = 3
    let whole = PortfolioReport(try Self.portfolio(count, .everything))
    let short = PortfolioReport(try Self.portfolio(count, .first(3)))
    for text in [SmallMaps.text(whole, choices: choices), SmallMaps.text(short, choices: choices)] {
      #expect(text.contains("◆ Till · T · \(count == 3 ? 0 : 10) · \(count) maps"))
      #expect(text.contains("falls by \(count == 3 ? 3 : 4)"))
    }
    #expect(SmallMaps.text(whole, choices: choices) == SmallMaps.text(short, choices: choices))
    #expect(short.portfolio.moments.elements.count == 1)
    #expect(short.portfolio.handovers.elements.count == min(count, 3))
  }

  /// Of what is equally low, that comes first which most maps have.
  @Test(arguments: [1, 2, 40])
  func whatMoreMapsHaveComesFirst(most: Int) throws {
    func names(_ keeping: Portfolio.Keeping) throws -> [String] {
      var portfolio = Portfolio(keeping: keeping)
      for number in 0..<40 {
        let name = number < 3 ? "Rare \(number)" : number < 9 ? "Desk" : "Till"
        let felt = number == 1 ? -1 : -2
        portfolio.add(
          SmallMaps.contribution(
            "m\(100 + number)",
            try SmallMaps.map(
              #"""
              { "stage": "decision", "touchpoints": [
                { "name": "\#(name)", "momentOfTruth": true, "emotion": \#(felt) }] }
              """#)))
      }
      return PortfolioReport(portfolio).portfolio.firstMoments(most).map(\.name)
    }
    let (kept, whole) = (try names(.first(most)), try names(.everything))
    #expect(kept == Array(["Till", "Desk", "Rare 0", "Rare 2", "Rare 1"].prefix(most)))
    #expect(kept == whole)
  }

  @Test func theFirstOfEachAreTheSameInAnyOrder() {
    var random = SeededGenerator(seed: 11)
    for most in [1, 3, 8] {
      let numbers = (0..<900).map { _ in Int.random(in: 0..<500, using: &random) }
      var list = RankedList<Int>(most: most, key: { TextKey(number: UInt64($0 % 10)) }) { $0 < $1 }
      for number in numbers { list.add(number) }
      list.finish()
      var seen: Set<Int> = []
      let wanted = numbers.sorted().filter { seen.insert($0 % 10).inserted }.prefix(most)
      #expect(list.elements == Array(wanted))
      #expect(list.count == numbers.count)
    }
  }

  // MARK: Answers that say that there is nothing

  @Test func everyQuestionIsAnswered() throws {
    let empty = SmallMaps.report([("a", try SmallMaps.map(#"{ "stage": "decision" }"#))])
    let text = SmallMaps.text(empty)
    for sentence in [
      "No map names a pain point.", "No touchpoint names a channel.",
      "No touchpoint is marked as a moment of truth.",
      "There is no handover at which the emotion falls and nobody says how.",
      "No map names an opportunity yet.", "No metric has a value and a target.",
    ] {
      #expect(text.contains(sentence), "\(sentence)")
    }
    let good = SmallMaps.report([
      (
        "a",
        try SmallMaps.touchpoint(
          #""emotion": 1, "metrics": [{ "name": "M", "value": 5, "target": 4, "better": "higher" }]"#,
          #""date": "2026-01-01","#)
      )
    ])
    #expect(SmallMaps.text(good).contains("All targets are reached."))
    #expect(
      SmallMaps.text(good).contains("No map is out of date, without a date, or unchecked."))
    for language in Language.allCases {
      let headings = SmallMaps.text(empty, language).split(separator: "\n").filter {
        $0.first?.isWhitespace == false
      }
      // The title, and eleven questions.
      #expect(headings.count == 12)
    }
  }

  // MARK: Numbers

  @Test func largeNumbersAreWrittenInOneWay() {
    #expect(PortfolioLabels.title(10_000).en == "Report over 10,000 maps")
    #expect(PortfolioLabels.title(10_000).vi == "Báo cáo trên 10.000 bản đồ")
    #expect(PortfolioLabels.touchpoints(120_000).en == "120,000 touchpoints")
    #expect(PortfolioLabels.momentsBelow(150_000, of: 150_000).vi.contains("150.000/150.000"))
    #expect(PortfolioLabels.maps(10_000).en == "10,000 maps")
    #expect(PortfolioLabels.more(12_345).vi == "và 12.345 mục nữa")
  }
}
