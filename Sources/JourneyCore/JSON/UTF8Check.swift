/// A check of UTF-8 by a shift-based automaton, and the lead bytes of suspicious characters on the way.
///
/// Each byte looks up one word of the table: for each of ten states 6 bits that hold the next state (a
/// state is its own shift), so a step is `state = table[byte] >> state`, with nothing to branch on.
/// The bits above the states mark bytes with which invisible characters can begin; they are
/// or-ed together, so a file without such a byte needs no search for invisible text. Example: the
/// bytes of "é" are C3 A9: C3 takes `accept` to `one more`, A9 takes `one more` back to `accept`.
///
/// E1 begins all Vietnamese letters with two marks, and a few fillers (U+115F, U+17B4, U+180E). The
/// automaton rejects the scripts of those, and what it rejects is looked at again, slowly.
struct UTF8Check {
  /// Whether the bytes are well-formed UTF-8.
  let isValid: Bool
  /// Whether a byte occurs with which a control, bidirectional or zero-width character may begin.
  let mayHoldInvisible: Bool

  private static let accept: UInt64 = 0
  private static let reject: UInt64 = 6
  private static let suspicious: UInt64 = 1 << 63

  /// Reads all bytes once.
  ///
  /// - Parameter bytes: What is to be text.
  init(_ bytes: Span<UInt8>) {
    let rows = Self.table
    let table = rows.span
    var state = Self.accept
    var seen: UInt64 = 0
    var index = 0
    while index < bytes.count {
      if state & 63 == Self.accept {
        index = WordScan.endOfPlainASCII(bytes, from: index)
        guard index < bytes.count else { break }
      }
      // The shift looks at six bits only, so what stands above a state does no harm.
      let end = min(index &+ 8, bytes.count)
      while index < end {
        let row = table[Int(bytes[index])]
        seen |= row
        state = row &>> state
        index &+= 1
      }
    }
    if state & 63 == Self.accept {
      isValid = true
      mayHoldInvisible = seen & Self.suspicious != 0
    } else {
      isValid = Self.isValid(bytes)
      mayHoldInvisible = true
    }
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

  private static func isValid(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The automaton: one word a byte; see the type's comment for the encoding.
  static let table: [UInt64] = (0..<256).map { row(for: UInt8($0)) }

  private static func row(for byte: UInt8) -> UInt64 {
    // States by what has to come: 12 one more, 18 two more, 24 three more, and where the next byte
    // is restricted 30 after E0, 36 after ED, 42 after F0, 48 after F4, 54 after E1.
    var next: [UInt64: UInt64] = [:]
    switch byte {
    case 0x00...0x7F: next[accept] = accept
    case 0xC2...0xDF: next[accept] = 12
    case 0xE0: next[accept] = 30
    case 0xE1: next[accept] = 54
    case 0xED: next[accept] = 36
    case 0xE2...0xEF: next[accept] = 18
    case 0xF0: next[accept] = 42
    case 0xF1...0xF3: next[accept] = 24
    case 0xF4: next[accept] = 48
    default: break
    }
    if (0x80...0xBF).contains(byte) {
      next[12] = accept
      next[18] = 12
      next[24] = 18
      next[30] = byte >= 0xA0 ? 12 : nil
      next[36] = byte < 0xA0 ? 12 : nil
      next[42] = byte >= 0x90 ? 18 : nil
      next[48] = byte < 0x90 ? 18 : nil
      next[54] = byte == 0x85 || byte == 0x9E || byte == 0xA0 ? nil : 12
    }
    var row: UInt64 = 0
    for state in stride(from: UInt64(0), through: 54, by: 6) {
      row |= (next[state] ?? reject) << state
    }
    return suspiciousLeads.contains(byte) ? row | suspicious : row
  }

  /// DEL; U+0080–00BF (C1, soft hyphen); U+034F; U+061C; Hangul fillers, U+17B4, U+180E;
  /// U+2000–2FFF; U+3164; U+FE00–FFFF; the supplementary planes from U+1BCA0 on.
  private static let suspiciousLeads: Set<UInt8> = [
    0x7F, 0xC2, 0xCD, 0xD8, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3,
  ]
}
