/// Columns of what is felt, of times and of visits, which mean what their cells hold.
extension GridLayout {
  /// Reads an emotion beside one of touchpoints, or one that sums up, as that of the stage.
  mutating func settleOverall(_ emotions: [Int], _ grid: CellGrid) {
    guard emotions.count > 1, !namesFramework(grid) else { return }
    let hasOfTouchpoint = emotions.contains { headings[$0].meaning?.isOfTouchpoint == true }
    let sums = emotions.filter { index in
      let words = FoldedName.words(HeadingText(headings[index].text).name)
      return words.contains("overall") || words.contains("average") || words.last == "chung"
        || words.suffix(2) == ["tong", "the"]
    }
    for index in emotions where headings[index].meaning?.isOfTouchpoint == nil {
      let isSum = sums.contains(index) && sums.count < emotions.count
      if hasOfTouchpoint || isSum {
        headings[index].meaning = HeadingMeaning(
          field: .touchpoint(.emotion), isOfTouchpoint: false)
      }
    }
  }

  /// Reads ratings with their scale as emotions, where nothing else tells these: `Experience (1-5)`.
  mutating func settleRated(_ grid: CellGrid) {
    let fields = headings.compactMap { $0.isRead ? $0.meaning?.field : nil }
    guard !fields.contains(.touchpoint(.emotion)), !fields.contains(.stage(.feelings)),
      let index = headings.firstIndex(where: { heading in
        let text = HeadingText(heading.text)
        return heading.isRead && heading.cell != nil && CellScale.scale(text.remark) != nil
          && (heading.meaning == nil || heading.meaning?.field == .metric(.name))
          && Self.ratedWords.contains(text.name)
      }), holdsMeasures(headings[index], grid)
    else { return }
    headings[index].meaning = HeadingMeaning(field: .touchpoint(.emotion))
  }

  private static let ratedWords = NameSet(
    """
    rating,experience,experience rating,mean satisfaction,average satisfaction,avg satisfaction,\
    mean rating,average rating,overall satisfaction,overall rating,customer experience,customer rating,csat,happiness,\
    satisfaction rating,feelings score,emotion value,emotion index,emotional score,\
    trai nghiem,danh gia,danh gia trai nghiem,hai long,su hai long,chi so cam xuc,chi so hai long,\
    diem hai long,diem trai nghiem
    """)

  /// Reads what the company does, by the words above the headings that group them: `Customer` over
  /// three columns, `Company` over two.
  mutating func settleGroups(_ row: Int, _ grid: CellGrid) {
    guard headEnd == row - 1, row > 0 else { return }
    var group: String?
    for index in headings.indices {
      let column = headings[index].line
      if !grid.isBlank(row - 1, column), let cell = grid.cell(row - 1, column) {
        group = grid.string(cell).trimmingBlanks
      }
      guard let group, Self.companyWords.contains(group), !grid.isBlank(row, column)
      else { continue }
      switch headings[index].meaning?.field {
      case .stage(.actions):
        headings[index].meaning = HeadingMeaning(field: .touchpoint(.backstage))
      // What it thinks and feels is not what the customer does.
      case .stage(.thoughts), .stage(.feelings), .touchpoint(.emotion), .stage(.goal):
        headings[index] = Heading(
          text: group + ": " + headings[index].text.trimmingBlanks, meaning: nil,
          line: column, cell: headings[index].cell)
      default: break
      }
    }
  }

  private static let companyWords = NameSet(
    """
    company,business,business side,internal,organisation,organization,brand,backstage,staff,employee,\
    doanh nghiep,phia doanh nghiep,cong ty,noi bo,nhan vien,to chuc
    """)

  /// Takes counts off the column that tells which time a stage is entered: `1200` is none.
  mutating func settleVisits(_ grid: CellGrid) {
    guard
      let index = headings.firstIndex(where: { $0.isRead && $0.meaning?.field == .stage(.visit) }
      )
    else { return }
    for record in first..<end {
      guard let cell = cell(record, headings[index], grid), !cell.isEmpty else { continue }
      let text = grid.string(cell).trimmingBlanks
      if text.utf8.count > 2, CellNumber.literal(text) != nil, !namesFramework(grid) {
        headings[index].meaning = nil
        return
      }
    }
  }

  /// Takes a score behind an opportunity for one of that, and not for what the customer feels.
  mutating func settleScoreOfOpportunity() {
    for index in headings.indices where headings[index].meaning?.field == .touchpoint(.emotion) {
      let name = FoldedName.key(HeadingText(headings[index].text).name)
      guard ["score", "totalscore"].contains(name) else { continue }
      let hasScale = CellScale.scale(HeadingText(headings[index].text).remark) != nil
      let hasOther = headings.contains {
        $0.isRead && $0.line != headings[index].line && $0.meaning?.field == .touchpoint(.emotion)
      }
      // So is one behind how bad and how frequent a pain is.
      let isBehind = headings[..<index].contains {
        $0.meaning?.field == .opportunity(.text) || $0.meaning?.field == .pain(.severity)
      }
      let isOfRank =
        !hasScale
        && headings.contains {
          $0.isRead && $0.meaning == nil && Self.rankWords.contains(HeadingText($0.text).name)
        }
      if hasOther || isBehind || isOfRank { headings[index].meaning = nil }
    }
  }

  /// What a score puts in order, or is made of.
  private static let rankWords = NameSet(
    """
    frequency,rank,ranking,votes,weight,priority,likelihood,probability,occurrence,reach,confidence,\
    tan suat,xep hang,thu hang,trong so,uu tien,muc do uu tien
    """)

  /// Reads a column that is only called a time as how long it takes, where each of its cells is a
  /// length of time: `5 minutes`, and not `08:00` or `Week 2`.
  mutating func settleTimes(_ grid: CellGrid) {
    guard !headings.contains(where: { $0.meaning?.field == .touchpoint(.takes) }),
      let index = headings.firstIndex(where: {
        $0.isRead && $0.cell != nil
          && ($0.meaning == nil
            && ["time", "thoigian"].contains(FoldedName.key(HeadingText($0.text).name))
            || $0.meaning?.field == .stage(.duration) && isOfTouchpoints($0, grid))
      })
    else { return }
    let unit = HeadingText(headings[index].text).remark
    var isAny = false
    /// The times of the day so far, where each is one: `7h00` behind `6h45`.
    var clock: Int? = 0
    var hasMinutes = false
    for record in (first..<end).prefix(500) {
      guard let cell = cell(record, headings[index], grid) else { continue }
      let text = grid.string(cell).trimmingBlanks
      if text.isEmpty { continue }
      guard text.utf8.count <= 40, CellTime.time(text, heading: unit) != nil else { return }
      isAny = true
      clock = clock.flatMap { last in Self.timeOfDay(text).flatMap { $0 >= last ? $0 : nil } }
      // `8h` may be a length of time, and `8h30` beside it says that it is not.
      if text.last?.isNumber == true { hasMinutes = true }
    }
    if let clock, clock > 0, hasMinutes { return }
    if isAny { headings[index].meaning = HeadingMeaning(field: .touchpoint(.takes)) }
  }

  /// A time of the day as people write it with hours, in minutes: `7h00`, `13h30`; nothing before five,
  /// which is a length of time as well.
  private static func timeOfDay(_ text: String) -> Int? {
    let parts = text.lowercased().split(separator: "h", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].isEmpty || parts[1].utf8.count == 2, let hours = Int(parts[0]),
      let minutes = parts[1].isEmpty ? 0 : Int(parts[1]), (5...23).contains(hours),
      (0...59).contains(minutes)
    else { return nil }
    return hours * 60 + minutes
  }

  /// Whether a column tells something of each touchpoint: several rows of one stage tell it.
  private func isOfTouchpoints(_ heading: Heading, _ grid: CellGrid) -> Bool {
    guard !isTransposed, !namesFramework(grid),
      headings.contains(where: { $0.isRead && $0.meaning?.field == .touchpoint(.name) }),
      let stages = headings.first(where: { $0.meaning?.field == .stage(.stage) })
    else { return false }
    var stage = ""
    var isTold = false
    for record in (first..<end).prefix(500) {
      if !grid.isBlank(record, stages.line), let cell = grid.cell(record, stages.line) {
        let name = grid.string(cell).trimmingBlanks
        if name != stage { isTold = false }
        stage = name
      }
      guard !grid.isBlank(record, heading.line) else { continue }
      if isTold { return true }
      isTold = true
    }
    return false
  }

  /// Reads points beside emotions in words as the emotions, and the words as what is felt.
  mutating func settleScores(_ grid: CellGrid) {
    let emotions = headings.indices.filter {
      headings[$0].isRead && headings[$0].meaning?.field == .touchpoint(.emotion)
    }
    guard emotions.count == 1, let emotion = emotions.first,
      let points = headings.indices.first(where: { index in
        headings[index].isRead && headings[index].meaning == nil
          && Self.pointWords.contains(FoldedName.key(HeadingText(headings[index].text).name))
      }), holdsMeasures(headings[points], grid), !holdsMeasures(headings[emotion], grid)
    else { return }
    headings[points].meaning = headings[emotion].meaning
    headings[emotion].meaning = HeadingMeaning(field: .stage(.feelings))
  }

  private static let pointWords: WordSet = ["diem", "diemso", "point", "rating", "level"]
}
