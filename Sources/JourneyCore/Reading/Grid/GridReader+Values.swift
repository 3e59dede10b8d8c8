/// What stands under one heading in one record.
extension GridReader {
  // MARK: Stages

  mutating func readStage(
    _ key: StageEntryKey, _ heading: GridTable.Column, _ record: Int, _ cell: CellGrid.Cell,
    _ target: Target
  ) {
    let place = PlaceKey.stage(target.stage).key(heading.name)
    // Cells that were merged come out filled in some programs: the same text again tells nothing.
    if !layout.isTransposed, repeatsAbove(heading, cell, target.stage) { return }
    defer { lastCells[heading.index] = LastCell(stage: target.stage, range: cell.range) }
    let (stage, table) = (target.stage, table)
    func texts(_ list: inout [SourceText], _ places: inout GridPlaces, _ values: CellValues.List) {
      let first = list.count
      if first == 0 { places.add(place, cell.range) }
      for (offset, value) in values.enumerated() {
        places.add(place.index(first + offset), value.range)
        list.append(value.text)
      }
    }
    func text(_ value: inout SourceText?, _ places: inout GridPlaces) {
      guard let text = table.wholeText(cell) else { return }
      places.add(place, cell.range)
      value = Self.joined(value, text, by: "\n")
    }
    switch key {
    case .name: text(&map.stages[stage].name, &places)
    case .goal: text(&map.stages[stage].goal, &places)
    case .actions, .thoughts, .origin:
      let values = table.values(of: cell).values
      switch key {
      case .actions: texts(&map.stages[stage].actions, &places, values)
      case .thoughts: texts(&map.stages[stage].thoughts, &places, values)
      default: texts(&map.stages[stage].origin, &places, values)
      }
      tellLowerCaseLines(values)
    case .feelings:
      if !hasEmotions, let number = emotion(cell).number {
        setEmotion(number, nil, heading, cell, target)
      } else {
        let values = table.values(of: cell).values
        texts(&map.stages[stage].feelings, &places, values)
        tellLowerCaseLines(values)
      }
    case .duration:
      text(&map.stages[stage].duration, &places)
      addUnit(of: heading, cell, target.stage)
    case .notes: text(&map.stages[stage].notes, &places)
    case .next:
      places.add(place, cell.range)
      map.stages[target.stage].next += table.values(of: cell, hasMarks: false).values.map {
        nextStage($0.text)
      }
    // The entry is found by both, and the rest has columns that a touchpoint may have, too.
    case .stage, .visit: break
    case .emotion, .touchpoints, .painPoints, .opportunities, .metrics, .owner, .backstage, .takes,
      .waits, .lanes, .basis:
      break
    }
  }

  /// Adds the unit of the heading to a duration that is a number alone.
  private mutating func addUnit(
    of heading: GridTable.Column, _ cell: CellGrid.Cell, _ stage: Int
  ) {
    let unit = HeadingText(layout.headings[heading.index].text).remark.trimmingBlanks
    guard CellTime.isUnit(unit), let text = map.stages[stage].duration,
      CellNumber.literal(text.string) != nil
    else { return }
    map.stages[stage].duration = SourceText(text.string + " " + unit)
  }

  /// `stage: when`.
  private mutating func nextStage(_ text: SourceText) -> NextStage {
    let string = text.string
    guard let cut = string.firstIndex(of: ":") else { return NextStage(stage: stages.id(of: text)) }
    let when = SourceText(String(string[string.index(after: cut)...])).trimmed
    return NextStage(
      stage: stages.id(of: SourceText(String(string[..<cut])).trimmed),
      when: when.isBlank ? nil : when)
  }

  /// Whether a cell says what the one above it in the same stage says.
  func repeatsAbove(
    _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ stage: Int
  ) -> Bool {
    guard let last = lastCells[heading.index], last.stage == stage,
      last.range.count == cell.range.count
    else { return false }
    return grid.source.bytes[last.range].elementsEqual(grid.source.bytes[cell.range])
  }

  /// A line that begins with a small letter behind a long one may be the rest of a sentence.
  mutating func tellLowerCaseLines(_ values: CellValues.List, isName: Bool = false) {
    guard values.count > 1 else { return }
    for index in 1..<values.count {
      let (previous, value) = (values[index - 1], values[index])
      guard isName || previous.text.range.count >= 16, let first = value.text.string.first,
        first.isLowercase, let last = previous.text.string.last,
        !".!?…:;".contains(last), previous.text.string.first?.isUppercase == true
      else { continue }
      problem(
        .tableReading, .note,
        GridMessages.lowerCaseLine(VisibleText.escaped(value.text.excerpt)), value.range)
      return
    }
  }

  // MARK: Touchpoints

  mutating func readTouchpoint(
    _ key: TouchpointKey, _ meaning: HeadingMeaning, _ heading: GridTable.Column,
    _ cell: CellGrid.Cell, _ target: inout Target
  ) {
    switch key {
    case .emotion, .owner, .backstage, .takes, .waits, .basis:
      if meaning.isOfTouchpoint != true {
        readShared(key, heading, cell, target)
        return
      }
    case .channel:
      if target.areNamedByChannels, !target.touchpoints.isEmpty { return }
      if target.touchpoints.isEmpty, lineChannels[heading.index] == nil {
        // A channel that stands alone in its row is a touchpoint of its own.
        let first = map.stages[target.stage].touchpoints.count
        let values = table.values(of: cell).values
        // A question that is open makes no touchpoint.
        if values.allSatisfy({ GuidanceText.isGuidance($0.text) }) { return }
        for value in values { addNamedTouchpoint(value, target.stage) }
        target.touchpoints = first..<map.stages[target.stage].touchpoints.count
        if !hasToldChannelNames {
          hasToldChannelNames = true
          problem(.tableReading, .note, GridMessages.namedByChannel(), cell.range)
        }
      }
    default: break
    }
    if key == .channel, !lineChannels.isEmpty, let channel = lineChannels[heading.index] {
      tick(channel, heading, cell, target)
      return
    }
    let count = target.touchpoints.count
    guard count > 0 else {
      tellNoPart(
        heading, cell, LocalizedText(vi: "điểm chạm", en: "touchpoint"), target)
      return
    }
    if count == 1 {
      let index = target.touchpoints.lowerBound
      // A touchpoint that is taken out and put back costs a copy of all that it holds.
      if key == .channel, let only = table.only(cell) {
        places.add(placeOfTouchpoint(target.stage, index).key(heading.name), cell.range)
        setChannel(table.text(only), target.stage, index)
        return
      }
      setTouchpoint(
        key, heading, table.values(of: cell, hasMarks: key != .emotion), target.stage, index)
      return
    }
    // Line by line, or one for all of them; an id is that of one.
    let values = table.values(of: cell, hasMarks: key != .emotion)
    if key == .id, values.values.count == 1 {
      setTouchpoint(key, heading, values, target.stage, target.touchpoints.lowerBound)
      return
    }
    var list = Array(values.values)
    if list.count == 1, key == .channel { list = parts(of: list[0], isAlone: true) }
    guard list.count == count || list.count == 1 || values.lines.count == count else {
      keepInLane(heading, cell, target)
      problem(
        .tableReading, .note,
        GridMessages.otherCount(
          VisibleText.escaped(SourceText(layout.headings[heading.index].text).excerpt), list.count,
          count), cell.range)
      return
    }
    for (offset, index) in target.touchpoints.enumerated() {
      let value =
        list.count == 1 ? list[0] : list.count == count ? list[offset] : values.lines[offset]
      if value.text.isBlank { continue }
      setTouchpoint(key, heading, CellValues(one: value), target.stage, index)
    }
  }

  private mutating func addNamedTouchpoint(_ value: CellValues.Value, _ stage: Int) {
    places.add(.touchpoint(stage, map.stages[stage].touchpoints.count), value.range)
    map.stages[stage].touchpoints.append(Touchpoint(name: value.text))
  }

  /// Takes a tick in the line of a channel as the channel of the touchpoints beside it.
  private mutating func tick(
    _ channel: SourceText, _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ target: Target
  ) {
    guard let text = table.wholeText(cell), CellFlag.value(text) == true else { return }
    for index in target.touchpoints {
      places.add(placeOfTouchpoint(target.stage, index).key(heading.name), cell.range)
      setChannel(channel, target.stage, index)
    }
  }

  private mutating func setChannel(_ text: SourceText, _ stage: Int, _ index: Int) {
    Self.join(text, by: ", ", to: &map.stages[stage].touchpoints[index].channel)
  }

  private mutating func setTouchpoint(
    _ key: TouchpointKey, _ heading: GridTable.Column, _ values: CellValues, _ stage: Int,
    _ index: Int
  ) {
    let all = values.values
    guard let value = all.first else { return }
    places.add(placeOfTouchpoint(stage, index).key(heading.name), values.range)
    let text =
      all.count == 1
      ? value.text : SourceText(all.map(\.text.string).joined(separator: "\n"))
    if key == .channel {
      setChannel(text, stage, index)
      return
    }
    // Few values have something to be told of.
    func pointer() -> DocumentPointer {
      DocumentPointer([.key("stages"), .index(stage)]).element("touchpoints", index)
        .key(key.rawValue)
    }
    if appendToTouchpoint(key, values, stage, index) { return }
    let target = Target(stage: stage, touchpoints: index..<index + 1, isTouchpoint: true)
    var touchpoint = map.stages[stage].touchpoints[index]
    switch key {
    case .id:
      touchpoint.id = identifier(text, value.range, pointer())
    case .mode:
      if let mode = ChannelMode.resolve(text.string) {
        touchpoint.mode = mode
      } else {
        keepLeftover(value, heading, target, GridMessages.unknownValue, help: GridMessages.modeHelp)
      }
    case .initiator:
      touchpoint.initiator = choice(text, value.range, pointer()) ?? touchpoint.initiator
    case .description: touchpoint.description = Self.joined(touchpoint.description, text, by: "\n")
    case .momentOfTruth:
      if let flag = CellFlag.value(text) ?? CellFlag.marked(text) {
        touchpoint.isMomentOfTruth = flag
        if CellFlag.value(text) == nil, text.string.contains(where: { $0.isLetter }) {
          keepInLane(heading, CellValues.List(one: value), value.range, target)
        }
      } else {
        keepLeftover(value, heading, target, GridMessages.flag)
      }
    case .handover: touchpoint.handover = Self.joined(touchpoint.handover, text, by: "\n")
    case .phase: touchpoint.phase = choice(text, value.range, pointer()) ?? touchpoint.phase
    case .emotion:
      let (number, word) = emotion(value.text)
      if number != nil || word != nil {
        (touchpoint.emotion, touchpoint.emotionText) = (number, word)
      } else {
        problem(
          .wrongValue, .error, GridMessages.number(VisibleText.escaped(text.excerpt)), value.range,
          at: pointer())
      }
    case .owner: touchpoint.owner = Self.joined(touchpoint.owner, text, by: ", ")
    case .insteadOf:
      touchpoint.insteadOf = text
      hasReferences.toTouchpoints = true
    case .alongside:
      touchpoint.alongside = text
      hasReferences.toTouchpoints = true
    case .basis: touchpoint.basis = choice(text, value.range, pointer()) ?? touchpoint.basis
    case .takes:
      touchpoint.takes = time(text, heading, value.range, target)
    case .waits:
      touchpoint.waits = time(text, heading, value.range, target)
    case .actors, .evidence, .backstage, .links: break
    case .name, .channel, .painPoints, .opportunities, .metrics, .lanes: break
    }
    // What is left over went to its own rows meanwhile.
    touchpoint.lanes = map.stages[stage].touchpoints[index].lanes
    map.stages[stage].touchpoints[index] = touchpoint
  }

  /// Adds to a list of a touchpoint where it stands: one that is held elsewhere would be copied.
  ///
  /// - Returns: Whether the key is one of a list.
  private mutating func appendToTouchpoint(
    _ key: TouchpointKey, _ values: CellValues, _ stage: Int, _ index: Int
  ) -> Bool {
    switch key {
    case .actors:
      var actors: [SourceText] = []
      for value in values.values {
        for part in parts(of: value, isAlone: values.lines.count == 1) { actors.append(part.text) }
      }
      map.stages[stage].touchpoints[index].actors += actors
    case .evidence:
      var sources: [SourceText] = []
      for value in values.values {
        sources += evidence(value, isAlone: values.lines.count == 1)
      }
      map.stages[stage].touchpoints[index].evidence += sources
    case .backstage:
      for value in values.values {
        map.stages[stage].touchpoints[index].backstage.append(value.text)
      }
    case .links:
      for value in values.values { map.stages[stage].touchpoints[index].links.append(value.text) }
    default: return false
    }
    return true
  }

  /// What both a stage and a touchpoint have.
  private mutating func readShared(
    _ key: TouchpointKey, _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ target: Target
  ) {
    let (stage, index) = (target.stage, target.touchpoints.lowerBound)
    let pointer: () -> DocumentPointer = { Self.pointer(target).key(key.rawValue) }
    switch key {
    case .emotion:
      let (number, word) = emotion(cell)
      if number == nil, word == nil, setEmotions(line: cell, target) { return }
      if number != nil || word != nil {
        setEmotion(number, word, heading, cell, target)
      } else if let (number, words) = numberWithWords(cell) {
        setEmotion(number, nil, heading, cell, target)
        addFeeling(words, cell, target)
      } else {
        keepAsFeelings(cell, target)
      }
    case .owner:
      if setOwners(line: cell, heading, target) { return }
      guard let text = table.wholeText(cell) else { return }
      places.add(target.place.key(heading.name), cell.range)
      if target.isTouchpoint {
        Self.join(text, by: ", ", to: &map.stages[stage].touchpoints[index].owner)
      } else {
        Self.join(text, by: ", ", to: &map.stages[stage].owner)
      }
    case .backstage:
      let texts = table.values(of: cell).values.map(\.text)
      places.add(target.place.key(heading.name), cell.range)
      if target.isTouchpoint {
        map.stages[stage].touchpoints[index].backstage += texts
      } else {
        map.stages[stage].backstage += texts
      }
    case .takes, .waits:
      guard let text = table.wholeText(cell), let time = time(text, heading, cell.range, target)
      else {
        return
      }
      setTime(time, key, heading, cell, target)
    case .basis:
      guard let text = table.wholeText(cell) else { return }
      let basis: ClaimBasis? = choice(text, cell.range, pointer())
      let known =
        target.isTouchpoint
        ? map.stages[stage].touchpoints[index].basis : map.stages[stage].basis
      guard known == nil || basis == nil || known == basis else {
        return keepSecond(heading, cell, target)
      }
      places.add(target.place.key(heading.name), cell.range)
      if target.isTouchpoint {
        map.stages[stage].touchpoints[index].basis = basis
      } else {
        map.stages[stage].basis = basis
      }
    default: break
    }
  }

  /// Gives each of several touchpoints the owner of its line.
  ///
  /// - Returns: Whether there was one for each.
  private mutating func setOwners(
    line cell: CellGrid.Cell, _ heading: GridTable.Column, _ target: Target
  ) -> Bool {
    guard target.touchpoints.count > 1, !table.isWritten else { return false }
    let lines = table.values(of: cell).values
    guard lines.count == target.touchpoints.count else { return false }
    for (offset, index) in target.touchpoints.enumerated() {
      places.add(placeOfTouchpoint(target.stage, index).key(heading.name), lines[offset].range)
      Self.join(
        lines[offset].text, by: ", ", to: &map.stages[target.stage].touchpoints[index].owner)
    }
    return true
  }

  // MARK: Single values

  /// Addresses and ticket keys, parted by commas with a blank behind; addresses may hold commas.
  func links(_ value: CellValues.Value) -> [SourceText] {
    var links: [String] = []
    for part in value.text.string.split(separator: ",", omittingEmptySubsequences: false) {
      if links.isEmpty {
        links.append(String(part))
      } else if part.first == " " {
        links.append(String(part.dropFirst()))
      } else {
        links[links.count - 1] += "," + part
      }
    }
    return links.filter { !$0.isEmpty }.map { SourceText($0).trimmed }
  }

  private mutating func time(
    _ text: SourceText, _ heading: GridTable.Column, _ range: Range<Int>, _ target: Target
  ) -> TimeSpan? {
    if let time = CellTime.time(
      text.string, heading: HeadingText(layout.headings[heading.index].text).remark,
      mayBeClock: true)
    {
      return time
    }
    keepLeftover(CellValues.Value(text: text, range: range), heading, target, GridMessages.time)
    return nil
  }

  mutating func number(
    _ value: CellValues.Value, _ pointer: DocumentPointer, help: LocalizedText? = nil
  ) -> WrittenNumber? {
    if let number = CellNumber.number(value.text.file, value.text.range) { return number }
    problem(
      .wrongValue, .error, GridMessages.number(VisibleText.escaped(value.text.excerpt)),
      value.range, at: pointer, help: help)
    return nil
  }

  /// A number with its unit, such as `2,1 %`, `1.200 đơn`, `≤ 5 phút` or `2% → 4%`.
  mutating func amount(
    _ value: CellValues.Value, _ heading: GridTable.Column, _ target: Target
  ) -> MetricText.Amount? {
    let signs = thousandsSigns()
    var open: [ThousandsSigns.Open] = []
    defer {
      if !open.isEmpty { tell(open, value.range, Self.pointer(target).key(Metric.listKey)) }
    }
    if let amount = MetricText.amount(value.text.string, signs, &open) {
      guard amount.unit == nil, case let unit = table.remark(of: heading).trimmingBlanks,
        MetricText.isUnit(unit)
      else { return amount }
      return MetricText.Amount(
        number: amount.number, unit: SourceText(unit), before: amount.before,
        better: amount.better)
    }
    keepLeftover(value, heading, target, GridMessages.number)
    return nil
  }

  /// Which signs part thousands in the table, found when the first number asks.
  mutating func thousandsSigns() -> ThousandsSigns {
    if let signs { return signs }
    let found = ThousandsSigns(grid, layout, language: map.language)
    signs = found
    return found
  }

  /// Says how numbers were read that might be meant in two ways: of the first hundred of them.
  mutating func tell(
    _ open: [ThousandsSigns.Open], _ range: Range<Int>, _ pointer: DocumentPointer
  ) {
    for number in open {
      guard toldNumbers.count < 100, toldNumbers.insert(number.text).inserted else { continue }
      problem(
        .tableReading, .note,
        GridMessages.thousands(
          VisibleText.escaped(SourceText(number.text).excerpt),
          WrittenNumber(number.number.value).literal.string),
        range,
        at: pointer,
        help: number.isThousands ? GridMessages.thousandsHelp : GridMessages.fractionHelp)
    }
  }

  mutating func flag(_ value: CellValues.Value, _ pointer: DocumentPointer) -> Bool? {
    if let flag = CellFlag.value(value.text) { return flag }
    problem(
      .wrongValue, .error, GridMessages.flag(VisibleText.escaped(value.text.excerpt)), value.range,
      at: pointer)
    return nil
  }
}
