import Testing

@testable import JourneyCore

/// More unknown ids than a rule tells.
@Suite struct UnknownIDSlowTests {
  /// As many ids are told as one rule tells; how many are declared does not matter.
  @Test(arguments: [0, 1, 400, 1_000])
  func eachUnknownIDIsToldUpToTheMostOfARule(declared: Int) {
    let count = Findings.maximumOfRule + 1_000
    let lanes = (0..<declared).map { "{ \"id\": \"k\($0)\", \"name\": \"K\" }" }
    let cells = (0..<count).map { "\"k\($0)\": []" }
    let found = RuleCheck.findings(
      .unknownReference,
      #"""
      { "lanes": [\#(lanes.joined(separator: ","))],
        "stages": [{ "stage": "use", "lanes": { \#(cells.joined(separator: ",")) } }] }
      """#)
    #expect(found.count == (declared == 0 ? 1 : min(count - declared, Findings.maximumOfRule)))
  }
}
