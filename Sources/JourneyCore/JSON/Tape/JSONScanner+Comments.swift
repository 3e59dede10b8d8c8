/// Comments, which JSON does not have: passed over, and told once.
extension JSONScanner {
  func startsComment(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 else { return false }
    if bytes[index] == UInt8(ascii: "#") { return true }
    return bytes[index] == UInt8(ascii: "/") && index + 1 < bytes.count
      && (bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] == UInt8(ascii: "*"))
  }

  /// Where comments in a line end that begin here, with the blanks behind them.
  ///
  /// - Returns: Nothing where the rest of the line is one.
  func endOfComments(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count, bytes[index] == UInt8(ascii: "/") {
      if bytes[index + 1] == UInt8(ascii: "/") { return nil }
      guard bytes[index + 1] == UInt8(ascii: "*") else { break }
      var end = index + 2
      // Of a longer one only the beginning is looked at: each quote of a line asks for it.
      let last = min(bytes.count - 1, end + Self.longestInLine)
      while end < last, bytes[end] != UInt8(ascii: "*") || bytes[end + 1] != UInt8(ascii: "/") {
        if bytes[end] == 0x0A { return nil }
        end += 1
      }
      if end >= last { return nil }
      index = endOfSpaces(bytes, end + 2)
    }
    return index
  }

  /// So long is a comment between two values of one line.
  private static let longestInLine = 400

  mutating func skipComment(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
    let start = offset
    var isBlock = false
    if byte == UInt8(ascii: "/"), offset + 1 < bytes.count {
      switch bytes[offset + 1] {
      case UInt8(ascii: "/"): break
      case UInt8(ascii: "*"): isBlock = true
      default: return false
      }
    } else if byte != UInt8(ascii: "#") {
      return false
    }
    // Most of what is asked about is no comment and stands in a line of any length.
    let lineEnd = endOfLine(bytes, start)
    let end = isBlock ? endOfBlockComment(bytes, start + 2) ?? lineEnd : lineEnd
    offset = end
    report(JSONMessages.comment, at: start..<min(lineEnd, end))
    return true
  }

  private func endOfBlockComment(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        return index + 2
      }
      index += 1
    }
    return nil
  }
}
