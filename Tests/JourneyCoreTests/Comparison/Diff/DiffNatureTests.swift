import Testing

@testable import JourneyCore

/// A pain whose text is gone is solved only where somebody says so.
@Suite struct DiffNatureTests {
  private func map(_ stage: String, state: String = "current", persona: String = "Ana") throws
    -> JourneyMap
  {
    let text = """
      {"title":"t","framework":"buyer-4","state":"\(state)","persona":{"name":"\(persona)"},
       "stages":[{"stage":"decision",\(stage)}]}
      """
    return try #require(MapReading.json(SourceFile(name: "m.json", text: text)).map)
  }

  private func counts(_ old: JourneyMap, _ new: JourneyMap) -> [Int] {
    let diff = MapDiff(old, new)
    let summary = DiffSummary(diff, MapTurnover(diff))
    return [summary[.painsSolved], summary[.painsRemoved]]
  }

  private let pain = #""painPoints":["Waits long at the counter"]"#
  private let nothing = #""goal":"a""#

  @Test func aDeletedPainIsRemoved() throws {
    #expect(counts(try map(pain), try map(nothing)) == [0, 1])
  }

  @Test func aFutureMapSolvesIt() throws {
    #expect(counts(try map(pain), try map(nothing, state: "future")) == [1, 0])
  }

  @Test func anotherPersonasFutureDoesNot() throws {
    let other = try map(nothing, state: "future", persona: "Boris")
    #expect(counts(try map(pain), other) == [0, 1])
    let diff = MapDiff(try map(pain), other)
    #expect(diff.hasOtherPersona && !diff.isPromise)
    #expect(!MapDiff(try map(pain), try map(pain, persona: "Ana, 29")).hasOtherPersona)
  }

  @Test func anOpportunityThatIsDoneSolvesWhatItAnswers() throws {
    func told(_ status: String, _ pain: String, _ answers: String = "") throws -> JourneyMap {
      try map(
        #"\#(pain)"opportunities":[{"text":"Tickets","status":"\#(status)"\#(answers)}]"#)
    }
    #expect(counts(try told("planned", pain + ","), try told("done", "")) == [1, 0])
    #expect(counts(try told("planned", pain + ","), try told("doing", "")) == [0, 1])
    let named = #""painPoints":[{"id":"p1","text":"Waits"},{"id":"p2","text":"Noise"}],"#
    let answers = #","answers":["p1"]"#
    #expect(
      counts(try told("planned", named, answers), try told("done", "", answers)) == [1, 1])
  }

  @Test func aPlanThatWasNotKeptTellsWhatFellShort() throws {
    let plan = try map(#""emotion":2,"touchpoints":[{"id":"a","name":"Desk"}]"#, state: "future")
    let now = try map(#""emotion":-1,"painPoints":["Nobody is there"]"#)
    let diff = MapDiff(plan, now)
    #expect(diff.isOutcome && !diff.isPromise)
    let document = DiffDocument(
      diff, origin: DiffOrigin(old: "a", new: "b"), frameworks: (nil, nil), language: .en
    ).document
    let headings = document.blocks.compactMap { block -> String? in
      if case .section(let section) = block { section.heading.text.text } else { nil }
    }
    #expect(headings.contains(DiffLabels.fellShort[.en]))
    #expect(!headings.contains(DiffLabels.promise[.en]))
  }
}
