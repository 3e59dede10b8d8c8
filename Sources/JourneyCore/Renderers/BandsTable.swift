/// Bands in formats of plain text: a table with a row a band and a cell a column.
extension DocumentBands {
  /// The bands as rows; a bar over several columns is named in each.
  var table: DocumentTable {
    var rows: [[DocumentTable.Cell]] = []
    for band in bands {
      var title = [DocumentEntry(band.title)]
      if let note = band.note { title.append(DocumentEntry(InlineText(note, .faint))) }
      if let remark = band.remark { title.append(DocumentEntry(InlineText(remark, .faint))) }
      rows.append(
        [title]
          + columns.indices.map { column in
            let cell = band.bars.filter { $0.columns.contains(column) }.map { bar in
              DocumentEntry(InlineText(bar.number + " ", .faint) + InlineText(bar.text))
            }
            return cell.isEmpty ? [DocumentEntry("", marker: .missing)] : cell
          })
    }
    return DocumentTable(
      .matrix, columns: [.init("")] + columns.map { .init(InlineText($0)) }, rows: rows)
  }
}
