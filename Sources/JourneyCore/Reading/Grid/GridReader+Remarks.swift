/// What is said about how a table was understood, and cells that say nothing.
extension GridReader {
  mutating func tellRemarks() {
    func shown(_ text: String) -> String {
      VisibleText.escaped(SourceText(HeadingText.line(text)).excerpt)
    }
    for remark in layout.remarks {
      let (message, range): (LocalizedText, Range<Int>) =
        switch remark {
        case .numbering(let cell, let text): (GridMessages.numbering(shown(text)), cell.range)
        case .steps(let cell, let text, let stages, let isActions):
          (GridMessages.steps(shown(text), shown(stages), isActions: isActions), cell.range)
        case .firstColumn(let cell): (GridMessages.firstColumn, cell.range)
        case .stageRows(let cell): (GridMessages.stageRows, cell.range)
        case .groups(let cells):
          (GridMessages.groups(cells.map { shown(grid.string($0)) }), cells[0].range)
        case .repeated(let cell): (GridMessages.repeated, cell.range)
        case .line(let cell, let text): (GridMessages.line(shown(text)), cell.range)
        }
      problem(.tableReading, .note, message, range)
    }
  }

  // MARK: Cells that say nothing

  /// Names the cells in which a spreadsheet failed to calculate something.
  mutating func tellErrorValues() {
    let contents = grid.source.bytes
    let bytes = contents.span
    guard WordScan.firstIndex(of: 0x23, bytes, in: 0..<bytes.count) < bytes.count else { return }
    for row in 0..<grid.rowCount {
      for column in 0..<grid.count(ofRow: row) {
        guard let cell = grid.cell(row, column), CellNothing.isErrorValue(cell, in: grid) else {
          continue
        }
        problem(
          .tableReading, .warning, GridMessages.errorValue(grid.string(cell).trimmingBlanks),
          cell.range)
      }
    }
  }

  // MARK: Merged cells

  /// The merged cells of one column that are higher than a row.
  static func merged(_ grid: CellGrid, _ layout: GridLayout) -> [Int: [Range<Int>]] {
    guard !layout.isTransposed else { return [:] }
    var merged: [Int: [Range<Int>]] = [:]
    for span in grid.spans where span.columns.count == 1 && span.rows.count > 1 {
      merged[span.columns.lowerBound, default: []].append(span.rows)
    }
    return merged.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }

  /// The cell that is shown where a merged one covers an empty one.
  func mergedCell(_ record: Int, _ heading: GridTable.Column) -> CellGrid.Cell? {
    guard let ranges = merged[heading.line] else { return nil }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= record { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count, ranges[low].contains(record), ranges[low].lowerBound >= layout.first
    else { return nil }
    return table.filled(ranges[low].lowerBound, heading)
  }
}
