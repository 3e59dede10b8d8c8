/// A table of MediaWiki: `{|` begins it and `|}` ends it, `|-` begins a row, `!` and `|` begin cells.
enum MediaWikiTable {
  /// The rows and columns that one cell may cover: more is a mistake.
  private static let longest = 200

  /// Whether one of the first lines begins such a table.
  static func begins(in bytes: Span<UInt8>, from start: Int, lines: Int) -> Bool {
    var index = start
    for _ in 0..<lines where index < bytes.count {
      let end = WordScan.endOfLine(bytes, in: index..<bytes.count)
      if isOpening(bytes, trimmed(bytes, index..<end)) { return true }
      index = endOfBreak(bytes, end)
    }
    return false
  }

  /// Reads the first table and the text above it.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - start: Where it begins.
  ///   - grid: Takes the rows.
  /// - Returns: Where what stands behind the table begins.
  static func read(_ bytes: Span<UInt8>, from start: Int, _ grid: inout CellGrid) -> Int {
    var index = start
    var table: Rows?
    while index < bytes.count {
      let end = WordScan.endOfLine(bytes, in: index..<bytes.count)
      let line = trimmed(bytes, index..<end)
      index = endOfBreak(bytes, end)
      if table == nil {
        if isOpening(bytes, line) {
          table = Rows()
        } else {
          grid.beginRow()
          CSVTable.readText(bytes, withoutEquals(bytes, line), &grid)
        }
        continue
      }
      if line.count >= 2, bytes[line.lowerBound] == 0x7C, bytes[line.lowerBound + 1] == 0x7D {
        table?.endRow(bytes, &grid)
        return index
      }
      table?.add(bytes, line, &grid)
    }
    table?.endRow(bytes, &grid)
    return index
  }

  private static func isOpening(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 2, bytes[line.lowerBound] == 0x7B else { return false }
    return bytes[line.lowerBound + 1] == 0x7C
  }

  /// The text of a heading, `== Title ==`, or the line as it is.
  private static func withoutEquals(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while end - start > 2, bytes[start] == 0x3D, bytes[end - 1] == 0x3D {
      start += 1
      end -= 1
    }
    return start > line.lowerBound ? trimmed(bytes, start..<end) : line
  }

  private static func endOfBreak(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    guard end < bytes.count else { return end }
    if bytes[end] == 0x0D, end + 1 < bytes.count {
      let next = bytes[end + 1]
      if next == 0x0A { return end + 2 }
    }
    return end + 1
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  // MARK: Rows

  /// The rows while their lines are read.
  private struct Rows {
    /// One cell, and how many rows and columns it covers.
    private struct Cell {
      var range: Range<Int>
      var rows = 1
      var columns = 1
    }

    private var cells: [Cell] = []
    private var row = 0
    private var isFirst = true
    /// How many further rows the cell covers that stands above in each column.
    private var covered: [Int] = []

    mutating func add(_ bytes: Span<UInt8>, _ line: Range<Int>, _ grid: inout CellGrid) {
      guard let first = line.first else { return }
      let second = line.count > 1 ? bytes[first + 1] : 0
      switch bytes[first] {
      case 0x7C where second == 0x2D: endRow(bytes, &grid)
      case 0x7C where second == 0x2B:
        // What the table is called stands above its rows.
        let (text, _) = MediaWikiTable.content(bytes, first + 2..<line.upperBound)
        guard cells.isEmpty, isFirst else { return }
        grid.beginRow()
        CSVTable.readText(bytes, text, &grid)
      case 0x7C, 0x21: addCells(bytes, first + 1..<line.upperBound, bytes[first])
      default:
        // The text of a cell goes on.
        guard let last = cells.indices.last else { return }
        cells[last].range = cells[last].range.lowerBound..<line.upperBound
      }
    }

    private mutating func addCells(_ bytes: Span<UInt8>, _ line: Range<Int>, _ sign: UInt8) {
      var start = line.lowerBound
      var depth = 0
      var index = start
      func add(_ end: Int, _ cells: inout [Cell]) {
        let (text, attributes) = MediaWikiTable.content(bytes, start..<end)
        cells.append(
          Cell(
            range: text,
            rows: MediaWikiTable.number("rowspan", bytes, attributes),
            columns: MediaWikiTable.number("colspan", bytes, attributes)))
      }
      while index < line.upperBound {
        let byte = bytes[index]
        if byte == 0x5B || byte == 0x7B { depth += 1 }
        if byte == 0x5D || byte == 0x7D { depth = max(0, depth - 1) }
        // `||` parts cells, and `!!` those of headings.
        let isSign = byte == 0x7C || byte == 0x21 && sign == 0x21
        let next = index + 1 < line.upperBound ? bytes[index + 1] : 0
        if isSign, next == byte, depth == 0 {
          add(index, &cells)
          index += 2
          start = index
          continue
        }
        index += 1
      }
      add(line.upperBound, &cells)
    }

    mutating func endRow(_ bytes: Span<UInt8>, _ grid: inout CellGrid) {
      guard !cells.isEmpty else { return }
      isFirst = false
      grid.beginRow()
      let number = grid.rowCount - 1
      var column = 0
      func skip(_ column: inout Int, _ covered: inout [Int]) {
        while column < covered.count, covered[column] > 0 {
          covered[column] -= 1
          grid.append(CellGrid.Cell(0..<0))
          column += 1
        }
      }
      for cell in cells {
        skip(&column, &covered)
        let text = MediaWikiTable.unmarked(bytes, MediaWikiTable.trimmed(bytes, cell.range))
        grid.append(CellGrid.Cell(text, .markdown))
        for _ in 1..<cell.columns { grid.append(CellGrid.Cell(0..<0)) }
        while covered.count < column + cell.columns { covered.append(0) }
        for place in column..<column + cell.columns { covered[place] = cell.rows - 1 }
        if cell.rows > 1 || cell.columns > 1 {
          grid.spans.append(
            CellGrid.Span(
              rows: number..<number + cell.rows, columns: column..<column + cell.columns))
        }
        column += cell.columns
      }
      skip(&column, &covered)
      cells = []
    }
  }

  // MARK: Cells

  /// The text of a cell, and what stands in front of it: `style="…" | Find`.
  private static func content(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (text: Range<Int>, attributes: Range<Int>) {
    var depth = 0
    for index in range {
      switch bytes[index] {
      case 0x5B, 0x7B: depth += 1
      case 0x5D, 0x7D: depth = max(0, depth - 1)
      case 0x7C where depth == 0:
        let attributes = range.lowerBound..<index
        // A line within a text parts nothing.
        guard attributes.contains(where: { bytes[$0] == 0x3D }) else { return (range, 0..<0) }
        return (index + 1..<range.upperBound, attributes)
      default: break
      }
    }
    return (range, 0..<0)
  }

  /// The number that an attribute has; 1 where it has none.
  private static func number(_ name: String, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let letters = Array(name.utf8)
    guard range.count > letters.count else { return 1 }
    for start in range.lowerBound..<range.upperBound - letters.count {
      guard letters.indices.allSatisfy({ bytes[start + $0] | 0x20 == letters[$0] }) else {
        continue
      }
      var index = start + letters.count
      while index < range.upperBound, " =\"'".utf8.contains(bytes[index]) { index += 1 }
      var number = 0
      while index < range.upperBound, bytes[index] &- 0x30 < 10, number < longest {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      return max(1, min(number, longest))
    }
    return 1
  }

  /// A text without the apostrophes around it that make it bold or slanted, and of a link alone what
  /// is shown of it: `[[Advertising|Ad]]`.
  private static func unmarked(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    if range.count > 4, bytes[start] == 0x5B, bytes[end - 1] == 0x5D {
      let inner = start + 2..<end - 2
      let isLink =
        inner.allSatisfy { bytes[$0] != 0x5B && bytes[$0] != 0x5D }
        && bytes[start + 1] == 0x5B && bytes[end - 2] == 0x5D
      guard isLink else { return range }
      let line = inner.last { bytes[$0] == 0x7C }
      return (line.map { $0 + 1 } ?? inner.lowerBound)..<inner.upperBound
    }
    var count = 0
    while start + count < end, bytes[start + count] == 0x27, count < 5 { count += 1 }
    guard count > 1, end - start > 2 * count,
      (1...count).allSatisfy({ bytes[end - $0] == 0x27 })
    else { return range }
    start += count
    end -= count
    return start..<end
  }
}
