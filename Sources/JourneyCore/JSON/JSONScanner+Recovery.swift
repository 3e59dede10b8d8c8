/// What the scanner does where the text is no JSON: say what is wrong, guess what was meant, go on.
extension JSONScanner {
  // MARK: Between values

  mutating func recoverAfterValue(_ bytes: Span<UInt8>, _ byte: UInt8) {
    if skipComment(bytes, byte) { return }
    guard !open.isEmpty else {
      let isBracket = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      let message = isBracket ? JSONMessages.closesNothing(byte) : JSONMessages.trailingContent
      report(message, at: offset..<offset + 1, damaging: true)
      offset = bytes.count
      return
    }
    if byte == UInt8(ascii: ";") {
      report(JSONMessages.semicolon, at: offset..<offset + 1)
      lastComma = offset
      offset += 1
      state = isInObject ? .key : .value
      return
    }
    if let last = nodes.last, last.kind == .number || last.openingLength == 0,
      offset == Int(last.end), !Self.startsValue(byte)
    {
      skipUnreadable(bytes)
      return
    }
    guard Self.startsValue(byte) || Self.startsBareWord(byte) || quoteLength(bytes, offset) > 0
    else {
      skipUnreadable(bytes)
      return
    }
    let end = nodes.last.map { Int($0.end) } ?? offset
    report(JSONMessages.missingComma, at: lastEnd(end)..<lastEnd(end))
    state = isInObject ? .key : .value
  }

  /// The end of the last value, closing bracket included.
  private func lastEnd(_ fallback: Int) -> Int {
    var end = fallback
    let bytes = source.bytes
    var index = offset - 1
    while index > end,
      [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index])
    {
      index -= 1
    }
    if index >= end { end = index + 1 }
    return end
  }

  // MARK: Keys

  mutating func recoverKey(_ bytes: Span<UInt8>, _ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "}") where state == .key:
      report(
        JSONMessages.trailingComma(UInt8(ascii: "}")), at: lastComma..<lastComma + 1)
      close(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      recoverBracket(byte)
    case UInt8(ascii: ","):
      report(JSONMessages.extraComma, at: offset..<offset + 1)
      lastComma = offset
      offset += 1
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      report(JSONMessages.keyExpected, at: offset..<offset + 1, damaging: true)
      append(.key, offset, offset, quotes: 0, closing: 0)
      state = .value
    case UInt8(ascii: "0")...UInt8(ascii: "9") where isDecimalComma(bytes):
      let end = endOfDigits(bytes, offset)
      let start = Int(nodes[nodes.count - 1].start)
      let whole = text(bytes, start..<lastComma)
      let fraction = text(bytes, offset..<end)
      report(JSONMessages.decimalComma(whole: whole, fraction: fraction), at: start..<end)
      nodes[nodes.count - 1].end = UInt32(end)
      nodes[nodes.count - 1].kind = .invalid
      offset = end
      state = .afterValue
    default:
      if skipComment(bytes, byte) { return }
      if scanQuoted(bytes, as: .key) {
        state = .colon
      } else if Self.startsBareWord(byte) || Self.isDigit(byte) {
        let end = endOfBareWord(bytes, offset)
        report(JSONMessages.bareKey(text(bytes, offset..<end)), at: offset..<end)
        append(.key, offset, end, quotes: 0, closing: 0)
        offset = end
        state = .colon
      } else {
        skipUnreadable(bytes)
      }
    }
  }

  /// Whether the digits here are what follows a decimal comma: `3,5`.
  private func isDecimalComma(_ bytes: Span<UInt8>) -> Bool {
    guard let last = nodes.last, last.kind == .number else { return false }
    return Int(last.end) == lastComma && offset == lastComma + 1
  }

  mutating func recoverColon(_ bytes: Span<UInt8>, _ byte: UInt8) {
    if skipComment(bytes, byte) { return }
    switch byte {
    case UInt8(ascii: "="):
      report(JSONMessages.equalsSign, at: offset..<offset + 1)
      offset += 1
      if offset < bytes.count, bytes[offset] == UInt8(ascii: ">") { offset += 1 }
      state = .value
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      let key = nodes[nodes.count - 1]
      let name = text(
        bytes, Int(key.start) + Int(key.openingLength)..<Int(key.end) - Int(key.closingLength))
      report(JSONMessages.keyWithoutValue(name), at: key.range, damaging: true)
      append(.invalid, Int(key.end), Int(key.end))
      state = .afterValue
    default:
      let end = Int(nodes[nodes.count - 1].end)
      report(JSONMessages.missingColon, at: end..<end)
      state = .value
    }
  }

  // MARK: Values

  mutating func recoverValue(_ bytes: Span<UInt8>, _ byte: UInt8) {
    if skipComment(bytes, byte) { return }
    switch byte {
    case UInt8(ascii: "]") where state == .value && !isInObject && !open.isEmpty:
      report(JSONMessages.trailingComma(byte), at: lastComma..<lastComma + 1)
      close(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if isInObject {
        report(JSONMessages.missingValue, at: offset..<offset + 1)
        append(.invalid, offset, offset)
        state = .afterValue
      } else if open.isEmpty {
        report(JSONMessages.closesNothing(byte), at: offset..<offset + 1, damaging: true)
        offset += 1
      } else {
        recoverBracket(byte)
      }
    case UInt8(ascii: ","):
      if isInObject {
        report(JSONMessages.missingValue, at: offset..<offset + 1)
        append(.invalid, offset, offset)
        state = .afterValue
      } else {
        report(JSONMessages.extraComma, at: offset..<offset + 1)
        lastComma = offset
        offset += 1
        state = .value
      }
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      recoverNumber(bytes)
    default:
      if scanQuoted(bytes, as: .string) {
        state = .afterValue
      } else if Self.startsBareWord(byte) {
        recoverBareWord(bytes)
      } else {
        skipUnreadable(bytes)
      }
    }
  }

  private mutating func recoverBareWord(_ bytes: Span<UInt8>) {
    let wordEnd = endOfBareWord(bytes, offset)
    let word = text(bytes, offset..<wordEnd)
    if let message = JSONMessages.bareWord(word) {
      report(message, at: offset..<wordEnd)
      append(.invalid, offset, wordEnd)
      offset = wordEnd
    } else {
      // A text without quotes goes on to the comma, bracket or line end that closes it.
      var end = wordEnd
      while end < bytes.count, !Self.endsBareText(bytes[end]) { end += 1 }
      while end > wordEnd, bytes[end - 1] == 0x20 { end -= 1 }
      report(JSONMessages.bareText, at: offset..<end)
      append(.string, offset, end, quotes: 0, closing: 0)
      offset = end
    }
    state = .afterValue
  }

  /// Takes what begins like a number but is none, up to where a token may end.
  mutating func recoverNumber(_ bytes: Span<UInt8>) {
    var end = offset
    while end < bytes.count, !Self.endsToken(bytes[end]) || bytes[end] == UInt8(ascii: "/") {
      end += 1
    }
    report(JSONMessages.number(text(bytes, offset..<end)), at: offset..<end)
    append(.invalid, offset, end)
    offset = end
    state = .afterValue
  }

  // MARK: Strings

  /// Reads a string in single or typographic quotes, if one begins here.
  private mutating func scanQuoted(_ bytes: Span<UInt8>, as kind: JSONNode.Kind) -> Bool {
    let opening = quoteLength(bytes, offset)
    guard opening > 0 else { return false }
    let isSingle = opening == 1
    var index = offset + opening
    var isEscaped = false
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      let closing =
        isSingle
        ? (bytes[index] == UInt8(ascii: "'") ? 1 : 0)
        : (bytes[index] == UInt8(ascii: "\"") ? 1 : quoteLength(bytes, index, single: false))
      if closing > 0, !isSingle || closesQuote(bytes, index + closing) {
        let end = index + closing
        report(
          isSingle ? JSONMessages.singleQuotes : JSONMessages.typographicQuotes,
          at: offset..<end)
        append(
          kind, offset, end, isEscaped: isEscaped, quotes: UInt8(opening), closing: UInt8(closing))
        offset = end
        return true
      }
      if bytes[index] == UInt8(ascii: "\\") {
        isEscaped = true
        sawEscape = true
        index += 1
      }
      index += 1
    }
    let end = min(index, bytes.count)
    report(JSONMessages.openString, at: offset..<offset + opening, damaging: true)
    append(kind, offset, end, isEscaped: isEscaped, quotes: UInt8(opening), closing: 0)
    offset = end
    return true
  }

  /// Whether what follows shows that a single quote was a closing one and no apostrophe.
  private func closesQuote(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"), 0x0A, 0x0D:
      return true
    default: return false
    }
  }

  /// The bytes of a quote that JSON does not know, at this place, or 0.
  private func quoteLength(_ bytes: Span<UInt8>, _ index: Int, single: Bool = true) -> Int {
    let byte = bytes[index]
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") { return single ? 1 : 0 }
    if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB {
      return 2
    }
    guard index + 2 < bytes.count else { return 0 }
    if byte == 0xE2, bytes[index + 1] == 0x80, (0x98...0x9F).contains(bytes[index + 2]) { return 3 }
    if byte == 0xEF, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x82 { return 3 }
    return 0
  }

  /// Decides what a line end within a string means.
  ///
  /// - Returns: Where the string goes on, or nothing if it was ended here.
  mutating func recoverLineBreak(
    _ bytes: Span<UInt8>, _ kind: JSONNode.Kind, start: Int, at lineEnd: Int, _ isEscaped: Bool
  ) -> Int? {
    var end = lineEnd
    while end > start + 1, bytes[end - 1] == 0x20 { end -= 1 }
    var content = end
    if content > start + 1, bytes[content - 1] == UInt8(ascii: ",") { content -= 1 }
    if content - 3 > start, quoteLength(bytes, content - 3) == 3 {
      report(JSONMessages.typographicQuotes, at: content - 3..<content)
      append(kind, start, content, isEscaped: isEscaped, closing: 3)
      offset = content
      return nil
    }
    var next = WordScan.endOfBlanks(bytes, from: lineEnd)
    let follower = next < bytes.count ? bytes[next] : UInt8(ascii: "}")
    let startsLine = [
      UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
      UInt8(ascii: "]"),
    ].contains(follower)
    if startsLine {
      report(JSONMessages.openString, at: start..<start + 1)
      append(kind, start, content, isEscaped: isEscaped, closing: 0)
      offset = content
      return nil
    }
    report(JSONMessages.lineBreakInString, at: lineEnd..<lineEnd)
    next = lineEnd + 1
    if bytes[lineEnd] == 0x0D, next < bytes.count, bytes[next] == 0x0A { next += 1 }
    return next
  }

  /// Checks the escape at the backslash and returns where the text goes on.
  mutating func scanEscape(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return index + 1 }
    let letter = bytes[index + 1]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      return scanUnicodeEscape(at: index)
    case 0x0A, 0x0D:
      return index + 1
    default:
      var end = index + 2
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      report(JSONMessages.escape(text(bytes, index..<end)), at: index..<end)
      return end
    }
  }

  private mutating func scanUnicodeEscape(at index: Int) -> Int {
    let slice = source.bytes[...]
    guard let unit = JSONEscapes.codeUnit(slice, at: index) else {
      report(JSONMessages.unicodeEscape, at: index..<min(index + 2, slice.count))
      return index + 2
    }
    guard UTF16.isLeadSurrogate(unit) || UTF16.isTrailSurrogate(unit) else { return index + 6 }
    if UTF16.isLeadSurrogate(unit), let low = JSONEscapes.codeUnit(slice, at: index + 6),
      UTF16.isTrailSurrogate(low)
    {
      return index + 12
    }
    let written = String(decoding: slice[index..<index + 6], as: UTF8.self)
    report(JSONMessages.loneSurrogate(written), at: index..<index + 6)
    return index + 6
  }

  mutating func reportControl(_ byte: UInt8, at index: Int) {
    report(JSONMessages.control(byte), at: index..<index + 1)
  }

  mutating func reportOpenString(_ start: Int) {
    report(JSONMessages.openString, at: start..<start + 1, damaging: true)
  }

  // MARK: Brackets

  /// Handles a bracket that does not close the innermost container.
  mutating func recoverBracket(_ byte: UInt8) {
    let kind: JSONNode.Kind = byte == UInt8(ascii: "}") ? .object : .array
    guard let match = open.lastIndex(where: { nodes[$0].kind == kind }) else {
      report(JSONMessages.closesNothing(byte), at: offset..<offset + 1, damaging: true)
      offset += 1
      return
    }
    while open.count > match + 1 {
      let innermost = open[open.count - 1]
      let opening = Int(nodes[innermost].start)
      report(
        JSONMessages.unclosedBefore(nodes[innermost].kind, byte), at: offset..<offset + 1,
        notes: [.init(JSONMessages.openedHere(nodes[innermost].kind), at: opening..<opening + 1)],
        damaging: true)
      closeInnermost(innermost, end: offset)
    }
    closeInnermost(open[match], end: offset + 1)
    offset += 1
    state = .afterValue
  }

  /// Ends whatever is still open at the end of the file.
  mutating func finish() {
    let end = source.bytes.count
    if nodes.isEmpty {
      isDamaged = true
      if problems.isEmpty { report(JSONMessages.empty, at: 0..<0, damaging: true) }
      return
    }
    if let last = nodes.last, last.kind == .key {
      append(.invalid, end, end)
    }
    guard let innermost = open.last else { return }
    let opening = Int(nodes[innermost].start)
    report(
      JSONMessages.neverClosed(nodes[innermost].kind, others: open.count - 1),
      at: opening..<opening + 1, notes: [.init(JSONMessages.endOfFile, at: end..<end)],
      damaging: true)
    while let node = open.last { closeInnermost(node, end: end) }
  }

  /// Passes over a value that lies deeper than anything a map needs.
  mutating func skipTooDeep(_ bytes: Span<UInt8>) {
    report(
      JSONMessages.tooDeep, at: offset..<offset + 1, rule: .tooDeep, damaging: true)
    let start = offset
    var depth = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        offset = WordScan.endOfPlainText(bytes, from: offset + 1)
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
          offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
          offset = WordScan.endOfPlainText(bytes, from: min(offset, bytes.count))
        }
      default: break
      }
      offset = min(offset + 1, bytes.count)
      if depth == 0 { break }
    }
    append(.invalid, start, offset)
    state = .afterValue
  }

  // MARK: Helpers

  private mutating func skipComment(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
    let start = offset
    if byte == UInt8(ascii: "#") {
      offset = endOfLine(bytes, offset)
    } else if byte == UInt8(ascii: "/"), offset + 1 < bytes.count {
      if bytes[offset + 1] == UInt8(ascii: "/") {
        offset = endOfLine(bytes, offset)
      } else if bytes[offset + 1] == UInt8(ascii: "*") {
        offset += 2
        while offset < bytes.count,
          !(bytes[offset] == UInt8(ascii: "/") && offset > start + 2
            && bytes[offset - 1] == UInt8(ascii: "*"))
        {
          offset += 1
        }
        offset = min(offset + 1, bytes.count)
      } else {
        return false
      }
    } else {
      return false
    }
    let lineEnd = min(endOfLine(bytes, start), offset)
    report(JSONMessages.comment, at: start..<lineEnd)
    return true
  }

  /// Reports characters that can begin nothing, and goes on behind the run of them.
  private mutating func skipUnreadable(_ bytes: Span<UInt8>) {
    var end = offset + 1
    while end < bytes.count, !Self.endsToken(bytes[end]) { end += 1 }
    report(JSONMessages.unexpected(text(bytes, offset..<end)), at: offset..<end, damaging: true)
    offset = end
  }

  private func endOfLine(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  private func endOfBareWord(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count,
      Self.startsBareWord(bytes[index]) || Self.isDigit(bytes[index])
        || bytes[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    return index
  }

  /// The text for a message: at most 40 bytes of the place, at a boundary of characters.
  func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var end = min(range.upperBound, range.lowerBound + 40)
    while end < range.upperBound, end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(
      decoding: source.bytes[range.lowerBound..<max(end, range.lowerBound)], as: UTF8.self)
    return end < range.upperBound ? text + "…" : text
  }

  private static func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"): true
    default: isDigit(byte)
    }
  }

  private static func startsBareWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "$")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func endsBareText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: false
    }
  }

  private mutating func report(
    _ message: JSONMessages.Message, at range: Range<Int>, rule: RuleID = .syntax,
    notes: [Diagnostic.Note] = [], damaging: Bool = false
  ) {
    if damaging { isDamaged = true }
    guard problems.count < Self.maximumProblems else { return }
    problems.append(
      Diagnostic(
        rule: rule, severity: .error, message: message.text, range: range, notes: notes,
        help: message.help))
    if problems.count == Self.maximumProblems {
      isDamaged = true
      problems[problems.count - 1].help = JSONMessages.tooMany
      offset = source.bytes.count
    }
  }
}
