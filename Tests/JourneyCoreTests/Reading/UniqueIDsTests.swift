import Testing

@testable import JourneyCore

/// Names that make one id: each gets the first number that is free.
@Suite struct UniqueIDsTests {
  @Test func takenIDsGetANumber() {
    var ids = UniqueIDs(besides: ["b", "a-3"])
    #expect((0..<4).map { _ in ids.take("a") } == ["a", "a-2", "a-4", "a-5"])
    #expect(ids.take("b") == "b-2")
    #expect(ids.take("a-2") == "a-2-2")
    #expect(ids.count == 8)
  }
}
