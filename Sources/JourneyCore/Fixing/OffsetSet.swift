/// Some places of a file: a bit for each of its bytes, as there may be hundreds of thousands.
struct OffsetSet {
  private var words: [UInt64] = []

  /// Whether there is none.
  var isEmpty: Bool { words.isEmpty }

  /// Adds a place, which is in the file or at its end.
  mutating func insert(_ offset: Int) {
    let word = offset >> 6
    if word >= words.count {
      words += repeatElement(0, count: max(word + 1 - words.count, words.count))
    }
    words[word] |= 1 << UInt64(offset & 63)
  }

  /// Whether a place is among them.
  func contains(_ offset: Int) -> Bool {
    let word = offset >> 6
    return word < words.count && words[word] & 1 << UInt64(offset & 63) != 0
  }
}
