/// Tables of records.
enum HTMLTable {
  /// Writes a table that scrolls inside itself.
  static func write(_ table: DocumentTable, to writer: inout HTMLWriter) {
    guard !table.columns.isEmpty else { return }
    writer.open(
      "div",
      [
        "class": "scroller plain", "tabindex": "0", "role": "group",
        "aria-label": table.columns.map(\.title.text).joined(separator: ", "),
      ])
    writer.open("table", ["class": "records"])
    writer.raw("<thead><tr>")
    for column in table.columns {
      writer.element(
        "th", column.title, ["scope": "col", "class": column.alignment == .right ? "right" : ""])
    }
    writer.raw("</tr></thead><tbody>")
    var groups = table.groups[...]
    for row in table.rows.indices {
      while let group = groups.first, group.firstRow <= row {
        writer.raw("<tr>")
        writer.element(
          "td", group.title, ["colspan": "\(table.columns.count)", "class": "group"])
        writer.raw("</tr>")
        groups.removeFirst()
      }
      writer.raw("<tr>")
      for column in table.columns.indices {
        writer.open("td", ["class": table.columns[column].alignment == .right ? "right" : ""])
        let cell = table.cell(row: row, column: column)
        if cell.contains(where: { $0.figure != nil }) {
          HTMLEntries.write(cell, to: &writer)
          writer.close("td")
          continue
        }
        for (index, entry) in cell.enumerated() {
          if index > 0 { writer.raw("<br>") }
          var shown = entry
          shown.text = entry.signedText
          if entry.marker == .missing || entry.marker == .continued { shown.marker = nil }
          HTMLEntries.write(shown, to: &writer)
        }
        writer.close("td")
      }
      writer.raw("</tr>")
    }
    writer.raw("</tbody></table>")
    writer.close("div")
  }
}
