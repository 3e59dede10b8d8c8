import Foundation

/// Whether this run records what it finds: `RECORD=1 swift test`; such a run fails once.
enum Recording {
  static var isOn: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }
}
