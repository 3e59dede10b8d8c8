import Testing

@testable import JourneyCore

/// Thousands of findings in one file take time that grows with the file, not with its square.
@Suite struct ManyFindingsSlowTests {
  private static let count = 20_000

  /// A file of many members, named by what is wrong with them.
  private static func file(_ kind: String) -> String {
    func many(_ before: String, _ behind: String, _ member: (Int) -> String) -> String {
      before + (0..<count).map(member).joined(separator: ",\n") + behind
    }
    return switch kind {
    case "unknown keys": many("{", "}") { "\"k\($0)\": 1" }
    case "own keys": many("{", "}") { "\"x-k\($0)\": 1" }
    case "one key again and again": many("{", "}") { _ in "\"title\": \"a\"" }
    case "keys twice": many("{", "}") { "\"k\($0 % (count / 2))\": 1" }
    case "wrong texts": many("{\"authors\": [", "]}") { "\($0)" }
    case "wrong stages": many("{\"stages\": [", "]}") { "\($0)" }
    case "empty stages": many("{\"stages\": [", "]}") { _ in "{}" }
    case "lanes": many("{\"stages\": [{\"lanes\": {", "}}]}") { "\"k\($0)\": []" }
    default: many("{\"x-a\": {", "}}") { "\"k\($0 / 2)\": []" }
    }
  }

  @Test(arguments: [
    "unknown keys", "own keys", "one key again and again", "keys twice", "wrong texts",
    "wrong stages", "empty stages", "lanes", "keys within own keys",
  ])
  func takeLinearTime(kind: String) {
    let source = SourceFile(name: "", text: Self.file(kind))
    let clock = ContinuousClock()
    var found: [Diagnostic] = []
    let time = clock.measure { found = MapReading.json(source).diagnostics }
    #expect(!found.isEmpty && found.count <= ObjectReader.maximumProblems)
    if found.count == ObjectReader.maximumProblems {
      #expect(found.last?.help == ReadingMessages.tooMany)
    }
    // Quadratic time would be minutes.
    #expect(time < .seconds(60))
  }
}
