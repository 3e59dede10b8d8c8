/// A bullet or number at the beginning of a line, as people put them into cells.
package enum ListMark {
  /// Returns the length of a mark with the blanks behind it; 0 where a line has none.
  static func length(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard let first = range.first else { return 0 }
    var index: Int
    switch bytes[first] {
    // Hyphen, asterisk and plus.
    case 0x2D, 0x2A, 0x2B: index = first + 1
    // `a) ` and `b) `.
    case 0x41...0x5A, 0x61...0x7A:
      guard first + 2 < range.upperBound, bytes[first + 1] == 0x29, bytes[first + 2] == 0x20 else {
        return 0
      }
      index = first + 2
    case 0x30...0x39: index = behindNumber(bytes, range)
    // · and bullets, dashes and check marks in three bytes.
    case 0xC2: index = matches(bytes, range, [[0xC2, 0xB7]])
    case 0xE2: index = matches(bytes, range, marks)
    case 0xEF: index = matches(bytes, range, [[0xEF, 0x82, 0xB7]])
    default: return 0
    }
    guard index > first else { return 0 }
    let mark = index
    while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    // A bullet may touch its text; a hyphen or a number may be part of it.
    let isBullet =
      bytes[first] >= 0xC2
      && !(mark - first == 3 && bytes[first + 1] == 0x80 && bytes[first + 2] < 0xA0)
    guard index > mark || isBullet else { return 0 }
    return index - first
  }

  /// En and em dash, bullets, arrows of lists, squares and check marks.
  private static let marks: [[UInt8]] = [
    "–", "—", "•", "‣", "◦", "⁃", "∙", "▪", "▫", "■", "□", "●", "○", "►", "▸", "✓", "✔", "☐", "☑",
    "➢", "➤", "❖", "→", "➔", "⇒",
  ].map { Array($0.utf8) }

  /// Whether a mark says something by itself, such as a tick: a bullet with nothing behind it does not.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The mark, and nothing else.
  /// - Returns: Whether it is a tick, a box, a dot of a table or an arrow.
  static func isTick(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    matches(bytes, range, ticks) == range.upperBound
  }

  private static let ticks: [[UInt8]] = ["■", "□", "●", "○", "✓", "✔", "☐", "☑", "→", "➔", "⇒"]
    .map { Array($0.utf8) }

  private static func matches(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ marks: [[UInt8]]
  ) -> Int {
    for mark in marks where range.count >= mark.count {
      var isEqual = true
      for offset in mark.indices where bytes[range.lowerBound + offset] != mark[offset] {
        isEqual = false
      }
      if isEqual { return range.lowerBound + mark.count }
    }
    return range.lowerBound
  }

  /// Up to two digits and a point or bracket: `1.`, `12)`.
  private static func behindNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, index < range.lowerBound + 3,
      (0x30...0x39).contains(bytes[index])
    {
      index += 1
    }
    guard index < range.upperBound, index < range.lowerBound + 3,
      bytes[index] == 0x2E || bytes[index] == 0x29
    else { return range.lowerBound }
    return index + 1
  }
}
