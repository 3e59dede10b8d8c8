/// A table with its layout while its records are read.
///
/// An object: the reader is a large value, and a question to such a value copies all of it, once
/// for every cell.
final class GridTable {
  /// The cells.
  let grid: CellGrid
  /// What they are.
  let layout: GridLayout

  init(_ grid: CellGrid, _ layout: GridLayout) {
    self.grid = grid
    self.layout = layout
  }

  /// The heading of the stages.
  var stageHeading: GridLayout.Heading? {
    layout.headings.first { $0.meaning?.field == .stage(.stage) }
  }

  /// What a record says under a heading; nothing where the cell is blank or says nothing.
  func filled(_ record: Int, _ heading: GridLayout.Heading) -> CellGrid.Cell? {
    written(record, heading) ?? question(record, heading)
  }

  /// The question of a row of the sheet, where its answer is missing in the column of a stage.
  private func question(_ record: Int, _ heading: GridLayout.Heading) -> CellGrid.Cell? {
    guard let column = layout.questionColumn, let stages = stageHeading,
      heading.line != stages.line, written(record, stages) != nil
    else { return nil }
    return QuestionColumn.question(heading.line, column, in: grid)
  }

  private func written(_ record: Int, _ heading: GridLayout.Heading) -> CellGrid.Cell? {
    guard let cell = layout.cell(record, heading, grid), !cell.isEmpty else { return nil }
    // Nearly every cell begins with a letter, with which no cell that says nothing begins but `n/a`.
    let first = grid.source.bytes[cell.range.lowerBound]
    if first > UInt8(ascii: "#"), first < 0x7F, first | 0x20 != UInt8(ascii: "n"),
      first != UInt8(ascii: "-")
    {
      return cell
    }
    let isBlank = SourceText(file: grid.source, range: cell.range, isEscaped: false).isBlank
    return isBlank || CellNothing.isNothing(cell, in: grid) ? nil : cell
  }

  /// Whether two cells of a column say the same, byte for byte.
  func isSame(_ cell: CellGrid.Cell, as other: CellGrid.Cell?) -> Bool {
    guard let other, other.range.count == cell.range.count else { return false }
    return grid.source.bytes[other.range].elementsEqual(grid.source.bytes[cell.range])
  }

  /// Whether a record says nothing under any heading.
  func isBlank(_ record: Int) -> Bool {
    if !layout.isTransposed { return grid.isBlank(row: record) }
    for heading in layout.headings where filled(record, heading) != nil { return false }
    return true
  }

  /// Where the first cell of a record is that says something.
  func firstRange(_ record: Int) -> Range<Int>? {
    for heading in layout.headings {
      if let cell = filled(record, heading) { return cell.range }
    }
    return nil
  }

  /// The values in a cell.
  func values(of cell: CellGrid.Cell, hasMarks: Bool = true) -> CellValues {
    CellValues(cell, in: grid, hasMarks: hasMarks)
  }

  /// The whole cell as one text; its lines stay lines.
  func wholeText(_ cell: CellGrid.Cell) -> SourceText? {
    let values = values(of: cell, hasMarks: false).values
    guard let first = values.first else { return nil }
    return values.count == 1
      ? first.text : SourceText(values.map(\.text.string).joined(separator: "\n"))
  }

  /// The value of a cell that has one alone.
  func onlyText(_ cell: CellGrid.Cell) -> SourceText? {
    let values = values(of: cell, hasMarks: false).values
    return values.count == 1 ? values.first?.text : nil
  }
}
