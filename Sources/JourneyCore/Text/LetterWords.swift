/// A few short words that are looked for among the letters of texts, without case and accents and
/// whatever stands between the letters: a look that spares the folding of most texts.
struct LetterWords: Sendable {
  /// The words as numbers, and which bits these are.
  private let words: [UInt64]
  private let masks: [UInt64]
  /// For each last letter of a word the letters in front of it, as bits.
  private let ends: [UInt32]

  /// Looks for words.
  ///
  /// - Parameter words: Words of small letters of ASCII, two at least and eight at most each.
  init(_ words: [String]) {
    var numbers: [UInt64] = []
    var masks: [UInt64] = []
    var ends = [UInt32](repeating: 0, count: 32)
    for word in words {
      var number: UInt64 = 0
      for byte in word.utf8 { number = number &<< 8 | UInt64(byte) }
      ends[Self.place(of: number)] |= 1 &<< UInt32(Self.place(of: number &>> 8))
      numbers.append(number)
      masks.append(word.utf8.count == 8 ? .max : (1 &<< UInt64(word.utf8.count * 8)) &- 1)
    }
    (self.words, self.masks, self.ends) = (numbers, masks, ends)
  }

  /// The place of the last letter of a number in the alphabet; of none the one of no letter.
  @inline(__always)
  private static func place(of number: UInt64) -> Int {
    Int(truncatingIfNeeded: (number &- 0x61) & 0x1F)
  }

  /// Whether one of them stands among the letters of a text.
  func stand(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var last: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      var letter = byte | 0x20
      if letter &- 0x61 < 26 {
        index += 1
      } else if byte < 0x80 {
        index += 1
        continue
      } else {
        let scalar = FoldedWords.scalar(bytes, &index, end: range.upperBound)
        guard let sign = Unicode.Scalar(scalar), let folded = FoldedName.letter(sign),
          folded &- 0x61 < 26
        else { continue }
        letter = UInt8(truncatingIfNeeded: folded)
      }
      let before = last
      last = last &<< 8 | UInt64(letter)
      // Those words end in few pairs of letters.
      guard ends[Self.place(of: last)] & (1 &<< UInt32(Self.place(of: before))) != 0 else {
        continue
      }
      for place in words.indices where last & masks[place] == words[place] { return true }
    }
    return false
  }
}
