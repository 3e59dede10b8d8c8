/// What headings turn out to be when the whole row of them, and what stands below, has been seen.
extension GridLayout {
  /// What is worth saying about how a table was understood.
  enum Remark {
    /// A column that only numbers the rows.
    case numbering(CellGrid.Cell, text: String)
    /// A column in front of the labels of aspects that only numbers these.
    case numbersInFront(CellGrid.Cell, text: String)
    /// A column of steps beside one of stages; read as actions, or kept as an own row.
    case steps(CellGrid.Cell, text: String, stages: String, use: StepUse)
    /// A first column without a heading, read as stages.
    case firstColumn(CellGrid.Cell)
    /// A first column whose heading nobody knows, read as stages.
    case stageColumn(CellGrid.Cell, text: String)
    /// Names over the same headings each, read as stages.
    case bands(CellGrid.Cell, text: String)
    /// Texts, or drawn signs, of touchpoints against stages, kept as what these are.
    case cellTexts(CellGrid.Cell, text: String, areSigns: Bool)
    /// Rows of one cell, read as stages.
    case stageRows(CellGrid.Cell)
    /// Cells above the headings that only group them.
    case groups([CellGrid.Cell])
    /// Cells in front of the labels of rows that only group these.
    case groupsInFront([CellGrid.Cell])
    /// A row with a label that nobody knows and nothing beside it.
    case emptyRow(CellGrid.Cell, text: String)
    /// A text in the row of headings that nobody knows and nothing below it.
    case emptyColumn(CellGrid.Cell, text: String)
    /// The headings again, as on each page of a long table.
    case repeated(CellGrid.Cell)
    /// Stages below their table, which was wrapped for a page.
    case furtherStages(CellGrid.Cell)
    /// A dividing line below a row that is no own row of the map.
    case line(CellGrid.Cell, text: String)
    /// A row of values without a label, and the label above it if it is read as more of that.
    case unlabelled(CellGrid.Cell, above: String?)
    /// What stands in the corner of a table whose stages are columns.
    case corner(CellGrid.Cell, text: String)
    /// A column that says what the cards in the rows of another one are.
    case kinds(CellGrid.Cell, text: String, of: String)
    /// A column that names the row below which each row stands.
    case parents(CellGrid.Cell, text: String)
    /// A column whose heading may mean several things, read by its cells.
    case byCells(CellGrid.Cell, text: String, GridField)
    /// A column whose heading may mean several things, read by what stands beside it.
    case byPlace(CellGrid.Cell, text: String, GridField)
    /// A row of sums below the stages, where these are columns.
    case totals(CellGrid.Cell, text: String)
    /// A column kept as a lane, and the one that means the same and holds the one value of a place.
    case twice(CellGrid.Cell, text: String, as: String)
    /// A second label of a row that is read as more of the first one.
    case secondLabel(CellGrid.Cell, text: String, of: String)
    /// A table of something else below this one, by its first cell and its headings.
    case otherTable(CellGrid.Cell, names: [String])
  }

  /// What finer steps beside stages are read as.
  enum StepUse { case actions, touchpoints, lane }

  /// Settles what the headings of a table with a row a touchpoint mean.
  mutating func settleHeadings(_ grid: CellGrid) {
    findPanel(grid)
    settleVisits(grid)
    findNumbersOfNames(grid)
    findStages(grid)
    findNumbering(grid)
    settleMetrics(grid)
    settleRatings(grid)
    settleRated(grid)
    settleTimes(grid)
    settleByCells(grid)
    settleOwners()
    settleChannels(grid)
    settleFlags(grid)
    settleQuestions(grid)
    settlePlans()
    settleLevelsOfPains(grid)
    settleSteps(areParted: hasStepsOfTheirOwn(grid))
    settleChannelLines(grid)
    findBlocks()
    if blocks.isEmpty { settleStates(grid) }
    settleScores(grid)
    settleScoreOfOpportunity()
    settleOwnersOfParts(grid)
    findPhasesAlone(grid)
    tellRemarksAsHeadings(grid)
    let isNamed = headings.contains { $0.meaning?.field == .touchpoint(.name) }
    if !isNamed {
      if let name = headings.firstIndex(where: Self.isName) {
        headings[name].meaning = HeadingMeaning(field: .touchpoint(.name))
      } else {
        takeTitles(grid)
      }
    }
    mapColumn = headings.firstIndex {
      $0.isRead && $0.meaning == nil && Self.mapWords.contains(FoldedName.key($0.text))
    }
  }

  /// Says of texts in the row of headings that are remarks, since nothing stands below them, that they
  /// are not read: `Notes to the team: check with Anna`.
  private mutating func tellRemarksAsHeadings(_ grid: CellGrid) {
    for heading in headings where heading.isRead && heading.meaning == nil {
      guard let cell = heading.cell, !cell.isEmpty,
        Self.isLabelled(heading.text) || heading.text.split(separator: " ").count > 6,
        !namesFramework(grid),
        (first..<end).allSatisfy({ grid.isBlank($0, heading.line) })
      else { continue }
      remarks.append(.emptyColumn(cell, text: heading.text))
    }
  }

  // MARK: Stages

  private mutating func findStages(_ grid: CellGrid) {
    let found = headings.indices.filter { headings[$0].meaning?.field == .stage(.stage) }
    guard let first = found.first else {
      takeFirstColumn(grid)
      if !headings.contains(where: { $0.meaning?.field == .stage(.stage) }) { takeStageRows(grid) }
      if !headings.contains(where: { $0.meaning?.field == .stage(.stage) }) {
        takeNamesInFront(grid)
      }
      return
    }
    guard found.count > 1 else { return takeNames(behind: first, grid) }
    let names = found.map { FoldedName.key(headings[$0].text) }
    let same = zip(found, names).filter { $0.1 == names[0] }.map(\.0)
    if same.count > 1, isTwice(between: first, and: same[1]) {
      besideTables = same.dropFirst().map { beginOfTable($0) }
      return
    }
    // "Phase" is wider than "Step", whichever stands first.
    let surest = found.map { StageWord(headings[$0].text) }.max() ?? .stage
    let stages = found.first { StageWord(headings[$0].text) == surest } ?? first
    for index in found where index != stages {
      if let cell = headings[index].cell, isCounted(headings[index].line, grid) {
        headings[index].meaning = nil
        headings[index].isRead = false
        remarks.append(.numbering(cell, text: headings[index].text))
      } else {
        takeFiner(index, of: stages)
      }
    }
  }

  /// Whether a column holds nothing but numbers, each greater than the one before.
  func isCounted(_ column: Int, _ grid: CellGrid) -> Bool {
    var last = 0
    for row in first..<end where !grid.isBlank(row, column) {
      guard let cell = grid.cell(row, column), cell.range.count <= 9,
        let number = Int(grid.string(cell).trimmingBlanks), number > last
      else { return false }
      last = number
    }
    return last > 0
  }

  /// Reads steps as what the customer does, unless another column tells that, and so moments behind
  /// the stages where no touchpoints stand beside them; else they are kept as an own row.
  mutating func takeFiner(_ index: Int, of stages: Int) {
    let isStep = StageWord(headings[index].text) == .step
    let isBehind = headings[index].line > headings[stages].line
    let isActions =
      !holds(.stage(.actions))
      && (isStep || isBehind && !holds(.touchpoint(.name)) && !holds(.touchpoint(.channel)))
    headings[index].meaning = isActions ? HeadingMeaning(field: .stage(.actions)) : nil
    headings[index].isToldLane = !isActions
    if !isActions, headings[index].line < headings[stages].line {
      wider.insert(headings[index].line)
    }
    // What stands in front of the stages is wider than these.
    if steps == nil, isStep || isBehind { steps = index }
    guard let cell = headings[index].cell else { return }
    remarks.append(
      .steps(
        cell, text: headings[index].text, stages: headings[stages].text,
        use: isActions ? .actions : .lane))
  }

  /// Whether a heading that is read means something.
  func holds(_ field: GridField) -> Bool {
    headings.contains { $0.isRead && $0.meaning?.field == field }
  }

  /// Whether another heading stands on both sides of the second column of stages.
  private func isTwice(between first: Int, and second: Int) -> Bool {
    let left = Set(headings[first..<second].compactMap { $0.meaning })
    return headings[(second + 1)...].contains { heading in
      heading.meaning.map { left.contains($0) && $0.field != .stage(.stage) } ?? false
    }
  }

  /// A table beside another one begins behind the column without a heading that parts them.
  private func beginOfTable(_ stage: Int) -> Int {
    var index = stage
    while index > 0 {
      if headings[index - 1].text.trimmingBlanks.isEmpty { return headings[index].line }
      index -= 1
    }
    return headings[stage].line
  }

  private mutating func takeFirstColumn(_ grid: CellGrid) {
    guard let index = headings.firstIndex(where: { !isBlankColumn($0.line, grid) }),
      headings[index].meaning == nil, headings[index].text.trimmingBlanks.isEmpty,
      let row = (first..<end).first(where: { !grid.isBlank($0, headings[index].line) }),
      let cell = grid.cell(row, headings[index].line)
    else { return }
    headings[index].meaning = HeadingMeaning(field: .stage(.stage))
    remarks.append(.firstColumn(cell))
  }

  /// Reads the first column as stages, whatever it is called, where it holds texts and known columns
  /// stand behind it.
  private mutating func takeNamesInFront(_ grid: CellGrid) {
    guard let index = headings.firstIndex(where: { $0.isRead && !isBlankColumn($0.line, grid) }),
      headings[index].meaning == nil, let cell = headings[index].cell,
      !Self.isName(headings[index]),
      !Self.mapWords.contains(FoldedName.key(headings[index].text)),
      !Self.cardWords.contains(FoldedName.key(headings[index].text)), tellsJourney,
      let row = (first..<end).first(where: { !grid.isBlank(row: $0) }),
      !grid.isBlank(row, headings[index].line)
    else { return }
    let texts = (first..<end).prefix(200).compactMap { row in
      grid.isBlank(row, headings[index].line) ? nil : grid.cell(row, headings[index].line)
    }
    guard texts.allSatisfy({ $0.range.count <= 80 && grid.string($0).contains(where: \.isLetter) })
    else { return }
    headings[index].meaning = HeadingMeaning(field: .stage(.stage))
    remarks.append(.stageColumn(cell, text: headings[index].text))
  }

  /// Whether headings tell of a journey and not of any list of things to do.
  private var tellsJourney: Bool {
    let fields = headings.compactMap { $0.meaning?.field }
    return fields.count > 1
      && fields.contains {
        [.touchpoint(.name), .touchpoint(.channel), .touchpoint(.emotion), .stage(.actions)]
          .contains($0)
      }
  }

  /// What boards and trackers call the text of a card.
  private static let cardWords: WordSet = [
    "summary", "title", "subject", "issue", "task", "feature", "story", "key", "epic", "tieude",
    "congviec", "tomtat",
  ]

  /// Reads rows with one cell, above those that they are about, as stages.
  private mutating func takeStageRows(_ grid: CellGrid) {
    takeRepeatedHeadings(grid)
    let number = numbersOfRows(grid)
    let name = number.flatMap { number in
      headings.firstIndex { $0.line > headings[number].line && $0.cell != nil && $0.isRead }
    }
    // What stands above headings that stand again is in a column of its own, whoever knows that.
    let titles = skipped.isEmpty ? nil : Self.filledColumns(first, grid).first
    guard
      let column = titles
        ?? (name.map { headings[$0] } ?? headings.first { $0.meaning != nil })?.line
    else { return }
    var rows: Set<Int> = []
    var others = 0
    for row in first..<end where !grid.isBlank(row: row) && !skipped.contains(row) {
      let filled = (0..<grid.count(ofRow: row)).filter {
        !grid.isBlank(row, $0) && number.map({ headings[$0].line }) != $0
      }
      if filled == [column] {
        rows.insert(row)
      } else {
        others += 1
        // What stands above the first stage would belong to none.
        if rows.isEmpty { return }
      }
    }
    guard rows.count > 1, others >= rows.count, let row = rows.min(),
      let cell = grid.cell(row, column)
    else { return }
    stageRows = rows
    if let number, let name { takeNumbered(number, name) }
    var heading = Heading(
      text: "", meaning: HeadingMeaning(field: .stage(.stage)), line: column, cell: nil)
    heading.isOfStageRows = true
    headings.append(heading)
    remarks.append(.stageRows(cell))
  }

  /// The heading of a first column that numbers rows, in whatever way: `I`, `1`, `2`, `II`, `1`.
  private func numbersOfRows(_ grid: CellGrid) -> Int? {
    guard let index = headings.firstIndex(where: { $0.cell != nil }), headings[index].isRead,
      Self.numberingWords.contains(FoldedName.words(headings[index].text).joined())
        || Self.numberingSigns.contains(headings[index].text.trimmingBlanks)
    else { return nil }
    let isShort = (first..<end).prefix(500).allSatisfy {
      (grid.cell($0, headings[index].line)?.range.count ?? 0) <= 6
    }
    return isShort ? index : nil
  }

  /// Leaves out numbers in front of rows, and reads what stands behind them, below the names of the
  /// stages, as touchpoints, or where these have a column as what the customer does.
  private mutating func takeNumbered(_ number: Int, _ name: Int) {
    headings[number].meaning = nil
    headings[number].isRead = false
    if let cell = headings[number].cell {
      remarks.append(.numbering(cell, text: headings[number].text))
    }
    guard headings[name].meaning == nil else { return }
    let fields = headings.compactMap { $0.meaning?.field }
    if !fields.contains(.touchpoint(.name)) {
      headings[name].meaning = HeadingMeaning(field: .touchpoint(.name))
    } else if !fields.contains(.stage(.actions)) {
      headings[name].meaning = HeadingMeaning(field: .stage(.actions))
    }
  }

  private func isBlankColumn(_ column: Int, _ grid: CellGrid) -> Bool {
    (headingLine..<min(end, first + 200)).allSatisfy { grid.isBlank($0, column) }
  }

  // MARK: Numbers and names

  private static let numberingWords: WordSet = [
    "stt", "no", "nr", "number", "row", "tt", "sothutu", "thutu", "so", "lfdnr", "line", "id",
  ]

  /// Leaves out a column that numbers the rows: no lane of the map wants it.
  private mutating func findNumbering(_ grid: CellGrid) {
    leaveOutCount(grid)
    for index in headings.indices {
      let heading = headings[index]
      let isId = heading.meaning?.field == .touchpoint(.id)
      guard heading.meaning == nil || isId, let cell = heading.cell else { continue }
      let key = FoldedName.words(heading.text).joined()
      guard
        Self.numberingWords.contains(key)
          || Self.numberingSigns.contains(heading.text.trimmingBlanks)
      else { continue }
      var isNumbering = true
      var last = 0
      for row in first..<end where !grid.isBlank(row, heading.line) {
        if let cell = grid.cell(row, heading.line),
          StageNames.isTotal(
            SourceText(file: grid.source, range: cell.range, isEscaped: false))
        {
          continue
        }
        guard let cell = grid.cell(row, heading.line), cell.range.count <= 9,
          let number = Int(grid.string(cell).trimmingBlanks), number > last
        else {
          isNumbering = false
          break
        }
        last = number
      }
      guard isNumbering, last > 0, key != "so" || beginsWithOne(heading, grid) else { continue }
      headings[index].meaning = nil
      headings[index].isRead = false
      remarks.append(.numbering(cell, text: heading.text))
    }
  }

  /// Boards and databases call their cards by a name.
  private static func isName(_ heading: Heading) -> Bool {
    heading.isRead && heading.meaning == nil
      && ["name", "ten", "card", "cardname", "item", "taskname"].contains(
        FoldedName.key(heading.text))
  }

  /// Headings of columns that tell of which map a row is.
  private static let mapWords: WordSet = [
    "persona", "personaname", "chandung", "chandungkhachhang", "journey", "journeymap", "map",
    "customerjourney", "hanhtrinh", "bando", "customersegment", "segment", "phankhuc",
    "phankhuckhachhang", "khachhangmuctieu", "targetcustomer", "targetuser", "targetaudience",
    "doituongkhachhang", "nhomkhachhang", "nhanvat",
  ]

  // MARK: Groups

  /// Whether a row above headings only groups them: "Customer" over three columns, "Business" over two.
  static func isGroupRow(_ row: Int, _ grid: CellGrid) -> Bool {
    var count = 0
    for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
      guard let cell = grid.cell(row, column), cell.range.count <= 80 else { return false }
      // The heading of the stages may stand in both rows.
      if count == 0, let below = grid.cell(row + 1, column),
        grid.string(below) == grid.string(cell),
        HeadingWords.shared.meaning(grid.string(cell))?.field == .stage(.stage)
      {
        continue
      }
      guard groups.contains(FoldedName.key(grid.string(cell)))
      else { return false }
      count += 1
    }
    return count > 1
  }

  /// Whether a row above headings has a few words over several columns each: "Journey" over two
  /// columns, "Experience" over the next two, and "Work" over the rest.
  static func isBandRow(_ row: Int, over headings: Int, _ grid: CellGrid) -> Bool {
    let columns = (0..<grid.count(ofRow: row)).filter { !grid.isBlank(row, $0) }
    guard columns.count > 1, columns[0] < 2 else { return false }
    var isKnown = false
    for (index, column) in columns.enumerated() {
      guard let cell = grid.cell(row, column), cell.range.count <= 60,
        !grid.isBlank(headings, column)
      else { return false }
      let text = grid.string(cell)
      let words = FoldedName.words(text)
      guard (1...3).contains(words.count), !text.contains(where: { $0.isNumber || $0 == ":" })
      else { return false }
      if groups.contains(FoldedName.key(text)) { isKnown = true }
      // Only the last one may stand over a single column.
      if index + 1 < columns.count {
        guard columns[index + 1] > column + 1, !grid.isBlank(headings, column + 1) else {
          return false
        }
      }
    }
    return columns.count > 2 || isKnown && !startsPair(row, columns[0], grid)
  }

  /// Whether a row of two cells may be a label and its value: `Journey, , Renting a van`.
  private static func startsPair(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    grid.cell(row, column).map { HeadingWords.shared.head($0, in: grid) != nil } ?? false
  }

  /// The label of a row that only numbers the columns below it.
  static func numbering(above row: Int, _ column: Int, _ grid: CellGrid) -> CellGrid.Cell? {
    let cells = filledCells(row - 1, grid)
    guard cells.count > 2, let label = cells.first, !grid.isBlank(row - 1, column) else {
      return nil
    }
    let text = grid.string(label).trimmingBlanks
    // `STT`, `#`, or `Số giai đoạn` above the names of the stages.
    guard
      numberingWords.contains(FoldedName.words(text).joined()) || numberingSigns.contains(text)
        || numbered(text).flatMap({ HeadingWords.shared.meaning($0)?.field }) == .stage(.stage)
    else { return nil }
    var last = 0
    for cell in cells.dropFirst() {
      guard let number = Int(grid.string(cell).trimmingBlanks), number > last else { return nil }
      last = number
    }
    return label
  }

  private static let numberingSigns = ["#", "№", "Nº"]

  /// The first cell of a row in which something stands.
  static func firstFilled(_ row: Int, _ grid: CellGrid) -> CellGrid.Cell? {
    guard row < grid.rowCount else { return nil }
    for column in 0..<grid.count(ofRow: row) where !grid.isBlank(row, column) {
      return grid.cell(row, column)
    }
    return nil
  }

  /// The cells of a row in which something stands; none of a table without rows.
  static func filledCells(_ row: Int, _ grid: CellGrid) -> [CellGrid.Cell] {
    guard row < grid.rowCount else { return [] }
    return (0..<grid.count(ofRow: row)).compactMap {
      grid.isBlank(row, $0) ? nil : grid.cell(row, $0)
    }
  }

  private static let groups: Set<String> = Set(
    """
    customer,user,client,persona,business,company,organisation,organization,brand,internal,external,\
    frontstage,backstage,front stage,back stage,before,during,after,before purchase,during purchase,\
    after purchase,pre purchase,purchase,post purchase,customer experience,experience,journey,\
    customer journey,customer side,business side,insight,analysis,action plan,improvement,context,\
    khach hang,nguoi dung,doanh nghiep,cong ty,to chuc,noi bo,ben trong,ben ngoai,truoc,trong,sau,\
    truoc khi mua,trong khi mua,sau khi mua,truoc mua,sau mua,trai nghiem,trai nghiem khach hang,\
    hanh trinh,hanh trinh khach hang,phan tich,ke hoach,ke hoach hanh dong,cai tien,phia khach hang,\
    phia doanh nghiep,boi canh
    """.split(separator: ",").map { FoldedName.key(String($0)) })

  /// Whether a label names a dividing line of a blueprint.
  static func isDividingLine(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard wordsOfLines.stand(in: bytes, 0..<bytes.count) else { return false }
    let words = FoldedName.words(text)
    return words.count > 2 && words[0] == "line" && words[1] == "of"
      || words.count > 1 && words[0] == "duong"
        && ["tuong", "hien", "nhin", "tam", "noi"].contains(words[1])
  }

  /// The words with which dividing lines begin: nearly all texts are told from those by their letters.
  private static let wordsOfLines = LetterWords(["line", "duong"])
}
