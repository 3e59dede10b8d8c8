/// A name as it is compared, as numbers that are made letter by letter: no string is made for a name
/// that is only looked up.
///
/// Equal folded names have equal numbers, and different ones have different numbers but for an
/// accident of one in 2⁶⁴.
struct NameNumber {
  private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The number of all letters, as of `FoldedName.words` without gaps.
  private(set) var letters = empty
  /// The number of the words before, each without the s of its plural.
  private var parted = empty
  /// What that number is behind the letters of the word so far, and before the last, the last two and
  /// the last three of them: an ending may turn out to be one of a plural.
  private var all = empty
  private var one = empty
  private var two = empty
  private var three = empty
  /// The last four letters of the word, the last one lowest, and how many it has.
  private var last: UInt32 = 0
  private var count = 0

  /// Creates the number of no letter at all.
  init() {}

  /// Creates the number of a text.
  init(_ text: some StringProtocol) { add(text) }

  /// Creates the number of a text.
  init(_ text: String) { add(text) }

  /// Creates the number of a text that is known to be UTF-8.
  init(_ bytes: Span<UInt8>) { add(bytes) }

  /// Creates the number of words that are folded already.
  init(ofWords words: some Sequence<String>) {
    for word in words {
      for byte in word.utf8 { add(byte) }
      endWord()
    }
  }

  /// Hands on the number of each of several names that commas part.
  static func forEach(partedByCommas names: String, _ body: (NameNumber) -> Void) {
    var number = NameNumber()
    let bytes = names.utf8.span
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x2C {
        number.endWord()
        body(number)
        number = NameNumber()
        index += 1
      } else if !number.addWord(bytes, &index) {
        number.addLetter(bytes, &index)
      }
    }
    number.endWord()
    body(number)
  }

  /// The number of a name as of `FoldedName.key`.
  var key: UInt64 { parted }

  /// Whether there is no letter.
  var isEmpty: Bool { letters == Self.empty }

  /// Adds a further text, whose words begin anew.
  mutating func add(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars { add(scalar) }
    endWord()
  }

  /// Adds a further text, whose words begin anew.
  mutating func add(_ text: String) { add(text.utf8.span) }

  private mutating func add(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      if !addWord(bytes, &index) { addLetter(bytes, &index) }
    }
    endWord()
  }

  /// Adds a word that begins at a place and is ASCII alone, and goes on behind it.
  ///
  /// - Returns: Whether there was one.
  @inline(__always)
  private mutating func addWord(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
    guard count == 0 else { return false }
    let start = index
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 else { break }
      end += 1
    }
    guard end > start else { return false }
    // An accent may follow, or a further letter.
    if end < bytes.count {
      let next = bytes[end]
      if next >= 0x80 { return false }
    }
    var kept = end
    var isEndInY = false
    if end - start > 3, bytes[end - 1] | 0x20 == 0x73 {
      // What `endWord` takes off.
      let (third, fourth) = (bytes[end - 3] | 0x20, bytes[end - 4] | 0x20)
      let second = bytes[end - 2] | 0x20
      isEndInY = second == 0x65 && third == 0x69
      kept -= isEndInY ? 3 : second == 0x65 && third == 0x73 && fourth == 0x73 ? 2 : 1
    }
    var (whole, part) = (letters, parted)
    for place in start..<kept {
      let letter = bytes[place] | 0x20
      whole = Self.mixed(whole, letter)
      part = Self.mixed(part, letter)
    }
    for place in kept..<end { whole = Self.mixed(whole, bytes[place] | 0x20) }
    if isEndInY { part = Self.mixed(part, 0x79) }
    letters = whole
    (all, one, two, three, parted) = (part, part, part, part, part)
    index = end
    return true
  }

  /// Adds the letter at a place, and goes on behind it.
  @inline(__always)
  private mutating func addLetter(_ bytes: Span<UInt8>, _ index: inout Int) {
    let byte = bytes[index]
    let small = byte | 0x20
    if small &- 0x61 < 26 {
      add(small)
      index += 1
    } else if byte < 0x80 {
      if byte &- 0x30 < 10 { add(byte) } else { endWord() }
      index += 1
    } else {
      add(FoldedWords.scalar(bytes, &index, end: bytes.count))
    }
  }

  /// Adds a letter beyond ASCII.
  private mutating func add(_ scalar: UInt32) {
    if let scalar = Unicode.Scalar(scalar) { add(scalar) }
  }

  @inline(__always)
  private mutating func add(_ scalar: Unicode.Scalar) {
    guard let letter = FoldedName.letter(scalar) else { return endWord() }
    if letter == 0 { return }
    if letter < 0x80 {
      add(UInt8(truncatingIfNeeded: letter))
    } else if let folded = Unicode.Scalar(letter) {
      for byte in folded.utf8 { add(byte) }
    }
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    letters = Self.mixed(letters, byte)
    (three, two, one) = (two, one, all)
    all = Self.mixed(all, byte)
    last = last &<< 8 | UInt32(byte)
    count &+= 1
  }

  /// Ends a word as `FoldedName.singular` does.
  private mutating func endWord() {
    if count > 3, last & 0xFF == 0x73 {
      if last & 0xFF_FFFF == 0x69_6573 {
        parted = Self.mixed(three, 0x79)
      } else {
        parted = last == 0x7373_6573 ? two : one
      }
    } else {
      parted = all
    }
    (all, one, two, three) = (parted, parted, parted, parted)
    last = 0
    count = 0
  }

  @inline(__always)
  private static func mixed(_ number: UInt64, _ byte: UInt8) -> UInt64 {
    (number ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
