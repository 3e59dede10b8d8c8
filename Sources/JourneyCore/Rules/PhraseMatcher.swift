/// Tells whether a text is one of many phrases, by its bytes and without making a string of it.
///
/// A phrase is the numbers of its words, added up as digits of one number, so two lists can be
/// combined without writing out their combinations. Most texts are passed over at their first word
/// that occurs in no phrase. Example: `Tối ưu UX!` is the words `toi`, `uu`, `ux`.
struct PhraseMatcher: Sendable {
  /// Longer texts say something more, whatever they begin with.
  private static let longest = 80
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private struct Phrase {
    var number: UInt64
    /// The base to the power of the number of words.
    var shift: UInt64
  }

  /// One bit for each word, by six times ten bits of its number; now and then a word too many.
  private var known = [UInt64](repeating: 0, count: 64)
  private var fillers: [UInt64] = []
  private var phrases: [(number: UInt64, tag: UInt8)] = []

  /// Makes a matcher that knows no phrase yet.
  ///
  /// - Parameter fillers: Words that do not count, wherever they stand.
  init(fillers: [String]) {
    for word in fillers {
      let bytes = Array(word.utf8)
      var words = FoldedWords(0..<bytes.count)
      guard let number = words.next(bytes.span) else { continue }
      self.fillers.append(number)
      learn(number)
    }
  }

  /// Adds a phrase; one of fillers alone is none.
  mutating func add(_ phrase: String, tag: UInt8) {
    let phrase = learned(phrase)
    if phrase.shift != 1 { phrases.append((phrase.number, tag)) }
  }

  /// Adds every phrase of one list followed by every one of another.
  mutating func add(_ first: [String], followedBy second: [String], tag: UInt8) {
    let endings = second.map { learned($0) }
    for beginning in first {
      let beginning = learned(beginning)
      for ending in endings {
        phrases.append((beginning.number &* ending.shift &+ ending.number, tag))
      }
    }
  }

  /// Prepares the phrases for being looked up.
  mutating func finish() {
    phrases.sort { $0.number < $1.number }
  }

  /// Returns the tag of the phrase that a text is, if it is one.
  ///
  /// - Parameter text: A text without JSON escapes.
  /// - Returns: 0 also for a text of dots, dashes or question marks alone.
  func tag(of text: SourceText) -> UInt8? {
    let range = text.range
    guard range.count <= Self.longest || Self.mayBeLoremIpsum(text) else { return nil }
    let file = text.file.bytes
    let bytes = file.span
    var words = FoldedWords(range)
    var number: UInt64 = 0
    var count = 0
    while let word = words.next(bytes) {
      guard isKnown(word) else { return nil }
      if fillers.contains(word) { continue }
      number = number &* Self.base &+ word
      count += 1
      if count == 2, number == Self.loremIpsum { return 0 }
    }
    if count == 0 { return words.isOnlyMarks ? 0 : nil }
    return find(number)
  }

  private func find(_ number: UInt64) -> UInt8? {
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].number < number { low = middle + 1 } else { high = middle }
    }
    guard low < phrases.count, phrases[low].number == number else { return nil }
    return phrases[low].tag
  }

  private mutating func learned(_ text: String) -> Phrase {
    let bytes = Array(text.utf8)
    var words = FoldedWords(0..<bytes.count)
    var phrase = Phrase(number: 0, shift: 1)
    while let word = words.next(bytes.span) {
      if fillers.contains(word) { continue }
      learn(word)
      phrase.number = phrase.number &* Self.base &+ word
      phrase.shift = phrase.shift &* Self.base
    }
    return phrase
  }

  private mutating func learn(_ word: UInt64) {
    known[Int(word >> 58)] |= 1 << (word >> 52 & 63)
  }

  private func isKnown(_ word: UInt64) -> Bool {
    known[Int(word >> 58)] & (1 << (word >> 52 & 63)) != 0
  }

  // MARK: Lorem ipsum, which goes on for as long as somebody copied it

  private static let loremIpsum: UInt64 = {
    let bytes = Array("lorem ipsum".utf8)
    var words = FoldedWords(0..<bytes.count)
    var number: UInt64 = 0
    while let word = words.next(bytes.span) { number = number &* base &+ word }
    return number
  }()

  private static func mayBeLoremIpsum(_ text: SourceText) -> Bool {
    let bytes = text.file.bytes
    let start = text.range.lowerBound
    return bytes[start] | 0x20 == UInt8(ascii: "l") && bytes[start + 1] == UInt8(ascii: "o")
  }
}
