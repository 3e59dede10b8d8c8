/// Reads JSON (RFC 8259) onto the tape in one pass, without recursion.
///
/// This file holds the straight way, which well-formed input never leaves; what to do about
/// anything else stands in `JSONScanner+Recovery.swift` and its neighbours.
struct JSONScanner {
  /// What may stand next.
  enum State {
    case value, firstElement, firstKey, key, colon, afterValue
  }

  /// The deepest nesting that is read.
  static let maximumDepth = 128
  /// The most syntax findings of one file that are in doubt; what is wrong after them would follow
  /// from them.
  static let maximumProblems = 100
  /// The most syntax findings of one file, those that are mere typing accidents among them.
  static let maximumTypos = 1000
  /// So many findings of a file that is to be corrected are kept whole, more than people are told of;
  /// of those behind them the corrections alone.
  static let maximumWhole = 12_000
  /// So many of those are kept at most; the next round goes on behind them.
  static let maximumCorrections = 400_000

  let source: SourceFile
  /// Whether the file is to be corrected.
  let isForCorrection: Bool
  /// The most of them that are in doubt, where a correction is known of each.
  let maximumGuesses: Int
  var nodes: [JSONNode] = []
  var problems: [Diagnostic] = []
  /// The corrections of what was found beyond those that are kept whole.
  var untold = FixList()
  /// How many of them leave in doubt what was meant.
  var doubts = 0
  /// How many of these nobody could even guess.
  var puzzles = 0
  /// Where the next quote or the end of the line was looked for last, up to where it is.
  var quoteSearch = 0..<0
  var isDamaged = false
  /// Whether so much was wrong that the rest is not read.
  var isFull = false
  /// Whether a bracket was open at the end of the file.
  var hasUnclosed = false
  var sawEscape = false
  var state = State.value
  var offset = 0
  /// The nodes of the containers that are open, the innermost last.
  var open: [Int] = []
  /// The lists that stand between braces, for which they have been reported.
  var listsInBraces: Set<Int> = []
  /// Whether the innermost container is an object.
  var isInObject = false
  /// How many runs of blanks that JSON does not know were met.
  var strangeBlanks = 0
  /// The index of the finding that stands for all strange blanks from the last told one on.
  var manyBlanks: Int?
  /// The offset of the last comma.
  var lastComma = 0
  /// A bracket of a list that was closed before it.
  var strayBracket = -1
  /// Up to here no quote is before a colon, as far as that has been looked for.
  var keylessEnd = 0
  /// Up to here stands what was passed over, as nobody can read it.
  var unreadableEnd = 0
  /// Where the last container ended that was closed.
  var lastClosed = 0

  init(
    _ source: SourceFile, isForCorrection: Bool = false, maximumGuesses: Int = maximumProblems
  ) {
    self.source = source
    self.isForCorrection = isForCorrection
    self.maximumGuesses = maximumGuesses
    // Memory that is not touched is not used, so the guess may be generous; a file that is corrected
    // is read again and again, and between lists that grow there would be ever more holes.
    nodes.reserveCapacity(source.bytes.count / (isForCorrection ? 2 : 10) + 16)
    open.reserveCapacity(Self.maximumDepth)
  }

  /// Reads the whole file.
  mutating func scan() {
    let contents = source.bytes
    let bytes = contents.span
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while !isFull {
      offset = WordScan.endOfBlanks(bytes, from: offset)
      guard offset < bytes.count else { break }
      step(bytes, bytes[offset])
    }
    finish()
  }

  @inline(__always)
  private mutating func step(_ bytes: Span<UInt8>, _ byte: UInt8) {
    switch state {
    case .afterValue:
      if byte == UInt8(ascii: ","), !open.isEmpty {
        lastComma = offset
        offset &+= 1
        state = isInObject ? .key : .value
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        close(bytes, byte)
      } else {
        recoverAfterValue(bytes, byte)
      }
    case .key, .firstKey:
      if byte == UInt8(ascii: "\"") {
        scanString(bytes, as: .key)
        state = .colon
        // The common case at once: a colon and one blank.
        if offset &+ 2 < bytes.count, bytes[offset] == UInt8(ascii: ":") {
          offset &+= bytes[offset &+ 1] == 0x20 ? 2 : 1
          state = .value
        }
      } else if byte == UInt8(ascii: "}"), state == .firstKey {
        close(bytes, byte)
      } else {
        recoverKey(bytes, byte)
      }
    case .colon:
      if byte == UInt8(ascii: ":") {
        offset &+= 1
        state = .value
      } else {
        recoverColon(bytes, byte)
      }
    case .value, .firstElement:
      scanValue(bytes, byte)
    }
  }

  @inline(__always)
  private mutating func scanValue(_ bytes: Span<UInt8>, _ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""):
      scanString(bytes, as: .string)
      state = .afterValue
    case UInt8(ascii: "{"):
      openContainer(bytes, .object)
    case UInt8(ascii: "["):
      openContainer(bytes, .array)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      scanNumber(bytes)
    case UInt8(ascii: "]") where state == .firstElement:
      close(bytes, byte)
    default:
      if !scanWord(bytes, "true", .true), !scanWord(bytes, "false", .false),
        !scanWord(bytes, "null", .null)
      {
        recoverValue(bytes, byte)
      }
    }
  }

  @inline(__always)
  mutating func append(
    _ kind: JSONNode.Kind, _ start: Int, _ end: Int, isEscaped: Bool = false,
    quotes: UInt8 = 1, closing: UInt8 = 1
  ) {
    nodes.append(
      JSONNode(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: nodes.count &+ 1), kind: kind, isEscaped: isEscaped,
        openingLength: quotes, closingLength: closing))
  }

  private mutating func openContainer(_ bytes: Span<UInt8>, _ kind: JSONNode.Kind) {
    guard open.count < Self.maximumDepth else {
      skipTooDeep(bytes)
      return
    }
    open.append(nodes.count)
    append(kind, offset, offset &+ 1)
    offset &+= 1
    isInObject = kind == .object
    state = isInObject ? .firstKey : .firstElement
  }

  /// Closes the innermost container, if the bracket is its own.
  mutating func close(_ bytes: Span<UInt8>, _ byte: UInt8) {
    let kind: JSONNode.Kind = byte == UInt8(ascii: "}") ? .object : .array
    guard let innermost = open.last, nodes[innermost].kind == kind else {
      recoverBracket(bytes, byte)
      return
    }
    closeInnermost(innermost, end: offset &+ 1)
    offset &+= 1
    state = .afterValue
  }

  mutating func closeInnermost(_ node: Int, end: Int) {
    nodes[node].end = UInt32(truncatingIfNeeded: end)
    nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
    lastClosed = end
    open.removeLast()
    isInObject = open.last.map { nodes[$0].kind == .object } ?? false
  }

  @inline(__always)
  private mutating func scanString(_ bytes: Span<UInt8>, as kind: JSONNode.Kind) {
    let start = offset
    let end = WordScan.endOfPlainText(bytes, from: start &+ 1)
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      append(kind, start, end &+ 1)
      offset = end &+ 1
    } else {
      scanUnusualString(bytes, as: kind, plainUntil: end)
    }
  }

  /// Reads a string that holds escapes, control characters or no end.
  @inline(never)
  private mutating func scanUnusualString(
    _ bytes: Span<UInt8>, as kind: JSONNode.Kind, plainUntil plainEnd: Int
  ) {
    let start = offset
    var index = plainEnd
    var isEscaped = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        append(kind, start, index + 1, isEscaped: isEscaped)
        offset = index + 1
        return
      case UInt8(ascii: "\\"):
        isEscaped = true
        sawEscape = true
        index = scanEscape(bytes, at: index)
      case 0x0A, 0x0D:
        guard let next = recoverLineBreak(bytes, kind, start: start, at: index, isEscaped) else {
          return
        }
        index = next
      default:
        reportControl(bytes[index], at: index)
        index += 1
      }
      index = WordScan.endOfPlainText(bytes, from: index)
    }
    _ = recoverLineBreak(bytes, kind, start: start, at: bytes.count, isEscaped)
  }

  private mutating func scanNumber(_ bytes: Span<UInt8>) {
    let start = offset
    var index = start
    if bytes[index] == UInt8(ascii: "-") { index &+= 1 }
    let integer = index
    index = endOfDigits(bytes, index)
    var isWellFormed =
      index > integer && (index == integer &+ 1 || bytes[integer] != UInt8(ascii: "0"))
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      let fraction = index &+ 1
      index = endOfDigits(bytes, fraction)
      if index == fraction { isWellFormed = false }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index &+= 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-")
      {
        index &+= 1
      }
      let exponent = index
      index = endOfDigits(bytes, exponent)
      if index == exponent { isWellFormed = false }
    }
    if isWellFormed,
      index >= bytes.count || Self.endsToken(bytes[index]) || endsAtLookAlike(bytes, index)
    {
      append(.number, start, index)
      offset = index
      state = .afterValue
    } else {
      recoverNumber(bytes)
    }
  }

  private mutating func scanWord(
    _ bytes: Span<UInt8>, _ word: StaticString, _ kind: JSONNode.Kind
  ) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset &+ length <= bytes.count, bytes[offset] == Self.first(of: kind) else {
      return false
    }
    var index = offset
    for byte in word.description.utf8 {
      guard bytes[index] == byte else { return false }
      index &+= 1
    }
    guard
      index >= bytes.count || Self.endsToken(bytes[index]) || endsAtLookAlike(bytes, index)
    else { return false }
    append(kind, offset, index)
    offset = index
    state = .afterValue
    return true
  }

  private static func first(of kind: JSONNode.Kind) -> UInt8 {
    switch kind {
    case .true: UInt8(ascii: "t")
    case .false: UInt8(ascii: "f")
    default: UInt8(ascii: "n")
    }
  }

  func endOfDigits(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 { index &+= 1 }
    return index
  }

  /// Whether a number or word is over where this byte stands.
  static func endsToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    case UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""): true
    case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: ";"): true
    default: false
    }
  }
}
