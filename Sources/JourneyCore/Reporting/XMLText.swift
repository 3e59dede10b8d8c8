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
  static func append(_ text: String, in place: Place, to output: inout String) {
    guard needsEscapes(text.utf8) else {
      output += text
      return
    }
    var invisible = InvisibleCharacters(in: text).makeIterator()
    var hidden = invisible.next()
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      let isHidden = index == hidden?.index
      if isHidden { hidden = invisible.next() }
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "\n" where place == .content, "\t" where place == .content:
        output.unicodeScalars.append(scalar)
      case "\n", "\t", "\r": output += "&#\(scalar.value);"
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default:
        if isHidden {
          output += "&#x" + String(scalar.value, radix: 16, uppercase: true) + ";"
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
  }

  /// Appends a blank, a name and a text as the attribute's value.
  static func append(attribute name: StaticString, _ text: String, to output: inout String) {
    output += " \(name)=\""
    append(text, in: .attribute, to: &output)
    output += "\""
  }

  private static func needsEscapes(_ bytes: String.UTF8View) -> Bool {
    bytes.contains { byte in
      byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"")
    } || VisibleText.mayHideSomething(bytes)
  }
}
