/// Names of stages and touchpoints in columns that are called by other words, and titles above headings
/// that stand again.
extension GridLayout {
  /// Reads what stands behind numbers of steps as the names of these: `Bước, Nội dung công việc`.
  mutating func takeNames(behind number: Int, _ grid: CellGrid) {
    guard let cell = headings[number].cell,
      let name = headings.indices.first(where: { $0 > number && headings[$0].isRead }),
      headings[name].meaning == nil || headings[name].meaning?.field == .touchpoint(.description),
      Self.contentWords.contains(headings[name].text), isCounted(headings[number].line, grid)
    else { return }
    headings[number].meaning = nil
    headings[number].isRead = false
    headings[name].meaning = HeadingMeaning(field: .stage(.stage))
    remarks.append(.numbering(cell, text: headings[number].text))
    if let cell = headings[name].cell {
      remarks.append(.byPlace(cell, text: headings[name].text, .stage(.stage)))
    }
  }

  private static let contentWords = NameSet(
    """
    name,title,content,description,work,what,what happens,activity description,\
    ten,noi dung,noi dung cong viec,noi dung thuc hien,cong viec,ten cong viec,mo ta,mo ta cong viec,\
    dien giai,trinh tu,trinh tu thuc hien
    """)

  /// Reads the titles of cards as touchpoints where the stage and the emotion or channel of each stand
  /// beside them, and nothing says that cards are of several kinds.
  mutating func takeTitles(_ grid: CellGrid) {
    guard
      let title = headings.firstIndex(where: {
        $0.isRead && $0.meaning == nil && $0.cell != nil
          && Self.titleWords.contains(FoldedName.key($0.text))
      }), let cell = headings[title].cell,
      headings.contains(where: { $0.meaning?.field == .stage(.stage) && $0.cell != nil }),
      holds(.touchpoint(.emotion)) || holds(.touchpoint(.channel)),
      !headings.contains(where: { $0.meaning == nil && LongTable.areKinds($0.text) }),
      !namesFramework(grid)
    else { return }
    headings[title].meaning = HeadingMeaning(field: .touchpoint(.name))
    remarks.append(.byPlace(cell, text: headings[title].text, .touchpoint(.name)))
  }

  private static let titleWords: WordSet = ["title", "summary", "subject", "tieude", "tomtat"]

  /// Takes headings that stand again below the title of each stage, so that these titles are rows of
  /// the table, the one above its headings included.
  mutating func takeRepeatedHeadings(_ grid: CellGrid) {
    guard let title = Self.title(above: headingLine, grid), skipped.isEmpty, explanations.isEmpty
    else { return }
    let names = Self.filledCells(headingLine, grid).map { grid.string($0) }
    let again = (first..<end).prefix(2_000).filter { row in
      guard grid.count(ofRow: row) > 0, Self.filledColumns(row, grid).count == names.count else {
        return false
      }
      return Self.filledCells(row, grid).map { grid.string($0) } == names
    }
    guard !again.isEmpty, again.allSatisfy({ Self.title(above: $0, grid) != nil }) else { return }
    skipped = Set(again + [headingLine])
    first = title
    headEnd = first
  }

  /// The row of one cell right above headings, or above the empty row that a document has between.
  private static func title(above row: Int, _ grid: CellGrid) -> Int? {
    var title = row - 1
    while title > 0, row - title < 3, grid.isBlank(row: title) { title -= 1 }
    return title >= 0 && filledColumns(title, grid).count == 1 ? title : nil
  }
}
