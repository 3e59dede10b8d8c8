import Foundation
import Testing

/// Whether work grows with what is worked on, where nothing in it counts its steps.
///
/// Compared are two costs of one run on one thread: no time is asserted, and what other tests do
/// beside does not count. Work that is linear costs four times as much for four times as much, and
/// quadratic work sixteen times.
enum LinearGrowth {
  /// Does work of two sizes, and records an issue where it grows faster than its size.
  ///
  /// - Parameters:
  ///   - count: The smaller size, large enough for some hundredths of a second of work.
  ///   - place: The test.
  ///   - work: The work; it is done with `count` and with four times as much.
  static func expect(
    _ count: Int, _ place: SourceLocation = #_sourceLocation, _ work: (Int) throws -> Void
  ) rethrows {
    var growth = Double.infinity
    // Memory that is asked for anew may make one run dear, but not each.
    for _ in 0..<3 where growth > 9 {
      let small = try cost { try work(count) }
      let large = try cost { try work(4 * count) }
      growth = min(growth, large / max(small, 1))
    }
    #expect(growth <= 9, "four times as much costs \(growth) times as much", sourceLocation: place)
  }

  /// The nanoseconds of this thread that work takes.
  private static func cost(_ work: () throws -> Void) rethrows -> Double {
    let start = nanoseconds()
    try work()
    return nanoseconds() - start
  }

  private static func nanoseconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
