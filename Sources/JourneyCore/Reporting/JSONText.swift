/// Writes texts as JSON strings that hide nothing from who reads the output as it is.
///
/// Besides what JSON requires, every character that a reader cannot see is escaped, so that the
/// output neither drives a terminal nor shows its parts in another order.
enum JSONText {
  /// Appends a text with its quotes.
  static func append(_ text: String, to output: inout String) {
    output += "\""
    if needsEscapes(text.utf8) {
      EscapedText.append(text, to: &output, escape)
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

  private static func escape(_ scalar: Unicode.Scalar, _ isHidden: Bool) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{08}": "\\b"
    case "\u{0C}": "\\f"
    default:
      isHidden || scalar.value < 0x20
        ? String(scalar).utf16.map(numbered).joined() : nil
    }
  }

  private static func numbered(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
