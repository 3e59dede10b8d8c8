/// Names of stages without the number that people put before them.
enum BareStageName {
  /// The name without a number in front: `1. Mua hàng`, `Stage 2: Search`, `03 - Use`,
  /// `GĐ2. Mua`, `IV. Use`, `⑤ Care`.
  ///
  /// - Parameter text: The name as a file has it.
  /// - Returns: The name within the file.
  static func text(of text: SourceText) -> SourceText {
    let contents = text.file.bytes
    let bytes = contents.span
    let range = text.range
    var start = range.lowerBound + ListMark.length(bytes, range)
    let string = String(decoding: contents[start..<range.upperBound], as: UTF8.self)
    let rest = withoutNumber(string)
    if rest.utf8.count < string.utf8.count { start = range.upperBound - rest.utf8.count }
    if start == range.lowerBound, !text.isEscaped { return text }
    return SourceText(file: text.file, range: start..<range.upperBound, isEscaped: false)
  }

  /// The name without a number in front.
  static func text(of name: String) -> String {
    guard name.utf8.count <= FoldedName.longest else { return name }
    return text(of: SourceText(name)).string
  }

  private static func withoutNumber(_ string: String) -> Substring {
    let whole = string[...]
    if let first = string.unicodeScalars.first, (0x2460...0x2473).contains(first.value) {
      let rest = string.dropFirst().drop { $0 == " " }
      return rest.isEmpty ? whole : rest
    }
    guard mayHaveSign(string), let cut = string.firstIndex(where: { ":-–—./_)".contains($0) })
    else { return whole }
    let rest = string[string.index(after: cut)...]
    let text = rest.drop { $0 == " " }
    // A digit behind the sign makes it part of a number: `24/7 support`.
    guard let first = text.first, !first.isNumber,
      isStageNumber(string[..<cut]) || string[cut] == ":" && isWord(string[..<cut])
    else { return whole }
    switch string[cut] {
    // A hyphen within a word is no sign: `3-day trial`.
    case "-", "–", "—", "/":
      let isParted = rest.first == " " || string[..<cut].last == " "
      return isParted ? text : whole
    default: return text
    }
  }

  /// Whether a sign that may stand behind a number is in a text, by its bytes.
  private static func mayHaveSign(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      // Of the two dashes the first byte.
      case 0x3A, 0x2D, 0x2E, 0x2F, 0x5F, 0x29, 0xE2: true
      default: false
      }
    }
  }

  /// Whether a text is the word for a stage: `Stage: Search`.
  private static func isWord(_ text: Substring) -> Bool {
    guard text.utf8.count <= 20 else { return false }
    let word = FoldedName.words(String(text)).joined()
    return word.utf8.count >= 4 && words.contains(word)
  }

  /// Whether a text is a number, with or without the word for a stage: `2`, `Stage 2`, `GĐ2`, `IV`.
  private static func isStageNumber(_ text: Substring) -> Bool {
    let head = FoldedName.words(String(text))
    guard let last = head.last, head.count <= 3 else { return false }
    if head.count == 1, text.allSatisfy({ "IVX ".contains($0) }) { return true }
    if last.allSatisfy(\.isNumber) {
      return head.count == 1 || words.contains(head.dropLast().joined())
    }
    // The word and its number in one: `B4`, `GĐ2`.
    let digits = last.reversed().prefix { $0.isNumber }.count
    guard digits > 0 else { return false }
    return words.contains(head.dropLast().joined() + last.dropLast(digits))
  }

  private static let words: Set<String> = [
    "stage", "phase", "step", "giaidoan", "chang", "buoc", "gd", "b", "s", "p", "schritt",
  ]
}
