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

  /// Writes the table, with the curve over its columns; nothing without columns.
  func write(to lines: inout TerminalLines) {
    guard !table.columns.isEmpty else { return writeCurveAlone(to: &lines) }
    switch table.kind {
    case .records:
      writeCurveAlone(to: &lines)
      writeRecords(to: &lines)
    case .matrix: writeMatrix(demands: table.columns.indices.map { demand(of: $0) }, to: &lines)
    }
  }

  /// Whether all columns of records stand beside one another.
  var isTabular: Bool { widths(of: Array(table.columns.indices)) != nil }

  /// Draws records with all columns, else without some that are secondary, else as no table.
  private func writeRecords(to lines: inout TerminalLines) {
    var columns = Array(table.columns.indices)
    var leftOut: [Int] = []
    while true {
      if let widths = widths(of: columns) {
        Grid.records.write(table, columns: columns, widths: widths, to: &lines)
        if leftOut.isEmpty { return }
        let names = leftOut.map { table.columns[$0].title.text }.joined(separator: ", ")
        return lines.write(Self.leftOut(names)[language], .faint, width: measure)
      }
      guard let last = columns.lastIndex(where: { table.columns[$0].isSecondary }) else { break }
      leftOut.insert(columns.remove(at: last), at: 0)
    }
    StackedTableLines(table, width: measure).write(to: &lines)
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

  /// Draws the curve where it cannot stand over the columns, with a blank line under it.
  private func writeCurveAlone(to lines: inout TerminalLines) {
    guard let curve = table.curve else { return }
    let count = lines.count
    EmotionChartLines(curve, width: width, measure: measure, language: language).write(to: &lines)
    if lines.count > count, !table.columns.isEmpty { lines.addBlankLine() }
  }

  /// The curve, if it has a point for each column but the first.
  private var curveOverColumns: EmotionChart? {
    guard let curve = table.curve, curve.points.count == table.columns.count - 1,
      curve.points.contains(where: { $0.value != nil })
    else { return nil }
    return curve
  }

  /// Draws bands in which all columns are equally wide, so that they stand under each other.
  private func writeMatrix(demands: [ColumnWidths.Demand], to lines: inout TerminalLines) {
    let gap = Grid.matrix.gap
    let others = Array(table.columns.indices.dropFirst())
    let natural = demands.dropFirst().reduce(1) { max($0, $1.natural) }
    let least = demands.dropFirst().reduce(1) { max($0, min($1.natural, $1.least)) }
    let head = min(demands[0].natural, demands[0].least)
    let fitting = (width - head) / (least + gap)
    guard fitting > 0 else {
      writeCurveAlone(to: &lines)
      return StackedTableLines(table, width: measure).write(to: &lines)
    }
    let bands = max(1, (others.count + fitting - 1) / fitting)
    // The last band is not left with a single column if the others can spare some.
    let size = max(1, (others.count + bands - 1) / bands)
    let columnWidth = min(natural, (width - head) / size - gap, Self.widest)
    // The steps of the curve stand over the rules between the columns.
    let curve = curveOverColumns.map {
      EmotionChartLines(
        $0, over: columnWidth + gap, margin: head + 1, width: width, language: language)
    }
    if curve == nil { writeCurveAlone(to: &lines) }
    for start in stride(from: 0, to: max(1, others.count), by: size) {
      let band = others[start..<min(start + size, others.count)]
      if start > 0 { lines.endLine() }
      curve?.writeCurve(start..<start + band.count, to: &lines)
      Grid.matrix.write(
        band.count < others.count ? table(withRowsIn: band) : table, columns: [0] + band,
        widths: [head] + band.map { _ in columnWidth }, to: &lines)
    }
    curve?.writeLegend(to: &lines)
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
    var asked = table.columns[column].title.measured
    for row in table.rows.indices {
      asked.widen(to: EntryLines.demand(of: table.cell(row: row, column: column)))
    }
    // Long texts read badly in narrow columns, and one endless word must not push out the rest.
    var readable = table.kind == .matrix && column > 0 ? 20 : readable
    // Of a column of numbers only the heading is wrapped.
    if table.kind == .records, table.columns[column].alignment == .right { readable = 1 }
    return ColumnWidths.Demand(
      natural: asked.columns, least: max(min(asked.longestPiece, 24), readable))
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

  func write(
    _ table: DocumentTable, columns: [Int], widths: [Int], to lines: inout TerminalLines
  ) {
    let alignments = columns.map { table.columns[$0].alignment }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: crossing)
    let ruleColumns = widths.reduce(gap * (widths.count - 1), +)
    let titles = lines.pile(of: columns.count) {
      $1.write(table.columns[columns[$0]].title, as: .strong, width: widths[$0])
    }
    writeRow(titles, widths: widths, alignments: alignments, to: &lines)
    for row in table.rows.indices {
      if row == 0 || self == .matrix {
        lines.pad(to: lines.margin)
        lines.append(rule, .faint, columns: ruleColumns)
        lines.endLine()
      }
      let cells = lines.pile(of: columns.count) {
        EntryLines.write(
          table.cell(row: row, column: columns[$0]), width: widths[$0], to: &$1)
      }
      writeRow(cells, widths: widths, alignments: alignments, to: &lines)
    }
  }

  private func writeRow(
    _ cells: TerminalLines.Pile, widths: [Int], alignments: [TextAlignment],
    to lines: inout TerminalLines
  ) {
    for number in 0..<max(cells.height, 1) {
      lines.pad(to: lines.margin)
      for column in widths.indices {
        if column > 0 { lines.append(separator, .faint, columns: gap) }
        lines.append(
          number, of: column, in: cells, width: widths[column], alignment: alignments[column])
      }
      lines.endLine()
    }
  }
}
