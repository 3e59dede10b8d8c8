/// Words by codes of one or two bytes: texts of many maps are made of a few thousand words, each of
/// which is held once.
///
/// A code begins with a byte with which no character of UTF-8 begins, so that it may stand between
/// characters. The words that are met first get one; texts with other words hold these as they are.
struct WordCodes: Sendable {
  /// So many words get a code.
  private static let most = short + (76 - short) * 256
  /// The first of them, among which the most frequent are, get one of one byte.
  private static let short = 36
  /// Words of so many bytes at most get one: two numbers hold them.
  private static let longest = 16
  /// So many bytes are unpacked at once: room is taken for the longest that they may stand for.
  private static let piece = 1024
  /// A byte behind this one stands for itself.
  private static let escape: UInt8 = 0xFF
  private static let blank = UInt8(ascii: " ")

  private var words: [ShortWord] = []
  /// Whether each stands in JSON as it is.
  private var arePlain: [Bool] = []
  /// The numbers of the words plus 1, each at the first free place from its hash on.
  private var places: [UInt16] = []
  /// Another number in every run, so that nobody can write words that all fall on one place.
  private let seed: UInt64

  init() {
    let hasher = Hasher()
    seed = UInt64(truncatingIfNeeded: hasher.finalize())
  }

  /// Writes a text with codes in place of its words, which are found or get one.
  ///
  /// Equal texts become equal bytes, whatever was written between them.
  mutating func pack(_ text: Span<UInt8>, into packed: inout [UInt8]) {
    packed.removeAll(keepingCapacity: true)
    var start = 0
    while true {
      let end = WordScan.firstIndex(of: Self.blank, text, in: start..<text.count)
      let isLast = end == text.count
      // A blank follows every code but the last, so that two blanks stand behind no code.
      let isParted = isLast || end + 1 < text.count && text[end + 1] != Self.blank
      if isParted, let number = number(of: text, start..<end) {
        Self.append(code: number, to: &packed)
      } else {
        Self.append(text, start..<end, to: &packed)
        if !isLast { packed.append(Self.blank) }
      }
      if isLast { return }
      start = end + 1
    }
  }

  /// Appends the text that was packed so.
  ///
  /// - Returns: Whether it is known to stand in JSON as it is: all of its words do.
  @discardableResult
  func unpack(_ packed: Span<UInt8>, to text: inout TextBuffer) -> Bool {
    let count = packed.count
    let words = self.words.span
    let arePlain = self.arePlain.span
    var isPlain = true
    var index = 0
    while index < count {
      let stop = min(count, index &+ Self.piece)
      // A code stands for a word and a blank at most, and a character ends behind the piece at most.
      text.append(atMost: (Self.longest + 1) * (stop - index + 4)) { target, start in
        var place = start
        while index < stop {
          let byte = packed[index]
          if let high = Self.high(byte) {
            var number = high
            index &+= 1
            if high >= Self.short {
              number = Self.short &+ ((high &- Self.short) &<< 8 | Int(packed[index]))
              index &+= 1
            }
            words[number].put(to: &target, at: place)
            place &+= Int(words[number].count)
            if !arePlain[number] { isPlain = false }
            if index < count {
              target[place] = Self.blank
              place &+= 1
            }
          } else {
            // What has no code is looked at by who asks.
            isPlain = false
            let isEscaped = byte == Self.escape
            let end = index + (isEscaped ? 2 : Self.length(byte))
            if isEscaped { index &+= 1 }
            while index < end {
              target[place] = packed[index]
              place &+= 1
              index &+= 1
            }
          }
        }
        return place
      }
    }
    return isPlain
  }

  // MARK: Words

  /// A word of at most sixteen bytes, which two numbers hold, the first byte lowest.
  private struct ShortWord: Sendable, Equatable {
    let low: UInt64
    let high: UInt64
    let count: UInt8

    /// Reads a word of at most sixteen bytes.
    init(_ text: Span<UInt8>, _ word: Range<Int>) {
      let (head, tail) = WordScan.ends(text, word)
      count = UInt8(truncatingIfNeeded: word.count)
      low = head
      // The last eight bytes may be among the first in part.
      high = word.count > 8 ? tail &>> (UInt64(16 &- word.count) &* 8) : 0
    }

    /// Puts sixteen bytes to a place, the word's first.
    @inline(__always)
    func put(to target: inout MutableSpan<UInt8>, at place: Int) {
      WordScan.put(low, to: &target, at: place)
      WordScan.put(high, to: &target, at: place &+ 8)
    }

    /// A number that depends on all of it.
    func hash(_ seed: UInt64) -> UInt64 {
      var hash = (low ^ seed) &* 0x9E37_79B9_7F4A_7C15
      hash = (hash ^ hash &>> 31 ^ high &+ UInt64(count)) &* 0xBF58_476D_1CE4_E5B9
      return hash &>> 33
    }
  }

  /// The number of a word; nothing where it is too short or long, or there are too many others.
  private mutating func number(of text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count >= 2, range.count <= Self.longest else { return nil }
    if 2 * words.count >= places.count { grow() }
    let word = ShortWord(text, range)
    if let number = Self.find(word, words.span, places.span, seed) { return number }
    guard words.count < Self.most else { return nil }
    words.append(word)
    arePlain.append(!JSONText.needsEscapes(text.extracting(range)))
    places[Self.place(of: word, places.span, seed)] = UInt16(words.count)
    return words.count - 1
  }

  /// The number of a word that has one.
  private static func find(
    _ word: ShortWord, _ words: Span<ShortWord>, _ places: Span<UInt16>, _ seed: UInt64
  ) -> Int? {
    let mask = places.count &- 1
    var place = Int(truncatingIfNeeded: word.hash(seed)) & mask
    while places[place] != 0 {
      let number = Int(places[place]) &- 1
      if words[number] == word { return number }
      place = (place &+ 1) & mask
    }
    return nil
  }

  /// The first free place for a word.
  private static func place(
    of word: ShortWord, _ places: Span<UInt16>, _ seed: UInt64
  ) -> Int {
    var place = Int(truncatingIfNeeded: word.hash(seed)) & (places.count - 1)
    while places[place] != 0 { place = (place + 1) & (places.count - 1) }
    return place
  }

  private mutating func grow() {
    if words.count >= Self.most { return }
    places = [UInt16](repeating: 0, count: max(256, 2 * places.count))
    for number in words.indices {
      places[Self.place(of: words[number], places.span, seed)] = UInt16(number + 1)
    }
  }

  // MARK: Bytes

  private static func append(code number: Int, to packed: inout [UInt8]) {
    guard number >= short else { return packed.append(lead(number)) }
    let rest = number - short
    packed.append(lead(short + rest &>> 8))
    packed.append(UInt8(truncatingIfNeeded: rest))
  }

  /// The bytes with which no character begins: 80 to C1, and F5 to FE.
  private static func lead(_ high: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: high < 0x42 ? 0x80 + high : 0xF5 - 0x42 + high)
  }

  private static func high(_ lead: UInt8) -> Int? {
    switch lead {
    case 0x80...0xC1: Int(lead) - 0x80
    case 0xF5...0xFE: Int(lead) - 0xF5 + 0x42
    default: nil
    }
  }

  /// How many bytes the character has that begins so.
  private static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Appends bytes as they are; what is no whole character gets the escape before each byte.
  private static func append(_ text: Span<UInt8>, _ range: Range<Int>, to packed: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      let isLead = byte < 0x80 || byte >= 0xC2 && byte <= 0xF4
      let end = isLead ? index + length(byte) : index
      guard isLead, end <= range.upperBound, isContinued(text, index + 1..<end) else {
        packed.append(escape)
        packed.append(byte)
        index += 1
        continue
      }
      while index < end {
        packed.append(text[index])
        index += 1
      }
    }
  }

  private static func isContinued(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where text[index] & 0xC0 != 0x80 { return false }
    return true
  }
}
