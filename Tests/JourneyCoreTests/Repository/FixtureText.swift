import Foundation

/// Texts in files of fixtures: signs that a file in a repository would not keep, or nobody would
/// see, are written as names.
enum FixtureText {
  private static let names = [
    ("⟨END⟩\n", ""), ("␍\n", "\r\n"), ("␍", "\r"), ("⟨BOM⟩", "\u{FEFF}"), ("⟨ZW⟩", "\u{200B}"),
    ("⟨NB⟩", "\u{A0}"), ("⟨LS⟩", "\u{2028}"),
  ]

  /// The text that a person who writes a file of fixtures means.
  static func content(_ text: String) -> String {
    names.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  /// One case of a file: its name, and its parts by the lines that begin them.
  struct Case {
    let name: String
    /// The text in front of the first line that begins a part.
    let text: String
    let parts: [String: [String]]
  }

  /// The cases of a file, each of which begins with `== NAME`, its parts with `-- WORDS`.
  static func cases(_ text: String) -> [Case] {
    text.components(separatedBy: "== ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      var texts: [String] = []
      var parts: [String: [String]] = [:]
      var name: String?
      for line in lines.dropFirst() {
        if line.hasPrefix("-- ") {
          name = String(line.dropFirst(3))
          parts[name ?? ""] = []
        } else if let name {
          if !line.isEmpty { parts[name, default: []].append(line) }
        } else {
          texts.append(line)
        }
      }
      return Case(name: lines[0], text: texts.map { $0 + "\n" }.joined(), parts: parts)
    }
  }
}
