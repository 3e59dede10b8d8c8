extension [[String]] {
  /// Creates phrases as their words.
  ///
  /// - Parameter phrases: The phrases, folded and with commas between them.
  init(phrases: String) {
    // By bytes: looking for characters in all phrases costs a start more than reading a small table.
    self = phrases.utf8.split(separator: UInt8(ascii: ",")).map { phrase in
      phrase.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }
  }
}

extension [String] {
  /// Whether these words end in others.
  func ends(with words: [String]) -> Bool {
    words.count <= count && suffix(words.count).elementsEqual(words)
  }
}
