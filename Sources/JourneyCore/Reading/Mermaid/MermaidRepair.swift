/// Lines as their authors evidently meant them, written so that Mermaid takes them.
enum MermaidRepair {
  /// A line whose first character is an entity: `Title deed` is `#84;itle deed`.
  static func firstLetter(of line: String) -> String {
    guard let first = line.unicodeScalars.first else { return line }
    return "#\(first.value);" + String(line.unicodeScalars.dropFirst())
  }

  /// A line with entities for two per cent signs in a row.
  static func percents(_ line: String) -> String { line.replacing("%%", with: "#37;#37;") }

  /// A line with entities for the number signs behind what Mermaid keeps.
  static func signs(_ line: String, from kept: String) -> String {
    let rest = line.utf8.dropFirst(kept.utf8.count)
    return kept + escaping(String(decoding: rest, as: UTF8.self), "#")
  }

  /// A line whose name has entities for its colons: `section A: b` is `section A#58; b`.
  static func colons(_ line: String) -> String { escaping(line, ":") }

  /// A line without needless semicolons, and with entities for the others.
  static func semicolons(_ line: String) -> String {
    var text = line
    for (entity, character) in [
      ("&amp;", "&"), ("&nbsp;", " "), ("&quot;", "\""), ("&apos;", "'"), ("&lt;", "#lt;"),
      ("&gt;", ">"),
    ] {
      text = text.replacing(entity, with: character)
    }
    while text.last == ";" || text.last == " " { text.removeLast() }
    let pieces = MermaidPieces(text).texts
    // Among actors it parts them, as a comma does.
    if pieces.count == 3, isScore(pieces[1]), isFree(of: ";", pieces[0]) {
      return pieces[0] + ":" + pieces[1] + ":" + escaping(pieces[2], ";", as: ",")
    }
    return escaping(text, ";")
  }

  /// The statements that somebody parts by semicolons: `title Shop; section Find; Ads: 3: Me`.
  ///
  /// - Returns: Nothing for a line in which a semicolon may be a part of a text.
  static func statements(_ line: String) -> [String]? {
    let bytes = Array(line.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index <= bytes.count {
      if index == bytes.count || bytes[index] == UInt8(ascii: ";") {
        let part = String(decoding: bytes[start..<index], as: UTF8.self).withoutEndBlanks
        if !part.isEmpty { parts.append(part) }
        start = index + 1
      } else if bytes[index] == UInt8(ascii: "#") {
        index += max(0, MermaidSyntax.entityLength(bytes.span, at: index, end: bytes.count) - 1)
      }
      index += 1
    }
    // A keyword behind a semicolon says that a statement begins there, and not a text goes on.
    let isBehindSign = bytes.first == UInt8(ascii: ";")
    let rest = isBehindSign ? parts[...] : parts.dropFirst()
    guard rest.contains(where: isKeyword), parts.allSatisfy({ isKeyword($0) || task($0) == $0 })
    else { return nil }
    return parts
  }

  /// Whether a text is a title or a section.
  private static func isKeyword(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var lexer = MermaidLexer(0..<bytes.count)
    guard let statement = lexer.next(bytes.span), statement.end == .line else { return false }
    return statement.kind == .title || statement.kind == .section
  }

  /// A line with full-width colons or a number sign in the name, if it is a task then.
  static func lonelyName(_ line: String) -> String? {
    let colons = line.replacing("：", with: ": ")
    if colons != line, let task = task(colons) { return task }
    let signs = escaping(colons, "#")
    return signs != colons ? task(signs) : nil
  }

  /// Whether a line holds nothing but the signs with which people draw a line.
  static func isDividingLine(_ line: String) -> Bool {
    line.utf8.allSatisfy { "-=*_~+.|/\\ ".utf8.contains($0) }
  }

  /// The first word of a line that is a statement in other diagrams of Mermaid, and none here.
  static func foreignWord(_ line: String) -> String? {
    let word = line.prefix { !$0.isWhitespace }
    return foreignWords.contains(String(word)) ? String(word) : nil
  }

  private static let foreignWords: Set<String> = [
    "actor", "participant", "autonumber", "style", "linkStyle", "classDef", "class", "click",
    "direction", "dateFormat", "axisFormat", "end",
  ]

  /// A title or section that begins with a number sign, behind which Mermaid reads nothing.
  static func signBehindKeyword(_ line: String) -> String? {
    for word in ["title", "section"] where line.lowercased().hasPrefix(word) {
      let rest = String(line.dropFirst(word.count))
      guard rest.first?.isWhitespace ?? false, rest.withoutEndBlanks.first == "#",
        !MermaidPieces(rest).texts.dropFirst().contains(where: isScore)
      else { return nil }
      let escaped = escaping(rest, "#")
      return line.prefix(word.count) + (word == "section" ? escaping(escaped, ":") : escaped)
    }
    return nil
  }

  /// What may have been meant by a task whose score is no number.
  struct Meanings {
    /// The lines that may have been meant, the likeliest first.
    var lines: [String] = []
    /// Whether nothing else than the one line can have been meant.
    var isCertain = false

    /// The one line that can have been meant.
    var only: String? { isCertain && lines.count == 1 ? lines[0] : nil }
  }

  /// A task whose score stands somewhere else, or is written in another way.
  static func score(of line: String) -> Meanings {
    let wide = wideColons(line)
    if !wide.isEmpty { return Meanings(lines: wide, isCertain: true) }
    let pieces = MermaidPieces(line).withTimes
    for index in pieces.indices.dropFirst(pieces[0].contains(":") ? 1 : 2)
    where isScore(pieces[index]) {
      let rest = Array(pieces[(index + 1)...])
      guard let line = written(Array(pieces[..<index]), pieces[index], rest) else { break }
      if index == 1 || !rest.isEmpty {
        return Meanings(lines: [line], isCertain: !rest.contains(where: isScore))
      }
      // What stands before the last number may be who takes part, or a part of the name.
      let swapped = written(
        Array(pieces[..<(index - 1)]), pieces[index], [pieces[index - 1]])
      return Meanings(lines: [swapped, line].compactMap { $0 })
    }
    let parts = MermaidPieces(line).texts
    guard parts.count > 1, let found = number(in: parts[1]) else { return Meanings() }
    let rest = Array(parts.dropFirst(2))
    guard let words = found.words else {
      let line = written([parts[0]], found.digits, rest)
      return Meanings(lines: line.map { [$0] } ?? [], isCertain: true)
    }
    // A word behind the number is who takes part, where nobody else is named.
    let line = rest.isEmpty ? written([parts[0]], found.digits, [words]) : nil
    return Meanings(lines: line.map { [$0] } ?? [])
  }

  /// A task of which Mermaid takes the minutes of a time for the score: `Meet at 10:05: 3: Me`.
  static func time(in line: String) -> String? {
    // Of tens of thousands of lines few have a time.
    guard MermaidPieces.mayHoldTime(line) else { return nil }
    let pieces = MermaidPieces(line).withTimes
    guard pieces.count > 1, pieces[0].contains(":"), isScore(pieces[1]) else { return nil }
    return written([pieces[0]], pieces[1], Array(pieces.dropFirst(2)))
  }

  /// A task whose first number Mermaid takes for the score, with that number in its name.
  static func secondNumber(in line: String) -> String? {
    let pieces = MermaidPieces(line).texts
    guard pieces.count > 3, isScore(pieces[2]) else { return nil }
    return written(Array(pieces[..<2]), pieces[2], Array(pieces.dropFirst(3)))
  }

  /// The tasks that full-width colons may part, each with a score.
  private static func wideColons(_ line: String) -> [String] {
    guard let colon = line.firstIndex(of: ":") else { return [] }
    // A name keeps them where those behind it are enough.
    let behind = line[..<colon] + String(line[colon...]).replacing("：", with: ": ")
    let all = line.replacing("：", with: ": ")
    // Most lines have none.
    if all == line { return [] }
    if behind != line, let task = task(String(behind)) { return [task] }
    return task(all).map { [$0] } ?? []
  }

  /// A task with a name, its score and what stands behind it; nothing where a part would be lost.
  private static func written(_ name: [String], _ score: String, _ rest: [String]) -> String? {
    guard rest.count < 2 else { return nil }
    // Whoever writes `\:` knows that the colon parts.
    let whole = name.joined(separator: ":").replacing("\\:", with: ":")
    let name = escaping(whole, ":").withoutEndBlanks
    return ([name, score.withoutEndBlanks] + rest.map(\.withoutEndBlanks)).joined(separator: ": ")
  }

  /// Whether a text is a score from 1 to 5.
  private static func isScore(_ piece: String) -> Bool {
    let bytes = Array(piece.utf8)
    let number = MermaidScore.number(bytes.span, 0..<bytes.count)
    return !piece.allSatisfy(\.isWhitespace) && number.map { $0 >= 1 && $0 <= 5 } ?? false
  }

  private static func isFree(of sign: Unicode.Scalar, _ text: String) -> Bool {
    escaping(text, sign) == text
  }

  /// The words that people write behind the number of a score.
  private static let units: Set<String> = [
    "star", "stars", "point", "points", "pt", "pts", "sao", "điểm", "diem", "đ",
  ]

  /// The score in `5 stars`, `3,5`, `4/5`, `５`; nothing in `4/10` and `3-4`, which are others.
  ///
  /// - Parameter piece: What stands where a score is expected.
  /// - Returns: The digits, and the words behind them that are no unit.
  private static func number(in piece: String) -> (digits: String, words: String?)? {
    if let stars = stars(piece.withoutEndBlanks) { return (stars, nil) }
    var text = ""
    let piece = piece.withoutEndBlanks.unicodeScalars
    for (index, scalar) in zip(piece.indices, piece) {
      switch scalar.value {
      case 0x30...0x39: text.unicodeScalars.append(scalar)
      case 0xFF10...0xFF19: text += String(scalar.value - 0xFF10)
      case 0x2C, 0x2E, 0xFF0C, 0xFF0E:
        if text.contains(".") || text.isEmpty { return nil }
        text += "."
      default:
        let rest = String(piece[index...]).withoutEndBlanks
        let isUnit =
          rest == "/5" || units.contains(rest.lowercased())
          || rest.allSatisfy { " ★☆⭐*".contains($0) }
        if isUnit { return inRange(text).map { ($0, nil) } }
        // `4 - Lan`
        let isParted = rest.hasPrefix("- ") || rest.hasPrefix("– ") || rest.hasPrefix("— ")
        let words = isParted ? String(rest.dropFirst(2)).withoutEndBlanks : rest
        let isWords = scalar == " " && words.allSatisfy { $0.isLetter || $0 == " " || $0 == "," }
        return isWords ? inRange(text).map { ($0, words) } : nil
      }
    }
    return inRange(text).map { ($0, nil) }
  }

  /// How many stars of five are full: `⭐⭐⭐`, `★★★☆☆`.
  private static func stars(_ piece: String) -> String? {
    var (full, empty) = (0, 0)
    for scalar in piece.unicodeScalars {
      switch scalar {
      case "★", "⭐", "🌟": full += 1
      case "☆": empty += 1
      case "\u{FE0F}", " ": break
      default: return nil
      }
    }
    return full > 0 && full < 6 && (empty == 0 || full + empty == 5) ? String(full) : nil
  }

  private static func inRange(_ text: String) -> String? {
    let digits = text.last == "." ? String(text.dropLast()) : text
    return Double(digits).flatMap { $0 >= 1 && $0 <= 5 ? digits : nil }
  }

  /// A line as a task, if it is one as it stands or in one way only.
  private static func task(_ line: String) -> String? {
    let bytes = Array(line.utf8)
    var lexer = MermaidLexer(0..<bytes.count)
    guard let statement = lexer.next(bytes.span), statement.kind == .task, statement.end == .line
    else { return nil }
    if let time = time(in: line) { return time }
    let parts = MermaidTaskParts(statement, bytes.span)
    let hasScore =
      MermaidScore.number(bytes.span, parts.score) != nil
      && !MermaidSyntax.trimmed(parts.score, bytes.span).isEmpty
    if hasScore { return parts.rest == nil ? tidied(line) : nil }
    return line.contains("：") ? nil : score(of: line).only
  }

  /// A line with one blank behind each colon.
  private static func tidied(_ line: String) -> String {
    // Mostly it has.
    if MermaidPieces.isTidy(line) { return line }
    return line.split(separator: ":", omittingEmptySubsequences: false)
      .map { String($0).withoutEndBlanks }.joined(separator: ": ")
  }

  private static func escaping(
    _ text: String, _ sign: Unicode.Scalar, as other: String? = nil
  ) -> String {
    let byte = UInt8(ascii: sign)
    guard text.utf8.contains(byte) else { return text }
    let other = Array((other ?? "#\(sign.value);").utf8)
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 8)
    var index = 0
    while index < bytes.count {
      // Entities that are there already stay.
      let length =
        bytes[index] == UInt8(ascii: "#")
        ? MermaidSyntax.entityLength(bytes.span, at: index, end: bytes.count) : 0
      if length > 0 {
        output += bytes[index..<index + length]
        index += length
        continue
      }
      if bytes[index] == byte { output += other } else { output.append(bytes[index]) }
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension String {
  /// The text with every occurrence of a part replaced, by bytes.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    // It is asked of tens of thousands of lines, few of which have such a part.
    guard let first = part.utf8.first, var index = firstOffset(of: part, first) else { return self }
    let bytes = Array(utf8)
    let part = Array(part.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    output += bytes[..<index]
    while index < bytes.count {
      if bytes[index] == first, bytes[index...].starts(with: part) {
        output += Array(other.utf8)
        index += part.count
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Where a part begins that starts with a byte.
  private func firstOffset(of part: String, _ first: UInt8) -> Int? {
    var (offset, rest) = (0, utf8[...])
    while let place = rest.firstIndex(of: first) {
      offset += rest.distance(from: rest.startIndex, to: place)
      rest = rest[place...]
      if rest.starts(with: part.utf8) { return offset }
      rest = rest.dropFirst()
      offset += 1
    }
    return nil
  }
}
