/// The programs of this machine as the commands see them; tests may bring their own.
protocol ProgramRunner: Sendable {
  /// Runs a program to its end, without input.
  ///
  /// - Parameter call: The program, what it is given and what it may take.
  /// - Returns: How it ended and what it wrote.
  /// - Throws: Why it could not be started: `.notFound` where there is no such program.
  func run(_ call: ProgramCall) throws(SystemError) -> ProgramResult
}

/// The real programs.
struct SystemPrograms: ProgramRunner {
  func run(_ call: ProgramCall) throws(SystemError) -> ProgramResult {
    // A signal that ends the own process ends the program first; it has a process group of its own
    // and would go on alone.
    try Platform.withoutInterruption { () throws(SystemError) in try Platform.run(call) }
  }
}
