/// Draws a table that fits no width as blocks of labels and values, one under the other.
struct StackedTableLines {
  private let table: DocumentTable
  private let width: Int

  init(_ table: DocumentTable, width: Int) {
    self.table = table
    self.width = width
  }

  func write(to lines: inout TerminalLines) {
    let indices: Range<Int> =
      switch table.kind {
      case .records: table.rows.indices
      case .matrix: table.columns.indices.dropFirst()
      }
    let blocks = indices.map { table.kind == .records ? fields(ofRow: $0) : fields(ofColumn: $0) }
    let labelled = FieldLines(
      labelColumns: blocks.reduce(0) { max($0, FieldLines.labelColumns(of: $1)) })
    for (index, block) in zip(indices, blocks) {
      lines.addBlock { lines in
        writeHeading(of: index, to: &lines)
        lines.indent(by: 2) { labelled.write(block, width: width - 2, to: &$0) }
      }
    }
  }

  /// The first cell of a row, or the title of a column of a matrix.
  private func writeHeading(of index: Int, to lines: inout TerminalLines) {
    switch table.kind {
    case .records:
      EntryLines.write(table.cell(row: index, column: 0), width: width, to: &lines)
    case .matrix: lines.write(table.columns[index].title, as: .strong, width: width)
    }
  }

  /// The other columns of a row, which are its labels.
  private func fields(ofRow row: Int) -> [DocumentField] {
    table.columns.indices.dropFirst().compactMap { column in
      field(table.columns[column].title.text, table.cell(row: row, column: column))
    }
  }

  /// The rows of a column of a matrix, of which the first cells are the labels.
  private func fields(ofColumn column: Int) -> [DocumentField] {
    table.rows.indices.compactMap { row in
      let label = table.cell(row: row, column: 0).map(\.signedText).joined(by: " ").text
      return field(label, table.cell(row: row, column: column))
    }
  }

  private func field(_ label: String, _ cell: DocumentTable.Cell) -> DocumentField? {
    cell.isEmpty ? nil : DocumentField(label, cell)
  }
}
