/// Columns beside the stages of a table whose stages are columns: what explains an aspect, and
/// remarks about it.
enum SideColumns {
  /// Whether a cell of the row of stages heads such a column and names no stage.
  static func isHeading(_ cell: CellGrid.Cell?, in grid: CellGrid) -> Bool {
    guard let cell, !cell.isEmpty, cell.range.count <= 40 else { return false }
    return words.contains(HeadingText(grid.string(cell)).name)
  }

  /// Whether all headings that are known in a row of stages are those of such columns.
  static func areAll(of row: Int, _ meanings: CellMeanings, _ grid: CellGrid) -> Bool {
    meanings[row].indices.allSatisfy { column in
      guard let meaning = meanings[row][column], meaning.field != .stage(.stage) else {
        return true
      }
      return isHeading(grid.cell(row, column), in: grid)
    }
  }

  private static let words = NameSet(
    """
    note,notes,comment,comments,remark,remarks,description,explanation,guidance,guide,instruction,\
    instructions,example,examples,hint,tip,tips,what to write,how to fill in,question,questions,guiding questions,\
    key question,key questions,prompt,prompts,type,lane type,owner,\
    responsible,status,priority,unit,\
    ghi chu,nhan xet,luu y,mo ta,giai thich,dien giai,huong dan,cau hoi,cac cau hoi,cau hoi huong dan,\
    cau hoi goi mo,vi du,goi y,loai,loai dong,phu trach,\
    nguoi phu trach,bo phan phu trach,trang thai,uu tien,don vi,hinweis,beschreibung,beispiel
    """)
}
