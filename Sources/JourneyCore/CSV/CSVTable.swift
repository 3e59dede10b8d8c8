// CSV: tables in text, read in one pass with the place of each cell, and written; knows no journeys.

/// A CSV file as a table of cells, and what is wrong with its quotes.
package struct CSVTable: Sendable {
  /// A place where quotes do not fit.
  package enum Fault: Sendable, Equatable {
    /// A quote that is never closed; the cell was taken to end with its line.
    case unclosed(at: Int)
    /// Text behind a closing quote, and the quote that it closes.
    case textBehindQuote(at: Int, opened: Int)
  }

  /// The cells.
  let grid: CellGrid
  /// How cells are parted.
  let dialect: CSVDialect
  /// What is wrong with quotes, in the order of the file.
  private(set) var faults: [Fault] = []
  /// The most faults that are told.
  private static let maximumFaults = 1_000

  /// Reads a file, which is known to be UTF-8.
  init(_ source: SourceFile) {
    let contents = source.bytes
    let dialect = CSVDialect(contents.span)
    var grid = CellGrid(source, isGuarded: true)
    var faults: [Fault] = []
    if dialect.isMarkdown {
      Self.readMarkdown(contents.span, from: dialect.start, &grid)
    } else {
      Self.read(contents.span, dialect, &grid, &faults)
    }
    grid.endRow()
    self.grid = grid
    self.dialect = dialect
    self.faults = faults
  }

  private static func read(
    _ bytes: Span<UInt8>, _ dialect: CSVDialect, _ grid: inout CellGrid, _ faults: inout [Fault]
  ) {
    let count = bytes.count
    let separator = dialect.separator
    grid.reserve(rows: count / 128, cells: count / 24)
    var index = dialect.start
    /// Behind a quote that is never closed, none is looked for again.
    var isLiteral = false
    while index < count {
      grid.beginRow()
      var isInRow = true
      while isInRow {
        if index < count, bytes[index] == 0x22, !isLiteral {
          let opening = index
          var end = opening + 1
          var isDoubled = false
          var isClosed = false
          while end < count {
            if bytes[end] == 0x22 {
              if end + 1 < count, bytes[end + 1] == 0x22 {
                isDoubled = true
                end += 2
                continue
              }
              isClosed = true
              break
            }
            end += 1
          }
          if isClosed {
            index = end + 1
            if index < count, !isEnd(bytes[index], separator) {
              // Blanks behind the quote mean nothing; anything else makes the quotes part of it.
              var next = index
              while next < count, bytes[next] == 0x20 { next += 1 }
              if next == count || isEnd(bytes[next], separator) {
                grid.append(CellGrid.Cell(opening + 1..<end, isDoubled ? .quoted : .plain))
                index = next
              } else {
                if faults.count < maximumFaults {
                  faults.append(.textBehindQuote(at: index, opened: opening))
                }
                while index < count, !isEnd(bytes[index], separator) { index += 1 }
                grid.append(CellGrid.Cell(opening..<index))
              }
            } else {
              grid.append(CellGrid.Cell(opening + 1..<end, isDoubled ? .quoted : .plain))
            }
          } else {
            faults.append(.unclosed(at: opening))
            isLiteral = true
            continue
          }
        } else {
          let start = index
          while index < count, !isEnd(bytes[index], separator) { index += 1 }
          let begin = isLiteral && start < index && bytes[start] == 0x22 ? start + 1 : start
          grid.append(CellGrid.Cell(begin..<index))
        }
        if index < count, bytes[index] == separator {
          index += 1
        } else {
          isInRow = false
        }
      }
      if index < count, bytes[index] == 0x0D {
        index += 1; if index < count, bytes[index] == 0x0A { index += 1 }
      } else if index < count {
        index += 1
      }
    }
  }

  @inline(__always)
  private static func isEnd(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private static func readMarkdown(_ bytes: Span<UInt8>, from start: Int, _ grid: inout CellGrid) {
    var index = start
    while index < bytes.count {
      grid.beginRow()
      let begin = index
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      if !CSVDialect.isRuler(bytes, begin..<index) { readLine(bytes, begin..<index, &grid) }
      if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
    }
  }

  private static func readLine(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ grid: inout CellGrid
  ) {
    func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 }
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, isBlank(start) { start += 1 }
    while start < end, isBlank(end - 1) { end -= 1 }
    if start < end, bytes[start] == 0x7C { start += 1 }
    if end > start, bytes[end - 1] == 0x7C, end - 1 == start || bytes[end - 2] != 0x5C { end -= 1 }
    guard start < end else { return }
    var cell = start
    for index in start...end {
      guard index == end || bytes[index] == 0x7C && (index == start || bytes[index - 1] != 0x5C)
      else { continue }
      var (first, last) = (cell, index)
      while first < last, isBlank(first) { first += 1 }
      while first < last, isBlank(last - 1) { last -= 1 }
      grid.append(CellGrid.Cell(first..<last, .markdown))
      cell = index + 1
    }
  }
}
