/// Which signs part thousands in the numbers of a table, as far as `12.500` and `12,500` leave it open.
struct ThousandsSigns {
  /// Whether semicolons part the cells, which they do where a comma is the decimal sign.
  private let isContinental: Bool
  /// Whether the table is written in Vietnamese, which parts thousands by points.
  private let isVietnamese: Bool
  /// Which signs begin fractions of one or two digits elsewhere in the table.
  private let decimals: [Character]

  /// A number that might be meant in two ways.
  struct Open {
    let text: String
    let number: WrittenNumber
    /// Whether its sign was taken to part thousands.
    let isThousands: Bool
  }

  /// Looks at the numbers of a table.
  ///
  /// - Parameters:
  ///   - grid: The table.
  ///   - layout: What its columns tell.
  ///   - language: The language that the head of the table names.
  init(_ grid: CellGrid, _ layout: GridLayout, language: SourceText?) {
    isContinental = grid.isContinental
    isVietnamese =
      language.map { Language(tag: $0.string) == .vi }
      ?? Self.isVietnamese(layout.headings.map(\.text))
    var decimals: [Character] = []
    for heading in layout.headings where Self.holdsNumbers(heading) {
      for record in (layout.first..<layout.end).prefix(2_000) where decimals.count < 2 {
        guard let cell = layout.cell(record, heading, grid), cell.range.count <= 200,
          grid.source.bytes[cell.range].contains(where: { $0 == 0x2E || $0 == 0x2C })
        else { continue }
        Self.findDecimals(grid.string(cell), &decimals)
      }
    }
    self.decimals = decimals
  }

  /// Whether headings have letters that only Vietnamese has.
  static func isVietnamese(_ headings: [String]) -> Bool {
    headings.contains { heading in
      heading.unicodeScalars.contains { scalar in
        (0x1EA0...0x1EF9).contains(scalar.value)
          || [0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0].contains(scalar.value)
      }
    }
  }

  private static func holdsNumbers(_ heading: GridLayout.Heading) -> Bool {
    switch heading.meaning?.field {
    case .touchpoint(.emotion), .touchpoint(.takes), .touchpoint(.waits), .metric: true
    default: false
    }
  }

  /// Finds signs between digits of which one or two stand behind them.
  private static func findDecimals(_ text: String, _ found: inout [Character]) {
    var sign: Character?
    var digits = 0
    var hasWhole = false
    func end() {
      if let sign, (1...2).contains(digits), !found.contains(sign) { found.append(sign) }
      sign = nil
      digits = 0
      hasWhole = false
    }
    for character in text {
      if character.isASCII, character.isNumber {
        if sign == nil { hasWhole = true } else { digits += 1 }
      } else if character == "." || character == ",", hasWhole, sign == nil {
        sign = character
      } else {
        end()
      }
    }
    end()
  }

  /// Reads a number.
  ///
  /// - Parameters:
  ///   - text: The number, without blanks at its ends.
  ///   - isInText: Whether it stands in a sentence, which people write, and not alone in its cell.
  ///   - isShare: Whether a per cent sign is behind it: no share has thousands.
  ///   - isDong: Whether it is an amount of a money in which there are no fractions.
  ///   - open: Where a number goes that might be meant in two ways.
  /// - Returns: Nothing for what is no number.
  func number(
    _ text: String, isInText: Bool, isShare: Bool = false, isDong: Bool = false,
    _ open: inout [Open]
  ) -> WrittenNumber? {
    guard let literal = CellNumber.literal(text), let value = Double(literal), value.isFinite
    else { return nil }
    let decimal = WrittenNumber(
      value: value, literal: literal.contains(".") ? SourceText(literal) : nil)
    guard !isShare, MeantNumber.mayPartThousands(text),
      let sign = text.first(where: { $0 == "," || $0 == "." })
    else { return decimal }
    guard isDong || partsThousands(sign, in: text, isInText: isInText),
      let whole = CellNumber.literal(text.filter { $0 != sign }).flatMap({ Double($0) })
    else {
      // A fraction that ends in a zero is rarely written.
      if text.hasSuffix("0") {
        open.append(Open(text: text, number: decimal, isThousands: false))
      }
      return decimal
    }
    let number = WrittenNumber(value: whole, literal: nil)
    if !isDong { open.append(Open(text: text, number: number, isThousands: true)) }
    return number
  }

  private func partsThousands(_ sign: Character, in text: String, isInText: Bool) -> Bool {
    if sign == "," { return !isContinental }
    // A fraction that ends in a zero is rarely written: where no other number has one by this sign,
    // the sign parts thousands.
    if text.hasSuffix("0"), !decimals.contains(sign), !text.hasPrefix("0") { return true }
    return isContinental || decimals == [","] || isInText && isVietnamese
  }
}
