/// The marks of a list that people type into texts, which would stand there twice once they are
/// shown: `1. Find` as the first stage, `• Searches`, `"Where is it?"` as a thought.
package enum ListMarks {
  /// Returns a name without the number in front of it, if that is its own: `2) Pay` or `Stage 2: Pay`
  /// as number 2.
  ///
  /// - Parameters:
  ///   - name: The name as its author wrote it.
  ///   - number: The number that is shown in front of it.
  /// - Returns: The name itself where it begins with anything else, such as another number.
  package static func withoutNumber(_ name: String, _ number: Int) -> String {
    let digits = String(number)
    var rest = withoutNoun(name)
    guard rest.hasPrefix(digits) else { return name }
    rest = rest.dropFirst(digits.count)
    while rest.first == " " || rest.first == "\u{A0}" { rest.removeFirst() }
    guard let mark = rest.popFirst(), ".):-–—".contains(mark) else { return name }
    // A dot within a number, as in `1.5 hours`, is no mark.
    guard let next = rest.first, next == " " || next == "\u{A0}" else { return name }
    while rest.first == " " || rest.first == "\u{A0}" { rest.removeFirst() }
    return rest.isEmpty ? name : String(rest)
  }

  /// The name without a word in front that says no more than that it is a step.
  private static func withoutNoun(_ name: String) -> Substring {
    // Most names begin with another letter.
    switch name.utf8.first {
    case 0x42, 0x43, 0x47, 0x50, 0x53, 0x62, 0x63, 0x67, 0x70, 0x73: break
    default: return name[...]
    }
    let parts = name.split(maxSplits: 2, whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    for count in 1...2 where parts.count > count {
      let noun = (count == 1 ? String(parts[0]) : "\(parts[0]) \(parts[1])").lowercased()
      if nouns.contains(noun) { return name[parts[count].startIndex...] }
    }
    return name[...]
  }

  private static var nouns: [String] {
    ["stage", "step", "phase", "giai đoạn", "bước", "chặng", "công đoạn", "pha"]
  }

  /// Returns a text without the bullet in front of it.
  package static func withoutBullet(_ text: String) -> String {
    // Most texts begin with a letter: their first byte says so.
    switch text.utf8.first {
    case 0x2A, 0x2D, 0xC2, 0xE2: break
    default: return text
    }
    guard let first = text.first, "•‣▪◦·*-–—".contains(first) else { return text }
    let rest = text.dropFirst()
    guard let next = rest.first, next == " " || next == "\u{A0}" || next == "\t" else {
      return text
    }
    let bare = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
    return bare.isEmpty ? text : String(bare)
  }

  /// Returns a quotation without the marks around it, of whatever language.
  ///
  /// - Parameter text: What somebody thinks or says.
  /// - Returns: The text itself unless one pair of marks holds all of it.
  package static func withoutQuotes(_ text: String) -> String {
    switch text.utf8.first {
    case 0x22, 0x27, 0xC2, 0xE2, 0xE3: break
    default: return text
    }
    let pairs: [(Character, Character)] = [
      ("“", "”"), ("\"", "\""), ("«", "»"), ("‘", "’"), ("'", "'"), ("„", "“"), ("「", "」"),
    ]
    for (open, close) in pairs where text.first == open && text.last == close && text.count > 2 {
      let inner = text.dropFirst().dropLast()
      // Two quotations side by side are no single one.
      if inner.contains(open) || inner.contains(close) { continue }
      return String(inner)
    }
    return text
  }

  /// Returns what somebody thinks or says in the product's own marks, once.
  package static func quoted(_ text: String) -> String {
    let text = withoutQuotes(text)
    return text.unicodeScalars.contains("“") ? "‘" + text + "’" : "“" + text + "”"
  }
}
