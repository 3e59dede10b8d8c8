/// A list of labels and values beside a table, such as the persona at its right.
extension GridLayout {
  /// Two columns behind an empty one, in which labels stand beside their values.
  struct Panel {
    /// The column of the labels.
    let column: Int
    /// The rows, the one of the headings included.
    let rows: Range<Int>
    /// How many columns it has: labels and values, or both in one cell each.
    var width = 2
  }

  /// Finds such a list at the right of a table, and takes its columns off the table.
  ///
  /// Its first label stands in the row of headings, and most of its labels are known above a table.
  mutating func findPanel(_ grid: CellGrid) {
    let filled = Self.filledColumns(headingLine, grid)
    if findPanelInFront(filled, grid) { return }
    guard filled.count > 2, let last = filled.last, last >= 3 else { return }
    // A title may stand alone over both columns.
    let isTitled = filled[filled.count - 2] != last - 1
    let column = isTitled ? last : last - 1
    let value = column + 1
    let rows = headingLine..<end
    guard
      rows.allSatisfy({ grid.isBlank($0, column - 1) }),
      rows.allSatisfy({ row in
        (value + 1..<max(value + 1, grid.count(ofRow: row))).allSatisfy { grid.isBlank(row, $0) }
      }),
      isTitled
        ? isCard(column, rows, grid) || isListBeside(column, rows, grid)
        : isPanel(column, rows, grid)
    else { return }
    panel = Panel(column: column, rows: rows)
    for index in headings.indices where headings[index].line >= column {
      headings[index].meaning = nil
      headings[index].isRead = false
    }
  }

  /// Finds such a list at the right of stages that are columns, and takes its columns off these.
  mutating func findPanel(besideStages rows: Range<Int>, _ grid: CellGrid) {
    guard end > first + 2 else { return }
    for gap in first + 1..<end - 1
    where grid.isBlank(rows.lowerBound, gap) && rows.allSatisfy({ grid.isBlank($0, gap) }) {
      let column = gap + 1
      guard !grid.isBlank(rows.lowerBound, column), end <= column + 2,
        isPanel(column, rows, grid) || isCard(column, rows, grid)
          || end == column + 1 && isLegend(column, rows, grid)
      else { continue }
      panel = Panel(column: column, rows: rows)
      end = gap
      return
    }
  }

  /// Finds such a list at the left of the table.
  private mutating func findPanelInFront(_ filled: [Int], _ grid: CellGrid) -> Bool {
    guard filled.count > 3 || filled.count > 2 && filled[1] > filled[0] + 1 else { return false }
    let column = filled[0]
    let rows = headingLine..<end
    let isTitled = filled[1] > column + 1
    // The table begins behind columns in which nothing stands.
    let next = isTitled ? filled[1] : filled[2]
    guard next > column + (isTitled ? 1 : 2), !namesFramework(grid),
      rows.allSatisfy({ row in
        (column + (isTitled ? 1 : 2)..<next).allSatisfy { grid.isBlank(row, $0) }
          || isTitled && next > column + 2
            && (column + 2..<next).allSatisfy { grid.isBlank(row, $0) }
      }),
      isTitled ? isCard(column, rows, grid) : isPanel(column, rows, grid)
    else { return false }
    panel = Panel(column: column, rows: rows)
    for index in headings.indices where headings[index].line < next {
      headings[index].meaning = nil
      headings[index].isRead = false
    }
    return true
  }

  /// The column behind an empty one, in front of which a card may stand, where that is further than the
  /// third one.
  static func behindCard(_ rows: Int, _ grid: CellGrid) -> [Int] {
    let rows = 0..<min(rows, grid.rowCount)
    guard grid.width > 5, rows.count > 2,
      let gap = (2...3).first(where: { gap in rows.allSatisfy { grid.isBlank($0, gap) } }),
      rows.contains(where: { !grid.isBlank($0, gap + 1) })
    else { return [] }
    return [gap + 1]
  }

  /// Whether a title stands over the columns, as that of a persona or of a legend.
  func isCard(_ column: Int, _ rows: Range<Int>, _ grid: CellGrid) -> Bool {
    guard let cell = grid.cell(rows.lowerBound, column) else { return false }
    return Self.cards.contains(grid.string(cell))
      && rows.dropFirst().contains { !grid.isBlank($0, column) }
  }

  /// Whether a column goes on below the last row of the table, as a list does of which the cells of
  /// another column are chosen.
  private func isListBeside(_ column: Int, _ rows: Range<Int>, _ grid: CellGrid) -> Bool {
    guard let last = rows.last, last - 1 > rows.lowerBound, !grid.isBlank(last, column),
      !grid.isBlank(last - 1, column),
      headings.contains(where: { $0.line == column && $0.meaning == nil }), !namesFramework(grid)
    else { return false }
    return [last - 1, last].allSatisfy { Self.filledColumns($0, grid) == [column] }
      && rows.allSatisfy { !grid.isBlank($0, column) }
  }

  /// Whether every cell of a column says what a sign means: `-2 = bad`.
  private func isLegend(_ column: Int, _ rows: Range<Int>, _ grid: CellGrid) -> Bool {
    let cells = rows.compactMap { grid.isBlank($0, column) ? nil : grid.cell($0, column) }
    return cells.count > 1
      && cells.allSatisfy { cell in
        let text = grid.string(cell)
        guard cell.range.count <= 80, let sign = text.firstIndex(of: "=") else { return false }
        return text[..<sign].count <= 12 && text[sign...].contains(where: \.isLetter)
      }
  }

  private static let cards = NameSet(
    """
    persona,user persona,customer persona,persona profile,customer profile,legend,key,notes,chu thich,\
    ghi chu,chu giai,chan dung,chan dung khach hang,ho so khach hang
    """)

  func isPanel(_ column: Int, _ rows: Range<Int>, _ grid: CellGrid) -> Bool {
    let words = HeadingWords.shared
    var labels = 0
    var known = 0
    for row in rows.prefix(100) {
      let hasValue = !grid.isBlank(row, column + 1)
      guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else {
        // A value without a label goes on with the list above it.
        if hasValue, labels == 0 { return false }
        continue
      }
      labels += 1
      guard hasValue else { return false }
      let text = grid.string(cell).trimmingBlanks
      let name = text.hasSuffix(":") ? String(text.dropLast()) : text
      guard words.head(name) != nil || Self.labelsOfPeople.contains(name) else {
        // The first one says whose list it is.
        if row == rows.lowerBound { return false }
        continue
      }
      known += 1
    }
    return labels > 1 && known * 2 >= labels
  }

  /// Whether a text says something of a person behind its label: `Age: 29`.
  static func isOfPerson(_ text: String) -> Bool {
    guard isLabelled(text), let cut = text.firstIndex(of: ":") else { return false }
    let label = String(text[..<cut])
    return labelsOfPeople.contains(label) || HeadingWords.shared.head(label) != nil
  }

  /// Whether a label stands in front of the name of a person.
  static func isNameOfPerson(_ label: String) -> Bool { labelsOfNames.contains(label) }

  private static let labelsOfNames = NameSet(
    "name,full name,customer name,ten,ho ten,ho va ten,ten khach hang")

  private static let labelsOfPeople = NameSet(
    """
    name,full name,age,job,job title,occupation,profession,income,education,family,location,city,\
    gender,quote,bio,background,needs,pains,pain points,frustrations,motivations,goals,\
    ten,ho ten,ho va ten,tuoi,gioi tinh,nghe,nghe nghiep,cong viec,thu nhap,hoc van,gia dinh,noi o,\
    noi song,que quan,tieu su,nhu cau,noi dau,kho khan,dong luc,muc tieu,cau noi
    """)
}
