/// Rows below headings that say what to write there.
extension GridLayout {
  /// Whether each cell of a row gives an example, or says what kind of value belongs below it.
  func holdsExamples(_ row: Int, _ grid: CellGrid) -> Bool {
    var examples = 0
    let cells = Self.filledCells(row, grid)
    guard cells.count > 1 else { return false }
    for cell in cells {
      guard cell.range.count <= 120 else { return false }
      let text = grid.string(cell).trimmingBlanks
      let words = FoldedName.words(text)
      if Self.isExample(words) || words.count == 1 && Self.kinds.contains(words[0]) {
        examples += 1
      } else if CellScale.scale(text) == nil || CellNumber.literal(text) != nil {
        return false
      }
    }
    return examples * 2 >= cells.count
  }

  private static func isExample(_ words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    return words[0] == "e" && words[1] == "g" || words[0] == "vi" && words[1] == "du"
      || ["eg", "vd", "ex", "example", "beispiel"].contains(words[0])
  }

  /// Kinds of values.
  private static let kinds: WordSet = [
    "text", "number", "date", "string", "integer", "boolean", "required", "optional", "mandatory",
    "select", "dropdown",
  ]
}
