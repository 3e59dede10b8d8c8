/// Writes texts as JSON strings that hide nothing from who reads the output as it is.
///
/// Besides what JSON requires, every character that a reader cannot see is escaped, so that the
/// output neither drives a terminal nor shows its parts in another order.
enum JSONText {
  /// Appends a text with its quotes.
  static func append(_ text: String, to output: inout String) {
    if needsEscapes(text) {
      var bytes: [UInt8] = []
      JSONEscapes.appendVisibly(text, to: &bytes)
      output += String(decoding: bytes, as: UTF8.self)
    } else {
      output += "\""
      output += text
      output += "\""
    }
  }

  /// Appends a text with its quotes.
  static func append(_ text: String, to output: inout [UInt8]) {
    guard !needsEscapes(text) else { return JSONEscapes.appendVisibly(text, to: &output) }
    output.append(UInt8(ascii: "\""))
    output.append(contentsOf: text.utf8)
    output.append(UInt8(ascii: "\""))
  }

  /// Appends a text of a file with its quotes.
  static func append(_ text: SourceText, to output: inout [UInt8]) {
    guard text.needsNoEscape else {
      return JSONEscapes.appendVisibly(text.string, to: &output)
    }
    appendPlain(text, to: &output)
  }

  /// Appends a text of a file that is known to need no escape, with its quotes.
  static func appendPlain(_ text: SourceText, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    output.append(contentsOf: text.file.bytes[text.range])
    output.append(UInt8(ascii: "\""))
  }

  /// Appends a key with its quotes and colon, and a text as its value.
  static func append(_ key: StaticString, _ text: String, to output: inout String) {
    output += "\"\(key)\":"
    append(text, to: &output)
  }

  /// Appends a text with its quotes.
  static func append(_ text: String, to output: inout TextBuffer) {
    let bytes = text.utf8.span
    guard !needsEscapes(bytes) else { return appendEscaped(text, to: &output) }
    output.put(UInt8(ascii: "\""))
    output.append(bytes)
    output.put(UInt8(ascii: "\""))
  }

  private static func appendEscaped(_ text: String, to output: inout TextBuffer) {
    var bytes: [UInt8] = []
    JSONEscapes.appendVisibly(text, to: &bytes)
    output.append(bytes.span)
  }

  /// Appends a text with its quotes, which somebody appends as well-formed UTF-8 and says whether it
  /// is known to need no escape.
  @inline(__always)
  static func append(_ append: (inout TextBuffer) -> Bool, to output: inout TextBuffer) {
    let start = output.count
    output.put(UInt8(ascii: "\""))
    if !append(&output) {
      let bytes = output.bytes(from: start + 1)
      if needsEscapes(bytes.span) {
        let text = String(decoding: bytes, as: UTF8.self)
        output.shorten(to: start)
        return appendEscaped(text, to: &output)
      }
    }
    output.put(UInt8(ascii: "\""))
  }

  private static func needsEscapes(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return needsEscapes(bytes)
  }

  /// Whether a text cannot stand between quotes as it is.
  static func needsEscapes(_ bytes: Span<UInt8>) -> Bool {
    // Neither a quote, a backslash nor a control character.
    return WordScan.endOfPlainText(bytes, from: 0) < bytes.count
      || VisibleText.mayHideSomething(bytes)
  }

  /// Appends any value on one line.
  static func append(_ value: JSONValue, to output: inout String) {
    switch value {
    case .null: output += "null"
    case .bool(let bool): output += bool ? "true" : "false"
    case .number(let literal): output += literal.string
    case .string(let text): append(text.string, to: &output)
    case .array(let elements):
      output += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { output += "," }
        append(element, to: &output)
      }
      output += "]"
    case .object(let members):
      output += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { output += "," }
        append(member.key.string, to: &output)
        output += ":"
        append(member.value, to: &output)
      }
      output += "}"
    }
  }
}

extension SourceText {
  /// Whether it can stand between quotes as it is.
  var needsNoEscape: Bool {
    if isEscaped { return false }
    let part = file.bytes[range]
    let bytes = part.span
    return WordScan.endOfPlainText(bytes, from: 0) == bytes.count
      && !VisibleText.mayHideSomething(bytes)
  }
}
