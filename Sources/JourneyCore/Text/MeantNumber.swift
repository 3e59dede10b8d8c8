/// Numbers that stand where a text does, in quotes: `"3,5"`, `"4,2%"`; only what can be meant in one
/// way is taken for a number.
enum MeantNumber {
  /// Reads a text that is a number and nothing else.
  ///
  /// - Parameter text: The text.
  /// - Returns: The number as JSON writes it; nothing for `1,500`, whose comma may part thousands.
  static func literal(_ text: String) -> String? {
    let text = text.trimmingBlanks
    guard !text.isEmpty, text.utf8.count <= 40, !mayPartThousands(text), !isParted(text),
      let literal = CellNumber.literal(text), Double(literal)?.isFinite == true
    else { return nil }
    return literal
  }

  /// Reads a number with its unit behind it.
  ///
  /// - Parameter text: The text, such as `4,2%`, `11 phút` or `4,2/5`.
  /// - Returns: The number as JSON writes it, and the unit; nothing where either is missing.
  static func measured(_ text: String) -> (number: String, unit: String)? {
    let text = text.trimmingBlanks
    guard text.utf8.count <= 60 else { return nil }
    if let rating = rating(text) { return rating }
    let end = text.lastIndex { $0.isASCII && $0.isNumber }.map { text.index(after: $0) }
    guard let end, end < text.endIndex else { return nil }
    let unit = String(text[end...]).trimmingBlanks
    guard unit.allSatisfy({ $0.isLetter || "%‰°€£$₫¥ ".contains($0) }),
      let number = literal(String(text[..<end]))
    else { return nil }
    return (number, unit)
  }

  /// Reads how much of the best a rating is: 4.2 for `4,2/5`, whose unit is `/5`, as it is shown.
  private static func rating(_ text: String) -> (number: String, unit: String)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let best = String(parts[1]).trimmingBlanks
    guard ["5", "7", "10", "100"].contains(best), let number = literal(String(parts[0])),
      let value = Double(number), let highest = Double(best), (0...highest).contains(value)
    else { return nil }
    return (number, "/" + best)
  }

  /// Returns the numbers that may be meant by a text that says more: 4 and 5 for `4/5`, 1.5 and
  /// 1500 for `1.500 đ`; none where there are many.
  static func numbers(in text: String) -> [String] {
    var numbers: [String] = []
    var written = ""
    func add() {
      while let last = written.last, !last.isNumber { written.removeLast() }
      if let number = literal(written) {
        numbers.append(number)
      } else if let number = CellNumber.literal(written) {
        numbers += [number, String(number.filter { $0 != "." })]
      }
      written = ""
    }
    var last: Character?
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      let isSign = character == "," || character == "."
      // A hyphen between two numbers is no minus sign.
      let isMinus = "-−".contains(character) && last.map { $0.isWhitespace } ?? true
      if isDigit || isSign && !written.isEmpty {
        written.append(character)
      } else {
        add()
        if isMinus { written = "-" }
      }
      last = character
    }
    add()
    var known: Set<String> = []
    let different = numbers.filter { known.insert($0).inserted }
    return different.count <= 3 ? different : []
  }

  /// Whether a sign with exactly three digits behind it may part thousands as well as decimals.
  static func mayPartThousands(_ text: String) -> Bool {
    let signs = text.filter { $0 == "," || $0 == "." || $0 == "٫" }
    guard signs.count == 1, let sign = text.firstIndex(where: { signs.contains($0) }) else {
      return false
    }
    let whole = text[..<sign].filter(\.isNumber)
    let fraction = text[text.index(after: sign)...]
    return fraction.count == 3 && fraction.allSatisfy(\.isNumber) && (1...3).contains(whole.count)
      && whole.contains { $0 != "0" }
  }

  /// Whether a blank stands behind a decimal sign: `1.200 300` is no number of anybody's.
  private static func isParted(_ text: String) -> Bool {
    guard let sign = text.firstIndex(where: { $0 == "," || $0 == "." }) else { return false }
    return text[sign...].contains(where: \.isWhitespace)
  }
}
