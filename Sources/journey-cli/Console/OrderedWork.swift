import Synchronization

/// Does one piece of work for each of many items on several threads, and hands on what came of
/// them in the order of the items.
///
/// The caller's thread hands on what is next, and works on an item itself while that is not done.
/// Each thread keeps a state of its own, such as a cache, from item to item. What waits for its
/// turn is bounded, in number and in weight, so that the memory needed does not grow with the
/// items: who is too far ahead waits.
struct OrderedWork<Item: Sendable, State: Sendable, Outcome: Sendable>: Sendable {
  /// Nothing is begun while so much waits to be handed on.
  private static var mostWeight: Int { 1 << 19 }
  /// So many items a thread may be ahead of the one that is handed on next.
  private static var mostAhead: Int { 32 }

  /// The number of threads, at least 1.
  let jobs: Int
  /// Makes the state of a thread.
  let makeState: @Sendable () -> State
  /// How much of the memory an outcome takes, about, in bytes.
  var weight: @Sendable (Outcome) -> Int = { _ in 1 }
  /// Does the work.
  let work: @Sendable (Item, inout State) -> Outcome

  /// Does the work for all items.
  ///
  /// - Parameters:
  ///   - items: The items.
  ///   - handOn: Gets what came of each, in their order, on the caller's thread.
  /// - Throws: What `handOn` throws; no further item is begun then.
  func run(_ items: [Item], handOn: (Outcome) throws -> Void) throws {
    guard jobs > 1, items.count > 1 else {
      var state = makeState()
      for item in items { try handOn(work(item, &state)) }
      return
    }
    let threads = min(jobs, items.count)
    let board = Board(items.count, places: threads * Self.mostAhead, Self.mostWeight)
    let helpers = Platform.startThreads(threads - 1) { help(items, board) }
    defer {
      board.stop()
      helpers.join()
    }
    var state = makeState()
    while true {
      switch board.next() {
      case .handOn(let outcome): try handOn(outcome)
      case .begin(let index): finish(index, items, &state, board)
      case .end: return
      }
    }
  }

  private func help(_ items: [Item], _ board: Board) {
    var state = makeState()
    while let index = board.nextToBegin() { finish(index, items, &state, board) }
  }

  private func finish(_ index: Int, _ items: [Item], _ state: inout State, _ board: Board) {
    let outcome = work(items[index], &state)
    board.put(outcome, weight(outcome), at: index)
  }

  /// What the threads share: which item is next, and what came of those that are done.
  private final class Board: Sendable {
    enum Step {
      case handOn(Outcome)
      case begin(Int)
      case end
    }

    private struct Contents {
      /// The item that is begun next, and the one that is handed on next.
      var begun = 0
      var handedOn = 0
      /// What waits, each in the place of its index modulo the number of places.
      var waiting: [(outcome: Outcome, weight: Int)?]
      var weight = 0
      var isStopped = false
      /// How many helpers wait for room, and whether the caller waits for the next outcome.
      var waitingHelpers = 0
      var isCallerWaiting = false
    }

    private let count: Int
    private let places: Int
    private let mostWeight: Int
    private let contents: Mutex<Contents>
    private let room = Platform.Semaphore()
    private let outcome = Platform.Semaphore()

    init(_ count: Int, places: Int, _ mostWeight: Int) {
      self.count = count
      self.places = places
      self.mostWeight = mostWeight
      contents = Mutex(Contents(waiting: Array(repeating: nil, count: places)))
    }

    /// What the caller's thread has to do next; waits until there is something.
    func next() -> Step {
      while true {
        let (step, released) = contents.withLock { contents -> (Step?, Int) in
          let place = contents.handedOn % places
          if let next = contents.waiting[place] {
            contents.waiting[place] = nil
            contents.weight -= next.weight
            contents.handedOn += 1
            let released = contents.waitingHelpers
            contents.waitingHelpers = 0
            return (.handOn(next.outcome), released)
          }
          if contents.handedOn == count { return (.end, 0) }
          if let index = begin(&contents) { return (.begin(index), 0) }
          contents.isCallerWaiting = true
          return (nil, 0)
        }
        for _ in 0..<released { room.signal() }
        if let step { return step }
        outcome.wait()
      }
    }

    /// The item that a helper has to do next; waits for room, and returns nothing at the end.
    func nextToBegin() -> Int? {
      while true {
        let (index, isOver) = contents.withLock { contents -> (Int?, Bool) in
          if contents.isStopped || contents.begun == count { return (nil, true) }
          if let index = begin(&contents) { return (index, false) }
          contents.waitingHelpers += 1
          return (nil, false)
        }
        if index != nil || isOver { return index }
        room.wait()
      }
    }

    /// Keeps what came of an item until it is handed on.
    func put(_ done: Outcome, _ weight: Int, at index: Int) {
      let isAwaited = contents.withLock { contents in
        contents.waiting[index % places] = (done, weight)
        contents.weight += weight
        guard contents.isCallerWaiting, index == contents.handedOn else { return false }
        contents.isCallerWaiting = false
        return true
      }
      if isAwaited { outcome.signal() }
    }

    /// Lets no further item begin, and no helper wait.
    func stop() {
      let released = contents.withLock { contents in
        contents.isStopped = true
        let released = contents.waitingHelpers
        contents.waitingHelpers = 0
        return released
      }
      for _ in 0..<released { room.signal() }
    }

    /// Begins the next item, unless that is too far ahead; the one that is handed on next never is.
    private func begin(_ contents: inout Contents) -> Int? {
      let index = contents.begun
      guard index < count, index < contents.handedOn + places,
        index == contents.handedOn || contents.weight < mostWeight
      else { return nil }
      contents.begun += 1
      return index
    }
  }
}
