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

  mutating func check(_ stages: Span<StageEntry>, _ stage: Int) {
    let touchpoints = stages[stage].touchpoints.span
    for index in touchpoints.indices {
      check(touchpoints, index, { .touchpoint(stage, index) })
    }
    check(stages[stage].painPoints.span, { .stage(stage) })
    check(stages[stage].opportunities.span, { .stage(stage) })
    check(stages[stage].metrics.span, { .stage(stage) })
    for lane in stages[stage].lanes where !lanes.contains(lane.lane) {
      let pointer = DocumentPointer.stage(stage).key("lanes").key(lane.lane.string)
      unknownLanes.add(lane.lane, at: pointer)
    }
  }

  mutating func check(
    _ touchpoints: Span<Touchpoint>, _ index: Int, _ pointer: () -> DocumentPointer
  ) {
    check(touchpoints[index].evidence.span, pointer)
    check(touchpoints[index].painPoints.span, pointer)
    check(touchpoints[index].opportunities.span, pointer)
    check(touchpoints[index].metrics.span, pointer)
  }

  private mutating func check(
    _ pains: Span<PainPoint>, _ pointer: () -> DocumentPointer
  ) {
    for index in pains.indices {
      check(pains[index].evidence.span, { pointer().element("painPoints", index) })
    }
  }

  private mutating func check(
    _ opportunities: Span<Opportunity>, _ pointer: () -> DocumentPointer
  ) {
    for index in opportunities.indices {
      check(
        opportunities[index].evidence.span, { pointer().element("opportunities", index) }
      )
    }
  }

  private mutating func check(
    _ metrics: Span<Metric>, _ pointer: () -> DocumentPointer
  ) {
    for index in metrics.indices {
      guard let source = metrics[index].source, !sources.contains(source) else { continue }
      unknownSources.add(
        source, at: pointer().element("metrics", index).key("source"))
    }
  }

  private mutating func check(
    _ evidence: Span<SourceText>, _ pointer: () -> DocumentPointer
  ) {
    for index in evidence.indices where !sources.contains(evidence[index]) {
      unknownSources.add(evidence[index], at: pointer().element("evidence", index))
    }
  }
}
