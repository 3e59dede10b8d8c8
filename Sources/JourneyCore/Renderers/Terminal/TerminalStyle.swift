/// The escape sequences of roles: bold, faint and the plain colours that every terminal knows.
enum TerminalStyle {
  /// The end of every style.
  static let end = "\u{1B}[0m"

  /// Returns what switches a role on, or `nil` for running text.
  static func start(of role: TextRole) -> String? {
    switch role {
    case .plain: nil
    case .strong: "\u{1B}[1m"
    case .faint, .footnote: "\u{1B}[2m"
    case .positive: "\u{1B}[32m"
    case .negative: "\u{1B}[31m"
    case .warning: "\u{1B}[33m"
    case .accent, .series, .identifier, .code: "\u{1B}[36m"
    }
  }
}
