/// The column of a sheet to be filled in that holds the questions, beside the labels.
///
/// A cell that is still blank is a question that is still open: it is read as the question.
enum QuestionColumn {
  /// What stands over it.
  static let label = LocalizedText(vi: "Câu hỏi gợi ý", en: "Guiding question")

  /// Whether a cell is the heading of such a column.
  static func isHeading(_ cell: CellGrid.Cell?, in grid: CellGrid) -> Bool {
    guard let cell, cell.range.count <= 40 else { return false }
    let key = FoldedName.key(grid.string(cell))
    return Language.allCases.contains { FoldedName.key(label[$0]) == key }
  }

  /// The cell of the column that somebody wrote an answer into, instead of into one behind it.
  ///
  /// - Parameters:
  ///   - row: The row of the sheet.
  ///   - column: The column of questions.
  ///   - grid: The sheet.
  /// - Returns: Nothing where the cell is blank or asks something.
  static func answer(_ row: Int, _ column: Int, in grid: CellGrid) -> CellGrid.Cell? {
    guard !grid.isBlank(row, column), question(row, column, in: grid) == nil,
      let cell = grid.cell(row, column)
    else { return nil }
    return grid.string(cell).trimmingBlanks.last.map { "?？".contains($0) } == true ? nil : cell
  }

  /// The cell of a question, in a row of the sheet.
  static func question(_ row: Int, _ column: Int, in grid: CellGrid) -> CellGrid.Cell? {
    guard let cell = grid.cell(row, column), !cell.isEmpty,
      GuidanceText.isGuidance(
        SourceText(file: grid.source, range: cell.range, isEscaped: false))
    else { return nil }
    return cell
  }
}
