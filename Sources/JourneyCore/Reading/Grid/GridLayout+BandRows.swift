/// Rows that stand over several stages each and say nothing else: `I, TRƯỚC KHI ĐẾN` over `1, Tìm` and
/// `2, Đặt lịch`.
extension GridLayout {
  /// Leaves out rows that only group the stages below them, and says so.
  ///
  /// A name alone in its row may be a stage of which nothing is known yet. A group is numbered in
  /// another way than what is below it, or written in capitals where that is not, and the table begins
  /// with one.
  mutating func leaveOutBands(_ grid: CellGrid) {
    guard stageRows.isEmpty,
      let stages = headings.first(where: { $0.isRead && $0.meaning?.field == .stage(.stage) }),
      let begin = (first..<end).first(where: { !grid.isBlank(row: $0) }),
      isAlone(begin, stages.line, grid), end - first >= 4, !namesFramework(grid)
    else { return }
    var bands: [Int] = []
    var others: [Int] = []
    for row in (first..<end).prefix(1_000) where !grid.isBlank(row: row) {
      if isAlone(row, stages.line, grid) {
        // Behind a group one of its own stages stands.
        if bands.last == row - 1 { return }
        bands.append(row)
      } else {
        if grid.isBlank(row, stages.line), bands.last == row - 1 { return }
        others.append(row)
      }
    }
    guard bands.count > 1, bands.last != end - 1, others.count >= bands.count else { return }
    let number = stages.line - 1
    let areNumbered = number >= 0 && areNumberedOtherwise(bands, others, number, grid)
    guard
      areNumbered || areMarkedOtherwise(bands, others, stages.line, grid)
        || areInCapitals(bands, others, stages.line, grid)
    else { return }
    skipped.formUnion(bands)
    remarks.append(.groups(bands.compactMap { grid.cell($0, stages.line) }))
    guard areNumbered,
      let index = headings.firstIndex(where: { $0.line == number && $0.meaning == nil && $0.isRead }
      ),
      let cell = headings[index].cell
    else { return }
    headings[index].isRead = false
    remarks.append(.numbering(cell, text: headings[index].text))
  }

  /// Takes a column in front of the stages for wider phases where the table begins with one that stands
  /// alone in its row, and each of them does.
  mutating func findPhasesAlone(_ grid: CellGrid) {
    guard first < end,
      let stages = headings.first(where: { $0.isRead && $0.meaning?.field == .stage(.stage) }),
      stages.line > 0, stageRows.isEmpty, grid.isBlank(first, stages.line),
      let phases = headings.last(where: {
        $0.isRead && $0.meaning == nil && $0.line < stages.line && !grid.isBlank(first, $0.line)
      })
    else { return }
    let rows = (first..<end).prefix(1_000)
    let areEachAlone = rows.allSatisfy { row in
      grid.isBlank(row, phases.line) || isAlone(row, phases.line, grid)
    }
    // One text alone is a remark.
    guard areEachAlone, rows.count(where: { !grid.isBlank($0, phases.line) }) > 1 else { return }
    wider.insert(phases.line)
    guard
      let index = headings.firstIndex(where: { $0.line == phases.line - 1 && $0.meaning == nil }),
      headings[index].isRead, let cell = headings[index].cell,
      rows.allSatisfy({ row in
        grid.cell(row, phases.line - 1).map { Self.isNumberOrMark(grid.string($0)) } ?? true
      })
    else { return }
    headings[index].isRead = false
    remarks.append(.numbering(cell, text: headings[index].text))
  }

  /// Whether a row names nothing but a phase, which holds for the stages below it.
  func isPhaseAlone(_ row: Int, _ grid: CellGrid) -> Bool {
    guard !isTransposed, let last = Self.filledColumns(row, grid).last else { return false }
    return wider.contains(last) && isAlone(row, last, grid)
  }

  /// Whether a text is a number, or what `isMark` takes, or nothing.
  private static func isNumberOrMark(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    return isMark(text) || text.allSatisfy { $0.isNumber || $0 == "." || $0 == ")" }
  }

  /// Whether a row has a cell in the column of stages, and else none but a number in front of it.
  private func isAlone(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    guard !grid.isBlank(row, column) else { return false }
    return (0..<grid.count(ofRow: row)).allSatisfy { other in
      other == column || grid.isBlank(row, other)
        || other == column - 1
          && grid.cell(row, other).map { Self.isMark(grid.string($0)) } == true
    }
  }

  /// Whether each group has a letter or a Roman number in front of it, and each stage a number.
  private func areNumberedOtherwise(
    _ bands: [Int], _ others: [Int], _ column: Int, _ grid: CellGrid
  ) -> Bool {
    bands.allSatisfy { row in
      !grid.isBlank(row, column)
        && grid.cell(row, column).map { Self.isMark(grid.string($0)) } == true
    }
      && others.allSatisfy { row in
        grid.isBlank(row, column)
          || grid.cell(row, column).map {
            grid.string($0).trimmingBlanks.allSatisfy { $0.isNumber || $0 == "." || $0 == ")" }
          } == true
      }
      && others.contains { !grid.isBlank($0, column) }
  }

  /// The same where they stand in front of the names: `A. Trước khi đến`, `1. Tìm`.
  private func areMarkedOtherwise(
    _ bands: [Int], _ others: [Int], _ column: Int, _ grid: CellGrid
  ) -> Bool {
    func mark(_ row: Int) -> String? {
      guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return nil }
      let text = grid.string(cell).trimmingBlanks
      guard let cut = text.firstIndex(where: { $0 == "." || $0 == ")" || $0 == " " }),
        cut > text.startIndex, text[cut] != " "
      else { return "" }
      return String(text[..<cut])
    }
    return bands.allSatisfy { mark($0).map { Self.isMark($0) } == true }
      && others.allSatisfy { row in
        mark(row).map { !$0.isEmpty && $0.allSatisfy(\.isNumber) } ?? true
      }
  }

  /// Whether the groups alone are written in capitals.
  private func areInCapitals(
    _ bands: [Int], _ others: [Int], _ column: Int, _ grid: CellGrid
  ) -> Bool {
    func isInCapitals(_ row: Int) -> Bool? {
      guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return nil }
      let text = grid.string(cell)
      return !text.contains(where: \.isLowercase) && text.count(where: \.isUppercase) > 3
    }
    return bands.allSatisfy { isInCapitals($0) == true }
      && others.allSatisfy { isInCapitals($0) != true }
  }

  /// Whether a text is a letter or a Roman number, with or without a sign behind it: `A`, `II.`.
  private static func isMark(_ text: String) -> Bool {
    var mark = text.trimmingBlanks
    if let last = mark.last, last == "." || last == ")" || last == "/" { mark.removeLast() }
    guard (1...4).contains(mark.count) else { return false }
    return mark.count == 1 && mark.allSatisfy { $0.isUppercase && $0.isASCII }
      || mark.allSatisfy { "IVX".contains($0) }
  }
}
