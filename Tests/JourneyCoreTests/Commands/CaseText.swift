import Foundation

/// A text of a case, written line by line so that a person sees every character of it.
struct CaseText {
  /// What is wrong with a line.
  struct Wrong: Error {
    let message: String
  }

  /// The text of the lines so far.
  private(set) var data = Data()
  private var hasEnded = false

  /// Adds a line.
  ///
  /// - Parameter line: The line behind its tag: `| text` as it is, `\ text` with escapes.
  /// - Throws: `Wrong` for a line that should be escaped, or that escapes nothing.
  mutating func append(_ line: Substring) throws(Wrong) {
    if hasEnded { throw Wrong(message: "the line before says that no line feed ends it") }
    // A mark behind the blank would be one character with it.
    let isEscaped = line.unicodeScalars.first == "\\"
    let rest = line.unicodeScalars.dropFirst()
    guard rest.isEmpty || rest.first == " " else {
      throw Wrong(message: "expected a blank before the text")
    }
    if rest.count == 1 {
      throw Wrong(message: "a blank at the end of a line: escape it as \\u{20}")
    }
    var text = String(rest.dropFirst())
    if isEscaped {
      (text, hasEnded) = try Self.unescaped(text)
    } else if Self.needsEscapes(text) {
      throw Wrong(message: "characters that nobody sees: write the line with escapes")
    }
    data.append(Data((text + (hasEnded ? "" : "\n")).utf8))
  }

  /// Returns the lines that ``append(_:)`` reads as a text.
  static func lines(_ tag: String, _ data: Data) -> [String] {
    if data.isEmpty { return [] }
    var lines = String(decoding: data, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let isEnded = lines.last == ""
    if isEnded { lines.removeLast() }
    return lines.enumerated().map { index, line in
      let isCut = !isEnded && index == lines.count - 1
      if !isCut, !needsEscapes(line) { return line.isEmpty ? tag + "|" : tag + "| " + line }
      return tag + "\\ " + escaped(line) + (isCut ? "\\" : "")
    }
  }

  /// Splits a line into words as bash does: blanks part them, `'…'` and `$'…'` hold them together.
  static func words(_ line: Substring) throws(Wrong) -> [String] {
    var words: [String] = []
    var word: String?
    var rest = line.unicodeScalars[...]
    while let first = rest.popFirst() {
      switch first {
      case " ":
        if let word { words.append(word) }
        word = nil
      case "'":
        guard let end = rest.firstIndex(of: "'") else {
          throw Wrong(message: "a ' without its end")
        }
        word = (word ?? "") + String(rest[..<end])
        rest = rest[rest.index(after: end)...]
      case "$" where rest.first == "'":
        rest.removeFirst()
        var quoted = String.UnicodeScalarView()
        while let next = rest.popFirst(), next != "'" {
          quoted.append(next)
          if next == "\\", let escaped = rest.popFirst() { quoted.append(escaped) }
          if rest.isEmpty { throw Wrong(message: "a $' without its end") }
        }
        let (text, isCut) = try unescaped(String(quoted))
        if isCut { throw Wrong(message: "a \\ that escapes nothing") }
        word = (word ?? "") + text
      case "\\", "\"", "$", "`", "*", "?", "~", "|", "&", ";", "<", ">", "(", ")":
        throw Wrong(message: "quote the word with a \(first) in it")
      default:
        word = word ?? ""
        word?.unicodeScalars.append(first)
      }
    }
    if let word { words.append(word) }
    if needsEscapes(String(line)) {
      throw Wrong(message: "characters that nobody sees: write the word as $'…' with escapes")
    }
    return words
  }

  /// Whether a line holds what nobody sees or an editor may change.
  private static func needsEscapes(_ line: String) -> Bool {
    if line.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return line.utf8.last == 0x20 }
    return line.unicodeScalars.last == " " || line.unicodeScalars.contains(where: isInvisible)
      || line.utf8.count != line.precomposedStringWithCanonicalMapping.utf8.count
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func escaped(_ line: String) -> String {
    let isDecomposed = line.utf8.count != line.precomposedStringWithCanonicalMapping.utf8.count
    var result = ""
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\": result += "\\\\"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{1B}": result += "\\e"
      case _
      where isInvisible(scalar) || (scalar == " " && index == scalars.count - 1)
        || (isDecomposed && scalar.properties.canonicalCombiningClass != .notReordered):
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns what escapes stand for, and whether a single `\` is the last character.
  private static func unescaped(_ line: String) throws(Wrong) -> (text: String, isCut: Bool) {
    var result = String.UnicodeScalarView()
    var rest = line.unicodeScalars[...]
    while let first = rest.popFirst() {
      guard first == "\\" else {
        result.append(first)
        continue
      }
      switch rest.popFirst() {
      case nil: return (String(result), true)
      case "\\": result.append("\\")
      case "'": result.append("'")
      case "n": result.append("\n")
      case "r": result.append("\r")
      case "t": result.append("\t")
      case "e": result.append("\u{1B}")
      case "u":
        guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}"),
          let value = UInt32(String(rest[..<end]), radix: 16), let scalar = Unicode.Scalar(value)
        else { throw Wrong(message: "expected \\u{1B}") }
        result.append(scalar)
        rest = rest[rest.index(after: end)...]
      default: throw Wrong(message: #"expected one of \\ \' \n \r \t \e \u{…}"#)
      }
    }
    return (String(result), false)
  }
}
