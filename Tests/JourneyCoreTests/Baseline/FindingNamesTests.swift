import Testing

@testable import JourneyCore

/// Names of findings for a baseline.
@Suite struct FindingNamesTests {
  private static func findings(_ text: String) -> FileFindings {
    let reading = MapReading.json(SourceFile(name: "", text: text))
    return FileFindings(
      source: reading.sourceMap.source,
      diagnostics: Validator().diagnostics(of: reading, in: .unnamed),
      sourceMap: reading.sourceMap)
  }

  @Test func stepsGrowWithTheUnknownKeysOfOneObject() {
    Growth.expectLinear { count in
      let keys = (0..<count).map { "\"k\($0)\": 1" }.joined(separator: ", ")
      let findings = Self.findings(#"{ "stages": [{ \#(keys) }], "persona": { \#(keys) } }"#)
      var names = FindingNames(findings)
      for diagnostic in findings.diagnostics { _ = names.place(of: diagnostic) }
      return (names.places as? JSONPlaces)?.steps ?? 0
    }
  }

  @Test func stepsGrowWithThePainsOfOneStage() {
    Growth.expectLinear { count in
      let pains = (0..<count).map { "\"Pain \($0)\"" }.joined(separator: ", ")
      let findings = Self.findings(
        #"{ "stages": [{ "stage": "use", "painPoints": [\#(pains)] }] }"#)
      var names = FindingNames(findings)
      for diagnostic in findings.diagnostics { _ = names.place(of: diagnostic) }
      return (names.places as? JSONPlaces)?.steps ?? 0
    }
  }

  @Test func aKeyBehindManyOthersIsFound() {
    let keys = (0..<40).map { "\"k\($0)\": 1" }.joined(separator: ", ")
    let findings = Self.findings(#"{ "stages": [{ \#(keys), "stage": "use", "goal": 7 }] }"#)
    var names = FindingNames(findings)
    let places = findings.diagnostics.map { names.place(of: $0) }
    #expect(places.contains("/stages/use/k39"))
    #expect(places.contains("/stages/use/goal"))
  }

  /// A part goes by its name, although the file counts elements that the model lacks, and although
  /// a pain point may be a mere text.
  @Test func partsOfTheModelGoByTheirNames() {
    let findings = Self.findings(
      #"""
      { "stages": [7, { "stage": "use", "painPoints": ["Poor UX", { "text": "Chờ lâu" }] }] }
      """#)
    var names = FindingNames(findings)
    let places = findings.diagnostics.map { "\($0.rule.rawValue) \(names.place(of: $0))" }
    #expect(places.contains("pain-unanswered /stages/use/painPoints/Poor UX"))
    #expect(places.contains("pain-unanswered /stages/use/painPoints/Chờ lâu"))
    #expect(places.contains("vague-text /stages/use/painPoints/Poor UX/text"))
    #expect(places.contains("wrong-type /stages/0"))
    // Of what the map lacks, the place where it would be.
    #expect(places.contains("persona /title"))
  }
}
