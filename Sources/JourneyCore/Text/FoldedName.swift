/// Names as they are compared: without case, accents, blanks, marks and the s of plurals.
///
/// `Cửa hàng` composed or decomposed, `CUA HANG` and `cua-hang` are `cuahang`; `Touch points` and
/// `touchpoint` are one name, too.
package enum FoldedName {
  /// More bytes are no name.
  static let longest = 200

  /// The words of a text without case and accents.
  package static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    let bytes = text.utf8.span
    words.reserveCapacity(min(16, bytes.count / 4 + 1))
    word.reserveCapacity(16)
    var index = 0
    while index < bytes.count {
      let small = bytes[index] | 0x20
      // The most common letters at once.
      if small &- 0x61 < 26 {
        word.append(small)
        index += 1
        continue
      }
      let scalar = Unicode.Scalar(FoldedWords.scalar(bytes, &index, end: bytes.count))
      guard let scalar, let letter = letter(scalar) else {
        end()
        continue
      }
      guard letter != 0 else { continue }
      if letter < 0x80 {
        word.append(UInt8(letter))
      } else if let folded = Unicode.Scalar(letter) {
        word += Array(String(folded).utf8)
      }
    }
    end()
    return words
  }

  /// Returns a letter without its case and accent, 0 for what is no letter of its own, nothing for
  /// what parts words.
  @inline(__always)
  static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    // Marks by which a sign becomes a picture are no letters, and the mark of a file is none.
    case "\u{FE0F}", "\u{200D}", "\u{FEFF}": 0
    // A slash parts two words of which either would do.
    case "/": nil
    default: FoldedWords.letter(scalar.value)
    }
  }

  /// The words as one key.
  package static func key(_ words: [String]) -> String {
    words.map(singular).joined()
  }

  /// The key of a text.
  package static func key(_ text: String) -> String { key(words(text)) }

  static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s") else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return String(word.dropLast(word.hasSuffix("sses") ? 2 : 1))
  }
}
