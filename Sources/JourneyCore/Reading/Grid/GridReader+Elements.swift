/// The pains, opportunities and metrics of one record, and which line belongs to which of them.
extension GridReader {
  // MARK: Pains, opportunities, metrics

  mutating func readPain(
    _ key: PainPointKey, _ heading: GridLayout.Heading, _ cell: CellGrid.Cell, _ target: Target
  ) {
    let (stage, index) = (target.stage, target.touchpoints.lowerBound)
    func change(_ change: (inout [PainPoint]) -> Void) {
      if target.isTouchpoint {
        change(&map.stages[stage].touchpoints[index].painPoints)
      } else {
        change(&map.stages[stage].painPoints)
      }
    }
    let list = pointer(target).key("painPoints")
    if key == .text {
      let values = CellValues(cell, in: grid).values
      var first = 0
      change { pains in
        first = pains.count
        for value in values { pains.append(PainPoint(text: value.text)) }
      }
      noteElements(list, first, values)
      tellLowerCaseLines(values)
      return
    }
    var count = 0
    change { count = $0.count }
    guard
      let values = aligned(
        heading, cell, count - target.firstPain, LocalizedText(vi: "điểm đau", en: "pain point"),
        target)
    else { return }
    for (offset, value) in values {
      let pointer = list.index(target.firstPain + offset).key(key.rawValue)
      places.add(PlaceKey(pointer), value.range)
      let number = target.firstPain + offset
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
    let (stage, index) = (target.stage, target.touchpoints.lowerBound)
    func change(_ change: (inout [Opportunity]) -> Void) {
      if target.isTouchpoint {
        change(&map.stages[stage].touchpoints[index].opportunities)
      } else {
        change(&map.stages[stage].opportunities)
      }
    }
    let list = pointer(target).key("opportunities")
    if key == .text {
      let values = CellValues(cell, in: grid).values
      var first = 0
      change { opportunities in
        first = opportunities.count
        for value in values { opportunities.append(Opportunity(text: value.text)) }
      }
      noteElements(list, first, values)
      tellLowerCaseLines(values)
      return
    }
    var count = 0
    change { count = $0.count }
    guard
      let values = aligned(
        heading, cell, count - target.firstOpportunity,
        LocalizedText(vi: "cơ hội", en: "opportunity"), target)
    else { return }
    for (offset, value) in values {
      let number = target.firstOpportunity + offset
      let pointer = list.index(number).key(key.rawValue)
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
    let (stage, index) = (target.stage, target.touchpoints.lowerBound)
    func change(_ change: (inout [Metric]) -> Void) {
      if target.isTouchpoint {
        change(&map.stages[stage].touchpoints[index].metrics)
      } else {
        change(&map.stages[stage].metrics)
      }
    }
    let list = pointer(target).key("metrics")
    if key == .name {
      let values = CellValues(cell, in: grid).values
      var first = 0
      change { metrics in
        first = metrics.count
        for value in values {
          // Where values have a column of their own, all of the text is the name.
          metrics.append(hasMetricValues ? Metric(name: value.text) : MetricText.metric(value.text))
        }
      }
      noteElements(list, first, values)
      return
    }
    var count = 0
    change { count = $0.count }
    guard
      let values = aligned(
        heading, cell, count - target.firstMetric, LocalizedText(vi: "chỉ số", en: "metric"),
        target)
    else { return }
    for (offset, value) in values {
      let number = target.firstMetric + offset
      let pointer = list.index(number).key(key.rawValue)
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

  private mutating func noteElements(
    _ list: DocumentPointer, _ first: Int, _ values: [CellValues.Value]
  ) {
    let key = PlaceKey(list)
    for (offset, value) in values.enumerated() {
      places.add(key.index(first + offset), value.range)
    }
  }

  // MARK: Parts that belong to others line by line

  /// Finds which line belongs to which of the parts that the record has added.
  ///
  /// - Returns: The values with the numbers of their parts; nothing where there is no part.
  private mutating func aligned(
    _ heading: GridLayout.Heading, _ cell: CellGrid.Cell, _ count: Int, _ part: LocalizedText,
    _ target: Target
  ) -> [(Int, CellValues.Value)]? {
    guard count > 0 else {
      tellNoPart(heading, cell, part, target)
      return nil
    }
    let values = CellValues(cell, in: grid)
    let list = values.values
    if values.lines.count == 1, let only = list.first {
      // One for all of them.
      return (0..<count).map { ($0, only) }
    }
    if values.lines.count <= count {
      return values.lines.enumerated().filter { !$0.element.text.isBlank }.map {
        ($0.offset, $0.element)
      }
    }
    if list.count <= count { return list.enumerated().map { ($0.offset, $0.element) } }
    tellNoPart(heading, cell, part, target)
    return nil
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
