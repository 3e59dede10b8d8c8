import Testing

@testable import JourneyCore

/// What is told for the first time makes nothing worse, what is not told any more nothing better.
@Suite struct PortfolioToldTests {
  private static func change(_ old: JourneyMap, _ new: JourneyMap) throws -> PortfolioChange {
    // The earlier one is read from its file, as the tool does.
    let kept = PortfolioJSON(SmallMaps.report([("a.journey.json", old)])).bytes
    let source = SourceFile(name: "old.json", bytes: kept)
    return PortfolioChange(
      from: PortfolioReport(try Portfolio(report: source)),
      to: SmallMaps.report([("a.journey.json", new)]))
  }

  private static func number(
    _ number: ComparedNumber, _ change: PortfolioChange
  ) -> PortfolioChange.NumberChange? {
    change.numbers.first { $0.number == number }
  }

  /// Two touchpoints, one after the other.
  private static func steps(_ first: String, _ second: String) throws -> JourneyMap {
    try SmallMaps.map(
      #"""
      { "stage": "decision", "touchpoints": [{ "name": "A", \#(first) }, { "name": "B", \#(second) }] }
      """#)
  }

  // MARK: Handovers

  @Test func aHandoverIsNotGoneWhereNobodySaysWhoTakesOver() throws {
    let (shop, phone) = (#""channel": "store""#, #""channel": "phone""#)
    let (x, y) = (#", "owner": "X""#, #", "owner": "Y""#)
    let (high, low) = (#", "emotion": 1"#, #", "emotion": -1"#)
    let owners = try Self.steps(shop + high + x, shop + low + y)
    let modes = try Self.steps(shop + high, #""channel": "website""# + low)
    let gone: [(JourneyMap, JourneyMap)] = [
      (owners, try Self.steps(shop + high, shop + low)),
      (owners, try Self.steps(shop + high + x, shop + low)),
      (modes, try Self.steps(#""mode": "offline""# + high, #""emotion": -1"#)),
    ]
    for (old, new) in gone {
      let change = try Self.change(old, new)
      #expect(change.handovers.map(\.isBetter) == [nil])
      let count = try #require(Self.number(.handovers, change))
      #expect(count.new == 0 && count.isBetter == nil)
      // And back: who tells more has made nothing worse.
      let back = try Self.change(new, old)
      #expect(back.handovers.map(\.isBetter) == [nil])
      #expect(Self.number(.handovers, back)?.isBetter == nil)
    }
    // One team takes both over, or the same step is told.
    let better = [
      try Self.steps(shop + high + x, shop + low + x),
      try Self.steps(shop + high + x + #", "handover": "Calls""#, shop + low + y),
    ]
    for new in better {
      let change = try Self.change(owners, new)
      #expect(change.handovers.map(\.isBetter) == [true])
      #expect(Self.number(.handovers, change)?.isBetter == true)
      let back = try Self.change(new, owners)
      #expect(back.handovers.map(\.isBetter) == [false])
    }
    // Another team takes over where nothing else changed.
    let other = try Self.change(try Self.steps(phone + high + x, phone + low + x), owners)
    #expect(other.handovers.map(\.isBetter) == [false])
  }

  @Test func aHandoverIsNotNewWhereTheCustomerOnlyFeelsBetterBefore() throws {
    func map(_ before: Int, _ after: Int) throws -> JourneyMap {
      try Self.steps(
        #""channel": "store", "owner": "X", "emotion": \#(before)"#,
        #""channel": "store", "owner": "Y", "emotion": \#(after)"#)
    }
    let risen = try Self.change(try map(-1, -1), try map(2, -1))
    #expect(risen.handovers.map(\.isBetter) == [nil])
    #expect(Self.number(.handovers, risen)?.isBetter == nil)
    let fallen = try Self.change(try map(0, 0), try map(0, -1))
    #expect(fallen.handovers.map(\.isBetter) == [false])
    #expect(Self.number(.handovers, fallen)?.isBetter == false)
  }

  // MARK: Moments of truth

  @Test func aMarkMakesNobodyFeelWorse() throws {
    func map(_ mark: String, _ emotion: Int) throws -> JourneyMap {
      try SmallMaps.touchpoint(#""channel": "store", "emotion": \#(emotion) \#(mark)"#)
    }
    let mark = #", "momentOfTruth": true"#
    let change = try Self.change(try map("", -1), try map(mark, -1))
    #expect(change.moments.map(\.isBetter) == [nil])
    let count = try #require(Self.number(.momentsBelow, change))
    #expect(count.new == 1 && count.isBetter == nil)
    let fallen = try Self.change(try map(mark, 1), try map(mark, -1))
    #expect(fallen.moments.map(\.isBetter) == [false])
    #expect(Self.number(.momentsBelow, fallen)?.isBetter == false)
  }

  // MARK: Emotions and waits

  @Test func anEmotionThatIsToldForTheFirstTimeIsNotWorse() throws {
    let old = try Self.steps(#""channel": "store", "emotion": 1"#, #""channel": "store""#)
    let more = try Self.steps(
      #""channel": "store", "emotion": 1"#, #""channel": "store", "emotion": -2"#)
    let change = try Self.change(old, more)
    #expect(change.channels.map(\.isBetter) == [nil])
    #expect(!change.phases.isEmpty && change.phases.allSatisfy { $0.isBetter == nil })
    let mean = try #require(Self.number(.meanEmotion, change))
    #expect(mean.isBetter == nil && (mean.new ?? 0) < (mean.old ?? 0))
    let text = SmallMaps.text(change.new, change: change)
    #expect(text.contains("CHANNEL · MEAN EMOTION") && text.contains("PHASE · MEAN EMOTION"))
  }

  @Test func aWaitThatIsToldForTheFirstTimeIsNotLonger() throws {
    func map(_ wait: String) throws -> JourneyMap {
      let takes = #""takes": { "minutes": 60 }"#
      return try Self.steps(takes + #", "waits": { "minutes": 10 }"#, takes + wait)
    }
    let (none, some) = (try map(""), try map(#", "waits": { "minutes": 5 }"#))
    let longer = try map(#", "waits": { "minutes": 30 }"#)
    for number in [ComparedNumber.waitingShare, .waitingMinutes] {
      let told = try #require(Self.number(number, try Self.change(none, some)))
      #expect(told.isBetter == nil && (told.new ?? 0) > (told.old ?? 9))
      let (worse, better) = (try Self.change(some, longer), try Self.change(longer, some))
      #expect(Self.number(number, worse)?.isBetter == false)
      #expect(Self.number(number, better)?.isBetter == true)
    }
  }

  // MARK: Maps

  @Test func whatHasNothingInCommonSaysSo() throws {
    let map = try SmallMaps.touchpoint(#""painPoints": ["P"]"#)
    let change = PortfolioChange(
      from: SmallMaps.report([("a", map)]), to: SmallMaps.report([("b", map)]))
    #expect(change.hasNothingInCommon && change.maps.shared == 0)
    let text = SmallMaps.text(change.new, change: change)
    #expect(text.contains("No map is in both reports"))
  }

  @Test func aPainOfFewerMapsNamesThoseThatLostIt() throws {
    let (pain, none) = (
      try SmallMaps.touchpoint(#""painPoints": ["P"]"#), try SmallMaps.touchpoint(#""emotion": 0"#)
    )
    let change = PortfolioChange(
      from: SmallMaps.report([("a", pain), ("b", pain), ("c", pain)]),
      to: SmallMaps.report([("a", pain), ("b", none), ("c", pain)]))
    #expect(change.pains.narrower.map(\.changedMaps) == [[1]])
    let back = PortfolioChange(from: change.new, to: change.old)
    #expect(back.pains.wider.map(\.changedMaps) == [[1]])
    let json = String(
      decoding: PortfolioJSON(change.new, change: change).bytes, as: UTF8.self)
    #expect(json.contains(#""goneFrom""#))
  }
}
