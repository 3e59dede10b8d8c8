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
  private static let window = 400

  /// Cuts the line out of its file; gutter and line have at most `width` columns.
  init?(_ source: SourceFile, _ lines: LineTable, _ range: Range<Int>, width: Int) {
    let number = lines.position(of: range.lowerBound).line
    let digits = String(number)
    let padding = String(repeating: " ", count: max(0, 5 - digits.utf8.count))
    gutter = padding + digits + " |"
    emptyGutter = String(repeating: " ", count: padding.utf8.count + digits.utf8.count) + " |"

    let whole = lines.range(ofLine: number)
    let start = min(max(range.lowerBound, whole.lowerBound), whole.upperBound)
    let end = max(start, min(range.upperBound, whole.upperBound))
    let before = Self.text(source.bytes, Self.near(start, whole.lowerBound, source.bytes)..<start)
    let marked = Self.text(source.bytes, start..<min(end, start + Self.window))
    let after = Self.text(source.bytes, end..<min(whole.upperBound, end + Self.window))
    guard Self.isReadable(before + marked + after) else { return nil }
    let isCutBefore = start - whole.lowerBound > Self.window

    let room = max(20, width - gutter.utf8.count - 1)
    var left = Self.expanded(before, from: 0)
    let leftEnd = DisplayWidth.columns(of: left)
    let middle = Self.expanded(marked, from: leftEnd)
    let middleWidth = DisplayWidth.columns(of: middle)
    let right = Self.expanded(after, from: leftEnd + middleWidth)
    // Keep the place in view: cut what stands too far before it.
    let mostBefore = max(8, room - min(middleWidth, room) - 8)
    if isCutBefore || leftEnd > mostBefore {
      left = "…" + Self.suffix(left, columns: mostBefore - 1)
    }
    let leftWidth = DisplayWidth.columns(of: left)
    let markWidth = max(1, min(middleWidth, room - leftWidth))
    let shown = Self.fitted(left + middle + right, columns: room)
    line = shown.isEmpty ? "" : " " + shown
    mark =
      String(repeating: " ", count: leftWidth + 1) + "^"
      + String(repeating: "~", count: markWidth - 1)
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
  private static func near(_ offset: Int, _ lowest: Int, _ bytes: [UInt8]) -> Int {
    var start = max(lowest, offset - window)
    while start < offset, start > lowest, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
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
