/// Columns beside the stages of a table whose stages are columns: what explains an aspect, and
/// remarks about it.
enum SideColumns {
  /// Whether a cell of the row of stages heads such a column and names no stage.
  static func isHeading(_ cell: CellGrid.Cell?, in grid: CellGrid) -> Bool {
    guard let cell, !cell.isEmpty, cell.range.count <= 40 else { return false }
    return isName(grid.string(cell))
  }

  /// Whether a text is what such a column is called, so that a stage of that name may be taken for it.
  static func isName(_ text: String) -> Bool { words.contains(HeadingText(text).name) }

  /// Whether a cell heads such a column, or one of questions about the aspects: `Question`, and below it
  /// nothing but questions.
  static func isHeading(_ row: Int, _ column: Int, in grid: CellGrid) -> Bool {
    let cell = grid.cell(row, column)
    if isHeading(cell, in: grid) { return true }
    guard let cell, !cell.isEmpty, cell.range.count <= 40 else { return false }
    let below = (row + 1..<min(grid.rowCount, row + 40)).filter { !grid.isBlank($0, column) }
    // The first one tells nearly every column from one of questions.
    guard !below.isEmpty,
      below.allSatisfy({ row in
        grid.cell(row, column).flatMap { grid.source.bytes[$0.range].last } == UInt8(ascii: "?")
      })
    else { return false }
    return questions.contains(HeadingText(grid.string(cell)).name)
  }

  /// Whether a column is about all stages, and says so in words, which a sum does not: `Overall`.
  static func tellsWhole(_ rows: Range<Int>, _ column: Int, in grid: CellGrid) -> Bool {
    guard let cell = grid.cell(rows.lowerBound, column), !cell.isEmpty, cell.range.count <= 40,
      StageNames.isNamedTotal(SourceText(file: grid.source, range: cell.range, isEscaped: false))
    else { return false }
    return rows.dropFirst().contains { row in
      guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return false }
      let text = grid.string(cell)
      return !text.contains(where: \.isNumber) && FoldedName.words(text).count > 1
    }
  }

  private static let questions = NameSet(
    """
    question,questions,guiding questions,key question,key questions,prompt,prompts,\
    cau hoi,cac cau hoi,cau hoi huong dan,cau hoi goi mo
    """)

  /// Whether all headings that are known in a row of stages are those of such columns.
  static func areAll(of row: Int, _ meanings: CellMeanings, _ grid: CellGrid) -> Bool {
    meanings[row].indices.allSatisfy { column in
      guard let meaning = meanings[row][column], meaning.field != .stage(.stage) else {
        return true
      }
      return isHeading(row, column, in: grid)
    }
  }

  private static let words = NameSet(
    """
    note,notes,comment,comments,remark,remarks,description,explanation,guidance,guide,instruction,\
    instructions,example,examples,hint,tip,tips,what to write,how to fill in,type,lane type,owner,\
    responsible,status,priority,unit,takeaway,takeaways,key takeaway,key takeaways,key insight,\
    key insights,summary,general notes,general comments,workshop notes,team notes,meeting notes,\
    session notes,research notes,created,created at,created by,created time,last modified,\
    last modified by,last modified time,last edited by,last edited time,updated at,record id,\
    ngay tao,nguoi tao,ngay cap nhat,\
    ghi chu chung,nhan xet chung,ket luan,tom tat,bai hoc,dieu rut ra,ghi chu workshop,\
    ghi chu cua nhom,\
    ghi chu,nhan xet,luu y,mo ta,giai thich,dien giai,huong dan,vi du,goi y,loai,loai dong,phu trach,\
    nguoi phu trach,bo phan phu trach,trang thai,uu tien,don vi,hinweis,beschreibung,beispiel
    """)
}
