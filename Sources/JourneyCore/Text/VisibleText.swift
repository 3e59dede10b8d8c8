/// Makes what hides in a text visible and harmless, so that no text of a map drives a terminal.
///
/// ASCII controls become their control pictures (`␛`, `␀`, `␡`); everything else that is hidden
/// becomes its number, as in `‹U+202E›`. The result holds nothing that would be escaped again.
package enum VisibleText {
  /// Returns the text with every hidden character shown; a clean text is returned as it is.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - keepingLineBreaks: Whether line feeds stay; the return in front of one is then dropped.
  /// - Returns: A text without control, bidirectional or invisible characters.
  package static func escaped(_ text: String, keepingLineBreaks: Bool = false) -> String {
    guard mayHideSomething(text) else { return text }
    var result = ""
    var copied = text.startIndex
    for hidden in InvisibleCharacters(in: text) {
      let staysBreak = keepingLineBreaks && hidden.kind == .lineBreak
      if staysBreak && hidden.scalar == "\n" { continue }
      result += text[copied..<hidden.index]
      copied = text.unicodeScalars.index(after: hidden.index)
      if !staysBreak { append(hidden.scalar, to: &result) }
    }
    if copied == text.startIndex { return text }
    result += text[copied...]
    return result
  }

  /// Finds the first hidden character of a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - ignoringLayout: Whether line breaks and tabs are passed over.
  /// - Returns: `nil` if the text hides nothing.
  package static func firstInvisible(
    in text: String, ignoringLayout: Bool = true
  ) -> InvisibleCharacters.Occurrence? {
    guard mayHideSomething(text) else { return nil }
    return InvisibleCharacters(in: text).first { hidden in
      !ignoringLayout || hidden.kind != .lineBreak && hidden.kind != .tab
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0...0x1F:
      // The control pictures stand in the order of the controls.
      if let picture = Unicode.Scalar(0x2400 + scalar.value) {
        result.unicodeScalars.append(picture)
      }
    case 0x7F:
      result += "\u{2421}"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "‹U+"
      result += String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count))
      result += digits
      result += "›"
    }
  }

  /// Looks for the bytes with which hidden characters are written, without decoding.
  ///
  /// A few harmless characters share such bytes; they cost a second look and nothing else. All
  /// Vietnamese letters, and the usual dashes, quotation marks and ellipses, pass here.
  static func mayHideSomething(_ bytes: Span<UInt8>) -> Bool {
    if WordScan.isCommon(bytes, isUnmarked: false) { return false }
    var index = 0
    while true {
      index = WordScan.endOfPrintable(bytes, from: index)
      guard index < bytes.count else { return false }
      var last = index > 0 ? bytes[index - 1] : 0
      var beforeLast = index > 1 ? bytes[index - 2] : 0
      // The bytes of a letter stand together: nothing is looked for between them.
      while index < bytes.count {
        let byte = bytes[index]
        guard byte >= 0x80 else {
          if byte < 0x20 || byte == 0x7F { return true }
          break
        }
        if mayHide(byte, behind: last, beforeLast) { return true }
        (beforeLast, last) = (last, byte)
        index += 1
      }
    }
  }

  /// Whether a hidden character may end with a byte that is not ASCII.
  @inline(__always)
  private static func mayHide(_ byte: UInt8, behind last: UInt8, _ beforeLast: UInt8) -> Bool {
    switch last {
    case 0xC2: byte < 0xA0 || byte == 0xAD
    case 0xCD: byte == 0x8F
    case 0xD8: byte == 0x9C
    case 0xE1: byte == 0x85 || byte == 0x9E || byte == 0xA0
    case 0xE3: byte == 0x85
    case 0xEF: byte >= 0xB8
    case 0xF0: byte == 0x9B || byte == 0x9D
    case 0xF3: true
    case 0x80 where beforeLast == 0xE2:
      (0x8B...0x8F).contains(byte) || (0xA8...0xAE).contains(byte)
    case 0x81 where beforeLast == 0xE2: byte >= 0xA0
    default: false
    }
  }

  /// Looks for such bytes in a text.
  static func mayHideSomething(_ text: String) -> Bool { mayHideSomething(text.utf8.span) }
}
