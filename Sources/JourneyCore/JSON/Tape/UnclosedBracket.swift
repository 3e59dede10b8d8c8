/// Finds by its indentation the object or list that a person forgot to close, and reads on as if
/// it were closed.
///
/// Brackets alone only tell that one is missing at the end of the file. In
/// `"persona": { "name": "Lan",` followed by a line `"scenario": …` that is indented no deeper than
/// the line of the `{`, it is the `{` of the persona. The missing bracket is then put in the place
/// of the comma and the comma into the indentation, so that all offsets stay as they are.
struct UnclosedBracket {
  /// What is to be said about the bracket.
  let problem: Diagnostic
  /// The file with the missing bracket, unless there is no room for it.
  let repaired: SourceFile?

  /// An object or list that is open.
  private struct Opening {
    let kind: JSONNode.Kind
    let offset: Int
    let line: Int
    let indentation: Int
  }

  /// Looks for the first line that stands too far left for the innermost open bracket.
  init?(_ source: SourceFile) {
    guard let (opening, next, end) = Self.find(source.bytes) else { return nil }
    repaired = Self.repaired(source, opening, next: next, end: end)
    let message = JSONMessages.neverClosed(opening.kind, others: 0)
    problem = Diagnostic(
      rule: .syntax, severity: .error, message: message.text,
      range: opening.offset..<opening.offset + 1, about: message.about,
      notes: [.init(JSONMessages.missingClosing(opening.kind).text, at: end..<end)],
      help: message.help)
  }

  /// - Returns: The open bracket, where the outdented line begins, and the end of what is before.
  private static func find(_ contents: [UInt8]) -> (Opening, next: Int, end: Int)? {
    let bytes = contents.span
    var stack: [Opening] = []
    var line = 0
    var (lineStart, lineIndentation) = (0, 0)
    var isFirst = true
    var lastEnd = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        line += 1
        lineStart = index + 1
        isFirst = true
        index += 1
        continue
      }
      if byte == 0x20 || byte == 0x09 {
        index += 1
        continue
      }
      let indentation = index - lineStart
      let isClosing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      if isFirst, stack.count > 1, let innermost = stack.last, innermost.line < line,
        indentation < innermost.indentation || indentation == innermost.indentation && !isClosing
      {
        return (innermost, index, lastEnd)
      }
      if isFirst { lineIndentation = indentation }
      isFirst = false
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        stack.append(
          Opening(
            kind: byte == UInt8(ascii: "{") ? .object : .array, offset: index, line: line,
            indentation: lineIndentation))
        index += 1
      case UInt8(ascii: "\""):
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x0A {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { index += 1 }
      default:
        if isClosing { _ = stack.popLast() }
        index += 1
      }
      lastEnd = index
    }
    return nil
  }

  private static func repaired(
    _ source: SourceFile, _ opening: Opening, next: Int, end: Int
  ) -> SourceFile? {
    var bytes = source.bytes
    func isBlank(_ index: Int) -> Bool {
      index >= end && (bytes[index] == 0x20 || bytes[index] == 0x09)
    }
    let closing = opening.kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let isClosing = bytes[next] == UInt8(ascii: "}") || bytes[next] == UInt8(ascii: "]")
    let leadsOn = isClosing || bytes[next] == UInt8(ascii: ",")
    guard end > 0, isBlank(next - 1) else { return nil }
    if leadsOn {
      bytes[next - 1] = closing
    } else if bytes[end - 1] == UInt8(ascii: ",") {
      bytes[end - 1] = closing
      bytes[next - 1] = UInt8(ascii: ",")
    } else {
      guard isBlank(next - 2) else { return nil }
      bytes[next - 2] = closing
      bytes[next - 1] = UInt8(ascii: ",")
    }
    return SourceFile(name: source.name, bytes: bytes)
  }
}
