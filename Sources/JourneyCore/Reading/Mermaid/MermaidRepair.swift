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
    return escaping(text, ";")
  }

  /// A line with full-width colons or a number sign in the name, if it is a task then.
  static func lonelyName(_ line: String) -> String? {
    let colons = line.replacing("：", with: ": ")
    let signs = escaping(colons, "#")
    return [colons, signs].first { $0 != line && isTask($0) }.map(tidied)
  }

  /// A task whose score stands somewhere else, or is written in another way.
  static func score(of line: String) -> String? {
    let pieces = line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    func isScore(_ piece: String) -> Bool {
      let bytes = Array(piece.utf8)
      let number = MermaidScore.number(bytes.span, 0..<bytes.count)
      return !piece.allSatisfy(\.isWhitespace) && number.map { $0 >= 1 && $0 <= 5 } ?? false
    }
    // What nobody reads would be lost.
    func written(_ name: [String], _ score: String, _ rest: [String]) -> String? {
      guard rest.count < 2 else { return nil }
      let name = escaping(name.joined(separator: ":"), ":").withoutEndBlanks
      return ([name, score.withoutEndBlanks] + rest.map(\.withoutEndBlanks))
        .joined(separator: ": ")
    }
    for index in pieces.indices.dropFirst(2) where isScore(pieces[index]) {
      return written(
        Array(pieces[..<index]), pieces[index], Array(pieces[(index + 1)...]))
    }
    guard pieces.count > 1, let score = number(in: pieces[1]) else { return nil }
    return written([pieces[0]], score, Array(pieces.dropFirst(2)))
  }

  /// The score in `5 stars`, `3,5`, `4/5`, `５`; nothing in `4/10` and `3-4`, which are others.
  private static func number(in piece: String) -> String? {
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
        let rest = String(piece[index...])
        let isUnit = rest.allSatisfy { $0.isLetter || " ★☆⭐*".contains($0) }
        return isUnit || rest == "/5" ? inRange(text) : nil
      }
    }
    return inRange(text)
  }

  private static func inRange(_ text: String) -> String? {
    let digits = text.last == "." ? String(text.dropLast()) : text
    return Double(digits).flatMap { $0 >= 1 && $0 <= 5 ? digits : nil }
  }

  private static func isTask(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    var lexer = MermaidLexer(0..<bytes.count)
    guard let statement = lexer.next(bytes.span), statement.kind == .task, statement.end == .line
    else { return false }
    let score = MermaidTaskParts(statement, bytes.span).score
    return MermaidScore.number(bytes.span, score) != nil
  }

  /// A line with one blank behind each colon.
  private static func tidied(_ line: String) -> String {
    line.split(separator: ":", omittingEmptySubsequences: false)
      .map { String($0).withoutEndBlanks }.joined(separator: ": ")
  }

  private static func escaping(_ text: String, _ sign: Unicode.Scalar) -> String {
    var output = ""
    let bytes = Array(text.utf8)
    let byte = UInt8(ascii: sign)
    var index = 0
    while index < bytes.count {
      // Entities that are there already stay.
      let length =
        bytes[index] == UInt8(ascii: "#")
        ? MermaidSyntax.entityLength(bytes.span, at: index, end: bytes.count) : 0
      if length > 0 {
        output += String(decoding: bytes[index..<index + length], as: UTF8.self)
        index += length
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] != byte, bytes[index] != UInt8(ascii: "#") {
        index += 1
      }
      output += String(decoding: bytes[start..<index], as: UTF8.self)
      guard index < bytes.count, index == start else { continue }
      output += bytes[index] == byte ? "#\(sign.value);" : "#"
      index += 1
    }
    return output
  }
}

extension String {
  /// The text without blanks at its ends.
  var withoutEndBlanks: String {
    let bytes = Array(utf8)
    return String(
      decoding: bytes[MermaidSyntax.trimmed(0..<bytes.count, bytes.span)], as: UTF8.self)
  }

  /// The text with every occurrence of a part replaced, by bytes.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    let bytes = Array(utf8)
    let part = Array(part.utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: part) {
        output += Array(other.utf8)
        index += part.count
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
