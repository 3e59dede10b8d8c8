/// The values in a cell: its lines without blanks at their ends, guards, bullets and numbers.
struct CellValues {
  /// One value.
  struct Value {
    /// The text.
    let text: SourceText
    /// Where it stands in the file; the whole cell where the file writes it in another way.
    let range: Range<Int>
  }

  /// Values of a cell, mostly one, which costs no list.
  struct List: RandomAccessCollection {
    private let one: Value?
    private let all: [Value]

    init(one: Value?) {
      self.one = one
      all = []
    }

    init(_ all: [Value]) {
      one = nil
      self.all = all
    }

    var startIndex: Int { 0 }
    var endIndex: Int { one == nil ? all.count : 1 }
    subscript(index: Int) -> Value {
      if let one { return one }
      return all[index]
    }
  }

  /// All lines, empty ones included: where columns belong together line by line, they count.
  let lines: List
  /// The lines that say something.
  var values: List {
    if lines.count == 1 { return lines[0].text.range.isEmpty ? List(one: nil) : lines }
    if lines.allSatisfy({ !$0.text.range.isEmpty }) { return lines }
    return List(lines.filter { !$0.text.range.isEmpty })
  }
  /// The whole cell.
  let range: Range<Int>

  /// Takes one value for a whole cell.
  init(one value: Value) {
    lines = List(one: value)
    range = value.range
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - grid: The table.
  ///   - hasMarks: Whether bullets and numbers are taken off.
  init(_ cell: CellGrid.Cell, in grid: borrowing CellGrid, hasMarks: Bool = true) {
    let isOwn = cell.form == .quoted || cell.form == .markdown
    let hasMarks = hasMarks && cell.form != .verbatim
    let isGuarded = grid.isGuarded && cell.form != .verbatim
    range = cell.range
    if isOwn {
      let source = SourceFile(name: "", text: grid.string(cell))
      if hasMarks, let texts = Self.listed(source.bytes) {
        lines = List(texts.map { Value(text: SourceText($0), range: cell.range) })
        return
      }
      lines = Self.lines(source, 0..<source.bytes.count, isGuarded, hasMarks, all: cell.range)
    } else {
      lines = Self.lines(grid.source, cell.range, isGuarded, hasMarks, all: nil)
    }
  }

  /// The texts of a list as programs write it into a cell: `["Ads","Slow"]`.
  private static func listed(_ bytes: [UInt8]) -> [String]? {
    guard bytes.count > 4, bytes[0] == UInt8(ascii: "["), bytes[1] == 0x22,
      bytes[bytes.count - 1] == UInt8(ascii: "]"), bytes[bytes.count - 2] == 0x22
    else { return nil }
    var texts: [String] = []
    var text: [UInt8] = []
    var isInside = false
    for byte in bytes[1..<bytes.count - 1] {
      switch byte {
      // What JSON writes in another way is left to whoever reads the text.
      case UInt8(ascii: "\\"): return nil
      case 0x22:
        if isInside { texts.append(String(decoding: text, as: UTF8.self)) }
        text.removeAll()
        isInside.toggle()
      case _ where isInside: text.append(byte)
      case 0x20, 0x2C: continue
      default: return nil
      }
    }
    return isInside || texts.contains(where: \.isEmpty) ? nil : texts
  }

  /// Where the value of a cell lies that is one line of the file as it stands there, as nearly all are.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - bytes: The bytes of the file.
  ///   - isGuarded: Whether an apostrophe may guard the beginning of the cell.
  ///   - areLinesQuoted: Whether several lines stand between quotes alone.
  ///   - hasMarks: Whether bullets and numbers are taken off.
  /// - Returns: Nothing for a cell of several lines or blanks alone, or that is written another way.
  static func only(
    _ cell: CellGrid.Cell, _ bytes: Span<UInt8>, _ isGuarded: Bool, areLinesQuoted: Bool,
    hasMarks: Bool
  ) -> Range<Int>? {
    let form = cell.form
    guard form == .plain || form == .verbatim else { return nil }
    let range = cell.range
    var isOne = false
    if areLinesQuoted, range.lowerBound > 0, !range.isEmpty {
      // Of what has text behind its quotes these are in the cell.
      let (before, first) = (bytes[range.lowerBound - 1], bytes[range.lowerBound])
      isOne = before != 0x22 && first != 0x22
    }
    if !isOne, WordScan.endOfLine(bytes, in: range) != range.upperBound { return nil }
    let hasMarks = hasMarks && form == .plain
    if isBare(bytes, range, hasMarks: hasMarks) { return range }
    let isGuarded = isGuarded && form == .plain
    let value = value(bytes, range, isGuarded, hasMarks, isOnly: true)
    if hasMarks, value.lowerBound >= range.lowerBound + 3,
      parts(bytes, range, isGuarded) != nil
    {
      return nil
    }
    return value.isEmpty ? nil : value
  }

  /// Whether nothing is taken off a line, as of nearly all: its first byte and its last one tell.
  @inline(__always)
  private static func isBare(
    _ bytes: Span<UInt8>, _ line: Range<Int>, hasMarks: Bool
  ) -> Bool {
    guard !line.isEmpty else { return false }
    let first = bytes[line.lowerBound]
    let last = bytes[line.upperBound - 1]
    // The last byte of a wide blank is that of some letters, too.
    guard last > 0x20, last != 0xA0 else { return false }
    // Blanks, guards, and the first byte of a wide blank.
    if !hasMarks { return first > 0x20 && first != 0x27 && first != 0xC2 }
    // `a) `; other letters begin no mark, nor does what begins like most letters beyond ASCII.
    if (first | 0x20) &- 0x61 < 26 { return line.count < 2 || bytes[line.lowerBound + 1] != 0x29 }
    return first > 0xC2 && first < 0xE2
  }

  /// What a line counts within it: `1. Slow 2. Ads`; nothing for a line that is guarded.
  private static func parts(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ isGuarded: Bool
  ) -> [Range<Int>]? {
    let text = value(bytes, line, isGuarded, false, isOnly: true)
    if text.lowerBound > line.lowerBound, bytes[text.lowerBound - 1] == 0x27 { return nil }
    return ListMark.parts(bytes, text)
  }

  /// The lines of a text, which all stand at one place where the file writes them in another way.
  private static func lines(
    _ source: SourceFile, _ range: Range<Int>, _ isGuarded: Bool, _ hasMarks: Bool,
    all: Range<Int>?
  ) -> List {
    let contents = source.bytes
    let bytes = contents.span
    func line(_ range: Range<Int>, isOnly: Bool = false) -> Value {
      let line = value(bytes, range, isGuarded, hasMarks, isOnly: isOnly)
      return Value(
        text: SourceText(file: source, range: line, isEscaped: false), range: all ?? line)
    }
    var index = WordScan.endOfLine(bytes, in: range)
    var start = range.lowerBound
    if index == range.upperBound {
      if hasMarks, let parts = parts(bytes, range, isGuarded) {
        return List(
          parts.map {
            Value(
              text: SourceText(file: source, range: $0, isEscaped: false), range: all ?? $0)
          })
      }
      return List(one: line(range, isOnly: true))
    }
    var lines: [Value] = []
    /// Whether the line before begins with a mark, or goes on about one that does.
    var isMarked = false
    while true {
      let isEnd = index == range.upperBound
      if !isEnd, bytes[index] != 0x0A, bytes[index] != 0x0D {
        index += 1
        continue
      }
      let found = line(start..<index)
      let isBare = found.text.range.lowerBound == indent(bytes, start..<index)
      if hasMarks, isMarked, isBare, found.text.range.lowerBound > start, !found.text.range.isEmpty,
        let last = lines.popLast()
      {
        // An indented line below a bullet goes on with it.
        lines.append(
          Value(
            text: last.text.range.isEmpty
              ? found.text : SourceText(last.text.string + " " + found.text.string),
            range: last.range.lowerBound..<found.range.upperBound))
      } else {
        lines.append(found)
        isMarked = !isBare
      }
      if isEnd { break }
      if bytes[index] == 0x0D, index + 1 < range.upperBound, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
      start = index
    }
    return List(lines)
  }

  /// Where a value lies in its line.
  private static func value(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ isGuarded: Bool, _ hasMarks: Bool, isOnly: Bool
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
    guard hasMarks else { return start..<end }
    if !isOnly, ListMark.isNumberAlone(bytes, start..<end) { return end..<end }
    let mark = ListMark.length(bytes, start..<end)
    // A mark with nothing behind it is the value, such as a tick; among lines a bullet is an empty one.
    var rest = start + mark
    // `✔️` is drawn in colours by the sign behind it.
    if mark > 0, end - rest == 3, bytes[rest] == 0xEF, bytes[rest + 1] == 0xB8 { rest = end }
    if rest == end, isOnly || ListMark.isTick(bytes, start..<start + mark) {
      return start..<start + mark
    }
    return start + mark..<end
  }

  /// Where the blanks at the beginning of a line end.
  private static func indent(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int {
    var start = line.lowerBound
    while start < line.upperBound, let length = blank(bytes, at: start, line.upperBound) {
      start += length
    }
    return min(start, line.upperBound)
  }

  private static func blank(_ bytes: Span<UInt8>, at index: Int, _ end: Int) -> Int? {
    if bytes[index] <= 0x20 { return 1 }
    if bytes[index] == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
    return nil
  }
}
