/// The keys that one kind of object may have; the raw value is the key in the file.
protocol ObjectKey: RawRepresentable<String>, CaseIterable, Equatable, Sendable {}

/// Finds a key by its bytes without making a string of it.
struct KeyTable<Key: ObjectKey>: Sendable {
  /// All keys in the order in which the canonical layout writes them.
  let keys: [Key]
  /// The bytes of all keys one after another, and where each begins; one entry more than keys.
  private let text: [UInt8]
  private let starts: [UInt16]
  /// 128 slots with the index of a key plus one; a taken slot leads to the next.
  private let slots: [UInt8]

  init(_ type: Key.Type = Key.self) {
    keys = Array(Key.allCases)
    var text: [UInt8] = []
    var starts: [UInt16] = [0]
    var slots = [UInt8](repeating: 0, count: 128)
    for (index, key) in keys.enumerated() {
      let name = Array(key.rawValue.utf8)
      var slot = Self.slot(of: name.span, 0..<name.count)
      while slots[slot] != 0 { slot = (slot + 1) & 127 }
      slots[slot] = UInt8(index + 1)
      text += name
      starts.append(UInt16(text.count))
    }
    self.text = text
    self.starts = starts
    self.slots = slots
  }

  /// Returns the index of the key that these bytes are.
  func index(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var slot = Self.slot(of: bytes, range)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) &- 1
      if isKey(index, bytes, range) { return index }
      slot = (slot &+ 1) & 127
    }
    return nil
  }

  private func isKey(_ index: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where text[start + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func slot(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let first = Int(bytes[range.lowerBound])
    let last = Int(bytes[range.upperBound - 1])
    let middle = Int(bytes[range.lowerBound + range.count / 2])
    return (range.count &* 37 &+ first &* 7 &+ middle &* 3 &+ last) & 127
  }
}
