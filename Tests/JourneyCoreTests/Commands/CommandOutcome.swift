import Foundation

/// What a run of the tool leaves behind, byte for byte.
struct CommandOutcome: Equatable, CustomStringConvertible {
  var output = Data()
  var errors = Data()
  var status: Int32 = 0

  var description: String {
    """
    status \(status)
    ---- stdout
    \(String(decoding: output, as: UTF8.self))---- stderr
    \(String(decoding: errors, as: UTF8.self))----
    """
  }
}
