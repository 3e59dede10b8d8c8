/// Texts of a map as a cell holds them.
enum CellText {
  /// A value of a list, which has one line.
  static func line(_ text: SourceText) -> String {
    let string = text.string
    return isPlainLine(string) ? string : lines(string).joined(separator: " ")
  }

  /// Whether a text is one line with nothing to trim, as most are.
  private static func isPlainLine(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, first > 0x20, last > 0x20,
      // What may be a part of a blank that does not break.
      first != 0xC2, last != 0xA0
    else { return false }
    return text.utf8.allSatisfy { $0 != 0 && $0 != 0x0A && $0 != 0x0D }
  }

  /// A text of several lines.
  static func text(_ text: SourceText) -> String {
    let string = text.string
    return isPlainLine(string) ? string : lines(string).joined(separator: "\n")
  }

  /// The values of a list, each on a line.
  static func list(_ texts: [SourceText]) -> String {
    texts.count == 1 ? line(texts[0]) : texts.map(line).joined(separator: "\n")
  }

  /// The texts of a lane, each on a line.
  static func list(_ lane: LaneTexts) -> String {
    lane.only.map(line) ?? list(lane.texts)
  }

  /// Values of which a comma would part one; a line break at the end says that it does not.
  static func words(_ texts: [SourceText]) -> String {
    let list = list(texts)
    let hasSign = texts.count == 1 && list.contains { $0 == "," || $0 == ";" }
    return hasSign ? list + "\n" : list
  }

  /// The lines of a text that say something; zero bytes would make the file no text.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    func end() {
      let trimmed = trimmed(line)
      if !trimmed.isEmpty { lines.append(trimmed) }
      line = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": end()
      case "\0": continue
      default: line.unicodeScalars.append(scalar)
      }
    }
    end()
    return lines
  }

  private static func trimmed(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 || scalar == "\u{A0}" }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// A time such as `1 day 2 hours`.
  static func time(_ time: TimeSpan, in language: Language) -> String {
    time.amounts.reversed().map { amount in
      let label = TimeKey(rawValue: amount.unit.rawValue)?.label[language].lowercased() ?? ""
      return amount.number.literal.string + " " + label
    }.joined(separator: " ")
  }
}
