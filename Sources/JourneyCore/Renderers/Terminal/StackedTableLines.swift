/// Draws a table that fits no width as blocks of labels and values, one under the other.
struct StackedTableLines {
  private let table: DocumentTable
  private let width: Int

  init(_ table: DocumentTable, width: Int) {
    self.table = table
    self.width = width
  }

  func lines() -> [TextLine] {
    let blocks =
      switch table.kind {
      case .records: table.rows.indices.map(record(_:))
      case .matrix: table.columns.indices.dropFirst().map(column(_:))
      }
    let labels = FieldLines(
      labelColumns: blocks.reduce(0) { max($0, FieldLines.labelColumns(of: $1.fields)) })
    return Array(
      blocks.map { block in
        block.heading + labels.lines(of: block.fields, width: width - 2).map { $0.indented(by: 2) }
      }
      .joined(separator: [TextLine()]))
  }

  private struct Block {
    let heading: [TextLine]
    let fields: [DocumentField]
  }

  /// One row: its first cell as heading, the other columns as labels.
  private func record(_ row: Int) -> Block {
    let fields = table.columns.indices.dropFirst().compactMap { column in
      field(table.columns[column].title.text, table.cell(row: row, column: column))
    }
    let heading = table.cell(row: row, column: 0)
    return Block(heading: EntryLines.lines(of: heading, width: width), fields: fields)
  }

  /// One column of a matrix: its title as heading, the first cells of the rows as labels.
  private func column(_ column: Int) -> Block {
    let fields = table.rows.indices.compactMap { row in
      let label = table.cell(row: row, column: 0).map(\.signedText).joined(by: " ").text
      return field(label, table.cell(row: row, column: column))
    }
    let heading = table.columns[column].title.playing(.strong).lines(width: width)
    return Block(heading: heading, fields: fields)
  }

  private func field(_ label: String, _ cell: DocumentTable.Cell) -> DocumentField? {
    cell.isEmpty ? nil : DocumentField(label, cell)
  }
}
