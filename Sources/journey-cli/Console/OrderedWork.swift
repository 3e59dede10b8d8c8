import Synchronization

/// Does one piece of work for each of many items on several threads, and hands on what came of
/// them in the order of the items.
///
/// The items are done in batches, so that the memory needed does not grow with their number. Each
/// thread keeps a state of its own, such as a cache, from batch to batch.
struct OrderedWork<Item: Sendable, State: Sendable, Outcome: Sendable>: Sendable {
  /// Larger batches gain nothing; what came of one is kept until all of it is done.
  private static var batchSize: Int { 256 }

  /// The number of threads, at least 1.
  let jobs: Int
  /// Makes the state of a thread.
  let makeState: @Sendable () -> State
  /// Does the work.
  let work: @Sendable (Item, inout State) -> Outcome

  /// Does the work for all items.
  ///
  /// - Parameters:
  ///   - items: The items.
  ///   - handOn: Gets what came of each, in their order, on the caller's thread.
  /// - Throws: What `handOn` throws; no further batch is begun then.
  func run(_ items: [Item], handOn: (Outcome) throws -> Void) throws {
    guard jobs > 1, items.count > 1 else {
      var state = makeState()
      for item in items { try handOn(work(item, &state)) }
      return
    }
    let states = (0..<jobs).map { _ in Worker(makeState()) }
    var start = 0
    while start < items.count {
      let end = min(start + Self.batchSize, items.count)
      for outcome in batch(Array(items[start..<end]), states) { try handOn(outcome) }
      start = end
    }
  }

  private func batch(_ items: [Item], _ workers: [Worker]) -> [Outcome] {
    let board = Board(items.count)
    let work = work
    Platform.runOnThreads(min(jobs, items.count)) {
      let worker = workers[board.worker.add(1, ordering: .relaxed).oldValue]
      worker.state.withLock { state in
        while true {
          let index = board.next.add(1, ordering: .relaxed).oldValue
          guard index < items.count else { return }
          let outcome = work(items[index], &state)
          board.outcomes.withLock { $0[index] = outcome }
        }
      }
    }
    return board.outcomes.withLock { $0.compactMap { $0 } }
  }

  /// The state of one thread.
  private final class Worker: Sendable {
    let state: Mutex<State>

    init(_ state: sending State) { self.state = Mutex(state) }
  }

  /// What the threads of a batch share: the next item, and what came of those that are done.
  private final class Board: Sendable {
    let next = Atomic<Int>(0)
    let worker = Atomic<Int>(0)
    let outcomes: Mutex<[Outcome?]>

    init(_ count: Int) { outcomes = Mutex([Outcome?](repeating: nil, count: count)) }
  }
}
