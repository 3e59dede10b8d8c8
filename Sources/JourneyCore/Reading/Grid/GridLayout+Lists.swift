/// Lists below a table that nobody has marked as such: the team, recommendations, the history of the
/// file, what numbers mean.
///
/// Behind the first empty row of a sheet further stages may stand as well. What their columns hold
/// tells: rows of the table have numbers where all of its rows have some.
extension GridLayout {
  /// Whether a block behind an empty row is a list and none of the rows of the table above.
  ///
  /// - Parameters:
  ///   - rows: The rows of the block.
  ///   - table: The rows of the table above.
  ///   - grid: The sheet.
  /// - Returns: Whether it holds nothing of what the table does.
  func isList(_ rows: Range<Int>, below table: Range<Int>, _ grid: CellGrid) -> Bool {
    guard rows.count > 1, rows.count <= 60, let head = Self.filledCells(rows.lowerBound, grid).first
    else { return false }
    let title = grid.string(head)
    let isAlone = Self.filledColumns(rows.lowerBound, grid).count == 1
    if isTransposed { return isListBelowColumns(rows, isAlone ? nil : title, grid) }
    let numbers = Self.columnsOfNumbers(table, grid)
    var holdsText = false
    for row in rows {
      for column in numbers where !grid.isBlank(row, column) {
        guard let cell = grid.cell(row, column) else { continue }
        if Self.isAmount(grid.string(cell)) { return false }
        holdsText = true
      }
    }
    if repeatsNames(rows, of: table, grid) { return false }
    if isAlone, Self.isTitleOfList(title) { return true }
    guard !numbers.isEmpty else { return false }
    return isAlone || holdsText && Self.filledColumns(rows.lowerBound, grid).first == 0
      || Self.isHeadOfList(title)
  }

  /// A list below stages as columns begins with headings of its own, and no aspect follows.
  private func isListBelowColumns(_ rows: Range<Int>, _ title: String?, _ grid: CellGrid) -> Bool {
    var labels = 0
    for row in rows {
      guard Self.filledColumns(row, grid).first == headingLine,
        let cell = grid.cell(row, headingLine)
      else { return false }
      let label = grid.string(cell)
      if row > rows.lowerBound {
        if HeadingWords.shared.meaning(label) != nil || AspectWords.holds(label)
          || Self.isDividingLine(label)
        {
          return false
        }
        labels += 1
      }
    }
    guard labels > 0 else { return false }
    guard title != nil else {
      return grid.cell(rows.lowerBound, headingLine).map { Self.isTitleOfList(grid.string($0)) }
        ?? false
    }
    // All that stands behind the first label heads a column of a list.
    return Self.filledCells(rows.lowerBound, grid).dropFirst().allSatisfy {
      Self.isHeadOfList(grid.string($0))
    }
  }

  /// Whether rows name what rows of the table name in its first column.
  private func repeatsNames(_ rows: Range<Int>, of table: Range<Int>, _ grid: CellGrid) -> Bool {
    var names: Set<String> = []
    for row in table.prefix(500) {
      if let cell = Self.filledCells(row, grid).first {
        names.insert(grid.string(cell).trimmingBlanks)
      }
    }
    return rows.contains { row in
      let cells = Self.filledCells(row, grid)
      return cells.count > 1 && names.contains(grid.string(cells[0]).trimmingBlanks)
    }
  }

  /// Columns that hold numbers and nothing else, in most rows of the table.
  private static func columnsOfNumbers(_ table: Range<Int>, _ grid: CellGrid) -> [Int] {
    let sample = table.prefix(100).filter { !grid.isBlank(row: $0) }
    guard sample.count > 1 else { return [] }
    return (1..<max(1, min(grid.width, 60))).filter { column in
      var count = 0
      for row in sample where !grid.isBlank(row, column) {
        guard let cell = grid.cell(row, column), isAmount(grid.string(cell)) else {
          return false
        }
        count += 1
      }
      return count * 2 > sample.count
    }
  }

  /// Whether a text is a number, a share, or a number with its unit.
  static func isAmount(_ text: String) -> Bool {
    let text = text.trimmingBlanks
    return text.utf8.count <= 20 && (CellNumber.literal(text) != nil || MetricText.isMeasure(text))
  }

  private static func isTitleOfList(_ text: String) -> Bool {
    titlesOfLists.contains(FoldedName.key(text))
  }

  private static func isHeadOfList(_ text: String) -> Bool {
    headsOfLists.contains(FoldedName.key(text))
  }

  private static let titlesOfLists: Set<String> = Set(
    """
    team,teams,project team,people,persona,personas,stakeholder,stakeholders,contact,contacts,\
    recommendation,recommendations,summary,executive summary,action plan,plan,roadmap,findings,\
    key findings,insights,key insights,conclusion,conclusions,risk,risks,version history,history,\
    revision history,change log,changelog,changes,definitions,terms,learnings,takeaways,\
    key takeaways,quick wins,decisions,dependencies,next steps,next step,to do,to dos,open points,\
    open questions,assumptions,glossary,references,\
    doi ngu,nhom du an,thanh vien,chan dung,cac ben lien quan,lien he,de xuat,khuyen nghi,kien nghi,\
    tom tat,tong ket,ket luan,ke hoach,ke hoach hanh dong,lo trinh,phat hien,phat hien chinh,rui ro,\
    lich su,lich su phien ban,lich su thay doi,lich su sua doi,dinh nghia,thuat ngu,bai hoc,quyet dinh,\
    buoc tiep theo,cac buoc tiep theo,viec can lam,viec tiep theo,gia dinh,tai lieu tham khao
    """.split(separator: ",").map { FoldedName.key(String($0)) })

  /// What stands at the head of a column of a list, and of no map.
  private static let headsOfLists: Set<String> = Set(
    """
    score,meaning,term,definition,role,owner,due,due date,date,deadline,who,when,by,name,age,email,\
    phone,version,author,change,changes,description,risk,likelihood,probability,impact,priority,\
    status,recommendation,action plan,value,explanation,rating,sign,colour,color,department,title,\
    mitigation,member,job,\
    diem,y nghia,thuat ngu,dinh nghia,vai tro,phu trach,han,thoi han,han chot,ngay,ai,ten,tuoi,\
    phien ban,nguoi sua,thay doi,noi dung,mo ta,rui ro,kha nang,anh huong,muc do,uu tien,trang thai,\
    de xuat,khuyen nghi,gia tri,giai thich,ky hieu,mau,bo phan,chuc danh,ho ten,ho va ten
    """.split(separator: ",").map { FoldedName.key(String($0)) })
}
