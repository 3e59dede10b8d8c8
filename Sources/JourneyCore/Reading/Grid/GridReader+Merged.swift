/// Cells that were merged over several records: what they say belongs to all of these.
extension GridReader {
  /// The merged cells that cover several rows, or where stages are columns several columns.
  static func merged(_ grid: CellGrid, _ layout: GridLayout) -> [Int: [Range<Int>]] {
    if grid.spans.isEmpty { return [:] }
    var merged: [Int: [Range<Int>]] = [:]
    for span in grid.spans {
      let (lines, records) =
        layout.isTransposed ? (span.rows, span.columns) : (span.columns, span.rows)
      // Of what covers the headings, too, nothing is said of a record.
      guard records.count > 1, records.lowerBound >= layout.first else { continue }
      for line in lines { merged[line, default: []].append(records) }
    }
    return merged.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }

  /// The merged cell that covers a record below a heading, by its records.
  private func span(_ record: Int, _ heading: GridTable.Column) -> Range<Int>? {
    guard let ranges = merged[heading.line] else { return nil }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= record { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(record) ? ranges[low] : nil
  }

  /// The cell that is shown where a merged one covers an empty one: it says the same of each
  /// touchpoint, and of each stage once.
  func shared(
    _ record: Int, _ heading: GridTable.Column, _ target: Target
  ) -> CellGrid.Cell? {
    guard !merged.isEmpty, target.continues == nil, let span = span(record, heading),
      span.lowerBound < record
    else { return nil }
    if case .touchpoint(let key)? = heading.meaning?.field,
      target.isTouchpoint || !GridColumn.isShared(key) && !target.touchpoints.isEmpty
    {
      return table.filled(span.lowerBound, heading)
    }
    // In a row a touchpoint blank cells of a stage are those of the row above anyway.
    guard let read = readSpans[heading.line], read.start == span.lowerBound,
      read.stage != target.stage
    else { return nil }
    return table.filled(span.lowerBound, heading)
  }

  /// Notes which stage a merged cell was read of.
  mutating func noteSpan(_ record: Int, _ heading: GridTable.Column, _ target: Target) {
    guard !merged.isEmpty, let span = span(record, heading) else { return }
    readSpans[heading.line] = (span.lowerBound, target.stage)
  }

  /// What an own row of the map is told of: the stage, where its cell was merged over several
  /// touchpoints.
  mutating func owner(ofLane heading: GridTable.Column, _ record: Int, _ target: Target) -> Target {
    guard !merged.isEmpty, target.isTouchpoint, let span = span(record, heading),
      namesSeveral(span, heading.line)
    else { return target }
    var stage = target
    stage.isTouchpoint = false
    stage.place = .stage(target.stage)
    return stage
  }

  /// Which kinds of parts a record tells of its stage rather than of its touchpoint: those whose cell
  /// was merged over several touchpoints.
  mutating func kindsOfStage(_ record: Int, _ target: Target) -> Set<GridField.Kind> {
    guard target.isTouchpoint else { return [] }
    var kinds: Set<GridField.Kind> = []
    for heading in table.columns where layout.headings[heading.index].isRead {
      guard let field = heading.meaning?.field, heading.meaning?.isOfTouchpoint != true,
        field == .pain(.text) || field == .opportunity(.text) || field == .metric(.name),
        let span = span(record, heading), namesSeveral(span, heading.line),
        let cell = table.filled(span.lowerBound, heading)
      else { continue }
      kinds.insert(field.kind)
      guard !hasToldSpan else { continue }
      hasToldSpan = true
      problem(
        .tableReading, .note,
        GridMessages.mergedOverTouchpoints(
          VisibleText.escaped(SourceText(grid.string(cell)).excerpt)), cell.range)
    }
    return kinds
  }

  /// Says of the name of a touchpoint that was merged over several stages that it is read in one.
  mutating func tellMergedNames(_ record: Int, _ named: [GridTable.Column]) {
    for heading in named {
      guard let span = span(record, heading), span.lowerBound == record,
        namesSeveral(span, heading.line), let cell = table.filled(record, heading)
      else { continue }
      problem(
        .tableReading, .note,
        GridMessages.mergedOverStages(
          VisibleText.escaped(SourceText(grid.string(cell)).excerpt)), cell.range)
    }
  }

  /// Whether records name more than one touchpoint, or stage.
  private mutating func namesSeveral(_ records: Range<Int>, _ line: Int) -> Bool {
    if let known = coveredNames[line], known.start == records.lowerBound { return known.areSeveral }
    let areSeveral = nameSeveral(records)
    coveredNames[line] = (records.lowerBound, areSeveral)
    return areSeveral
  }

  private func nameSeveral(_ records: Range<Int>) -> Bool {
    for heading in table.columns {
      guard
        heading.meaning?.field == .touchpoint(.name) || heading.meaning?.field == .stage(.stage)
      else { continue }
      var names: Set<String> = []
      for record in records.clamped(to: layout.first..<layout.end) {
        if let cell = table.filled(record, heading) { names.insert(grid.string(cell)) }
        if names.count > 1 { return true }
      }
    }
    return false
  }
}

extension GridField {
  /// What a column tells of.
  enum Kind { case stage, touchpoint, pain, opportunity, metric }

  /// What it tells of.
  var kind: Kind {
    switch self {
    case .stage: .stage
    case .touchpoint: .touchpoint
    case .pain: .pain
    case .opportunity: .opportunity
    case .metric: .metric
    }
  }
}
