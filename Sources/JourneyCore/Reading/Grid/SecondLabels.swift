/// A column of further labels between those of the aspects and the stages: behind `Emotion` one row
/// `Score` and one `Quote`.
struct SecondLabels {
  /// How a row is read that has such a label.
  struct Row {
    /// What the row is.
    var heading: GridLayout.Heading
    /// Whether its label only tells which ones of the aspect in front they are.
    var isMore = false
    /// Whether it is read as something else because of whose label it is.
    var isByPlace = false
  }

  /// The column.
  let column: Int
  /// The label in front, which holds for the rows below it as well.
  private(set) var group: (text: String, meaning: HeadingMeaning?)?

  /// Takes the column.
  init(_ column: Int) { self.column = column }

  /// What a row is that has a second label.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - label: What stands in front of it.
  ///   - meaning: What that means.
  ///   - grid: The sheet.
  /// - Returns: Nothing for a row that has none.
  mutating func row(
    _ row: Int, behind label: String, _ meaning: HeadingMeaning?, _ grid: CellGrid
  ) -> Row? {
    if !GridLayout.isBlank(label) { group = (HeadingText.line(label).trimmingBlanks, meaning) }
    guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return nil }
    let text = HeadingText.line(grid.string(cell)).trimmingBlanks
    guard let group else {
      let meaning = HeadingWords.shared.meaning(text)
      return Row(heading: GridLayout.Heading(text: text, meaning: meaning, line: row, cell: cell))
    }
    var found = Self.row(text, behind: group.text, group.meaning, row, cell)
    found.heading.isOfGroup = group.meaning != nil
    if found.heading.meaning == nil {
      found.heading.group = HeadingText(group.text).name.trimmingBlanks
    }
    return found
  }

  /// What a label means behind another one.
  private static func row(
    _ text: String, behind group: String, _ meaning: HeadingMeaning?, _ row: Int,
    _ cell: CellGrid.Cell
  ) -> Row {
    let both = group + " " + text
    func heading(_ text: String, _ meaning: HeadingMeaning?) -> GridLayout.Heading {
      GridLayout.Heading(text: text, meaning: meaning, line: row, cell: cell)
    }
    guard let meaning else { return Row(heading: heading(text, HeadingWords.shared.meaning(text))) }
    if let told = told(text, of: meaning, both) { return Row(heading: heading(both, told)) }
    if let own = HeadingWords.shared.meaning(text) { return Row(heading: heading(text, own)) }
    switch meaning.field {
    case .touchpoint(.name) where ChannelWords.holds(text),
      .touchpoint(.channel) where ChannelWords.holds(text):
      // What stands there is met in that channel.
      var heading = heading(text, HeadingMeaning(field: .touchpoint(.name)))
      heading.channel = text
      return Row(heading: heading)
    case .touchpoint(.name), .touchpoint(.channel), .touchpoint(.backstage), .pain(.text),
      .opportunity(.text):
      // What is somebody else's pain is none of the customer's.
      let isOfOther =
        meaning.field == .pain(.text) && isOfCompany(text)
        && HeadingWords.shared.meaning(text + " " + group) == nil
      return isOfOther || AspectWords.holds(text)
        ? Row(heading: heading(text, nil)) : Row(heading: heading(both, meaning), isMore: true)
    case .stage(.actions) where PeopleRows.isCustomer(text):
      return Row(heading: heading(both, meaning))
    case .stage(.actions) where isOfCompany(text):
      let backstage = HeadingMeaning(field: .touchpoint(.backstage))
      return Row(heading: heading(text, backstage), isByPlace: true)
    // It is the name of the metric.
    case .metric(.name): return Row(heading: heading(text, meaning))
    default: return Row(heading: heading(text, nil))
    }
  }

  private static func isOfCompany(_ text: String) -> Bool {
    GridLayout.isCompany(text) || PeopleRows.isRole(text)
  }

  /// What a label tells of an aspect that is known, whose own label stands in front.
  ///
  /// - Parameters:
  ///   - text: The label.
  ///   - meaning: What the aspect is.
  ///   - both: Both labels.
  /// - Returns: Nothing for one that names something of its own.
  static func told(
    _ text: String, of meaning: HeadingMeaning, _ both: String
  ) -> HeadingMeaning? {
    let name = HeadingText(text).name
    if meaning.field == .touchpoint(.emotion) || meaning.field == .stage(.feelings) {
      if feelings.contains(name) { return HeadingMeaning(field: .stage(.feelings)) }
      return scores.contains(name) ? HeadingMeaning(field: .touchpoint(.emotion)) : nil
    }
    if let told = HeadingWords.shared.meaning(both), told.field != meaning.field { return told }
    return texts.contains(name) ? meaning : nil
  }

  /// Whether a label is one of those that stand behind others and nowhere else.
  static func tells(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let name = HeadingText(text).name
    return scores.contains(name) || feelings.contains(name) || texts.contains(name)
      || HeadingWords.shared.meaning(text) != nil
  }

  /// Whether a label is one of those that may stand behind others.
  static func holds(_ text: String) -> Bool {
    tells(text)
      || text.utf8.count <= 80
        && (kinds.contains(HeadingText(text).name) || AspectWords.holds(text)
          || PeopleRows.isRole(text) || PeopleRows.isCustomer(text))
  }

  private static let scores = NameSet(
    """
    score,scores,value,values,level,rating,number,points,curve,graph,intensity,\
    diem,diem so,so diem,muc,muc do,gia tri,thang diem,duong cong,bieu do
    """)
  private static let feelings = NameSet(
    """
    word,words,in words,feeling,feelings,mood,text,description,name,\
    tu ngu,bang loi,cam nhan,mo ta,noi dung,ten
    """)
  private static let texts = NameSet(
    """
    text,texts,name,names,what,list,label,title,description,details,content,\
    noi dung,ten,ten goi,danh sach,mo ta,chi tiet
    """)
  private static let kinds = NameSet(
    """
    online,offline,digital,physical,internal,external,primary,secondary,main,other,others,\
    truc tuyen,ngoai tuyen,truc tiep,noi bo,ben ngoai,chinh,phu,khac
    """)
}

extension GridLayout {
  /// The column of further labels behind those of the aspects.
  ///
  /// - Parameters:
  ///   - stages: The row of the stages.
  ///   - rows: The rows below it.
  ///   - grid: The sheet.
  /// - Returns: Nothing where a stage stands there, or what belongs to none.
  func secondLabels(below stages: Int, _ rows: Range<Int>, _ grid: CellGrid) -> SecondLabels? {
    // Of labels that stand once for several rows one at least is empty.
    let goesOn = rows.contains { grid.isBlank($0, headingLine) && !grid.isBlank($0, first) }
    guard
      grid.isBlank(stages, first)
        || goesOn && grid.cell(stages, first).map({ Self.headsLabels(grid.string($0)) }) == true,
      Self.filledColumns(stages, grid).count(where: { $0 > first }) > 1
    else { return nil }
    var count = 0
    var known = 0
    for row in rows where !grid.isBlank(row, first) {
      guard let cell = grid.cell(row, first), cell.range.count <= 80 else { return nil }
      let text = grid.string(cell).trimmingBlanks
      let heading = Heading(text: "", meaning: nil, line: row, cell: cell)
      // A face or a number is a label where it is ticked below a word for emotions.
      guard text.contains(where: \.isLetter) || goesOn && holdsTicks(heading, behind: first, grid)
      else { return nil }
      count += 1
      // Where no label goes on, what stands there may be of a stage whose name is missing.
      let isKnown =
        goesOn
        ? SecondLabels.holds(text) || holdsTicks(heading, behind: first, grid)
        : SecondLabels.tells(text)
      if isKnown { known += 1 }
    }
    guard count > 0, known > 0 else { return nil }
    // With nothing in the corner no stage lacks its name.
    let least = !goesOn ? count : grid.isBlank(stages, headingLine) ? 1 : (count + 1) / 2
    return known >= least ? SecondLabels(first) : nil
  }

  /// Whether a word in the row of stages heads the second labels.
  private static func headsLabels(_ text: String) -> Bool {
    AspectWords.isCorner(text) || wordsOverLabels.contains(HeadingText(text).name)
  }

  private static let wordsOverLabels = NameSet(
    """
    detail,details,sub aspect,subaspect,sub category,subcategory,sub row,label,labels,aspect detail,\
    chi tiet,muc con,noi dung chi tiet,tieu chi con,dong
    """)

  /// Whether each cell of a row below the stages that says something is a tick.
  func holdsTicks(_ heading: Heading, behind column: Int, _ grid: CellGrid) -> Bool {
    let cells = (column + 1..<max(column + 1, grid.count(ofRow: heading.line))).compactMap {
      grid.isBlank(heading.line, $0) ? nil : grid.cell(heading.line, $0)
    }
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        cell.range.count <= 8
          && CellFlag.value(SourceText(grid.string(cell)).trimmed) != nil
      }
  }

  /// Whether each cell of a row below the stages that says something is a number.
  private func holdsNumbers(_ row: Int, behind column: Int, _ grid: CellGrid) -> Bool {
    let cells = (column + 1..<max(column + 1, grid.count(ofRow: row))).compactMap {
      grid.isBlank(row, $0) ? nil : grid.cell(row, $0)
    }
    return !cells.isEmpty
      && cells.allSatisfy { CellNumber.literal(grid.string($0).trimmingBlanks) != nil }
  }

  private func isFelt(_ field: GridField?) -> Bool {
    field == .touchpoint(.emotion) || field == .stage(.feelings)
  }

  /// Takes a row that has a second label.
  mutating func takeSecond(_ found: SecondLabels.Row, of labels: SecondLabels, _ grid: CellGrid) {
    var heading = found.heading
    if heading.meaning == nil, let cell = heading.cell, isFelt(labels.group?.meaning?.field),
      holdsTicks(heading, behind: labels.column, grid)
    {
      let isNumber = CellNumber.literal(grid.string(cell).trimmingBlanks) != nil
      heading.meaning = HeadingMeaning(field: isNumber ? .touchpoint(.emotion) : .stage(.feelings))
      headings.append(heading)
      ticked.append((heading.line, cell))
      return
    }
    switch heading.meaning?.field {
    case .touchpoint(.name)?, .touchpoint(.channel)?:
      guard holdsNumbers(heading.line, behind: labels.column, grid) else { break }
      // A number is no name.
      (heading.meaning, heading.channel) = (nil, nil)
      heading.group = labels.group?.text
      headings.append(heading)
      return
    default: break
    }
    headings.append(heading)
    if found.isByPlace, let cell = found.heading.cell, let field = found.heading.meaning?.field {
      remarks.append(.byPlace(cell, text: found.heading.text, field))
    }
    guard found.isMore, let cell = found.heading.cell, let group = labels.group else { return }
    if holdsTicks(found.heading, behind: labels.column, grid) {
      ticked.append((found.heading.line, cell))
    } else {
      remarks.append(.secondLabel(cell, text: grid.string(cell), of: group.text))
    }
  }

  /// A table in which the names of rows stand where these were ticked.
  ///
  /// - Parameter grid: The table.
  /// - Returns: The same where no row was.
  func named(_ grid: CellGrid) -> CellGrid {
    guard !ticked.isEmpty else { return grid }
    var named = CellGrid(like: grid)
    named.spans = grid.spans
    for row in 0..<grid.rowCount {
      guard let name = ticked.first(where: { $0.row == row })?.name else {
        named.appendRow(row, of: grid)
        continue
      }
      named.beginRow()
      for column in 0..<grid.count(ofRow: row) {
        var cell = grid.cell(row, column) ?? CellGrid.Cell(0..<0)
        if column >= first, !grid.isBlank(row, column) {
          let isThere = CellFlag.value(SourceText(grid.string(cell)).trimmed) == true
          cell = isThere ? name : CellGrid.Cell(0..<0)
        }
        named.append(cell)
      }
    }
    named.endRow()
    return named
  }
}
