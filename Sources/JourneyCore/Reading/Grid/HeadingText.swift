/// The words of a heading as they are compared: without case, accents, blanks, marks and plurals.
struct HeadingText {
  /// The text without what stands in brackets.
  let name: String
  /// What stands in brackets, such as a scale or a unit.
  let remark: String

  /// Takes a heading apart.
  init(_ text: String) {
    var name = ""
    var remark = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[", "（": depth += 1
      case ")", "]",
        "）" where depth > 0:
        depth -= 1
      case _ where depth > 0: remark.append(character)
      default: name.append(character)
      }
    }
    self.name = name
    self.remark = remark
  }

  /// The words of a text without case and accents.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.unicodeScalars {
      // A slash parts two words of which either would do.
      guard scalar != "/", let letter = FoldedWords.letter(scalar.value) else {
        end()
        continue
      }
      guard letter != 0 else { continue }
      if let folded = Unicode.Scalar(letter) { word.unicodeScalars.append(folded) }
    }
    end()
    return words
  }

  /// The words as one key: `Touch points` and `touchpoint` are the same.
  static func key(_ words: [String]) -> String {
    words.map(singular).joined()
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    return word.hasSuffix("ies") ? word.dropLast(3) + "y" : String(word.dropLast())
  }

  /// The key of a text.
  static func key(_ text: String) -> String { key(words(text)) }

  /// Words that say nothing about which column it is.
  private static let fillers: Set<String> = [
    "customer", "customers", "client", "clients", "consumer", "user", "users", "buyer", "s", "the",
    "a", "our", "their", "your", "of", "main", "key", "possible", "potential", "their", "list",
    "khach", "hang", "cua", "cac", "nhung", "nguoi", "dung", "chinh", "kh", "ho",
  ]

  /// The keys by which a heading may be known, the most exact one first.
  var keys: [String] {
    let words = Self.words(name)
    var keys = [words.joined(), Self.key(words)]
    let telling = words.filter { !Self.fillers.contains($0) }
    if !telling.isEmpty, telling.count < words.count { keys.append(Self.key(telling)) }
    // "Pains & frustrations", "Điểm đau / khó khăn": either part may be known.
    for part in parts where part.count < name.count {
      let words = Self.words(String(part))
      keys.append(Self.key(words))
      let telling = words.filter { !Self.fillers.contains($0) }
      if !telling.isEmpty, telling.count < words.count { keys.append(Self.key(telling)) }
    }
    return keys.filter { !$0.isEmpty }
  }

  private var parts: [Substring] {
    var parts: [Substring] = []
    for part in name.split(whereSeparator: { "/&+,|–—:-".contains($0) }) {
      let words = part.split(separator: " ")
      let cuts = words.indices.filter { ["and", "or", "và", "hoặc", "und"].contains(words[$0]) }
      guard let cut = cuts.first, cut > 0 else {
        parts.append(part)
        continue
      }
      parts.append(part[..<words[cut].startIndex])
    }
    return parts
  }
}
