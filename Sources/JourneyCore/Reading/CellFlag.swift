/// Cells that say yes or no.
enum CellFlag {
  /// Whether a text says yes or no.
  static func value(_ text: SourceText) -> Bool? {
    var string = text.string
    // `✔️` is drawn in colours by the sign behind it.
    if string.utf8.count <= 8, string.unicodeScalars.last == "\u{FE0F}" {
      string.unicodeScalars.removeLast()
    }
    // None of the signs is longer, with a blank in front.
    if string.utf8.count <= 4 {
      let sign = string.utf8.first == 0x20 ? String(string.dropFirst()) : string
      if yesSigns.contains(sign) { return true }
      if noSigns.contains(sign) { return false }
    }
    let word = FoldedName.words(string).joined()
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let yesSigns: WordSet = ["x", "X", "✓", "✔", "★", "☑", "✅", "●", "1"]
  private static let noSigns: WordSet = [
    "0", "-", "–", "☐", "✗", "✘", "❌", "✖", "❎", "🚫", "⬜",
  ]
  private static let yes: WordSet = [
    "yes", "y", "true", "co", "dung", "ja", "wahr", "mot", "checked",
  ]
  private static let no: WordSet = [
    "no", "n", "false", "khong", "sai", "nein", "falsch", "unchecked",
  ]

  /// Whether a text marks a moment of truth in another way than with yes or no: by a sign, by which of
  /// such moments it is, or by a yes with a remark behind it.
  static func marked(_ text: SourceText) -> Bool? {
    let string = text.string
    if !string.contains(where: { $0.isLetter || $0.isNumber }) {
      return string.contains(where: { "!★⭐🔥❗❤♥🌟💥🚩".contains($0) }) ? true : nil
    }
    let words = FoldedName.words(string)
    if words.contains(where: { moments.contains($0) })
      || words.suffix(3) == ["moment", "of", "truth"]
    {
      return true
    }
    switch words.first {
    case "yes",
      "co" where words.count > 1:
      return true
    case "no",
      "khong" where words.count > 1:
      return false
    default: return nil
    }
  }

  private static let moments: Set<String> = ["zmot", "fmot", "smot", "tmot", "umot", "mot"]
}
