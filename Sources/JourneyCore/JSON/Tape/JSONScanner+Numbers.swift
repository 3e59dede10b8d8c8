/// What the scanner does about numbers as people write them: `3,5`, `1 200`, `+2`, `4,2%`.
extension JSONScanner {
  /// Whether what a comma would part are digits of one number, as in `1 500`.
  func isOneNumber(_ bytes: Span<UInt8>, _ end: Int, _ byte: UInt8) -> Bool {
    Self.isDigit(byte) && end > 0 && Self.isDigit(bytes[end - 1])
      && endOfSpaces(bytes, end) == offset
  }

  /// Looks again at the number before this place, which may begin a text without quotes.
  mutating func rereadNumber(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard let last = nodes.last, last.kind == .number else { return false }
    let end = Int(last.end)
    if byte == UInt8(ascii: "/"), end == offset {
      nodes.removeLast()
      offset = Int(last.start)
      recoverNumber(bytes)
      return true
    }
    let isQuote = byte == UInt8(ascii: "\"") && end == offset && closesText(bytes, offset + 1)
    guard isQuote || Self.startsBareWord(byte) && endOfSpaces(bytes, end) == offset,
      !startsOtherKey(bytes, offset)
    else { return false }
    nodes.removeLast()
    offset = Int(last.start)
    takeBareText(bytes, wordEnd: end)
    return true
  }

  /// Whether a key without quotes, or in other ones, begins behind a number: a comma is missing.
  private func startsOtherKey(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    startsBareKey(bytes, start) || startsQuoted(bytes, start)
  }

  /// Whether the digits here are what follows a decimal comma: `3,5`.
  func isDecimalComma(_ bytes: Span<UInt8>) -> Bool {
    guard let last = nodes.last, last.kind == .number else { return false }
    return Int(last.end) == lastComma && offset == lastComma + 1
  }

  /// Takes the last number again, with the digits behind it that its writer has parted from it:
  /// `3,5`, `1 200`, `1,200,000`.
  mutating func takeWrittenNumber(_ bytes: Span<UInt8>) {
    guard let last = nodes.popLast() else { return }
    offset = Int(last.start)
    let end = endOfWrittenNumber(bytes, Int(last.end))
    let next = endOfSpaces(bytes, end)
    if next < bytes.count, !Self.endsToken(bytes[next]), next == end || !startsOtherKey(bytes, next)
    {
      // "4,2%" is no number, but a text that says one.
      takeBareText(bytes, wordEnd: endOfToken(bytes, end))
      return
    }
    takeWrittenNumber(text(bytes, offset..<end), until: end)
  }

  /// Takes a number whose digits are parted as people write them.
  ///
  /// - Parameters:
  ///   - number: The number, with a minus sign that JSON knows.
  ///   - end: Where it ends.
  mutating func takeWrittenNumber(_ number: String, until end: Int) {
    let contents = source.bytes
    let place = offset..<end
    let meant = MeantNumber.literal(number)
    report(
      JSONMessages.partedNumber(text(contents.span, place), number, meant: meant), at: place,
      certain: meant.map { .replace(place, with: $0) })
    append(.invalid, offset, end, quotes: 0, closing: 0)
    offset = end
    state = .afterValue
  }

  /// Where a number ends with the commas, points and blanks between its digits, in an object, where
  /// no digit can begin what follows a comma.
  func endOfWrittenNumber(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while isInObject, end + 1 < bytes.count {
      let sign = bytes[end]
      let isSign = sign == UInt8(ascii: ",") || sign == UInt8(ascii: ".") || sign == 0x20
      guard isSign, Self.isDigit(bytes[end + 1]) else { break }
      end = endOfDigits(bytes, end + 1)
    }
    return end
  }

  /// Takes what begins like a number but is none, up to where a token may end.
  mutating func recoverNumber(_ bytes: Span<UInt8>) {
    var end = endOfToken(bytes, offset)
    if takeSignedNumber(bytes, signEnd: end) { return }
    let isNumeric = Self.meantNumber(text(bytes, offset..<end)) != nil
    if isNumeric { end = endOfWrittenNumber(bytes, end) }
    let next = endOfSpaces(bytes, end)
    let goesOn =
      next < bytes.count && next > end && !Self.endsToken(bytes[next])
      && !startsOtherKey(bytes, next)
    if goesOn || endOfHalfQuoted(bytes) != nil {
      takeBareText(bytes, wordEnd: end)
      return
    }
    let written = text(bytes, offset..<end)
    // `5%` says a number and its unit.
    if !isNumeric, written.utf8.last == UInt8(ascii: "%"), MeantNumber.measured(written) != nil {
      takeBareText(bytes, wordEnd: end)
      return
    }
    if isNumeric, written.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == 0x20 }) {
      takeWrittenNumber(written, until: end)
      return
    }
    let parted = written.filter { $0 == "." }.count > 1 ? MeantNumber.literal(written) : nil
    let meant =
      Self.meantNumber(written) ?? parted ?? (Self.isDate(written) ? "\"\(written)\"" : nil)
    report(
      JSONMessages.number(written, meant: meant), at: offset..<end,
      certain: meant.map { .replace(offset..<end, with: $0) })
    append(.invalid, offset, end, quotes: 0, closing: 0)
    offset = end
    state = .afterValue
  }

  /// Takes a number with blanks behind its sign: `- 1`.
  ///
  /// - Returns: Whether there is one.
  private mutating func takeSignedNumber(_ bytes: Span<UInt8>, signEnd: Int) -> Bool {
    let start = endOfSpaces(bytes, signEnd)
    guard signEnd == offset + 1, start > signEnd, start < bytes.count, Self.isDigit(bytes[start])
    else { return false }
    let end = endOfToken(bytes, start)
    let next = endOfSpaces(bytes, end)
    guard next == bytes.count || Self.endsToken(bytes[next]),
      let number = MeantNumber.literal(text(bytes, start..<end))
    else { return false }
    let meant = (bytes[offset] == UInt8(ascii: "-") ? "-" : "") + number
    let place = offset..<end
    report(
      JSONMessages.number(text(bytes, place), meant: meant), at: place,
      certain: .replace(place, with: meant))
    append(.invalid, offset, end, quotes: 0, closing: 0)
    offset = end
    state = .afterValue
    return true
  }

  /// Where what looks like a number or word ends; a slash belongs to it.
  private func endOfToken(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, !Self.endsToken(bytes[end]) || bytes[end] == UInt8(ascii: "/") {
      end += 1
    }
    return end
  }

  /// Whether digits stand as in `25/11/2026`: a text that lacks its quotes.
  private static func isDate(_ written: String) -> Bool {
    let signs = written.filter { !("0"..."9").contains($0) }
    let isDate = signs == "//" || signs == "--" || signs == ".."
    return isDate && (8...10).contains(written.utf8.count) && written.last?.isNumber == true
  }

  /// The number as JSON writes it, for `+3`, `.5`, `5.` and a decimal comma of another keyboard.
  private static func meantNumber(_ written: String) -> String? {
    var text = written.hasPrefix("+") ? String(written.dropFirst()) : written
    text = String(text.map { $0 == "，" || $0 == "٫" ? "." : $0 })
    if text.hasPrefix(".") { text = "0" + text }
    if text.hasPrefix("-.") { text = "-0" + text.dropFirst() }
    if text.hasSuffix(".") { text.removeLast() }
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isWhole = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
    guard isWhole, text.utf8.count - digits.count <= 1, let whole = parts.first,
      whole.count == 1 || whole.first != UInt8(ascii: "0")
    else { return nil }
    return text
  }
}
