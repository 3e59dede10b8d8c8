/// Numbers that were noted for texts of one file, found again by the bytes of a text.
///
/// Rows of a table repeat few texts in turns: one that was met before costs no string, no copy and no
/// reference.
struct RangeTable {
  private struct Slot {
    var print: UInt64 = 0
    var start: UInt32 = 0
    /// The length of the text; −1 for a free slot, which ends every search.
    var length: Int32 = -1
    var number = 0
  }

  /// A power of two, at least twice as many as texts.
  private var slots = [Slot](repeating: Slot(), count: 64)
  /// How many texts were noted.
  private(set) var count = 0

  /// Returns the number of a text.
  ///
  /// - Parameters:
  ///   - range: Where the text lies.
  ///   - bytes: The bytes of the file, the same for all texts.
  /// - Returns: The number that was noted; nothing for a text that is new.
  func number(of range: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    let index = slot(of: range, bytes)
    return slots[index].length < 0 ? nil : slots[index].number
  }

  /// Notes a number for a text, unless it has one.
  mutating func note(_ number: Int, for range: Range<Int>, _ bytes: Span<UInt8>) {
    if count * 2 >= slots.count { grow(bytes) }
    let free = slot(of: range, bytes)
    guard slots[free].length < 0 else { return }
    slots[free] = Slot(
      print: WordScan.fingerprint(bytes, range),
      start: UInt32(truncatingIfNeeded: range.lowerBound),
      length: Int32(truncatingIfNeeded: range.count), number: number)
    count += 1
  }

  /// The slot that holds a text, or the free one where it belongs.
  private func slot(of range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    let print = WordScan.fingerprint(bytes, range)
    let mask = slots.count &- 1
    // Texts that differ in their last letter alone differ in the higher bits.
    let product = print &* 0x9E37_79B9_7F4A_7C15
    var index = Int(truncatingIfNeeded: product &>> 32) & mask
    while true {
      // A slot is large: no copy of it is made.
      let length = slots[index].length
      if length < 0 { return index }
      if slots[index].print == print, Int(length) == range.count {
        let start = Int(slots[index].start)
        if WordScan.areEqual(bytes, start..<start + range.count, bytes, range) { return index }
      }
      index = (index &+ 1) & mask
    }
  }

  private mutating func grow(_ bytes: Span<UInt8>) {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.length >= 0 {
      let start = Int(entry.start)
      slots[slot(of: start..<start + Int(entry.length), bytes)] = entry
    }
  }
}
