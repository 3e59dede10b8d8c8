/// The texts of a subject that are in another language than the labels around them.
///
/// Formats that tell readers the language of a text, such as those that are read aloud, find it by
/// the text itself: it comes through all that words it unchanged, alone or among others.
struct ForeignTexts: Sendable, Hashable {
  private var languages: [String: Language] = [:]
  /// Whether texts are known by letters that Vietnamese alone has, where the subject does not hold
  /// all of them.
  var isByLetters = false

  /// Whether all texts are in the language of the labels.
  var isEmpty: Bool { languages.isEmpty && !isByLetters }

  /// Keeps a text; blank ones have no language, and of two languages the first one stays.
  mutating func add(_ text: String?, _ language: Language) {
    guard let text, text.utf8.contains(where: { $0 > 0x40 }), languages[text] == nil else { return }
    languages[text] = language
  }

  /// The language of a text, in quotation marks or brackets or without.
  func language(of text: String) -> Language? {
    if let language = languages[text] { return language }
    var bare = text[...]
    // One pair of signs after the other: a text may itself end in a bracket.
    for _ in 0..<3 {
      guard let first = bare.first, let last = bare.last else { return nil }
      let (isFirst, isLast) = (Self.marks.contains(first), Self.marks.contains(last))
      guard isFirst || isLast else { break }
      if isFirst { bare = bare.dropFirst() }
      if isLast { bare = bare.dropLast() }
      if let language = languages[String(bare)] { return language }
    }
    // The number of a source, or of a stage, stands in front of its name.
    var name = text.drop { Self.numbers.contains($0) }
    if text.first == "[", let close = text.firstIndex(of: "]") {
      name = text[text.index(after: close)...]
    }
    guard name.count < text.count else { return nil }
    return languages[String(name.drop { $0 == " " || $0 == "\u{A0}" })]
  }

  private static let marks: Set<Character> = [
    "“", "”", "‘", "’", "\"", "'", "«", "»", "(", ")", " ",
  ]

  private static let numbers: Set<Character> = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
  ]

  /// The language of a text by its letters, if they are looked at.
  private func languageByLetters(of text: Substring) -> Language? {
    guard isByLetters, text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let isVietnamese = text.unicodeScalars.contains { letter in
      switch letter.value {
      case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9: true
      default: false
      }
    }
    return isVietnamese ? .vi : nil
  }

  /// A part of a text, with its language where that is another one.
  typealias Part = (text: String, language: Language?)

  /// Parts a text into texts of the subject and the labels between them.
  func parts(of text: String) -> [Part] {
    if let language = language(of: text) { return [(text, language)] }
    let pieces = Self.pieces(of: text)
    guard pieces.count > 1 else { return [(text, languageByLetters(of: text[...]))] }
    var parts: [Part] = []
    var index = 0
    while index < pieces.count {
      // A text of the subject may hold what parts others, so the longest is looked for first.
      var end = min(index + Self.most, pieces.count)
      var found: Language?
      while end > index {
        let words = pieces[index].text.startIndex..<pieces[end - 1].text.endIndex
        found = language(of: String(text[words]))
        if found != nil { break }
        end -= 1
      }
      if let found {
        let words = pieces[index].text.startIndex..<pieces[end - 1].text.endIndex
        parts.append((String(text[words]), found))
        Self.add(String(pieces[end - 1].sign), to: &parts)
        index = end
      } else {
        let piece = pieces[index]
        if let language = languageByLetters(of: piece.text) {
          parts.append((String(piece.text), language))
          Self.add(String(piece.sign), to: &parts)
        } else {
          Self.add(String(piece.text) + String(piece.sign), to: &parts)
        }
        index += 1
      }
    }
    return parts
  }

  /// So many pieces are looked at together: longer texts have no language rather than much time.
  private static let most = 12

  private static func add(_ label: String, to parts: inout [Part]) {
    guard !label.isEmpty else { return }
    if let last = parts.indices.last, parts[last].language == nil {
      parts[last].text += label
    } else {
      parts.append((label, nil))
    }
  }

  /// The pieces between the signs by which texts are joined, each with the sign behind it.
  private static func pieces(of text: String) -> [(text: Substring, sign: Substring)] {
    var pieces: [(text: Substring, sign: Substring)] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      // A remark of the product's in brackets, such as that of a visit.
      if text[index] == "(", index > start, text[text.index(before: index)] == " " {
        pieces.append(
          (text[start..<text.index(before: index)], text[text.index(before: index)..<next]))
        (start, index) = (next, next)
        continue
      }
      guard signs.contains(text[index]), next < text.endIndex, text[next] == " " else {
        index = next
        continue
      }
      let sign = text[index] == "·" || text[index] == "→" || text[index] == "—"
      // Signs with a blank on both sides take the one before them along.
      let isApart = sign && index > start && text[text.index(before: index)] == " "
      let end = isApart ? text.index(before: index) : index
      let after = text.index(after: next)
      pieces.append((text[start..<end], text[end..<after]))
      (start, index) = (after, after)
    }
    pieces.append((text[start...], ""))
    return pieces
  }

  private static let signs: Set<Character> = ["·", "→", "—", ",", ";", ":"]
}
