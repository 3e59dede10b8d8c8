/// Columns that mean the same as one in front of them where a place holds one value alone: which of
/// both is told, and which is kept as a lane.
extension GridLayout {
  /// Keeps such a second column as a lane where some record says something under both, so that nothing
  /// of either is lost: `Wait (now)` and `Wait (target)`, `Severity` and `Mức độ`.
  mutating func settleTwice(_ grid: CellGrid) {
    guard blocks.isEmpty else { return }
    /// The first column of each meaning.
    var firsts: [Int] = []
    var isWritten: Bool?
    for index in headings.indices {
      let heading = headings[index]
      guard heading.isRead, heading.part == nil, heading.channel == nil,
        let meaning = heading.meaning,
        let cell = heading.cell, !cell.isEmpty, Self.mayStandOnce(meaning.field)
      else { continue }
      guard let place = firsts.firstIndex(where: { headings[$0].meaning == meaning }) else {
        firsts.append(index)
        continue
      }
      let first = firsts[place]
      let written = isWritten ?? namesFramework(grid)
      isWritten = written
      if !written, headings[first].group == heading.group,
        let isFirst = isFirstOfOther(headings[first], heading, meaning.field)
      {
        // What somebody else does and suffers the customer does not.
        keepAsLane(isFirst ? first : index, besides: isFirst ? index : first)
        if isFirst { firsts[place] = index }
        continue
      }
      guard !written, meaning.field != .stage(.feelings),
        headings[first].group == heading.group,
        areBeside(headings[first], heading, grid)
      else { continue }
      if meaning.field == .stage(.actions),
        let isSecond = HeadingQuestion.isSecondOfOther(headings[first].text, heading.text)
      {
        headings[isSecond ? index : first].meaning = nil
        if !isSecond { firsts[place] = index }
        continue
      }
      if isOfAnotherPerson(heading.text, than: headings[first].text) {
        keepAsLane(index, besides: first)
        continue
      }
      let isOne = Self.holdsOne(meaning.field)
      switch Self.others(headings[first].text, heading.text, isOne: isOne) {
      case (true, true):
        keepAsLane(first, besides: index)
        keepAsLane(index, besides: first)
        firsts.remove(at: place)
      case (true, false):
        keepAsLane(first, besides: index)
        firsts[place] = index
      case (false, true): keepAsLane(index, besides: first)
      case (false, false): break
      }
    }
  }

  /// Which of two headings tells of somebody who is no customer; nothing where neither does, or both.
  private func isFirstOfOther(
    _ first: Heading, _ second: Heading, _ field: GridField
  ) -> Bool? {
    switch field {
    case .stage(.actions), .stage(.thoughts), .stage(.feelings), .pain(.text): break
    default: return nil
    }
    if let isFirst = HeadingPeople.isFirstOfOther(first.text, second.text) { return isFirst }
    guard let one = HeadingPeople.subject(of: first.text),
      let other = HeadingPeople.subject(of: second.text), one != other
    else { return nil }
    // The journey is of whoever thinks and feels.
    let feeling = headings.compactMap { heading in
      switch heading.meaning?.field {
      case .stage(.thoughts)?, .stage(.feelings)?, .touchpoint(.emotion)?:
        HeadingPeople.subject(of: heading.text)
      default: nil
      }
    }
    return feeling.contains(other) && !feeling.contains(one)
  }

  /// Whether headings name different people in front of the same word, as others do that tell what each
  /// of them feels: `Mai: emotion, Mai: pain, Tom: emotion, Tom: pain`.
  private func isOfAnotherPerson(_ text: String, than other: String) -> Bool {
    guard let (person, thing) = Self.parted(text), let (first, same) = Self.parted(other),
      person != first, FoldedName.key(thing) == FoldedName.key(same)
    else { return false }
    func feels(_ name: String) -> Bool {
      headings.contains { heading in
        guard let (person, thing) = Self.parted(heading.text), person == name else { return false }
        return HeadingWords.shared.meaning(thing)?.field == .touchpoint(.emotion)
      }
    }
    return feels(person) && feels(first)
  }

  private static func parted(_ text: String) -> (String, String)? {
    guard text.utf8.count <= 80, let cut = text.firstIndex(of: ":") else { return nil }
    return (
      FoldedName.key(String(text[..<cut])), String(text[text.index(after: cut)...]).trimmingBlanks
    )
  }

  private mutating func keepAsLane(_ index: Int, besides other: Int) {
    headings[index].meaning = nil
    headings[index].isToldLane = true
    if let cell = headings[index].cell {
      remarks.append(.twice(cell, text: headings[index].text, as: headings[other].text))
    }
  }

  /// Which of two columns that mean the same are kept as lanes.
  private static func others(
    _ first: String, _ second: String, isOne: Bool
  ) -> (Bool, Bool) {
    let areSides = saysBefore(first) && saysAfter(second) || saysAfter(first) && saysBefore(second)
    // Before and after what? Neither is today.
    if areSides { return (isOne, isOne) }
    switch (isOfAnotherTime(first), isOfAnotherTime(second)) {
    case (true, false): return (true, false)
    case (false, true): return (false, true)
    default: return (false, isOne || describes(second) && !describes(first))
    }
  }

  /// Whether what stands under a heading is looked at here: one value of a place, or texts that may be
  /// of another time or only describe others.
  private static func mayStandOnce(_ field: GridField) -> Bool {
    switch field {
    case .pain(.text), .opportunity(.text), .stage(.actions), .stage(.thoughts),
      .stage(.feelings):
      true
    default: holdsOne(field)
    }
  }

  /// Whether a place has one value of a kind, so that a second one would take the place of the first.
  private static func holdsOne(_ field: GridField) -> Bool {
    switch field {
    case .touchpoint(.takes), .touchpoint(.waits), .touchpoint(.basis),
      .touchpoint(.momentOfTruth), .touchpoint(.phase), .touchpoint(.id), .touchpoint(.initiator),
      .pain(.severity), .pain(.basis), .pain(.id), .opportunity(.impact), .opportunity(.effort),
      .opportunity(.status), .opportunity(.basis), .metric(.value), .metric(.target),
      .metric(.date):
      true
    default: false
    }
  }

  /// Whether words of a heading say that it is about what came before a change.
  static func saysBefore(_ text: String) -> Bool { says(text, ["before", "truoc"]) }

  /// Whether words of a heading say that it is about what came after a change.
  static func saysAfter(_ text: String) -> Bool { says(text, ["after", "sau"]) }

  private static func describes(_ text: String) -> Bool {
    if says(text, ["description", "descriptions", "detail", "details"]) { return true }
    let words = FoldedName.words(text)
    return zip(words, words.dropFirst()).contains {
      $0.0 == "mo" && $0.1 == "ta" || $0.0 == "chi" && $0.1 == "tiet"
    }
  }

  /// What is particular, `cụ thể`, is not what is old, `cũ`.
  private static func isOfAnotherTime(_ text: String) -> Bool {
    isOfOtherTime(text) && !text.lowercased().split(separator: " ").contains("cụ")
  }

  private static func says(_ text: String, _ words: [String]) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    return FoldedName.words(text).contains(where: words.contains)
  }

  // MARK: Owners

  /// Reads owners as those of opportunities, else of pains, where no column names touchpoints and rows
  /// of one stage have several of them: of the stage they would be one list in which nobody tells who
  /// does what.
  mutating func settleOwnersOfParts(_ grid: CellGrid) {
    guard !isTransposed,
      let owner = headings.firstIndex(where: {
        $0.isRead && $0.meaning?.field == .touchpoint(.owner) && $0.meaning?.isOfTouchpoint == nil
      }),
      !headings.contains(where: {
        $0.meaning?.field == .touchpoint(.name) || $0.meaning?.field == .touchpoint(.channel)
          || $0.isRead
            && ($0.meaning?.field == .opportunity(.owner) || $0.meaning?.field == .pain(.owner))
      }),
      let stages = headings.first(where: { $0.meaning?.field == .stage(.stage) }),
      let field = [GridField.opportunity(.text), .pain(.text)].first(where: { holds($0) }),
      let part = headings.first(where: { $0.isRead && $0.meaning?.field == field }),
      !namesFramework(grid), haveSeveral(headings[owner], of: part, stages, grid)
    else { return }
    headings[owner].meaning = HeadingMeaning(
      field: field == .pain(.text) ? .pain(.owner) : .opportunity(.owner))
  }

  /// Whether rows of one stage tell different texts under a heading, each beside a part, and no row
  /// tells one without a part.
  private func haveSeveral(
    _ heading: Heading, of part: Heading, _ stages: Heading, _ grid: CellGrid
  ) -> Bool {
    var stage = ""
    var told = ""
    var areSeveral = false
    for row in (first..<end).prefix(500) {
      if !grid.isBlank(row, stages.line), let cell = grid.cell(row, stages.line) {
        let name = grid.string(cell).trimmingBlanks
        if name != stage { told = "" }
        stage = name
      }
      guard !grid.isBlank(row, heading.line), let cell = grid.cell(row, heading.line) else {
        continue
      }
      if grid.isBlank(row, part.line) { return false }
      let text = grid.string(cell).trimmingBlanks
      if !told.isEmpty, told != text { areSeveral = true }
      told = text
    }
    return areSeveral
  }
}
