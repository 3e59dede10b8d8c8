/// Finds one of a fixed list of names by its bytes without making a string of it.
///
/// A name is told by its first and last eight bytes and its length: `channel` by the words
/// `channel·` (one byte short, so zero) twice and 7. Together they hold every byte of a name of at
/// most sixteen, so two comparisons decide. Longer names, and those beyond a hundred, are found by
/// their bytes one after the other: right, and slower.
struct NameTable: Sendable {
  private struct Entry {
    var head: UInt64
    var tail: UInt64
    var length: Int
    /// The index of the name; −1 for a free slot, which ends every search.
    var index: Int
  }

  private static let slots = 128
  /// Some slots have to stay free, or a search would not end.
  private static let mostEntries = 100
  /// The names in their order.
  let names: [String]
  private let entries: [Entry]
  /// Whether some names are too long or too many for the slots.
  ///
  /// They are looked for in `names`: one more list would be retained and released once a key.
  private let hasOthers: Bool

  /// Makes a table.
  ///
  /// - Parameter names: Any names; fast are the first 100 of 1 to 16 bytes. Of equal ones the first
  ///   is found.
  init(_ names: [String]) {
    let free = Entry(head: 0, tail: 0, length: 0, index: -1)
    var entries = [Entry](repeating: free, count: Self.slots)
    var count = 0
    for (index, name) in names.enumerated() {
      let bytes = Array(name.utf8)
      guard (1...16).contains(bytes.count), count < Self.mostEntries else { continue }
      count += 1
      let (head, tail) = WordScan.ends(bytes.span, 0..<bytes.count)
      var slot = Self.slot(head, tail)
      while entries[slot].index >= 0 { slot = (slot + 1) % Self.slots }
      entries[slot] = Entry(head: head, tail: tail, length: bytes.count, index: index)
    }
    self.entries = entries
    hasOthers = count < names.count
    self.names = names
  }

  /// Returns the index of the name that these bytes are.
  func index(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 16 else { return otherIndex(of: bytes, range) }
    let (head, tail) = WordScan.ends(bytes.span, range)
    var slot = Self.slot(head, tail)
    while true {
      let entry = entries[slot]
      if entry.index < 0 { return otherIndex(of: bytes, range) }
      if entry.head == head, entry.tail == tail, entry.length == range.count { return entry.index }
      slot = (slot &+ 1) & (Self.slots &- 1)
    }
  }

  /// Returns the index of a name that has no slot.
  @inline(never)
  private func otherIndex(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard hasOthers else { return nil }
    return names.firstIndex { $0.utf8.elementsEqual(bytes[range]) }
  }

  /// Returns the index of the name that a text is.
  func index(of text: SourceText) -> Int? {
    if text.isEscaped { return index(of: SourceText(text.string)) }
    return index(of: text.file.bytes, text.range)
  }

  private static func slot(_ head: UInt64, _ tail: UInt64) -> Int {
    // The highest bits of a product depend on all bits of its factor.
    Int(truncatingIfNeeded: ((head ^ tail &* 31) &* 0x9E37_79B9_7F4A_7C15) &>> 57)
  }
}
