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
    guard needsEscapes(text.utf8.span) else { return output.write(text) }
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

  /// Appends a blank, a name and a text as the attribute's value.
  static func append(
    attribute name: StaticString, _ text: String, to output: inout some TextOutputStream
  ) {
    output.write(" ")
    output.write(name.description)
    output.write("=\"")
    append(text, in: .attribute, to: &output)
    output.write("\"")
  }

  private static func needsEscapes(_ bytes: Span<UInt8>) -> Bool {
    WordScan.endOfUnmarked(bytes, from: 0) < bytes.count || VisibleText.mayHideSomething(bytes)
  }
}
