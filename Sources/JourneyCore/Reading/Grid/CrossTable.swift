/// Tables of touchpoints against stages: `Touchpoint` in the corner, a stage over each column, and in
/// the cells a tick, the emotion there, or what happens there.
///
/// Such a table is laid out with a row for each cell that says something, and then read as any other.
/// Its cells stay where they stand in the file.
enum CrossTable {
  private static let searchedRows = 20
  /// More stages are no map.
  private static let mostColumns = 100
  private static let mostRows = 2_000

  /// Where such a table stands.
  private struct Found {
    /// The row of the corner.
    let top: Int
    /// The row of the stages, which may be the one below.
    var headings: Int
    let corner: CellGrid.Cell
    let names: Int
    let meaning: HeadingMeaning
    /// The columns of the stages.
    var stages: [Int] = []
    /// Columns that tell the same of a touchpoint in each stage, such as its channel.
    var others: [(column: Int, meaning: HeadingMeaning)] = []
    var rows: [Int] = []
    /// Rows below the touchpoints that tell something of the stages.
    var aspects: [(row: Int, meaning: HeadingMeaning)] = []
    var end = 0
    var totals: [Int] = []
    /// What the cells below the stages tell.
    var cells = Cells.ticks
    /// A cell whose text is kept.
    var text: CellGrid.Cell?

    /// The heading of a column: the name of a stage below what groups it.
    func head(_ column: Int, _ grid: CellGrid) -> CellGrid.Cell? {
      let row = grid.isBlank(headings, column) && headings > 0 ? headings - 1 : headings
      return grid.isBlank(row, column) ? nil : grid.cell(row, column)
    }
  }

  /// What the cells of such a table tell.
  enum Cells {
    /// That the touchpoint is there.
    case ticks
    /// The emotion there.
    case emotions
    /// What happens there.
    case texts
    /// A drawn sign, such as `●` for what matters most there and `○` for the rest.
    case signs
  }

  /// Lays such a table out anew.
  ///
  /// - Parameter grid: The table.
  /// - Returns: Nothing for any other table.
  static func spread(_ grid: CellGrid) -> SpreadTable? {
    for row in 0..<min(grid.rowCount, searchedRows) {
      guard let found = found(row, grid) else { continue }
      return SpreadTable(grid: spread(grid, found), layout: layout(grid, found))
    }
    return nil
  }

  private static func found(_ row: Int, _ grid: CellGrid) -> Found? {
    let filled = GridLayout.filledColumns(row, grid)
    guard filled.count > 2, filled.count <= mostColumns, var found = corner(row, filled, grid)
    else { return nil }
    found.headings = rowOfStages(below: row, filled[0], grid)
    let heads = Set(filled.dropFirst() + GridLayout.filledColumns(found.headings, grid))
    for column in heads.sorted() where column > found.names {
      guard let cell = found.head(column, grid), cell.range.count <= 200 else { return nil }
      if isTotal(cell, grid) { continue }
      if let meaning = HeadingWords.shared.meaning(grid.string(cell)) {
        guard meaning.field != .stage(.stage) else { return nil }
        found.others.append((column, meaning))
      } else {
        found.stages.append(column)
      }
    }
    guard found.stages.count > 1, found.stages.count > found.others.count else { return nil }
    found.end = found.headings + 1
    while found.end < min(grid.rowCount, row + mostRows), !grid.isBlank(row: found.end) {
      let cell = grid.cell(found.end, found.names)
      if let cell, isTotal(cell, grid) {
        found.totals.append(found.end)
      } else if let cell, let meaning = aspect(cell, grid), !found.rows.isEmpty {
        found.aspects.append((found.end, meaning))
      } else if !grid.isBlank(found.end, found.names) {
        // Behind aspects stand no more touchpoints.
        guard found.aspects.isEmpty else { return nil }
        found.rows.append(found.end)
      } else {
        return nil
      }
      found.end += 1
    }
    guard found.rows.count > 1, let cells = cells(found, grid) else { return nil }
    found.cells = cells
    if cells == .texts || cells == .signs {
      found.text =
        found.rows.lazy.compactMap { row in
          found.stages.lazy.filter { !grid.isBlank(row, $0) }.compactMap { grid.cell(row, $0) }
            .first
        }.first
    }
    return found
  }

  /// The corner of such a table: touchpoints or channels, or channels and behind them touchpoints.
  private static func corner(_ row: Int, _ filled: [Int], _ grid: CellGrid) -> Found? {
    guard let first = grid.cell(row, filled[0]) else { return nil }
    let meaning = touchpoints(in: grid.string(first))
    if filled.count > 3, filled[1] == filled[0] + 1, let second = grid.cell(row, filled[1]),
      let inner = touchpoints(in: grid.string(second)), inner.field == .touchpoint(.name),
      let outer = meaning, outer.field == .touchpoint(.channel)
    {
      var found = Found(
        top: row, headings: row, corner: second, names: filled[1], meaning: inner)
      found.others = [(filled[0], outer)]
      return found
    }
    return meaning.map {
      Found(top: row, headings: row, corner: first, names: filled[0], meaning: $0)
    }
  }

  /// The row of the stages: the one of the corner, or below it where the corner was merged over both and
  /// the upper one only groups.
  private static func rowOfStages(below row: Int, _ names: Int, _ grid: CellGrid) -> Int {
    guard row + 1 < grid.rowCount, grid.isBlank(row + 1, names),
      GridLayout.filledColumns(row + 1, grid).count > 1,
      (names + 1..<grid.count(ofRow: row)).contains(where: { grid.isBlank(row, $0) })
    else { return row }
    return row + 1
  }

  /// What a row below touchpoints tells of the stages: `Emotion`, `Pain points`.
  private static func aspect(_ cell: CellGrid.Cell, _ grid: CellGrid) -> HeadingMeaning? {
    let text = grid.string(cell).trimmingBlanks
    guard cell.range.count <= 60, HeadingWords.shared.isColumn(text),
      let meaning = HeadingWords.shared.meaning(text), meaning.isOfTouchpoint != true
    else { return nil }
    switch meaning.field {
    case .touchpoint(.emotion), .pain(.text), .opportunity(.text), .metric(.name):
      return HeadingMeaning(field: meaning.field, isOfTouchpoint: false)
    case .stage(.stage), .touchpoint, .pain, .opportunity, .metric: return nil
    case .stage: return meaning
    }
  }

  /// What the corner says of the first column, where that is touchpoints or channels:
  /// `Touchpoint / Stage`.
  private static func touchpoints(in corner: String) -> HeadingMeaning? {
    guard corner.utf8.count <= 80 else { return nil }
    let name = corner.split { "/\\|×↓→".contains($0) }.first.map(String.init) ?? corner
    guard let meaning = HeadingWords.shared.meaning(name.trimmingBlanks) else { return nil }
    switch meaning.field {
    case .touchpoint(.name), .touchpoint(.channel): return meaning
    default: return nil
    }
  }

  /// Whether a heading names touchpoints in front of stages: `Touchpoints ↓ / Stages →`.
  static func isCorner(_ heading: String) -> Bool {
    // Most are told from that by their bytes: `×` and `↓` end with 97 and 93.
    guard heading.utf8.count <= 80,
      heading.utf8.contains(where: { [0x2F, 0x5C, 0x7C, 0x97, 0x93].contains($0) }),
      let cut = heading.firstIndex(where: { "/\\|×↓".contains($0) })
    else { return false }
    let words = HeadingWords.shared
    return touchpoints(in: heading) != nil
      && words.meaning(
        String(heading[cut...].filter { !"/\\|×↓→".contains($0) }).trimmingBlanks)?.field
        == .stage(.stage)
  }

  /// Whether a sheet may be such a table whose columns nobody knows.
  static func mayBeOne(_ grid: CellGrid) -> Bool {
    (0..<min(grid.rowCount, searchedRows)).contains { row in
      let filled = GridLayout.filledColumns(row, grid)
      guard filled.count > 2, filled.count <= mostColumns else { return false }
      return grid.cell(row, filled[0]).map { touchpoints(in: grid.string($0)) != nil } ?? false
    }
  }

  private static func isTotal(_ cell: CellGrid.Cell, _ grid: CellGrid) -> Bool {
    StageNames.isTotal(SourceText(file: grid.source, range: cell.range, isEscaped: false))
  }

  /// What the cells tell; nothing where they tell something else than of a touchpoint in a stage.
  private static func cells(_ found: Found, _ grid: CellGrid) -> Cells? {
    var areTicks = true
    var areNumbers = true
    var areSigns = true
    var areDrawn = true
    var isAny = false
    var isSparse = false
    for row in found.rows {
      for column in found.stages {
        guard !grid.isBlank(row, column), let cell = grid.cell(row, column),
          !CellNothing.isNothing(cell, in: grid)
        else {
          isSparse = true
          continue
        }
        isAny = true
        guard cell.range.count <= 40 else {
          (areTicks, areNumbers, areSigns, areDrawn) = (false, false, false, false)
          continue
        }
        let text = grid.string(cell).trimmingBlanks
        if CellFlag.value(SourceText(text)) == nil { areTicks = false }
        if CellNumber.literal(text) == nil || isCount(text) { areNumbers = false }
        if !text.allSatisfy({ drawnSigns.contains($0) }) { areDrawn = false }
        if text.contains(where: { $0.isLetter || $0.isNumber || drawnSigns.contains($0) }) {
          areSigns = false
        }
      }
    }
    guard isAny else { return nil }
    if areTicks { return .ticks }
    if areNumbers || areSigns { return .emotions }
    // Where every cell has a sign, one of them says that the touchpoint is not there.
    if areDrawn { return isSparse ? .signs : nil }
    return areStages(found, grid) ? .texts : nil
  }

  /// Whether a number is beyond every scale of emotions, as those are of people and visits.
  private static func isCount(_ text: String) -> Bool {
    let digits = text.utf8.prefix { $0 != 0x2E && $0 != 0x2C }.count { $0 &- 0x30 < 10 }
    return digits > 2 && !(digits == 3 && text.hasSuffix("100"))
  }

  private static let drawnSigns: Set<Character> = Set("●○◉◎◐◑◒◓◔◕⚫⚪🔴🟠🟡🟢🔵■□▪▫▲△▼▽◆◇★☆")

  /// Whether the columns are stages for certain: a list of touchpoints may have columns of anything.
  private static func areStages(_ found: Found, _ grid: CellGrid) -> Bool {
    if isCorner(grid.string(found.corner)) { return true }
    let count = found.stages.count { column in
      guard let cell = found.head(column, grid) else { return false }
      let name = grid.string(cell).trimmingBlanks
      let bare = BareStageName.text(of: name)
      return bare.utf8.count < name.utf8.count || usualStages.contains(bare)
    }
    return count * 2 > found.stages.count
  }

  /// What people call stages wherever they draw a journey.
  private static let usualStages = NameSet(
    """
    awareness,aware,unaware,discover,discovery,find,search,research,explore,inspiration,dream,\
    consideration,consider,compare,evaluate,evaluation,decide,decision,select,selection,choose,\
    purchase,buy,buying,order,pay,payment,checkout,book,booking,sign up,signup,register,onboard,\
    onboarding,acquisition,conversion,activation,delivery,receive,use,usage,service,\
    support,retention,retain,renew,renewal,loyalty,advocacy,advocate,recommend,share,return,leave,\
    exit,arrive,arrival,stay,travel,before,during,after,pre purchase,post purchase,prepurchase,\
    postpurchase,before visit,during visit,after visit,\
    nhan biet,nhan thuc,biet,tim hieu,tim kiem,tim,can nhac,so sanh,danh gia,quyet dinh,chon,\
    lua chon,mua,mua hang,dat hang,dat cho,thanh toan,dang ky,nhan hang,giao hang,dung,su dung,\
    ho tro,sau mua,sau ban hang,truoc mua,truoc khi mua,trong khi mua,sau khi mua,\
    bao hanh,gioi thieu,trung thanh,quay lai,truoc,trong,sau,truoc kham,trong kham,sau kham
    """)

  private static func layout(_ grid: CellGrid, _ found: Found) -> GridLayout {
    var headings = [
      GridLayout.Heading(
        text: "", meaning: HeadingMeaning(field: .stage(.stage)), line: 0, cell: nil),
      GridLayout.Heading(
        text: grid.string(found.corner), meaning: found.meaning, line: 1, cell: found.corner),
    ]
    for (column, meaning) in found.others {
      let cell = found.head(column, grid)
      headings.append(
        GridLayout.Heading(
          text: cell.map { grid.string($0) } ?? "", meaning: meaning, line: headings.count,
          cell: cell))
    }
    for (row, meaning) in found.aspects {
      let cell = grid.cell(row, found.names)
      headings.append(
        GridLayout.Heading(
          text: cell.map { grid.string($0) } ?? "", meaning: meaning, line: headings.count,
          cell: cell))
    }
    if let field = field(of: found) {
      headings.append(
        GridLayout.Heading(
          text: "", meaning: HeadingMeaning(field: field), line: headings.count, cell: nil))
    }
    let count = found.stages.map { stage in
      let rows = rows(of: stage, found, grid).count
      return found.aspects.isEmpty ? max(1, rows) : rows + 1
    }.reduce(0, +)
    let first = found.headings + 1
    var layout = GridLayout(
      headings: headings, below: found.headings, rows: first..<first + count,
      foot: found.end..<grid.rowCount, movedBy: first + count - found.end, grid)
    layout.headEnd = found.top
    if found.top < found.headings {
      let groups = (found.names + 1..<grid.count(ofRow: found.top)).filter {
        !grid.isBlank(found.top, $0) && !grid.isBlank(found.headings, $0)
      }
      let cells = groups.compactMap { grid.cell(found.top, $0) }
      if !cells.isEmpty { layout.remarks.append(.groups(cells)) }
    }
    layout.remarks.append(.bands(found.corner, text: grid.string(found.corner)))
    if let cell = found.text, field(of: found) == .touchpoint(.description) {
      let text = grid.string(cell)
      layout.remarks.append(.cellTexts(cell, text: text, areSigns: found.cells == .signs))
    }
    for row in found.totals {
      if let cell = grid.cell(row, found.names) {
        layout.remarks.append(.totals(cell, text: grid.string(cell)))
      }
    }
    return layout
  }

  /// What the cells are read as; nothing where they only say that the touchpoint is there.
  private static func field(of found: Found) -> GridField? {
    switch found.cells {
    case .ticks: nil
    case .emotions: .touchpoint(.emotion)
    // Below a channel stands what is met there.
    case .texts where found.meaning.field == .touchpoint(.channel): .touchpoint(.name)
    case .texts, .signs: .touchpoint(.description)
    }
  }

  /// The rows whose touchpoints are in a stage.
  private static func rows(of stage: Int, _ found: Found, _ grid: CellGrid) -> [Int] {
    found.rows.filter { row in
      guard !grid.isBlank(row, stage), let cell = grid.cell(row, stage),
        !CellNothing.isNothing(cell, in: grid)
      else { return false }
      return found.cells != .ticks || CellFlag.value(SourceText(grid.string(cell))) == true
    }
  }

  /// A cell that tells something of the touchpoint of a row: in front of the names it stands once for
  /// several.
  private static func cell(
    _ row: Int, _ column: Int, _ found: Found, _ grid: CellGrid
  ) -> CellGrid.Cell? {
    guard column < found.names else { return grid.cell(row, column) }
    return found.rows.last { $0 <= row && !grid.isBlank($0, column) }.flatMap {
      grid.cell($0, column)
    }
  }

  private static func spread(_ grid: CellGrid, _ found: Found) -> CellGrid {
    let empty = CellGrid.Cell(0..<0)
    var spread = CellGrid(like: grid)
    for row in 0...found.headings { spread.appendRow(row, of: grid) }
    for stage in found.stages {
      let name = found.head(stage, grid) ?? empty
      let rows = rows(of: stage, found, grid)
      if rows.isEmpty || !found.aspects.isEmpty {
        spread.beginRow()
        spread.append(name)
        for _ in 0...found.others.count { spread.append(empty) }
        for aspect in found.aspects { spread.append(grid.cell(aspect.row, stage) ?? empty) }
      }
      for row in rows {
        spread.beginRow()
        spread.append(name)
        spread.append(grid.cell(row, found.names) ?? empty)
        for other in found.others { spread.append(cell(row, other.column, found, grid) ?? empty) }
        for _ in found.aspects { spread.append(empty) }
        if found.cells != .ticks { spread.append(grid.cell(row, stage) ?? empty) }
      }
    }
    for row in found.end..<max(found.end, grid.rowCount) { spread.appendRow(row, of: grid) }
    spread.endRow()
    return spread
  }
}
