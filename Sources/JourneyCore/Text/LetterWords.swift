/// A few short words that are looked for among the letters of texts, without case and accents and
/// whatever stands between the letters: a look that spares the folding of most texts.
struct LetterWords: Sendable {
  /// The words as numbers, and which bits these are.
  private let words: [(word: UInt64, mask: UInt64)]
  /// Their last letters, as bits.
  private let lasts: UInt32

  /// Looks for words.
  ///
  /// - Parameter words: Words of small letters of ASCII, at most eight each.
  init(_ words: [String]) {
    var lasts: UInt32 = 0
    self.words = words.map { word in
      var number: UInt64 = 0
      for byte in word.utf8 { number = number &<< 8 | UInt64(byte) }
      lasts |= 1 &<< (UInt32(truncatingIfNeeded: number) & 0xFF &- 0x61)
      return (number, word.utf8.count == 8 ? .max : (1 &<< UInt64(word.utf8.count * 8)) &- 1)
    }
    self.lasts = lasts
  }

  /// Whether one of them stands among the letters of a text.
  func stand(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var last: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      var letter = bytes[index] | 0x20
      if letter &- 0x61 < 26 {
        index += 1
      } else {
        let scalar = FoldedWords.scalar(bytes, &index, end: range.upperBound)
        guard let sign = Unicode.Scalar(scalar), let folded = FoldedName.letter(sign),
          folded &- 0x61 < 26
        else { continue }
        letter = UInt8(truncatingIfNeeded: folded)
      }
      last = last &<< 8 | UInt64(letter)
      // Those words end in few letters.
      guard lasts & (1 &<< UInt32(letter &- 0x61)) != 0 else { continue }
      for (word, mask) in words where last & mask == word { return true }
    }
    return false
  }
}
