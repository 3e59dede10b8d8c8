import Testing

@testable import JourneyCore

/// Files full of one mistake, in the shapes in which a look-up was once a walk from the beginning.
@Suite struct RuleStepTests {
  /// A map with a number of things of one kind, all on one line.
  static func map(_ rule: RuleID, _ count: Int) -> String {
    func list(_ element: (Int) -> String) -> String {
      (0..<count).map(element).joined(separator: ", ")
    }
    switch rule {
    case .unknownReference:
      let lanes = list { "\"k\($0)\": []" }
      return #"{ "lanes": [{ "id": "a", "name": "A" }], "stages": [{ "lanes": { \#(lanes) } }] }"#
    case .duplicateID:
      let touchpoints = list { "{ \"id\": \"t\($0)\" }" }
      return #"{ "stages": [{ "touchpoints": [\#(touchpoints), \#(touchpoints)] }] }"#
    case .duplicateStage:
      let stages = list { "{ \"stage\": \"s\($0)\" }" }
      return #"{ "stages": [\#(stages), \#(stages)] }"#
    case .opportunityOwner:
      let opportunities = list { "\"o\($0)\"" }
      return
        #"{ "stages": [{ "owner": "x" }, { "opportunities": [\#(opportunities), { "text": "T", "owner": "x" }] }] }"#
    case .handover:
      let stages = list {
        "{ \"touchpoints\": [{ \"name\": \"t\($0)\", \"owner\": \"o\($0)\", \"emotion\": -\($0) }] }"
      }
      return #"{ "stages": [\#(stages)] }"#
    case .painUnanswered:
      let pains = list { "\"p\($0)\"" }
      return #"{ "stages": [{ "touchpoints": [{ "painPoints": [\#(pains)] }] }] }"#
    default:
      let stages = list { "{ \"id\": \"s\($0)\", \"name\": \"S\" }" }
      let entries = list { "{ \"stage\": \"t\($0)\" }" }
      return #"{ "framework": { "id": "f", "stages": [\#(stages)] }, "stages": [\#(entries)] }"#
    }
  }

  /// Otherwise n unknown stages of a framework of n would name n² stages.
  @Test func theHelpsOfUnknownStagesNameABoundedNumberInAll() {
    let helps = RuleCheck.findings(.unknownStage, Self.map(.unknownStage, 1_000)).map(\.help)
    #expect(helps.count == 1_000)
    #expect(helps[0]?.en.hasSuffix("s998 (S), s999 (S)") == true)
    #expect(helps[99] == helps[0])
    #expect(helps[100]?.en.hasSuffix("s98 (S), s99 (S) and 900 more") == true)
    #expect(helps[100]?.vi.hasSuffix("s98 (S), s99 (S) và 900 giai đoạn khác") == true)
    #expect(helps[999] == helps[100])
  }

  @Test func namesThatNoRuleHasAreNotComparedWithFindings() {
    let rules = (0..<1000).map { "{ \"rule\": \"r\($0)\", \"reason\": \"R\" }" }
    let text = #"{ "disable": [\#(rules.joined(separator: ", ")), { "rule": "persona" }] }"#
    let map = MapReading.json(SourceFile(name: "", text: text)).map
    #expect(map?.disabledRuleIDs == [.persona])
  }

  @Test func suggestionsCompareABoundedNumberOfWords() {
    let known = (0..<500).map { "stage-\($0)" }
    var suggestions = Suggestions(among: known)
    for number in 0..<1000 { _ = suggestions.suggestion(for: "stagex-\(number)") }
    #expect(suggestions.comparisons == Suggestions.maximumComparisons)
    // What was suggested once is suggested again.
    #expect(suggestions.suggestion(for: "stagex-1").en == "; did you mean 'stage-1'?")
    #expect(suggestions.suggestion(for: "stage-x").en == "")
    var tooMany = Suggestions(among: known + ["stage-500"])
    #expect(tooMany.suggestion(for: "stagex-1").en == "")
    #expect(tooMany.comparisons == 0)
  }

  @Test func idsOfALongListAreFoundAsInAShortOne() {
    let few: [SourceText] = ["a", "b", "a"]
    let many = few + (0..<100).map { SourceText("c\($0)") } + ["b"]
    for ids in [few, many] {
      let table = IDTable(ids)
      #expect(table["a"] == 0)
      #expect(table["b"] == 1)
      #expect(table["d"] == nil)
      #expect(!table.contains("d"))
    }
    #expect(IDTable(many)["c99"] == 102)
    #expect(IDTable([])["a"] == nil)
  }
}
