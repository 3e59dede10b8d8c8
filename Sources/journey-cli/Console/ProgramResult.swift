/// How a program ended, and what it wrote until then.
struct ProgramResult: Hashable {
  /// How a program ended.
  enum End: Hashable {
    /// By itself, with an exit code.
    case exit(Int32)
    /// By a signal that it did not handle.
    case signal(Int32)
    /// It took too long and was killed, with all that it had started.
    case outOfTime
    /// It wrote more than it was allowed to and was killed, with all that it had started.
    case tooMuchOutput
  }

  /// How it ended.
  let end: End
  /// What it wrote to its standard output, at most as many bytes as it was allowed.
  let output: [UInt8]
  /// The beginning of what it wrote to its standard error.
  let errors: [UInt8]

  /// Whether it says that all went well.
  var succeeded: Bool { end == .exit(0) }
}
