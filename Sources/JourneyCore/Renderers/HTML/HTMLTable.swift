/// Tables of records.
enum HTMLTable {
  /// Writes a table that scrolls inside itself.
  static func write(_ table: DocumentTable, to writer: inout HTMLWriter) {
    guard !table.columns.isEmpty else { return }
    writer.open(
      "div",
      [
        "class": "scroller plain", "tabindex": "0", "role": "group",
        "aria-label": table.columns.map(\.title.text)
          .filter { writer.foreign.isEmpty || writer.foreign.language(of: $0) == nil }
          .joined(separator: ", "),
      ])
    // Cells that hold lists, cards and sentences need all the room; on a phone they stand one below
    // the other.
    let isWide = table.rows.contains { row in row.contains(where: holdsMore) }
    writer.open("table", ["class": isWide ? "records wide" : "records", "role": "table"])
    writer.raw("<thead role=\"rowgroup\"><tr role=\"row\">")
    for column in table.columns {
      writer.element(
        "th", column.title,
        [
          "role": "columnheader", "scope": "col",
          "class": column.alignment == .right ? "right" : "",
        ])
    }
    writer.raw("</tr></thead><tbody role=\"rowgroup\">")
    var groups = table.groups[...]
    for row in table.rows.indices {
      while let group = groups.first, group.firstRow <= row {
        writer.raw("<tr role=\"row\">")
        writer.element(
          "td", group.title,
          ["role": "cell", "colspan": "\(table.columns.count)", "class": "group"])
        writer.raw("</tr>")
        groups.removeFirst()
      }
      writer.raw("<tr role=\"row\">")
      for column in table.columns.indices {
        let cell = table.cell(row: row, column: column)
        writer.open(
          "td",
          [
            "role": "cell", "class": table.columns[column].alignment == .right ? "right" : "",
            "data-label": isWide && column > 0 ? table.columns[column].title.text : "",
          ])
        if cell.contains(where: { $0.figure != nil }) {
          HTMLEntries.write(cell, to: &writer)
          writer.close("td")
          continue
        }
        for entry in cell {
          var shown = entry
          shown.text = entry.signedText
          if entry.marker == .missing || entry.marker == .continued { shown.marker = nil }
          // Each on lines of its own, of which the next ones stand behind its sign.
          let isLine = cell.count > 1 || shown.marker != nil
          if isLine { writer.raw("<div class=\"line\">") }
          HTMLEntries.write(shown, to: &writer)
          if isLine { writer.raw("</div>") }
        }
        if column == 0, table.rows[row].contains(where: holdsCards) {
          heads(of: table, to: &writer)
        }
        writer.close("td")
      }
      writer.raw("</tr>")
    }
    writer.raw("</tbody></table>")
    writer.close("div")
  }

  /// Writes the titles of the columns below what heads a row of cards: on paper both stand again on
  /// each page that the row goes on to.
  private static func heads(of table: DocumentTable, to writer: inout HTMLWriter) {
    writer.raw("<div class=\"heads\">")
    for column in table.columns.dropFirst() { writer.element("span", column.title) }
    writer.raw("</div>")
  }

  private static func holdsCards(_ cell: DocumentTable.Cell) -> Bool {
    cell.contains {
      switch $0.figure?.shape {
      case .card, .painCard, .opportunityCard: true
      default: false
      }
    }
  }

  private static func holdsMore(_ cell: DocumentTable.Cell) -> Bool {
    cell.count > 1
      || cell.contains { entry in
        entry.figure != nil || !entry.children.isEmpty
          || entry.text.spans.reduce(0) { $0 + $1.text.utf8.count } > longestName
      }
  }

  /// Texts of more bytes are sentences.
  private static let longestName = 100
}
