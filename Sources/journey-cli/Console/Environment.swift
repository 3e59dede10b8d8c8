/// What surrounds the program; asked for only when something depends on it.
struct Environment: Sendable {
  /// The streams that can be a terminal.
  enum Stream: Sendable {
    /// The standard output.
    case output
    /// The standard error.
    case errors
    /// The standard input.
    case input
  }

  /// Looks up a variable.
  let variable: @Sendable (String) -> String?
  /// Tells whether a stream is a terminal.
  let isTerminal: @Sendable (Stream) -> Bool
  /// Finds the columns of the terminal, if there is one.
  let terminalWidth: @Sendable () -> Int?

  /// The real one.
  static var system: Environment {
    Environment(
      variable: { Platform.variable($0) },
      isTerminal: { stream in
        switch stream {
        case .output: Platform.isTerminal(Platform.output)
        case .errors: Platform.isTerminal(Platform.errors)
        case .input: Platform.isTerminal(Platform.input)
        }
      },
      terminalWidth: { Platform.terminalWidth(Platform.output) }
    )
  }

  /// One that is given in full, for tests.
  static func fixed(
    _ variables: [String: String] = [:], terminals: Set<Stream> = [], terminalWidth: Int? = nil
  ) -> Environment {
    Environment(
      variable: { variables[$0] },
      isTerminal: { terminals.contains($0) },
      terminalWidth: { terminalWidth }
    )
  }
}
