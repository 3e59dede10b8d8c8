/// Long tables, as boards and databases write them: each row is a card, and one column says what its
/// text is, `Stage,Type,Text`.
///
/// Such a table is spread, a column for each kind of card, and then read as any other. Its cells stay
/// where they stand in the file.
enum LongTable {
  /// A table that was spread.
  struct Spread {
    /// The table with a column for each kind.
    let grid: CellGrid
    /// The heading of the kinds, and the one of the texts.
    let kinds: GridLayout.Heading
    let texts: GridLayout.Heading
  }

  /// More kinds are no headings.
  private static let mostKinds = 40

  /// Spreads a long table.
  ///
  /// - Parameters:
  ///   - grid: The table.
  ///   - layout: How it was understood so far.
  /// - Returns: Nothing for any other table.
  static func spread(_ grid: CellGrid, _ layout: GridLayout) -> Spread? {
    guard !layout.isTransposed,
      let kinds = layout.headings.first(where: {
        $0.meaning == nil && $0.isRead && $0.cell != nil && kindWords.contains($0.text)
      }), !layout.namesFramework(grid)
    else { return nil }
    let others = layout.headings.filter {
      $0.isRead && $0.cell != nil && $0.line != kinds.line && $0.meaning?.field != .stage(.stage)
    }
    let named = others.first { textWords.contains($0.text) }
    guard let texts = named ?? (others.count == 1 ? others.first : nil),
      case let rows = layout.first..<layout.end,
      let found = kindsOfCards(kinds.line, texts.line, rows, grid)
    else { return nil }
    return Spread(
      grid: spread(grid, layout.headingLine, rows, besides: [kinds.line, texts.line], found),
      kinds: kinds, texts: texts)
  }

  /// Spreads a long table whose headings nobody knows, as boards write them: `Frame,Sticky note,Tags`.
  ///
  /// - Parameter grid: The table.
  /// - Returns: Nothing for any other table.
  static func spread(_ grid: CellGrid) -> Spread? {
    guard let row = (0..<min(grid.rowCount, 20)).first(where: { grid.count(ofRow: $0) > 2 }) else {
      return nil
    }
    func heading(_ words: NameSet) -> GridLayout.Heading? {
      for column in 0..<min(grid.count(ofRow: row), 100) where !grid.isBlank(row, column) {
        guard let cell = grid.cell(row, column), cell.range.count <= 40 else { continue }
        let text = grid.string(cell).trimmingBlanks
        if words.contains(text) {
          return GridLayout.Heading(text: text, meaning: nil, line: column, cell: cell)
        }
      }
      return nil
    }
    guard let kinds = heading(kindWords), let texts = heading(textWords), kinds.line != texts.line
    else { return nil }
    var end = row + 1
    while end < grid.rowCount, !grid.isBlank(row: end) { end += 1 }
    guard let found = kindsOfCards(kinds.line, texts.line, row + 1..<end, grid),
      // Of a table of aspects nearly every row is one of its own.
      found.places.count == end - row - 1, found.places.count * 2 >= found.names.count * 3
    else { return nil }
    return Spread(
      grid: spread(grid, row, row + 1..<end, besides: [kinds.line, texts.line], found),
      kinds: kinds, texts: texts)
  }

  /// The kinds of cards, each by the first cell that names it, and which of them each row is.
  private struct Found {
    var names: [CellGrid.Cell] = []
    var places: [Int: Int] = [:]
  }

  /// Finds the kinds where most of them are aspects of a map.
  private static func kindsOfCards(
    _ kinds: Int, _ texts: Int, _ rows: Range<Int>, _ grid: CellGrid
  ) -> Found? {
    var found = Found()
    var places: [String: Int] = [:]
    var fields = FieldList()
    var known = 0
    for row in rows where !grid.isBlank(row, texts) {
      guard !grid.isBlank(row, kinds), let cell = grid.cell(row, kinds),
        cell.range.count <= 60
      else { return nil }
      let text = grid.string(cell).trimmingBlanks
      if let place = places[text] {
        found.places[row] = place
        continue
      }
      guard found.names.count < mostKinds else { return nil }
      if let meaning = HeadingWords.shared.meaning(text) {
        // What names stages is no card of one.
        guard meaning.field != .stage(.stage) else { return nil }
        fields.insert(meaning.field)
        known += 1
      }
      places[text] = found.names.count
      found.places[row] = found.names.count
      found.names.append(cell)
    }
    return fields.count > 1 && known * 2 >= found.names.count ? found : nil
  }

  private static func spread(
    _ grid: CellGrid, _ headings: Int, _ rows: Range<Int>, besides left: [Int], _ found: Found
  ) -> CellGrid {
    let empty = CellGrid.Cell(0..<0)
    let texts = left[left.count - 1]
    let width = grid.count(ofRow: headings)
    var spread = CellGrid(like: grid)
    for row in 0..<grid.rowCount {
      spread.beginRow()
      let count = grid.count(ofRow: row)
      guard row == headings || rows.contains(row) else {
        for column in 0..<count { spread.append(grid.cell(row, column) ?? empty) }
        continue
      }
      for column in 0..<width where !left.contains(column) {
        spread.append(grid.cell(row, column) ?? empty)
      }
      for (place, name) in found.names.enumerated() {
        if row == headings {
          spread.append(name)
        } else {
          spread.append(found.places[row] == place ? grid.cell(row, texts) ?? empty : empty)
        }
      }
      for column in width..<max(width, count) { spread.append(grid.cell(row, column) ?? empty) }
    }
    spread.endRow()
    return spread
  }

  /// Whether a heading says that its column tells the kinds of cards.
  static func areKinds(_ heading: String) -> Bool { kindWords.contains(heading) }

  /// What stands over the kinds.
  private static let kindWords = NameSet(
    """
    type,kind,category,lane,swimlane,row,aspect,element,element type,card type,insight type,item type,\
    type of insight,issue type,work item type,work type,layer,label,field,tag,tags,list,\
    loai,phan loai,kieu,hang muc,khia canh,yeu to,dong,muc,nhom,loai the,loai thong tin,truong
    """)

  /// What stands over the texts.
  private static let textWords = NameSet(
    """
    text,content,card,card title,card text,card name,task name,insight,description,detail,value,title,name,item,\
    summary,data,note,comment,sticky note,sticky,sticky text,note text,post it,idea text,\
    noi dung,mo ta,chi tiet,gia tri,the,tieu de,ghi chu,thong tin,dien giai
    """)
}
