/// Finds one of a fixed list of names by its bytes without making a string of it.
struct NameTable: Sendable {
  /// The bytes of all names one after another, and where each begins; one entry more than names.
  private let text: [UInt8]
  private let starts: [UInt16]
  /// Slots with the index of a name plus one, 0 for none; a taken slot leads to the next.
  private let slots: [UInt8]

  /// Makes a table.
  ///
  /// - Parameter names: At most 100 names, so that a free slot ends every search.
  init(_ names: [String]) {
    precondition(names.count <= 100, "a table has 128 slots")
    var text: [UInt8] = []
    var starts: [UInt16] = [0]
    var slots = [UInt8](repeating: 0, count: 128)
    for (index, name) in names.enumerated() {
      let bytes = Array(name.utf8)
      var slot = Self.slot(of: bytes, 0..<bytes.count)
      while slots[slot] != 0 { slot = (slot + 1) & 127 }
      slots[slot] = UInt8(index + 1)
      text += bytes
      starts.append(UInt16(text.count))
    }
    self.text = text
    self.starts = starts
    self.slots = slots
  }

  /// Returns the index of the name that these bytes are.
  func index(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var slot = Self.slot(of: bytes, range)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) &- 1
      if isName(index, bytes, range) { return index }
      slot = (slot &+ 1) & 127
    }
    return nil
  }

  /// Returns the index of the name that a text is.
  func index(of text: SourceText) -> Int? {
    if text.isEscaped { return index(of: SourceText(text.string)) }
    return index(of: text.file.bytes, text.range)
  }

  private func isName(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where text[start + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func slot(of bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let first = Int(bytes[range.lowerBound])
    let last = Int(bytes[range.upperBound - 1])
    let middle = Int(bytes[range.lowerBound + range.count / 2])
    return (range.count &* 37 &+ first &* 7 &+ middle &* 3 &+ last) & 127
  }
}
