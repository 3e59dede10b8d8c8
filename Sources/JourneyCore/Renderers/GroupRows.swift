extension DocumentTable {
  /// The table with each heading of a group as a row of its own, in formats of plain text.
  ///
  /// The headings are in capitals, which tell them from other rows without any colour.
  var withGroupRows: DocumentTable {
    guard !groups.isEmpty else { return self }
    var table = self
    table.groups = []
    table.rows = []
    var groups = groups[...]
    for index in 0...rows.count {
      while let group = groups.first, group.firstRow <= index || index == rows.count {
        table.rows.append([[DocumentEntry(InlineText(group.title.uppercased(), .strong))]])
        groups.removeFirst()
      }
      if index < rows.count { table.rows.append(rows[index]) }
    }
    return table
  }
}
