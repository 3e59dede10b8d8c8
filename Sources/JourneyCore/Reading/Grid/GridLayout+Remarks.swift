/// Text below a table that is no row of it: a legend, what is to be done next, who wrote it and when.
extension GridLayout {
  /// Finds out whether rows behind an empty one explain the table, or tell of something else.
  ///
  /// Rows of a table fill several columns, and text fills one or two. Where a stage alone might stand
  /// there too, only words and signs of such texts tell: those of a legend, or a sentence.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - table: The rows of the table above.
  ///   - grid: The sheet.
  /// - Returns: Whether they are no rows of the table.
  func isText(_ rows: Range<Int>, below table: Range<Int>, _ grid: CellGrid) -> Bool {
    let cells = rows.map { Self.filledColumns($0, grid) }
    guard let head = cells.first?.first, cells[0].count == 1,
      let first = grid.cell(rows.lowerBound, head)
    else { return false }
    guard cells.allSatisfy({ (1...2).contains($0.count) }) else {
      // What stands below a title of text may be a list of several columns.
      return !isTransposed && rows.count > 1 && Self.isTitleOfText(grid.string(first))
        && !table.prefix(200).contains { Self.filledColumns($0, grid) == [head] }
    }
    if isTransposed {
      guard rows.count > 1 || Self.isRemark(grid.string(first).trimmingBlanks) else { return false }
      let areLabels = cells.allSatisfy { $0 == [headingLine] }
      // Labels of aspects that nobody has filled in are part of the table.
      let known = rows.dropFirst().contains { row in
        grid.cell(row, headingLine).map { HeadingWords.shared.meaning(grid.string($0)) != nil }
          ?? false
      }
      if head == headingLine, Self.isTitleOfText(grid.string(first)) { return !known }
      // A row of a label alone holds nothing: what it says would be lost.
      return areLabels && !known && HeadingWords.shared.meaning(grid.string(first)) == nil
    }
    // Rows of one cell may tell the stage of those below them.
    let sampled = table.prefix(200).filter { !grid.isBlank(row: $0) }
    let isAlone = sampled.contains { Self.filledColumns($0, grid) == [head] }
    let text = grid.string(first).trimmingBlanks
    if Self.isTitleOfText(text) { return true }
    guard !isAlone else { return false }
    return rows.contains { row in
      Self.filledCells(row, grid).contains { Self.isRemark(grid.string($0).trimmingBlanks) }
    }
  }

  static func filledColumns(_ row: Int, _ grid: CellGrid) -> [Int] {
    (0..<grid.count(ofRow: row)).filter { !grid.isBlank(row, $0) }
  }

  /// Whether a text stands above a legend, notes or a list of what is to be done.
  private static func isTitleOfText(_ text: String) -> Bool {
    var words = FoldedName.words(text)
    if let last = words.last, Int(last) != nil { words.removeLast() }
    return titles.contains(words.joined(separator: " "))
  }

  /// Whether a text says more than the name of a stage does.
  private static func isRemark(_ text: String) -> Bool {
    if text.contains("=") || text.hasSuffix(":") || text.hasSuffix(".") { return true }
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count > 1,
      words.contains(where: { CellDate.date(String($0), isDayFirst: true) != nil })
    {
      return true
    }
    return words.count > 7
      || words.count > 4
        && Set(FoldedName.words(text)).contains { word in
          verbs.contains(word)
        }
  }

  private static let titles: WordSet = [
    "legend", "key", "note", "notes", "remark", "remarks", "comment", "comments", "next step",
    "next steps", "to do", "todo", "todos", "open questions", "questions", "action items",
    "actions",
    "abbreviations", "glossary", "assumptions", "source", "sources", "references", "appendix",
    "team", "personas", "recommendation", "recommendations", "summary", "conclusion", "conclusions",
    "action plan", "version history", "revision history", "change log", "changelog", "definition",
    "definitions", "term", "terms", "key findings", "findings", "key insights", "insights", "risks",
    "doi ngu", "nhom thuc hien", "de xuat", "khuyen nghi", "kien nghi", "tom tat", "ket luan",
    "lich su phien ban", "lich su thay doi", "dinh nghia", "ke hoach hanh dong", "rui ro",
    "phat hien chinh",
    "how to read", "how to use", "explanation", "scale", "attendees", "participants",
    "chu thich", "chu giai", "ghi chu", "luu y", "viec tiep theo", "buoc tiep theo",
    "cac buoc tiep theo", "viec can lam", "can lam", "cau hoi mo", "ky hieu", "viet tat",
    "tu viet tat", "giai thich", "gia dinh", "nguon", "nguon du lieu", "tham khao",
    "tai lieu tham khao", "phu luc", "thang diem", "thanh phan tham du", "nguoi tham du",
    "legende", "hinweis", "hinweise", "anmerkungen",
  ]

  /// Words of sentences about a table.
  private static let verbs: WordSet = [
    "updated", "created", "written", "based", "collected", "measured", "see", "after", "by", "from",
    "are", "is", "was", "were", "cap", "nhat", "lap", "theo", "dua", "xem", "la", "boi", "duoc",
  ]
}
