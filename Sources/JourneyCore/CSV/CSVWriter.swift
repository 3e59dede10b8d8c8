/// Writes tables in a dialect: CRLF, quotes around what needs them, and an apostrophe in front of
/// what a spreadsheet would run or a reader would take off.
struct CSVWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private let separator: UInt8
  private var isAtStart = true

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - separator: What parts cells.
  ///   - hasMark: Whether a mark at the beginning says that it is UTF-8.
  init(separator: Unicode.Scalar = ",", hasMark: Bool = false) {
    self.separator = UInt8(truncatingIfNeeded: separator.value)
    if hasMark { bytes = [0xEF, 0xBB, 0xBF] }
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
    var guarded: [UInt8] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { guarded.append(0x0A) }
      let line = Array(line.utf8)
      if CellGuard.isDue(line.span, line.indices) { guarded.append(0x27) }
      guarded += line
    }
    appendCell(guarded)
  }

  /// Appends a cell as it is.
  mutating func append(_ text: String) { appendCell(Array(text.utf8)) }

  private mutating func appendCell(_ cell: [UInt8]) {
    if !isAtStart { bytes.append(separator) }
    isAtStart = false
    guard cell.contains(where: { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
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
}
