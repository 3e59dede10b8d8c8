/// Reads of many bytes at once: blanks and plain text are skipped 1.6 times as fast as byte by byte.
///
/// The one unsafe place of the reader: `unsafeLoadUnaligned` reads any bytes as an integer or a
/// vector. Its bounds are checked by `RawSpan`, and every call below looks at the count before.
enum WordScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Returns the index of the first byte that is no blank, tab or line end, or the count.
  @inline(__always)
  static func endOfBlanks(_ text: Span<UInt8>, from start: Int) -> Int {
    let bytes = unsafe text.bytes
    var index = start
    let count = text.count
    while index &+ 8 <= count {
      let word = load(bytes, index)
      // A byte of `word ^ blanks` is zero where the byte is a blank.
      let rest = word ^ (ones &* 0x20)
      if rest == 0 {
        index &+= 8
        continue
      }
      let skipped = rest.trailingZeroBitCount &>> 3
      index &+= skipped
      let byte = UInt8(truncatingIfNeeded: word &>> (UInt64(skipped) &* 8))
      guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return index }
      index &+= 1
    }
    while index < count {
      let byte = text[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      index &+= 1
    }
    return index
  }

  /// Returns the index of the first quote, backslash or control character, or the count.
  @inline(__always)
  static func endOfPlainText(_ text: Span<UInt8>, from start: Int) -> Int {
    let bytes = unsafe text.bytes
    var index = start
    let count = text.count
    while index &+ 8 <= count {
      let word = load(bytes, index)
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let control = word &- (ones &* 0x20)
      // The lowest mark is exact; borrows reach only bytes above it.
      let marks =
        (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | (control & ~word))
        & highs
      if marks != 0 { return index &+ (marks.trailingZeroBitCount &>> 3) }
      index &+= 8
    }
    while index < count {
      let byte = text[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
      index &+= 1
    }
    return index
  }

  /// Returns the index of the first byte that is the given one, or the end of the range.
  static func firstIndex(of byte: UInt8, _ text: Span<UInt8>, in range: Range<Int>) -> Int {
    let bytes = unsafe text.bytes
    let pattern = ones &* UInt64(byte)
    var index = range.lowerBound
    let end = range.upperBound
    while index < end, index &+ 8 <= text.count {
      let other = load(bytes, index) ^ pattern
      // The lowest mark is exact; one behind the range does not count.
      let marks = (other &- ones) & ~other & highs
      if marks != 0 { return min(index &+ (marks.trailingZeroBitCount &>> 3), end) }
      index &+= 8
    }
    while index < end, text[index] != byte { index &+= 1 }
    return min(index, end)
  }

  /// The same where the byte is seldom there: 64 bytes are looked at together.
  static func firstIndex(
    ofRare byte: UInt8, _ text: Span<UInt8>, in range: Range<Int>
  ) -> Int {
    typealias Block = SIMD16<UInt8>
    let bytes = unsafe text.bytes
    let pattern = Block(repeating: byte)
    var index = range.lowerBound
    while index &+ 64 <= range.upperBound {
      let first =
        (loadBlock(bytes, index) .== pattern) .| (loadBlock(bytes, index &+ 16) .== pattern)
      let second =
        (loadBlock(bytes, index &+ 32) .== pattern) .| (loadBlock(bytes, index &+ 48) .== pattern)
      // A look at the words: what Swift makes of a question about all lanes is a call.
      let words = unsafe unsafeBitCast(first .| second, to: SIMD2<UInt64>.self)
      if words[0] | words[1] != 0 { break }
      index &+= 64
    }
    return firstIndex(of: byte, text, in: index..<range.upperBound)
  }

  /// Returns the highest bit of each byte of eight, all of which the text must have, that is a line
  /// end or the given one, the first byte lowest.
  @inline(__always)
  static func endsOfCells(_ text: Span<UInt8>, at index: Int, _ separator: UInt8) -> UInt64 {
    let bytes = unsafe text.bytes
    let word = load(bytes, index)
    return zeros(word ^ (ones &* UInt64(separator))) | zeros(word ^ (ones &* 0x0A))
      | zeros(word ^ (ones &* 0x0D))
  }

  /// Returns the index of the first LF or CR in a range, or its end.
  @inline(__always)
  static func endOfLine(_ text: Span<UInt8>, in range: Range<Int>) -> Int {
    let bytes = unsafe text.bytes
    var index = range.lowerBound
    let end = range.upperBound
    while index &+ 8 <= text.count, index < end {
      let word = load(bytes, index)
      let feed = word ^ (ones &* 0x0A)
      let back = word ^ (ones &* 0x0D)
      // The lowest mark is exact; one behind the range does not count.
      let marks = (((feed &- ones) & ~feed) | ((back &- ones) & ~back)) & highs
      if marks != 0 { return min(index &+ (marks.trailingZeroBitCount &>> 3), end) }
      index &+= 8
    }
    while index < end {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D { break }
      index &+= 1
    }
    return min(index, end)
  }

  /// Returns the index of the first line end, `#`, `:`, `;` or `<` in a range, or its end.
  @inline(__always)
  static func endOfTaskText(_ text: Span<UInt8>, in range: Range<Int>) -> Int {
    let bytes = unsafe text.bytes
    var index = range.lowerBound
    let end = range.upperBound
    while index &+ 8 <= text.count, index < end {
      let word = load(bytes, index)
      let feed = word ^ (ones &* 0x0A)
      let back = word ^ (ones &* 0x0D)
      let hash = word ^ (ones &* 0x23)
      // The two colons differ in one bit.
      let colon = (word & (ones &* 0xFE)) ^ (ones &* 0x3A)
      let angle = word ^ (ones &* 0x3C)
      // The lowest mark is exact; one behind the range does not count.
      let ends = ((feed &- ones) & ~feed) | ((back &- ones) & ~back) | ((hash &- ones) & ~hash)
      let marks = (ends | ((colon &- ones) & ~colon) | ((angle &- ones) & ~angle)) & highs
      if marks != 0 { return min(index &+ (marks.trailingZeroBitCount &>> 3), end) }
      index &+= 8
    }
    while index < end {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D || byte == 0x23 || byte & 0xFE == 0x3A || byte == 0x3C {
        break
      }
      index &+= 1
    }
    return min(index, end)
  }

  /// Returns the index of the first byte that XML takes for markup (`&`, `<`, `>`, a quote), or the
  /// count.
  static func endOfUnmarked(_ text: Span<UInt8>, from start: Int) -> Int {
    let bytes = unsafe text.bytes
    var index = start
    let count = text.count
    while index &+ 8 <= count {
      let word = load(bytes, index)
      // Of each two the bytes differ in one bit. The lowest mark is exact.
      let brackets = (word & (ones &* 0xFD)) ^ (ones &* 0x3C)
      let others = (word & (ones &* 0xFB)) ^ (ones &* 0x22)
      let marks = (((brackets &- ones) & ~brackets) | ((others &- ones) & ~others)) & highs
      if marks != 0 { return index &+ (marks.trailingZeroBitCount &>> 3) }
      index &+= 8
    }
    while index < count {
      let byte = text[index]
      if byte & 0xFD == 0x3C || byte & 0xFB == 0x22 { break }
      index &+= 1
    }
    return index
  }

  /// Returns the index of the first byte that is no printable ASCII character, or the count.
  @inline(__always)
  static func endOfPrintable(_ text: Span<UInt8>, from start: Int) -> Int {
    let bytes = unsafe text.bytes
    var index = start
    let count = text.count
    while index &+ 8 <= count {
      let word = load(bytes, index)
      // A byte is marked where it is below the blank, DEL, or not ASCII; the lowest mark is exact.
      let delete = word ^ (ones &* 0x7F)
      let marks = ((word &- (ones &* 0x20)) | (delete &- ones) & ~delete | word) & highs
      if marks != 0 { return index &+ (marks.trailingZeroBitCount &>> 3) }
      index &+= 8
    }
    while index < count, text[index] >= 0x20, text[index] < 0x7F { index &+= 1 }
    return index
  }

  /// Looks at eight bytes, all of which the text must have.
  ///
  /// - Parameters:
  ///   - text: The bytes.
  ///   - index: The index of the first of the eight.
  /// - Returns: How many characters begin among them, and the highest bit of each byte that is LF
  ///   or CR, the first byte lowest.
  @inline(__always)
  static func charactersAndBreaks(
    _ text: Span<UInt8>, at index: Int
  ) -> (begun: Int, breaks: UInt64) {
    let bytes = unsafe text.bytes
    let word = load(bytes, index)
    let continued = word & ~(word &<< 1) & highs
    let begun = 8 &- Int(((continued &>> 7) &* ones) &>> 56)
    // Most words have no byte below the blank; a borrow only makes a look in vain.
    guard (word &- (ones &* 0x20)) & ~word & highs != 0 else { return (begun, 0) }
    return (begun, zeros(word ^ (ones &* 0x0A)) | zeros(word ^ (ones &* 0x0D)))
  }

  /// Counts the bytes that begin no character among sixteen, all of which the text must have.
  ///
  /// - Parameters:
  ///   - text: The bytes.
  ///   - index: The index of the first of the sixteen.
  ///   - lanes: Counts, a lane for each of the sixteen places.
  /// - Returns: Whether a LF or CR may be among them: something below the blank is.
  @inline(__always)
  static func countContinued(
    _ text: Span<UInt8>, at index: Int, _ lanes: inout SIMD16<UInt8>
  ) -> Bool {
    typealias Block = SIMD16<UInt8>
    let bytes = unsafe text.bytes
    let block: Block = loadBlock(bytes, index)
    // Of such a byte the highest bit is set and the next one is not.
    lanes &+= (block &>> 7) & ~(block &>> 6) & Block(repeating: 1)
    // A look at the words: what Swift makes of a question about all lanes is a call.
    let (low, high) = (load(bytes, index), load(bytes, index &+ 8))
    let blanks = ones &* 0x20
    return ((low &- blanks) & ~low | (high &- blanks) & ~high) & highs != 0
  }

  /// Returns the highest bit of each byte that is zero, exactly.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    ~(((word & ~highs) &+ ~highs) | word | ~highs)
  }

  /// Checks blocks of sixteen bytes as `UTF8Check` describes it.
  ///
  /// Bounds: a block is read from two bytes before its index to fifteen behind it, with `start` at
  /// least 2 and the last block ending at or before the count.
  ///
  /// - Parameters:
  ///   - text: The bytes.
  ///   - start: The index of the first byte of a character, at least 2.
  /// - Returns: The index up to which blocks were checked; whether all of them are well-formed and
  ///   of common characters; whether an invisible character may begin in them.
  static func commonText(
    _ text: Span<UInt8>, from start: Int
  ) -> (end: Int, isCommon: Bool, isSuspicious: Bool) {
    typealias Block = SIMD16<UInt8>
    let bytes = unsafe text.bytes
    var wrong = SIMDMask<SIMD16<Int8>>(repeating: false)
    var suspicious = wrong
    var index = start
    while index &+ 16 <= text.count {
      // Where nothing but ASCII is, the two bytes before included, only DEL is looked for.
      let (low, high) = (load(bytes, index), load(bytes, index &+ 8))
      if (load(bytes, index &- 2) | low | high) & highs == 0 {
        let (first, second) = (low ^ (ones &* 0x7F), high ^ (ones &* 0x7F))
        if (((first &- ones) & ~first) | ((second &- ones) & ~second)) & highs != 0 {
          suspicious = .init(repeating: true)
        }
        index &+= 16
        continue
      }
      let block: Block = loadBlock(bytes, index)
      let before: Block = loadBlock(bytes, index &- 1)
      let twoBefore: Block = loadBlock(bytes, index &- 2)
      let isContinuation = (block & Block(repeating: 0xC0)) .== Block(repeating: 0x80)
      let isAskedFor = (before .>= Block(repeating: 0xC0)) .| (twoBefore .>= Block(repeating: 0xE0))
      wrong = wrong .| (isContinuation .^ isAskedFor)
      suspicious =
        suspicious
        .| ((before .== Block(repeating: 0xE1)) .& (block .< Block(repeating: 0xB8)))
      // Most letters of Vietnamese begin with C3 to C6 or E1: whatever else begins is looked at alone.
      let isLetter =
        ((block &- Block(repeating: 0xC3)) .< Block(repeating: 4))
        .| (block .== Block(repeating: 0xE1))
      let isOther =
        ((block .>= Block(repeating: 0xC0)) .^ isLetter) .| (block .== Block(repeating: 0x7F))
      index &+= 16
      let others = unsafe unsafeBitCast(isOther, to: SIMD2<UInt64>.self)
      if others[0] | others[1] == 0 { continue }
      wrong = wrong .| ((block & Block(repeating: 0xFE)) .== Block(repeating: 0xC0))
      wrong = wrong .| (block .== Block(repeating: 0xE0)) .| (block .== Block(repeating: 0xED))
      wrong = wrong .| (block .>= Block(repeating: 0xF0))
      // DEL; CD, D8, EF; and what E1 begins beside the Vietnamese letters of E1 B8 to E1 BB.
      suspicious = suspicious .| (block .== Block(repeating: 0x7F))
      suspicious = suspicious .| (block .== Block(repeating: 0xCD))
      suspicious = suspicious .| (block .== Block(repeating: 0xD8))
      suspicious = suspicious .| (block .== Block(repeating: 0xEF))
      // Dashes, quotation marks, dots and arrows begin as what hides does: the next bytes tell.
      guard index &+ 2 <= text.count else {
        suspicious = suspicious .| ((block & Block(repeating: 0xFE)) .== Block(repeating: 0xE2))
        suspicious = suspicious .| (block .== Block(repeating: 0xC2))
        continue
      }
      suspicious =
        suspicious
        .| hides(block, loadBlock(bytes, index &- 15), loadBlock(bytes, index &- 14))
    }
    return (index, !any(wrong), any(suspicious))
  }

  /// Whether a text surely hides nothing, and holds no markup where that is asked: sixteen bytes at
  /// once.
  ///
  /// Bounds: a block and the byte behind it are read, so the last block begins seventeen bytes before
  /// the end.
  ///
  /// - Parameters:
  ///   - text: The bytes of a text that is known to be well-formed.
  ///   - isUnmarked: Whether it must not have what XML takes for markup (`&`, `<`, `>`, a quote).
  /// - Returns: False also for texts too short to tell, and for some that hide nothing.
  @inline(__always)
  static func isCommon(_ text: Span<UInt8>, isUnmarked: Bool) -> Bool {
    typealias Block = SIMD16<UInt8>
    let last = text.count &- 17
    guard last >= 0 else { return false }
    let bytes = unsafe text.bytes
    let end = text[last &+ 16]
    guard end != 0x7F, end >= 0x20 else { return false }
    if isUnmarked, end & 0xFD == 0x3C || end & 0xFB == 0x22 { return false }
    var found = SIMDMask<SIMD16<Int8>>(repeating: false)
    var index = 0
    while true {
      let block: Block = loadBlock(bytes, index)
      let next: Block = loadBlock(bytes, index &+ 1)
      // As in `commonText`, and controls, and what begins with F0 or above.
      found = found .| (block .< Block(repeating: 0x20)) .| (block .== Block(repeating: 0x7F))
      found = found .| (block .== Block(repeating: 0xC2)) .| (block .== Block(repeating: 0xCD))
      found = found .| (block .== Block(repeating: 0xD8)) .| (block .>= Block(repeating: 0xEF))
      found = found .| ((block & Block(repeating: 0xFE)) .== Block(repeating: 0xE2))
      found =
        found .| ((block .== Block(repeating: 0xE1)) .& (next .< Block(repeating: 0xB8)))
      if isUnmarked {
        found = found .| ((block & Block(repeating: 0xFD)) .== Block(repeating: 0x3C))
        found = found .| ((block & Block(repeating: 0xFB)) .== Block(repeating: 0x22))
      }
      if index == last { return !any(found) }
      index = min(index &+ 16, last)
    }
  }

  /// Returns the first and the last eight bytes of a range as words, missing ones as zero.
  @inline(__always)
  static func ends(_ text: Span<UInt8>, _ range: Range<Int>) -> (head: UInt64, tail: UInt64) {
    let start = range.lowerBound
    let count = range.count
    if count >= 8 {
      let bytes = unsafe text.bytes
      return (load(bytes, start), load(bytes, range.upperBound &- 8))
    }
    var word: UInt64 = 0
    if start &+ 8 <= text.count {
      let bytes = unsafe text.bytes
      word = load(bytes, start) & (1 &<< (UInt64(count) &* 8) &- 1)
    } else {
      for offset in 0..<count { word |= UInt64(text[start &+ offset]) &<< (UInt64(offset) &* 8) }
    }
    return (word, word)
  }

  /// Whether two ranges of the same length hold the same bytes.
  static func areEqual(
    _ left: Span<UInt8>, _ first: Range<Int>, _ right: Span<UInt8>, _ second: Range<Int>
  ) -> Bool {
    let count = first.count
    guard second.count == count, first.upperBound <= left.count, second.upperBound <= right.count
    else { return false }
    guard count >= 8 else { return ends(left, first).head == ends(right, second).head }
    let bytes = unsafe left.bytes
    let others = unsafe right.bytes
    // The last eight bytes may have been compared in part.
    var offset = count &- 8
    guard
      load(bytes, first.lowerBound &+ offset) == load(others, second.lowerBound &+ offset)
    else { return false }
    while offset > 0 {
      offset = max(offset &- 8, 0)
      guard
        load(bytes, first.lowerBound &+ offset) == load(others, second.lowerBound &+ offset)
      else { return false }
    }
    return true
  }

  /// Whether a text comes before another one by its bytes.
  static func isBefore(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let bytes = unsafe left.bytes
    let others = unsafe right.bytes
    let count = min(left.count, right.count)
    var index = 0
    while index &+ 8 <= count {
      let (one, other) = (load(bytes, index), load(others, index))
      // The first byte decides first.
      if one != other { return one.byteSwapped < other.byteSwapped }
      index &+= 8
    }
    while index < count {
      if left[index] != right[index] { return left[index] < right[index] }
      index &+= 1
    }
    return left.count < right.count
  }

  /// Copies a text to a place, eight bytes at once.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - target: Where it goes; it has room for all of it behind the place.
  ///   - start: The place.
  @inline(__always)
  static func copy(_ text: Span<UInt8>, to target: inout MutableSpan<UInt8>, at start: Int) {
    let count = text.count
    if count < 4 {
      for index in 0..<count { target[start &+ index] = text[index] }
      return
    }
    let bytes = unsafe text.bytes
    var output = unsafe target.mutableBytes
    if count < 8 {
      // The last four bytes may have been copied in part.
      let (head, tail) = (loadHalf(bytes, 0), loadHalf(bytes, count &- 4))
      output.storeBytes(of: head, toByteOffset: start, as: UInt32.self)
      output.storeBytes(of: tail, toByteOffset: start &+ count &- 4, as: UInt32.self)
      return
    }
    var index = 0
    while index < count &- 8 {
      store(load(bytes, index), to: &output, start &+ index)
      index &+= 8
    }
    // The last eight bytes may have been copied in part.
    store(load(bytes, count &- 8), to: &output, start &+ count &- 8)
  }

  /// Puts eight bytes, the first one lowest, to a place that has room for them.
  @inline(__always)
  static func put(_ word: UInt64, to target: inout MutableSpan<UInt8>, at start: Int) {
    var output = unsafe target.mutableBytes
    store(word, to: &output, start)
  }

  @inline(__always)
  private static func store(_ word: UInt64, to bytes: inout MutableRawSpan, _ index: Int) {
    bytes.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
  }

  @inline(__always)
  private static func loadBlock(_ bytes: RawSpan, _ index: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
  }

  @inline(__always)
  private static func loadHalf(_ bytes: RawSpan, _ index: Int) -> UInt32 {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self)
  }

  @inline(__always)
  private static func load(_ bytes: RawSpan, _ index: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}
