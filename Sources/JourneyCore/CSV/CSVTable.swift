// CSV: tables in text, read in one pass with the place of each cell, and written; knows no journeys.

/// A CSV file as a table of cells, and what is wrong with its quotes.
package struct CSVTable: Sendable {
  /// A place where quotes do not fit.
  package enum Fault: Sendable, Equatable {
    /// A quote that is never closed; the cell was taken to end with its line.
    case unclosed(at: Int)
    /// Text behind a closing quote, and the quote that it closes.
    case textBehindQuote(at: Int, opened: Int)
    /// What stands below a table of Markdown.
    case belowTable(at: Int, end: Int)
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
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - mayHoldInvisible: Whether an invisible character may be in it, where that is known.
  init(_ source: SourceFile, mayHoldInvisible: Bool? = nil) {
    let contents = source.bytes
    let dialect = CSVDialect(contents.span)
    var grid = CellGrid(source, isGuarded: true)
    grid.mayHoldInvisible = mayHoldInvisible
    grid.isContinental = dialect.separator == 0x3B
    var faults: [Fault] = []
    if dialect.isMediaWiki {
      let end = MediaWikiTable.read(contents.span, from: dialect.start, &grid)
      Self.tellRest(contents.span, from: end, &faults)
    } else if dialect.isMarkdown || dialect.isWiki {
      Self.readMarkdown(
        contents.span, from: dialect.start, isWiki: dialect.isWiki, &grid, &faults)
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
    let isGuarded = InnerGuard.mayStand(in: bytes, separator)
    if isGuarded { grid.separator = separator }
    grid.areLinesQuoted = true
    func form(_ cell: Range<Int>, isDoubled: Bool = false) -> CellGrid.Form {
      isDoubled || isGuarded && InnerGuard.stands(in: bytes, cell, separator) ? .quoted : .plain
    }
    // Lists of their own: those of a grid are asked for anew with each cell.
    var cells: [CellGrid.Cell] = []
    var starts: [UInt32] = []
    // Memory that is not used is not taken.
    cells.reserveCapacity(count / 8)
    starts.reserveCapacity(count / 48)
    var ends = CellEnds(separator)
    var index = dialect.start
    /// Behind a quote that is never closed, none is looked for again.
    var isLiteral = false
    while index < count {
      starts.append(UInt32(truncatingIfNeeded: cells.count))
      var isInRow = true
      while isInRow {
        var first: UInt8 = index < count ? bytes[index] : 0
        if first == 0x20, !isLiteral,
          let quote = Self.quoteBehindBlanks(bytes, index, separator)
        {
          index = quote
          first = 0x22
        }
        if first == 0x22, index < count, !isLiteral {
          let opening = index
          var end = opening + 1
          var isDoubled = false
          var isClosed = false
          while end < count {
            end = WordScan.firstIndex(of: 0x22, bytes, in: end..<count)
            guard end < count else { break }
            guard end + 1 < count, bytes[end + 1] == 0x22 else {
              isClosed = true
              break
            }
            isDoubled = true
            end += 2
          }
          if isClosed {
            index = end + 1
            if index < count, !isEnd(bytes[index], separator) {
              // Blanks behind the quote mean nothing; anything else makes the quotes part of it.
              var next = index
              while next < count, bytes[next] == 0x20 { next += 1 }
              if next == count || isEnd(bytes[next], separator) {
                let cell = opening + 1..<end
                cells.append(CellGrid.Cell(cell, form(cell, isDoubled: isDoubled)))
                index = next
              } else {
                if faults.count < maximumFaults {
                  faults.append(.textBehindQuote(at: index, opened: opening))
                }
                index = ends.end(from: index, bytes)
                cells.append(CellGrid.Cell(opening..<index))
              }
            } else {
              let cell = opening + 1..<end
              cells.append(CellGrid.Cell(cell, form(cell, isDoubled: isDoubled)))
            }
          } else {
            faults.append(.unclosed(at: opening))
            isLiteral = true
            continue
          }
        } else {
          let start = index
          index = ends.end(from: index, bytes)
          let begin = isLiteral && first == 0x22 && start < index ? start + 1 : start
          let cell = begin..<index
          cells.append(isGuarded ? CellGrid.Cell(cell, form(cell)) : CellGrid.Cell(cell))
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
    grid.take(cells, starts)
  }

  /// The quote in front of a whole cell behind blanks, which many people write behind a comma.
  ///
  /// It has to close at the end of the cell, and not far away: another quote may mean inches.
  private static func quoteBehindBlanks(
    _ bytes: Span<UInt8>, _ start: Int, _ separator: UInt8
  ) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x22 else { return nil }
    let quote = index
    index += 1
    let end = min(bytes.count, index + longestBehindBlanks)
    while index < end {
      if bytes[index] == 0x22 {
        guard index + 1 < bytes.count else { return quote }
        if bytes[index + 1] == 0x22 {
          index += 2
          continue
        }
        index += 1
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        let isClosed = index == bytes.count || isEnd(bytes[min(index, bytes.count - 1)], separator)
        return isClosed ? quote : nil
      }
      index += 1
    }
    return nil
  }

  private static let longestBehindBlanks = 4_096

  @inline(__always)
  private static func isEnd(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  /// Reads the first table of a document; the lines above it may tell whose journey it is.
  private static func readMarkdown(
    _ bytes: Span<UInt8>, from start: Int, isWiki: Bool, _ grid: inout CellGrid,
    _ faults: inout [Fault]
  ) {
    var index = start
    var hasRuler = false
    var hasFurther = false
    while index < bytes.count {
      let begin = index
      var hasLine = false
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
        if bytes[index] == 0x7C { hasLine = true }
        index += 1
      }
      let line = begin..<index
      if !isWiki, !hasLine, CSVDialect.isBorder(bytes, line) {
        hasRuler = hasRuler || grid.cellCount > 0
        if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
        index += 1
        continue
      }
      if hasRuler, !hasLine, !hasFurther {
        guard holdsRuler(bytes, from: begin, isWiki: isWiki) else {
          tellRest(bytes, from: begin, &faults)
          return
        }
        // Another table may be another map: then somebody has to choose.
        hasFurther = true
      }
      // A heading of a section ends the table above it as an empty line does.
      if hasFurther, !hasLine { grid.beginRow() }
      grid.beginRow()
      if hasLine, isWiki {
        if CSVDialect.isWikiHeadings(bytes, line) { hasRuler = true }
        readWikiLine(bytes, line, &grid)
      } else if hasLine, CSVDialect.isRuler(bytes, line) {
        hasRuler = true
      } else if hasLine {
        readLine(bytes, line, &grid)
      } else {
        readText(bytes, line, &grid)
      }
      if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
    }
  }

  /// Whether another table follows.
  private static func holdsRuler(
    _ bytes: Span<UInt8>, from start: Int, isWiki: Bool
  ) -> Bool {
    var index = start
    while index < bytes.count {
      let begin = index
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      let isRuler =
        isWiki
        ? CSVDialect.isWikiHeadings(bytes, begin..<index)
        : CSVDialect.isRuler(bytes, begin..<index)
      if isRuler { return true }
      index += 1
    }
    return false
  }

  /// A line above the table, without the marks of a heading.
  static func readText(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ grid: inout CellGrid
  ) {
    // A line alone only parts what stands above it from the rest.
    if line.allSatisfy({ "-*_= \t".utf8.contains(bytes[$0]) }) { return }
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == 0x23 || bytes[start] <= 0x20 { start += 1 }
    // `h1. Title`, as wikis write headings.
    if start + 4 < line.upperBound, bytes[start] == 0x68, bytes[start + 1] &- 0x31 < 6,
      bytes[start + 2] == 0x2E, bytes[start + 3] == 0x20
    {
      start += 4
    }
    guard start < line.upperBound else { return }
    grid.append(CellGrid.Cell(unmarked(bytes, start..<line.upperBound), .markdown))
  }

  private static func tellRest(_ bytes: Span<UInt8>, from start: Int, _ faults: inout [Fault]) {
    var first = start
    while first < bytes.count, bytes[first] <= 0x20 { first += 1 }
    guard first < bytes.count else { return }
    var end = first
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    faults.append(.belowTable(at: first, end: end))
  }

  /// A text without the marks around all of it that make it bold, slanted or code.
  static func unmarked(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end - start > 2, bytes[start] == bytes[end - 1] {
      let mark = bytes[start]
      guard mark == 0x2A || mark == 0x5F || mark == 0x60 else { break }
      // A mark within the text ends before its end.
      for index in start + 1..<end - 1 where bytes[index] == mark {
        let isDouble = index == start + 1 || index == end - 2
        if !isDouble { return start..<end }
      }
      start += 1
      end -= 1
    }
    // A backslash keeps a sign from being a bullet: `\-1` is a number.
    if end - start > 2, bytes[start] == 0x5C {
      let (sign, digit) = (bytes[start + 1], bytes[start + 2])
      if sign == 0x2D || sign == 0x2B, digit &- 0x30 < 10 { start += 1 }
    }
    return start..<end
  }

  /// A row of a wiki: one line or two in front of a cell, and none within the brackets of a link.
  private static func readWikiLine(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ grid: inout CellGrid
  ) {
    func add(_ cell: Range<Int>) {
      var (first, last) = (cell.lowerBound, cell.upperBound)
      while first < last, bytes[first] <= 0x20 { first += 1 }
      while first < last, bytes[last - 1] <= 0x20 { last -= 1 }
      grid.append(CellGrid.Cell(unmarked(bytes, first..<last), .markdown))
    }
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] <= 0x20 { index += 1 }
    var cell: Int?
    var depth = 0
    var before: UInt8 = 0
    while index < line.upperBound {
      let byte = bytes[index]
      switch byte {
      case 0x5B: depth += 1
      case 0x5D: depth = max(0, depth - 1)
      case 0x7C where depth == 0 && before != 0x5C:
        if let cell { add(cell..<index) }
        if index + 1 < line.upperBound, bytes[index + 1] == 0x7C { index += 1 }
        cell = index + 1
      default: if cell == nil { cell = index }
      }
      before = byte
      index += 1
    }
    // Behind the last line nothing follows.
    if let cell, (cell..<line.upperBound).contains(where: { bytes[$0] > 0x20 }) {
      add(cell..<line.upperBound)
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
      grid.append(CellGrid.Cell(unmarked(bytes, first..<last), .markdown))
      cell = index + 1
    }
  }
}
