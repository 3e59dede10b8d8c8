/// Writes tables in a dialect: CRLF, quotes around what needs them, and an apostrophe in front of
/// what a spreadsheet would run or a reader would take off.
struct CSVWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private let separator: UInt8
  private var isAtStart = true

  /// Begins a file.
  ///
  /// - Parameter style: What parts cells, and what stands at the beginning.
  init(_ style: CSVStyle) {
    separator = style.separator
    bytes = Array(style.mark.utf8)
  }

  /// Begins a row.
  mutating func beginRow() {
    isAtStart = true
  }

  /// Ends a row.
  mutating func endRow() {
    bytes += [0x0D, 0x0A]
  }

  /// Appends a cell with each of its lines guarded.
  mutating func append(guarding text: String) {
    if needsNothing(text.utf8.span) {
      separate()
      bytes += text.utf8
    } else {
      appendCell(InnerGuard.added(to: CellGuard.guarded(text), separator))
    }
  }

  /// Appends a cell in which nothing stands.
  mutating func appendEmpty() { separate() }

  /// Appends a cell as it is.
  mutating func append(_ text: String) { appendCell(Array(text.utf8)) }

  /// Appends a number, whose decimal comma needs no quotes.
  mutating func append(number: String) {
    separate()
    bytes += number.utf8
  }

  private mutating func separate() {
    if !isAtStart { bytes.append(separator) }
    isAtStart = false
  }

  private mutating func appendCell(_ cell: [UInt8]) {
    separate()
    guard cell.contains(where: needsQuotes) else {
      bytes += cell
      return
    }
    bytes.append(0x22)
    for byte in cell {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether a text is written as it is, as nearly all are.
  private func needsNothing(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case separator, 0x09, 0x0A, 0x0D, 0x22, 0x2C, 0x3B, 0x7C: return false
      default: continue
      }
    }
    return !CellGuard.isDue(text, text.indices)
  }

  /// Whether a cell with this byte stands between quotes.
  private func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case separator, 0x22, 0x0A, 0x0D: true
    // Readers find the separator by counting, and a comma is what they expect.
    case 0x09, 0x2C, 0x3B, 0x7C: separator != 0x2C
    default: false
    }
  }
}
