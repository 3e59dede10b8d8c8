/// Tells whether a text is one of many phrases, by its bytes and without making a string of it.
///
/// A phrase is the numbers of its words, added up as digits of one number, so two lists can be
/// combined without writing out their combinations. Most texts are passed over at their first word,
/// with which no phrase begins. Example: `Tối ưu UX!` is the words `toi`, `uu`, `ux`.
struct PhraseMatcher: Sendable {
  /// Longer texts say something more, whatever they begin with.
  private static let longest = 80
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private struct Phrase {
    var number: UInt64 = 0
    /// The base to the power of the number of words.
    var shift: UInt64 = 1
    /// Number and shift of the phrase after each of its words.
    var beginnings: [(number: UInt64, shift: UInt64)] = []
  }

  /// The beginnings of all phrases.
  private(set) var beginnings: NumberFilter
  private var fillers: [UInt64] = []
  private var fillerFilter = NumberFilter(bits: 12)
  /// The phrases of each tag; sorted, each once, as soon as all are there.
  private(set) var numbers: [[UInt64]] = []

  /// Makes a matcher that knows no phrase yet.
  ///
  /// - Parameters:
  ///   - fillers: Words that do not count, wherever they stand.
  ///   - beginnings: The empty set of beginnings, large enough for the phrases.
  init(fillers: [String], beginnings: NumberFilter = NumberFilter(bits: 16)) {
    self.beginnings = beginnings
    for word in fillers {
      let bytes = Array(word.utf8)
      var words = FoldedWords(0..<bytes.count)
      guard let number = words.next(bytes.span) else { continue }
      self.fillers.append(number)
      fillerFilter.insert(number)
    }
  }

  /// Makes a matcher of what an equal one has made of its phrases.
  ///
  /// - Parameters:
  ///   - fillers: Words that do not count, wherever they stand.
  ///   - beginnings: The words of the filter of beginnings.
  ///   - numbers: The sorted phrases of each tag.
  init(fillers: [String], beginnings: [UInt64], numbers: [[UInt64]]) {
    self.init(fillers: fillers, beginnings: NumberFilter(words: beginnings))
    self.numbers = numbers
  }

  /// Adds a phrase; one of fillers alone is none.
  mutating func add(_ phrase: String, tag: UInt8) {
    let phrase = parsed(phrase)
    learnBeginnings(of: phrase)
    if phrase.shift != 1 { add(phrase.number, tag) }
  }

  private mutating func add(_ number: UInt64, _ tag: UInt8) {
    while numbers.count <= Int(tag) { numbers.append([]) }
    numbers[Int(tag)].append(number)
  }

  /// Adds every phrase of one list followed by every one of another.
  mutating func add(_ first: [String], followedBy second: [String], tag: UInt8) {
    let endings = second.map { parsed($0) }
    for beginning in first {
      let beginning = parsed(beginning)
      learnBeginnings(of: beginning)
      for ending in endings {
        learnBeginnings(of: ending, behind: beginning.number)
        add(beginning.number &* ending.shift &+ ending.number, tag)
      }
    }
  }

  /// Prepares the phrases for being looked up.
  mutating func finish() {
    for tag in numbers.indices {
      numbers[tag].sort()
      var last: UInt64?
      numbers[tag].removeAll { number in
        defer { last = number }
        return number == last
      }
    }
  }

  /// Returns the tag of the phrase that a text is, if it is one.
  ///
  /// - Parameters:
  ///   - range: Where the text lies, without JSON escapes.
  ///   - bytes: The file.
  /// - Returns: 0 also for a text of dots, dashes or question marks alone.
  func tag(of range: Range<Int>, in bytes: Span<UInt8>) -> UInt8? {
    guard range.count <= Self.longest || Self.mayBeLoremIpsum(range, in: bytes) else { return nil }
    var words = FoldedWords(range)
    var number: UInt64 = 0
    var count = 0
    while let word = words.next(bytes) {
      if fillerFilter.mayHold(word), fillers.contains(word) { continue }
      number = number &* Self.base &+ word
      guard beginnings.mayHold(number) else { return nil }
      count += 1
      if count == 2, number == Self.loremIpsum { return 0 }
    }
    if count == 0 { return words.isOnlyMarks ? 0 : nil }
    return find(number)
  }

  /// The lowest tag of a phrase.
  private func find(_ number: UInt64) -> UInt8? {
    for tag in numbers.indices {
      var low = 0
      var high = numbers[tag].count
      while low < high {
        let middle = (low + high) / 2
        if numbers[tag][middle] < number { low = middle + 1 } else { high = middle }
      }
      if low < numbers[tag].count, numbers[tag][low] == number { return UInt8(tag) }
    }
    return nil
  }

  private func parsed(_ text: String) -> Phrase {
    let bytes = Array(text.utf8)
    var words = FoldedWords(0..<bytes.count)
    var phrase = Phrase()
    while let word = words.next(bytes.span) {
      if fillers.contains(word) { continue }
      phrase.number = phrase.number &* Self.base &+ word
      phrase.shift = phrase.shift &* Self.base
      phrase.beginnings.append((phrase.number, phrase.shift))
    }
    return phrase
  }

  private mutating func learnBeginnings(of phrase: Phrase, behind number: UInt64 = 0) {
    for beginning in phrase.beginnings {
      beginnings.insert(number &* beginning.shift &+ beginning.number)
    }
  }

  // MARK: Lorem ipsum, which goes on for as long as somebody copied it

  private static let loremIpsum: UInt64 = {
    let bytes = Array("lorem ipsum".utf8)
    var words = FoldedWords(0..<bytes.count)
    var number: UInt64 = 0
    while let word = words.next(bytes.span) { number = number &* base &+ word }
    return number
  }()

  private static func mayBeLoremIpsum(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let start = range.lowerBound
    return bytes[start] | 0x20 == UInt8(ascii: "l") && bytes[start + 1] == UInt8(ascii: "o")
  }
}
