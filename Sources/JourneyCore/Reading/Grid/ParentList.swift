/// Lists whose rows name the row above them, as boards, trackers and databases write them.
///
/// Of `ID, Name, Parent ID` the rows without a parent are stages, and those below them touchpoints.
///
/// Such a list is laid out as a table with a column for the stages, and then read as any other. Its
/// cells stay where they stand in the file.
enum ParentList {
  private static let searchedRows = 20
  private static let mostRows = 5_000
  private static let mostColumns = 100

  /// The columns that tell what stands where, and the rows.
  private struct Found {
    var headings = 0
    var name = 0
    /// The column that names the row above; nothing where numbers tell it, `1.2` below `1`.
    var parent: Int?
    var id: Int?
    var kind: Int?
    var rows: [Int] = []
    var end = 0
  }

  /// Whether a heading says that its column names the row above.
  static func namesParent(_ heading: String) -> Bool {
    // Most headings are told from those words by their first letters.
    guard heading.utf8.count <= 40, let first = heading.utf8.first,
      "pbeitmc".utf8.contains(first | 0x20)
    else { return false }
    return parentWords.contains(heading.trimmingBlanks)
  }

  /// Whether a heading may stand over numbers that tell it, `1`, `1.1`, `1.2`, `2`.
  static func mayNumber(_ heading: String) -> Bool {
    heading.utf8.count <= 40 && numberWords.contains(heading.trimmingBlanks)
  }

  /// Lays such a list out as a table.
  ///
  /// - Parameter grid: The list.
  /// - Returns: Nothing for any other table.
  static func spread(_ grid: CellGrid) -> SpreadTable? {
    for row in 0..<min(grid.rowCount, searchedRows) {
      guard let found = found(row, grid), let tree = Tree(found, grid) else { continue }
      return spread(grid, found, tree)
    }
    return nil
  }

  private static func found(_ row: Int, _ grid: CellGrid) -> Found? {
    let columns = GridLayout.filledColumns(row, grid)
    guard (2...mostColumns).contains(columns.count) else { return nil }
    func column(_ words: NameSet, besides others: [Int] = []) -> Int? {
      columns.first { column in
        guard !others.contains(column), let cell = grid.cell(row, column), cell.range.count <= 40
        else { return false }
        return words.contains(grid.string(cell).trimmingBlanks)
      }
    }
    var found = Found(headings: row)
    if let parent = column(parentWords) {
      guard let name = column(nameWords, besides: [parent]) else { return nil }
      found.name = name
      found.parent = parent
      found.id = column(idWords, besides: [parent, name])
    } else {
      // Names stand right behind their numbers.
      guard let id = column(numberWords), let name = columns.first(where: { $0 > id }) else {
        return nil
      }
      found.name = name
      found.id = id
    }
    found.end = row + 1
    while found.end < min(grid.rowCount, row + mostRows), !grid.isBlank(row: found.end) {
      if !grid.isBlank(found.end, found.name) { found.rows.append(found.end) }
      found.end += 1
    }
    if let kind = column(kindWords, besides: [found.name]), tellKinds(kind, found.rows, grid) {
      found.kind = kind
    }
    return found.rows.count > 2 ? found : nil
  }

  /// Whether each of several words in a column says what of a map a row is.
  private static func tellKinds(_ column: Int, _ rows: [Int], _ grid: CellGrid) -> Bool {
    var kinds: Set<GridField> = []
    for row in rows where !grid.isBlank(row, column) {
      guard let cell = grid.cell(row, column), cell.range.count <= 60,
        let meaning = HeadingWords.shared.meaning(grid.string(cell))
      else { return false }
      kinds.insert(meaning.field)
    }
    return kinds.count > 1
  }

  /// Whether the ids of rows are nothing but numbers, which no map wants.
  private static func areNumbers(_ column: Int, _ rows: [Int], _ grid: CellGrid) -> Bool {
    rows.allSatisfy { row in
      grid.cell(row, column).map { Int(grid.string($0).trimmingBlanks) != nil } ?? true
    }
  }

  /// Which row stands below which.
  private struct Tree {
    /// The rows above each row, the nearest last; none for a stage.
    var above: [Int: [Int]] = [:]
    var stages: [Int] = []

    init?(_ found: Found, _ grid: CellGrid) {
      let told =
        if let column = found.parent {
          ParentList.parents(namedIn: column, found, grid)
        } else {
          ParentList.parentsByNumbers(found, grid)
        }
      guard let parents = told, !parents.isEmpty else { return nil }
      stages = found.rows.filter { parents[$0] == nil }
      guard stages.count > 1 else { return nil }
      for row in found.rows {
        var path: [Int] = []
        var next = row
        while let parent = parents[next] {
          // Rows in a circle are below no stage.
          guard path.count < 20 else { return nil }
          path.insert(parent, at: 0)
          next = parent
        }
        above[row] = path
      }
    }
  }

  /// The row above each row that names one; nothing where one of those is not there.
  private static func parents(
    namedIn column: Int, _ found: Found, _ grid: CellGrid
  ) -> [Int: Int]? {
    func text(_ row: Int, _ column: Int) -> String {
      grid.cell(row, column).map { bare(grid.string($0)) } ?? ""
    }
    var rows: [String: Int] = [:]
    for row in found.rows.reversed() { rows[text(row, found.name)] = row }
    if let id = found.id {
      for row in found.rows.reversed() where !grid.isBlank(row, id) { rows[text(row, id)] = row }
    }
    var parents: [Int: Int] = [:]
    for row in found.rows {
      let name = text(row, column)
      if isNothing(name) { continue }
      guard let parent = rows[name], parent != row else { return nil }
      parents[row] = parent
    }
    return parents
  }

  /// The row above each row by their numbers, of which each part stands behind a point: `1`, `1.1`,
  /// `1.2`, `2`.
  private static func parentsByNumbers(_ found: Found, _ grid: CellGrid) -> [Int: Int]? {
    guard let column = found.id else { return nil }
    var rows: [String: Int] = [:]
    var parents: [Int: Int] = [:]
    for row in found.rows {
      guard let cell = grid.cell(row, column), cell.range.count <= 12 else { return nil }
      var number = grid.string(cell).trimmingBlanks
      if number.hasSuffix(".") { number = String(number.dropLast()) }
      let parts = number.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count <= 4, parts.allSatisfy({ Int($0) != nil }), rows[number] == nil else {
        return nil
      }
      rows[number] = row
      if parts.count == 1 { continue }
      let upper = parts.dropLast().joined(separator: ".")
      guard let parent = rows[upper], let name = grid.cell(row, found.name),
        let above = grid.cell(parent, found.name),
        // What is called as the row above stands for it again.
        bare(grid.string(name)) != bare(grid.string(above))
      else { return nil }
      parents[row] = parent
    }
    return parents
  }

  /// A text without the address that databases put behind names.
  private static func bare(_ text: String) -> String {
    let text = text.trimmingBlanks
    return FoldedName.key(GridReader.nameAndAddress(text)?.name ?? text)
  }

  private static func isNothing(_ key: String) -> Bool {
    key.isEmpty || ["null", "none", "na", "0", "khong", "khongco", "root"].contains(key)
  }

  // MARK: Laying out

  private static func spread(_ grid: CellGrid, _ found: Found, _ tree: Tree) -> SpreadTable {
    let numbers = found.id.flatMap {
      found.parent == nil || areNumbers($0, found.rows, grid) ? $0 : nil
    }
    let left = [found.name] + [found.parent, numbers, found.kind].compactMap { $0 }
    let others = (0..<grid.count(ofRow: found.headings)).filter { !left.contains($0) }
    // Where touchpoints have a column of their own the names are of what the customer does there.
    let hasTouchpoints = others.contains { column in
      grid.cell(found.headings, column).map {
        HeadingWords.shared.meaning(grid.string($0))?.field == .touchpoint(.name)
      } == true
    }
    let names: GridField = hasTouchpoints ? .stage(.actions) : .touchpoint(.name)
    var headings = [
      GridLayout.Heading(
        text: "", meaning: HeadingMeaning(field: .stage(.stage)), line: 0, cell: nil),
      GridLayout.Heading(
        text: grid.cell(found.headings, found.name).map { grid.string($0) } ?? "",
        meaning: HeadingMeaning(field: names), line: 1, cell: nil),
    ]
    for column in others {
      let cell = grid.cell(found.headings, column)
      let text = cell.map { grid.string($0) } ?? ""
      var meaning = HeadingWords.shared.meaning(text)
      switch meaning?.field {
      case .stage(.stage)?, .touchpoint(.id)?: meaning = nil
      default: break
      }
      headings.append(
        GridLayout.Heading(text: text, meaning: meaning, line: headings.count, cell: cell))
    }
    /// The columns of cards that are no touchpoints, by what they are.
    var cards: [GridField: Int] = [:]
    for row in found.rows where tree.above[row]?.isEmpty == false {
      guard let meaning = kind(of: row, found, grid), cards[meaning.field] == nil,
        meaning.field != .touchpoint(.name), let cell = found.kind.flatMap({ grid.cell(row, $0) })
      else { continue }
      cards[meaning.field] = headings.count
      headings.append(
        GridLayout.Heading(
          text: grid.string(cell), meaning: meaning, line: headings.count, cell: nil))
    }
    let empty = CellGrid.Cell(0..<0)
    var spread = CellGrid(like: grid)
    for row in 0...found.headings { spread.appendRow(row, of: grid) }
    for (row, above) in rows(found, tree) {
      spread.beginRow()
      let stage = above.first ?? row
      spread.append(grid.cell(stage, found.name) ?? empty)
      let own = grid.cell(row, found.name) ?? empty
      let field = above.isEmpty ? nil : kind(of: row, found, grid)?.field
      let card = field.flatMap { cards[$0] }
      // A card below a touchpoint tells of that.
      let touchpoint =
        above.count > 1 && !hasTouchpoints ? grid.cell(above[1], found.name) ?? empty : empty
      spread.append(above.isEmpty ? empty : card == nil ? own : touchpoint)
      for column in others { spread.append(grid.cell(row, column) ?? empty) }
      for column in others.count + 2..<headings.count {
        spread.append(column == card ? own : empty)
      }
    }
    for row in found.end..<max(found.end, grid.rowCount) { spread.appendRow(row, of: grid) }
    spread.endRow()
    let first = found.headings + 1
    var layout = GridLayout(
      headings: headings, below: found.headings, rows: first..<first + found.rows.count,
      foot: found.end..<grid.rowCount, movedBy: first + found.rows.count - found.end, grid)
    if let cell = (found.parent ?? found.id).flatMap({ grid.cell(found.headings, $0) }) {
      layout.remarks.append(.parents(cell, text: grid.string(cell)))
    }
    return SpreadTable(grid: spread, layout: layout)
  }

  /// The rows with those above them: each stage, and behind it all that stands below it.
  private static func rows(_ found: Found, _ tree: Tree) -> [(row: Int, above: [Int])] {
    var below: [Int: [Int]] = [:]
    for row in found.rows {
      if let parent = tree.above[row]?.last { below[parent, default: []].append(row) }
    }
    var rows: [(row: Int, above: [Int])] = []
    func add(_ row: Int) {
      rows.append((row, tree.above[row] ?? []))
      for row in below[row] ?? [] { add(row) }
    }
    for stage in tree.stages { add(stage) }
    return rows
  }

  private static func kind(of row: Int, _ found: Found, _ grid: CellGrid) -> HeadingMeaning? {
    guard let kind = found.kind, !grid.isBlank(row, kind), let cell = grid.cell(row, kind),
      cell.range.count <= 60, let meaning = HeadingWords.shared.meaning(grid.string(cell)),
      meaning.field != .stage(.stage)
    else { return nil }
    return meaning
  }

  private static let parentWords = NameSet(
    """
    parent,parent id,parent item,parent task,parent summary,parent name,parent issue,parent key,\
    parent record,belongs to,part of,epic name,epic link,\
    cha,id cha,ma cha,muc cha,thuoc,thuoc ve,thuoc muc,cong viec cha
    """)

  private static let nameWords = NameSet(
    """
    name,title,summary,task name,task,item,item name,text,label,card,card title,description,\
    text area 1,node,element,\
    ten,tieu de,noi dung,muc,ten muc,cong viec,ten cong viec,the,mo ta
    """)

  private static let idWords = NameSet(
    "id,key,issue key,issue id,task id,item id,node id,card id,record id,uid,#,no,ma,ma so,stt")

  private static let numberWords = NameSet("#,no,nr,number,wbs,stt,tt,so,so thu tu,id,index,ma")

  private static let kindWords = NameSet(
    "type,kind,category,issue type,item type,card type,task type,node type,loai,phan loai,kieu")
}
