import Testing

@testable import JourneyCore

/// Names of findings for a baseline.
@Suite struct FindingNamesTests {
  private static func diagnostics(_ source: SourceFile) -> [Diagnostic] {
    MapReading.json(source).diagnostics
  }

  @Test func stepsGrowWithTheUnknownKeysOfOneObject() {
    Growth.expectLinear { count in
      let keys = (0..<count).map { "\"k\($0)\": 1" }.joined(separator: ", ")
      let source = SourceFile(
        name: "", text: #"{ "stages": [{ \#(keys) }], "persona": { \#(keys) } }"#)
      var names = FindingNames(source)
      for diagnostic in Self.diagnostics(source) { _ = names.place(of: diagnostic) }
      return names.cursor.steps
    }
  }

  @Test func aKeyBehindManyOthersIsFound() {
    let keys = (0..<40).map { "\"k\($0)\": 1" }.joined(separator: ", ")
    let source = SourceFile(
      name: "", text: #"{ "stages": [{ \#(keys), "stage": "use", "goal": 7 }] }"#)
    var names = FindingNames(source)
    let places = Self.diagnostics(source).map { names.place(of: $0) }
    #expect(places.contains("/stages/use/k39"))
    #expect(places.contains("/stages/use/goal"))
  }
}
