/// Words that are looked up byte by byte.
///
/// Making it takes a few instructions a letter, and no work of the language's own sets, whose first
/// use alone takes as much as the reading of a small table.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let table: NumberTable

  /// Creates a set.
  init(arrayLiteral words: String...) {
    var table = NumberTable(capacity: words.count)
    for word in words { table.note(0, for: Self.number(word)) }
    self.table = table
  }

  /// Whether a word is one of them.
  func contains(_ word: String) -> Bool { table[Self.number(word)] != nil }

  /// A number that depends on every byte: equal ones of different words are an accident of one in 2⁶⁴.
  private static func number(_ word: String) -> UInt64 {
    let bytes = word.utf8.span
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices {
      number = (number ^ UInt64(bytes[index])) &* 0x100_0000_01B3
    }
    return number
  }
}
