import Testing

@testable import JourneyCore

/// An empty list of a lane that nobody declares goes with a word: elsewhere it is an error.
@Suite struct EmptyLaneTests {
  private static func blanks(_ text: String) throws -> [String] {
    let file = try CanonicalFile(FileReading.json(SourceFile(name: "a.journey.json", text: text)))
    return file.blanks.map(\.pointer.description)
  }

  @Test func unknownLanesAreTold() throws {
    let stage = #"{ "stage": "use", "lanes": { "origin": [], "front": [] } }"#
    let unknown = try Self.blanks(
      #"{ "title": "T", "framework": "customer-6", "stages": [\#(stage)] }"#)
    #expect(unknown == ["/stages/0/lanes/origin", "/stages/0/lanes/front"])
    let declared = try Self.blanks(
      #"{ "title": "T", "framework": "customer-6", "lanes": [{ "id": "front", "name": "F" }],"#
        + #" "stages": [\#(stage)] }"#)
    #expect(declared == ["/stages/0/lanes/origin"])
  }

  @Test func otherEmptyListsAreNotTold() throws {
    #expect(
      try Self.blanks(
        #"{ "title": "T", "framework": "customer-6", "stages": [{ "stage": "use", "actions": [] }] }"#
      )
        == [])
  }
}
