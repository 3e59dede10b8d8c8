/// The pains, opportunities and metrics of one record, and which line belongs to which of them.
extension GridReader {
  // MARK: Pains, opportunities, metrics

  mutating func readPain(
    _ key: PainPointKey, _ heading: GridLayout.Heading, _ cell: CellGrid.Cell, _ target: Target
  ) {
    let list = RecordParts.pains
    func change(_ change: (inout [PainPoint]) -> Void) { changeParts(list, of: target, change) }
    if key == .text {
      return tellLowerCaseLines(add(cell, to: list, target) { PainPoint(text: $0) })
    }
    for (number, value) in aligned(heading, cell, list, target, from: target.firstPain) {
      let pointer = self.pointer(target).key(list.key).index(number).key(key.rawValue)
      places.add(PlaceKey(pointer), value.range)
      switch key {
      case .text: break
      case .severity:
        let severity: PainPoint.Severity? = choice(value.text, value.range, pointer)
        change { $0[number].severity = severity }
      case .evidence:
        let ids = parts(of: value, isAlone: true).map(\.text)
        change { $0[number].evidence = ids }
      case .owner: change { $0[number].owner = value.text }
      case .accepted:
        let flag = flag(value, pointer)
        change { $0[number].isAccepted = flag }
      case .id: change { $0[number].id = value.text }
      case .basis:
        let basis: ClaimBasis? = choice(value.text, value.range, pointer)
        change { $0[number].basis = basis }
      case .links:
        let links = links(value)
        change { $0[number].links = links }
      }
    }
  }

  mutating func readOpportunity(
    _ key: OpportunityKey, _ heading: GridLayout.Heading, _ cell: CellGrid.Cell, _ target: Target
  ) {
    let list = RecordParts.opportunities
    func change(_ change: (inout [Opportunity]) -> Void) { changeParts(list, of: target, change) }
    if key == .text {
      return tellLowerCaseLines(add(cell, to: list, target) { Opportunity(text: $0) })
    }
    for (number, value) in aligned(heading, cell, list, target, from: target.firstOpportunity) {
      let pointer = self.pointer(target).key(list.key).index(number).key(key.rawValue)
      places.add(PlaceKey(pointer), value.range)
      switch key {
      case .text: break
      case .owner: change { $0[number].owner = value.text }
      case .impact:
        let rating = rating(value, pointer)
        change { $0[number].impact = rating }
      case .effort:
        let rating = rating(value, pointer)
        change { $0[number].effort = rating }
      case .status:
        let status: Opportunity.Status? = choice(value.text, value.range, pointer)
        change { $0[number].status = status }
      case .answers:
        let ids = parts(of: value, isAlone: true).map(\.text)
        change { $0[number].answers = ids }
      case .basis:
        let basis: ClaimBasis? = choice(value.text, value.range, pointer)
        change { $0[number].basis = basis }
      case .links:
        let links = links(value)
        change { $0[number].links = links }
      case .evidence:
        let ids = parts(of: value, isAlone: true).map(\.text)
        change { $0[number].evidence = ids }
      }
    }
  }

  mutating func readMetric(
    _ key: MetricKey, _ heading: GridLayout.Heading, _ cell: CellGrid.Cell, _ target: Target
  ) {
    let list = RecordParts.metrics
    func change(_ change: (inout [Metric]) -> Void) { changeParts(list, of: target, change) }
    if key == .name {
      // Where values have a column of their own, all of the text is the name.
      let isName = hasMetricValues
      _ = add(cell, to: list, target) { isName ? Metric(name: $0) : MetricText.metric($0) }
      return
    }
    for (number, value) in aligned(heading, cell, list, target, from: target.firstMetric) {
      let pointer = self.pointer(target).key(list.key).index(number).key(key.rawValue)
      places.add(PlaceKey(pointer), value.range)
      switch key {
      case .name: break
      case .value:
        let amount = amount(value, pointer)
        change {
          $0[number].value = amount.number
          if let unit = amount.unit { $0[number].unit = unit }
        }
      case .target:
        let amount = amount(value, pointer)
        change {
          $0[number].target = amount.number
          if let unit = amount.unit { $0[number].unit = unit }
        }
      case .unit: change { $0[number].unit = value.text }
      case .better:
        let better: Metric.Direction? = choice(value.text, value.range, pointer)
        change { $0[number].better = better }
      case .date:
        let date = date(value.text, value.range, pointer)
        change { $0[number].date = date }
      case .source: change { $0[number].source = value.text }
      }
    }
  }

  // MARK: Lists of parts

  private mutating func changeParts<Part>(
    _ parts: RecordParts<Part>, of target: Target, _ change: (inout [Part]) -> Void
  ) {
    if target.isTouchpoint {
      change(
        &map.stages[target.stage].touchpoints[target.touchpoints.lowerBound][
          keyPath: parts.ofTouchpoint])
    } else {
      change(&map.stages[target.stage][keyPath: parts.ofStage])
    }
  }

  /// Adds a part for each text of a cell.
  ///
  /// - Returns: The texts.
  private mutating func add<Part>(
    _ cell: CellGrid.Cell, to parts: RecordParts<Part>, _ target: Target,
    _ part: (SourceText) -> Part
  ) -> [CellValues.Value] {
    let values = CellValues(cell, in: grid).values
    var first = 0
    changeParts(parts, of: target) { list in
      first = list.count
      for value in values { list.append(part(value.text)) }
    }
    let key = PlaceKey(pointer(target).key(parts.key))
    for (offset, value) in values.enumerated() {
      places.add(key.index(first + offset), value.range)
    }
    return values
  }

  // MARK: Parts that belong to others line by line

  /// Finds which line belongs to which of the parts that the record has added.
  ///
  /// - Returns: The values with the numbers of their parts; none where there is no part.
  private mutating func aligned<Part>(
    _ heading: GridLayout.Heading, _ cell: CellGrid.Cell, _ parts: RecordParts<Part>,
    _ target: Target, from first: Int
  ) -> [(Int, CellValues.Value)] {
    var count = 0
    changeParts(parts, of: target) { count = $0.count - first }
    guard count > 0 else {
      tellNoPart(heading, cell, parts.name, target)
      return []
    }
    let values = CellValues(cell, in: grid)
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
    tellNoPart(heading, cell, parts.name, target)
    return []
  }

  /// Says that a cell has nothing to belong to; it is kept as an own row if a target is given.
  mutating func tellNoPart(
    _ heading: GridLayout.Heading, _ cell: CellGrid.Cell, _ part: LocalizedText, _ target: Target?
  ) {
    if let target { keepInLane(heading, cell, target) }
    problem(
      .tableReading, .note,
      GridMessages.noPart(VisibleText.escaped(SourceText(heading.text).excerpt), part), cell.range)
  }
}
