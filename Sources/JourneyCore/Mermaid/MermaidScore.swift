/// The score of a task as Mermaid reads it: `Number` of JavaScript.
enum MermaidScore {
  /// Returns the number that a text is for JavaScript; nothing where that is no number.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: Where the text stands; blanks at its ends count nothing.
  /// - Returns: 0 for blanks alone, as in JavaScript.
  static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Double? {
    let range = MermaidSyntax.trimmed(range, bytes)
    guard let first = range.first else { return 0 }
    // Nearly every score is one digit.
    if range.count == 1 {
      let digit = bytes[first] &- UInt8(ascii: "0")
      return digit < 10 ? Double(digit) : nil
    }
    var text = ""
    for index in range {
      guard bytes[index] < 0x80 else { return nil }
      text.unicodeScalars.append(Unicode.Scalar(bytes[index]))
    }
    return number(text)
  }

  private static func number(_ text: String) -> Double? {
    if text.hasPrefix("0"), let radix = radix(of: text) {
      let digits = text.dropFirst(2)
      guard !digits.isEmpty, digits.allSatisfy({ $0.isHexDigit }) else { return nil }
      return UInt64(digits, radix: radix).map { Double($0) }
    }
    let unsigned = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
    if unsigned == "Infinity" { return text.first == "-" ? -.infinity : .infinity }
    // What Swift takes besides (`nan`, `inf`, hexadecimal fractions) JavaScript does not.
    let isDecimal = unsigned.utf8.allSatisfy { byte in
      byte &- UInt8(ascii: "0") < 10 || ".eE+-".utf8.contains(byte)
    }
    guard isDecimal, let first = unsigned.utf8.first, first != UInt8(ascii: "+"),
      first != UInt8(ascii: "-")
    else { return nil }
    let start = first == UInt8(ascii: ".") ? "0" + unsigned : String(unsigned)
    let whole = start.replacingPointAtEnd
    guard let value = Double(whole), !unsigned.elementsEqual(".") else { return nil }
    return text.first == "-" ? -value : value
  }

  private static func radix(of text: String) -> Int? {
    switch text.dropFirst().first {
    case "x", "X": 16
    case "o", "O": 8
    case "b", "B": 2
    default: nil
    }
  }
}

extension String {
  /// The digits with a zero behind a point that has none, as in `5.` and `5.e1`.
  fileprivate var replacingPointAtEnd: String {
    guard let point = firstIndex(of: ".") else { return self }
    let next = index(after: point)
    if next < endIndex, self[next].isNumber { return self }
    return String(self[..<next]) + "0" + self[next...]
  }
}
