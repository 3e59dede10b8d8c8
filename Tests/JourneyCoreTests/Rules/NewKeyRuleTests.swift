import Testing

@testable import JourneyCore

/// What is wrong with revisits, ways, alternatives, answers, times, words and links.
@Suite struct NewKeyRuleTests {
  /// A finding by its place and English sentence.
  private static func found(_ text: String, _ rule: RuleID) -> [String] {
    RuleCheck.findings(rule, text).map { "\($0.pointer?.description ?? ""): \($0.message.en)" }
  }

  /// What the reader says.
  private static func read(_ text: String) -> [String] {
    MapReading.json(SourceFile(name: "a.json", text: text)).diagnostics
      .filter { $0.rule != .missingKey }
      .map { "\($0.pointer?.description ?? "") \($0.rule.rawValue): \($0.message.en)" }
  }

  // MARK: Revisits

  @Test func visitsStandInTheOrderInWhichTheyHappen() {
    func stages(_ entries: String) -> String {
      #"{ "framework": "customer-6", "stages": [\#(entries)] }"#
    }
    #expect(
      Self.found(stages(#"{ "stage": "use", "visit": 2 }"#), .stageOrder)
        == ["/stages/0/visit: 'use' is entered again, but no entry before is the first"])
    #expect(
      Self.found(
        stages(
          #"""
          { "stage": "use" }, { "stage": "use", "visit": 3 }, { "stage": "use", "visit": 2 }
          """#), .stageOrder)
        == ["/stages/1/visit: visit 3 of 'use' has no visit 2 before it"])
    #expect(
      Self.found(
        stages(
          #"""
          { "stage": "use" }, { "stage": "use", "visit": 2 }, { "stage": "use", "visit": 2 }
          """#), .duplicateStage)
        == ["/stages/2/visit: visit 2 of 'use' appears twice"])
  }

  @Test func theHelpSaysHowARevisitIsWritten() {
    let text = #"""
      { "framework": "customer-6", "stages": [{ "stage": "decide" }, { "stage": "use" },
        { "stage": "decide" }] }
      """#
    let help = RuleCheck.findings(.duplicateStage, text).first?.help
    #expect(help?.en.contains(#""visit": 2"#) == true)
    #expect(help?.vi.contains(#""visit": 2"#) == true)
    // An entry that is a second one is told of once, not as out of order besides.
    #expect(RuleCheck.findings(.stageOrder, text).isEmpty)
    let third = #"""
      { "stages": [{ "stage": "a" }, { "stage": "a", "visit": 2 }, { "stage": "a" }] }
      """#
    #expect(
      RuleCheck.findings(.duplicateStage, third).first?.help?.en.contains(#""visit": 3"#) == true)
  }

  @Test(arguments: ["0", "1.5", "-2", "1001", "1e9"]) func visitsAreCounted(_ visit: String) {
    #expect(
      Self.read(#"{ "stages": [{ "stage": "a", "visit": \#(visit) }] }"#)
        == ["/stages/0/visit wrong-value: \(visit) is not the number of a visit"])
  }

  @Test func everyEntryHasItsPointOnTheCurve() throws {
    let text = #"""
      { "title": "T", "framework": "basic-5", "stages": [
        { "stage": "information-search", "emotion": 1 }, { "stage": "evaluation", "emotion": -1 },
        { "stage": "information-search", "visit": 2, "emotion": -2 },
        { "stage": "purchase", "emotion": 1 }] }
      """#
    let map = try #require(MapReading.json(SourceFile(name: "a.json", text: text)).map)
    let facts = MapFacts(map)
    #expect(facts.stageEmotions == [1, -1, -2, 1])
    #expect(facts.lowestStages == [2])
    #expect(facts.drops.map { [$0.from, $0.to] } == [[0, 1], [1, 2]])
    let outline = MapOutline(map, FrameworkCatalog.framework(id: "basic-5"), language: .en)
    #expect(outline.stages.compactMap(\.entry) == [0, 1, 2, 3])
    #expect(outline.stages.map(\.number) == ["1", "2", "3", "2", "4", "5"])
    #expect(outline[2].name == "Information search (visit 2)")
  }

  // MARK: Ways and references

  @Test func waysLeadToStagesOfTheFramework() {
    let text = #"""
      { "framework": "customer-6", "stages": [
        { "stage": "use", "next": ["decid", { "stage": "nowhere", "when": "x" }] }] }
      """#
    #expect(
      Self.found(text, .unknownStage) == [
        "/stages/0/next/0: the way leads to an unknown stage 'decid'; did you mean 'decide'"
          + " (Purchase decision)?",
        "/stages/0/next/1/stage: the way leads to an unknown stage 'nowhere'",
      ])
  }

  @Test func waysOfAFrameworkLeadToItsStages() {
    let text = #"""
      { "id": "a-1", "name": "A", "stages": [
        { "id": "b", "name": "B", "next": ["counter", { "stage": "dd", "when": "x" }] },
        { "id": "d-d", "name": "D", "next": ["b"] }] }
      """#
    let found = FrameworkReading.json(SourceFile(name: "a.json", text: text)).diagnostics
    #expect(
      found.map { "\($0.pointer?.description ?? "") \($0.rule.rawValue): \($0.message.en)" } == [
        "/stages/0/next/0 unknown-stage: unknown stage 'counter'",
        "/stages/0/next/1/stage unknown-stage: unknown stage 'dd'; did you mean 'd-d'?",
      ])
  }

  @Test func alternativesAreTouchpointsOfTheSameStage() {
    let text = #"""
      { "stages": [{ "stage": "use", "touchpoints": [
          { "id": "a", "name": "A", "insteadOf": "a" },
          { "id": "b", "name": "B", "insteadOf": "zebra", "alongside": "c" }] },
        { "stage": "review", "touchpoints": [{ "id": "c", "name": "C" }] }] }
      """#
    #expect(
      Self.found(text, .unknownReference) == [
        "/stages/0/touchpoints/0/insteadOf: this touchpoint names itself",
        "/stages/0/touchpoints/1/insteadOf: unknown touchpoint 'zebra'",
        "/stages/0/touchpoints/1/alongside: the touchpoint 'c' is in another stage",
      ])
  }

  @Test func alternativesStandInNoRing() {
    let text = #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "id": "a", "name": "A", "insteadOf": "b" }, { "id": "b", "name": "B", "insteadOf": "c" },
        { "id": "c", "name": "C", "insteadOf": "a" }, { "name": "D", "insteadOf": "a" }] }] }
      """#
    #expect(
      Self.found(text, .unknownReference) == [
        "/stages/0/touchpoints/2/insteadOf: touchpoints that replace one another in a ring: 'a'"
          + " replaces this one, too"
      ])
  }

  @Test func referencesCostStepsInProportion() {
    Growth.expectLinear { count in
      let touchpoints = (0..<count).map {
        "{ \"id\": \"t\($0)\", \"name\": \"T\", \"insteadOf\": \"t\(($0 + 1) % count)\","
          + " \"alongside\": \"u\($0)\" }"
      }
      return RuleCheck.steps(
        .unknownReference,
        #"{ "stages": [{ "touchpoints": [\#(touchpoints.joined(separator: ", "))] }] }"#)
    }
  }

  @Test func answersNamePainsOfTheMap() {
    let text = #"""
      { "stages": [{ "stage": "use", "painPoints": [{ "id": "wait", "text": "Chờ" }, "Xa"],
        "opportunities": [{ "text": "Hẹn giờ", "answers": ["wait", "waits"] }] }] }
      """#
    #expect(
      Self.found(text, .unknownReference) == [
        "/stages/0/opportunities/0/answers/1: unknown pain point 'waits'; did you mean 'wait'?"
      ])
    #expect(
      Self.found(text, .painUnanswered) == [
        "/stages/0/painPoints/1: no opportunity answers the pain point 'Xa'"
      ])
  }

  @Test func idsOfPainsAreUnique() {
    let text = #"""
      { "stages": [{ "stage": "use", "painPoints": [{ "id": "a", "text": "A" }] },
        { "stage": "review", "painPoints": [{ "id": "a", "text": "B" }] }] }
      """#
    #expect(
      Self.found(text, .duplicateID) == ["/stages/1/painPoints/0/id: the id 'a' is used twice"])
  }

  @Test func rowsOfTouchpointsAreDeclared() {
    let text = #"""
      { "lanes": [{ "id": "a", "name": "A" }], "stages": [{ "stage": "use", "touchpoints": [
        { "name": "T", "lanes": { "a": ["x"], "rows": ["y"] } }] }] }
      """#
    #expect(
      Self.found(text, .unknownReference)
        == ["/stages/0/touchpoints/0/lanes/rows: unknown lane 'rows'"])
  }

  // MARK: Values

  @Test func timesArePositiveAndOfThisWorld() {
    func takes(_ time: String) -> [String] {
      Self.read(#"{ "stages": [{ "stage": "a", "takes": \#(time) }] }"#)
    }
    #expect(takes(#"{ "hours": -1 }"#) == ["/stages/0/takes/hours wrong-value: -1 is below 0"])
    #expect(
      takes(#"{ "months": 1201 }"#)
        == ["/stages/0/takes wrong-value: this time is longer than a hundred years"])
    #expect(
      takes(#"{ "minutes": 1e300, "days": 1 }"#)
        == ["/stages/0/takes wrong-value: this time is longer than a hundred years"])
    #expect(takes(#"{ "months": 1200 }"#) == [])
    #expect(
      takes(#"{ "minute": 3 }"#)
        == ["/stages/0/takes/minute unknown-key: unknown key 'minute'; did you mean 'minutes'?"])
    #expect(
      takes("47") == [
        "/stages/0/takes wrong-type: expected a time { \"minutes\": 47 }, found a number"
      ])
    #expect(
      Self.read(
        #"{ "stages": [{ "stage": "a", "takes": { "hours": 1 }, "waits": { "minutes": 61 } }] }"#)
        == ["/stages/0/waits wrong-value: the wait is longer than the whole"])
  }

  @Test func emotionWordsAreOnTheScaleAndDiffer() {
    let text = #"""
      { "emotionWords": { "vui": 3, "Vui": 1, "TÓC": 1, "to\#u{301}c": 2, "ổn": "x" },
        "stages": [{ "stage": "a", "emotion": " vUI " }, { "stage": "b", "emotion": "buồn" }] }
      """#
    #expect(
      Self.read(text) == [
        "/emotionWords/Vui duplicate-key: 'Vui' and 'vui' are one word",
        "/emotionWords/to\u{301}c duplicate-key: 'to\u{301}c' and 'TÓC' are one word",
        "/emotionWords/ổn wrong-type: expected a number, found a text",
        "/stages/1/emotion wrong-value: \"emotionWords\" does not have 'buồn'",
      ])
    #expect(
      Self.found(text, .emotionRange)
        == ["/emotionWords/vui: 'vui' stands for 3, outside the scale from -2 to 2"])
  }

  @Test func noWordIsGuessed() {
    let text = #"{ "stages": [{ "stage": "a", "emotion": "vui" }] }"#
    let reading = MapReading.json(SourceFile(name: "a.json", text: text))
    let found = reading.diagnostics.first { $0.rule == .wrongType }
    #expect(found?.help?.en.contains(#""emotionWords": { "vui": … }"#) == true)
    #expect(reading.map?.stages.first?.emotion == nil)
  }

  @Test func theLegendMayStandBehindTheStages() throws {
    let text = #"""
      { "title": "T", "framework": "basic-5", "stages": [{ "stage": "purchase", "emotion": "😟",
        "touchpoints": [{ "name": "A", "emotion": "Vui" }] }], "emotionWords": { "😟": -1.5, "vui": 2 } }
      """#
    let reading = MapReading.json(SourceFile(name: "a.json", text: text))
    let stage = try #require(reading.map?.stages.first)
    #expect(reading.diagnostics.isEmpty)
    #expect(stage.emotion == -1.5 && stage.emotionText == "😟")
    #expect(stage.touchpoints[0].emotion == 2 && stage.touchpoints[0].emotionText == "Vui")
    let written = MapWriter.json(try #require(reading.map))
    #expect(String(decoding: written, as: UTF8.self).contains(#""emotion": "Vui""#))
  }

  @Test(arguments: [
    "javascript:alert(1)", " JavaScript:alert(1)", "java\\tscript:x", "data:text/html,x",
    "file:///etc/passwd", "vbscript:x", "http:x", "mailto:a@b.c",
  ]) func linksAreOfTheWeb(_ link: String) {
    let found = Self.read(
      #"{ "stages": [{ "painPoints": [{ "text": "A", "links": ["CX-1", "\#(link)"] }] }] }"#)
    #expect(found.count == 1, "\(found)")
    #expect(
      found.first?.hasPrefix("/stages/0/painPoints/0/links/1 wrong-value: a link must not be")
        == true)
  }

  @Test(arguments: [
    "https://example.org/a:b?c#d", "http://a.b", "CX-12", "#45", "ABC:12", "org/repo#7", "",
  ]) func ticketsAndAddressesAreLinks(_ link: String) {
    #expect(
      Self.read(#"{ "stages": [{ "touchpoints": [{ "name": "A", "links": ["\#(link)"] }] }] }"#)
        == [])
  }

  // MARK: Judgement with less noise

  @Test func whatIsMissingEverywhereIsOneFinding() {
    let stages = ["a", "b", "c"].map { #"{ "stage": "\#($0)", "touchpoints": ["T"] }"# }
    let text = #"{ "title": "T", "stages": [\#(stages.joined(separator: ", "))] }"#
    #expect(
      Self.found(text, .doThinkFeel) == ["/title: no stage tells actions, thoughts or an emotion"])
    #expect(Self.found(text, .emotionMissing) == ["/title: no emotion is known in any stage"])
    #expect(Self.found(text, .stageMetric) == ["/title: nothing is measured in any stage"])
    #expect(
      Self.found(text, .channelMissing) == ["/title: none of the 3 touchpoints has a channel"])
  }

  @Test func whatSomeStagesLackIsOneListing() {
    let text = #"""
      { "title": "T", "stages": [
        { "stage": "a", "actions": ["x"], "thoughts": ["y"], "emotion": 1 },
        { "stage": "b", "actions": ["x"], "touchpoints": ["T"] },
        { "stage": "c", "thoughts": ["None"], "touchpoints": ["T"] }] }
      """#
    #expect(
      Self.found(text, .doThinkFeel)
        == [
          "/stages/1: missing: actions in 'c'; thoughts in 'b' and 'c'; an emotion in 'b' and 'c'"
        ])
    #expect(
      Self.found(text, .emotionMissing)
        == ["/stages/1: no emotion is known in the stages 'b' and 'c'"])
    #expect(RuleCheck.findings(.doThinkFeel, text).first?.about == ["b", "c"])
  }

  @Test func openQuestionsAreOneFindingAStage() {
    let text = #"""
      { "title": "[?] T", "goal": "[?] G", "stages": [
        { "stage": "a", "actions": ["[?] x", "y"], "emotion": "[?] z",
          "touchpoints": [{ "name": "[?] A", "emotion": "[?] b" }] },
        { "stage": "b", "notes": "[?] n" }] }
      """#
    #expect(
      Self.found(text, .openQuestion) == [
        "/title: 2 questions about the whole map are open",
        "/stages/0: 4 questions in the stage 'a' are open",
        "/stages/1: 1 question in the stage 'b' is open",
      ])
  }

  @Test func aScaleThatDoesNotFitIsOneFinding() {
    let text = #"""
      { "stages": [{ "stage": "a", "emotion": 1 }, { "stage": "b", "emotion": 4,
        "touchpoints": [{ "name": "T", "emotion": 5 }] }, { "stage": "c", "emotion": 3 }] }
      """#
    let found = RuleCheck.findings(.emotionRange, text)
    #expect(
      found.map(\.message.en) == [
        "3 emotions are outside the scale from -2 to 2: the map's emotions run from 1 to 5"
      ])
    #expect(found.first?.help?.en == #"write "emotionScale": { "min": 1, "max": 5 } in the map"#)
    #expect(found.first?.notes.count == 2)
  }

  @Test func aPlaceholderAnswersNothingAndOwnsNothing() {
    let text = #"""
      { "title": "T", "stages": [{ "stage": "use", "owner": "Nobody yet",
        "painPoints": ["Chờ lâu"], "opportunities": ["[...]"] },
        { "stage": "review", "owner": "Chưa có ai", "opportunities": ["Hẹn giờ"] }] }
      """#
    #expect(RuleCheck.pointers(.painUnanswered, text) == ["/stages/0/painPoints/0"])
    #expect(RuleCheck.pointers(.opportunityOwner, text) == ["/stages/1/opportunities/0"])
    #expect(
      RuleCheck.pointers(.placeholder, text) == [
        "/stages/0/owner", "/stages/0/opportunities/0", "/stages/1/owner",
      ])
  }

  @Test func aPlaceholderIsNoMetricAndNoPersona() {
    let text = #"""
      { "title": "T", "persona": { "name": "Chưa rõ" }, "stages": [
        { "stage": "use", "metrics": [{ "name": "TBD" }] },
        { "stage": "review", "metrics": [{ "name": "NPS" }] }] }
      """#
    #expect(RuleCheck.pointers(.persona, text) == ["/title"])
    #expect(RuleCheck.pointers(.stageMetric, text) == ["/stages/0"])
  }

  /// What a starter asks for has no channel, no owner and no persona yet.
  @Test func questionsCountAsAbsent() {
    let text = #"""
      { "title": "T", "framework": "basic-5", "owner": "[?] Ai?", "stages": [
        { "stage": "purchase", "owner": "[?] Ai?", "touchpoints": [
          { "name": "Quầy", "channel": "[?] Qua kênh nào?" },
          { "name": "Gọi", "channel": "Chưa rõ" }, { "name": "Web", "channel": "website" }] }] }
      """#
    let reading = MapReading.json(SourceFile(name: "a.journey.json", text: text))
    guard let map = reading.map else {
      Issue.record("not read")
      return
    }
    let facts = MapFacts(map)
    #expect(facts.channels.uses.map(\.channel.string) == ["website"])
    #expect(facts.channels.touchpoints == 3)
    #expect(map.owner(at: MapPlace(stage: 0, touchpoint: nil)) == nil)
  }

  /// A stage whose keys are misspelt tells what they stand for, as far as anybody knows.
  @Test func whatIsMisspeltInOneStageIsNotMissingInAll() {
    let text = #"""
      { "title": "T", "stages": [{ "giai đoạn": "a", "hành động": ["x"] },
        { "stage": "b", "touchpoints": ["T"] }, { "stage": "c", "touchpoints": ["T"] }] }
      """#
    let found = Self.found(text, .doThinkFeel)
    #expect(!found.contains { $0.contains("no stage tells") })
  }

  @Test func ofTheMapsKeeperNothingIsOwned() {
    let text = #"""
      { "title": "T", "owner": "CX", "stages": [{ "stage": "use", "opportunities": ["A", "B"] }] }
      """#
    #expect(
      Self.found(text, .opportunityOwner) == ["/title: nobody owns any of the 2 opportunities"])
  }

  @Test func aHandoverIsToldOnceAStage() {
    let text = #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "app", "emotion": 2 }, { "name": "B", "channel": "store", "emotion": 1 },
        { "name": "C", "channel": "chat", "emotion": 0 }, { "name": "D", "channel": "phone", "emotion": -1 }] }] }
      """#
    #expect(RuleCheck.pointers(.handover, text) == ["/stages/0/touchpoints/0"])
  }

  /// Of what runs at the same time one hands over for both, whichever names the other.
  @Test(
    arguments: [
      (#", "alongside": "b", "handover": "H""#, "", 0),
      ("", #", "alongside": "a", "handover": "H""#, 0),
      (#", "alongside": "b""#, #", "handover": "H""#, 0),
      ("", #", "alongside": "a""#, 1),
      ("", #", "insteadOf": "a", "handover": "H""#, 1),
    ] as [(String, String, Int)])
  func oneHandsOverForAllAtOnce(_ first: String, _ second: String, _ count: Int) {
    let text = """
      { "stages": [{ "stage": "use", "touchpoints": [
        { "id": "a", "name": "A", "channel": "store", "emotion": 2\(first) },
        { "id": "b", "name": "B", "channel": "app", "emotion": 1\(second) },
        { "name": "C", "channel": "email", "emotion": -1 }] }] }
      """
    #expect(RuleCheck.pointers(.handover, text).count == count)
  }

  @Test func whatAMachineWroteIsOneFinding() {
    let text = #"""
      { "stages": [{ "stage": "use", "basis": "generated", "painPoints": [
        { "text": "A", "basis": "generated" }], "touchpoints": [
        { "name": "T", "basis": "generated" }] }] }
      """#
    #expect(
      Self.found(text, .unreviewed)
        == ["/stages/0: a machine wrote 3 claims that nobody has checked"])
  }

  // MARK: Facts

  @Test func timesAddUpAndAlternativesDoNot() throws {
    let text = #"""
      { "title": "T", "framework": "basic-5", "stages": [
        { "stage": "purchase", "touchpoints": [
          { "id": "a", "name": "A", "takes": { "minutes": 30 }, "waits": { "minutes": 20 } },
          { "name": "B", "takes": { "hours": 9 }, "insteadOf": "a" },
          { "name": "C", "takes": { "minutes": 40 }, "alongside": "a" },
          { "name": "D", "waits": { "minutes": 10 } }] },
        { "stage": "post-purchase", "takes": { "hours": 1, "minutes": 10 } }] }
      """#
    let map = try #require(MapReading.json(SourceFile(name: "a.json", text: text)).map)
    let facts = MapFacts(map)
    #expect(facts.stageTimes.map(\.takes) == [50, 70])
    #expect(facts.stageTimes.map(\.waits) == [30, nil])
    #expect(facts.time.takes == 120 && facts.time.waits == 30)
    #expect(facts.time.waitingShare == 0.25)
  }

  @Test func claimsRestOnWhatTheySayElseOnTheMapsBasis() throws {
    let text = #"""
      { "title": "T", "framework": "basic-5", "basis": "assumption", "stages": [
        { "stage": "purchase", "basis": "observed", "painPoints": ["A", { "text": "B",
          "basis": "generated" }], "touchpoints": ["T"] }] }
      """#
    let map = try #require(MapReading.json(SourceFile(name: "a.json", text: text)).map)
    let claims = MapFacts(map).claims
    #expect(claims.total == 4)
    #expect(claims.count(.observed) == 1 && claims.count(.generated) == 1)
    #expect(claims.count(.assumed) == 2)
  }
}
