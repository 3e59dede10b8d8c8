/// A matrix as the table of a map: heads that stay, the curve across, filters above.
struct HTMLSheet {
  private let table: DocumentTable
  private let language: Language
  private var count: Int { table.columns.count - 1 }
  /// The width for which the curve is laid out; wider columns have room for its words, too.
  private let columnWidth: Double
  /// The class of the cells of each column.
  private let rails: [String]
  /// The dividing lines that a column shows where it stands alone, by their rows.
  private let ruled: [Set<Int>]

  /// Prepares a sheet.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - language: The language of the page.
  init(_ table: DocumentTable, language: Language) {
    self.table = table
    self.language = language
    columnWidth = Self.leastWidth(max(table.columns.count - 1, 1))
    ruled =
      table.dividingLines.isEmpty
      ? [] : table.columns.indices.dropFirst().map { Self.ruled($0, table) }
    rails = table.columns.indices.dropFirst().map { Self.rail($0, table.curve) }
  }

  /// The least width of a column, in px: all of six stages are seen at 1280 px.
  static func leastWidth(_ count: Int) -> Double {
    switch count {
    case ...4: 220
    case 5: 205
    default: 178
    }
  }

  /// The width of a column where the window has room for more, in px; a few are wider.
  ///
  /// The page of up to four stages is as wide as they are, so that all its parts end at one edge.
  static func mostWidth(_ count: Int) -> Double {
    switch count {
    case ...1: 720
    case 2: 480
    case 3: 420
    case 4...5: 350
    default: 300
    }
  }

  /// The lines of a column that have something over them and something right below: others would
  /// divide nothing.
  private static func ruled(_ column: Int, _ table: DocumentTable) -> Set<Int> {
    let told = table.rows.indices.filter { !table.cell(row: $0, column: column).isEmpty }
    guard let first = told.first else { return [] }
    let rows = table.dividingLines.map(\.row).sorted()
    var ruled: Set<Int> = []
    for (index, row) in rows.enumerated() where first <= row {
      let end = index + 1 < rows.count ? rows[index + 1] : table.rows.count - 1
      if told.contains(where: { $0 > row && $0 <= end }) { ruled.insert(row) }
    }
    return ruled
  }

  /// Writes the table.
  func write(to writer: inout HTMLWriter) {
    // An attribute has one language, so names in another one do not stand in it.
    let names = writer.foreign.isEmpty ? table.columns.dropFirst() : table.columns.prefix(1)
    let label = names.map(\.title.text).joined(separator: ", ")
    let widths = [
      "--stages:\(count)", "--least:\(SVGWriter.number(columnWidth))px",
      "--most:\(SVGWriter.number(Self.mostWidth(count)))px",
    ]
    writer.open(
      "div",
      [
        "class": "scroller map", "style": widths.joined(separator: ";"), "tabindex": "0",
        "role": "group", "aria-label": label,
      ])
    writer.open("table", ["class": "sheet", "role": "table"])
    writer.raw("<colgroup><col class=\"labels\">")
    for column in 0..<count { writer.open("col", ["class": "c\(column + 1)"]) }
    writer.raw("</colgroup>")
    writeHeads(to: &writer)
    writer.raw("<tbody role=\"rowgroup\">")
    writeJumps(to: &writer)
    for row in 0...table.rows.count {
      if row == table.curveRow || row == table.rows.count && table.curveRow > row {
        writeCurve(to: &writer)
      }
      if row < table.rows.count { write(row, to: &writer) }
    }
    writer.raw("</tbody>")
    writer.close("table")
    writer.close("div")
  }

  // MARK: Heads

  private func hue(of column: Int) -> String {
    switch table.columnGroups.last(where: { $0.firstColumn <= column })?.hue {
    case .first: "hue1"
    case .second: "hue2"
    case .third: "hue3"
    case nil: "hue0"
    }
  }

  private func writeHeads(to writer: inout HTMLWriter) {
    writer.raw("<thead role=\"rowgroup\">")
    if table.columnGroups.contains(where: { !$0.title.isEmpty }) {
      writer.raw("<tr role=\"row\" class=\"groups\"><td role=\"cell\"></td>")
      for (index, group) in table.columnGroups.enumerated() {
        let next = index + 1
        let end = next < table.columnGroups.count ? table.columnGroups[next].firstColumn : count + 1
        writer.open(
          group.title.isEmpty ? "td" : "th",
          [
            "role": group.title.isEmpty ? "cell" : "columnheader",
            "scope": group.title.isEmpty ? "" : "colgroup", "colspan": "\(end - group.firstColumn)",
            "class": hue(of: group.firstColumn),
          ])
        // The name stays in sight as long as one of its stages does.
        if !group.title.isEmpty { writer.element("span", group.title) }
        writer.close(group.title.isEmpty ? "td" : "th")
      }
      writer.raw("</tr>")
    }
    writer.raw("<tr role=\"row\" class=\"stages\">")
    writer.element("td", table.columns[0].title, ["role": "cell", "class": "corner"])
    for column in 1...count {
      writer.open(
        "th",
        [
          "role": "columnheader", "scope": "col",
          "class": "c\(column) \(hue(of: column))\(rails[column - 1])",
          "id": "c\(column)",
        ])
      if let period = table.columnGroups.last(where: { $0.firstColumn <= column })?.title,
        !period.isEmpty
      {
        writer.element("span", period, class: "period")
      }
      if let number = table.columns[column].number {
        writer.element("span", number, class: "number")
      }
      writer.element("span", table.columns[column].title, class: "title")
      writeFelt(column, to: &writer)
      writer.close("th")
    }
    writer.raw("</tr></thead>")
  }

  /// On a phone the side of a stage tells whether it feels good.
  private static func rail(_ column: Int, _ curve: EmotionChart?) -> String {
    guard let chart = curve, chart.points.indices.contains(column - 1),
      let value = chart.points[column - 1].value
    else { return "" }
    let middle = chart.minimum / 2 + chart.maximum / 2
    return value > middle ? " up" : value < middle ? " down" : ""
  }

  /// The emotion and the feelings in the head of a stage, where the curve has no room.
  private func writeFelt(_ column: Int, to writer: inout HTMLWriter) {
    guard let chart = table.curve, chart.points.indices.contains(column - 1) else { return }
    let point = chart.points[column - 1]
    if let value = point.value {
      writer.element(
        "span",
        point.text ?? EmotionTicks.label(of: value, chart.minimum, chart.maximum, language),
        class: "felt")
    }
    if let note = point.note, !note.isEmpty {
      writer.element("span", note, class: "feelings")
    }
  }

  private static let waysBack = LocalizedText(vi: "Lối quay lại", en: "Ways back")
  private static let otherWays = LocalizedText(vi: "Lối đi khác", en: "Other ways")

  /// The ways beside the order of the stages, as the first row: heads that stay have no room for it.
  private func writeJumps(to writer: inout HTMLWriter) {
    let jumps = table.jumps.filter {
      $0.from > 0 && $0.to > 0 && max($0.from, $0.to) <= count
    }
    guard !jumps.isEmpty else { return }
    let label = (jumps.allSatisfy { $0.to <= $0.from } ? Self.waysBack : Self.otherWays)[language]
    writer.raw("<tr role=\"row\" class=\"jumps\">")
    writer.element("th", label, ["role": "rowheader", "scope": "row"])
    writer.open("td", ["role": "cell", "colspan": "\(count)", "data-label": label])
    writer.open("ul", class: "entries")
    for jump in jumps {
      writer.open("li")
      writer.text(
        table.columns[jump.from].title.text + " → " + table.columns[jump.to].title.text
          + (jump.text.isEmpty ? "" : ": " + jump.text))
      writer.close("li")
    }
    writer.close("ul")
    writer.raw("</td></tr>\n")
  }

  // MARK: Rows

  private func write(_ row: Int, to writer: inout HTMLWriter) {
    let label = table.cell(row: row, column: 0).map(\.text.text).joined(separator: " ")
    let line = table.dividingLines.first { $0.row == row }
    let isBare = line == nil && (1...count).allSatisfy { table.cell(row: row, column: $0).isEmpty }
    writer.raw(isBare ? "<tr role=\"row\" class=\"bare\">" : "<tr role=\"row\">")
    writer.element("th", label, ["role": "rowheader", "scope": "row"])
    for column in 1...count {
      let cell = table.cell(row: row, column: column)
      writer.raw("<td role=\"cell\" class=\"c")
      writer.raw(column)
      writer.raw(rails[column - 1])
      if cell.isEmpty { writer.raw(" empty") }
      let piece = line.flatMap { ruled[column - 1].contains($0.row) ? $0 : nil }
      if piece != nil { writer.raw(" ruled") }
      writer.raw("\"")
      if !label.isEmpty { writer.add("data-label", label) }
      writer.raw(">")
      HTMLEntries.write(cell, to: &writer)
      // Where the stages stand one below the other, each has its own piece of the line.
      if let piece { writer.element("span", piece.title, class: "over") }
      writer.raw("</td>")
    }
    writer.raw("</tr>\n")
    if let line {
      writer.raw("<tr role=\"row\" class=\"divide\">")
      writer.element("td", line.title, ["role": "cell", "colspan": "\(count + 1)"])
      writer.raw("</tr>")
    }
  }

  private func writeCurve(to writer: inout HTMLWriter) {
    guard var chart = table.curve else { return }
    chart.points = Array(chart.points.prefix(count))
    let layout = CurveLayout(chart, left: 72, columnWidth: columnWidth, language: language)
    writer.raw("<tr role=\"row\" class=\"curve\">")
    writer.open("th", ["role": "rowheader", "scope": "row"])
    writer.element("span", chart.words.emotion)
    writer.picture(
      layout.axis, frame: Frame(x: -6, y: 0, width: 78, height: layout.layer.height), label: nil)
    writer.close("th")
    writer.open("td", ["role": "cell", "colspan": "\(count)"])
    let telling = CurveTelling.inline(chart, language)
    // An attribute has one language; texts of another one need elements of their own.
    if !writer.foreign.isEmpty { writer.element("p", telling, class: "unseen") }
    writer.picture(
      stretching: layout.lines,
      frame: Frame(
        x: 72, y: 0, width: columnWidth * Double(count), height: layout.layer.height),
      marks: layout.marks, label: writer.foreign.isEmpty ? telling.text : nil)
    writer.raw("</td></tr>\n")
  }
}
