/// Writes texts so that an XML 1.0 reader finds them again, less what XML 1.0 cannot hold.
///
/// What a reader cannot see is written by its number.
enum XMLText {
  /// The places that a text can have.
  enum Place {
    /// Between quotes, where plain line breaks would become blanks.
    case attribute
    /// Between tags.
    case content
  }

  /// Appends a text.
  static func append(_ text: String, in place: Place, to output: inout some TextOutputStream) {
    if isPlain(text) { return output.write(text) }
    EscapedText.append(text, to: &output) { scalar, isHidden in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\n" where place == .content, "\t" where place == .content: nil
      case "\n", "\t", "\r": "&#\(scalar.value);"
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": ""
      default: isHidden ? "&#x" + String(scalar.value, radix: 16, uppercase: true) + ";" : nil
      }
    }
  }

  /// Appends a text in which whatever hides is shown.
  static func append(
    visible text: String, in place: Place, to output: inout some TextOutputStream
  ) {
    // Nearly every text is clean, and is looked at once.
    if isPlain(text) { return output.write(text) }
    append(VisibleText.escaped(text), in: place, to: &output)
  }

  /// Appends a blank, a name and a text as the attribute's value.
  static func append(
    attribute name: Markup, _ text: String, to output: inout TextBuffer
  ) {
    output += " "
    output += name
    output += "=\""
    append(text, in: .attribute, to: &output)
    output += "\""
  }

  /// Whether a text is written as it is, wherever it stands, and hides nothing.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    if WordScan.isCommon(bytes, isUnmarked: true) { return true }
    if WordScan.endOfUnmarked(bytes, from: 0) < bytes.count { return false }
    return !VisibleText.mayHideSomething(bytes)
  }
}
