import Testing

@testable import JourneyCore

/// Reports are compared place by place in the maps that both have: maps that came or went, and things
/// that are not told any more, make nothing better or worse.
@Suite struct PairedPlacesTests {
  private static func report(_ maps: [String: JourneyMap]) -> PortfolioReport {
    SmallMaps.report(maps.sorted { $0.key < $1.key }.map { (file: $0.key, map: $0.value) })
  }

  private static func change(
    _ old: [String: JourneyMap], _ new: [String: JourneyMap]
  ) -> PortfolioChange {
    PortfolioChange(from: report(old), to: report(new))
  }

  private static func pains(_ places: String...) throws -> JourneyMap {
    try SmallMaps.map(
      places.map { #"{ "stage": "decision", "touchpoints": [{ "name": "N", \#($0) }] }"# }
        .joined(separator: ","))
  }

  /// The report in JSON without any blank.
  private static func json(_ change: PortfolioChange) -> String {
    String(decoding: PortfolioJSON(change.new, change: change).bytes, as: UTF8.self)
      .filter { !$0.isWhitespace }
  }

  /// The report in Markdown, where every label stands in one line.
  private static func text(_ change: PortfolioChange) -> String {
    let document = PortfolioDocument(change.new, language: .en, change: change).document
    return MarkdownRenderer(language: .en).render(document)
  }

  private static let open = #""painPoints": ["Slow till"]"#
  private static let answered = #""painPoints": ["Slow till"], "opportunities": ["O"]"#
  private static let light = #""painPoints": [{ "text": "Slow till", "severity": "low" }]"#
  private static let heavy = #""painPoints": [{ "text": "Slow till", "severity": "high" }]"#

  @Test func aMapThatWentAnswersNothing() throws {
    let (open, answered) = (try Self.pains(Self.open), try Self.pains(Self.answered))
    let change = Self.change(["a": answered, "b": open], ["a": answered])
    #expect(change.goneMaps == ["b"])
    #expect(change.pains.isEmpty)
    #expect(change.numbers.first { $0.number == .unanswered }?.isBetter == nil)
    let other = Self.change(["a": open, "b": answered], ["a": open])
    #expect(other.pains.isEmpty && other.goneMaps == ["b"])
    let text = SmallMaps.text(other.new, change: other)
    #expect(!text.contains("lost their answer") && !text.contains("have an answer now"))
  }

  @Test func aMapThatCameTakesNoAnswerAway() throws {
    let (open, answered) = (try Self.pains(Self.open), try Self.pains(Self.answered))
    let change = Self.change(["a": answered], ["a": answered, "b": open])
    #expect(change.pains.isEmpty && change.newMaps == ["b"])
    #expect(change.numbers.first { $0.number == .unanswered }?.isBetter == nil)
    #expect(Self.change(["a": open], ["a": open, "b": answered]).pains.isEmpty)
  }

  @Test func aPlaceThatWentIsNoLostAnswer() throws {
    let both = try Self.pains(Self.open, Self.answered)
    let change = Self.change(["a": both], ["a": try Self.pains(Self.open)])
    #expect(change.pains.reopened.isEmpty && change.pains.answered.isEmpty)
    let other = Self.change(["a": both], ["a": try Self.pains(Self.answered)])
    #expect(other.pains.answered.isEmpty && other.pains.partlyAnswered.isEmpty)
    // Nobody answered it: it is not told any more.
    let unanswered = try #require(other.numbers.first { $0.number == .unanswered })
    #expect(unanswered.old == 1 && unanswered.new == 0 && unanswered.isBetter == nil)
  }

  @Test func aFurtherPlaceIsToldAsThat() throws {
    let change = Self.change(
      ["a": try Self.pains(Self.answered)], ["a": try Self.pains(Self.answered, Self.open)])
    #expect(change.pains.reopened.isEmpty && change.pains.further.map(\.places) == [1])
    #expect(change.numbers.first { $0.number == .unanswered }?.isBetter == false)
    #expect(
      Self.text(change).contains(
        "Pain points unanswered in further places"))
  }

  /// What changed is told where it changed, not where the pain is worst.
  @Test func theChangedPlaceIsNamed() throws {
    let (open, answered) = (try Self.pains(Self.open), try Self.pains(Self.answered))
    let heavy = try Self.pains(Self.heavy)
    let change = Self.change(["a": heavy, "b": answered], ["a": heavy, "b": open])
    #expect(SmallMaps.text(change.new, change: change).contains("! Slow till · b"))
    let json = Self.json(change)
    #expect(json.contains(#""reopenedPains":[{"text":"Slowtill","key""#))
    #expect(
      json.contains(#""file":"b","pointer":"/stages/0/touchpoints/0/painPoints/0","places":1"#))
  }

  @Test func severitiesAreThoseOfTheSamePlaces() throws {
    let (light, heavy) = (try Self.pains(Self.light), try Self.pains(Self.heavy))
    #expect(Self.change(["a": light, "b": heavy], ["a": light]).pains.milder.isEmpty)
    #expect(Self.change(["a": light], ["a": light, "b": heavy]).pains.worse.isEmpty)
    #expect(
      Self.change(["a": light, "b": light], ["a": light, "b": heavy]).pains.worse.count == 1)
    #expect(
      Self.change(["a": heavy, "b": heavy], ["a": heavy, "b": light]).pains.milder.count == 1)
  }

  @Test func painsOfMapsThatCameOrWentStandByThemselves() throws {
    let (slow, other) = (try Self.pains(Self.open), try Self.pains(#""painPoints": ["Dark"]"#))
    let came = Self.change(["a": slow], ["a": slow, "b": other])
    #expect(came.pains.added.isEmpty && came.pains.addedWithMaps.count == 1)
    let went = Self.change(["a": slow, "b": other], ["a": slow])
    #expect(went.pains.gone.isEmpty && went.pains.goneWithMaps.count == 1)
    #expect(
      Self.text(went).contains("Pain points gone with their maps"))
  }

  /// Random maps whose pains change at random: each answer that is told is one that was given.
  @Test(arguments: 0..<20)
  func everyToldAnswerWasGiven(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func folder() throws -> (maps: [String: JourneyMap], states: [String: [Bool]]) {
      var maps: [String: JourneyMap] = [:]
      var states: [String: [Bool]] = [:]
      for file in ["a", "b", "c", "d"] where Bool.random(using: &random) {
        let answers = (0..<3).map { _ in
          Bool.random(using: &random)
        }
        states[file] = answers
        maps[file] = try SmallMaps.map(
          answers.map {
            #"{ "stage": "decision", "touchpoints": [{ "name": "N", \#($0 ? Self.answered : Self.open) }] }"#
          }.joined(separator: ","))
      }
      return (maps, states)
    }
    let (old, new) = (try folder(), try folder())
    let change = Self.change(old.maps, new.maps)
    var (given, lost) = (0, 0)
    for (file, before) in old.states {
      for (was, now) in zip(before, new.states[file] ?? []) {
        if !was, now { given += 1 }
        if was, !now { lost += 1 }
      }
    }
    let answered = change.pains.answered + change.pains.partlyAnswered
    #expect(answered.reduce(0) { $0 + $1.places } == given)
    #expect(change.pains.reopened.reduce(0) { $0 + $1.places } == lost)
  }

  // MARK: What is not told any more

  private static func metrics(_ list: String) throws -> JourneyMap {
    try SmallMaps.touchpoint(#""metrics": [\#(list)]"#)
  }

  private static func verdict(
    _ number: ComparedNumber, _ old: JourneyMap, _ new: JourneyMap
  ) throws -> Bool? {
    try #require(
      Self.change(["a": old], ["a": new]).numbers.first { $0.number == number }
    ).isBetter
  }

  private static func metric(_ value: Int, _ target: Int) -> String {
    #"{ "name": "CSAT", "value": \#(value), "target": \#(target), "better": "higher" }"#
  }

  @Test func metricsThatWentAreNoReachedTargets() throws {
    let missed = try Self.metrics(Self.metric(50, 60))
    #expect(try Self.verdict(.missedTargets, missed, Self.metrics("")) == nil)
    #expect(try Self.verdict(.missedTargets, missed, Self.metrics(Self.metric(50, 10))) == nil)
    #expect(try Self.verdict(.missedTargets, missed, Self.metrics(Self.metric(70, 60))) == true)
    let reached = try Self.metrics(Self.metric(70, 60))
    #expect(try Self.verdict(.missedTargets, reached, missed) == false)
    let change = Self.change(["a": missed], ["a": try Self.metrics("")])
    #expect(change.metrics.count == 1 && change.metrics.first?.new == nil)
    let text = Self.text(change)
    #expect(text.contains("Metrics that are gone") && text.contains("CSAT: 50"))
    #expect(Self.json(change).contains(#""old":50,"oldTarget":60"#))
  }

  @Test func momentsThatWentAreNoRise() throws {
    let low = try SmallMaps.touchpoint(#""momentOfTruth": true, "emotion": -1"#)
    let unmarked = try SmallMaps.touchpoint(#""emotion": -1"#)
    let high = try SmallMaps.touchpoint(#""momentOfTruth": true, "emotion": 1"#)
    #expect(try Self.verdict(.momentsBelow, low, unmarked) == nil)
    #expect(try Self.verdict(.momentsBelow, low, high) == true)
    let gone = Self.change(["a": low], ["a": unmarked])
    #expect(gone.moments.map(\.isBetter) == [nil])
    #expect(
      Self.text(gone).contains("Moments of truth that are no longer told"))
    #expect(Self.change(["a": low], ["a": high]).moments.map(\.isBetter) == [true])
  }

  @Test func evidenceThatOnlyLostItsPainsIsNotBetter() throws {
    let sources = #""sources": [{ "id": "s", "title": "S" }],"#
    func map(_ pains: String) throws -> JourneyMap {
      try SmallMaps.touchpoint(#""painPoints": [\#(pains)]"#, sources)
    }
    let backed = #"{ "text": "A", "evidence": ["s"] }"#
    let old = try map(backed + #", "B""#)
    #expect(try Self.verdict(.evidenceShare, old, map(backed)) == nil)
    let better = try map(backed + #", { "text": "B", "evidence": ["s"] }"#)
    #expect(try Self.verdict(.evidenceShare, old, better) == true)
  }

  /// A value that is called worse looks so.
  @Test func changedSharesAreToldApart() throws {
    func map(_ count: Int, _ backed: Int) throws -> JourneyMap {
      let pains = (0..<count).map { number in
        #"{ "text": "P\#(number)" \#(number < backed ? #", "evidence": ["s"]"# : "") }"#
      }
      return try SmallMaps.touchpoint(
        #""painPoints": [\#(pains.joined(separator: ","))]"#,
        #""sources": [{ "id": "s", "title": "S" }],"#)
    }
    let change = Self.change(["a": try map(300, 282)], ["a": try map(301, 282)])
    let text = SmallMaps.text(change.new, change: change)
    #expect(text.contains("94.0%") || text.contains("93.7%"))
    #expect(!text.contains("94%  94%"))
  }
}
