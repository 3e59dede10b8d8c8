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
    case 0x28: index = behindBracket(bytes, range)
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

  /// Whether a line is a number of a list and nothing else, `2.`: nobody has written that item.
  static func isNumberAlone(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    (2...3).contains(range.count) && bytes[range.lowerBound] &- 0x30 < 10
      && behindNumber(bytes, range) == range.upperBound
  }

  /// The parts of a line that counts them: `1. Slow 2. Ads`, `a) Queue; b) Noise`.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The line, without blanks at its ends.
  /// - Returns: The parts without their numbers; nothing for a line that counts none or one.
  static func parts(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>]? {
    guard range.count > 6 else { return nil }
    let first = bytes[range.lowerBound]
    if first == 0xE2, matches(bytes, range, [bullet]) > range.lowerBound {
      return bulleted(bytes, range)
    }
    let sign = bytes[range.lowerBound + 1]
    let isLetter = first | 0x20 == 0x61
    guard first == 0x31 || isLetter,
      sign == 0x29 || !isLetter && (sign == 0x2E || sign == 0x2F || sign == 0x2D),
      bytes[range.lowerBound + 2] == 0x20,
      // As at the beginning of any line, behind these stands a word.
      sign == 0x29 || sign == 0x2E || bytes[range.lowerBound + 3] > 0x39
    else { return nil }
    var parts: [Range<Int>] = []
    var start = range.lowerBound + 3
    var next = first + 1
    var index = start
    func add(_ end: Int) {
      var end = end
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      // What parts it from the next.
      if end > start {
        let last = bytes[end - 1]
        if last == 0x3B || last == 0x2C { end -= 1 }
      }
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      parts.append(start..<end)
    }
    while index + 4 < range.upperBound {
      // Behind a number that counts stands a word, and a semicolon parts it without a blank.
      if bytes[index] == 0x20 || bytes[index] == 0x3B, bytes[index + 1] == next,
        bytes[index + 2] == sign,
        bytes[index + 3] == 0x20, bytes[index + 4] > 0x39
      {
        add(index)
        start = index + 4
        index = start
        next += 1
        if next == 0x3A || next | 0x20 == 0x7A { break }
        continue
      }
      index += 1
    }
    guard !parts.isEmpty else { return nil }
    add(range.upperBound)
    return parts.contains(where: \.isEmpty) ? nil : parts
  }

  private static let bullet: [UInt8] = [0xE2, 0x80, 0xA2]

  /// The parts of a line with a bullet in front of each: `• Slow • Expensive`.
  private static func bulleted(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>]? {
    var parts: [Range<Int>] = []
    var start = range.lowerBound + bullet.count
    var index = start
    while index < range.upperBound {
      let isBullet = matches(bytes, index..<range.upperBound, [bullet]) > index
      guard isBullet || index + 1 == range.upperBound else {
        index += 1
        continue
      }
      var part = start..<(isBullet ? index : range.upperBound)
      while !part.isEmpty, bytes[part.lowerBound] <= 0x20 {
        part = part.lowerBound + 1..<part.upperBound
      }
      while !part.isEmpty, bytes[part.upperBound - 1] <= 0x20 {
        part = part.lowerBound..<part.upperBound - 1
      }
      if part.isEmpty { return nil }
      parts.append(part)
      index += isBullet ? bullet.count : 1
      start = index
    }
    return parts.count > 1 ? parts : nil
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

  /// `(1) ` and `(12) ` in front of a line that counts no further part within it.
  private static func behindBracket(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound + 1
    while index < range.upperBound, index < range.lowerBound + 3, bytes[index] &- 0x30 < 10 {
      index += 1
    }
    guard index > range.lowerBound + 1, index + 2 < range.upperBound, bytes[index] == 0x29,
      bytes[index + 1] == 0x20
    else { return range.lowerBound }
    let mark = index + 1
    while index + 1 < range.upperBound {
      if bytes[index] == 0x28, bytes[index + 1] &- 0x30 < 10 { return range.lowerBound }
      index += 1
    }
    return mark
  }

  /// Up to two digits and a point or bracket, `1.`, `12)`, or a slash or hyphen in front of a word:
  /// `1/ Phí`, `2- Lỗi`.
  private static func behindNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, index < range.lowerBound + 3,
      (0x30...0x39).contains(bytes[index])
    {
      index += 1
    }
    guard index < range.upperBound, index < range.lowerBound + 3 else { return range.lowerBound }
    let sign = bytes[index]
    if sign == 0x2E || sign == 0x29 { return index + 1 }
    guard sign == 0x2F || sign == 0x2D, index + 2 < range.upperBound, bytes[index + 1] == 0x20,
      bytes[index + 2] > 0x39
    else { return range.lowerBound }
    return index + 1
  }
}
