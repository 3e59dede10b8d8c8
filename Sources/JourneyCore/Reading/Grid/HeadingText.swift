/// A heading, and the keys by which it may be known.
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

  /// Words that say nothing about which column it is.
  private static let fillers: Set<String> = [
    "customer", "customers", "client", "clients", "consumer", "user", "users", "buyer", "s", "the",
    "a", "our", "their", "your", "of", "main", "key", "possible", "potential", "their", "list",
    "khach", "hang", "cua", "cac", "nhung", "nguoi", "dung", "chinh", "kh", "ho",
  ]

  /// The keys by which a heading may be known, the most exact one first.
  var keys: [String] {
    let words = FoldedName.words(name)
    var keys = [words.joined(), FoldedName.key(words)]
    let telling = words.filter { !Self.fillers.contains($0) }
    if !telling.isEmpty, telling.count < words.count { keys.append(FoldedName.key(telling)) }
    // "Pains & frustrations", "Điểm đau / khó khăn": either part may be known.
    for part in parts where part.count < name.count {
      let words = FoldedName.words(String(part))
      keys.append(FoldedName.key(words))
      let telling = words.filter { !Self.fillers.contains($0) }
      if !telling.isEmpty, telling.count < words.count { keys.append(FoldedName.key(telling)) }
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
