/// The words of a text by which its key is made, as numbers, and without those that say little.
///
/// A word's number is that of its letters without case and accents. Whether it says little is asked
/// of the word as it is written, but for its case: `thẻ` (card) is not `the`. English words that
/// are Vietnamese ones without accents, such as `in`, are left out of English texts alone, which
/// are those without any accent. Of plurals in plain letters the simple ending is left out: `queues`
/// is `queue`, `boxes` is `box`, `queries` is `query`.
///
/// Whoever finds the keys of many texts keeps one of these: its room is used again, and words that
/// were read are known when they come again.
package struct KeyWords: Sendable {
  /// The words that are met, with room for more than a text has.
  private var words: [UInt64] = []
  /// Whether each says little: in every text, or only in one without accents.
  private var little: [Little] = []
  /// What was read last of the pieces that fall on each place; nothing before many texts were read.
  private var known: [KnownPiece] = []
  /// How many texts were read until then.
  private var texts = 0

  private enum Little: UInt8 {
    case nowhere, inEnglish, everywhere
  }

  /// What was read of a piece of a text between two blanks that has one word or none.
  private struct KnownPiece {
    /// So many bytes are told apart by the first and the last eight.
    static let longest = 16
    /// So many pieces are known at once.
    static let bits: UInt64 = 11
    /// So many texts are read before it pays to take the room.
    static let texts = 32

    var head: UInt64 = 0
    var tail: UInt64 = 0
    /// 0 where no piece is.
    var length: UInt8 = 0
    var isWord = false
    var hasAccent = false
    var little = Little.nowhere
    var word: UInt64 = 0

    static func place(_ head: UInt64, _ tail: UInt64, _ length: Int) -> Int {
      let mixed = (head ^ tail &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(length)) &* 0xBF58_476D_1CE4_E5B9
      return Int(truncatingIfNeeded: mixed &>> (64 &- bits))
    }
  }

  /// What is read of a text.
  private struct Read {
    var count = 0
    var hasAccent = false
  }

  /// Knows no word yet.
  package init() {}

  /// The number of a text by its words.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - range: Where the text lies in it.
  /// - Returns: The same number for texts of the same words, in whatever order.
  mutating func number(of bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    // Taken out, so that nobody else holds what is changed.
    var words: [UInt64] = []
    var little: [Little] = []
    var known: [KnownPiece] = []
    swap(&words, &self.words)
    swap(&little, &self.little)
    swap(&known, &self.known)
    defer {
      swap(&words, &self.words)
      swap(&little, &self.little)
      swap(&known, &self.known)
    }
    texts &+= 1
    if texts == KnownPiece.texts {
      known = [KnownPiece](repeating: KnownPiece(), count: 1 << Int(KnownPiece.bits))
    }
    // A word has a byte at least, and one more between it and the next.
    let most = range.count / 2 + 1
    if words.count < most {
      words = [UInt64](repeating: 0, count: 2 * most)
      little = [Little](repeating: .nowhere, count: 2 * most)
    }
    let read = Self.read(bytes, range, &words, &little, &known)
    let (all, hasAccent) = (read.count, read.hasAccent)
    var number = Self.start
    // A text without letters goes by its bytes.
    if all == 0 {
      for index in range { number = TextKey.mixed(number, UInt64(bytes[index])) }
      return number
    }
    let count = Self.leaveOut(little, above: hasAccent ? .inEnglish : .nowhere, of: all, &words)
    Self.sort(&words, count)
    var last: UInt64?
    let found = words.span
    for index in 0..<count where found[index] != last {
      number = TextKey.mixed(number, found[index])
      number ^= number &>> 29
      last = found[index]
    }
    return number
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Moves the words that count to the front; all do where all say little.
  ///
  /// - Returns: How many they are.
  private static func leaveOut(
    _ little: [Little], above most: Little, of count: Int, _ words: inout [UInt64]
  ) -> Int {
    let little = little.span
    var words = words.mutableSpan
    var kept = 0
    for index in 0..<count where little[index].rawValue <= most.rawValue {
      words[kept] = words[index]
      kept &+= 1
    }
    return kept == 0 ? count : kept
  }

  /// Puts words in order: a few are in their places before a general sort has begun.
  private static func sort(_ words: inout [UInt64], _ count: Int) {
    if count > 32 { return words[..<count].sort() }
    var places = words.mutableSpan
    var end = 1
    while end < count {
      let word = places[end]
      var index = end
      while index > 0, places[index &- 1] > word {
        places[index] = places[index &- 1]
        index &-= 1
      }
      places[index] = word
      end &+= 1
    }
  }

  /// Reads a text: a blank ends a word whatever stands around it, so that each piece between blanks is
  /// read by itself, or is known.
  private static func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ words: inout [UInt64], _ little: inout [Little],
    _ known: inout [KnownPiece]
  ) -> Read {
    var words = words.mutableSpan
    var little = little.mutableSpan
    var known = known.mutableSpan
    var read = Read()
    var index = range.lowerBound
    while index < range.upperBound {
      let end = WordScan.firstIndex(of: 0x20, bytes, in: index..<range.upperBound)
      let piece = index..<end
      index = end &+ 1
      guard known.count > 0, piece.count <= KnownPiece.longest else {
        Self.read(piece: bytes, piece, &words, &little, &read)
        continue
      }
      if piece.isEmpty { continue }
      let (head, tail) = WordScan.ends(bytes, piece)
      let place = KnownPiece.place(head, tail, piece.count)
      if known[place].head == head, known[place].tail == tail,
        Int(known[place].length) == piece.count
      {
        if known[place].hasAccent { read.hasAccent = true }
        guard known[place].isWord else { continue }
        words[read.count] = known[place].word
        little[read.count] = known[place].little
        read.count &+= 1
        continue
      }
      let before = read
      read.hasAccent = false
      Self.read(piece: bytes, piece, &words, &little, &read)
      if read.count &- before.count <= 1 {
        let isWord = read.count > before.count
        known[place] = KnownPiece(
          head: head, tail: tail, length: UInt8(truncatingIfNeeded: piece.count), isWord: isWord,
          hasAccent: read.hasAccent, little: isWord ? little[before.count] : .nowhere,
          word: isWord ? words[before.count] : 0)
      }
      if before.hasAccent { read.hasAccent = true }
    }
    return read
  }

  /// Reads what stands between two blanks.
  private static func read(
    piece bytes: Span<UInt8>, _ range: Range<Int>, _ words: inout MutableSpan<UInt64>,
    _ little: inout MutableSpan<Little>, _ read: inout Read
  ) {
    var index = range.lowerBound
    var folded: UInt64 = 0
    var exact: UInt64 = 0
    var isInWord = false
    // Where the word began, and whether it is of plain letters alone.
    var start = index
    var isPlain = true
    while index < range.upperBound {
      // The most common letters at once.
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        isInWord = true
        folded = TextKey.mixed(folded, UInt64(byte | 0x20))
        exact = TextKey.mixed(exact, UInt64(byte | 0x20))
        index += 1
        continue
      }
      let before = index
      let scalar = self.scalar(bytes, &index, range.upperBound)
      guard let letter = FoldedWords.letter(scalar) else {
        if isInWord {
          if isPlain { folded = singular(bytes, start, before, folded, exact) }
          words[read.count] = folded ^ folded &>> 32
          little[read.count] = littleWords.little(exact)
          read.count &+= 1
        }
        (folded, exact, isInWord) = (0, 0, false)
        (start, isPlain) = (index, true)
        continue
      }
      isPlain = false
      if letter != 0 {
        isInWord = true
        folded = TextKey.mixed(folded, UInt64(letter))
      }
      if scalar >= 0x80 { read.hasAccent = true }
      exact = TextKey.mixed(exact, UInt64(lowercase(scalar)))
    }
    if isInWord {
      if isPlain { folded = singular(bytes, start, index, folded, exact) }
      words[read.count] = folded ^ folded &>> 32
      little[read.count] = littleWords.little(exact)
      read.count &+= 1
    }
  }

  /// Returns the number of a word of plain letters without the simple ending of a plural.
  private static func singular(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ folded: UInt64, _ exact: UInt64
  ) -> UInt64 {
    let last = bytes[end - 1] | 0x20
    guard last == 0x73, end - start >= 4, !noPlurals.contains(exact) else { return folded }
    let (third, second) = (bytes[end - 3] | 0x20, bytes[end - 2] | 0x20)
    let fourth = bytes[end - 4] | 0x20
    var kept = end - 1
    var tail: UInt8?
    switch second {
    // `access`, `status`, `analysis`.
    case 0x73, 0x75, 0x69: return folded
    case 0x65:
      if third == 0x69, end - start >= 5 {
        (kept, tail) = (end - 3, 0x79)
      } else if third == 0x78 || third == 0x68 && (fourth == 0x63 || fourth == 0x73)
        || third == 0x73 && fourth == 0x73
      {
        kept = end - 2
      }
    default: break
    }
    var number: UInt64 = 0
    for index in start..<kept { number = TextKey.mixed(number, UInt64(bytes[index] | 0x20)) }
    return tail.map { TextKey.mixed(number, UInt64($0)) } ?? number
  }

  /// Returns the first scalar of a letter in lower case, as Unicode maps it.
  static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar | 0x20
    case 0..<0xC0, 0xDF...0xFF, 0x300...0x36F: scalar
    case 0xC0..<0xDF: scalar == 0xD7 ? scalar : scalar | 0x20
    // Upper and lower case take turns: in Vietnamese letters, and in most of Latin.
    case 0x1EA0...0x1EFF, 0x100...0x12F: scalar | 1
    case 0x1A0, 0x1AF: scalar + 1
    case 0x1A1, 0x1B0: scalar
    default:
      Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
    }
  }

  private static func scalar(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) -> UInt32 {
    let first = UInt32(bytes[index])
    index += 1
    if first < 0x80 { return first }
    var count = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    var scalar = first & (first >= 0xF0 ? 0x07 : first >= 0xE0 ? 0x0F : 0x1F)
    while count > 0, index < end {
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
      count -= 1
    }
    return scalar
  }

  // MARK: Words that say little

  private static let littleWords = LittleWords(
    everywhere: numbers(
      // Composed accents, then those that stand behind their letter.
      "thì là mà của và các những cho ở tại trong với để này đó rằng rất quá lắm mỗi từng"
        + " thi\u{300} la\u{300} ma\u{300} cu\u{309}a va\u{300} ca\u{301}c nhu\u{31B}\u{303}ng o\u{31B}\u{309}"
        + " ta\u{323}i vo\u{31B}\u{301}i \u{111}e\u{302}\u{309} na\u{300}y \u{111}o\u{301} ra\u{306}\u{300}ng"
        + " ra\u{302}\u{301}t qua\u{301} la\u{306}\u{301}m mo\u{302}\u{303}i tu\u{31B}\u{300}ng"
    ),
    inEnglish: numbers(
      """
      a an the of to in on at for with and or is are was were be been it its this that these those \
      there i we you they my our your their very too really each every s
      """))

  /// Words that end as plurals do and whose singular says something else.
  private static let noPlurals = numbers("news goods means customs")

  private static func numbers(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { word in
      word.unicodeScalars.reduce(0) { TextKey.mixed($0, UInt64($1.value)) }
    }
  }

  /// The words that say little by their numbers: a few are found faster by halves than by hashes.
  private struct LittleWords {
    private let words: [(number: UInt64, little: Little)]
    /// A bit for each number, by its lowest bits: most words are none of these by the first look.
    private let bits: [16 of UInt64]

    init(everywhere: [UInt64], inEnglish: [UInt64]) {
      let words =
        everywhere.map { (number: $0, little: Little.everywhere) }
        + inEnglish.filter { !everywhere.contains($0) }.map { ($0, .inEnglish) }
      self.words = words.sorted { $0.number < $1.number }
      var bits: [16 of UInt64] = .init(repeating: 0)
      for (number, _) in words { bits[Self.place(number)] |= Self.bit(number) }
      self.bits = bits
    }

    private static func place(_ number: UInt64) -> Int {
      Int(truncatingIfNeeded: number &>> 6 & 15)
    }
    private static func bit(_ number: UInt64) -> UInt64 { 1 &<< (number & 63) }

    func little(_ number: UInt64) -> Little {
      if bits[Self.place(number)] & Self.bit(number) == 0 { return .nowhere }
      var low = 0
      var high = words.count
      while low < high {
        let middle = (low + high) / 2
        if words[middle].number < number { low = middle + 1 } else { high = middle }
      }
      return low < words.count && words[low].number == number ? words[low].little : .nowhere
    }
  }
}
