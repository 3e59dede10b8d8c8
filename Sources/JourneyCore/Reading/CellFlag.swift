/// Cells that say yes or no.
enum CellFlag {
  /// Whether a text says yes or no.
  static func value(_ text: SourceText) -> Bool? {
    let string = text.string
    switch string.hasPrefix(" ") ? string.dropFirst() : string[...] {
    case "x", "X", "✓", "✔", "★", "☑", "✅", "●", "1": return true
    case "0", "-", "–", "☐", "✗", "✘": return false
    default: break
    }
    switch FoldedName.words(string).joined() {
    case "yes", "y", "true", "co", "dung", "ja", "wahr", "mot": return true
    case "no", "n", "false", "khong", "sai", "nein", "falsch": return false
    default: return nil
    }
  }
}
