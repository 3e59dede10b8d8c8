import Foundation
import Synchronization
import Testing

@testable import journey_cli

/// What waits to be handed on is bounded, so that a flood of findings does not fill the memory.
@Suite struct OrderedWorkBoundTests {
  /// Counts the items that were begun, and how many those were when the first one was done.
  private final class Counter: Sendable {
    private let begun = Atomic<Int>(0)
    private let atFirst = Atomic<Int>(0)

    /// The items begun until the first one was done.
    var ahead: Int { atFirst.load(ordering: .sequentiallyConsistent) }

    func work(_ item: Int) -> Int {
      begun.add(1, ordering: .sequentiallyConsistent)
      guard item == 0 else { return item }
      Thread.sleep(forTimeInterval: 0.2)
      let count = begun.load(ordering: .sequentiallyConsistent)
      atFirst.store(count, ordering: .sequentiallyConsistent)
      return item
    }
  }

  /// While the first item takes its time, the other threads stop for want of room.
  @Test(arguments: [2, 4]) func heavyOutcomesAreNotHeaped(jobs: Int) throws {
    let counter = Counter()
    let work = OrderedWork(jobs: jobs, makeState: { 0 }, weight: { _ in 1 << 30 }) {
      (item: Int, _: inout Int) in counter.work(item)
    }
    var results: [Int] = []
    try work.run(Array(0..<200)) { results.append($0) }
    #expect(results == Array(0..<200))
    // One item a thread, and those that were begun before the first of them was done.
    #expect(counter.ahead <= 2 * jobs)
  }

  /// Light outcomes are bounded by their number.
  @Test func lightOutcomesAreNotHeaped() throws {
    let counter = Counter()
    let work = OrderedWork(jobs: 2, makeState: { 0 }) { (item: Int, _: inout Int) in
      counter.work(item)
    }
    var results: [Int] = []
    try work.run(Array(0..<5000)) { results.append($0) }
    #expect(results == Array(0..<5000))
    #expect(counter.ahead <= 65)
  }
}
