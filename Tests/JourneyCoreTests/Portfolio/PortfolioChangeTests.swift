import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// What changed since a report that was kept: nothing that the maps say otherwise is passed over.
@Suite struct PortfolioChangeTests {
  private static func change(_ old: JourneyMap, _ new: JourneyMap) -> PortfolioChange {
    PortfolioChange(
      from: SmallMaps.report([("a.journey.json", old)]),
      to: SmallMaps.report([("a.journey.json", new)]))
  }

  private static func text(_ change: PortfolioChange) -> String {
    SmallMaps.text(change.new, change: change)
  }

  @Test func metricsAreCompared() throws {
    func map(_ value: String) throws -> JourneyMap {
      try SmallMaps.touchpoint(
        #""metrics": [{ "name": "Returns", \#(value) "unit": "%", "better": "lower" }]"#)
    }
    let old = try map(#""value": 11, "target": 4,"#)
    let worse = Self.change(old, try map(#""value": 12, "target": 4,"#))
    #expect(worse.metrics.map(\.isBetter) == [false])
    #expect(Self.text(worse).contains("Returns: 11% → 12% (target ≤ 4%)"))
    let better = Self.change(old, try map(#""value": 3, "target": 4,"#))
    #expect(better.metrics.map(\.isBetter) == [true])
    let target = Self.change(old, try map(#""value": 11, "target": 20,"#))
    #expect(target.metrics.map(\.isBetter) == [nil])
    #expect(Self.text(target).contains("Returns: 11% (target ≤ 4% → ≤ 20%)"))
    #expect(Self.change(old, old).isEmpty)
  }

  @Test func aMetricWithoutADirectionIsJudgedByTheWayToItsTarget() throws {
    func change(_ old: Int, _ new: Int) throws -> [Bool?] {
      func map(_ value: Int) throws -> JourneyMap {
        try SmallMaps.touchpoint(
          #""metrics": [{ "name": "CSAT", "value": \#(value), "target": 80, "unit": "%" }]"#)
      }
      return Self.change(try map(old), try map(new)).metrics.map(\.isBetter)
    }
    // On from the old value to the target, and beyond it.
    #expect(try change(70, 75) == [true] && change(70, 95) == [true])
    #expect(try change(70, 60) == [false] && change(80, 75) == [false])
    // Nobody knows whether more than enough is good.
    #expect(try change(85, 95) == [nil] && change(80, 95) == [nil])
  }

  @Test func aPainPointWithAnIDIsTheSameWhateverItSays() throws {
    func map(_ text: String, id: String) throws -> JourneyMap {
      try SmallMaps.touchpoint(
        #""painPoints": [{ "id": "\#(id)", "text": "\#(text)", "severity": "low" }]"#)
    }
    let old = try map("Waits twenty minutes at the till", id: "w")
    let reworded = Self.change(old, try map("The queue is endless", id: "w"))
    #expect(reworded.pains.added.isEmpty && reworded.pains.gone.isEmpty)
    let other = Self.change(old, try map("The queue is endless", id: "q"))
    #expect(other.pains.added.count == 1 && other.pains.gone.count == 1)
  }

  @Test func aMetricIsFoundAgainWhereItMoved() throws {
    let old = try SmallMaps.map(
      #"""
      { "stage": "information-search", "metrics": [{ "name": "CTR", "value": 2, "target": 4 }] },
      { "stage": "decision", "metrics": [{ "name": "CTR", "value": 5, "target": 6 }] }
      """#)
    let new = try SmallMaps.map(
      #"""
      { "stage": "information-search" },
      { "stage": "decision", "metrics": [{ "name": "CTR", "value": 5, "target": 6 },
        { "name": "CTR", "value": 3, "target": 4 }] }
      """#)
    let change = Self.change(old, new)
    #expect(change.metrics.count == 1)
    #expect(change.metrics.first?.old?.value == 2 && change.metrics.first?.new?.value == 3)
  }

  private static func pain(_ members: String, _ more: String = "") throws -> JourneyMap {
    try SmallMaps.touchpoint(
      #""painPoints": [{ "text": "Slow till" \#(members) }] \#(more)"#)
  }

  @Test func painsAreFollowed() throws {
    let answer = #", "opportunities": ["O"]"#
    let open = try Self.pain("")
    let answered = try Self.pain("", answer)
    #expect(Self.change(open, answered).pains.answered.count == 1)
    let reopened = Self.change(answered, open)
    #expect(reopened.pains.reopened.count == 1)
    #expect(Self.text(reopened).contains("! Slow till · a"))
    let accepted = Self.change(open, try Self.pain(#", "accepted": true"#))
    #expect(accepted.pains.accepted.count == 1 && accepted.pains.gone.isEmpty)
    let heavy = try Self.pain(#", "severity": "high""#)
    // How severe it was before, nobody has said.
    #expect(Self.change(open, heavy).pains.worse.isEmpty)
    let light = try Self.pain(#", "severity": "low""#)
    #expect(Self.change(light, heavy).pains.worse.count == 1)
    #expect(Self.change(heavy, light).pains.milder.count == 1)
    #expect(Self.text(Self.change(light, heavy)).contains("low → high"))
  }

  @Test func painsSpreadAndAreAnsweredInPart() throws {
    let open = try Self.pain("")
    let answered = try Self.pain("", #", "opportunities": ["O"]"#)
    func report(_ maps: [JourneyMap]) -> PortfolioReport {
      SmallMaps.report(maps.enumerated().map { ("\($0.offset).journey.json", $0.element) })
    }
    let other = try SmallMaps.map(#"{ "stage": "decision" }"#)
    let wider = PortfolioChange(
      from: report([open, other, other]), to: report([open, open, open]))
    #expect(wider.pains.wider.count == 1 && wider.pains.reopened.isEmpty)
    #expect(SmallMaps.text(wider.new, change: wider).contains("1 → 3 maps"))
    let partly = PortfolioChange(from: report([open, open]), to: report([open, answered]))
    #expect(partly.pains.partlyAnswered.count == 1 && partly.pains.answered.isEmpty)
    let lost = PortfolioChange(from: report([open, answered]), to: report([open, open]))
    #expect(lost.pains.reopened.count == 1)
  }

  /// A pain whose key is another one now, as where settings tell its text apart, is no new one.
  @Test func painsAreKnownByTheirWordsToo() throws {
    let map = try Self.pain("")
    let old = SmallMaps.report([("a", map)])
    let new = SmallMaps.report([("a", map)], sameAs: [["Slow till"]])
    #expect(old.pains.group(0).key != new.pains.group(0).key)
    #expect(PortfolioChange(from: old, to: new).pains.isEmpty)
  }

  @Test func opportunitiesAreFollowed() throws {
    func map(_ opportunities: String) throws -> JourneyMap {
      try SmallMaps.touchpoint(#""opportunities": [\#(opportunities)]"#)
    }
    let idea = try map(#""Call back""#)
    let done = try map(#"{ "text": "Call back", "status": "done" }"#)
    let begun = try map(#"{ "text": "Call back", "status": "doing" }"#)
    func kinds(_ old: JourneyMap, _ new: JourneyMap) -> [OpportunityChange.Kind] {
      Self.change(old, new).opportunities.map(\.kind)
    }
    #expect(kinds(idea, done) == [.done])
    #expect(kinds(done, begun) == [.back])
    #expect(kinds(idea, begun) == [.further])
    #expect(kinds(idea, try map(#""Call back", "Open earlier""#)) == [.added])
    #expect(kinds(idea, try map("")) == [.gone])
    #expect(kinds(idea, idea) == [])
    #expect(Self.text(Self.change(idea, done)).contains("✓ Call back · a"))
  }

  /// Fewer opportunities without an owner are nothing good where the opportunities themselves went.
  @Test func whatIsGoneIsNoPraise() throws {
    let two = try SmallMaps.touchpoint(#""painPoints": ["P"], "opportunities": ["A", "B"]"#)
    let none = try SmallMaps.touchpoint(#""painPoints": ["P"]"#)
    let change = Self.change(two, none)
    let unowned = try #require(change.numbers.first { $0.number == .unowned })
    #expect(unowned.old == 2 && unowned.new == 0 && unowned.isBetter == nil)
    #expect(change.numbers.first { $0.number == .unanswered }?.isBetter == false)
    let gone = PortfolioChange(
      from: SmallMaps.report([("a", none), ("b", none)]), to: SmallMaps.report([("a", none)]))
    #expect(gone.numbers.first { $0.number == .unanswered }?.isBetter == nil)
    let owned = try SmallMaps.touchpoint(
      #""painPoints": ["P"], "opportunities": [{ "text": "A", "owner": "O" }, "B"]"#)
    #expect(Self.change(two, owned).numbers.first { $0.number == .unowned }?.isBetter == true)
  }

  @Test func waitingMomentsAndHandoversAreCompared() throws {
    func map(_ wait: Int, _ emotion: Int) throws -> JourneyMap {
      try SmallMaps.map(
        """
        { "stage": "information-search", "takes": { "minutes": 60 }, "waits": { "minutes": \(wait) },
          "touchpoints": [
            { "name": "A", "channel": "store", "owner": "X", "emotion": 1 },
            { "name": "B", "channel": "website", "owner": "Y", "momentOfTruth": true,
              "emotion": \(emotion) }] }
        """)
    }
    let change = Self.change(try map(30, 1), try map(45, -1))
    #expect(change.numbers.first { $0.number == .waitingShare }?.new == 0.75)
    #expect(change.numbers.first { $0.number == .waitingMinutes }?.isBetter == false)
    #expect(change.moments.map(\.isBetter) == [false])
    #expect(change.handovers.map(\.isBetter) == [false])
    let text = Self.text(change)
    #expect(text.contains("50%  ") && text.contains("75%  "))
    let back = Self.change(try map(45, -1), try map(45, -2))
    #expect(back.moments.first?.old?.emotion == -1_000_000_000)
    #expect(back.handovers.first?.isBetter == false)
    #expect(Self.change(try map(45, -2), try map(45, -1)).moments.first?.isBetter == true)
  }

  /// Many channels change: the ends are told, and how many stand between.
  @Test func longTablesSayWhatIsLeftOut() throws {
    let channels = ["store", "phone", "website", "app", "email", "chat", "sms", "social", "tv"]
    func map(_ emotion: Int) throws -> JourneyMap {
      let touchpoints = channels.map {
        #"{ "name": "N", "channel": "\#($0)", "emotion": \#(emotion) }"#
      }
      return try SmallMaps.map(
        #"{ "stage": "decision", "touchpoints": [\#(touchpoints.joined(separator: ","))] }"#)
    }
    var choices = PortfolioDocument.Choices()
    choices.top = 4
    let change = Self.change(try map(0), try map(1))
    #expect(
      SmallMaps.text(change.new, change: change, choices: choices).contains("and 5 more channels"))
  }

  // MARK: Maps

  private static func report(
    _ maps: [(file: String, text: String, fingerprint: UInt64)]
  ) throws -> PortfolioReport {
    var portfolio = Portfolio()
    for map in maps {
      portfolio.add(
        SmallMaps.contribution(
          map.file, try SmallMaps.touchpoint(#""painPoints": ["\#(map.text)"]"#),
          fingerprint: map.fingerprint))
    }
    return PortfolioReport(portfolio)
  }

  @Test func mapsAreFoundAgainUnderOtherPaths() throws {
    let old = try Self.report([
      ("./a.journey.json", "A", 1), ("./b.journey.json", "B", 2), ("./c.journey.json", "C", 3),
    ])
    let moved = PortfolioChange(
      from: old,
      to: try Self.report([
        ("P/a.journey.json", "A", 1), ("P/b.journey.json", "B2", 4), ("P/d.journey.json", "D", 5),
      ]))
    #expect(moved.newMaps == ["P/d.journey.json"] && moved.goneMaps == ["./c.journey.json"])
    #expect(moved.maps.moved == 2 && moved.maps.edited == 1)
    #expect(
      SmallMaps.text(moved.new, change: moved).contains(
        "2 maps have other paths and count as the same ones."))
    let same = PortfolioChange(
      from: old,
      to: try Self.report([
        ("a.journey.json", "A", 1), ("b.journey.json", "B", 2), ("c.journey.json", "C", 3),
      ]))
    #expect(same.isEmpty && same.maps.moved == 3)
    // The paths of before make no name longer.
    #expect(SmallMaps.text(moved.new, change: moved).contains("unanswered · T · b\n"))
    #expect(SmallMaps.text(same.new, change: same).contains("Nothing changed."))
  }

  /// Two files of one name in one report are paired with nothing by their names alone.
  @Test func ambiguousNamesPairNothing() throws {
    let change = PortfolioChange(
      from: try Self.report([("n/a.journey.json", "A", 1), ("s/a.journey.json", "B", 2)]),
      to: try Self.report([("x/a.journey.json", "C", 3)]))
    #expect(change.newMaps.count == 1 && change.goneMaps.count == 2)
  }

  @Test func aChangeThatIsNotComparedIsNotDenied() throws {
    let change = PortfolioChange(
      from: try Self.report([("a", "A", 1)]), to: try Self.report([("a", "A", 2)]))
    #expect(change.isEmpty)
    let text = SmallMaps.text(change.new, change: change)
    #expect(text.contains("None of what is compared changed; 1 map reads differently than before."))
    #expect(!text.contains("Nothing changed."))
  }

  /// The report in JSON holds all of it, and can still be read.
  @Test func programsGetItAll() throws {
    let old = try Self.pain(#", "severity": "low""#, #", "opportunities": ["O"]"#)
    let change = Self.change(old, try Self.pain(#", "severity": "high""#))
    let json = String(
      decoding: PortfolioJSON(change.new, change: change).bytes, as: UTF8.self)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let against = try #require(object["against"] as? [String: Any])
    for (key, count) in [
      ("reopenedPains", 1), ("worsePains", 1), ("milderPains", 0), ("opportunities", 1),
      ("metrics", 0), ("moments", 0), ("handovers", 0), ("newMaps", 0),
    ] {
      #expect((against[key] as? [Any])?.count == count, "\(key)")
    }
    #expect(try Portfolio(report: SourceFile(name: "r", text: json)).maps.count == 1)
  }
}
