/// The bytes of a text that is written piece by piece: a string would look at each piece anew.
struct TextBuffer: TextOutputStream, Sendable {
  /// Room that was taken ahead, the text at its beginning: what is written is put into it, where an
  /// array that grows by each piece would be asked for room each time.
  private(set) var room: [UInt8]
  /// How many bytes the text has.
  private(set) var count = 0

  /// The text in UTF-8.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// Gives the text in UTF-8 away, without copying it; nothing is left.
  mutating func finish() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &room)
    bytes.removeSubrange(count...)
    count = 0
    return bytes
  }

  /// Creates a text without anything in it.
  init() { room = [] }

  /// Begins anew, in the same room.
  mutating func removeAll() { count = 0 }

  /// Takes away what stands behind so many bytes.
  mutating func shorten(to length: Int) { count = min(count, length) }

  /// The bytes from one on.
  func bytes(from start: Int) -> ArraySlice<UInt8> { room[start..<count] }

  /// The bytes of a part that was written.
  func bytes(in range: Range<Int>) -> ArraySlice<UInt8> { room[range] }

  /// Creates a text without anything in it that has room for so many bytes.
  init(capacity: Int) {
    room = []
    room.reserveCapacity(capacity)
  }

  /// Pieces of more bytes are copied as a whole, for which the room ahead is given back.
  private static let longestPiece = 1024

  /// Appends a text.
  mutating func write(_ text: String) {
    let bytes = text.utf8Span.span
    let length = bytes.count
    guard length <= Self.longestPiece else { return append(text.utf8) }
    append(bytes)
  }

  /// Appends the bytes of a short text.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) {
    let length = bytes.count
    take(length)
    let start = count
    var target = room.mutableSpan
    WordScan.copy(bytes, to: &target, at: start)
    count = start + length
  }

  /// Appends a text; a literal is markup before it is one.
  @_disfavoredOverload
  static func += (buffer: inout TextBuffer, text: String) { buffer.write(text) }

  /// Appends another text.
  static func += (buffer: inout TextBuffer, other: TextBuffer) {
    if other.count > Self.longestPiece { return buffer.append(other.room[..<other.count]) }
    buffer.append(other.room.span.extracting(..<other.count))
  }

  private mutating func append(_ bytes: some Collection<UInt8>) {
    room.removeSubrange(count...)
    room.append(contentsOf: bytes)
    count = room.count
  }

  /// Appends a part of the text once more.
  mutating func `repeat`(_ part: Range<Int>) {
    take(part.count)
    let start = count
    var target = room.mutableSpan
    for index in 0..<part.count { target[start + index] = target[part.lowerBound + index] }
    count = start + part.count
  }

  /// Appends the first so many of eight bytes, the first one lowest.
  @inline(__always)
  mutating func append(_ word: UInt64, _ length: Int) {
    take(8)
    let start = count
    var target = room.mutableSpan
    WordScan.put(word, to: &target, at: start)
    count = start + length
  }

  /// Appends what somebody puts to a place.
  ///
  /// - Parameters:
  ///   - most: So many bytes may be put there.
  ///   - fill: Gets all bytes and the place; returns where what it has put ends.
  @inline(__always)
  mutating func append(atMost most: Int, _ fill: (inout MutableSpan<UInt8>, Int) -> Int) {
    take(most)
    let start = count
    var target = room.mutableSpan
    count = fill(&target, start)
  }

  /// Room that is copied, rather than made anew each time.
  private static let zeros = [UInt8](repeating: 0, count: 4096)

  /// Takes room for so many bytes more.
  @inline(__always)
  private mutating func take(_ more: Int) {
    if more > room.count - count { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    // Short texts take little, and long ones more than a little at a time.
    let wished = min(max(64, count), Self.zeros.count)
    if more > wished {
      room += [UInt8](repeating: 0, count: more)
    } else {
      room += Self.zeros[..<wished]
    }
  }

  /// Appends so many blanks.
  mutating func append(blanks: Int) {
    take(blanks)
    for index in count..<count + blanks { room[index] = 0x20 }
    count += blanks
  }

  /// Appends an ASCII character.
  mutating func append(_ character: Unicode.Scalar) {
    put(UInt8(truncatingIfNeeded: character.value))
  }

  /// Appends a byte.
  mutating func put(_ byte: UInt8) {
    take(1)
    room[count] = byte
    count += 1
  }

  /// Appends a whole number in its digits.
  mutating func append(_ number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    append(digits: number.magnitude, atLeast: 1)
  }

  /// Appends a short text and, behind it, a number of hundredths with as many digits after the point
  /// as it needs.
  ///
  /// Both at once: a picture has thousands of such pairs.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>, hundredths number: Int) {
    guard number.magnitude < Self.shortHundredths else {
      append(bytes)
      return append(longHundredths: number)
    }
    let length = bytes.count
    take(length + 8)
    let start = count
    var target = room.mutableSpan
    WordScan.copy(bytes, to: &target, at: start)
    let (word, digits) = Self.characters(ofHundredths: number)
    WordScan.put(word, to: &target, at: start + length)
    count = start + length + digits
  }

  /// Appends a number of hundredths with as many digits after the point as it needs.
  mutating func append(hundredths number: Int) {
    guard number.magnitude < Self.shortHundredths else { return append(longHundredths: number) }
    take(8)
    let start = count
    let (word, digits) = Self.characters(ofHundredths: number)
    var target = room.mutableSpan
    WordScan.put(word, to: &target, at: start)
    count = start + digits
  }

  /// So many hundredths, and more, need more than eight characters with a sign and a point.
  private static let shortHundredths: UInt = 1_000_000

  /// A number of hundredths in its characters, the first one lowest, and how many they are.
  private static func characters(ofHundredths number: Int) -> (word: UInt64, count: Int) {
    let zero = UInt64(UInt8(ascii: "0"))
    var word: UInt64 = 0
    var count = 0
    var (whole, part) = UInt32(truncatingIfNeeded: number.magnitude)
      .quotientAndRemainder(dividingBy: 100)
    if part > 0 {
      let (tenths, hundredths) = part.quotientAndRemainder(dividingBy: 10)
      if hundredths > 0 {
        word = zero &+ UInt64(hundredths)
        count = 1
      }
      word = (word &<< 8 | zero &+ UInt64(tenths)) &<< 8 | UInt64(UInt8(ascii: "."))
      count &+= 2
    }
    repeat {
      let (next, digit) = whole.quotientAndRemainder(dividingBy: 10)
      word = word &<< 8 | zero &+ UInt64(digit)
      count &+= 1
      whole = next
    } while whole > 0
    guard number < 0 else { return (word, count) }
    return (word &<< 8 | UInt64(UInt8(ascii: "-")), count &+ 1)
  }

  private mutating func append(longHundredths number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    let (whole, rest) = number.magnitude.quotientAndRemainder(dividingBy: 100)
    append(digits: whole, atLeast: 1)
    guard rest > 0 else { return }
    put(UInt8(ascii: "."))
    append(digits: rest % 10 > 0 ? rest : rest / 10, atLeast: rest % 10 > 0 ? 2 : 1)
  }

  /// Puts a number of so many digits to a place that has room for them.
  @inline(__always)
  private static func put(
    _ number: UInt, _ length: Int, in target: inout MutableSpan<UInt8>, at start: Int
  ) {
    var rest = number
    var index = start + length
    while index > start {
      index -= 1
      let (next, digit) = rest.quotientAndRemainder(dividingBy: 10)
      target[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      rest = next
    }
  }

  /// How many digits a number has.
  private static func digits(of number: UInt) -> Int {
    // Nearly all are lengths on a picture.
    if number < 1000 { return number < 10 ? 1 : number < 100 ? 2 : 3 }
    var length = 4
    var power: UInt = 10_000
    while power <= number {
      length += 1
      let (next, isOver) = power.multipliedReportingOverflow(by: 10)
      if isOver { break }
      power = next
    }
    return length
  }

  /// Appends digits, the first one first, with zeros in front of fewer than asked for.
  mutating func append(digits number: UInt, atLeast least: Int) {
    let length = max(Self.digits(of: number), least)
    take(length)
    let start = count
    var target = room.mutableSpan
    Self.put(number, length, in: &target, at: start)
    count = start + length
  }
}
