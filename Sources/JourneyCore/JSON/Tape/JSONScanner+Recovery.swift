/// What the scanner does where the text is no JSON: say what is wrong, guess what was meant, go on.
///
/// The guess matters: after a good one the rest of the file reads as it was meant, and one slip
/// gives one finding. Quotes and brackets have files of their own.
extension JSONScanner {
  // MARK: Between values

  mutating func recoverAfterValue(_ bytes: Span<UInt8>, _ byte: UInt8) {
    if recoverLookAlike(bytes) || skipFence(bytes) { return }
    if skipComment(bytes, byte) || rereadString(bytes, byte) || rereadNumber(bytes, byte) { return }
    if byte == UInt8(ascii: ":") {
      recoverColonBehindValue(bytes)
      return
    }
    guard !open.isEmpty else {
      if byte == UInt8(ascii: ","), isLast(bytes, offset) { return reportExtraComma(bytes) }
      if reopenRoot(byte) { return }
      let isBracket = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      let message = isBracket ? JSONMessages.closesNothing(byte) : JSONMessages.trailingContent
      report(message, at: offset..<offset + 1, damaging: !isBracket)
      offset = isBracket ? offset + 1 : bytes.count
      return
    }
    if byte == UInt8(ascii: ";") {
      let place = offset..<offset + 1
      report(JSONMessages.semicolon, at: place, certain: .replace(place, with: ","))
      lastComma = offset
      offset += 1
      state = isInObject ? .key : .value
      return
    }
    let end = endOfLastValue
    if isInObject, offset == end + 1, nodes.last?.kind == .number, isOneNumber(bytes, end, byte) {
      takeWrittenNumber(bytes)
      return
    }
    guard
      startsWholeValue(bytes, byte) || quoteLength(bytes, offset) > 0
        || (isInObject ? startsBareKey(bytes, offset) : isWord(bytes, offset))
    else {
      skipUnreadable(bytes)
      return
    }
    // Behind what nobody can read, a comma alone makes nothing right.
    let isCertain = unreadableEnd <= end && !isOneNumber(bytes, end, byte)
    report(
      JSONMessages.missingComma, at: end..<end, certain: isCertain ? .insert(",", at: end) : nil)
    lastComma = end
    state = isInObject ? .key : .value
  }

  /// Where the last value of the innermost container ends.
  private var endOfLastValue: Int { nodes.last.map { max(Int($0.end), lastClosed) } ?? offset }

  /// Whether a word without quotes, and a colon behind it, stand here.
  func startsBareKey(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard Self.startsBareWord(bytes[start]) else { return false }
    var index = endOfSpaces(bytes, endOfBareWord(bytes, start))
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      index = endOfSpaces(bytes, index + 1)
    }
    return index < bytes.count
      && (bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "="))
  }

  /// Whether `true`, `false` or `null` stands here.
  func isWord(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let word = text(bytes, start..<endOfBareWord(bytes, start))
    return word == "true" || word == "false" || word == "null"
  }

  // MARK: Keys

  mutating func recoverKey(_ bytes: Span<UInt8>, _ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "}") where state == .key:
      let comma = lastComma..<lastComma + 1
      report(JSONMessages.trailingComma(byte), at: comma, certain: removing(bytes, comma))
      close(bytes, byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      recoverBracket(bytes, byte)
    case UInt8(ascii: ","):
      reportExtraComma(bytes)
    case UInt8(ascii: ":"):
      report(JSONMessages.keyExpected, at: offset..<offset + 1, damaging: true)
      append(.key, offset, offset, quotes: 0, closing: 0)
      offset += 1
      state = .value
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      recoverBracketForKey(bytes, byte)
    case UInt8(ascii: "0")...UInt8(ascii: "9") where isDecimalComma(bytes):
      takeWrittenNumber(bytes)
    default:
      if recoverLookAlike(bytes) || skipComment(bytes, byte) { return }
      if scanQuoted(bytes, as: .key) {
        state = .colon
      } else if Self.startsBareWord(byte) || Self.isDigit(byte) {
        takeBareKey(bytes)
      } else {
        skipUnreadable(bytes)
      }
    }
  }

  /// Takes a key without quotes, or with a closing one alone; it may be of several words.
  private mutating func takeBareKey(_ bytes: Span<UInt8>) {
    var end = endOfBareWord(bytes, offset)
    var next = endOfSpaces(bytes, end)
    while next < bytes.count, Self.startsBareWord(bytes[next]) || Self.isDigit(bytes[next]) {
      end = endOfBareWord(bytes, next)
      next = endOfSpaces(bytes, end)
    }
    let name = text(bytes, offset..<end)
    let hasQuote = end < bytes.count && bytes[end] == UInt8(ascii: "\"")
    let quotedEnd = hasQuote ? end + 1 : end
    var fix = Diagnostic.Fix.insert("\"", at: offset)
    if !hasQuote { fix.append(.init(end..<end, "\"")) }
    report(JSONMessages.bareKey(name), at: offset..<quotedEnd, certain: fix)
    append(.key, offset, quotedEnd, quotes: 0, closing: hasQuote ? 1 : 0)
    offset = quotedEnd
    state = .colon
  }

  // MARK: Colons

  mutating func recoverColon(_ bytes: Span<UInt8>, _ byte: UInt8) {
    if recoverLookAlike(bytes) || skipComment(bytes, byte) || rereadString(bytes, byte) { return }
    switch byte {
    case UInt8(ascii: "="):
      let sign = offset
      offset += 1
      if offset < bytes.count, bytes[offset] == UInt8(ascii: ">") { offset += 1 }
      report(
        JSONMessages.equalsSign, at: sign..<sign + 1,
        certain: .replace(sign..<offset, with: ":"))
      state = .value
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      if byte != UInt8(ascii: "}"), recoverKeyBehindObject(bytes) || recoverKeyAsElement(bytes) {
        return
      }
      reportKeyWithoutValue()
      state = .afterValue
    case UInt8(ascii: "\"") where startsKey(bytes, offset):
      reportKeyWithoutValue()
      lastComma = offset
      state = .key
    default:
      let end = Int(nodes[nodes.count - 1].end)
      report(JSONMessages.missingColon, at: end..<end, guess: .insert(":", at: end))
      state = .value
    }
  }

  private mutating func reportKeyWithoutValue() {
    let key = nodes[nodes.count - 1]
    report(JSONMessages.keyWithoutValue(name(of: key)), at: key.range)
    append(.invalid, Int(key.end), Int(key.end), quotes: 0, closing: 0)
  }

  func name(of key: JSONNode) -> String {
    let contents = source.bytes
    let start = Int(key.start) + Int(key.openingLength)
    return text(contents.span, start..<max(start, Int(key.end) - Int(key.closingLength)))
  }

  // MARK: Values

  mutating func recoverValue(_ bytes: Span<UInt8>, _ byte: UInt8) {
    if recoverLookAlike(bytes) || skipComment(bytes, byte) || skipFence(bytes) { return }
    switch byte {
    case UInt8(ascii: "]") where state == .value && !isInObject && !open.isEmpty:
      let comma = lastComma..<lastComma + 1
      report(JSONMessages.trailingComma(byte), at: comma, certain: removing(bytes, comma))
      close(bytes, byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if isInObject {
        reportMissingValue()
      } else if open.isEmpty {
        report(JSONMessages.closesNothing(byte), at: offset..<offset + 1, damaging: true)
        offset += 1
      } else {
        recoverBracket(bytes, byte)
      }
    case UInt8(ascii: ","):
      if isInObject {
        reportMissingValue()
      } else {
        reportExtraComma(bytes)
      }
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      recoverNumber(bytes)
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ";"), 0..<0x20, 0x7F:
      skipUnreadable(bytes)
    default:
      if scanQuoted(bytes, as: .string) { state = .afterValue } else { recoverBareWord(bytes) }
    }
  }

  private mutating func reportExtraComma(_ bytes: Span<UInt8>) {
    let comma = offset..<offset + 1
    report(JSONMessages.extraComma, at: comma, certain: removing(bytes, comma))
    offset += 1
  }

  /// Whether nothing but commas and blanks follows.
  private func isLast(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] == UInt8(ascii: ",") {
      index = WordScan.endOfBlanks(bytes, from: index + 1)
    }
    return index == bytes.count
  }

  /// Takes a comma away; two texts that only a comma parts would become one.
  private func removing(_ bytes: Span<UInt8>, _ comma: Range<Int>) -> Diagnostic.Fix? {
    bytes[comma.lowerBound] == UInt8(ascii: ",") ? .remove(comma) : nil
  }

  private mutating func reportMissingValue() {
    report(JSONMessages.missingValue, at: offset..<offset + 1)
    append(.invalid, offset, offset, quotes: 0, closing: 0)
    state = .afterValue
  }

  private mutating func recoverBareWord(_ bytes: Span<UInt8>) {
    if nodes.isEmpty, let start = startOfMap(bytes) {
      report(JSONMessages.textBefore, at: offset..<endOfLine(bytes, offset))
      offset = start
      return
    }
    let wordEnd = endOfBareWord(bytes, offset)
    let next = endOfSpaces(bytes, wordEnd)
    if let message = JSONMessages.bareWord(text(bytes, offset..<wordEnd)),
      next == bytes.count || Self.endsBareText(bytes[next])
    {
      report(
        message, at: offset..<wordEnd,
        certain: open.isEmpty ? nil : fixOfWord(bytes, offset..<wordEnd))
      append(.invalid, offset, wordEnd, quotes: 0, closing: 0)
      offset = wordEnd
      state = .afterValue
    } else {
      takeBareText(bytes, wordEnd: wordEnd)
    }
  }

  /// Writes a word as JSON knows it; `yes` may be a text, and what it says where `true` or `false`
  /// belongs is known to whoever reads it.
  private func fixOfWord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Diagnostic.Fix? {
    let word = text(bytes, range)
    switch word.lowercased() {
    case "true", "false": return .replace(range, with: word.lowercased())
    case "null", "none", "nil", "undefined": return .replace(range, with: "null")
    case "yes", "no": return quoting(bytes, range, isClosed: false)
    default: return nil
    }
  }

  /// Takes a text without quotes, or with a closing one alone.
  ///
  /// It goes on to that quote, else to the comma, bracket, comment or line end that closes it.
  mutating func takeBareText(_ bytes: Span<UInt8>, wordEnd: Int) {
    let quote = endOfHalfQuoted(bytes)
    var end = quote ?? wordEnd
    if quote == nil {
      while end < bytes.count, !Self.endsBareText(bytes[end]), !startsComment(bytes, end) {
        end += 1
      }
      while end > wordEnd, [0x20, 0x09, UInt8(ascii: ";")].contains(bytes[end - 1]) { end -= 1 }
      if end == offset { end += 1 }
    }
    let content = offset..<(quote == nil ? end : end - 1)
    // Signs alone are no text that anybody meant.
    let isText = content.contains { Self.startsBareWord(bytes[$0]) || Self.isDigit(bytes[$0]) }
    let fix =
      open.isEmpty || !isText ? nil : quoting(bytes, content, isClosed: quote != nil)
    let isShown = fix != nil && content.count <= Self.longestShown
    report(
      JSONMessages.bareText(isShown ? text(bytes, content) : nil), at: offset..<end, guess: fix)
    append(.string, offset, end, quotes: 0, closing: quote == nil ? 0 : 1)
    offset = end
    state = .afterValue
  }

  /// Puts a text between quotes, unless more of the line may belong to it.
  private func quoting(
    _ bytes: Span<UInt8>, _ content: Range<Int>, isClosed: Bool
  ) -> Diagnostic.Fix? {
    let next = endOfSpaces(bytes, content.upperBound)
    let isWhole =
      isClosed || next == bytes.count || bytes[next] != UInt8(ascii: ",")
      || closesText(bytes, content.upperBound)
    guard isWhole, !content.isEmpty else { return nil }
    for index in content {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return nil }
    }
    var fix = Diagnostic.Fix.insert("\"", at: content.lowerBound)
    if !isClosed { fix.append(.init(content.upperBound..<content.upperBound, "\"")) }
    return fix
  }

  /// The place behind the first quote of the line, if it ends the text that begins here.
  mutating func endOfHalfQuoted(_ bytes: Span<UInt8>) -> Int? {
    // A line may hold a hundred thousand numbers of which this is asked, and no quote.
    if !quoteSearch.contains(offset) {
      var end = offset
      while end < bytes.count {
        let byte = bytes[end]
        if byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D { break }
        end += 1
      }
      quoteSearch = offset..<end
    }
    let index = quoteSearch.upperBound
    guard index < bytes.count, index > offset else { return nil }
    let isQuote = bytes[index] == UInt8(ascii: "\"")
    guard isQuote, closesText(bytes, index + 1) else { return nil }
    return Self.isPunctuation(bytes[index - 1]) ? nil : index + 1
  }

  /// Skips a line with which a block of code begins or ends in Markdown, before or behind the map.
  private mutating func skipFence(_ bytes: Span<UInt8>) -> Bool {
    // Behind a text it may be anything.
    guard open.isEmpty, nodes.first?.kind != .string, bytes.count - offset >= 3 else {
      return false
    }
    for index in offset..<offset + 3 where bytes[index] != UInt8(ascii: "`") { return false }
    let end = endOfLine(bytes, offset)
    // A map on the same line would go with it.
    for index in offset + 3..<end where bytes[index] == UInt8(ascii: "{") { return false }
    var next = end
    if next < bytes.count, bytes[next] == 0x0D { next += 1 }
    if next < bytes.count, bytes[next] == 0x0A { next += 1 }
    report(JSONMessages.fence, at: offset..<end, certain: .remove(offset..<next))
    offset = next
    return true
  }

  /// Where a line begins with the bracket of a map, or with the fence of the code that it is, behind
  /// words such as those of an assistant that wrote it.
  private func startOfMap(_ bytes: Span<UInt8>) -> Int? {
    var index = endOfLine(bytes, offset)
    while index < bytes.count {
      index = WordScan.endOfBlanks(bytes, from: index)
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "{") { return index }
      if bytes[index] == UInt8(ascii: "`"), index + 2 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "`")
      {
        return index
      }
      index = endOfLine(bytes, index)
    }
    return nil
  }

  // MARK: Helpers

  /// Reports characters that can begin nothing, and goes on behind the run of them.
  private mutating func skipUnreadable(_ bytes: Span<UInt8>) {
    var end = offset + 1
    while end < bytes.count, !Self.endsToken(bytes[end]) { end += 1 }
    report(JSONMessages.unexpected(text(bytes, offset..<end)), at: offset..<end, damaging: true)
    offset = end
    unreadableEnd = end
  }

  func endOfLine(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  func endOfSpaces(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
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

  /// So many bytes of a text are told in a message.
  private static let longestShown = 40

  /// The text for a message: at most 40 bytes of the place, at a boundary of characters.
  func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var end = min(range.upperBound, range.lowerBound + Self.longestShown)
    while end < range.upperBound, end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(
      decoding: source.bytes[range.lowerBound..<max(end, range.lowerBound)], as: UTF8.self)
    return end < range.upperBound ? text + "…" : text
  }

  static func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"): true
    default: isDigit(byte)
    }
  }

  static func startsBareWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "$")
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether a byte is a blank or stands between texts.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: ":"): true
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }

  private static func endsBareText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: false
    }
  }

  /// Notes a problem; a damaging one may have lost something that others would miss.
  ///
  /// - Parameters:
  ///   - message: What is wrong.
  ///   - range: Where.
  ///   - rule: The rule that says so.
  ///   - notes: Other places that belong to it.
  ///   - damaging: Whether parts of the file may be lost.
  ///   - guess: The correction, where that follows from a guess at what was meant.
  ///   - certain: The correction of what can have been meant in one way alone: nothing behind it
  ///     is in doubt, so a thousand of these do not end the reading.
  mutating func report(
    _ message: JSONMessages.Message, at range: Range<Int>, rule: RuleID = .syntax,
    notes: [Diagnostic.Note] = [], damaging: Bool = false, guess: Diagnostic.Fix? = nil,
    certain: Diagnostic.Fix? = nil
  ) {
    if damaging { isDamaged = true }
    guard !isFull else { return }
    if certain == nil { doubts += 1 }
    if certain == nil, guess == nil { puzzles += 1 }
    let fix = certain ?? guess
    let isWhole = fix == nil || !isForCorrection || problems.count < Self.maximumWhole
    if isWhole {
      problems.append(
        Diagnostic(
          rule: rule, severity: .error, message: message.text, range: range,
          about: message.about, notes: notes, help: message.help, fix: fix))
    } else if let fix {
      untold.append(fix, of: rule, at: range.lowerBound, isOfReader: true, isTold: false)
    }
    endIfOver(isWhole: isWhole)
  }

  /// Notes what can have been meant in one way alone, of which there may be hundreds of thousands.
  ///
  /// - Parameters:
  ///   - range: Where.
  ///   - fix: The correction.
  ///   - message: What is wrong, which is worded where it is told.
  mutating func report(
    at range: Range<Int>, certain fix: Diagnostic.Fix, _ message: () -> JSONMessages.Message
  ) {
    guard !isFull else { return }
    if !isForCorrection || problems.count < Self.maximumWhole {
      return report(message(), at: range, certain: fix)
    }
    untold.append(fix, of: .syntax, at: range.lowerBound, isOfReader: true, isTold: false)
    endIfOver(isWhole: false)
  }

  /// Ends the reading where so much was found that the rest would only follow from it.
  private mutating func endIfOver(isWhole: Bool) {
    let isLost = puzzles == Self.maximumProblems || doubts == maximumGuesses
    let isOver =
      isForCorrection
      ? untold.count == Self.maximumCorrections : problems.count == Self.maximumTypos
    if isLost || isOver {
      isDamaged = true
      isFull = true
      if isWhole { problems[problems.count - 1].help = JSONMessages.tooMany }
    }
  }
}
