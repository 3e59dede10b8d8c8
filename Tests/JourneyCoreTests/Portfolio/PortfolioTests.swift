import Testing

@testable import JourneyCore

/// What is added up over many maps: groups of pains, priorities, what counts.
@Suite struct PortfolioTests {
  private static func map(_ stages: String, _ head: String = "") throws -> JourneyMap {
    let text = """
      { "title": "T", "framework": "buyer-4", \(head) "stages": [\(stages)] }
      """
    return try #require(MapReading.json(SourceFile(name: "m.journey.json", text: text)).map)
  }

  private static func report(
    _ maps: [JourneyMap], _ narrowing: PortfolioNarrowing = PortfolioNarrowing(),
    sameAs: [[String]] = []
  ) -> PortfolioReport {
    var portfolio = Portfolio()
    for (index, map) in maps.enumerated() {
      portfolio.add(
        PortfolioContribution(
          PortfolioInput(
            file: "\(index).journey.json", map,
            framework: FrameworkCatalog.framework(id: "buyer-4"),
            sameAs: SameTexts(sameAs)), narrowing, keepsTexts: true))
    }
    return PortfolioReport(portfolio)
  }

  private static func pain(_ text: String, _ more: String = "") throws -> JourneyMap {
    try map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "N", "channel": "store", "emotion": -2, "painPoints": [{ "text": "\#(text)" }] \#(more) }] }
      """#)
  }

  // MARK: Pains

  @Test func groupsWhatIsNearlyTheSame() throws {
    let report = Self.report([
      try Self.pain("Chờ lâu ở quầy"), try Self.pain("Ở quầy chờ lâu!"),
      try Self.pain("Không phải chờ lâu ở quầy"),
    ])
    #expect(report.pains.count == 2)
    let first = try #require(report.pains.first(1).first)
    #expect(first.maps == 2 && first.count == 2)
    #expect(report.pain(report.pains.worst(of: first)).text == "Chờ lâu ở quầy")
  }

  @Test func listsJoinAndPart() throws {
    let maps = [
      try Self.pain("Chờ lâu ở quầy"), try Self.pain("Xếp hàng quá lâu"),
      try Self.pain("Ở quầy, chờ lâu"), try Self.pain("Lâu chờ ở quầy"),
    ]
    #expect(Self.report(maps).pains.count == 2)
    let joined = Self.report(maps, sameAs: [["Xếp hàng quá lâu", "Chờ lâu ở quầy"]])
    #expect(joined.pains.count == 1)
    let parted = Self.report(maps, sameAs: [["Ở quầy, chờ lâu"]])
    #expect(parted.pains.count == 3)
  }

  @Test func aGroupHurtsAsItsWorstPainOfEachMap() throws {
    let twice = try Self.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "N", "emotion": -2, "painPoints": [
          { "text": "Slow till", "severity": "high" }, { "text": "The till is slow" }] }] }
      """#)
    let report = Self.report([twice, try Self.pain("Slow till")])
    let group = try #require(report.pains.first(1).first)
    #expect(group.maps == 2 && group.count == 3 && group.severity == 3)
    #expect(group.score == (350 + 150) * 1_000_000)
    #expect(group.open == 3 && !group.isAnswered)
  }

  @Test func whatIsAcceptedOrSaysNothingIsNotRanked() throws {
    let map = try Self.map(
      #"""
      { "stage": "decision", "painPoints": [
        { "text": "Known", "accepted": true }, "TBD", "[?] What hurts?"] }
      """#)
    let report = Self.report([map])
    #expect(report.pains.ranking.isEmpty)
    #expect(Array(report.pains.all).count == 1)
    #expect(report.portfolio.unanswered == 0)
  }

  // MARK: Opportunities

  @Test func pointsFollowTheFormula() throws {
    let map = try Self.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "N", "momentOfTruth": true, "painPoints": [{ "text": "Slow", "severity": "high" }],
          "opportunities": [
            { "text": "A", "impact": 5, "effort": 2, "status": "doing" }, { "text": "B" },
            { "text": "C", "impact": 5, "effort": 1, "status": "done" }] }] }
      """#)
    let report = Self.report([map, try Self.pain("slow")])
    let entries = report.opportunities.entries
    #expect(entries.map { report.opportunity($0).text } == ["A", "B", "C"])
    // 20 × 5 − 10 × 2 + 30 + 5 + 15 + 10, and 20 × 3 − 10 × 3 + 30 + 5 + 15.
    #expect(entries.map(\.score) == [140, 80, 0])
    #expect(entries[2].isDone)
  }

  /// An impact of 50, which is an error, makes nobody's work the first to do.
  @Test func impossibleNumbersCountAsNotStated() throws {
    let map = try Self.map(
      #"""
      { "stage": "decision", "touchpoints": [{ "name": "N", "opportunities": [
        { "text": "A", "impact": 5, "effort": 1 }, { "text": "B", "impact": 50, "effort": -4 }] }] }
      """#)
    #expect(Self.report([map]).opportunities.entries.map(\.score) == [90, 30])
  }

  @Test func namedAnswersCountAlone() throws {
    let map = try Self.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "N", "painPoints": [{ "id": "a", "text": "High", "severity": "high" },
          { "id": "b", "text": "Low", "severity": "low" }],
          "opportunities": [{ "text": "O", "answers": ["b"] }] }] }
      """#)
    let found = try #require(Self.report([map]).portfolio.maps.first)
    #expect(found.opportunities.map(\.severity) == [1])
    let answered = found.pains(answeredBy: try #require(found.opportunities.first))
    #expect(answered.map { found.pains[Int($0)].key } == [TextKey("Low")])
  }

  // MARK: What counts

  @Test func narrowsByWords() throws {
    let shop = try Self.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "A", "channel": "store", "emotion": -2, "owner": "Cửa hàng", "painPoints": ["P"] },
        { "name": "B", "channel": "website", "emotion": 2, "owner": "Digital", "painPoints": ["Q"] }] }
      """#, #""persona": { "name": "Chị Lan" },"#)
    var narrowing = PortfolioNarrowing()
    narrowing.channels = ["cửa hàng"]
    var report = Self.report([shop], narrowing)
    #expect(report.portfolio.touchpoints == 1)
    #expect(report.portfolio.points.mean == -2)
    #expect(report.portfolio.unanswered == 1)
    #expect(report.portfolio.channels.keys.map(\.channel) == ["store"])
    narrowing = PortfolioNarrowing()
    narrowing.owners = ["digital"]
    report = Self.report([shop], narrowing)
    #expect(report.portfolio.touchpoints == 1)
    #expect(report.portfolio.points.mean == 2)
    for (word, isThere) in [("lan", true), ("chi lan", true), ("anh", false), ("", false)] {
      narrowing = PortfolioNarrowing()
      narrowing.personas = [word]
      #expect(narrowing.includes(shop, framework: nil) == isThere, "\(word)")
    }
  }

  @Test func twoScalesMeetOnTheStandardOne() throws {
    let ten = try Self.map(
      #"{ "stage": "decision", "touchpoints": [{ "name": "N", "channel": "store", "emotion": 0 }] }"#,
      #""emotionScale": { "min": 0, "max": 10 },"#)
    let two = try Self.map(
      #"{ "stage": "decision", "touchpoints": [{ "name": "N", "channel": "store", "emotion": 2 }] }"#
    )
    let report = Self.report([ten, two])
    let sum = try #require(report.portfolio.channels.values.first)
    #expect(sum.emotions.mean == 0)
    #expect(sum.emotions.lowest == -2)
  }

  @Test func theSameMapTwiceIsNamed() throws {
    let map = try Self.pain("P")
    var portfolio = Portfolio()
    for file in ["b", "a", "c"] {
      portfolio.add(
        PortfolioContribution(
          PortfolioInput(file: file, map, framework: nil, fingerprint: file == "c" ? 2 : 1),
          PortfolioNarrowing(), keepsTexts: true))
    }
    #expect(PortfolioReport(portfolio).portfolio.copies == [["a", "b"]])
  }

  // MARK: Numbers

  @Test(arguments: [
    ("unanswered>0", PortfolioNumber.unanswered, PortfolioCondition.Comparison.above, 0.0),
    (" evidenceShare < 50% ", .evidenceShare, .below, 0.5),
    ("meanEmotion<=-0.5", .meanEmotion, .atMost, -0.5),
    ("stale != 2", .stale, .differs, 2), ("maps=1", .maps, .equals, 1),
    ("unowned>=1", .unowned, .atLeast, 1), ("maps==1", .maps, .same, 1),
  ])
  func readsConditions(
    _ text: String, _ number: PortfolioNumber, _ comparison: PortfolioCondition.Comparison,
    _ limit: Double
  ) throws {
    let condition = try PortfolioCondition(text)
    #expect(condition.number == number)
    #expect(condition.comparison == comparison)
    #expect(condition.limit == limit)
  }

  @Test func tellsWhatIsNoCondition() {
    #expect(throws: PortfolioCondition.Mistake.noComparison) { try PortfolioCondition("stale") }
    #expect(throws: PortfolioCondition.Mistake.unknownName("pains")) {
      try PortfolioCondition("pains>1")
    }
    for word in ["many", "", "1e5x", "nan", "inf", "0x10"] {
      #expect(throws: PortfolioCondition.Mistake.noNumber(word)) {
        try PortfolioCondition("stale>" + word)
      }
    }
  }

  @Test func decimalsLoseNothing() {
    for parts in [0, 1, -1, 999_999_999, -1_000_000_000, 123_456_789_012_345, 5 * 100_000_000] {
      let text = FixedDecimal.text(parts, digits: 9)
      #expect(FixedDecimal.parts(text, digits: 9) == parts, "\(text)")
    }
    #expect(FixedDecimal.text(-1_500_000_000, digits: 9) == "-1.5")
    #expect(FixedDecimal.text(-50_000, digits: 6) == "-0.05")
    #expect(FixedDecimal.text(10_203, digits: 3) == "10.203")
    #expect(FixedDecimal.text(12_000, digits: 4) == "1.2")
    #expect(FixedDecimal.text(Int.min, digits: 9) == "-9223372036.854775808")
    #expect(FixedDecimal.text(Int.max, digits: 18) == "9.223372036854775807")
    for text in ["", "-", "1.", ".5", "1.0000000001", "1e3", "--1", "9999999999999"] {
      let parts = FixedDecimal.parts(text, digits: 9)
      #expect(parts == nil, "\(text)")
    }
  }
}
