/// Compares the ids that a map refers to with those that it declares.
struct ReferenceChecker {
  let sources: [SourceText]
  let lanes: [SourceText]

  // A stage or touchpoint is reached through its list: handed over alone it would be copied.

  func check(_ stages: Span<StageEntry>, _ stage: Int, _ findings: inout Findings) {
    let touchpoints = stages[stage].touchpoints.span
    for index in touchpoints.indices {
      check(touchpoints, index, { .touchpoint(stage, index) }, &findings)
    }
    check(stages[stage].painPoints.span, { .stage(stage) }, &findings)
    check(stages[stage].opportunities.span, { .stage(stage) }, &findings)
    check(stages[stage].metrics.span, { .stage(stage) }, &findings)
    for lane in stages[stage].lanes where !lanes.contains(lane.lane) {
      let suggestion = ReadingMessages.suggestion(lane.lane.string, lanes.map(\.string))
      findings.add(
        UnknownReferenceRule.self,
        LocalizedText(
          vi: "không có hàng '\(lane.lane)'" + suggestion.vi,
          en: "unknown lane '\(lane.lane)'" + suggestion.en),
        at: DocumentPointer.stage(stage).key("lanes").key(lane.lane.string),
        help: LocalizedText(
          vi: "khai báo nó trong \"lanes\" của bản đồ", en: "declare it in the map's \"lanes\""))
    }
  }

  func check(
    _ touchpoints: Span<Touchpoint>, _ index: Int, _ pointer: () -> DocumentPointer,
    _ findings: inout Findings
  ) {
    check(touchpoints[index].evidence.span, pointer, &findings)
    check(touchpoints[index].painPoints.span, pointer, &findings)
    check(touchpoints[index].opportunities.span, pointer, &findings)
    check(touchpoints[index].metrics.span, pointer, &findings)
  }

  private func check(
    _ pains: Span<PainPoint>, _ pointer: () -> DocumentPointer, _ findings: inout Findings
  ) {
    for index in pains.indices {
      check(pains[index].evidence.span, { pointer().element("painPoints", index) }, &findings)
    }
  }

  private func check(
    _ opportunities: Span<Opportunity>, _ pointer: () -> DocumentPointer,
    _ findings: inout Findings
  ) {
    for index in opportunities.indices {
      check(
        opportunities[index].evidence.span, { pointer().element("opportunities", index) }, &findings
      )
    }
  }

  private func check(
    _ metrics: Span<Metric>, _ pointer: () -> DocumentPointer, _ findings: inout Findings
  ) {
    for index in metrics.indices {
      guard let source = metrics[index].source, !isKnown(source) else { continue }
      report(source, pointer().element("metrics", index).key("source"), &findings)
    }
  }

  private func check(
    _ evidence: Span<SourceText>, _ pointer: () -> DocumentPointer, _ findings: inout Findings
  ) {
    for index in evidence.indices where !isKnown(evidence[index]) {
      report(evidence[index], pointer().element("evidence", index), &findings)
    }
  }

  private func isKnown(_ id: SourceText) -> Bool {
    let sources = sources.span
    for index in sources.indices where sources[index] == id { return true }
    return false
  }

  private func report(
    _ id: SourceText, _ pointer: DocumentPointer, _ findings: inout Findings
  ) {
    let suggestion = ReadingMessages.suggestion(id.string, sources.map(\.string))
    findings.add(
      UnknownReferenceRule.self,
      LocalizedText(
        vi: "không có nguồn '\(id)'" + suggestion.vi, en: "unknown source '\(id)'" + suggestion.en),
      at: pointer,
      help: LocalizedText(
        vi: "khai báo nó trong \"sources\" của bản đồ", en: "declare it in the map's \"sources\""))
  }
}
