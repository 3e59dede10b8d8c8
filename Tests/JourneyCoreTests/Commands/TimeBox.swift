import Synchronization

/// A count of seconds that goes forward with every look.
final class TimeBox: Sendable {
  private let seconds = Mutex(0.0)

  /// Returns the next second.
  func step() -> Double {
    seconds.withLock {
      $0 += 1
      return $0
    }
  }
}
