/// A table with its layout while its records are read.
///
/// An object: the reader is a large value, and a question to such a value copies all of it, once
/// for every cell.
final class GridTable {
  /// One heading without its words: what is looked at for every cell under it.
  struct Column {
    /// Its place among the headings of the layout.
    let index: Int
    /// The column, or where stages are columns the row.
    let line: Int
    /// What it means; nothing for one that nobody knows.
    let meaning: HeadingMeaning?
    /// The key of what stands under it, as a step to a place.
    let name: PlaceKey.Name
    /// The place of the heading of the part to which it belongs, itself that of one included, where
    /// headings number several.
    let part: Int?
  }

  /// The cells.
  let grid: CellGrid
  /// What they are.
  let layout: GridLayout
  /// The headings in their order.
  let columns: [Column]
  /// The heading of the stages.
  let stages: Column?
  /// Whether phases in front of, or above, the stages hold for those behind them.
  let holdsPhases: Bool
  /// Whether each record is a row, and each cell of it stands for itself.
  let isPlain: Bool
  /// Whether it names its framework, as a table that was written does.
  let isWritten: Bool
  /// Whether each record is a column.
  private let isTransposed: Bool
  /// Whether every heading stands for all records.
  private let areAlike: Bool

  init(_ grid: CellGrid, _ layout: GridLayout) {
    self.grid = grid
    self.layout = layout
    isWritten = layout.namesFramework(grid)
    columns = layout.headings.enumerated().map { index, heading in
      Column(
        index: index, line: heading.line, meaning: heading.meaning,
        name: PlaceKey.Name(heading.meaning?.field.key ?? ""), part: heading.part)
    }
    stages = columns.first { $0.meaning?.field == .stage(.stage) }
    holdsPhases = !layout.wider.isEmpty
    isTransposed = layout.isTransposed
    areAlike = layout.stageRows.isEmpty
    isPlain = !isTransposed && areAlike && layout.questionColumn == nil
  }

  /// The heading of the stages, with its words.
  var stageHeading: GridLayout.Heading? { stages.map { layout.headings[$0.index] } }

  /// What stands in brackets in the headings, as far as somebody has asked.
  private lazy var remarks = [String?](repeating: nil, count: columns.count)

  /// What stands in brackets in a heading, such as a unit.
  func remark(of column: Column) -> String {
    if let known = remarks[column.index] { return known }
    let remark = HeadingText(layout.headings[column.index].text).remark
    remarks[column.index] = remark
    return remark
  }

  /// What a record says under a heading; nothing where the cell is blank or says nothing.
  func filled(_ record: Int, _ column: Column) -> CellGrid.Cell? {
    if isPlain {
      guard let cell = grid.cell(record, column.line) else { return nil }
      return saysSomething(cell) || isMinus(cell, under: column) ? cell : nil
    }
    return written(record, column) ?? question(record, column)
  }

  /// The question of a row of the sheet, where its answer is missing in the column of a stage.
  private func question(_ record: Int, _ column: Column) -> CellGrid.Cell? {
    guard let questions = layout.questionColumn, let stages,
      column.line != stages.line, written(record, stages) != nil
    else { return nil }
    return QuestionColumn.question(column.line, questions, in: grid)
  }

  private func written(_ record: Int, _ column: Column) -> CellGrid.Cell? {
    // A heading is large: none is copied where rows are all alike.
    let place =
      !areAlike
      ? layout.cell(record, layout.headings[column.index], grid)
      : isTransposed ? grid.cell(column.line, record) : grid.cell(record, column.line)
    guard let cell = place, saysSomething(cell) || isMinus(cell, under: column)
    else { return nil }
    return cell
  }

  /// Columns in which signs stand for emotions: there a hyphen is the other sign of `+`.
  private lazy var signed: Set<Int> = Set(
    layout.headings.filter { heading in
      (heading.meaning == nil || heading.meaning?.field == .touchpoint(.emotion))
        && (layout.first..<layout.end).contains { record in
          guard let cell = layout.cell(record, heading, grid), (1...3).contains(cell.range.count)
          else { return false }
          return grid.source.bytes[cell.range].allSatisfy { $0 == UInt8(ascii: "+") }
        }
    }.map(\.line))

  private func isMinus(_ cell: CellGrid.Cell, under column: Column) -> Bool {
    cell.range.count == 1
      && (column.meaning == nil || column.meaning?.field == .touchpoint(.emotion))
      && grid.source.bytes[cell.range.lowerBound] == UInt8(ascii: "-")
      && signed.contains(column.line)
  }

  @inline(__always)
  private func saysSomething(_ cell: CellGrid.Cell) -> Bool {
    guard !cell.isEmpty else { return false }
    // Nearly every cell begins with a letter, with which no cell that says nothing begins but `n/a` and its like.
    let first = grid.source.bytes[cell.range.lowerBound]
    if first > UInt8(ascii: "#"), first < 0x7F, first | 0x20 != UInt8(ascii: "n"),
      first != UInt8(ascii: "-"), first != UInt8(ascii: "["), first != UInt8(ascii: "\\")
    {
      return true
    }
    if first > 0xC2, first < 0xE1 { return true }
    let isBlank = SourceText(file: grid.source, range: cell.range, isEscaped: false).isBlank
    return !isBlank && !CellNothing.isNothing(cell, in: grid)
  }

  /// Whether a cell may only say to look above.
  func mayBeDitto(_ cell: CellGrid.Cell) -> Bool { CellNothing.mayBeDitto(cell, in: grid) }

  /// Whether two cells of a column say the same, byte for byte.
  func isSame(_ cell: CellGrid.Cell, as other: CellGrid.Cell?) -> Bool {
    guard let other else { return false }
    let contents = grid.source.bytes
    let bytes = contents.span
    return WordScan.areEqual(bytes, other.range, bytes, cell.range)
  }

  /// Whether a record says nothing under any heading.
  func isBlank(_ record: Int) -> Bool {
    if !layout.isTransposed { return grid.isBlank(row: record) }
    for column in columns where filled(record, column) != nil { return false }
    return true
  }

  /// Where the first cell of a record is that says something.
  func firstRange(_ record: Int) -> Range<Int>? {
    for column in columns {
      if let cell = filled(record, column) { return cell.range }
    }
    return nil
  }

  /// The values in a cell.
  func values(of cell: CellGrid.Cell, hasMarks: Bool = true) -> CellValues {
    CellValues(cell, in: grid, hasMarks: hasMarks)
  }

  /// Where the one value of a cell lies that is one line of the file, as nearly all are.
  ///
  /// - Returns: Nothing for any other cell, whose `values` have to be looked at.
  func only(_ cell: CellGrid.Cell, hasMarks: Bool = true) -> Range<Int>? {
    let contents = grid.source.bytes
    return CellValues.only(
      cell, contents.span, grid.isGuarded, areLinesQuoted: grid.areLinesQuoted, hasMarks: hasMarks)
  }

  /// A text of the file.
  func text(_ range: Range<Int>) -> SourceText {
    SourceText(file: grid.source, range: range, isEscaped: false)
  }

  /// The whole cell as one text; its lines stay lines.
  func wholeText(_ cell: CellGrid.Cell) -> SourceText? {
    if let only = only(cell, hasMarks: false) { return text(only) }
    let values = values(of: cell, hasMarks: false).values
    guard let first = values.first else { return nil }
    return values.count == 1
      ? first.text : SourceText(values.map(\.text.string).joined(separator: "\n"))
  }

  /// The value of a cell that has one alone.
  func onlyText(_ cell: CellGrid.Cell) -> SourceText? {
    if let only = only(cell, hasMarks: false) { return text(only) }
    let values = values(of: cell, hasMarks: false).values
    return values.count == 1 ? values.first?.text : nil
  }
}
