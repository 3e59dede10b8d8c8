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
    switch table.kind {
    case .records: return curveAlone + recordLines
    case .matrix: return matrixLines(demands: table.columns.indices.map { demand(of: $0) })
    }
  }

  /// Whether all columns of records stand beside one another.
  var isTabular: Bool { widths(of: Array(table.columns.indices)) != nil }

  /// Draws records with all columns, else without some that are secondary, else as no table.
  private var recordLines: [TextLine] {
    var columns = Array(table.columns.indices)
    var leftOut: [Int] = []
    while true {
      if let widths = widths(of: columns) {
        let lines = Grid.records.lines(of: table, columns: columns, widths: widths)
        if leftOut.isEmpty { return lines }
        let names = leftOut.map { table.columns[$0].title.text }.joined(separator: ", ")
        let words = Self.leftOut(names)[language]
        return lines + InlineText(words, .faint).lines(width: measure)
      }
      guard let last = columns.lastIndex(where: { table.columns[$0].isSecondary }) else { break }
      leftOut.insert(columns.remove(at: last), at: 0)
    }
    return StackedTableLines(table, width: measure).lines()
  }

  /// The widths of columns beside one another; nothing where there is too little room.
  private func widths(of columns: [Int]) -> [Int]? {
    let room = width - Grid.records.gap * (columns.count - 1)
    if let widths = ColumnWidths.share(room, among: columns.map { demand(of: $0) }) {
      return widths
    }
    // In a table of numbers their names may be a little narrower than what reads well.
    guard columns.count(where: { table.columns[$0].alignment == .right }) >= 3 else { return nil }
    return ColumnWidths.share(
      room, among: columns.map { demand(of: $0, readable: $0 == 0 ? 10 : 16) })
  }

  private static func leftOut(_ names: String) -> LocalizedText {
    LocalizedText(vi: "Màn hình hẹp: bỏ cột \(names).", en: "Left out at this width: \(names).")
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
      EmotionChartLines(
        $0, over: columnWidth + gap, margin: head + 1, width: width, language: language)
    }
    var result: [TextLine] = curve == nil ? curveAlone : []
    for start in stride(from: 0, to: max(1, others.count), by: size) {
      let band = others[start..<min(start + size, others.count)]
      if start > 0 { result.append(TextLine()) }
      if let curve { result += curve.curve(start..<start + band.count) }
      result += Grid.matrix.lines(
        of: band.count < others.count ? table(withRowsIn: band) : table, columns: [0] + band,
        widths: [head] + band.map { _ in columnWidth })
    }
    if let legend = curve?.legend, !legend.isEmpty { result += [TextLine()] + legend }
    return result
  }

  /// The table without the rows that say something in other bands alone.
  ///
  /// A row that is empty everywhere is there to be seen, and so is the one over it: it is a dividing
  /// line under a row.
  private func table(withRowsIn band: ArraySlice<Int>) -> DocumentTable {
    func isEmpty(_ row: Int, _ columns: some Sequence<Int>) -> Bool {
      columns.allSatisfy { table.cell(row: row, column: $0).isEmpty }
    }
    let others = table.columns.indices.dropFirst()
    let isLine = table.rows.indices.map { isEmpty($0, others) }
    var part = table
    part.rows = table.rows.indices.filter { row in
      isLine[row] || (row + 1 < isLine.count && isLine[row + 1]) || !isEmpty(row, band)
    }.map { table.rows[$0] }
    return part
  }

  private func demand(of column: Int, readable: Int = 16) -> ColumnWidths.Demand {
    let title = table.columns[column].title
    var natural = title.naturalColumns
    var piece = title.longestPiece
    for row in table.rows.indices {
      let cell = table.cell(row: row, column: column)
      natural = max(natural, EntryLines.naturalColumns(of: cell))
      piece = max(piece, EntryLines.longestPiece(of: cell))
    }
    // Long texts read badly in narrow columns, and one endless word must not push out the rest.
    var readable = table.kind == .matrix && column > 0 ? 20 : readable
    // Of a column of numbers only the heading is wrapped.
    if table.kind == .records, table.columns[column].alignment == .right { readable = 1 }
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
