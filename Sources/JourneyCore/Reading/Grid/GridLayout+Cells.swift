/// Columns headed by one word that may mean several things, read by what their cells tell: times,
/// names of other stages.
extension GridLayout {
  /// Settles what such columns mean; whoever reads the table is told.
  mutating func settleByCells(_ grid: CellGrid) {
    for index in headings.indices where headings[index].meaning == nil && headings[index].isRead {
      guard let cell = headings[index].cell, !cell.isEmpty else { continue }
      let name = HeadingText(headings[index].text).name
      let field: GridField
      if Self.waitWords.contains(name), holdsTimes(headings[index], grid) {
        field = .touchpoint(.waits)
      } else if Self.nextWords.contains(name), holdsStages(headings[index], grid) {
        field = .stage(.next)
      } else if Self.experienceWords.contains(name), holdsEmotions(headings[index], grid) {
        field = .touchpoint(.emotion)
      } else if Self.experienceWords.contains(name), tellsEmotions(name) {
        // The words beside the numbers, as UXPressia writes them.
        field = .stage(.feelings)
      } else {
        continue
      }
      guard !headings.contains(where: { $0.meaning?.field == field }), !namesFramework(grid) else {
        continue
      }
      headings[index].meaning = HeadingMeaning(field: field)
      remarks.append(.byCells(cell, text: headings[index].text, field))
    }
  }

  private static let waitWords = NameSet(
    "wait,waits,waiting,queue,queuing,queueing,delay,cho,cho doi,phai cho,xep hang,hang doi,doi")

  private static let nextWords = NameSet(
    "next,then,after,after that,leads to,followed by,tiep,tiep theo,ke tiep,sau do,roi,chuyen sang")

  private static let experienceWords = NameSet(
    "experience,customer experience,user experience,trai nghiem,trai nghiem khach hang")

  /// Whether another heading of the same name tells emotions.
  private func tellsEmotions(_ name: String) -> Bool {
    headings.contains {
      $0.meaning?.field == .touchpoint(.emotion) && HeadingText($0.text).name == name
    }
  }

  /// Whether each cell that says something is a number, where nothing else tells what is felt.
  private func holdsEmotions(_ heading: Heading, _ grid: CellGrid) -> Bool {
    let isTold = headings.contains {
      $0.isRead
        && ($0.meaning?.field == .touchpoint(.emotion) || $0.meaning?.field == .stage(.feelings))
    }
    return !isTold
      && holdsOnly(heading, grid) { text in
        text.utf8.count <= 24 && CellNumber.literal(text) != nil
      }
  }

  /// Whether each cell of a column that says something is a length of time.
  func holdsTimes(_ heading: Heading, _ grid: CellGrid) -> Bool {
    let unit = HeadingText(heading.text).remark
    return holdsOnly(heading, grid) { text in
      text.utf8.count <= 40 && CellTime.time(text, heading: unit) != nil
    }
  }

  /// Whether each cell of a column that says something names a stage of the table.
  private func holdsStages(_ heading: Heading, _ grid: CellGrid) -> Bool {
    guard let stages = headings.first(where: { $0.meaning?.field == .stage(.stage) }) else {
      return false
    }
    var names: Set<String> = []
    for record in (first..<end).prefix(500) {
      guard let cell = cell(record, stages, grid), !cell.isEmpty, cell.range.count <= 200 else {
        continue
      }
      names.insert(FoldedName.key(BareStageName.text(of: grid.string(cell))))
    }
    guard names.count > 1 else { return false }
    return holdsOnly(heading, grid) { text in
      text.utf8.count <= 200 && names.contains(FoldedName.key(BareStageName.text(of: text)))
    }
  }

  /// Whether all cells of a column that say something, of which there are some, pass a test.
  func holdsOnly(
    _ heading: Heading, _ grid: CellGrid, _ test: (String) -> Bool
  ) -> Bool {
    var isAny = false
    for record in (first..<end).prefix(500) {
      guard let cell = cell(record, heading, grid), !cell.isEmpty,
        !CellNothing.isNothing(cell, in: grid)
      else { continue }
      let text = grid.string(cell).trimmingBlanks
      if text.isEmpty { continue }
      guard test(text) else { return false }
      isAny = true
    }
    return isAny
  }

  /// Keeps whoever is accountable as a lane beside whoever does the work, as in tables of
  /// responsible, accountable, consulted and informed.
  mutating func settleOwners() {
    let owners = headings.indices.filter {
      headings[$0].isRead && headings[$0].meaning?.field == .touchpoint(.owner)
        && headings[$0].cell != nil
    }
    guard owners.count > 1 else { return }
    let accountable = owners.filter {
      Self.accountableWords.contains(HeadingText(headings[$0].text).name)
    }
    guard accountable.count < owners.count else { return }
    for index in accountable { headings[index].meaning = nil }
  }

  private static let accountableWords = NameSet(
    "accountable,accountability,a,approver,chiu trach nhiem giai trinh,nguoi phe duyet")
}
