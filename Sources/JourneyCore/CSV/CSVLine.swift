/// Rows of a table, written cell by cell straight into bytes, as `CSVText` lays them out.
struct CSVLine {
  /// What has been written.
  private(set) var buffer = TextBuffer()
  /// The bytes of what has been written.
  var bytes: [UInt8] { buffer.bytes }
  /// How many bytes they are.
  var count: Int { buffer.count }
  private var isFirst = true
  private let style: CSVStyle

  /// Creates a table of no row.
  init(_ style: CSVStyle = .plain) { self.style = style }

  /// Adds a text, or an empty cell.
  mutating func add(_ text: SourceText?) {
    guard let text else { return add() }
    if text.isEscaped { return add(text.string) }
    begin()
    let part = text.file.bytes[text.range]
    if isPlain(part.span) {
      buffer.append(part.span)
    } else {
      buffer.write(CSVText.cell(text.string, style))
    }
  }

  /// Adds a text.
  mutating func add(_ text: String) {
    begin()
    if isPlain(text.utf8.span) {
      buffer.write(text)
    } else {
      buffer.write(CSVText.cell(text, style))
    }
  }

  /// Adds a text of the source that is a cell as it is.
  mutating func add(word: Literal) {
    begin()
    buffer.put(word)
  }

  /// Adds a number as JSON writes it, or an empty cell.
  mutating func add(number: Double?) {
    begin()
    guard let number else { return }
    if style.hasDecimalComma {
      buffer.write(style.number(WrittenNumber.digits(of: number)))
    } else {
      WrittenNumber.append(number, to: &buffer)
    }
  }

  /// Adds empty cells.
  mutating func add(empty count: Int = 1) { for _ in 0..<count { begin() } }

  /// Adds cells that were written before.
  mutating func add(cells: CSVLine) {
    begin()
    buffer += cells.buffer
  }

  /// Adds some of the cells that were written before.
  mutating func add(cells: TextBuffer, _ range: Range<Int>) {
    begin()
    buffer.append(cells.bytes(in: range).span)
  }

  /// Adds a cell whose bytes need no quotes, such as a pointer.
  mutating func add(safe fill: (inout TextBuffer) -> Void) {
    begin()
    fill(&buffer)
  }

  /// Ends a row.
  mutating func end() {
    buffer.put("\r\n")
    isFirst = true
  }

  /// Forgets what has been written, behind a row that has ended.
  mutating func removeAll() { buffer.removeAll() }

  private mutating func begin() {
    if !isFirst { buffer.put(style.separator) }
    isFirst = false
  }

  /// Whether a text is a cell as it is: it needs no quotes and no apostrophe, and hides nothing.
  private func isPlain(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 0 else { return true }
    let first = bytes[0]
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "'"):
      return false
    default: break
    }
    let all = 0..<bytes.count
    guard WordScan.firstIndex(of: UInt8(ascii: ","), bytes, in: all) == bytes.count,
      WordScan.firstIndex(of: UInt8(ascii: "\""), bytes, in: all) == bytes.count
    else { return false }
    // The commas were looked for, and tabs are controls.
    if style.separator == UInt8(ascii: ";"),
      WordScan.firstIndex(of: style.separator, bytes, in: all) < bytes.count
    {
      return false
    }
    // Controls, and with them line breaks, hide something.
    return !VisibleText.mayHideSomething(bytes)
  }
}
