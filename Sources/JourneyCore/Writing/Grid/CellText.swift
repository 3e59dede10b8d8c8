/// Texts of a map as a cell holds them.
enum CellText {
  /// A value of a list, which has one line.
  static func line(_ text: SourceText) -> String {
    lines(text.string).joined(separator: " ")
  }

  /// A text of several lines.
  static func text(_ text: SourceText) -> String {
    lines(text.string).joined(separator: "\n")
  }

  /// The values of a list, each on a line.
  static func list(_ texts: [SourceText]) -> String {
    texts.map(line).joined(separator: "\n")
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
