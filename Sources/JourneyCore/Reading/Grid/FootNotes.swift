/// Notes and legends right below a table with a row a touchpoint: `(1) n = 14`, `1 = bad; 5 = good`,
/// and the word above them.
enum FootNotes {
  /// Whether a row holds one of them.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - first: The first row of the table.
  ///   - next: The first row below that is none of the table.
  ///   - grid: The sheet.
  /// - Returns: `false` for a row that may name a stage.
  static func areHeld(by row: Int, below first: Int, _ next: Int?, _ grid: CellGrid) -> Bool {
    let cells = GridLayout.filledCells(row, grid)
    guard cells.count == 1, let cell = cells.first, (3...400).contains(cell.range.count),
      GridLayout.filledColumns(first, grid).count > 1
    else { return false }
    let text = grid.string(cell).trimmingBlanks
    // `**Bold**` in a document is none.
    if text.hasPrefix("**"), text.first(where: { $0 != "*" }) == " " { return true }
    if let mark = mark(text) {
      // Stages may be numbered in the same way.
      let name = GridLayout.filledCells(first, grid).first.map { grid.string($0) } ?? ""
      return Self.mark(name.trimmingBlanks) != mark
    }
    if isLegend(text) { return true }
    guard let next, next == row + 1, text.hasSuffix(":") else { return false }
    return titles.contains(String(text.dropLast()).trimmingBlanks)
  }

  /// The sign in which a number in front of a note stands.
  private static func mark(_ text: String) -> Character? {
    guard let first = text.first else { return nil }
    if "¹²³⁴⁵⁶⁷⁸⁹".contains(first) { return "¹" }
    guard first == "(" || first == "[",
      let close = text.firstIndex(of: first == "(" ? ")" : "]"),
      let number = Int(text[text.index(after: text.startIndex)..<close]), (1...99).contains(number),
      !text[text.index(after: close)...].allSatisfy(\.isWhitespace)
    else { return nil }
    return first
  }

  /// Whether each part of a text says what a sign means, `1 = bad; 5 = good`.
  static func isLegend(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "=")) else { return false }
    let parts = text.split { ";,|".contains($0) }
    return parts.count > 1
      && parts.allSatisfy { part in
        guard let cut = part.firstIndex(of: "=") else { return false }
        let sign = String(part[..<cut]).trimmingBlanks
        return (1...4).contains(sign.count) && !sign.contains(where: \.isLetter)
          && part[cut...].dropFirst().contains(where: \.isLetter)
      }
  }

  /// The scale of emotions whose steps a legend explains, `1 = bad; 5 = good`.
  static func scale(_ text: String) -> EmotionScale? {
    guard isLegend(text) else { return nil }
    var numbers: [(value: Double, literal: String)] = []
    for part in text.split(whereSeparator: { ";,|".contains($0) }) {
      let sign = String(part.prefix { $0 != "=" }).trimmingBlanks
      guard let literal = CellNumber.literal(sign), let value = Double(literal) else { return nil }
      numbers.append((value, literal))
    }
    // What is low or high may be anything.
    let words = FoldedName.words(text)
    guard let low = numbers.min(by: { $0.value < $1.value }),
      let high = numbers.max(by: { $0.value < $1.value }), low.value >= -10,
      (3...100).contains(high.value), words.contains(where: judgements.contains)
    else { return nil }
    return CellScale.scale(low.literal + " to " + high.literal)
  }

  private static let judgements: WordSet = [
    "bad", "good", "great", "poor", "terrible", "awful", "excellent", "happy", "unhappy", "sad",
    "angry", "satisfied", "dissatisfied", "negative", "positive", "worst", "best", "frustrated",
    "delighted", "te", "tot", "buon", "vui", "kem", "xau", "hong", "tuc",
  ]

  /// Whether a text stands above a list of sources.
  static func headsSources(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    return text.utf8.count <= 40
      && sources.contains(text.hasSuffix(":") ? String(text.dropLast()).trimmingBlanks : text)
  }

  private static let sources = NameSet(
    """
    source,sources,reference,references,bibliography,nguon,cac nguon,nguon tham khao,nguon du lieu,\
    tai lieu tham khao
    """)

  /// Whether a word in front of a colon says that a note follows.
  static func isNote(_ word: String) -> Bool { notes.contains(word.trimmingBlanks) }

  private static let notes = NameSet("note,notes,nb,n.b.,remark,ghi chu,luu y,chu thich,chu y")

  private static let titles = NameSet(
    """
    legend,note,notes,key,source,sources,footnote,footnotes,remark,remarks,\
    chu thich,chu giai,ghi chu,nguon,giai thich,luu y
    """)
}
