/// Cells that are filled and say nothing: a dash, `n/a`, `[]`, `NULL`, and the errors of spreadsheets.
enum CellNothing {
  /// Whether a cell is one of them; a cell that is guarded means what it says.
  static func isNothing(_ cell: CellGrid.Cell, in grid: CellGrid) -> Bool {
    guard cell.form != .verbatim, cell.range.count <= 16 else { return false }
    let contents = grid.source.bytes
    let bytes = contents.span
    var (start, end) = (cell.range.lowerBound, cell.range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    let count = end - start
    guard count > 0 else { return false }
    switch bytes[start] {
    case 0x2D: return count == 1
    // A list of nothing, as programs write it.
    case 0x5B: return count == 2 && bytes[start + 1] == 0x5D
    // An en or em dash.
    case 0xE2:
      return count == 3 && bytes[start + 1] == 0x80
        && (bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94)
    // `n/a`, and what databases and statistics write.
    case 0x4E, 0x6E:
      if count == 3, bytes[start + 1] == 0x2F { return bytes[start + 2] | 0x20 == 0x61 }
      return count <= 4 && programs.contains { $0.elementsEqual(contents[start..<end]) }
    // `\N`
    case 0x5C: return count == 2 && bytes[start + 1] == 0x4E
    case 0x23: return isErrorValue(cell, in: grid)
    default: return false
    }
  }

  /// Whether a cell is one of them that is a word and no sign.
  static func isWord(_ cell: CellGrid.Cell, in grid: CellGrid) -> Bool {
    guard let first = grid.source.bytes[cell.range].first(where: { $0 > 0x20 }) else {
      return false
    }
    return (first | 0x20 == 0x6E || first == 0x5C) && isNothing(cell, in: grid)
  }

  private static let programs = ["NULL", "null", "NaN", "nan", "NA"].map { Array($0.utf8) }

  /// Whether a cell says that it says what the one above it does: `”`, `〃`, `như trên`.
  static func isDitto(_ cell: CellGrid.Cell, in grid: CellGrid) -> Bool {
    guard cell.form != .verbatim, (1...20).contains(cell.range.count) else { return false }
    let text = grid.string(cell).trimmingBlanks
    if text.utf8.count <= 5, dittoSigns.contains(where: { $0.utf8.elementsEqual(text.utf8) }) {
      return true
    }
    // A number is made of a text much faster than words are.
    guard dittoNumbers.contains(NameNumber(text).letters) else { return false }
    return dittos.contains(FoldedName.words(text).joined(separator: " "))
  }

  /// Whether a cell says that it says what the one at its left does: `〃`, `same as left`.
  static func isDittoOfLeft(_ cell: CellGrid.Cell, in grid: CellGrid) -> Bool {
    guard cell.form != .verbatim, (1...24).contains(cell.range.count) else { return false }
    let text = grid.string(cell).trimmingBlanks
    if text.utf8.count <= 5, dittoSigns.contains(where: { $0.utf8.elementsEqual(text.utf8) }) {
      return true
    }
    return dittosOfLeft.contains(NameNumber(text).letters)
  }

  private static let dittosOfLeft = [
    "same as left", "same as previous", "same as before", "ditto", "idem", "nhu ben trai",
    "nhu cot truoc", "nhu buoc truoc", "nhu giai doan truoc",
  ].map { NameNumber($0).letters }

  /// Whether a text is an arrow to the right and nothing else: `→`, `----->`.
  static func isArrow(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    return text.last.map { "→➔➜➡⇒⟶>".contains($0) } == true
      && text.allSatisfy { "→➔➜➡⇒⟶>=-–—".contains($0) }
  }

  /// Whether a cell may say that, by its length and its first letters: a look that spares most cells.
  static func mayBeDitto(_ cell: CellGrid.Cell, in grid: CellGrid) -> Bool {
    guard cell.range.count <= 24 else { return false }
    let contents = grid.source.bytes
    return mayBeDitto(cell.range, contents.span)
  }

  /// The same of a cell by where it lies.
  @inline(__always)
  static func mayBeDitto(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard range.count <= 24, !range.isEmpty else { return false }
    // Numbers with their signs say what they mean.
    if bytes[range.upperBound - 1] &- 0x30 < 10 { return false }
    let first = bytes[range.lowerBound]
    switch first {
    case 0x22, 0x27, 0x28, 0x2C, 0x2D, 0xE2, 0xE3: return true
    case 0x4E, 0x6E, 0x53, 0x73, 0x41, 0x61, 0x44, 0x64, 0x49, 0x69:
      let second = bytes[range.lowerBound + (range.count > 1 ? 1 : 0)] | 0x20
      switch first | 0x20 {
      case 0x6E: return second == 0x74 || second == 0x68
      case 0x73: return second == 0x61 && range.count > 8
      case 0x61: return second == 0x73
      case 0x64: return second == 0x69
      default: return second == 0x64
      }
    default: return false
    }
  }

  private static let dittoSigns = [",,", "„", "\"", "''", "”", "“", "〃", "″", "--\"--", "-\"-"]
  private static let dittos = ["nt", "nhu tren", "same as above", "as above", "ditto", "idem"]
  private static let dittoNumbers = dittos.map { NameNumber($0).letters }

  /// Whether a cell holds what a spreadsheet shows instead of a value that it could not calculate.
  static func isErrorValue(_ cell: CellGrid.Cell, in grid: CellGrid) -> Bool {
    guard cell.form != .verbatim, (4...16).contains(cell.range.count),
      grid.source.bytes[cell.range.lowerBound] <= 0x23
    else { return false }
    return errorValues.contains(grid.string(cell).trimmingBlanks)
  }

  private static let errorValues: Set<String> = [
    "#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#ERROR!", "#FIELD!", "#GETTING_DATA",
  ]
}
