/// What the scanner does about characters that look like those of JSON and are others: blanks that
/// do not break, the punctuation of East Asian keyboards, and the minus sign of word processors.
extension JSONScanner {
  /// So many runs of strange blanks are told one by one; a copied page has one on every line.
  private static let maximumBlanks = 20

  /// Handles a character between values, keys and colons that only looks like another one.
  ///
  /// - Returns: Whether there was one, which has been reported.
  mutating func recoverLookAlike(_ bytes: Span<UInt8>) -> Bool {
    guard bytes[offset] >= 0x80 else { return false }
    if skipStrangeBlanks(bytes) { return true }
    switch (fullWidth(bytes, offset), state) {
    case (UInt8(ascii: ":"), .colon):
      reportFullWidth(bytes, UInt8(ascii: ":"))
      state = .value
    case (UInt8(ascii: ","), .afterValue) where !open.isEmpty:
      reportFullWidth(bytes, UInt8(ascii: ","))
      state = isInObject ? .key : .value
    case (_, .value), (_, .firstElement): return takeStrangeMinus(bytes)
    default: return false
    }
    return true
  }

  /// Whether a number or word ends before a character that looks like punctuation or a blank.
  func endsAtLookAlike(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard bytes[index] >= 0x80 else { return false }
    if fullWidth(bytes, index) == UInt8(ascii: ",") {
      // "2，5" is a number of its writer's own.
      return index + 3 >= bytes.count || !Self.isDigit(bytes[index + 3])
    }
    let end = endOfStrangeBlanks(bytes, index)
    return end > index && leadsOn(bytes, end)
  }

  // MARK: Blanks

  private mutating func skipStrangeBlanks(_ bytes: Span<UInt8>) -> Bool {
    let end = endOfStrangeBlanks(bytes, offset)
    guard end > offset else { return false }
    // Behind a text or number they may be a part of it that its quotes do not hold.
    if state == .afterValue || state == .colon, !leadsOn(bytes, end) { return false }
    strangeBlanks += 1
    if strangeBlanks <= Self.maximumBlanks {
      let isMany = strangeBlanks == Self.maximumBlanks
      if isMany { manyBlanks = problems.count }
      report(
        isMany
          ? JSONMessages.manyStrangeBlanks
          : isZeroWidth(bytes, offset)
            ? JSONMessages.zeroWidthBlank : JSONMessages.strangeBlank,
        at: offset..<end, certain: plainBlanks(bytes, offset..<end))
    } else if let manyBlanks, manyBlanks < problems.count {
      // One finding stands for all of them, and so does its correction.
      for edit in plainBlanks(bytes, offset..<end)?.edits ?? [] {
        problems[manyBlanks].fix?.append(edit)
      }
    }
    offset = end
    return true
  }

  /// Puts a plain blank in the place of each strange one that can be seen.
  private func plainBlanks(_ bytes: Span<UInt8>, _ run: Range<Int>) -> Diagnostic.Fix? {
    var fix: Diagnostic.Fix?
    var index = run.lowerBound
    while index < run.upperBound {
      let length = strangeBlankLength(bytes, index)
      if length > 0 {
        let place = index..<index + length
        let blank = length == 3 && isZeroWidth(bytes, index) ? "" : " "
        if fix == nil {
          fix = .replace(place, with: blank)
        } else {
          fix?.append(.init(place, blank))
        }
      }
      index += max(1, length)
    }
    return fix
  }

  /// The place behind a run of strange blanks and plain ones between them, on one line.
  private func endOfStrangeBlanks(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    var index = start
    while index < bytes.count {
      let length = strangeBlankLength(bytes, index)
      if length > 0 {
        index += length
        end = index
      } else if bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else {
        break
      }
    }
    return end
  }

  /// The bytes of a blank that JSON does not know, at this place, or 0.
  private func strangeBlankLength(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    guard bytes[index] >= 0xC2, index + 1 < bytes.count else { return 0 }
    if bytes[index] == 0xC2 {
      return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : 0
    }
    guard index + 2 < bytes.count else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    // U+2000 to U+200B, line and paragraph separators, U+202F, U+205F and U+2060.
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return 3
    case (0xE2, 0x81, 0x9F...0xA0), (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): return 3
    // A byte order mark within the file.
    case (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  /// Whether nobody can see the blank at this place: U+200B, U+2060 or a byte order mark.
  private func isZeroWidth(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    switch (bytes[index], bytes[index + 1]) {
    case (0xEF, 0xBB): true
    case (0xE2, 0x80): bytes[index + 2] == 0x8B
    case (0xE2, 0x81): bytes[index + 2] == 0xA0
    default: false
    }
  }

  /// Whether the structure of the document goes on here.
  private func leadsOn(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let index = endOfSpaces(bytes, start)
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "]"), UInt8(ascii: "}"): return true
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#"): return true
    default: return fullWidth(bytes, index) != nil
    }
  }

  // MARK: Punctuation

  /// The character for which a full-width one stands at this place.
  func fullWidth(_ bytes: Span<UInt8>, _ index: Int) -> UInt8? {
    guard index + 2 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xEF, 0xBC, 0x9A): return UInt8(ascii: ":")
    case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81), (0xEF, 0xBD, 0xA4): return UInt8(ascii: ",")
    default: return nil
    }
  }

  private mutating func reportFullWidth(_ bytes: Span<UInt8>, _ meant: UInt8) {
    let end = offset + 3
    report(
      JSONMessages.fullWidth(text(bytes, offset..<end), meant), at: offset..<end,
      certain: .replace(offset..<end, with: String(Unicode.Scalar(meant))))
    if meant == UInt8(ascii: ",") { lastComma = offset }
    offset = end
  }

  // MARK: Minus signs

  /// Takes a number with a minus sign, dash or hyphen that is none of JSON.
  private mutating func takeStrangeMinus(_ bytes: Span<UInt8>) -> Bool {
    guard offset + 3 < bytes.count else { return false }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x88, 0x92), (0xE2, 0x80, 0x90...0x95), (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D):
      break
    default: return false
    }
    let digits = offset + 3
    var end = endOfDigits(bytes, digits)
    guard end > digits else { return false }
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") { end = endOfDigits(bytes, end + 1) }
    let plain = end
    end = endOfWrittenNumber(bytes, end)
    guard end >= bytes.count || Self.endsToken(bytes[end]) || endsAtLookAlike(bytes, end) else {
      return false
    }
    if end > plain {
      takeWrittenNumber("-" + text(bytes, digits..<end), until: end)
      return true
    }
    let number = text(bytes, digits..<end)
    report(
      JSONMessages.minus(text(bytes, offset..<end), number: number), at: offset..<end,
      certain: .replace(offset..<end, with: "-" + number))
    append(.invalid, offset, end, quotes: 0, closing: 0)
    offset = end
    state = .afterValue
    return true
  }
}
