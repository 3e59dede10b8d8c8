/// Language tags (BCP 47), as far as their form goes.
enum LanguageTag {
  /// Whether a tag has a primary subtag of two or three letters and well-formed further subtags.
  static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...3).contains(primary.count),
      primary.allSatisfy(isLetter)
    else { return false }
    return subtags.dropFirst().allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  /// The tag of a language that is called by its name or by a country, which no language has for
  /// its tag; nothing for any other text.
  static func meant(_ text: String) -> String? {
    guard text.utf8.count <= FoldedName.longest else { return nil }
    let name = FoldedName.key(text)
    return switch name {
    case "vn": "vi"
    case "gb", "us": "en"
    case "jp": "ja"
    // No other name is as short as the tags that nearly every map has.
    default: name.utf8.count <= 2 ? nil : names[name]
    }
  }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    let words = [
      "vi": ["tiếng việt", "việt", "việt nam", "vietnamese", "vietnam"],
      "en": ["tiếng anh", "anh", "english"],
      "de": ["tiếng đức", "german", "deutsch"], "fr": ["tiếng pháp", "french"],
      "ja": ["tiếng nhật", "japanese"],
    ]
    for (tag, words) in words { for word in words { names[FoldedName.key(word)] = tag } }
    return names
  }()

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
