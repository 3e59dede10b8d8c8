/// Phrases of words, looked for in a heading without a table of them: making lists of lists of words
/// would cost a start more than looking through a few hundred bytes does.
struct WordPhrases: Sendable {
  /// The phrases, each with its length in front: one list alone has to be made.
  private let bytes: [UInt8]

  /// A phrase that was found.
  struct Place {
    /// The words before it.
    let start: Int
    /// How many words it has.
    let count: Int
  }

  /// Creates phrases.
  ///
  /// - Parameter phrases: The phrases, folded as the words are in which they are looked for, with
  ///   commas between them.
  init(_ phrases: String) {
    var bytes: [UInt8] = []
    let letters = phrases.utf8.span
    if !letters.isEmpty {
      bytes.reserveCapacity(letters.count + 1)
      bytes.append(0)
      var place = 0
      for index in letters.indices {
        let letter = letters[index]
        if letter == 0x2C {
          place = bytes.count
          bytes.append(0)
        } else {
          bytes.append(letter)
          bytes[place] += 1
        }
      }
    }
    self.bytes = bytes
  }

  /// Where each phrase lies among the bytes, in their order.
  struct Ranges: Sequence, IteratorProtocol {
    fileprivate let bytes: [UInt8]
    fileprivate var place = 0

    mutating func next() -> Range<Int>? {
      guard place < bytes.count else { return nil }
      let start = place + 1
      place = start + Int(bytes[place])
      return start..<place
    }
  }

  /// The phrases as what is handed on to find one of them.
  var ranges: Ranges { Ranges(bytes: bytes) }

  /// The phrases.
  var phrases: [String] { ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }

  /// Their words.
  var words: [String] { phrases.flatMap { $0.split(separator: " ").map(String.init) } }

  /// Finds the first phrase that stands at the beginning of words.
  func atStart(of words: JoinedWords) -> Int? {
    for phrase in ranges {
      if let count = count(of: phrase, atStartOf: words) { return count }
    }
    return nil
  }

  /// Finds the first phrase that stands at the end of words.
  func atEnd(of words: JoinedWords) -> Int? {
    for phrase in ranges {
      if let count = count(of: phrase, atEndOf: words) { return count }
    }
    return nil
  }

  /// How many words a phrase has; nothing if words do not begin with it.
  func count(of range: Range<Int>, atStartOf words: JoinedWords) -> Int? {
    guard stands(range, in: words.bytes, at: 0) else { return nil }
    return words.count(to: range.count)
  }

  /// How many words a phrase has; nothing if words do not end with it.
  func count(of range: Range<Int>, atEndOf words: JoinedWords) -> Int? {
    let start = words.bytes.count - range.count
    guard start >= 0, stands(range, in: words.bytes, at: start) else { return nil }
    return words.count - words.count(to: start)
  }

  /// Whether one of the phrases is all that words say.
  func holds(_ words: JoinedWords) -> Bool {
    ranges.contains { $0.count == words.bytes.count && stands($0, in: words.bytes, at: 0) }
  }

  /// Finds the first phrase that stands in words, and its first or last place there.
  func place(in words: JoinedWords, last: Bool = false) -> Place? {
    for phrase in ranges {
      if let place = place(of: phrase, in: words, last: last) { return place }
    }
    return nil
  }

  /// The foremost place in words where one of the phrases stands.
  func foremost(in words: JoinedWords) -> Int? {
    var foremost: Int?
    for phrase in ranges {
      guard let place = place(of: phrase, in: words, last: false) else { continue }
      foremost = min(foremost ?? place.start, place.start)
    }
    return foremost
  }

  /// Finds a phrase in words.
  func place(of range: Range<Int>, in words: JoinedWords, last: Bool) -> Place? {
    var found: Int?
    var start = 0
    while start + range.count <= words.bytes.count {
      if stands(range, in: words.bytes, at: start) {
        found = start
        if !last { break }
      }
      // Words begin behind blanks.
      while start < words.bytes.count, words.bytes[start] != 0x20 { start += 1 }
      start += 1
    }
    guard let found else { return nil }
    let before = words.count(to: found)
    return Place(start: before, count: words.count(to: found + range.count) - before)
  }

  /// Whether a phrase stands at a place where a word begins, and ends where one ends.
  private func stands(_ range: Range<Int>, in words: [UInt8], at start: Int) -> Bool {
    guard !range.isEmpty, start + range.count <= words.count else { return false }
    var place = start
    for index in range {
      if bytes[index] != words[place] { return false }
      place += 1
    }
    if place < words.count, words[place] != 0x20 { return false }
    if start > 0, words[start - 1] != 0x20 { return false }
    return true
  }
}

/// Words with a blank between each two of them.
struct JoinedWords {
  /// The words.
  fileprivate let bytes: [UInt8]
  /// How many there are.
  let count: Int

  /// Joins words.
  init(_ words: some Collection<String>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    for word in words {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: word.utf8)
    }
    self.bytes = bytes
    count = words.count
  }

  /// The number of words of which the beginning is in front of a place.
  fileprivate func count(to end: Int) -> Int {
    var count = end > 0 ? 1 : 0
    for index in 0..<min(end, bytes.count) where bytes[index] == 0x20 { count += 1 }
    // The blank in front of a place parts it from the word before.
    if end > 0, end <= bytes.count, bytes[end - 1] == 0x20 { count -= 1 }
    return count
  }
}
