/// The words of a text as numbers, without case and accents: `Tối ưu` is `toi` and `uu`.
///
/// Composed and decomposed accents fold alike, by a table for Latin and Vietnamese letters. A slash
/// belongs to its word, so `n/a` is one; everything else that is no letter or digit parts words.
struct FoldedWords {
  private let end: Int
  private var index: Int
  /// Whether nothing but dots, dashes, lines and question marks has been met, and one at least.
  private(set) var isOnlyMarks = false
  private var metOther = false

  /// Prepares the words of a range of a text.
  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  /// Returns the number of the next word.
  ///
  /// - Parameter bytes: The text, which is known to be UTF-8; the same at every call.
  /// - Returns: Nothing behind the last word.
  mutating func next(_ bytes: Span<UInt8>) -> UInt64? {
    var word: UInt64 = 1
    var isInWord = false
    while index < end {
      let start = index
      let first = bytes[index]
      // The most common letters at once.
      if (first | 0x20) &- 0x61 < 26 {
        word = Self.mixed(word, UInt32(first | 0x20))
        isInWord = true
        index &+= 1
        continue
      }
      let scalar = Self.scalar(bytes, &index, end: end)
      guard let letter = Self.letter(scalar) else {
        if isInWord {
          index = start
          metWord()
          return Self.finished(word)
        }
        note(scalar)
        continue
      }
      if letter == 0 { continue }
      isInWord = true
      word = Self.mixed(word, letter)
    }
    if isInWord { metWord() }
    return isInWord ? Self.finished(word) : nil
  }

  private mutating func metWord() {
    metOther = true
    isOnlyMarks = false
  }

  /// Letters are seven bits of a word, so up to nine of them make a number of their own.
  @inline(__always)
  private static func mixed(_ word: UInt64, _ letter: UInt32) -> UInt64 {
    (word &<< 7 | word &>> 57) ^ UInt64(letter)
  }

  /// Spreads the letters of a whole word over all bits of its number.
  @inline(__always)
  private static func finished(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9E37_79B9_7F4A_7C15
    return (product ^ product &>> 32) &* 0xD6E8_FEB8_6659_FD93
  }

  private mutating func note(_ scalar: UInt32) {
    switch scalar {
    case 0x20, 0x09...0x0D, 0xA0: break
    case 0x2D, 0x2E, 0x3F, 0x5F, 0x2013, 0x2014, 0x2026: if !metOther { isOnlyMarks = true }
    default:
      metOther = true
      isOnlyMarks = false
    }
  }

  /// Returns the character at a place of a text that is known to be UTF-8, and goes on behind it.
  @inline(__always)
  static func scalar(_ bytes: Span<UInt8>, _ index: inout Int, end: Int) -> UInt32 {
    let first = UInt32(bytes[index])
    index += 1
    if first < 0x80 { return first }
    var scalar: UInt32
    var count: Int
    switch first {
    case 0xF0...: (scalar, count) = (first & 0x07, 3)
    case 0xE0...: (scalar, count) = (first & 0x0F, 2)
    default: (scalar, count) = (first & 0x1F, 1)
    }
    while count > 0, index < end {
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
      count -= 1
    }
    return scalar
  }

  /// Returns a letter without its case and accent, 0 for an accent alone, nothing for what parts
  /// words.
  static func letter(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39, 0x2F: scalar
    case 0x41...0x5A: scalar | 0x20
    case 0...0xBF: nil
    case 0xC0...0x17F, 0x1A0, 0x1A1, 0x1AF, 0x1B0: latin(scalar)
    case 0x300...0x36F: 0
    case 0x1EA0...0x1EB7: 0x61
    case 0x1EB8...0x1EC7: 0x65
    case 0x1EC8...0x1ECB: 0x69
    case 0x1ECC...0x1EE3: 0x6F
    case 0x1EE4...0x1EF1: 0x75
    case 0x1EF2...0x1EF9: 0x79
    case 0x2000...0x206F, 0x3000...0x303F: nil
    default: scalar
    }
  }

  private static func latin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5, 0x102, 0x103: 0x61
    case 0xC8...0xCB, 0xE8...0xEB: 0x65
    case 0xCC...0xCF, 0xEC...0xEF, 0x128, 0x129: 0x69
    case 0xD2...0xD6, 0xF2...0xF6, 0x1A0, 0x1A1: 0x6F
    case 0xD9...0xDC, 0xF9...0xFC, 0x168, 0x169, 0x1AF, 0x1B0: 0x75
    case 0xDD, 0xFD, 0xFF: 0x79
    case 0x110, 0x111: 0x64
    default: scalar
    }
  }
}
