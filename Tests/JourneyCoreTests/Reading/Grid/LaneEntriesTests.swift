import Testing

@testable import JourneyCore

/// Where the lanes of a stage stand, in whatever order a table brings them.
@Suite struct LaneEntriesTests {
  @Test(arguments: [[], [0], [0, 1, 2, 7], [3, 1, 2], [0, 4, 2, 9, 1]])
  func eachIsFoundWhereItCame(_ lanes: [Int]) {
    var entries = LaneEntries()
    for lane in lanes {
      #expect(entries.index(of: lane) == nil)
      entries.append(lane)
    }
    for lane in 0..<10 { #expect(entries.index(of: lane) == lanes.firstIndex(of: lane)) }
  }
}
