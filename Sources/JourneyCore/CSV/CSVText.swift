/// Writes tables as RFC 4180 asks: CRLF, quotes around what needs them.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front. So does one that
/// already has apostrophes before such a beginning: who takes one away from either has the text.
enum CSVText {
  /// One cell.
  enum Cell {
    /// A text, which may be anybody's.
    case text(String)
    /// A number of the product's own making, as JSON writes it, which is safe as it is.
    case number(String)
  }

  /// Appends a row.
  static func append(_ cells: [Cell], _ style: CSVStyle = .plain, to output: inout String) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.unicodeScalars.append(Unicode.Scalar(style.separator)) }
      switch cell {
      case .number(let number): output += style.number(number)
      case .text(let text): output += Self.cell(text, style)
      }
    }
    output += "\r\n"
  }

  /// A text as a cell.
  static func cell(_ text: String, _ style: CSVStyle = .plain) -> String {
    quoted(visible(guarded(text)), style.separator)
  }

  /// CSV has no way to write what nobody sees, so it is shown.
  private static func visible(_ text: String) -> String {
    VisibleText.escaped(text, keepingLineBreaks: true)
  }

  private static func guarded(_ text: String) -> String {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r": "'" + text
    default: text
    }
  }

  private static func quoted(_ text: String, _ separator: UInt8) -> String {
    // Bytes, not characters: a return and a line feed are one character, and a quote may be hidden
    // in one.
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains {
      $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D || $0 == separator
    }
    guard needsQuotes else { return text }
    var result = [quote]
    result.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      if byte == quote { result.append(quote) }
      result.append(byte)
    }
    result.append(quote)
    return String(decoding: result, as: UTF8.self)
  }
}
