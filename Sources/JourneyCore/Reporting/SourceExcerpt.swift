/// The line of a file that a finding points at, with a mark under the place.
///
/// Tabs are expanded, invisible characters shown, long lines cut around the place; the mark is
/// placed by columns of the display, not by characters. A line that is no text has no excerpt.
struct SourceExcerpt {
  /// The number of the line and a bar.
  let gutter: String
  /// A bar without a number.
  let emptyGutter: String
  /// The line, with a blank before what is on it.
  let line: String
  /// The mark under it, with a blank before it.
  let mark: String

  private static let tabWidth = 4
  /// The columns of the file that are looked at; more never fits on a screen.
  fileprivate static let window = 400

  /// Cuts the line out of its file; gutter and line have at most `width` columns.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - lines: Its lines.
  ///   - range: The place.
  ///   - width: The columns of the screen.
  ///   - mayCount: Whether a line of plain letters is cut by counting them; it comes to the same.
  init?(
    _ source: SourceFile, _ lines: LineTable, _ range: Range<Int>, width: Int,
    mayCount: Bool = true
  ) {
    let number = lines.position(of: range.lowerBound).line
    let digits = String(number)
    let padding = String(repeating: " ", count: max(0, 5 - digits.utf8.count))
    gutter = padding + digits + " |"
    emptyGutter = String(repeating: " ", count: padding.utf8.count + digits.utf8.count) + " |"

    let parts = Parts(source.bytes, of: lines.range(ofLine: number), around: range)
    let room = max(20, width - gutter.utf8.count - 1)
    let cut =
      mayCount
      ? Self.counted(parts, source.bytes, room) ?? Self.measured(parts, source.bytes, room)
      : Self.measured(parts, source.bytes, room)
    guard let cut else { return nil }
    line = cut.shown.isEmpty ? "" : " " + cut.shown
    mark =
      String(repeating: " ", count: cut.before + 1) + "^"
      + String(repeating: "~", count: cut.marked - 1)
  }

  /// The parts of a line that are looked at, in bytes.
  private struct Parts {
    let before: Range<Int>
    let marked: Range<Int>
    let after: Range<Int>
    let isCutBefore: Bool
    let isWholeMarked: Bool

    init(_ bytes: [UInt8], of line: Range<Int>, around range: Range<Int>) {
      let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
      let end = max(start, min(range.upperBound, line.upperBound))
      before = Self.whole(SourceExcerpt.near(start, line.lowerBound, bytes)..<start, bytes)
      marked = Self.whole(start..<min(end, start + SourceExcerpt.window), bytes)
      after = Self.whole(end..<min(line.upperBound, end + SourceExcerpt.window), bytes)
      isCutBefore = start - line.lowerBound > SourceExcerpt.window
      isWholeMarked = marked.upperBound == end && before.upperBound == start
    }

    /// A range without the beginning of a character at its end.
    private static func whole(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
      var end = range.upperBound
      while end > range.lowerBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return range.lowerBound..<end
    }
  }

  /// What is shown of a line, and the columns before the mark and of the mark itself.
  private typealias Cut = (shown: String, before: Int, marked: Int)

  /// The most columns that are shown before the place: it is kept in view.
  private static func mostBefore(_ room: Int, _ marked: Int) -> Int {
    max(8, room - min(marked, room) - 8)
  }

  /// Cuts a line of letters that take a column each, as nearly all are, by counting them.
  private static func counted(_ parts: Parts, _ contents: [UInt8], _ room: Int) -> Cut? {
    let bytes = contents.span
    guard let left = letters(in: bytes, parts.before),
      let middle = letters(in: bytes, parts.marked), let right = letters(in: bytes, parts.after)
    else { return nil }
    let most = mostBefore(room, middle)
    let isCut = parts.isCutBefore || left > most
    let leftShown = isCut ? min(left, most - 1) : left
    let leftWidth = leftShown + (isCut ? 1 : 0)
    let restShown = leftWidth + middle + right > room ? room - 1 - leftWidth : middle + right
    // What is shown must be one piece of the file.
    guard parts.isWholeMarked || restShown <= middle else { return nil }
    let start = offset(in: bytes, of: leftShown, before: parts.before.upperBound)
    let end = offset(in: bytes, of: restShown, behind: parts.marked.lowerBound)
    var shown = isCut ? "…" : ""
    shown += String(decoding: contents[start..<end], as: UTF8.self)
    if leftWidth + middle + right > room { shown += "…" }
    return (shown, leftWidth, max(1, min(middle, room - leftWidth)))
  }

  /// The letters of a range, or nothing if one may take another width, or is none.
  private static func letters(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let bytes = bytes.extracting(range)
    var letters = 0
    var index = 0
    while true {
      let end = WordScan.endOfPrintable(bytes, from: index)
      letters += end - index
      guard end < bytes.count else { return letters }
      let length = UTF8Check.sequenceLength(bytes, at: end)
      let first = UInt32(bytes[end])
      var scalar: UInt32
      switch length {
      case 2: scalar = (first & 0x1F) << 6 | UInt32(bytes[end + 1] & 0x3F)
      case 3:
        scalar = (first & 0x0F) << 12 | UInt32(bytes[end + 1] & 0x3F) << 6
        scalar |= UInt32(bytes[end + 2] & 0x3F)
      default: return nil
      }
      guard TextClusters.isNarrowLetter(scalar) else { return nil }
      letters += 1
      index = end + length
    }
  }

  /// Where a number of characters before an offset begin.
  private static func offset(in bytes: Span<UInt8>, of count: Int, before end: Int) -> Int {
    var left = count
    var index = end
    while left > 0 {
      index -= 1
      if bytes[index] & 0xC0 != 0x80 { left -= 1 }
    }
    return index
  }

  /// Where a number of characters behind an offset end.
  private static func offset(in bytes: Span<UInt8>, of count: Int, behind start: Int) -> Int {
    var left = count
    var index = start
    while index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      index += 1
    }
    return index
  }

  /// Cuts any line, character by character.
  private static func measured(_ parts: Parts, _ bytes: [UInt8], _ room: Int) -> Cut? {
    let before = String(decoding: bytes[parts.before], as: UTF8.self)
    let marked = String(decoding: bytes[parts.marked], as: UTF8.self)
    let after = String(decoding: bytes[parts.after], as: UTF8.self)
    guard isReadable(before + marked + after) else { return nil }
    var left = expanded(before, from: 0)
    let leftEnd = DisplayWidth.columns(of: left)
    let middle = expanded(marked, from: leftEnd)
    let middleWidth = DisplayWidth.columns(of: middle)
    let right = expanded(after, from: leftEnd + middleWidth)
    let most = mostBefore(room, middleWidth)
    if parts.isCutBefore || leftEnd > most { left = "…" + suffix(left, columns: most - 1) }
    let leftWidth = DisplayWidth.columns(of: left)
    let markWidth = max(1, min(middleWidth, room - leftWidth))
    return (fitted(left + middle + right, columns: room), leftWidth, markWidth)
  }

  /// Says whether a line helps to see the place; a binary file or one in UTF-16 only confuses.
  private static func isReadable(_ text: String) -> Bool {
    var strange = 0
    var all = 0
    for scalar in text.unicodeScalars {
      all += 1
      if scalar == "\u{FFFD}" || scalar.value < 0x20 && scalar != "\t" { strange += 1 }
    }
    return strange * 4 <= all
  }

  /// The start of the part of a line that is looked at, at a boundary of characters.
  fileprivate static func near(_ offset: Int, _ lowest: Int, _ bytes: [UInt8]) -> Int {
    var start = max(lowest, offset - window)
    while start < offset, start > lowest, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  private static func expanded(_ text: String, from column: Int) -> String {
    guard text.utf8.contains(0x09) else { return VisibleText.escaped(text) }
    var result = ""
    for part in text.split(separator: "\t", omittingEmptySubsequences: false) {
      if !result.isEmpty || part.startIndex != text.startIndex {
        let width = column + DisplayWidth.columns(of: result)
        result += String(repeating: " ", count: tabWidth - width % tabWidth)
      }
      result += VisibleText.escaped(String(part))
    }
    return result
  }

  private static func suffix(_ text: String, columns: Int) -> String {
    var taken: [Character] = []
    var width = 0
    for character in text.reversed() {
      width += DisplayWidth.columns(of: String(character))
      if width > columns { break }
      taken.append(character)
    }
    return String(taken.reversed())
  }

  private static func fitted(_ text: String, columns: Int) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    var result = ""
    var width = 0
    for character in text {
      width += DisplayWidth.columns(of: String(character))
      if width > columns - 1 { break }
      result.append(character)
    }
    return result + "…"
  }
}
