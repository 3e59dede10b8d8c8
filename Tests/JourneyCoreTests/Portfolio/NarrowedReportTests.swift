import Testing

@testable import JourneyCore

/// A report that is narrowed says so, counts what it says, and tells nothing of what it left out.
@Suite struct NarrowedReportTests {
  private static func narrowing(
    personas: [String] = [], channels: [String] = [], owners: [String] = [],
    states: [JourneyMap.State] = []
  ) -> PortfolioNarrowing {
    var narrowing = PortfolioNarrowing()
    narrowing.personas = personas
    narrowing.channels = channels
    narrowing.owners = owners
    narrowing.states = states
    return narrowing
  }

  private static func report(
    _ map: JourneyMap, _ narrowing: PortfolioNarrowing
  ) -> PortfolioReport {
    var portfolio = Portfolio()
    portfolio.add(SmallMaps.contribution("a", map, narrowing))
    portfolio.narrowing = narrowing.ordered
    return PortfolioReport(portfolio)
  }

  @Test func theNarrowingIsCarried() throws {
    var narrowing = Self.narrowing(
      personas: ["emma", "Ann"], channels: ["phone"], owners: ["CSKH"], states: [.current])
    narrowing.frameworks = ["buyer"]
    narrowing.since = CalendarDate(year: 2026, month: 1, day: 2)
    let map = try SmallMaps.touchpoint(#""channel": "phone", "owner": "CSKH""#)
    var portfolio = Self.report(map, narrowing).portfolio
    portfolio.judge(by: try #require(PortfolioSample.today))
    let report = PortfolioReport(portfolio)
    let json = PortfolioSample.json(portfolio)
    let read = try Portfolio(report: SourceFile(name: "r", text: json))
    #expect(read.narrowing.isSame(as: narrowing) && read.today == PortfolioSample.today)
    #expect(PortfolioSample.json(read) == json)
    #expect(json.contains(#""today": "2026-10-01""#))
    let state = JourneyMap.State.current.label[.en]
    #expect(
      report.portfolio.narrowing.words(.en)
        == "persona Ann, emma · framework buyer · \(state) · owner CSKH · channel phone"
        + " · since 2026-01-02")
    let text = SmallMaps.text(report)
    #expect(text.contains("Report over 1 map · persona Ann, emma · framework buyer"))
    #expect(text.contains("Narrowed to") && text.contains("2026-10-01"))
    #expect(SmallMaps.text(report, .vi).contains("chân dung Ann, emma"))
    for bytes in [
      HTMLRenderer(language: .en).bytes(PortfolioDocument(report, language: .en).document),
      MarkdownRenderer(language: .en).bytes(PortfolioDocument(report, language: .en).document),
    ] {
      #expect(String(decoding: bytes, as: UTF8.self).contains("persona Ann, emma"))
    }
    #expect(!SmallMaps.text(SmallMaps.report([("a", map)])).contains("Narrowed"))
  }

  @Test func sameNarrowingsAreKnown() {
    let one = Self.narrowing(personas: ["Emma", "Hạnh"], states: [.future, .current])
    let other = Self.narrowing(personas: ["hanh", "EMMA", "emma"], states: [.current, .future])
    #expect(one.isSame(as: other) && one != other)
    let (first, second) = (one.ordered, other.ordered)
    #expect(first.merged(with: second) == second.merged(with: first))
    #expect(!one.isSame(as: Self.narrowing(personas: ["Emma"])))
    #expect(!Self.narrowing(channels: ["phone"]).isSame(as: PortfolioNarrowing()))
  }

  /// Parts that were made on other days are judged by the later one, whichever comes first.
  @Test func joinedPartsHaveOneDate() throws {
    let map = try SmallMaps.touchpoint("", #""reviewBy": "2026-05-01","#)
    func part(_ file: String, _ year: Int) throws -> Portfolio {
      var portfolio = Portfolio()
      portfolio.add(SmallMaps.contribution(file, map))
      portfolio.judge(by: try #require(CalendarDate(year: year, month: 10, day: 1)))
      return portfolio
    }
    var first = try part("a", 2020)
    #expect(first.stale == 0)
    let shared = first.join(try part("b", 2026))
    #expect(shared.isEmpty && first.stale == 2)
    var second = try part("b", 2026)
    let others = second.join(try part("a", 2020))
    #expect(others.isEmpty)
    #expect(PortfolioSample.json(first) == PortfolioSample.json(second))
  }

  // MARK: Owners

  /// The keeper of a map takes care of what has no nearer owner, and of nothing else.
  @Test func theKeeperTakesWhatNobodyElseHas() throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "owner": "Shop", "touchpoints": [
        { "name": "A", "owner": "Care", "painPoints": ["P", { "text": "Q", "owner": "Digital" }] },
        { "name": "B", "painPoints": ["R"] }] },
      { "stage": "post-purchase", "painPoints": ["S"], "touchpoints": [{ "name": "C" }] }
      """#, #""owner": "Digital","#)
    let report = Self.report(map, Self.narrowing(owners: ["digital"]))
    #expect(report.portfolio.touchpoints == 1)
    #expect(report.portfolio.unanswered == 2 && report.pains.count == 2)
    #expect(Set(report.portfolio.owners.keys) == ["Digital"])
    #expect(Self.report(map, Self.narrowing(owners: ["care"])).portfolio.unanswered == 1)
    #expect(Self.report(map, Self.narrowing(owners: ["shop"])).portfolio.unanswered == 1)
    // Everybody together has everything, and nothing twice.
    let all = SmallMaps.report([("a", map)]).portfolio
    let parts = ["digital", "care", "shop"].map {
      Self.report(map, Self.narrowing(owners: [$0])).portfolio
    }
    #expect(parts.reduce(0) { $0 + $1.unanswered } == all.unanswered)
    #expect(parts.reduce(0) { $0 + $1.touchpoints } == all.touchpoints)
  }

  @Test func aStagePainOfItsOwnerCountsInItsPhase() throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "owner": "Shop", "painPoints": ["S"],
        "touchpoints": [{ "name": "A" }] }
      """#)
    let all = SmallMaps.report([("a", map)]).portfolio
    let narrowed = Self.report(map, Self.narrowing(owners: ["shop"])).portfolio
    #expect(narrowed.phases.map(\.pains) == all.phases.map(\.pains))
    #expect(all.phases.contains { $0.pains == 1 })
  }

  // MARK: Time and claims

  @Test func waitingIsThatOfWhatCounts() throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "name": "A", "channel": "phone", "owner": "Care", "takes": { "minutes": 10 },
          "waits": { "minutes": 1 } },
        { "name": "B", "channel": "store", "owner": "Shop", "takes": { "minutes": 600 },
          "waits": { "minutes": 600 } }] }
      """#)
    for narrowing in [Self.narrowing(channels: ["phone"]), Self.narrowing(owners: ["care"])] {
      let time = Self.report(map, narrowing).portfolio.time
      #expect(time.takes == 10_000 && time.waits == 1_000)
    }
    // Narrowed to all that there is, it is the whole.
    let all = SmallMaps.report([("a", map)]).portfolio
    for narrowing in [
      Self.narrowing(channels: ["phone", "store"]), Self.narrowing(owners: ["care", "shop"]),
    ] {
      let narrowed = Self.report(map, narrowing).portfolio
      #expect(narrowed.time == all.time)
      #expect(narrowed.maps.first?.claims == 2)
    }
  }

  @Test func aWaitOfTheStageIsItsOwners() throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "owner": "Shop", "takes": { "minutes": 60 },
        "waits": { "minutes": 30 }, "touchpoints": [{ "name": "A", "channel": "store" }] },
      { "stage": "post-purchase", "takes": { "minutes": 5 }, "waits": { "minutes": 5 } }
      """#)
    let shop = Self.report(map, Self.narrowing(owners: ["shop"])).portfolio.time
    #expect(shop.takes == 60_000 && shop.waits == 30_000)
    let store = Self.report(map, Self.narrowing(channels: ["store"])).portfolio.time
    #expect(store.takes == 60_000)
  }

  @Test func theFirstAlternativeThatCountsTakesItsTime() throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "touchpoints": [
        { "id": "a", "name": "A", "channel": "store", "takes": { "minutes": 8 },
          "waits": { "minutes": 8 } },
        { "name": "B", "channel": "phone", "insteadOf": "a", "takes": { "minutes": 3 },
          "waits": { "minutes": 2 } },
        { "name": "C", "channel": "phone", "insteadOf": "a", "takes": { "minutes": 7 },
          "waits": { "minutes": 7 } }] }
      """#)
    let time = Self.report(map, Self.narrowing(channels: ["phone"])).portfolio.time
    #expect(time.takes == 3_000 && time.waits == 2_000)
    let both = Self.report(map, Self.narrowing(channels: ["phone", "store"])).portfolio.time
    #expect(both == SmallMaps.report([("a", map)]).portfolio.time && both.takes == 8_000)
  }

  @Test func claimsAreThoseOfWhatCounts() throws {
    let map = try SmallMaps.map(
      #"""
      { "stage": "decision", "basis": "generated", "touchpoints": [
        { "name": "A", "channel": "phone", "basis": "generated",
          "painPoints": [{ "text": "P", "basis": "generated" }] },
        { "name": "B", "channel": "store", "basis": "generated", "opportunities": ["O"] }] }
      """#)
    let phone = Self.report(map, Self.narrowing(channels: ["phone"])).portfolio.maps.first
    #expect(phone?.claims == 2 && phone?.unreviewed == 2)
    #expect(SmallMaps.report([("a", map)]).portfolio.maps.first?.claims == 5)
  }

  // MARK: Coverage

  @Test func coverageTellsNothingOfWhatIsLeftOut() throws {
    let map = try SmallMaps.touchpoint(
      #""channel": "phone", "owner": "Care""#,
      #""persona": { "name": "Ann" }, "state": "current","#)
    func coverage(_ narrowing: PortfolioNarrowing) -> Substring {
      let text = MarkdownRenderer(language: .en).render(
        PortfolioDocument(Self.report(map, narrowing), language: .en).document)
      return text.suffix(from: text.firstRange(of: "Coverage")?.lowerBound ?? text.endIndex)
    }
    let whole = coverage(PortfolioNarrowing())
    #expect(whole.contains("Phases that no map tells") && whole.contains("Personas without"))
    let current = coverage(Self.narrowing(states: [.current]))
    #expect(!current.contains("Personas without") && !current.contains("that no map tells"))
    #expect(current.contains("Phases that none of these maps tells"))
    #expect(current.contains("does not tell what the whole folder lacks"))
    let phone = coverage(Self.narrowing(channels: ["phone"]))
    #expect(!phone.contains("Phases") && !phone.contains("Channels"))
    #expect(phone.contains("does not tell what the whole folder lacks"))
    #expect(coverage(Self.narrowing(personas: ["Ann"])).contains("Personas without"))
  }

  // MARK: Words

  @Test func frameworksAreNamedWithoutDashes() throws {
    let map = try SmallMaps.touchpoint("")
    for word in ["buyer4", "Buyer 4", "buyer-4", "buyer", "BUY"] {
      var narrowing = PortfolioNarrowing()
      narrowing.frameworks = [word]
      #expect(
        narrowing.includes(map, framework: FrameworkCatalog.framework(id: "buyer-4")), "\(word)")
    }
    for word in ["buyer5", "uyer4", "-"] {
      var narrowing = PortfolioNarrowing()
      narrowing.frameworks = [word]
      #expect(
        !narrowing.includes(map, framework: FrameworkCatalog.framework(id: "buyer-4")), "\(word)")
    }
  }

  @Test func conditionsAreReadAsPeopleWriteThem() throws {
    for (text, number) in [
      ("unanswered>50%", PortfolioNumber.unanswered), ("meanEmotion<50%", .meanEmotion),
      ("stale=0%", .stale),
    ] {
      let word = String(text.drop { !"0123456789".contains($0) })
      #expect(throws: PortfolioCondition.Mistake.noShare(word, number)) {
        try PortfolioCondition(text)
      }
    }
    #expect(try PortfolioCondition("UNANSWERED ≥ 1,000,000").limit == 1_000_000)
    #expect(try PortfolioCondition("unanswered>1.000.000").limit == 1_000_000)
    // One thousand for some, one for others: a gate must not guess.
    for word in ["1,000", "1.000", "12.345"] {
      #expect(throws: PortfolioCondition.Mistake.twoNumbers(word)) {
        try PortfolioCondition("unanswered>" + word)
      }
    }
    #expect(try PortfolioCondition("unanswered>1.00").limit == 1)
    #expect(try PortfolioCondition("meanEmotion<1.000").limit == 1)
    #expect(try PortfolioCondition("meanEmotion<−1").limit == -1)
    #expect(try PortfolioCondition("meanEmotion≤-1,5").comparison == .atMost)
    #expect(try PortfolioCondition("unanswered>0.5").limit == 0.5)
    let limits = try PortfolioCondition.list("unanswered>1,000,000,stale>0").map(\.limit)
    #expect(limits == [1_000_000, 0])
  }
}
