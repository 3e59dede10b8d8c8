/// Puts colours around parts of a report, or none.
struct ReportPaint {
  /// What a part is.
  enum Role {
    case strong, faint, caret, place, removed, added
    case severity(Severity)
  }

  static let plain = ReportPaint(isColored: false)

  let isColored: Bool

  func callAsFunction(_ role: Role, _ text: String) -> String {
    guard !text.isEmpty else { return text }
    let (start, end) = marks(role)
    return start + text + end
  }

  /// What stands around a part that is not empty.
  func marks(_ role: Role) -> (start: String, end: String) {
    isColored ? ("\u{1B}[" + code(role) + "m", "\u{1B}[0m") : ("", "")
  }

  /// Appends a part.
  func append(_ role: Role, _ text: String, to output: inout String) {
    if isColored { output += self(role, text) } else { output += text }
  }

  private func code(_ role: Role) -> String {
    switch role {
    case .strong: "1"
    case .faint: "2"
    case .caret, .added: "32"
    case .removed: "31"
    case .place: "36"
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    }
  }
}
