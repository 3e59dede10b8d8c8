/// Whether a stream gets colours.
enum ColorPolicy {
  /// Decides for one stream.
  ///
  /// - Parameters:
  ///   - choice: What `--color` says.
  ///   - isTerminal: Whether that stream is a terminal.
  ///   - variable: Looks up a variable of the environment.
  /// - Returns: `true` for colours.
  static func isColored(
    _ choice: ColorChoice?, isTerminal: Bool, variable: (String) -> String?
  ) -> Bool {
    func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }
    switch choice {
    case .always: return true
    case .never: return false
    case .auto, nil: break
    }
    if isSet("NO_COLOR") { return false }
    // By the convention of bixense.com/clicolors a zero means not forced.
    if isSet("CLICOLOR_FORCE"), variable("CLICOLOR_FORCE") != "0" { return true }
    if variable("TERM") == "dumb" { return false }
    return isTerminal
  }
}

/// The values of `--color`.
enum ColorChoice: String, Sendable, CaseIterable {
  /// Colours wherever the output goes.
  case always
  /// No colours at all.
  case never
  /// Colours where a terminal shows them, as without the option.
  case auto
}
