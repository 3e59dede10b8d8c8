/// Writes texts as JSON strings that hide nothing from who reads the output as it is.
///
/// Besides what JSON requires, every character that a reader cannot see is escaped, so that the
/// output neither drives a terminal nor shows its parts in another order.
enum JSONText {
  /// Appends a text with its quotes.
  static func append(_ text: String, to output: inout String) {
    output += "\""
    if needsEscapes(text.utf8) {
      appendEscaped(text, to: &output)
    } else {
      output += text
    }
    output += "\""
  }

  /// Appends a key with its quotes and colon, and a text as its value.
  static func append(_ key: StaticString, _ text: String, to output: inout String) {
    output += "\"\(key)\":"
    append(text, to: &output)
  }

  private static func needsEscapes(_ bytes: String.UTF8View) -> Bool {
    bytes.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
      || VisibleText.mayHideSomething(bytes)
  }

  private static func appendEscaped(_ text: String, to output: inout String) {
    var invisible = InvisibleCharacters(in: text).makeIterator()
    var hidden = invisible.next()
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      let isHidden = index == hidden?.index
      if isHidden { hidden = invisible.next() }
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{08}": output += "\\b"
      case "\u{0C}": output += "\\f"
      default:
        if isHidden || scalar.value < 0x20 {
          for unit in UTF16.encode(scalar) ?? .init() { appendEscape(unit, to: &output) }
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
  }

  private static func appendEscape(_ unit: UInt16, to output: inout String) {
    let digits = String(unit, radix: 16)
    output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
