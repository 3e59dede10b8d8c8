/// The values in a cell: its lines without blanks at their ends, guards, bullets and numbers.
struct CellValues {
  /// One value.
  struct Value {
    /// The text.
    let text: SourceText
    /// Where it stands in the file; the whole cell where the file writes it in another way.
    let range: Range<Int>
  }

  /// All lines, empty ones included: where columns belong together line by line, they count.
  let lines: [Value]
  /// The lines that say something.
  var values: [Value] { lines.filter { !$0.text.range.isEmpty } }
  /// The whole cell.
  let range: Range<Int>

  /// Takes one value for a whole cell.
  init(one value: Value) {
    lines = [value]
    range = value.range
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - grid: The table.
  ///   - hasMarks: Whether bullets and numbers are taken off.
  init(_ cell: CellGrid.Cell, in grid: CellGrid, hasMarks: Bool = true) {
    var source = grid.source
    var range = cell.range
    let isOwn = cell.form == .quoted || cell.form == .markdown
    let hasMarks = hasMarks && cell.form != .verbatim
    if isOwn {
      source = SourceFile(name: "", text: grid.string(cell))
      range = 0..<source.bytes.count
    }
    self.range = cell.range
    let contents = source.bytes
    let bytes = contents.span
    var lines: [Value] = []
    var start = range.lowerBound
    var index = start
    while true {
      let isEnd = index == range.upperBound
      if !isEnd, bytes[index] != 0x0A, bytes[index] != 0x0D {
        index += 1
        continue
      }
      let line = Self.value(bytes, start..<index, grid.isGuarded, hasMarks)
      lines.append(
        Value(
          text: SourceText(file: source, range: line, isEscaped: false),
          range: isOwn ? cell.range : line))
      if isEnd { break }
      if bytes[index] == 0x0D, index + 1 < range.upperBound, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
      start = index
    }
    self.lines = lines
  }

  /// Where a value lies in its line.
  private static func value(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ isGuarded: Bool, _ hasMarks: Bool
  ) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, let length = blank(bytes, at: start, end) { start += length }
    while end > start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if end >= start + 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    guard start < end else { return start..<start }
    if isGuarded, bytes[start] == 0x27, CellGuard.isDue(bytes, start..<end) {
      // Behind the guard nothing more is taken off.
      return start + 1..<end
    }
    if hasMarks { start += ListMark.length(bytes, start..<end) }
    return start..<end
  }

  private static func blank(_ bytes: Span<UInt8>, at index: Int, _ end: Int) -> Int? {
    if bytes[index] <= 0x20 { return 1 }
    if bytes[index] == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
    return nil
  }
}
