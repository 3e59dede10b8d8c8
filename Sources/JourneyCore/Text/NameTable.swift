/// Finds one of a fixed list of names by its bytes without making a string of it.
///
/// A name is told by its first and last eight bytes and its length: `channel` by the words
/// `channel·` (one byte short, so zero) twice and 7. Together they hold every byte of a name of at
/// most sixteen, so two comparisons decide; of a longer one the bytes between are compared, too.
///
/// It is a class, so that a table is one reference for who looks a key up.
final class NameTable: Sendable {
  private struct Entry {
    var head: UInt64
    var tail: UInt64
    var length: Int32
    /// The index of the name; −1 for a free slot, which ends every search.
    var index: Int32
  }

  /// The names in their order.
  let names: [String]
  /// At least four times as many slots as names, a power of two: few names meet in one.
  private let entries: [Entry]
  /// How many bits of a product do not count: the others are a slot.
  private let shift: UInt64

  /// Makes a table.
  ///
  /// - Parameter names: Any names; of equal ones the first is found.
  init(_ names: [String]) {
    var bits: UInt64 = 2
    while 1 &<< bits < 4 * names.count { bits += 1 }
    let shift = 64 - bits
    let free = Entry(head: 0, tail: 0, length: 0, index: -1)
    var entries = [Entry](repeating: free, count: 1 &<< Int(bits))
    for (index, name) in names.enumerated() {
      let bytes = name.utf8.span
      let (head, tail) = WordScan.ends(bytes, 0..<bytes.count)
      var slot = Self.slot(head, tail, shift)
      while entries[slot].index >= 0 { slot = (slot + 1) & (entries.count - 1) }
      entries[slot] = Entry(
        head: head, tail: tail, length: Int32(bytes.count), index: Int32(index))
    }
    self.names = names
    self.entries = entries
    self.shift = shift
  }

  /// Returns the index of the name that these bytes are.
  func index(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let (head, tail) = WordScan.ends(bytes.span, range)
    var slot = Self.slot(head, tail, shift)
    while true {
      let entry = entries[slot]
      let index = Int(entry.index)
      if index < 0 { return nil }
      if entry.head == head, entry.tail == tail, Int(entry.length) == range.count,
        range.count <= 16 || holds(index, bytes, range)
      {
        return index
      }
      slot = (slot &+ 1) & (entries.count &- 1)
    }
  }

  /// Whether a name is these bytes.
  @inline(never)
  private func holds(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    names[index].utf8.elementsEqual(bytes[range])
  }

  /// Returns the index of the name that a text is.
  func index(of text: SourceText) -> Int? {
    if text.isEscaped { return index(of: SourceText(text.string)) }
    return index(of: text.file.bytes, text.range)
  }

  private static func slot(_ head: UInt64, _ tail: UInt64, _ shift: UInt64) -> Int {
    // The highest bits of a product depend on all bits of its factor.
    Int(truncatingIfNeeded: ((head ^ tail &* 31) &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}
