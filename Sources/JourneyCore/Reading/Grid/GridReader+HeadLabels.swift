/// Labels above their values in the head of a sheet: `Persona | Scenario | Goal` over
/// `Mai | Buys a flat | Move in by May`.
extension GridReader {
  /// What a label of such a row tells.
  private struct LabelAbove {
    let column: Int
    let text: String
    /// Nothing for a label that nobody knows.
    let field: HeadField?
  }

  /// Reads a row of labels with the row of their values below it.
  ///
  /// - Parameters:
  ///   - row: The row of the labels.
  ///   - isInPersona: Whether the row above says that what follows is about the persona.
  ///   - free: Takes the labels that nobody knows, with their values.
  /// - Returns: The row behind the values; nothing where the row holds no such labels.
  mutating func readLabelsAbove(
    _ row: Int, _ isInPersona: Bool, _ free: inout [FreeLine]
  ) -> Int? {
    let columns = filledColumns(row)
    guard row + 1 < layout.headEnd, layout.questionColumn == nil, !columns.isEmpty,
      columns.count <= 12
    else { return nil }
    if columns.count == 1 { return readLabelAlone(row, columns[0]) }
    let isOfPersona = isInPersona || isName(columns[0], row)
    var labels: [LabelAbove] = []
    for column in columns {
      guard let cell = grid.cell(row, column), cell.range.count <= 80, labelled(cell) == nil else {
        return nil
      }
      let text = Self.bare(grid.string(cell))
      guard !text.contains(where: \.isNumber) else { return nil }
      labels.append(
        LabelAbove(
          column: column, text: text, field: Self.field(of: text, isOfPersona: isOfPersona)))
    }
    let known = labels.filter { $0.field != nil }
    let values = filledColumns(row + 1)
    guard known.count > 1, known.count * 2 >= labels.count, values.count > 1,
      values.allSatisfy({ value in labels.contains { $0.column == value } }),
      values.count == labels.count || known.count == labels.count,
      known.count(where: { values.contains($0.column) }) > 1,
      values.allSatisfy({ isValue(row + 1, $0) })
    else { return nil }
    // Of a list of versions no row is that of the map.
    if known.contains(where: { $0.field == .map(.version) }), row + 2 < layout.headEnd,
      case let next = filledColumns(row + 2), next.count > 1, next.allSatisfy(values.contains)
    {
      var end = row
      while end < layout.headEnd, !grid.isBlank(row: end) {
        addListed(filledColumns(end).compactMap { grid.cell(end, $0) }, &free)
        free[free.count - 1].mayBeTitle = false
        end += 1
      }
      return end
    }
    for label in labels {
      guard values.contains(label.column), let value = grid.cell(row + 1, label.column) else {
        continue
      }
      if let field = label.field {
        readHeadValue(field, value)
      } else {
        let line = SourceText(label.text + ": " + grid.string(value).trimmingBlanks)
        if isOfPersona {
          addToPersona(line, value.range)
        } else {
          free.append(FreeLine(text: line, range: value.range, mayBeTitle: false))
        }
      }
    }
    return row + 2
  }

  /// Reads a cell that goes on with the list of the row above, below its first value and behind an
  /// empty cell below its label.
  mutating func readContinued(_ row: Int, _ isInPersona: Bool) -> Bool {
    guard layout.questionColumn == nil, let column = filledColumns(row).first, column > 0 else {
      return false
    }
    var above = row - 1
    while above >= 0, filledColumns(above) == [column] { above -= 1 }
    guard above >= 0, case let columns = filledColumns(above), columns.count == 2,
      columns[1] == column, let label = grid.cell(above, columns[0]),
      let cell = grid.cell(row, column), isValue(row, column),
      let field = Self.field(of: Self.bare(grid.string(label)), isOfPersona: isInPersona)
    else { return false }
    switch field {
    case .persona(.goals), .persona(.needs), .persona(.frustrations), .persona(.description),
      .map(.goal), .map(.expectations), .map(.description), .map(.authors), .source:
      readHeadValue(field, cell)
      return true
    default: return false
    }
  }

  /// Reads a label that stands alone, with what stands below it up to an empty row.
  private mutating func readLabelAlone(_ row: Int, _ column: Int) -> Int? {
    guard let cell = grid.cell(row, column), cell.range.count <= 60 else { return nil }
    let text = grid.string(cell).trimmingBlanks
    guard HeadingWords.shared.isHead(Self.bare(text)),
      let field = HeadingWords.shared.head(Self.bare(text)),
      field != .map(.title), !field.hasParts
    else { return nil }
    var end = row + 1
    while end < layout.headEnd, isValueAlone(end, column) { end += 1 }
    guard end > row + 1, end == layout.headEnd || grid.isBlank(row: end) || !isValue(end, column)
    else { return nil }
    for row in row + 1..<end {
      if let value = grid.cell(row, column) {
        readHeadValue(field, joined(filledColumns(row).compactMap { grid.cell(row, $0) }) ?? value)
      }
    }
    return end
  }

  /// A label of the head that stands alone in its row, and the value right below it.
  func labelOverValue(_ row: Int, _ column: Int, _ end: Int) -> (HeadField, CellGrid.Cell)? {
    guard row + 1 < end, let cell = grid.cell(row, column), cell.range.count <= 60 else {
      return nil
    }
    let text = Self.bare(grid.string(cell))
    guard HeadingWords.shared.isHead(text), let field = HeadingWords.shared.head(text),
      field != .map(.title), !field.hasParts, !grid.isBlank(row + 1, column),
      isValue(row + 1, column)
    else { return nil }
    return grid.cell(row + 1, column).map { (field, $0) }
  }

  private func isValueAlone(_ row: Int, _ column: Int) -> Bool {
    let columns = filledColumns(row)
    guard columns.first == column, isValue(row, column) else { return false }
    return columns.count == 1 || joined(columns.compactMap { grid.cell(row, $0) }) != nil
  }

  /// Cells that are one text with commas in it, which lacks its quotes: `Mai, designer`.
  ///
  /// - Parameter cells: Cells side by side.
  /// - Returns: All of them as one; nothing unless each but the first begins with a blank, as no
  ///   program writes cells.
  func joined(_ cells: [CellGrid.Cell]) -> CellGrid.Cell? {
    guard let first = cells.first, let last = cells.last, cells.count > 1,
      cells.allSatisfy({ $0.form == .plain })
    else { return nil }
    let bytes = grid.source.bytes
    var end = first.range.upperBound
    for cell in cells.dropFirst() {
      let range = cell.range
      guard range.lowerBound == end + 1, bytes[end] == UInt8(ascii: ","), range.count > 1,
        bytes[range.lowerBound] == 0x20, bytes[range.lowerBound + 1] > 0x20,
        labelled(cell) == nil, !HeadingWords.shared.isHead(grid.string(cell))
      else { return nil }
      end = range.upperBound
    }
    return CellGrid.Cell(first.range.lowerBound..<last.range.upperBound)
  }

  /// Where labels begin that nobody knows and that stand behind a label with its value, as known labels
  /// do in the same column: `Goal, Pay less, , Status, Draft` below `Persona, Mai, , Version, 2`.
  func labelsBehindValues(_ end: Int) -> Set<Int> {
    var columns: Set<Int> = []
    var unknown: [(column: Int, start: Int)] = []
    for row in 0..<end {
      let filled = filledColumns(row)
      guard filled.count > 3, filled.count.isMultiple(of: 2),
        let first = grid.cell(row, filled[0]), let field = HeadingWords.shared.head(first, in: grid)
      else { continue }
      let isOfOne = Self.isOfOne(field)
      for index in stride(from: 2, to: filled.count, by: 2) {
        guard filled[index + 1] == filled[index] + 1, let cell = grid.cell(row, filled[index]),
          cell.range.count <= 60
        else { continue }
        let text = grid.string(cell).trimmingBlanks
        if isOfOne || text.hasSuffix(":") || HeadingWords.shared.isHead(text) {
          columns.insert(filled[index])
        } else {
          unknown.append((filled[index], cell.range.lowerBound))
        }
      }
    }
    return Set(unknown.filter { columns.contains($0.column) }.map(\.start))
  }

  /// Whether a cell is no label, neither alone nor in front of its value.
  private func isValue(_ row: Int, _ column: Int) -> Bool {
    guard let cell = grid.cell(row, column) else { return false }
    let text = grid.string(cell).trimmingBlanks
    return !text.hasSuffix(":") && labelled(cell) == nil && !HeadingWords.shared.isHead(text)
  }

  /// Whether a cell stands above the name of a person.
  private func isName(_ column: Int, _ row: Int) -> Bool {
    grid.cell(row, column).map { GridLayout.isNameOfPerson(Self.bare(grid.string($0))) } == true
  }

  private static func field(of label: String, isOfPersona: Bool) -> HeadField? {
    isOfPersona ? personaField(label) : HeadingWords.shared.head(label)
  }

  private func filledColumns(_ row: Int) -> [Int] {
    (0..<grid.count(ofRow: row)).filter { !grid.isBlank(row, $0) }
  }

  /// A label without the colon behind it.
  private static func bare(_ text: String) -> String {
    let text = text.trimmingBlanks
    return text.hasSuffix(":") ? String(text.dropLast()).trimmingBlanks : text
  }
}
