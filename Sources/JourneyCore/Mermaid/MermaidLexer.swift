/// Parts a journey into lines as Mermaid's own lexer does; the rules are tried in its order.
///
/// | # | pattern, without regard to case | token |
/// | --- | --- | --- |
/// | 1 | `%(?!{)[^\n]*` | comment |
/// | 2 | `[^}]%%[^\n]*` | comment |
/// | 3 | `\n+`, `\s+` | newline, skipped |
/// | 4 | `#[^\n]*` | comment |
/// | 5 | `journey\b` | keyword |
/// | 6 | `title\s[^#\n;]+` | title |
/// | 7 | `accTitle\s*:\s*`…, `accDescr\s*:\s*`… to the end of line; `accDescr\s*{`…`}` | for readers |
/// | 8 | `section\s[^#:\n;]+` | section |
/// | 9 | `[^#:\n;]+` | name of a task |
/// | 10 | `:[^#\n;]+` | data of a task |
/// | 11 | anything else | refused |
///
/// Entities `#word;` are set aside before, so their signs are text. Every byte is looked at once.
struct MermaidLexer {
  /// Where the next line is looked for.
  private(set) var index: Int
  private let end: Int

  /// Prepares the lines of a range.
  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  /// Returns the next line that is not blank.
  ///
  /// - Parameter bytes: The bytes of the file; the same at every call.
  /// - Returns: Nothing behind the last line.
  mutating func next(_ bytes: Span<UInt8>) -> MermaidStatement? {
    while index < end {
      let length = MermaidSyntax.blankLength(bytes, at: index, end: end)
      if length == 0 { break }
      index &+= length
    }
    guard index < end else { return nil }
    let start = index
    var statement = statement(bytes, at: start)
    // What is left of the line is a comment or refused.
    if statement.end != .line { skipLine(bytes, from: statement.stop) }
    statement.line = start..<max(index, statement.stop)
    return statement
  }

  /// Takes the whole line in which a statement began.
  mutating func takeLine(_ bytes: Span<UInt8>, from start: Int) -> Range<Int> {
    skipLine(bytes, from: start)
    return MermaidSyntax.trimmed(start..<index, bytes)
  }

  // MARK: Rules

  private mutating func statement(_ bytes: Span<UInt8>, at start: Int) -> MermaidStatement {
    let first = bytes[start]
    if first == UInt8(ascii: "%"), start + 1 >= end || bytes[start + 1] != UInt8(ascii: "{") {
      let isUsual = start + 1 < end && bytes[start + 1] == UInt8(ascii: "%")
      return whole(isUsual ? .comment : .doubtfulComment, bytes, start)
    }
    if isFollowedByComment(bytes, at: start) { return whole(.vanishing, bytes, start) }
    // Most tasks that begin with the letter of a keyword go on with another one.
    let second = start + 1 < end ? bytes[start + 1] | 0x20 : 0
    switch first | 0x20 {
    case UInt8(ascii: "#") where MermaidSyntax.entityLength(bytes, at: start, end: end) == 0:
      return whole(.doubtfulComment, bytes, start)
    case UInt8(ascii: "j") where second == UInt8(ascii: "o"):
      if MermaidSyntax.begins(with: "journey", bytes, at: start, end: end),
        start + 7 >= end || !MermaidSyntax.isWord(bytes[start + 7])
      {
        index = start + 7
        return MermaidStatement(
          kind: .header, line: start..<index, text: start..<index, data: index..<index,
          stop: index)
      }
    case UInt8(ascii: "t") where second == UInt8(ascii: "i"):
      if let title = keyword("title", .title, bytes, at: start) { return title }
    case UInt8(ascii: "s") where second == UInt8(ascii: "e"):
      if let section = keyword("section", .section, bytes, at: start) { return section }
    case UInt8(ascii: "a") where second == UInt8(ascii: "c"):
      if let accessible = accessible(bytes, at: start) { return accessible }
    default: break
    }
    return task(bytes, at: start)
  }

  /// Whether `%%` stands behind the first character, which is one unit of UTF-16.
  @inline(__always)
  private func isFollowedByComment(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    let first = bytes[start]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 0
    return length > 0 && first != UInt8(ascii: "}") && start + length + 1 < end
      && bytes[start + length] == UInt8(ascii: "%")
      && bytes[start + length + 1] == UInt8(ascii: "%")
  }

  /// A line that is one token to its end.
  private mutating func whole(
    _ kind: MermaidStatement.Kind, _ bytes: Span<UInt8>, _ start: Int
  ) -> MermaidStatement {
    skipLine(bytes, from: start)
    return MermaidStatement(
      kind: kind, line: start..<index, text: start..<index, data: index..<index, stop: index)
  }

  private mutating func skipLine(_ bytes: Span<UInt8>, from start: Int) {
    index = start
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index &+= 1 }
  }

  /// Rules 6 and 8: a keyword, one blank, and at least one character that is no end.
  private mutating func keyword(
    _ word: String, _ kind: MermaidStatement.Kind, _ bytes: Span<UInt8>, at start: Int
  ) -> MermaidStatement? {
    guard MermaidSyntax.begins(with: word, bytes, at: start, end: end) else { return nil }
    let behind = start + word.utf8.count
    guard behind < end else { return nil }
    var blank = MermaidSyntax.blankLength(bytes, at: behind, end: end)
    guard blank > 0 else { return nil }
    // CRLF is one line end.
    if bytes[behind] == 0x0D, behind + 1 < end, bytes[behind + 1] == 0x0A { blank = 2 }
    var statement = MermaidStatement(
      kind: kind, line: start..<start, text: behind..<behind, data: behind..<behind, stop: behind)
    let text = behind + blank
    let stop = scan(bytes, from: text, atColon: kind == .section, &statement)
    guard stop > text else { return nil }
    statement.swallowsLine = bytes[behind] == 0x0A || bytes[behind] == 0x0D
    statement.text = text..<stop
    statement.stop = stop
    index = stop
    return statement
  }

  /// Reads on to what ends a text, and notes what that is.
  @inline(__always)
  private func scan(
    _ bytes: Span<UInt8>, from start: Int, atColon: Bool, _ statement: inout MermaidStatement
  ) -> Int {
    var place = start
    while true {
      place = WordScan.endOfTaskText(bytes, in: place..<end)
      guard place < end else { return place }
      switch bytes[place] {
      case 0x0A, 0x0D: return place
      case UInt8(ascii: "#"):
        let length = MermaidSyntax.entityLength(bytes, at: place, end: end)
        if length == 0 {
          statement.end = .comment
          return place
        }
        statement.isMarked = true
        place &+= length
        continue
      case UInt8(ascii: ";"):
        statement.end = .semicolon
        return place
      case UInt8(ascii: ":"):
        if atColon {
          statement.end = .colon
          return place
        }
      case UInt8(ascii: "<"): statement.isMarked = true
      default: break
      }
      place &+= 1
    }
  }

  /// Rules 9 and 10.
  private mutating func task(_ bytes: Span<UInt8>, at start: Int) -> MermaidStatement {
    var statement = MermaidStatement(
      kind: .task, line: start..<start, text: start..<start, data: start..<start, stop: start)
    let colon = scan(bytes, from: start, atColon: true, &statement)
    statement.text = start..<colon
    guard statement.end == .colon else {
      statement.kind = .nameAlone
      statement.data = colon..<colon
      statement.stop = colon
      index = colon
      return statement
    }
    if colon == start { statement.kind = .dataAlone }
    statement.end = .line
    let stop = scan(bytes, from: colon + 1, atColon: false, &statement)
    statement.data = colon + 1..<stop
    statement.stop = stop
    index = stop
    // A colon alone is refused.
    if stop == colon + 1, statement.kind == .task { statement.kind = .nameAlone }
    return statement
  }

  /// Rule 7.
  private mutating func accessible(_ bytes: Span<UInt8>, at start: Int) -> MermaidStatement? {
    let isTitle = MermaidSyntax.begins(with: "acctitle", bytes, at: start, end: end)
    guard isTitle || MermaidSyntax.begins(with: "accdescr", bytes, at: start, end: end) else {
      return nil
    }
    let sign = skipBlanks(bytes, from: start + 8)
    guard sign < end else { return nil }
    let kind: MermaidStatement.Kind = isTitle ? .accessibleTitle : .accessibleDescription
    if bytes[sign] == UInt8(ascii: ":") {
      let text = skipBlanks(bytes, from: sign + 1)
      let swallows = bytes.holdsLineEnd(sign..<text)
      skipLine(bytes, from: text)
      return MermaidStatement(
        kind: kind, line: start..<index, text: text..<index, data: index..<index, stop: index,
        swallowsLine: swallows, isMarked: true)
    }
    guard !isTitle, bytes[sign] == UInt8(ascii: "{") else { return nil }
    var close = sign + 1
    while close < end, bytes[close] != UInt8(ascii: "}") { close &+= 1 }
    index = min(end, close + 1)
    return MermaidStatement(
      kind: kind, line: start..<index, text: sign + 1..<close, data: index..<index, stop: index,
      swallowsLine: close == end, isMarked: true)
  }

  private func skipBlanks(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place < end {
      let length = MermaidSyntax.blankLength(bytes, at: place, end: end)
      if length == 0 { break }
      place += length
    }
    return place
  }
}

extension Span<UInt8> {
  /// Whether a line ends within a range.
  func holdsLineEnd(_ range: Range<Int>) -> Bool {
    for index in range where self[index] == 0x0A || self[index] == 0x0D { return true }
    return false
  }
}
