import Synchronization

/// Values that live until the process ends, whose memory the system then takes back at once: taking
/// the map of a large table apart, part by part, takes a tenth of the time that reading it takes.
final class KeptValues: Sendable {
  private let values = Mutex<[any Sendable]>([])

  /// Keeps a value.
  ///
  /// What is read in thousands is let go, or memory would grow.
  func keep(_ value: any Sendable) { values.withLock { $0.append(value) } }
}
