/// The numbers of texts of one map, in the order in which they are met.
///
/// Most maps have a few, among which a text is found by a look at each: to hash it would take longer.
struct TextNumbers: Sendable {
  private var texts: [SourceText] = []
  private var prints: [UInt64] = []
  /// The numbers of all texts, where they are more than a few.
  private var places: [SourceText: Int32] = [:]

  /// So many are looked through at most.
  private static let few = 64

  /// The number of a text.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Its number, and whether it was not met before.
  mutating func number(of text: SourceText) -> (number: Int32, isNew: Bool) {
    let next = Int32(texts.count)
    if texts.count > Self.few {
      if let number = places[text] { return (number, false) }
      places[text] = next
      texts.append(text)
      return (next, true)
    }
    let print = text.fingerprint
    for index in prints.indices where prints[index] == print && texts[index] == text {
      return (Int32(index), false)
    }
    if texts.isEmpty {
      texts.reserveCapacity(16)
      prints.reserveCapacity(16)
    }
    texts.append(text)
    prints.append(print)
    if texts.count > Self.few {
      for (index, text) in texts.enumerated() { places[text] = Int32(index) }
    }
    return (next, true)
  }
}
