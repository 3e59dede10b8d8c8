/// The ends of cells, found eight bytes at once: a word that holds several of them is looked at once.
struct CellEnds {
  private let separator: UInt8
  /// Where the word begins that was looked at last, and its ends of cells.
  private var start = -8
  private var marks: UInt64 = 0

  /// Looks for the ends of cells that a byte parts.
  init(_ separator: UInt8) { self.separator = separator }

  /// Returns the index of the first byte that is a line end or the separator, or the count.
  ///
  /// - Parameters:
  ///   - index: Where the cell begins.
  ///   - text: The bytes, the same each time.
  /// - Returns: Where the cell ends.
  @inline(__always)
  mutating func end(from index: Int, _ text: Span<UInt8>) -> Int {
    var rest: UInt64 = 0
    let offset = index &- start
    if offset >= 0, offset < 8 {
      // Those in front of the cell have been passed.
      rest = marks & (UInt64.max &<< UInt64(truncatingIfNeeded: offset &* 8))
    } else {
      start = index &- 8
    }
    while rest == 0 {
      start &+= 8
      guard start &+ 8 <= text.count else { return lastEnd(from: max(start, index), text) }
      marks = WordScan.endsOfCells(text, at: start, separator)
      rest = marks
    }
    return start &+ (rest.trailingZeroBitCount &>> 3)
  }

  /// Looks through the last bytes, of which no word can be made.
  private mutating func lastEnd(from first: Int, _ text: Span<UInt8>) -> Int {
    var index = first
    while index < text.count {
      let byte = text[index]
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      index &+= 1
    }
    start = -8
    return index
  }
}
