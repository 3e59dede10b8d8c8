/// Rows of a table, written cell by cell straight into bytes, as `CSVText` lays them out.
struct CSVLine {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// Creates a table of no row.
  init() {}

  /// Adds a text, or an empty cell.
  mutating func add(_ text: SourceText?) {
    guard let text else { return add() }
    if text.isEscaped { return add(text.string) }
    begin()
    let part = text.file.bytes[text.range]
    if Self.isPlain(part.span) {
      bytes.append(contentsOf: part)
    } else {
      bytes.append(contentsOf: CSVText.cell(text.string).utf8)
    }
  }

  /// Adds a text.
  mutating func add(_ text: String) {
    begin()
    if Self.isPlain(text.utf8.span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      bytes.append(contentsOf: CSVText.cell(text).utf8)
    }
  }

  /// Adds a number as JSON writes it, or an empty cell.
  mutating func add(number: Double?) {
    begin()
    guard let number else { return }
    WrittenNumber.append(number, to: &bytes)
  }

  /// Adds empty cells.
  mutating func add(empty count: Int = 1) { for _ in 0..<count { begin() } }

  /// Adds cells that were written before.
  mutating func add(cells: CSVLine) {
    begin()
    bytes.append(contentsOf: cells.bytes)
  }

  /// Adds a cell whose bytes need no quotes, such as a pointer.
  mutating func add(safe fill: (inout [UInt8]) -> Void) {
    begin()
    fill(&bytes)
  }

  /// Ends a row.
  mutating func end() {
    bytes.append(contentsOf: "\r\n".utf8)
    isFirst = true
  }

  /// Forgets what has been written, behind a row that has ended.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  private mutating func begin() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  /// Whether a text is a cell as it is: it needs no quotes and no apostrophe, and hides nothing.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 0 else { return true }
    let first = bytes[0]
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "'"):
      return false
    default: break
    }
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { return false }
      if byte == UInt8(ascii: ",") { return false }
    }
    // Controls, and with them line breaks, hide something.
    return !VisibleText.mayHideSomething(bytes)
  }
}
