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
    var written = text(bytes, offset..<end)
    var meant = Self.meantNumber(written)
    let isNumeric = meant != nil
    if isNumeric {
      let tokenEnd = end
      end = endOfWrittenNumber(bytes, end)
      if end > tokenEnd {
        written = text(bytes, offset..<end)
        meant = Self.meantNumber(written)
      }
    }
    let next = endOfSpaces(bytes, end)
    let goesOn =
      next < bytes.count && next > end && !Self.endsToken(bytes[next])
      && !startsOtherKey(bytes, next)
    if goesOn || endOfHalfQuoted(bytes) != nil {
      takeBareText(bytes, wordEnd: end)
      return
    }
    // `5%` says a number and its unit.
    if !isNumeric, Self.isPercentage(written) {
      takeBareText(bytes, wordEnd: end)
      return
    }
    if isNumeric, written.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == 0x20 }) {
      takeWrittenNumber(written, until: end)
      return
    }
    if meant == nil {
      let parted = written.filter { $0 == "." }.count > 1 ? MeantNumber.literal(written) : nil
      meant = parted ?? (Self.isDate(written) ? "\"\(written)\"" : nil)
    }
    reportNumber(written, meant: meant, at: offset..<end)
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
    reportNumber(text(bytes, place), meant: meant, at: place)
    append(.invalid, offset, end, quotes: 0, closing: 0)
    offset = end
    state = .afterValue
    return true
  }

  /// Whether a percent sign stands behind a number.
  private static func isPercentage(_ written: String) -> Bool {
    guard written.utf8.last == UInt8(ascii: "%") else { return false }
    let digits = written.utf8.dropLast()
    // Of a hundred thousand most are so, and need no closer look.
    if digits.count < 10, digits.first.map({ $0 != UInt8(ascii: "0") }) ?? false,
      digits.allSatisfy(isDigit)
    {
      return true
    }
    return MeantNumber.measured(written) != nil
  }

  /// Notes what is no number, and the number that was meant.
  private mutating func reportNumber(_ written: String, meant: String?, at place: Range<Int>) {
    guard let meant else { return report(JSONMessages.number(written, meant: nil), at: place) }
    report(at: place, certain: .replace(place, with: meant)) {
      JSONMessages.number(written, meant: meant)
    }
  }

  /// Whether a value begins here; a hyphen alone is none.
  func startsWholeValue(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "-") else { return Self.startsValue(byte) }
    let next = endOfSpaces(bytes, offset + 1)
    return next < bytes.count && (Self.isDigit(bytes[next]) || bytes[next] == UInt8(ascii: "."))
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
    let point = UInt8(ascii: ".")
    var rest = written.utf8[...]
    if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    var digits = Array(rest)
    if digits.contains(where: { $0 >= 0x80 }) {
      digits = Array(String(String(Substring(rest)).map { $0 == "，" || $0 == "٫" ? "." : $0 }).utf8)
    }
    if digits.first == point { digits.insert(UInt8(ascii: "0"), at: 0) }
    if digits.last == point { digits.removeLast() }
    let whole = digits.firstIndex(of: point) ?? digits.count
    // What stands behind the point, too, is digits alone, and one at least.
    let fraction = digits[min(whole + 1, digits.count)...]
    guard whole > 0, whole == digits.count || !fraction.isEmpty,
      digits[..<whole].allSatisfy(isDigit), fraction.allSatisfy(isDigit),
      whole == 1 || digits[0] != UInt8(ascii: "0")
    else { return nil }
    return (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }
}
