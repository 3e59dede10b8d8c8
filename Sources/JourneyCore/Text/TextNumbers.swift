/// The numbers of texts of one map, in the order in which they are met.
///
/// Most maps have a few, among which a text is found by a small number of it: to hash it as a
/// dictionary does would take longer.
struct TextNumbers: Sendable, Equatable {
  private var texts: [SourceText] = []
  private var prints: [UInt64] = []
  /// The numbers of the texts plus 1, each at the first free place from its print on.
  private var few: [UInt8] = []
  /// The numbers of all texts, where they are more than a few.
  private var many: [SourceText: Int32] = [:]

  /// So many are looked for by their prints at most.
  private static let most = 64
  private static let places = 2 * most

  /// The number of a text.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Its number, and whether it was not met before.
  mutating func number(of text: SourceText) -> (number: Int32, isNew: Bool) {
    let next = Int32(texts.count)
    if texts.count > Self.most {
      if let number = many[text] { return (number, false) }
      many[text] = next
      texts.append(text)
      return (next, true)
    }
    if texts.isEmpty { begin() }
    let print = text.fingerprint
    var place = Int(truncatingIfNeeded: print &>> 57)
    while few[place] != 0 {
      let number = Int(few[place]) - 1
      if prints[number] == print, texts[number] == text { return (Int32(number), false) }
      place = (place + 1) & (Self.places - 1)
    }
    texts.append(text)
    prints.append(print)
    few[place] = UInt8(texts.count)
    if texts.count > Self.most {
      for (index, text) in texts.enumerated() { many[text] = Int32(index) }
    }
    return (next, true)
  }

  private mutating func begin() {
    texts.reserveCapacity(16)
    prints.reserveCapacity(16)
    few = [UInt8](repeating: 0, count: Self.places)
  }
}
