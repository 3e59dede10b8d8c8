import Testing

@testable import JourneyCore

/// The facts of a map that no command may count for itself.
@Suite struct MapFactsTests {
  private func map(_ stages: String, _ rest: String = "") throws -> JourneyMap {
    let text = #"{"title":"t","framework":"buyer-4","stages":[\#(stages)]\#(rest)}"#
    return try #require(MapReading.json(SourceFile(name: "m.json", text: text)).map)
  }

  @Test func anEmptyMapHasNone() throws {
    let facts = MapFacts(try map(""))
    #expect(facts.lowestStages.isEmpty && facts.lowestMoments.isEmpty && facts.drops.isEmpty)
    #expect(facts.pains.isEmpty && facts.channels.touchpoints == 0)
    #expect(facts.backedPains == EvidenceShare() && facts.backedLows == EvidenceShare())
  }

  @Test func dropsAreRankedAndEqualOnesKeepTheirOrder() throws {
    let emotions = [2, 1, 2, 0, 1, 0].map { #"{"stage":"s","emotion":\#($0)}"# }
    let facts = MapFacts(try map(emotions.joined(separator: ",")))
    #expect(facts.drops.map(\.from) == [2, 0, 4])
    #expect(facts.drops.map(\.size) == [2, 1, 1])
    #expect(facts.lowestStages == [3, 5])
  }

  @Test func theLowestMomentMayBeUnplaced() throws {
    let stage = #"{"stage":"s","touchpoints":[{"name":"A","emotion":-1},{"name":"B","emotion":0}]}"#
    #expect(MapFacts(try map(stage)).lowestMoments == [MapPlace(stage: 0, touchpoint: 0)])
    let facts = MapFacts(try map(stage, #","unplaced":[{"name":"C","emotion":-1.5}]"#))
    #expect(facts.lowestMoments == [MapPlace(stage: nil, touchpoint: 0)])
    #expect(facts.lowestStages == [0])
  }

  /// Severity, then moments of truth, then how low it is; of equal ones the first.
  @Test func painsAreRanked() throws {
    let stage = """
      {"stage":"s","emotion":0,"painPoints":["plain",{"text":"low","severity":"low"},
        {"text":"gone","severity":"high","accepted":true}],"touchpoints":[
        {"name":"A","emotion":-2,"painPoints":[{"text":"deep"}]},
        {"name":"B","momentOfTruth":true,"painPoints":["turning"]},
        {"name":"C","emotion":2,"painPoints":[{"text":"high","severity":"high"}]}]}
      """
    let map = try map(stage)
    let ranked = MapFacts(map).rankedPains
    #expect(
      ranked.map { $0.pain(of: map).text.string } == ["high", "turning", "deep", "plain", "low"])
    #expect(ranked.map(\.score) == [300, 185, 150, 125, 125])
    for count in 0...6 {
      #expect(MapFacts(map).foremostPains(count) == Array(ranked.prefix(count)))
    }
  }

  @Test func opportunitiesAreRankedByWhatTheyBring() throws {
    let stage = """
      {"stage":"s","opportunities":[{"text":"a","impact":3,"effort":2},"unrated",
        {"text":"b","impact":5,"effort":1},{"text":"c","impact":4,"effort":3},
        {"text":"over","impact":5,"effort":1,"status":"done"}]}
      """
    let map = try map(stage)
    let ranked = MapFacts(map).rankedOpportunities
    #expect(ranked.map { $0.opportunity(of: map).text.string } == ["b", "c", "a", "unrated"])
    #expect(ranked.map(\.score) == [90, 50, 40, 30])
    for count in 0...5 {
      #expect(MapFacts(map).foremostOpportunities(count) == Array(ranked.prefix(count)))
    }
  }

  /// The worst pain that an opportunity answers counts: of its touchpoint and its stage, or of its
  /// whole stage; in a map that says what is answered, what it names.
  @Test func opportunitiesAreWorthWhatTheyAnswer() throws {
    let stage = """
      {"stage":"s","painPoints":[{"text":"p","severity":"low"}],"opportunities":["stage"],
       "touchpoints":[
        {"name":"A","painPoints":[{"id":"q","text":"q","severity":"high"}],"opportunities":["A"]},
        {"name":"B","momentOfTruth":true,"painPoints":[
          {"text":"r","severity":"high","accepted":true}],
         "opportunities":[{"text":"B","status":"doing"}]}]}
      """
    func scores(_ map: JourneyMap) -> [String: Double] {
      MapFacts(map).rankedOpportunities.reduce(into: [:]) {
        $0[$1.opportunity(of: map).text.string] = $1.score
      }
    }
    var map = try map(stage)
    #expect(scores(map) == ["stage": 60, "A": 60, "B": 30 + 15 + 10 + 10])
    map.stages[0].touchpoints[1].opportunities[0].answers = ["q"]
    #expect(scores(map) == ["stage": 30, "A": 30, "B": 30 + 15 + 10 + 30])
  }

  @Test func channelsAndModesAreCounted() throws {
    let stage = """
      {"stage":"s","touchpoints":[{"name":"A","channel":"phone"},{"name":"B","channel":"website"},
        {"name":"C","channel":"phone"},{"name":"D","mode":"offline"},{"name":"E"}]}
      """
    let channels = MapFacts(try map(stage)).channels
    #expect(channels.uses.map(\.channel) == ["phone", "website"])
    #expect(channels.uses.map(\.count) == [2, 1])
    #expect(channels.touchpoints == 5)
    let known = [
      ChannelCatalog.builtIn.channel("phone"), ChannelCatalog.builtIn.channel("website"),
    ]
    .compactMap { $0?.mode }
    #expect(known.count == 2)
    let modes = [known[0], known[1], known[0], .offline]
    for mode in ChannelMode.allCases {
      #expect(channels.count(mode) == modes.count { $0 == mode })
    }
  }

  @Test func aSourceBacksWhatStandsWithIt() throws {
    let stage = """
      {"stage":"s","emotion":-1,"painPoints":["of the stage"],"touchpoints":[
        {"name":"A","emotion":-1,"evidence":["q"],"painPoints":["backed"]},
        {"name":"B","emotion":-1,"painPoints":["bare",{"text":"own","evidence":["q"]}]}]}
      """
    let facts = MapFacts(try map(stage))
    #expect(facts.backedPains == EvidenceShare(count: 4, backed: 3))
    #expect(facts.backedLows == EvidenceShare(count: 3, backed: 3))
    let bare = MapFacts(try map(#"{"stage":"s","emotion":-1,"painPoints":["bare"]}"#))
    #expect(bare.backedPains == EvidenceShare(count: 1, backed: 0))
    #expect(bare.backedLows == EvidenceShare(count: 1, backed: 0))
  }

  /// A thought that quotes stands in the same quotation marks in both layouts.
  @Test func aThoughtIsQuotedInOneWay() throws {
    let map = try map(##"{"stage":"decision","thoughts":["Một “món hời”","Đắt"]}"##)
    let view = MapDocument(map, framework: nil, language: .vi)
    for document in [view.document, view.matrix] {
      let text = String(decoding: MarkdownRenderer(language: .vi).bytes(document), as: UTF8.self)
      #expect(text.contains("‘Một “món hời”’") && text.contains("“Đắt”"))
    }
  }

  /// The words on the phases stand under a framework of ours alone, not under a changed copy.
  @Test func aChangedCopyIsNotOurs() throws {
    for framework in FrameworkCatalog.all {
      var copy = framework
      copy.stages[0].name = .localized(vi: "Khác", en: "Other")
      for (framework, isOurs) in [(framework, true), (copy, false)] {
        let blocks = FrameworkDocument(framework, language: .en).document.blocks
        let note = DocumentBlock.note(InlineText(Crosswalk.axis[.en]))
        #expect(blocks.contains(note) == isOurs, "\(framework.id)")
      }
    }
  }
}
