/// Lays out a table: columns as wide as their content asks and the room allows, never cut.
struct TableLines {
  /// The widest that a column of a matrix gets, in columns.
  private static let widest = 60

  private let table: DocumentTable
  private let width: Int
  private let measure: Int
  private let language: Language

  /// Prepares the drawing of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - width: All the room there is, in columns.
  ///   - measure: The room that running text gets, used where the table is no table any more.
  ///   - language: The language of numbers.
  init(_ table: DocumentTable, width: Int, measure: Int, language: Language) {
    self.table = table
    self.width = width
    self.measure = measure
    self.language = language
  }

  /// Returns the lines of the table, with the curve over its columns; none without columns.
  func lines() -> [TextLine] {
    guard !table.columns.isEmpty else { return curveAlone }
    let demands = table.columns.indices.map(demand(of:))
    switch table.kind {
    case .records:
      let gaps = Grid.records.gap * (demands.count - 1)
      guard let widths = ColumnWidths.share(width - gaps, among: demands) else {
        return curveAlone + StackedTableLines(table, width: measure).lines()
      }
      let columns = Array(table.columns.indices)
      return curveAlone + Grid.records.lines(of: table, columns: columns, widths: widths)
    case .matrix: return matrixLines(demands: demands)
    }
  }

  /// The curve where it cannot stand over the columns, with a blank line under it.
  private var curveAlone: [TextLine] {
    guard let curve = table.curve else { return [] }
    let lines = EmotionChartLines(curve, width: width, measure: measure, language: language).lines()
    return lines.isEmpty || table.columns.isEmpty ? lines : lines + [TextLine()]
  }

  /// The curve, if it has a point for each column but the first.
  private var curveOverColumns: EmotionChart? {
    guard let curve = table.curve, curve.points.count == table.columns.count - 1,
      curve.points.contains(where: { $0.value != nil })
    else { return nil }
    return curve
  }

  /// Draws bands in which all columns are equally wide, so that they stand under each other.
  private func matrixLines(demands: [ColumnWidths.Demand]) -> [TextLine] {
    let gap = Grid.matrix.gap
    let others = Array(table.columns.indices.dropFirst())
    let natural = demands.dropFirst().reduce(1) { max($0, $1.natural) }
    let least = demands.dropFirst().reduce(1) { max($0, min($1.natural, $1.least)) }
    let head = min(demands[0].natural, demands[0].least)
    let fitting = (width - head) / (least + gap)
    guard fitting > 0 else { return curveAlone + StackedTableLines(table, width: measure).lines() }
    let bands = max(1, (others.count + fitting - 1) / fitting)
    // The last band is not left with a single column if the others can spare some.
    let size = max(1, (others.count + bands - 1) / bands)
    let columnWidth = min(natural, (width - head) / size - gap, Self.widest)
    // The steps of the curve stand over the rules between the columns.
    let curve = curveOverColumns.map {
      EmotionChartLines($0, over: columnWidth + gap, margin: head + 1, language: language)
    }
    var result: [TextLine] = curve == nil ? curveAlone : []
    for start in stride(from: 0, to: max(1, others.count), by: size) {
      let band = others[start..<min(start + size, others.count)]
      if start > 0 { result.append(TextLine()) }
      if let curve { result += curve.curve(start..<start + band.count) }
      result += Grid.matrix.lines(
        of: table, columns: [0] + band, widths: [head] + band.map { _ in columnWidth })
    }
    if let legend = curve?.legend, !legend.isEmpty { result += [TextLine()] + legend }
    return result
  }

  private func demand(of column: Int) -> ColumnWidths.Demand {
    let title = table.columns[column].title
    var natural = title.naturalColumns
    var piece = title.longestPiece
    for row in table.rows.indices {
      let cell = table.cell(row: row, column: column)
      natural = max(natural, EntryLines.naturalColumns(of: cell))
      piece = max(piece, EntryLines.longestPiece(of: cell))
    }
    // Long texts read badly in narrow columns, and one endless word must not push out the rest.
    let readable = table.kind == .matrix && column > 0 ? 20 : 16
    return ColumnWidths.Demand(natural: natural, least: max(min(piece, 24), readable))
  }
}

/// The lines between rows and columns.
private enum Grid {
  /// Blanks between columns, one rule under the headings.
  case records
  /// Rules between columns and between rows.
  case matrix

  /// The columns between two columns.
  var gap: Int {
    switch self {
    case .records: 2
    case .matrix: 3
    }
  }

  private var separator: String { self == .records ? "  " : " │ " }
  private var crossing: String { self == .records ? "  " : "─┼─" }

  func lines(of table: DocumentTable, columns: [Int], widths: [Int]) -> [TextLine] {
    let titles = zip(columns, widths).map { column, width in
      table.columns[column].title.playing(.strong).lines(width: width)
    }
    let alignments = columns.map { table.columns[$0].alignment }
    var result = row(titles, widths: widths, alignments: alignments)
    for index in table.rows.indices {
      if index == 0 || self == .matrix { result.append(rule(widths)) }
      let cells = zip(columns, widths).map { column, width in
        EntryLines.lines(of: table.cell(row: index, column: column), width: width)
      }
      result += row(cells, widths: widths, alignments: alignments)
    }
    return result
  }

  private func row(
    _ cells: [[TextLine]], widths: [Int], alignments: [TextAlignment]
  ) -> [TextLine] {
    let height = cells.reduce(1) { max($0, $1.count) }
    return (0..<height).map { number in
      var line = TextLine()
      for column in cells.indices {
        if column > 0 { line.append(separator, .faint) }
        let text = number < cells[column].count ? cells[column][number] : TextLine()
        line.append(text.padded(to: widths[column], alignment: alignments[column]))
      }
      return line
    }
  }

  private func rule(_ widths: [Int]) -> TextLine {
    let parts = widths.map { String(repeating: "─", count: $0) }
    return TextLine(parts.joined(separator: crossing), .faint)
  }
}
