/// Rows between the headings and the first row of the table: what tells the headings more exactly,
/// examples of what to fill in, and the letters or kinds of the columns.
extension GridLayout {
  /// Whether a row below the headings only tells them more exactly, or explains them.
  func isSecondRow(
    _ row: Int, _ meanings: [HeadingMeaning?], _ grid: CellGrid
  ) -> Bool {
    var known = 0
    var questions = 0
    var texts = 0
    var bracketed = 0
    var asksFirst = false
    for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
      texts += 1
      if column < meanings.count, meanings[column] != nil { known += 1 }
      let text = grid.cell(row, column).map { grid.string($0) } ?? ""
      // A sign of a question alone says that nobody knows the value.
      if text.utf8.last == 0x3F && text.hasSuffix("?") && text.contains(where: \.isLetter)
        || text.utf8.first == 0x28 && text.hasPrefix("(")
      {
        questions += 1
        if texts == 1 { asksFirst = true }
      }
      if Self.isBracketed(text) { bracketed += 1 }
    }
    guard texts > 0 else { return false }
    if bracketed == texts { return true }
    let isRecord = isRecord(row, grid)
    // A row with a number, or with a name in front, asks nothing: `Need, Cost?, Secure?, Webinar, 0`.
    if questions < texts, !asksFirst || isRecord { questions = 0 }
    // Stages may be called as headings are: `Problem, Complaint, -1`.
    if isRecord, let first = meanings.indices.first(where: { !grid.isBlank(row - 1, $0) }),
      !grid.isBlank(row, first)
    {
      return false
    }
    return known >= 2 && known * 2 >= texts || questions >= 2 && questions * 2 >= texts
      || (known > 0 || texts > 1 && !isBelowTwoRows(row, grid)) && tellsWideHeadings(row, grid)
  }

  /// The meanings of a row right below headings, of which only the first cells may have been looked at:
  /// of one whose cells stand below wide headings all tell these.
  func meaningsBelow(
    _ row: Int, _ known: [HeadingMeaning?], _ grid: CellGrid
  ) -> [HeadingMeaning?] {
    let count = grid.count(ofRow: row + 1)
    guard known.count < count, tellsWideHeadings(row + 1, grid) else { return known }
    return known
      + (known.count..<count).map { column in
        grid.isBlank(row + 1, column)
          ? nil
          : grid.cell(row + 1, column).flatMap { HeadingWords.shared.meaning($0, in: grid) }
      }
  }

  /// What stands below a heading over several columns, and what it means together with that where it
  /// means nothing alone: `Chờ` below `Thời gian`.
  func toldBelow(
    _ row: Int, _ column: Int, _ grid: CellGrid
  ) -> (String, HeadingMeaning?, CellGrid.Cell)? {
    guard !grid.isBlank(row + 1, column), let lower = grid.cell(row + 1, column) else { return nil }
    let text = grid.string(lower)
    guard let upper = wideHeading(row, column, grid) else {
      return grid.isBlank(row, column) ? (text, nil, lower) : nil
    }
    guard lower.range.count <= 60, text.contains(where: \.isLetter) else {
      return (text, nil, lower)
    }
    let name = HeadingText(grid.string(upper)).name + " " + text.trimmingBlanks
    return (text, HeadingWords.shared.meaning(name), lower)
  }

  /// The unit that a heading over several columns gives to those below it that name none:
  /// `Time (minutes)` over `Waiting`.
  func unitAbove(_ row: Int, _ column: Int, _ text: String, _ grid: CellGrid) -> String {
    guard !grid.isBlank(row + 1, column), !text.contains("("),
      let upper = wideHeading(row, column, grid)
    else { return "" }
    let remark = HeadingText(grid.string(upper)).remark
    return MetricText.isUnit(remark) ? " (\(remark))" : ""
  }

  /// The heading over several columns of which a column is one.
  private func wideHeading(_ row: Int, _ column: Int, _ grid: CellGrid) -> CellGrid.Cell? {
    var upper = column
    while upper > 0, grid.isBlank(row, upper) { upper -= 1 }
    guard !grid.isBlank(row, upper),
      upper < column || grid.isBlank(row, column + 1) && !grid.isBlank(row + 1, column + 1)
    else { return nil }
    return grid.cell(row, upper)
  }

  /// Whether a row tells a number below headings, which explains none of them.
  private func isRecord(_ row: Int, _ grid: CellGrid) -> Bool {
    Self.filledCells(row, grid).contains { cell in
      cell.range.count <= 12 && CellNumber.literal(grid.string(cell).trimmingBlanks) != nil
    }
  }

  static func isBracketed(_ text: String) -> Bool {
    // Both end in a bracket, whatever blanks stand behind.
    guard text.utf8.contains(where: { $0 == 0x29 || $0 == 0x5D }) else { return false }
    let text = text.trimmingBlanks
    return text.hasPrefix("(") && text.hasSuffix(")") || text.hasPrefix("[") && text.hasSuffix("]")
  }

  /// Whether nothing but the number of a column stands in brackets.
  static func isNumbered(_ text: String) -> Bool {
    Int(text.trimmingBlanks.dropFirst().dropLast()).map { $0 > 0 } == true
  }

  /// Whether all cells of a row stand below headings over several columns.
  private func tellsWideHeadings(_ row: Int, _ grid: CellGrid) -> Bool {
    var hasFurther = false
    for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
      let isFurther = grid.isBlank(row - 1, column)
      guard isFurther || grid.isBlank(row - 1, column + 1) else { return false }
      if isFurther { hasFurther = true }
    }
    return hasFurther
  }

  /// Whether what no heading stands over has one in the row above the headings.
  private func isBelowTwoRows(_ row: Int, _ grid: CellGrid) -> Bool {
    guard row > 1 else { return false }
    return (0..<grid.count(ofRow: row)).contains { column in
      !grid.isBlank(row, column) && grid.isBlank(row - 1, column) && !grid.isBlank(row - 2, column)
    }
  }

  /// Takes rows of examples, kinds of values, letters and numbers below the headings.
  ///
  /// - Returns: The row of them that holds the scale of the emotions below their heading, and the
  ///   column.
  mutating func takeExplanations(
    _ meanings: [HeadingMeaning?], _ grid: CellGrid
  ) -> CellGrid.Cell? {
    var scale: CellGrid.Cell?
    // A table that was written holds none.
    if namesFramework(grid) { return nil }
    while first + 1 < end, first - headingLine <= 3, isExplanation(first, meanings, grid) {
      explanations.append(first)
      if let cell = scaleBelow(first, meanings, grid) { scale = cell }
      first += 1
    }
    return scale
  }

  private func isExplanation(_ row: Int, _ meanings: [HeadingMeaning?], _ grid: CellGrid) -> Bool {
    let cells = Self.filledCells(row, grid)
    if holdsExamples(row, grid) { return true }
    guard cells.count > 2, cells.allSatisfy({ $0.range.count <= 200 }) else { return false }
    let texts = cells.map { grid.string($0).trimmingBlanks }
    if Self.areCounted(texts) { return true }
    // What Qualtrics calls its columns.
    if texts.allSatisfy({ $0.hasPrefix("{\"ImportId\"") }) { return true }
    let keys = texts.map { FoldedName.words($0) }
    if keys.allSatisfy({ Self.kinds.contains($0.joined(separator: " ")) }) { return true }
    let hasScale = scaleBelow(row, meanings, grid) != nil
    let examples = keys.count(where: Self.beginsExample)
    if examples > 1, examples + (hasScale ? 1 : 0) == texts.count { return true }
    // A range stands below the emotions, and instructions in all other columns.
    return hasScale && texts.first?.contains(where: \.isLetter) == true
      && (examples > 0 || texts.contains { $0.hasSuffix("?") }
        || keys.contains { $0.first.map(Self.instructions.contains) == true })
  }

  /// The cell below a heading of emotions that names their scale and is no emotion.
  private func scaleBelow(
    _ row: Int, _ meanings: [HeadingMeaning?], _ grid: CellGrid
  ) -> CellGrid.Cell? {
    guard let column = meanings.firstIndex(where: { $0?.field == .touchpoint(.emotion) }),
      !grid.isBlank(row, column), let cell = grid.cell(row, column)
    else { return nil }
    let text = grid.string(cell).trimmingBlanks
    guard CellNumber.literal(text) == nil, CellScale.scale(text) != nil,
      CellDate.date(text, isDayFirst: true) == nil,
      // `4/5` is one emotion.
      !text.contains("/")
    else { return nil }
    return cell
  }

  /// `A, B, C, D = B + C`; `1, 2, 3, 4`.
  static func areCounted(_ texts: [String]) -> Bool {
    let letters = texts.indices.allSatisfy { index in
      guard index < 26 else { return false }
      let letter = String(Character(Unicode.Scalar(UInt8(65 + index))))
      let text = texts[index].uppercased()
      return text == letter || text.hasPrefix(letter + "=") || text.hasPrefix(letter + " =")
    }
    if letters { return true }
    return texts.count > 3 && texts.indices.allSatisfy { Int(texts[$0]) == $0 + 1 }
  }

  private static func beginsExample(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if ["eg", "vd", "example", "ex"].contains(first) { return true }
    return words.count > 1 && (first == "e" && words[1] == "g" || first == "vi" && words[1] == "du")
  }

  private static let kinds: WordSet = [
    "text", "number", "date", "required", "optional", "string", "integer", "free text", "list",
    "dropdown", "drop down", "select", "boolean", "mandatory", "yes no", "chu", "van ban", "so",
    "ngay", "bat buoc", "tuy chon", "khong bat buoc", "danh sach",
  ]

  private static let instructions: WordSet = [
    "write", "enter", "name", "list", "describe", "what", "where", "how", "who", "type", "choose",
    "ghi", "nhap", "dien", "liet", "mo", "ten", "noi", "chon", "neu", "viet",
  ]
}
