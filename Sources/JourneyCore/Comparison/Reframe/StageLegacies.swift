/// What each element of a list had from its stage; those of one stage stand together.
struct StageLegacies: Sendable, Sequence {
  private var runs: [(legacy: StageLegacy, count: Int)] = []

  /// Adds what so many elements had.
  mutating func append(_ legacy: StageLegacy, count: Int = 1) {
    if let last = runs.last, last.legacy == legacy {
      runs[runs.count - 1].count += count
    } else if count > 0 {
      runs.append((legacy, count))
    }
  }

  func makeIterator() -> Iterator { Iterator(runs: runs) }

  /// Gives what each element had, one after the other.
  struct Iterator: IteratorProtocol {
    fileprivate let runs: [(legacy: StageLegacy, count: Int)]
    private var run = 0
    private var given = 0

    fileprivate init(runs: [(legacy: StageLegacy, count: Int)]) { self.runs = runs }

    mutating func next() -> StageLegacy? {
      guard run < runs.count else { return nil }
      defer {
        given += 1
        if given == runs[run].count { (run, given) = (run + 1, 0) }
      }
      return runs[run].legacy
    }
  }
}
