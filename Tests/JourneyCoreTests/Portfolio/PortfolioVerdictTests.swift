import Testing

@testable import JourneyCore

/// What a comparison of reports calls better or worse: only what became so in maps of both.
@Suite struct PortfolioVerdictTests {
  private typealias Maps = [(file: String, map: JourneyMap)]

  private static func change(_ old: Maps, _ new: Maps) throws -> PortfolioChange {
    // The earlier one is read from its file, as the tool does.
    let kept = PortfolioJSON(SmallMaps.report(old)).bytes
    let source = SourceFile(name: "old.json", bytes: kept)
    return PortfolioChange(
      from: PortfolioReport(try Portfolio(report: source)), to: SmallMaps.report(new))
  }

  private static func change(_ old: JourneyMap, _ new: JourneyMap) throws -> PortfolioChange {
    try change([("a.journey.json", old)], [("a.journey.json", new)])
  }

  private static func number(
    _ number: ComparedNumber, _ change: PortfolioChange
  ) -> PortfolioChange.NumberChange? {
    change.numbers.first { $0.number == number }
  }

  private static func isBetter(_ channel: String, _ change: PortfolioChange) -> Bool?? {
    change.channels.first { $0.name.channel == channel }.map(\.isBetter)
  }

  private static func stage(_ touchpoints: String, _ members: String = "") throws -> JourneyMap {
    try SmallMaps.map(
      #"{ "stage": "decision", \#(members) "touchpoints": [\#(touchpoints)] }"#)
  }

  private static func touchpoint(
    _ name: String, _ channel: String, _ emotion: Int?, _ more: String = ""
  ) -> String {
    let felt = emotion.map { ", \"emotion\": \($0)" } ?? ""
    return #"{ "name": "\#(name)", "channel": "\#(channel)"\#(felt)\#(more) }"#
  }

  /// That the other way is better now explains why a target counts as reached.
  @Test func theOtherWayIsBetterNow() throws {
    func map(_ better: String) throws -> JourneyMap {
      try SmallMaps.touchpoint(
        #""metrics": [{ "name": "M", "value": 5, "target": 3, "better": "\#(better)" }]"#)
    }
    let change = try Self.change(try map("lower"), try map("higher"))
    #expect(change.metrics.map(\.isBetter) == [nil])
    #expect(Self.number(.missedTargets, change)?.isBetter == nil)
    let text = SmallMaps.text(change.new, change: change)
    #expect(text.contains("M: 5 (target ≤ 3 → ≥ 3)"))
    let same = try Self.change(try map("lower"), try map("lower"))
    #expect(same.isEmpty)
  }

  // MARK: Channels and phases

  /// Nobody feels worse because a good touchpoint is gone, or better because one is told: only what must
  /// be so, whatever those were that came or went.
  @Test func whatComesOrGoesMakesNoMeanBetterOrWorse() throws {
    let (low, lower) = (Self.touchpoint("A", "phone", -1), Self.touchpoint("B", "phone", -2))
    let both = try Self.stage(low + "," + lower)
    for (old, new) in [(both, try Self.stage(lower)), (try Self.stage(lower), both)] {
      let change = try Self.change(old, new)
      #expect(Self.isBetter("phone", change) == .some(nil))
      #expect(!change.phases.isEmpty && change.phases.allSatisfy { $0.isBetter == nil })
      let mean = try #require(Self.number(.meanEmotion, change))
      #expect(mean.isBetter == nil)
    }
    // One that was −2 is 1 at least, even if the other one that is told now is as good as can be.
    let risen = try Self.stage(
      Self.touchpoint("B", "phone", 1) + "," + Self.touchpoint("C", "phone", 2))
    let better = try Self.change(try Self.stage(lower), risen)
    #expect(Self.isBetter("phone", better) == true)
    #expect(Self.number(.meanEmotion, better)?.isBetter == true)
    let worse = try Self.change(risen, try Self.stage(lower))
    #expect(Self.isBetter("phone", worse) == false)
    #expect(Self.number(.meanEmotion, worse)?.isBetter == false)
  }

  /// Who takes the lowest emotion away has made nothing better.
  @Test func whatIsNotFeltAnyMoreIsNotBetter() throws {
    let (low, high) = (Self.touchpoint("A", "phone", -2), Self.touchpoint("B", "phone", 1))
    let both = try Self.stage(low + "," + high)
    for less in [high, Self.touchpoint("A", "phone", nil) + "," + high] {
      let change = try Self.change(both, try Self.stage(less))
      #expect(Self.isBetter("phone", change) == .some(nil))
      #expect(!change.phases.isEmpty && change.phases.allSatisfy { $0.isBetter == nil })
      let mean = try #require(Self.number(.meanEmotion, change))
      #expect(mean.isBetter == nil && (mean.new ?? 0) > (mean.old ?? 0))
    }
    let better = try Self.change(
      both, try Self.stage(Self.touchpoint("A", "phone", 0) + "," + high))
    #expect(Self.isBetter("phone", better) == true)
    #expect(!better.phases.isEmpty && better.phases.allSatisfy { $0.isBetter == true })
    #expect(Self.number(.meanEmotion, better)?.isBetter == true)
    let worse = try Self.change(both, try Self.stage(low + "," + Self.touchpoint("B", "phone", -1)))
    #expect(Self.isBetter("phone", worse) == false)
    #expect(worse.phases.allSatisfy { $0.isBetter == false })
  }

  /// A folder that grows is judged by the maps that are in both reports.
  @Test func mapsThatCameOrWentDoNotHideWhatChanged() throws {
    let was = try Self.stage(Self.touchpoint("Leaflet", "print", 0))
    let now = try Self.stage(Self.touchpoint("Leaflet", "print", -2))
    let other = try Self.stage(Self.touchpoint("Call", "phone", -1))
    let fine = try Self.stage(Self.touchpoint("Leaflet", "print", 2))
    let worse = try Self.change([("a", was)], [("a", now), ("b", other)])
    #expect(Self.isBetter("print", worse) == false)
    #expect(!worse.phases.isEmpty && worse.phases.allSatisfy { $0.isBetter == false })
    let better = try Self.change([("a", now), ("b", other)], [("a", was)])
    #expect(Self.isBetter("print", better) == true)
    // It rises in the whole and fell in the map that is in both: nobody can say.
    let mixed = try Self.change([("a", was)], [("a", now), ("b", fine), ("c", fine), ("d", fine)])
    #expect(Self.isBetter("print", mixed) == .some(nil))
    let onlyNew = try Self.change([("a", was)], [("a", was), ("b", fine)])
    #expect(Self.isBetter("print", onlyNew) == .some(nil))
    #expect(onlyNew.phases.allSatisfy { $0.isBetter == nil })
  }

  /// Reports of earlier versions do not say what each map feels in each channel.
  @Test func earlierReportsAreStillCompared() throws {
    let was = try Self.stage(Self.touchpoint("Leaflet", "print", 0))
    let now = try Self.stage(Self.touchpoint("Leaflet", "print", -2))
    var old = SmallMaps.report([("a", was)]).portfolio
    old.maps[0].told = nil
    old.maps[0].channels = []
    let text = String(decoding: PortfolioJSON(PortfolioReport(old)).bytes, as: UTF8.self)
    #expect(!text.contains("\"told\""))
    let kept = PortfolioReport(try Portfolio(report: SourceFile(name: "o", text: text)))
    let change = PortfolioChange(from: kept, to: SmallMaps.report([("a", now)]))
    #expect(Self.isBetter("print", change) == false)
    let grown = PortfolioChange(from: kept, to: SmallMaps.report([("a", now), ("b", was)]))
    #expect(Self.isBetter("print", grown) == .some(nil))
  }

  @Test func aChannelInOtherLettersIsTheSame() throws {
    func report(_ name: String, _ emotion: Int) throws -> PortfolioReport {
      SmallMaps.report([
        ("a", try Self.stage(Self.touchpoint("A", name, emotion))),
        ("b", try Self.stage(Self.touchpoint("B", "Gian lạ", 1))),
      ])
    }
    let old = try report("Gian lạ", -2)
    let rewritten = PortfolioChange(from: old, to: try report("gian  LẠ", -2))
    #expect(rewritten.channels.isEmpty)
    let risen = PortfolioChange(from: old, to: try report("gian  LẠ", -1)).channels
    #expect(risen.map(\.old) == [-0.5] && risen.map(\.new) == [0])
    #expect(risen.map(\.isBetter) == [true])
  }

  @Test func aMomentOfAnotherNameThatIsFeltOtherwiseIsOne() throws {
    func map(_ name: String, _ emotion: Int) throws -> JourneyMap {
      try Self.stage(Self.touchpoint(name, "store", emotion, #", "momentOfTruth": true"#))
    }
    let change = try Self.change(try map("Tổng đài", -2), try map("Tổng đài mới", -1))
    #expect(change.moments.map(\.isBetter) == [true])
  }

  /// Paths that read alike may be written in other bytes; whichever comes first, one holds.
  @Test func ofPlacesInFilesThatReadAlikeOneHolds() {
    let places = ["\u{1EBF}", "e\u{302}\u{301}"].map {
      LowestPlace(0, $0, MapPlace(stage: 0, touchpoint: 0))
    }
    let (first, second) = (
      LowestPlace.lower(places[0], places[1]), LowestPlace.lower(places[1], places[0])
    )
    #expect(first?.file.utf8.count == 3 || first?.file.utf8.count == 5)
    #expect(first?.file.utf8.count == second?.file.utf8.count)
  }

  // MARK: Numbers

  @Test func aShareOfWaitingIsNotWorseWhereOnlyLessIsTold() throws {
    func map(_ takes: String) throws -> JourneyMap {
      try Self.stage(
        Self.touchpoint(
          "A", "store", 0, #", "takes": { "minutes": 60 }, "waits": { "minutes": 30 }"#)
          + "," + Self.touchpoint("B", "store", 0, takes))
    }
    let less = try Self.change(try map(#", "takes": { "minutes": 60 }"#), try map(""))
    let change = try #require(Self.number(.waitingShare, less))
    #expect(change.isBetter == nil && (change.new ?? 0) > (change.old ?? 1))
  }

  @Test func aWaitThatIsNotToldIsNotShorter() throws {
    func map(_ first: String, _ second: String) throws -> JourneyMap {
      try Self.stage(
        Self.touchpoint("A", "store", 0, #", "takes": { "minutes": 60 } \#(first)"#) + ","
          + Self.touchpoint("B", "store", 0, #", "takes": { "minutes": 60 } \#(second)"#))
    }
    let wait = #", "waits": { "minutes": 30 }"#
    let both = try map(wait, wait)
    let less = try Self.change(both, try map(wait, ""))
    let shorter = try Self.change(both, try map(wait, #", "waits": { "minutes": 5 }"#))
    for number in [ComparedNumber.waitingShare, .waitingMinutes] {
      let change = try #require(Self.number(number, less))
      #expect(change.isBetter == nil && (change.new ?? 9) < (change.old ?? 0))
      #expect(Self.number(number, shorter)?.isBetter == true)
    }
  }

  @Test func aReviewThatIsNotToldIsNotDone() throws {
    func report(_ review: String) throws -> PortfolioReport {
      var portfolio = SmallMaps.report([
        ("a", try SmallMaps.map(#"{ "stage": "decision" }"#, review))
      ]).portfolio
      portfolio.judge(by: try #require(PortfolioSample.today))
      return PortfolioReport(portfolio)
    }
    let due = try report(#""reviewBy": "2026-01-01","#)
    #expect(due.portfolio.stale == 1)
    let gone = PortfolioChange(from: due, to: try report(""))
    #expect(Self.number(.stale, gone)?.new == 0 && Self.number(.stale, gone)?.isBetter == nil)
    let done = PortfolioChange(from: due, to: try report(#""reviewBy": "2027-01-01","#))
    #expect(Self.number(.stale, done)?.isBetter == true)
  }

  /// Evidence is not worse because something backed is not told any more.
  @Test func evidenceIsWorseOnlyWhereMoreIsUnbacked() throws {
    func map(_ pains: String) throws -> JourneyMap {
      try Self.stage(Self.touchpoint("A", "store", 0, ", \"painPoints\": [\(pains)]"))
    }
    func backed(_ text: String) -> String { #"{ "text": "\#(text)", "evidence": ["survey"] }"# }
    let old = try map([backed("P"), backed("Q"), "\"R\""].joined(separator: ","))
    let gone = try #require(
      Self.number(
        .evidenceShare,
        try Self.change(old, try map([backed("P"), "\"R\""].joined(separator: ",")))))
    #expect(gone.isBetter == nil && (gone.new ?? 1) < (gone.old ?? 0))
    let lost = try map([backed("P"), "\"Q\"", "\"R\""].joined(separator: ","))
    #expect(Self.number(.evidenceShare, try Self.change(old, lost))?.isBetter == false)
  }

  // MARK: Pains and handovers

  @Test func aSeverityThatIsNotToldIsNotMilder() throws {
    func map(_ severity: String) throws -> JourneyMap {
      try Self.stage(
        Self.touchpoint("A", "store", 0, #", "painPoints": [{ "text": "P" \#(severity) }]"#))
    }
    let high = try map(#", "severity": "high""#)
    #expect(try Self.change(high, try map("")).pains.milder.isEmpty)
    #expect(try Self.change(high, try map(#", "severity": "low""#)).pains.milder.count == 1)
  }

  /// A pain that nobody lives with any more stands where it stood.
  @Test func aPainThatIsAcceptedNoMoreIsNoFurtherOne() throws {
    func map(_ accepted: String) throws -> JourneyMap {
      try Self.stage(
        Self.touchpoint("A", "store", 0, #", "painPoints": [{ "text": "P" \#(accepted) }]"#))
    }
    let change = try Self.change(try map(#", "accepted": true"#), try map(""))
    #expect(change.pains.unaccepted.map(\.places) == [1] && change.pains.further.isEmpty)
    #expect(Self.number(.unanswered, change)?.isBetter == false)
    let text = SmallMaps.text(change.new, change: change)
    #expect(text.contains("no longer accepted") && !text.contains("further places"))
    #expect(try Self.change(try map(""), try map("")).isEmpty)
  }

  /// What cannot be told as a share of the target is told in its unit, and looks like that.
  @Test func gapsOfTwoKindsLookDifferent() throws {
    let map = try Self.stage(
      Self.touchpoint(
        "A", "store", 0,
        #"""
        , "metrics": [{ "name": "M", "value": 50, "target": 5, "unit": "%", "better": "lower" },
          { "name": "N", "value": 2, "target": 0, "unit": "%", "better": "lower" },
          { "name": "O", "value": 1000000000000000, "target": 0, "better": "lower" }]
        """#))
    let text = SmallMaps.text(SmallMaps.report([("a", map)]))
    #expect(
      text.contains("−900%") && text.contains("over by 2\u{A0}points") && !text.contains("−2%"))
    #expect(text.contains("1,000,000,000,000,000") && !text.contains("000.0"))
  }

  /// A fall is not smaller because the customer feels worse before it.
  @Test func aFallFromALowerHeightIsNotBetter() throws {
    func map(_ before: Int, _ after: Int) throws -> JourneyMap {
      try Self.stage(
        Self.touchpoint("A", "print", before, #", "owner": "X""#) + ","
          + Self.touchpoint("B", "store", after, #", "owner": "Y""#))
    }
    let old = try map(1, -1)
    for lower in [0, -1, -2] {
      let change = try Self.change(old, try map(lower, -1))
      #expect(change.handovers.map(\.isBetter) == [nil], "\(lower)")
      if let number = Self.number(.handovers, change) { #expect(number.isBetter == nil) }
    }
    let less = try Self.change(old, try map(1, 0))
    #expect(less.handovers.map(\.isBetter) == [true])
    let gone = try Self.change(old, try map(1, 1))
    #expect(gone.handovers.map(\.isBetter) == [true])
    #expect(Self.number(.handovers, gone)?.isBetter == true)
    let further = try Self.change(old, try map(1, -2))
    #expect(further.handovers.map(\.isBetter) == [false])
  }

  // MARK: What counts as the same

  /// Settings put pains into other groups; nobody touched a map.
  @Test func settingsMakeNoPainNewOrGone() throws {
    func maps() throws -> Maps {
      try [("a", "No date"), ("b", "Only a half day"), ("c", "No date")].map { file, text in
        (file, try Self.stage(Self.touchpoint("A", "store", -1, #", "painPoints": ["\#(text)"]"#)))
      }
    }
    let apart = SmallMaps.report(try maps())
    let lists = [["No date", "Only a half day"], ["Only a half day", "No date"]]
    for list in lists {
      let together = SmallMaps.report(try maps(), sameAs: [list])
      #expect(together.pains.count == 1 && apart.pains.count == 2)
      #expect(PortfolioChange(from: apart, to: together).isEmpty)
      #expect(PortfolioChange(from: together, to: apart).isEmpty)
    }
    // What really went is told, in the groups of today.
    let less = SmallMaps.report(Array(try maps().dropLast(2)), sameAs: [lists[0]])
    let change = PortfolioChange(from: apart, to: less)
    #expect(change.pains.gone.isEmpty && change.pains.added.isEmpty)
    let none = try Self.stage(Self.touchpoint("A", "store", -1))
    let solved = PortfolioChange(
      from: apart,
      to: SmallMaps.report(
        [("a", try maps()[0].map), ("b", none), ("c", none)], sameAs: [lists[1]]))
    #expect(solved.pains.narrower.map(\.mapsBefore) == [3] && solved.pains.gone.isEmpty)
  }

  /// Two repositories may count otherwise: each map goes by its own.
  @Test func repositoriesOfTheirOwnSettingsAreComparedByTheirs() throws {
    let map = try Self.stage(
      Self.touchpoint("A", "store", -1, #", "painPoints": ["No date", "Only a half day"]"#))
    func report(_ first: [[String]], _ second: [[String]]) -> PortfolioReport {
      var portfolio = Portfolio()
      portfolio.add(SmallMaps.contribution("a", map, sameAs: first))
      portfolio.add(SmallMaps.contribution("b", map, sameAs: second))
      return PortfolioReport(portfolio)
    }
    let same = [["No date", "Only a half day"]]
    let (apart, together, mixed) = (report([], []), report(same, same), report(same, []))
    for old in [apart, together, mixed] {
      for new in [apart, together, mixed] {
        #expect(PortfolioChange(from: old, to: new).isEmpty)
      }
    }
  }

  // MARK: Touchpoints without a channel

  /// The channels hold all touchpoints: those without one too.
  @Test func touchpointsWithoutAChannelAreCounted() throws {
    let map = try Self.stage(
      Self.touchpoint("A", "phone", 1)
        + #", { "name": "B", "mode": "offline", "emotion": -1, "painPoints": ["P"] }, { "name": "C" }"#
    )
    let report = SmallMaps.report([("a", map)])
    let sums = report.portfolio.channels
    #expect(sums.values.reduce(0) { $0 + $1.touchpoints } == report.portfolio.touchpoints)
    let offline = try #require(sums[ChannelName(channel: "", mode: .offline)])
    #expect(offline.touchpoints == 1 && offline.pains == 1 && offline.emotions.mean == -1)
    #expect(sums[ChannelName(channel: "", mode: nil)]?.touchpoints == 1)
    let text = SmallMaps.text(report)
    #expect(text.contains("— without a channel"))
    // It is none of the known channels that are used, and joins as all others do.
    let bytes = PortfolioJSON(report).bytes
    let again = PortfolioReport(try Portfolio(report: SourceFile(name: "r", bytes: bytes)))
    #expect(PortfolioJSON(again).bytes == bytes)
    var narrowing = PortfolioNarrowing()
    narrowing.channels = ["phone"]
    #expect(SmallMaps.report([("a", map)], narrowing).portfolio.channels.count == 1)
    let none = SmallMaps.report([("a", try Self.stage(#"{ "name": "C" }"#))])
    #expect(SmallMaps.text(none).contains("No touchpoint names a channel."))
  }
}
