/// The pains, opportunities and metrics of one record, and which line belongs to which of them.
extension GridReader {
  // MARK: Pains, opportunities, metrics

  mutating func readPain(
    _ key: PainPointKey, _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ target: Target
  ) {
    func change(_ change: (inout [PainPoint]) -> Void) { changeParts(of: target, change) }
    func pointer(_ number: Int) -> DocumentPointer {
      Self.pointer(target).key(PainPoint.listKey).index(number).key(key.rawValue)
    }
    if key == .text {
      if let texts = add(cell, target, { PainPoint(text: $0) }) { tellLowerCaseLines(texts) }
      return
    }
    for (number, value) in aligned(heading, cell, PainPoint.self, target, from: target.firstPain) {
      places.add(
        target.place.key(PainPoint.listName).index(number).key(heading.name), value.range)
      switch key {
      case .text: break
      case .severity:
        let severity = severity(value, heading, target)
        change { $0[number].severity = severity }
      case .evidence:
        let ids = evidence(value, isAlone: true)
        change { $0[number].evidence = ids }
      case .owner: change { $0[number].owner = value.text }
      case .accepted:
        let flag = flag(value, pointer(number))
        change { $0[number].isAccepted = flag }
      case .id: change { $0[number].id = value.text }
      case .basis:
        let basis: ClaimBasis? = choice(value.text, value.range, pointer(number))
        change { $0[number].basis = basis }
      case .links:
        let links = links(value)
        change { $0[number].links = links }
      }
    }
  }

  mutating func readOpportunity(
    _ key: OpportunityKey, _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ target: Target
  ) {
    func change(_ change: (inout [Opportunity]) -> Void) { changeParts(of: target, change) }
    func pointer(_ number: Int) -> DocumentPointer {
      Self.pointer(target).key(Opportunity.listKey).index(number).key(key.rawValue)
    }
    if key == .text {
      if let texts = add(cell, target, { Opportunity(text: $0) }) { tellLowerCaseLines(texts) }
      return
    }
    for (number, value) in aligned(
      heading, cell, Opportunity.self, target, from: target.firstOpportunity)
    {
      places.add(
        target.place.key(Opportunity.listName).index(number).key(heading.name), value.range
      )
      switch key {
      case .text: break
      case .owner: change { $0[number].owner = value.text }
      case .impact:
        let rating = rating(value, heading, target, pointer(number))
        change { $0[number].impact = rating }
      case .effort:
        let rating = rating(value, heading, target, pointer(number))
        change { $0[number].effort = rating }
      case .status:
        let status = status(value, heading, target)
        change { $0[number].status = status }
      case .answers:
        let ids = parts(of: value, isAlone: true).map(\.text)
        change { $0[number].answers = ids }
        hasReferences.toPains = true
      case .basis:
        let basis: ClaimBasis? = choice(value.text, value.range, pointer(number))
        change { $0[number].basis = basis }
      case .links:
        let links = links(value)
        change { $0[number].links = links }
      case .evidence:
        let ids = evidence(value, isAlone: true)
        change { $0[number].evidence = ids }
      }
    }
  }

  mutating func readMetric(
    _ key: MetricKey, _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ target: Target
  ) {
    func change(_ change: (inout [Metric]) -> Void) { changeParts(of: target, change) }
    func pointer(_ number: Int) -> DocumentPointer {
      Self.pointer(target).key(Metric.listKey).index(number).key(key.rawValue)
    }
    if key == .name {
      // Where values have a column of their own, all of the text is the name.
      let isName = hasMetricValues
      if isName {
        _ = add(cell, target) { Metric(name: $0) }
        return
      }
      let signs = thousandsSigns()
      var open: [ThousandsSigns.Open] = []
      let name = layout.headings[heading.index].text
      let unit = HeadingText(name).remark.trimmingBlanks
      let isUnit = MetricText.isUnit(unit)
      _ = add(cell, target) { text in
        var metric = MetricText.metric(text, signs, named: name, &open)
        if isUnit, metric.unit == nil, metric.value ?? metric.target != nil {
          metric.unit = SourceText(unit)
        }
        return metric
      }
      tell(open, cell.range, Self.pointer(target).key(Metric.listKey))
      return
    }
    for (number, value) in aligned(heading, cell, Metric.self, target, from: target.firstMetric) {
      places.add(
        target.place.key(Metric.listName).index(number).key(heading.name), value.range)
      switch key {
      case .name: break
      case .value:
        guard let amount = amount(value, heading, target) else { break }
        guard amount.better == nil else {
          keepLeftover(value, heading, target, GridMessages.bound)
          break
        }
        change {
          $0[number].value = amount.before ?? amount.number
          if amount.before != nil, $0[number].target == nil { $0[number].target = amount.number }
          if let unit = amount.unit { $0[number].unit = unit }
        }
      case .target:
        guard let amount = amount(value, heading, target) else { break }
        guard amount.before == nil else {
          keepLeftover(value, heading, target, GridMessages.bound)
          break
        }
        change {
          $0[number].target = amount.number
          if let better = amount.better, $0[number].better == nil { $0[number].better = better }
          if let unit = amount.unit { $0[number].unit = unit }
        }
      case .unit: change { $0[number].unit = value.text }
      case .better:
        let better: Metric.Direction? = choice(value.text, value.range, pointer(number))
        change { $0[number].better = better }
      case .date:
        guard let date = date(value.text, value.range, pointer(number)) else {
          keepLeftover(value, heading, target, GridMessages.dayOfDate)
          break
        }
        change { $0[number].date = date }
      case .source: change { $0[number].source = value.text }
      }
    }
  }

  // MARK: Lists of parts

  @inline(__always)
  private mutating func changeParts<Part: RecordPart>(
    of target: Target, _ change: (inout [Part]) -> Void
  ) {
    if target.isTouchpoint {
      Part.withParts(
        &map.stages[target.stage].touchpoints[target.touchpoints.lowerBound], change)
    } else {
      Part.withParts(&map.stages[target.stage], change)
    }
  }

  /// Adds a part for each text of a cell.
  ///
  /// - Returns: The texts where there may be several.
  private mutating func add<Part: RecordPart>(
    _ cell: CellGrid.Cell, _ target: Target, _ part: (SourceText) -> Part
  ) -> CellValues.List? {
    let key = target.place.key(Part.listName)
    var first = 0
    if let only = table.only(cell) {
      let text = table.text(only)
      changeParts(of: target) { (list: inout [Part]) in
        first = list.count
        // A list of one takes no more room than that; a part that is made in it is not copied.
        if list.isEmpty { list = [part(text)] } else { list.append(part(text)) }
      }
      places.add(key.index(first), only)
      return nil
    }
    let values = counted(table.values(of: cell).values, cell.range)
    changeParts(of: target) { (list: inout [Part]) in
      first = list.count
      // A cell of hundreds of thousands of lines would be copied as often as its list doubles.
      if values.count > list.count { list.reserveCapacity(first + values.count) }
      for value in values { list.append(part(value.text)) }
    }
    for (offset, value) in values.enumerated() {
      places.add(key.index(first + offset), value.range)
    }
    return values
  }

  /// Takes as many values of a cell as become parts; that there are more is told once.
  private mutating func counted(
    _ values: CellValues.List, _ range: Range<Int>
  ) -> CellValues.List {
    let room = ReadingLimits.parts - partCount
    partCount += values.count
    guard values.count > room else { return values }
    if room >= 0 { problem(.syntax, .error, ReadingLimits.tooManyParts, range) }
    return CellValues.List(Array(values.prefix(max(0, room))))
  }

  /// In a column of single words a comma parts two values.
  func parts(of value: CellValues.Value, isAlone: Bool) -> [CellValues.Value] {
    let string = value.text.string
    guard isAlone, string.contains(where: { $0 == "," || $0 == ";" }) else { return [value] }
    let parts = string.split { $0 == "," || $0 == ";" }
      .map { SourceText(String($0)).trimmed }.filter { !$0.isBlank }
    return parts.map { CellValues.Value(text: $0, range: value.range) }
  }

  // MARK: Parts that belong to others line by line

  /// Finds which line belongs to which of the parts that the record has added.
  ///
  /// - Returns: The values with the numbers of their parts; none where there is no part.
  private mutating func aligned<Part: RecordPart>(
    _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ part: Part.Type,
    _ target: Target, from first: Int
  ) -> [(Int, CellValues.Value)] {
    var count = 0
    changeParts(of: target) { (list: inout [Part]) in count = list.count - first }
    guard count > 0 else {
      tellNoPart(heading, cell, Part.word, target)
      return []
    }
    let values = table.values(of: cell)
    let list = values.values
    if values.lines.count == 1, let only = list.first {
      // One for all of them.
      return (0..<count).map { (first + $0, only) }
    }
    if values.lines.count <= count {
      return values.lines.enumerated().filter { !$0.element.text.isBlank }.map {
        (first + $0.offset, $0.element)
      }
    }
    if list.count <= count { return list.enumerated().map { (first + $0.offset, $0.element) } }
    tellNoPart(heading, cell, Part.word, target)
    return []
  }

  /// Says that a cell has nothing to belong to; it is kept as an own row if a target is given.
  mutating func tellNoPart(
    _ heading: GridTable.Column, _ cell: CellGrid.Cell, _ part: LocalizedText, _ target: Target?
  ) {
    // A question that is open for something that is not there asks nothing.
    if table.values(of: cell).values.allSatisfy({ GuidanceText.isGuidance($0.text) }) { return }
    if let target { keepInLane(heading, cell, target) }
    problem(
      .tableReading, .note,
      GridMessages.noPart(
        VisibleText.escaped(SourceText(layout.headings[heading.index].text).excerpt), part),
      cell.range)
  }
}
