/// Headings that mean something else because of the one that they stand beside.
extension GridLayout {
  // MARK: Metrics

  /// Reads a goal beside a metric as the metric's target where it is a number throughout, and so the
  /// columns of values and targets that are called by other words.
  mutating func settleMetrics(_ grid: CellGrid) {
    guard let metric = headings.firstIndex(where: { $0.meaning?.field == .metric(.name) }) else {
      return
    }
    var hasValue = headings.contains { $0.meaning?.field == .metric(.value) }
    var hasTarget = headings.contains { $0.meaning?.field == .metric(.target) }
    for index in headings.indices.dropFirst(metric + 1) where headings[index].isRead {
      let heading = headings[index]
      guard heading.meaning == nil || heading.meaning?.field == .stage(.goal) else { continue }
      let key = Self.withoutPeriod(FoldedName.words(HeadingText(heading.text).name)).joined()
      if heading.meaning?.field == .stage(.goal) {
        guard !hasTarget, heading.meaning?.isOfTouchpoint == nil, !Self.isOfStage(key),
          holdsMeasures(heading, grid)
        else { continue }
        headings[index].meaning = HeadingMeaning(field: .metric(.target))
        hasTarget = true
      } else if heading.meaning == nil, !hasValue, Self.valueWords.contains(key),
        holdsMeasures(heading, grid)
      {
        headings[index].meaning = HeadingMeaning(field: .metric(.value))
        hasValue = true
      } else if heading.meaning == nil, !hasTarget, Self.targetWords.contains(key),
        holdsMeasures(heading, grid)
      {
        headings[index].meaning = HeadingMeaning(field: .metric(.target))
        hasTarget = true
      }
    }
  }

  /// Words without the year or quarter behind them: `Target Q4 2026`.
  private static func withoutPeriod(_ words: [String]) -> [String] {
    var words = words
    while words.count > 1, let last = words.last {
      let isQuarter = last.utf8.count == 2 && last.hasPrefix("q") && Int(last.dropFirst()) != nil
      guard isQuarter || Int(last) != nil || last == "quy" || last == "nam" else { break }
      words.removeLast()
    }
    return words
  }

  /// Whether a heading says itself that it is about stages.
  private static func isOfStage(_ key: String) -> Bool {
    ["stage", "phase", "giaidoan"].contains { key.hasPrefix($0) || key.hasSuffix($0) }
  }

  private static let valueWords: WordSet = [
    "current", "baseline", "today", "now", "result", "asis", "currentresult", "thucte", "ketqua",
    "hientai", "hiennay", "solieu", "sohientai", "ist", "value", "actual", "giatri",
  ]
  private static let targetWords: WordSet = [
    "target", "chitieu", "kpitarget", "targetkpi", "kpigoal", "targetvalue", "tobe", "muctieukpi",
    "chitieukpi",
    "muctieuchiso", "kehoach", "soll",
  ]

  /// Whether all that stands under a heading is numbers, with a unit or without one.
  func holdsMeasures(_ heading: Heading, _ grid: CellGrid) -> Bool {
    var isAny = false
    for record in (first..<end).prefix(200) {
      guard let cell = cell(record, heading, grid), !cell.isEmpty else { continue }
      let text = grid.string(cell).trimmingBlanks
      if text.isEmpty || CellNothing.isNothing(cell, in: grid) { continue }
      guard text.utf8.count <= 40, MetricText.isMeasure(text) else { return false }
      isAny = true
    }
    return isAny
  }

  // MARK: Steps

  /// Reads steps as touchpoints where each of them has what a touchpoint has, such as an emotion of
  /// its own, and nothing else names one: of a stage only one of these could be kept.
  mutating func settleSteps(areParted: Bool) {
    guard areParted, let steps, headings[steps].isRead,
      !headings.contains(where: { $0.meaning?.field == .touchpoint(.name) })
    else { return }
    headings[steps].meaning = HeadingMeaning(field: .touchpoint(.name))
    for index in remarks.indices {
      if case .steps(let cell, let text, let stages, _) = remarks[index] {
        remarks[index] = .steps(cell, text: text, stages: stages, use: .touchpoints)
      }
    }
  }

  /// Whether rows of one stage have emotions or owners of their own, and no channel that names them.
  func hasStepsOfTheirOwn(_ grid: CellGrid) -> Bool {
    guard steps != nil, let stages = headings.first(where: { $0.meaning?.field == .stage(.stage) }),
      !headings.contains(where: { $0.meaning?.field == .touchpoint(.channel) })
    else { return false }
    let told = headings.filter {
      guard $0.isRead, $0.meaning?.isOfTouchpoint != false else { return false }
      switch $0.meaning?.field {
      case .touchpoint(.emotion), .touchpoint(.owner), .touchpoint(.takes), .touchpoint(.waits):
        return true
      default: return false
      }
    }
    for heading in told {
      var last: String?
      var hasOne = false
      for row in (first..<end).prefix(500) {
        if !grid.isBlank(row, stages.line), let cell = grid.cell(row, stages.line) {
          let name = grid.string(cell)
          if name != last { hasOne = false }
          last = name
        }
        guard !grid.isBlank(row, heading.line) else { continue }
        if hasOne { return true }
        hasOne = true
      }
    }
    return false
  }

  // MARK: Today and later

  /// Keeps a second column of emotions as a lane where it tells what is wanted or what was, and not
  /// what is, or whom else it tells of; words beside numbers are what is felt.
  mutating func settleStates(_ grid: CellGrid) {
    func emotions() -> [Int] {
      var emotions: [Int] = []
      for index in headings.indices where headings[index].isRead {
        guard let meaning = headings[index].meaning, meaning.field == .touchpoint(.emotion),
          headings[index].cell != nil
        else { continue }
        emotions.append(index)
      }
      return emotions
    }
    for words in [Self.laterWords, Self.earlierWords] {
      let found = emotions()
      guard found.count > 1 else { break }
      let others = found.filter { index in
        let heading = HeadingText(headings[index].text)
        let told = FoldedName.words(heading.name) + FoldedName.words(heading.remark)
        return zip(told, told.dropFirst()).contains { words.contains($0.0 + " " + $0.1) }
          || told.contains { words.contains($0) }
      }
      guard others.count < found.count else { continue }
      let isBefore = others.contains { Self.saysBefore(headings[$0].text) }
      for index in others { headings[index].meaning = nil }
      // What was before a change and what is after it: neither is told to be today.
      if isBefore {
        for index in found where Self.saysAfter(headings[index].text) {
          headings[index].meaning = nil
        }
      }
    }
    settleOverall(emotions(), grid)
    let found = emotions()
    let numbers = found.filter { holdsMeasures(headings[$0], grid) }
    guard found.count > 1, let main = numbers.first ?? found.first else { return }
    // What is said of touchpoints is another thing than what is said of stages.
    for index in found where index != main && headings[index].meaning == headings[main].meaning {
      if !numbers.isEmpty, !numbers.contains(index) {
        headings[index].meaning = HeadingMeaning(field: .stage(.feelings))
      } else if headings[index].text != headings[main].text,
        areBeside(headings[index], headings[main], grid)
      {
        headings[index].meaning = nil
      }
    }
  }

  /// Whether some record says something under both of two headings.
  func areBeside(_ one: Heading, _ other: Heading, _ grid: CellGrid) -> Bool {
    (first..<end).prefix(500).contains { record in
      cell(record, one, grid).map { !$0.isEmpty } == true
        && cell(record, other, grid).map { !$0.isEmpty } == true
    }
  }

  /// Whether words over headings name another time than today: `Future state`, `Trước đây`.
  static func isOfOtherTime(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let words = FoldedName.words(text)
    return [laterWords, earlierWords].contains { times in
      words.contains { times.contains($0) }
        || zip(words, words.dropFirst()).contains { times.contains($0.0 + " " + $0.1) }
    }
  }

  private static let laterWords: WordSet = [
    "tobe", "future", "target", "desired", "expected", "ideal", "planned", "goal", "tuong lai",
    "mong muon", "mong doi", "to be", "soll",
  ]
  private static let earlierWords: WordSet = [
    "previous", "before", "earlier", "past", "old", "last", "truoc", "truoc day", "lan truoc", "cu",
  ]

  // MARK: Units

  /// Keeps what an opportunity costs or brings in days or money as a lane: no level of 1 to 5.
  mutating func settleRatings(_ grid: CellGrid) {
    for index in headings.indices where headings[index].isRead {
      switch headings[index].meaning?.field {
      // How many took part, and not who; and whoever acts at no touchpoint.
      case .touchpoint(.actors)
      where !namesFramework(grid)
        && (holdsMeasures(headings[index], grid)
          || !holds(.touchpoint(.name)) && !holds(.touchpoint(.channel))):
        headings[index].meaning = nil
        continue
      // In how many of all cases, and no source.
      case .touchpoint(.evidence)
      where !namesFramework(grid) && holdsOnly(headings[index], grid, Self.isShare):
        headings[index].meaning = nil
        continue
      case .opportunity(.effort), .opportunity(.impact): break
      default: continue
      }
      let remark = HeadingText(headings[index].text).remark
      if CellScale.scale(remark) == nil, MetricText.isUnit(remark) { headings[index].meaning = nil }
    }
  }

  /// Whether a text tells a share: `6/14`, `40%`.
  private static func isShare(_ text: String) -> Bool {
    guard text.utf8.count <= 20 else { return false }
    if text.hasSuffix("%") { return MetricText.isMeasure(text) }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { Int(String($0).trimmingBlanks) != nil }
  }

  // MARK: Channels

  /// Keeps devices beside channels as a lane: they name no touchpoint, and no other channel.
  mutating func settleChannels(_ grid: CellGrid) {
    let hasModes = headings.contains { $0.meaning?.field == .touchpoint(.mode) }
    for index in headings.indices where headings[index].isRead && !hasModes {
      guard headings[index].meaning?.field == .touchpoint(.channel), headings[index].cell != nil,
        !namesFramework(grid), holdsModes(headings[index], grid)
      else { continue }
      headings[index].meaning = HeadingMeaning(field: .touchpoint(.mode), isOfTouchpoint: true)
    }
    let channels = headings.indices.filter {
      headings[$0].isRead && headings[$0].meaning?.field == .touchpoint(.channel)
        && headings[$0].cell != nil
    }
    let devices = channels.filter {
      Self.deviceWords.contains(FoldedName.key(HeadingText(headings[$0].text).name))
    }
    guard devices.count < channels.count else { return }
    for index in devices { headings[index].meaning = nil }
  }

  /// Whether each cell only says whether a channel works over a network or in the world.
  private func holdsModes(_ heading: Heading, _ grid: CellGrid) -> Bool {
    var isAny = false
    for record in (first..<end).prefix(200) {
      guard let cell = cell(record, heading, grid), !cell.isEmpty else { continue }
      guard cell.range.count <= 24 else { return false }
      let text = grid.string(cell).trimmingBlanks
      if text.isEmpty || CellNothing.isNothing(cell, in: grid) { continue }
      guard ChannelMode.resolve(text) != nil else { return false }
      isAny = true
    }
    return isAny
  }

  private static let deviceWords: WordSet = ["device", "platform", "nentang", "thietbi"]

  /// Reads actions between pains and days or states as what is to be done: `Problem, Root cause, Action,
  /// Deadline, Status`.
  mutating func settlePlans() {
    guard !isTransposed,
      let action = headings.firstIndex(where: {
        $0.isRead && $0.meaning?.field == .stage(.actions)
          && ["action", "hanhdong"].contains(FoldedName.key(HeadingText($0.text).name))
      }),
      !headings.contains(where: { $0.isRead && $0.meaning?.field == .opportunity(.text) }),
      headings[..<action].contains(where: { heading in
        heading.isRead
          && (heading.meaning?.field == .pain(.text)
            || Self.causes.contains(HeadingText(heading.text).name))
      }),
      headings[(action + 1)...].contains(where: { heading in
        heading.meaning?.field == .opportunity(.status)
          || heading.meaning == nil && Self.deadlines.contains(HeadingText(heading.text).name)
      })
    else { return }
    headings[action].meaning = HeadingMeaning(field: .opportunity(.text))
  }

  private static let causes = NameSet("cause,root cause,nguyen nhan,nguyen nhan goc")
  private static let deadlines = NameSet(
    "deadline,due,due date,target date,han,thoi han,han chot,han hoan thanh,ngay hoan thanh")

  /// Takes levels below a word for pains for how bad these are, and numbers below one for what is no
  /// text: `Pain (H/M/L)`.
  mutating func settleLevelsOfPains(_ grid: CellGrid) {
    for index in headings.indices where headings[index].isRead {
      guard let meaning = headings[index].meaning,
        meaning.field == .pain(.text) || meaning.field == .opportunity(.text),
        !namesFramework(grid), holdsLevels(headings[index], grid)
      else { continue }
      headings[index].meaning =
        meaning.field == .pain(.text)
        ? HeadingMeaning(field: .pain(.severity), isOfTouchpoint: meaning.isOfTouchpoint) : nil
    }
  }

  /// Whether each of several cells below a heading is a word for a level, or a number without a unit.
  private func holdsLevels(_ heading: Heading, _ grid: CellGrid) -> Bool {
    var texts: [String] = []
    for record in (first..<end).prefix(200) {
      guard let cell = cell(record, heading, grid), !cell.isEmpty else { continue }
      // Nearly every column begins with a text that is no level by its length or its words.
      guard cell.range.count <= 24,
        grid.source.bytes[cell.range].count(where: { $0 == 0x20 }) <= 2
      else { return false }
      let text = grid.string(cell).trimmingBlanks
      if !text.isEmpty, !CellNothing.isNothing(cell, in: grid) { texts.append(text) }
    }
    guard texts.count > 1 else { return false }
    var letters = LevelWords.Letters()
    for text in texts { letters.note(text) }
    return texts.allSatisfy { text in
      CellNumber.literal(text) != nil || LevelWords.level(text, letters: letters) != nil
    }
  }

  // MARK: Touchpoints side by side

  /// Finds headings that repeat behind each name of a touchpoint: `Touchpoint, Emotion, Touchpoint,
  /// Emotion`.
  mutating func findBlocks() {
    let names = headings.indices.filter {
      headings[$0].isRead && headings[$0].meaning?.field == .touchpoint(.name)
        && headings[$0].channel == nil
    }
    guard names.count > 1, names.count <= 20 else { return }
    func fields(_ range: Range<Int>) -> Set<GridField> {
      Set(range.dropFirst().compactMap { headings[$0].isRead ? headings[$0].meaning?.field : nil })
    }
    var blocks = zip(names, names.dropFirst() + [headings.count]).map { $0..<$1 }
    let told = fields(blocks[0])
    guard !told.isEmpty, blocks.dropLast().allSatisfy({ fields($0) == told }),
      told.isSubset(of: fields(blocks[blocks.count - 1]))
    else { return }
    // Behind the last one may stand columns of the whole row.
    let last = blocks[blocks.count - 1]
    let end = last.last { headings[$0].meaning.map { told.contains($0.field) } ?? false }
    blocks[blocks.count - 1] = last.lowerBound..<(end ?? last.lowerBound) + 1
    self.blocks = blocks
  }

  /// Whether such blocks are about several people: their names stand in the headings, or above them.
  func areOfSeveralMaps(_ grid: CellGrid) -> Bool {
    guard blocks.count > 1 else { return false }
    let names = blocks.compactMap { block -> String? in
      let text = headings[block.lowerBound].text
      guard let cut = text.firstIndex(of: ":") else { return nil }
      return FoldedName.key(String(text[..<cut]))
    }
    if names.count == blocks.count, Set(names).count == names.count { return true }
    return (0..<headEnd).contains { row in
      let labels = Self.filledCells(row, grid).filter {
        HeadingWords.shared.head(grid.string($0)) == .persona(.name)
      }
      return labels.count == blocks.count
    }
  }

  // MARK: Numbers of what a column beside tells

  /// Leaves out columns that number what another one names: `Stage #` beside `Stage name`.
  mutating func findNumbersOfNames(_ grid: CellGrid) {
    // A table that was written numbers nothing.
    if namesFramework(grid) { return }
    let marked = headings.map { heading -> HeadingMeaning? in
      guard heading.isRead, heading.cell != nil, let name = Self.numbered(heading.text) else {
        return nil
      }
      return HeadingWords.shared.meaning(name)
    }
    for index in headings.indices where headings[index].isRead {
      guard let cell = headings[index].cell,
        let meaning = marked[index] ?? headings[index].meaning
      else { continue }
      switch meaning.field {
      // What is called an id is one.
      case .touchpoint(.name) where headings[index].meaning?.field == .touchpoint(.id): continue
      case .stage(.stage), .touchpoint(.name): break
      default: continue
      }
      let others = headings.indices.filter {
        $0 != index && headings[$0].isRead && headings[$0].meaning?.field == meaning.field
      }
      guard !others.isEmpty, holdsNumbers(headings[index], grid),
        !Self.mayCount(headings[index].text) || beginsWithOne(headings[index], grid),
        others.contains(where: { !holdsNumbers(headings[$0], grid) })
      else { continue }
      headings[index].meaning = nil
      headings[index].isRead = false
      remarks.append(.numbering(cell, text: headings[index].text))
    }
  }

  /// A heading without the words that make it one of numbers; nothing for any other heading.
  static func numbered(_ text: String) -> String? {
    let text = text.trimmingBlanks
    // `# of touchpoints` says how many there are.
    if text.hasPrefix("#"), FoldedName.words(text).first == "of" { return nil }
    if text.hasSuffix("#") || text.hasPrefix("#") { return String(text.filter { $0 != "#" }) }
    var words = FoldedName.words(text)
    if words.count > 1, let last = words.last, numberWords.contains(last) {
      words.removeLast()
      return words.joined(separator: " ")
    }
    for lead in [["so", "thu", "tu"], ["thu", "tu"], ["stt"], ["so"]]
    where words.count > lead.count && words.starts(with: lead) {
      return words.dropFirst(lead.count).joined(separator: " ")
    }
    return nil
  }

  /// Whether a heading such as `Số điểm chạm` may say how many there are, and not which one.
  private static func mayCount(_ text: String) -> Bool {
    let words = FoldedName.words(text)
    return words.first == "so" && words.dropFirst().first != "thu"
  }

  func beginsWithOne(_ heading: Heading, _ grid: CellGrid) -> Bool {
    for record in (first..<end).prefix(200) where !grid.isBlank(record, heading.line) {
      guard let cell = grid.cell(record, heading.line) else { return false }
      let text = grid.string(cell).trimmingBlanks
      return Int(text).map { $0 <= 1 } ?? true
    }
    return false
  }

  private static let numberWords: WordSet = [
    "no", "nr", "num", "number", "order", "index", "sequence", "stt", "so", "code", "id",
  ]

  /// Whether a column holds numbers such as `1`, `2.1` and `B1`, and nothing else.
  private func holdsNumbers(_ heading: Heading, _ grid: CellGrid) -> Bool {
    var isAny = false
    for record in (first..<end).prefix(200) where !grid.isBlank(record, heading.line) {
      guard let cell = grid.cell(record, heading.line), cell.range.count <= 12 else { return false }
      var text = grid.string(cell).trimmingBlanks[...]
      if let first = text.first, first.isLetter, text.count > 1 { text = text.dropFirst() }
      guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E }),
        text.utf8.first.map({ $0 != 0x2E }) == true
      else { return false }
      isAny = true
    }
    return isAny
  }
}
