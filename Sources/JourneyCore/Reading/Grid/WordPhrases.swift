extension [[String]] {
  /// Creates phrases as their words.
  ///
  /// - Parameter phrases: The phrases, folded and with commas between them.
  init(phrases: String) {
    self = phrases.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
  }
}

extension [String] {
  /// Whether these words end in others.
  func ends(with words: [String]) -> Bool {
    words.count <= count && suffix(words.count).elementsEqual(words)
  }
}
