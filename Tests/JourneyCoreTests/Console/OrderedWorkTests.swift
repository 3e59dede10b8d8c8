import Synchronization
import Testing

@testable import journey_cli

/// Work on several threads comes back whole and in order.
@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 3, 16]) func keepsTheOrder(jobs: Int) throws {
    let work = OrderedWork(jobs: jobs, makeState: { 0 }) { (item: Int, done: inout Int) in
      done += 1
      return item * 2
    }
    for count in [0, 1, 2, 255, 256, 257, 1000] {
      var results: [Int] = []
      try work.run(Array(0..<count)) { results.append($0) }
      #expect(results == (0..<count).map { $0 * 2 })
    }
  }

  @Test func keepsTheStateOfAThreadFromBatchToBatch() throws {
    let work = OrderedWork(jobs: 2, makeState: { 0 }) { (_: Int, done: inout Int) in
      done += 1
      return done
    }
    var results: [Int] = []
    try work.run(Array(0..<1000)) { results.append($0) }
    // Two threads have counted to a thousand together.
    let highest = results.sorted().suffix(1).first ?? 0
    #expect(highest >= 500 && highest <= 1000)
  }

  @Test func endsWhenNobodyTakesTheResults() {
    struct Full: Error {}
    let count = Mutex(0)
    let work = OrderedWork(jobs: 2, makeState: { 0 }) { (item: Int, _: inout Int) in item }
    #expect(throws: Full.self) {
      try work.run(Array(0..<10_000)) { _ in
        count.withLock { $0 += 1 }
        throw Full()
      }
    }
    #expect(count.withLock { $0 } == 1)
  }
}
