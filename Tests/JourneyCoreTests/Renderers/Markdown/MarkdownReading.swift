/// Reads one line of Markdown back as what a reader sees; for tests only.
///
/// It knows what CommonMark and GitHub do with the marks that the renderer uses, and reports every
/// mark that it does not know, so that nothing of a text can have become one.
struct MarkdownReading {
  /// The letters that are shown; `<br>` is a line feed.
  private(set) var text = ""
  /// What would be more than text.
  private(set) var marks: [String] = []

  private static let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&#8203;": "\u{200B}"]
  private static let escapable = "\\`*_[]|~{}$^#/.-+=)"

  init(_ line: String) {
    var rest = Substring(line).unicodeScalars
    while let first = rest.first {
      if let (entity, shown) = Self.entities.first(where: {
        rest.starts(with: $0.key.unicodeScalars)
      }) {
        text += shown
        rest = rest.dropFirst(entity.utf8.count)
      } else if rest.starts(with: "<br>".unicodeScalars) {
        text += "\n"
        rest = rest.dropFirst(4)
      } else if rest.starts(with: "**".unicodeScalars) {
        marks.append("**")
        rest = rest.dropFirst(2)
      } else {
        rest = rest.dropFirst()
        if first == "\\", let next = rest.first,
          Self.escapable.unicodeScalars.contains(next)
        {
          text.unicodeScalars.append(next)
          rest = rest.dropFirst()
          continue
        }
        if "\\`*_[]<>|~{}$^&".unicodeScalars.contains(first) { marks.append(String(first)) }
        text.unicodeScalars.append(first)
      }
    }
    if line.hasPrefix("#") || line.hasPrefix("- ") || line.hasPrefix("+ ") { marks.append("start") }
    for address in ["://", "www."] where line.lowercased().contains(address) {
      marks.append(address)
    }
  }
}
