/// A check of UTF-8, sixteen bytes at once, that notes on the way where something may hide.
///
/// What maps are written in needs two facts of each byte: a byte is a continuation exactly where
/// one before it asked for it. With the bytes of a block, those one place before and those two
/// places before: `continuation == (before ≥ C0 or two before ≥ E0)`. Example: in C3 A9 ("é") A9
/// is a continuation, and C3 stands before it. Bytes that have rules of their own (C0, C1, E0, ED,
/// and F0 on) are rare; a file that has one is checked again, byte by byte.
struct UTF8Check {
  /// Whether the bytes are well-formed UTF-8.
  let isValid: Bool
  /// Whether a byte occurs with which a control, bidirectional or zero-width character may begin.
  let mayHoldInvisible: Bool

  /// Reads all bytes, most of them once.
  ///
  /// - Parameter bytes: What is to be text.
  init(_ bytes: Span<UInt8>) {
    var start = 0
    // A block looks two bytes back, so the first characters are checked alone.
    while start < min(2, bytes.count) {
      let length = Self.sequenceLength(bytes, at: start)
      if length == 0 { break }
      start += length
    }
    guard start >= 2 else {
      isValid = Self.isValid(bytes, from: 0)
      mayHoldInvisible = !bytes.isEmpty
      return
    }
    var (end, isCommon, isSuspicious) = WordScan.commonText(bytes, from: start)
    while end > start, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > start, bytes[end - 1] >= 0xC0 { end -= 1 }
    isValid = isCommon ? Self.isValid(bytes, from: end) : Self.isValid(bytes, from: 0)
    for index in end..<bytes.count where bytes[index] >= 0x7F { isSuspicious = true }
    for index in 0..<start where bytes[index] >= 0x7F { isSuspicious = true }
    mayHoldInvisible = isSuspicious || !isCommon
  }

  /// Returns the length of the well-formed sequence that begins here, or 0.
  static func sequenceLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    func isNext(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isNext(1) ? 2 : 0
    case 0xE0: return isNext(1, 0xA0...0xBF) && isNext(2) ? 3 : 0
    case 0xED: return isNext(1, 0x80...0x9F) && isNext(2) ? 3 : 0
    case 0xE1...0xEF: return isNext(1) && isNext(2) ? 3 : 0
    case 0xF0: return isNext(1, 0x90...0xBF) && isNext(2) && isNext(3) ? 4 : 0
    case 0xF1...0xF3: return isNext(1) && isNext(2) && isNext(3) ? 4 : 0
    case 0xF4: return isNext(1, 0x80...0x8F) && isNext(2) && isNext(3) ? 4 : 0
    default: return 0
    }
  }

  private static func isValid(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var index = start
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }
}
