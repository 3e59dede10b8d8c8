/// How a CSV file parts its cells, found by looking at its beginning.
package struct CSVDialect: Sendable, Equatable {
  /// The byte between cells: a comma, a semicolon, a tab or a line.
  var separator: UInt8 = 0x2C
  /// Where the first row begins, behind a mark and a line `sep=`.
  var start = 0
  /// Whether it is a table of Markdown, with lines at both ends of a row.
  var isMarkdown = false
  /// Whether it is a table of a wiki, whose headings stand between double lines: `||Stage||Emotion||`.
  var isWiki = false
  /// Whether it is a table of MediaWiki, which begins with `{|` and has its cells in lines.
  var isMediaWiki = false
  /// Whether it is a table in a document, above which text may stand.
  var isInDocument: Bool { isMarkdown || isWiki || isMediaWiki }

  /// The bytes that are looked at.
  private static let sample = 64 * 1024
  private static let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// Finds the dialect of a file.
  init(_ bytes: Span<UInt8>) {
    // Programs that put files together leave further marks behind the first.
    while start + 3 <= bytes.count, bytes[start] == 0xEF, bytes[start + 1] == 0xBB,
      bytes[start + 2] == 0xBF
    {
      start += 3
    }
    if let line = Self.separatorLine(bytes, start) {
      separator = line.separator
      start = line.end
      return
    }
    if Self.mayHoldLine(bytes, start) {
      if MediaWikiTable.begins(in: bytes, from: start, lines: Self.rulerLines) {
        separator = 0x7C
        isMediaWiki = true
        return
      }
      if Self.isMarkdownTable(bytes, start) {
        separator = 0x7C
        isMarkdown = true
        return
      }
      if Self.isWikiTable(bytes, start) {
        separator = 0x7C
        isWiki = true
        return
      }
    }
    separator = Self.mostRegular(bytes, start)
  }

  /// Whether a small file has a line `|`, without which no table of a document is in it; of a large one
  /// nothing is known.
  private static func mayHoldLine(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard bytes.count - start <= sample else { return true }
    return WordScan.firstIndex(ofRare: 0x7C, bytes, in: start..<bytes.count) < bytes.count
  }

  /// Excel's own line, `sep=;`, with or without quotes around it.
  private static func separatorLine(
    _ bytes: Span<UInt8>, _ start: Int
  ) -> (separator: UInt8, end: Int)? {
    var index = start
    let isQuoted = index < bytes.count && bytes[index] == 0x22
    if isQuoted { index += 1 }
    for byte in "sep=".utf8 {
      guard index < bytes.count, bytes[index] | 0x20 == byte | 0x20 else { return nil }
      index += 1
    }
    guard index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D else { return nil }
    let separator = bytes[index]
    index += 1
    if isQuoted {
      guard index < bytes.count, bytes[index] == 0x22 else { return nil }
      index += 1
    }
    guard index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D else { return nil }
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    return (separator, index)
  }

  /// The lines among which the ruler of a Markdown table is looked for.
  private static let rulerLines = 200

  /// Whether one of the first lines is a ruler such as `|---|---|` below a line of cells.
  private static func isMarkdownTable(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    var isBelowCells = false
    for _ in 0..<rulerLines where index < bytes.count {
      let begin = index
      index = WordScan.endOfLine(bytes, in: begin..<bytes.count)
      let hasLine = WordScan.firstIndex(of: 0x7C, bytes, in: begin..<index) < index
      if isBelowCells {
        if isRuler(bytes, begin..<index) { return true }
        if isBorder(bytes, begin..<index) { return true }
      }
      isBelowCells = hasLine
      if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
    }
    return false
  }

  /// Whether one of the first lines is a row of headings as wikis write them, above a row of cells.
  private static func isWikiTable(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let near = min(bytes.count, start + sample)
    guard WordScan.firstIndex(ofRare: 0x7C, bytes, in: start..<near) < near else { return false }
    var index = start
    var isBelowHeadings = false
    for _ in 0..<rulerLines where index < bytes.count {
      let begin = index
      index = WordScan.endOfLine(bytes, in: begin..<bytes.count)
      let line = withoutBlanks(bytes, begin..<index)
      if isBelowHeadings, line.count > 2, bytes[line.lowerBound] == 0x7C,
        bytes[line.upperBound - 1] == 0x7C
      {
        return true
      }
      isBelowHeadings = isWikiHeadings(bytes, line)
      if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
    }
    return false
  }

  /// Whether a line is `||Stage||Emotion||`: double lines alone, and something between each two.
  static func isWikiHeadings(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let line = withoutBlanks(bytes, range)
    guard line.count > 6 else { return false }
    var count = 0
    var isFilled = true
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index] != 0x7C {
        if bytes[index] > 0x20 { isFilled = true }
        index += 1
        continue
      }
      guard isFilled, index + 1 < line.upperBound, bytes[index + 1] == 0x7C else { return false }
      if count == 0, index > line.lowerBound { return false }
      count += 1
      isFilled = false
      index += 2
    }
    return count > 2 && !isFilled
  }

  private static func withoutBlanks(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Whether a line is made of dashes, colons and lines only.
  static func isRuler(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var hasDash = false
    var hasLine = false
    for index in range {
      switch bytes[index] {
      case 0x0A, 0x0D: return hasDash && hasLine
      case 0x2D: hasDash = true
      case 0x7C: hasLine = true
      case 0x20, 0x09, 0x3A: break
      // `|-----+-----|`, as Emacs writes it, but not `+|-|+`.
      case 0x2B:
        guard index > range.lowerBound, index + 1 < range.upperBound, bytes[index - 1] == 0x2D,
          bytes[index + 1] == 0x2D
        else { return false }
      default: return false
      }
    }
    return hasDash && hasLine
  }

  /// Whether a line is a border as programs draw it around rows: `+-----+-----+`.
  static func isBorder(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let line = withoutBlanks(bytes, range)
    guard line.count > 2, bytes[line.lowerBound] == 0x2B, bytes[line.upperBound - 1] == 0x2B else {
      return false
    }
    for index in line {
      switch bytes[index] {
      case 0x2B, 0x2D, 0x3D, 0x3A: break
      default: return false
      }
    }
    return true
  }

  /// The separator of which most rows have as many as the row with the most.
  private static func mostRegular(_ bytes: Span<UInt8>, _ start: Int) -> UInt8 {
    let end = min(bytes.count, start + sample)
    var best: (separator: UInt8, rows: Int, count: Int) = (0x2C, 0, 0)
    for candidate in candidates
    where holds(candidate, atLeast: max(1, best.rows), bytes, start..<end) {
      let counts = separators(candidate, bytes, start..<end)
      let most = counts.max() ?? 0
      guard most > 0 else { continue }
      // Rows may lack what is empty at their ends, so the usual number decides, not the largest.
      let usual = usual(counts.filter { $0 > 0 })
      let rows = counts.filter { $0 == usual || $0 == most }.count
      // People write ` | ` within texts, too: where another sign parts the same rows, it is no separator.
      if candidate == 0x7C, best.count > 0, best.rows >= rows { continue }
      if (rows, most) > (best.rows, best.count) { best = (candidate, rows, most) }
    }
    return best.separator
  }

  /// Whether a byte stands in a text so often: a separator stands in each of the rows that count.
  private static func holds(
    _ byte: UInt8, atLeast count: Int, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var left = count
    var index = range.lowerBound
    while left > 0 {
      index = WordScan.firstIndex(ofRare: byte, bytes, in: index..<range.upperBound) + 1
      if index > range.upperBound { return false }
      left -= 1
    }
    return true
  }

  private static func usual(_ counts: [Int]) -> Int {
    var best: (count: Int, rows: Int) = (0, 0)
    var run = 0
    var last = -1
    for count in counts.sorted() {
      run = count == last ? run + 1 : 1
      last = count
      // Of two that are as common the greater one.
      if run >= best.rows { best = (count, run) }
    }
    return best.count
  }

  /// How often a byte stands in each row outside quotes; rows without anything are not counted.
  private static func separators(
    _ separator: UInt8, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> [Int] {
    var counts: [Int] = []
    var count = 0
    var isQuoted = false
    var isEmpty = true
    var isAtStart = true
    let end = range.upperBound
    var ends = CellEnds(separator)
    var index = range.lowerBound
    while index < end {
      if isQuoted {
        index = WordScan.firstIndex(of: 0x22, bytes, in: index..<end) + 1
        isQuoted = false
        continue
      }
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x22:
        // Only at the beginning of a cell, or behind the end of a part that was quoted; cells begin
        // behind the other separators, too, if one of those is it.
        let before = index - 1 > range.lowerBound ? bytes[index - 2] : separator
        if isAtStart || before == 0x22 || candidates.contains(before) { isQuoted = true }
        isEmpty = false
        isAtStart = false
      case 0x20 where isAtStart: break
      case 0x0A, 0x0D:
        if !isEmpty { counts.append(count) }
        (count, isEmpty, isAtStart) = (0, true, true)
      case separator:
        count += 1
        isAtStart = true
      default:
        isEmpty = false
        isAtStart = false
        // Up to the end of the cell only a quote is looked at.
        let next = min(ends.end(from: index, bytes), end)
        index = WordScan.firstIndex(of: 0x22, bytes, in: index..<next)
      }
    }
    if !isEmpty, range.upperBound == bytes.count { counts.append(count) }
    return counts
  }
}
