/// Compares the ids that a map refers to with those that it declares.
struct ReferenceChecker {
  private let sources: IDTable
  private let lanes: IDTable
  private var unknownSources = UnknownIDs()
  private var unknownLanes = UnknownIDs()

  init(_ map: JourneyMap) {
    sources = IDTable(map.sources.map(\.id))
    lanes = IDTable(map.lanes.map(\.id))
  }

  /// Tells what the checks have found.
  func report(_ findings: inout Findings) {
    unknownSources.report(.source, sources, &findings)
    unknownLanes.report(.lane, lanes, &findings)
  }

  // A stage or touchpoint is reached through its list: handed over alone it would be copied.

  mutating func check(_ stages: Span<StageEntry>, _ stage: Int, _ findings: inout Findings) {
    let touchpoints = stages[stage].touchpoints.span
    for index in touchpoints.indices {
      check(touchpoints, index, { .touchpoint(stage, index) }, &findings)
    }
    check(stages[stage].painPoints.span, { .stage(stage) }, &findings)
    check(stages[stage].opportunities.span, { .stage(stage) }, &findings)
    check(stages[stage].metrics.span, { .stage(stage) }, &findings)
    for lane in stages[stage].lanes where !lanes.contains(lane.lane) {
      let pointer = DocumentPointer.stage(stage).key("lanes").key(lane.lane.string)
      unknownLanes.add(lane.lane, at: pointer, &findings)
    }
  }

  mutating func check(
    _ touchpoints: Span<Touchpoint>, _ index: Int, _ pointer: () -> DocumentPointer,
    _ findings: inout Findings
  ) {
    check(touchpoints[index].evidence.span, pointer, &findings)
    check(touchpoints[index].painPoints.span, pointer, &findings)
    check(touchpoints[index].opportunities.span, pointer, &findings)
    check(touchpoints[index].metrics.span, pointer, &findings)
  }

  private mutating func check(
    _ pains: Span<PainPoint>, _ pointer: () -> DocumentPointer, _ findings: inout Findings
  ) {
    for index in pains.indices {
      check(pains[index].evidence.span, { pointer().element("painPoints", index) }, &findings)
    }
  }

  private mutating func check(
    _ opportunities: Span<Opportunity>, _ pointer: () -> DocumentPointer,
    _ findings: inout Findings
  ) {
    for index in opportunities.indices {
      check(
        opportunities[index].evidence.span, { pointer().element("opportunities", index) }, &findings
      )
    }
  }

  private mutating func check(
    _ metrics: Span<Metric>, _ pointer: () -> DocumentPointer, _ findings: inout Findings
  ) {
    for index in metrics.indices {
      guard let source = metrics[index].source, !sources.contains(source) else { continue }
      unknownSources.add(
        source, at: pointer().element("metrics", index).key("source"), &findings)
    }
  }

  private mutating func check(
    _ evidence: Span<SourceText>, _ pointer: () -> DocumentPointer, _ findings: inout Findings
  ) {
    for index in evidence.indices where !sources.contains(evidence[index]) {
      unknownSources.add(evidence[index], at: pointer().element("evidence", index), &findings)
    }
  }
}
