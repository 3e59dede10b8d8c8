/// Numbers as people write them into cells: `3,5`, `−1`, `+2`, `1.234,5`.
enum CellNumber {
  /// Reads a text that is a number and nothing else.
  ///
  /// A comma is a decimal sign; where both signs occur the last one is. `4/5` and `80 %` are no
  /// numbers.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: The text, without blanks at its ends.
  /// - Returns: The number as JSON writes it; nothing for any other text.
  static func number(_ file: SourceFile, _ range: Range<Int>) -> WrittenNumber? {
    let contents = file.bytes
    let bytes = contents.span
    guard !range.isEmpty, range.count <= 400 else { return nil }
    // A single digit, as most emotions are.
    var index = range.lowerBound
    var isNegative = false
    if bytes[index] == 0x2D { isNegative = true; index += 1 }
    if index + 1 == range.upperBound, bytes[index] &- 0x30 < 10 {
      let digit = Double(bytes[index] - 0x30)
      if digit != 0 || !isNegative {
        return WrittenNumber(value: isNegative ? -digit : digit, literal: nil)
      }
    }
    return longNumber(file, range)
  }

  private static func longNumber(_ file: SourceFile, _ range: Range<Int>) -> WrittenNumber? {
    guard let literal = literal(String(decoding: file.bytes[range], as: UTF8.self)),
      let value = Double(literal), value.isFinite
    else { return nil }
    let isWhole = literal.utf8.allSatisfy { $0 == 0x2D || $0 &- 0x30 < 10 }
    if isWhole, abs(value) < 1e15, value != 0 || literal.first != "-" {
      return WrittenNumber(value: value, literal: nil)
    }
    return WrittenNumber(value: value, literal: SourceText(literal))
  }

  /// Returns a number as JSON writes it; nothing for what is none.
  static func literal(_ text: String) -> String? {
    // Digits alone, as most numbers are.
    if text.utf8.first != 0x30, !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
      return text
    }
    var whole = ""
    var sign = ""
    var signs: [Character] = []
    var exponent = ""
    var isExponent = false
    for written in text {
      let character = narrow(written)
      switch character {
      case "0"..."9":
        if isExponent { exponent.append(character) } else { whole.append(character) }
      case "-", "\u{2212}", "–", "+":
        let written = character == "+" ? "" : "-"
        if isExponent, exponent.isEmpty {
          exponent = written
        } else if whole.isEmpty, sign.isEmpty, signs.isEmpty {
          sign = written.isEmpty ? "+" : "-"
        } else {
          return nil
        }
      case ".", ",", "٫":
        guard !isExponent else { return nil }
        signs.append(character)
        whole.append(character)
      case " ", "\u{A0}", "\u{202F}":
        // A blank parts thousands, or a sign from its number.
        guard !isExponent else { return nil }
        if !whole.isEmpty { whole.append(" ") }
      case "e", "E":
        guard !isExponent, !whole.isEmpty else { return nil }
        isExponent = true
      default: return nil
      }
    }
    guard let digits = decimal(whole, signs) else { return nil }
    if isExponent { guard exponent.contains(where: \.isNumber) else { return nil } }
    return (sign == "-" ? "-" : "") + digits + (isExponent ? "e" + exponent : "")
  }

  /// Digits and signs as wide as a letter of Chinese, which some keyboards write.
  private static func narrow(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, (0xFF0B...0xFF19).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(narrow)
  }

  /// Tells decimal signs from those that part thousands.
  private static func decimal(_ text: String, _ signs: [Character]) -> String? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    if parts.count > 1, !parts.dropFirst().allSatisfy({ isGroup($0.prefix(3)) && $0.count >= 3 }) {
      return nil
    }
    let text = String(text.filter { $0 != " " })
    guard let last = signs.last else { return trimmed(text, fraction: nil) }
    let isOnce = signs.filter { $0 == last }.count == 1
    if !isOnce {
      // 1.234.567: all of them part thousands.
      guard Set(signs).count == 1 else { return nil }
      let groups = text.split(separator: last, omittingEmptySubsequences: false)
      guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= 3 else {
        return nil
      }
      return trimmed(joined(groups), fraction: nil)
    }
    guard let cut = text.lastIndex(of: last) else { return nil }
    let whole = text[..<cut].split(
      whereSeparator: { !$0.isNumber }
    )
    let groups = text[..<cut].contains { !$0.isNumber }
    if groups, !whole.dropFirst().allSatisfy({ $0.count == 3 }) { return nil }
    let fraction = text[text.index(after: cut)...]
    guard !fraction.isEmpty || !whole.isEmpty else { return nil }
    return trimmed(joined(whole), fraction: String(fraction))
  }

  /// Parts as one text; the way of the library looks up at run time how to do that.
  private static func joined(_ parts: [Substring]) -> String {
    var text = ""
    for part in parts { text += String(part) }
    return text
  }

  private static func isGroup(_ text: Substring) -> Bool {
    text.count == 3 && text.allSatisfy(\.isNumber)
  }

  /// JSON has no zeros in front, and a digit on both sides of the point.
  private static func trimmed(_ whole: String, fraction: String?) -> String? {
    guard !whole.isEmpty || fraction?.isEmpty == false else { return nil }
    var whole = String(whole.drop { $0 == "0" })
    if whole.isEmpty { whole = "0" }
    guard let fraction, !fraction.isEmpty else { return whole }
    return whole + "." + fraction
  }
}
