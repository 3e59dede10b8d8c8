/// What the scanner does about quotes, escapes and line ends that no JSON string has.
extension JSONScanner {
  // MARK: Other quotes

  /// Reads a string in single or typographic quotes, if one begins here.
  mutating func scanQuoted(_ bytes: Span<UInt8>, as kind: JSONNode.Kind) -> Bool {
    let opening = quoteLength(bytes, offset)
    guard opening > 0 else { return false }
    let isSingle = opening == 1
    var index = offset + opening
    var isEscaped = false
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      let closing =
        isSingle
        ? (bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "`") ? 1 : 0)
        : (bytes[index] == UInt8(ascii: "\"") ? 1 : quoteLength(bytes, index, single: false))
      if closing > 0,
        closesQuote(bytes, index + closing)
          || endsBeforeText(bytes, offset + opening, index, index + closing)
      {
        let end = index + closing
        report(
          isSingle ? JSONMessages.singleQuotes : JSONMessages.typographicQuotes,
          at: offset..<end,
          certain: straightening(bytes, offset..<offset + opening, index..<end))
        append(
          kind, offset, end, isEscaped: isEscaped, quotes: UInt8(opening), closing: UInt8(closing))
        offset = end
        return true
      }
      if bytes[index] == UInt8(ascii: "\\") {
        isEscaped = true
        sawEscape = true
        let isQuote = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "'")
        index = isQuote ? index + 2 : scanEscape(bytes, at: index)
      } else {
        index += 1
      }
    }
    let end = endOfOpenText(bytes, offset + opening..<min(index, bytes.count), as: kind)
    report(
      JSONMessages.openString, at: offset..<offset + opening,
      guess: straightening(bytes, offset..<offset + opening, end..<end))
    append(kind, offset, end, isEscaped: isEscaped, quotes: UInt8(opening), closing: 0)
    offset = end
    return true
  }

  /// Whether a quote closes a text although the comma behind it is missing: `“Fast” “Cheap”`.
  private func endsBeforeText(
    _ bytes: Span<UInt8>, _ start: Int, _ quote: Int, _ end: Int
  ) -> Bool {
    let next = endOfSpaces(bytes, end)
    return next > end && next < bytes.count && quote > start && bytes[quote - 1] != 0x20
      && (bytes[next] == UInt8(ascii: "\"") || quoteLength(bytes, next) > 0)
      && innerQuotes(bytes, start..<quote) == 0
  }

  /// How many quotations of a text are open at its end; nothing if one ends that never began.
  private func innerQuotes(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Int? {
    var depth = 0
    var index = content.lowerBound
    while index < content.upperBound {
      let length =
        bytes[index] == UInt8(ascii: "\"") ? 1 : quoteLength(bytes, index, single: false)
      if length > 0 {
        let isBehindWord = index > content.lowerBound && !Self.isOpeningSign(bytes[index - 1])
        depth += isBehindWord ? -1 : 1
        if depth < 0 { return nil }
      }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : max(length, 1)
    }
    return depth
  }

  /// Puts straight quotes in the place of others, and a backslash before those within the text.
  ///
  /// Where quotes within the text do not stand in pairs it may be two texts.
  private func straightening(
    _ bytes: Span<UInt8>, _ opening: Range<Int>, _ closing: Range<Int>
  ) -> Diagnostic.Fix? {
    guard innerQuotes(bytes, opening.upperBound..<closing.lowerBound) == 0 else { return nil }
    var fix = Diagnostic.Fix.replace(opening, with: "\"")
    var index = opening.upperBound
    while index < closing.lowerBound {
      if bytes[index] == UInt8(ascii: "\\") {
        let next = index + 1
        if next < closing.lowerBound, bytes[next] == UInt8(ascii: "'") {
          fix.append(.init(index..<next, ""))
        }
        index += 1
      } else if bytes[index] == UInt8(ascii: "\"") {
        fix.append(.init(index..<index, "\\"))
      }
      index += 1
    }
    fix.append(.init(closing, "\""))
    return fix
  }

  /// Whether a key in single or typographic quotes, or a value of a list, begins here and ends on
  /// this line: a comma is missing before it.
  func startsQuoted(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let opening = quoteLength(bytes, start)
    guard opening > 0 else { return false }
    let isSingle = opening == 1
    var index = start + opening
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      let closing =
        isSingle
        ? (bytes[index] == bytes[start] ? 1 : 0)
        : (bytes[index] == UInt8(ascii: "\"") ? 1 : quoteLength(bytes, index, single: false))
      if closing > 0,
        isInObject ? isKeyEnd(bytes, index + closing) : closesText(bytes, index + closing)
      {
        return true
      }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : max(closing, 1)
    }
    return false
  }

  private func isKeyEnd(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let index = endOfSpaces(bytes, start)
    guard index < bytes.count else { return false }
    return bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "=")
      || fullWidth(bytes, index) == UInt8(ascii: ":")
  }

  private func holdsLineEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == 0x0A || bytes[index] == 0x0D { return true }
    return false
  }

  /// Whether what follows shows that a quote was a closing one and no part of the text.
  private func closesQuote(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let index = endOfSpaces(bytes, start)
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ";"): return true
    default: return fullWidth(bytes, index) == UInt8(ascii: ":") || closesText(bytes, start)
    }
  }

  /// The bytes of a quote that JSON does not know, at this place, or 0.
  func quoteLength(_ bytes: Span<UInt8>, _ index: Int, single: Bool = true) -> Int {
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

  // MARK: Quotes that were forgotten or not meant

  /// Looks again at the string before this place, whose closing quote seems to be none.
  ///
  /// - Returns: Whether the string was reported and ended elsewhere.
  mutating func rereadString(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard let last = nodes.last, last.kind == .string || last.kind == .key,
      last.openingLength == 1, last.closingLength == 1,
      bytes[Int(last.start)] == UInt8(ascii: "\"")
    else { return false }
    let node = nodes.count - 1
    let isAdjacent = Int(last.end) == offset
    let content = Int(last.start) + 1..<Int(last.end) - 1
    if isAdjacent, byte == UInt8(ascii: "\""), closesQuote(bytes, offset + 1) {
      let quote = offset..<offset + 1
      // 6"" may be six inches.
      let isMeasure = content.last.map { Self.isDigit(bytes[$0]) } ?? true
      report(JSONMessages.extraQuote, at: quote, guess: isMeasure ? nil : .remove(quote))
      offset += 1
      return true
    }
    guard isAdjacent ? !Self.endsToken(byte) : Self.startsBareWord(byte) else { return false }
    if !isAdjacent, startsQuoted(bytes, offset) || holdsLineEnd(bytes, Int(last.end)..<offset) {
      return false
    }
    if isAdjacent, content.isEmpty, let end = endOfQuotingText(bytes, as: last.kind) {
      let quote = content.lowerBound - 1..<content.lowerBound
      report(JSONMessages.extraQuote, at: quote, guess: fixOfDoubled(bytes, quote, end))
      nodes[node].openingLength = 2
      endAgain(node, at: end)
      return true
    }
    if isAdjacent, let quote = curlyClosing(bytes, content) {
      report(JSONMessages.typographicQuotes, at: quote, certain: .replace(quote, with: "\""))
      nodes[node].closingLength = UInt8(quote.count)
      endAgain(node, at: quote.upperBound)
      return true
    }
    let cut = endOfOpenText(bytes, content, as: last.kind)
    if isAdjacent, isForgottenQuote(bytes, cut..<content.upperBound) {
      report(
        JSONMessages.openString, at: content.lowerBound - 1..<content.lowerBound,
        guess: closing(bytes, content.lowerBound..<cut, before: content.upperBound, last.kind))
      nodes[node].closingLength = 0
      endAgain(node, at: cut)
      return true
    }
    guard let end = endOfQuotingText(bytes, as: last.kind) else { return false }
    report(
      JSONMessages.innerQuote, at: content.upperBound..<content.upperBound + 1,
      guess: quotation(bytes, content.lowerBound..<end - 1))
    endAgain(node, at: end)
    return true
  }

  /// Takes one of two quotes away with which a text begins, if its end is the only other one.
  private func fixOfDoubled(
    _ bytes: Span<UInt8>, _ quote: Range<Int>, _ end: Int
  ) -> Diagnostic.Fix? {
    for index in quote.upperBound + 1..<max(end - 1, quote.upperBound + 1)
    where bytes[index] == UInt8(ascii: "\"") { return nil }
    return .remove(quote)
  }

  /// Closes a text before the punctuation that leads on from it, if all of that is punctuation.
  private func closing(
    _ bytes: Span<UInt8>, _ content: Range<Int>, before end: Int, _ kind: JSONNode.Kind
  ) -> Diagnostic.Fix? {
    guard !content.isEmpty else { return nil }
    // Behind a value a colon may be a part of what somebody says.
    for index in content.upperBound..<end
    where bytes[index] == UInt8(ascii: ":") && kind != .key { return nil }
    return .insert("\"", at: content.upperBound)
  }

  /// Puts a backslash before quotes that stand in pairs around words of a text.
  private func quotation(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Diagnostic.Fix? {
    var fix: Diagnostic.Fix?
    var isOpen = false
    var index = content.lowerBound
    while index < content.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "\"") {
        let isBehindBlank = index == content.lowerBound || Self.isOpeningSign(bytes[index - 1])
        let isBeforeBlank =
          index + 1 == content.upperBound
          || !Self.startsBareWord(bytes[index + 1])
            && !Self.isDigit(bytes[index + 1])
        guard isOpen ? isBeforeBlank : isBehindBlank && !isBeforeBlank else { return nil }
        isOpen.toggle()
        let edit = Diagnostic.Fix.Edit(index..<index + 1, "\\\"")
        if fix == nil { fix = Diagnostic.Fix(edit) } else { fix?.append(edit) }
      }
      index += 1
    }
    return isOpen ? nil : fix
  }

  /// Whether a quotation may begin behind a byte.
  private static func isOpeningSign(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "-")
  }

  private mutating func endAgain(_ node: Int, at end: Int) {
    nodes[node].end = UInt32(end)
    offset = end
  }

  /// Finds the closing quote of a text in which quotes stand without a backslash.
  private mutating func endOfQuotingText(_ bytes: Span<UInt8>, as kind: JSONNode.Kind) -> Int? {
    // A line may have a thousand keys of which no quote is before a colon.
    if kind == .key, offset < keylessEnd { return nil }
    var index = offset
    var hasEscapes = false
    var wordEnd: Int?
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        hasEscapes = true
        nodes[nodes.count - 1].isEscaped = true
        sawEscape = true
        index += 1
      case UInt8(ascii: "\""):
        let isKeyEnd = followsColon(bytes, index + 1)
        if isKeyEnd { return kind == .key ? index + 1 : nil }
        if kind != .key, closesText(bytes, index + 1) { return index + 1 }
      case UInt8(ascii: ":") where isInObject && kind != .key:
        // Behind more than a word the colon is part of a text.
        let end = wordEnd ?? endOfWord(bytes)
        wordEnd = end
        if end >= index { return nil }
      default: break
      }
      index += 1
    }
    if kind == .key, !hasEscapes { keylessEnd = index }
    return nil
  }

  /// Where the letters and digits end that stand here.
  private func endOfWord(_ bytes: Span<UInt8>) -> Int {
    var index = offset
    while index < bytes.count, Self.startsBareWord(bytes[index]) || Self.isDigit(bytes[index]) {
      index += 1
    }
    return index
  }

  private func followsColon(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let index = endOfSpaces(bytes, start)
    return index < bytes.count && bytes[index] == UInt8(ascii: ":")
  }

  /// Whether what follows a quote shows that it ends a text: a bracket, a line end, or a comma and
  /// the beginning of another value or key.
  func closesText(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var index = endOfSpaces(bytes, start)
    guard index < bytes.count else { return true }
    guard let behind = endOfComments(bytes, index) else { return true }
    index = behind
    guard index < bytes.count else { return true }
    // The comma of an East Asian keyboard leads on as one of JSON does.
    let isWideComma = fullWidth(bytes, index) == UInt8(ascii: ",")
    switch isWideComma ? UInt8(ascii: ",") : bytes[index] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"), 0x0A, 0x0D: return true
    case UInt8(ascii: ","):
      index = endOfSpaces(bytes, index + (isWideComma ? 3 : 1))
      guard index < bytes.count, let behind = endOfComments(bytes, index) else { return true }
      index = behind
      guard index < bytes.count else { return true }
      switch bytes[index] {
      // A comma too many is no part of a text.
      case 0x0A, 0x0D, UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","): return true
      default:
        return Self.startsValue(bytes[index]) || quoteLength(bytes, index) > 0
          || startsBareKey(bytes, index) || isWord(bytes, index)
      }
    default: return false
    }
  }

  /// Where a text without a closing quote ends: before the punctuation that leads on from it.
  func endOfOpenText(
    _ bytes: Span<UInt8>, _ content: Range<Int>, as kind: JSONNode.Kind
  ) -> Int {
    if kind == .key {
      for index in content where bytes[index] == UInt8(ascii: ":") { return index }
    }
    var cut = content.upperBound
    while cut > content.lowerBound, Self.isPunctuation(bytes[cut - 1]) { cut -= 1 }
    // Brackets that the text has opened belong to it.
    var unclosed = 0
    for index in content.lowerBound..<cut {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): unclosed += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): unclosed -= 1
      default: break
      }
    }
    while unclosed > 0, cut < content.upperBound,
      bytes[cut] == UInt8(ascii: "]") || bytes[cut] == UInt8(ascii: "}")
    {
      cut += 1
      unclosed -= 1
    }
    return cut
  }

  /// Whether punctuation and a quote behind it lead to a further text: `, "`, `: "`, `[ "`, `{ "`.
  private func isForgottenQuote(_ bytes: Span<UInt8>, _ punctuation: Range<Int>) -> Bool {
    var index = punctuation.upperBound
    while index > punctuation.lowerBound {
      index -= 1
      switch bytes[index] {
      case 0x20, 0x09: continue
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":"): return true
      default: return false
      }
    }
    return false
  }

  /// The first curly quote of a text that closes what no curly quote has opened.
  private func curlyClosing(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Range<Int>? {
    var depth = 0
    var index = content.lowerBound
    while index < content.upperBound {
      let length = quoteLength(bytes, index, single: false)
      if length > 1 {
        let isOpening = bytes[index + length - 1] == 0x9C || bytes[index + length - 1] == 0x9E
        if depth == 0, closesQuote(bytes, index + length) { return index..<index + length }
        depth += isOpening ? 1 : depth > 0 ? -1 : 0
      }
      index += max(length, 1)
    }
    return nil
  }

  // MARK: Line ends

  /// Decides what a line end, or the end of the file, within a string means.
  ///
  /// - Returns: Where the string goes on, or nothing if it was ended here.
  mutating func recoverLineBreak(
    _ bytes: Span<UInt8>, _ kind: JSONNode.Kind, start: Int, at lineEnd: Int, _ isEscaped: Bool
  ) -> Int? {
    var end = lineEnd
    while end > start + 1, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    if let quote = curlyClosing(bytes, start + 1..<end) {
      report(JSONMessages.typographicQuotes, at: quote, certain: .replace(quote, with: "\""))
      append(
        kind, start, quote.upperBound, isEscaped: isEscaped, closing: UInt8(quote.count))
      offset = quote.upperBound
      return nil
    }
    var next = WordScan.endOfBlanks(bytes, from: lineEnd)
    if next == bytes.count || Self.startsStructure(bytes[next]) {
      let cut = endOfOpenText(bytes, start + 1..<end, as: kind)
      report(
        JSONMessages.openString, at: start..<start + 1,
        guess: closing(bytes, start + 1..<cut, before: end, kind))
      append(kind, start, cut, isEscaped: isEscaped, closing: 0)
      offset = cut
      return nil
    }
    report(JSONMessages.lineBreakInString, at: lineEnd..<lineEnd)
    next = lineEnd + 1
    if bytes[lineEnd] == 0x0D, next < bytes.count, bytes[next] == 0x0A { next += 1 }
    return next
  }

  private static func startsStructure(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["): true
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","): true
    default: false
    }
  }

  // MARK: Escapes

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
}
