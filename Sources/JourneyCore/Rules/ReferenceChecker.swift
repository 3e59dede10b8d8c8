/// Compares the ids that a map refers to with those that it declares.
struct ReferenceChecker {
  let sources: [SourceText]
  let lanes: [SourceText]

  func check(_ stage: StageEntry, _ pointer: DocumentPointer, _ findings: inout Findings) {
    let touchpoints = stage.touchpoints.span
    for index in touchpoints.indices {
      check(touchpoints[index], { pointer.element("touchpoints", index) }, &findings)
    }
    check(stage.painPoints.span, { pointer }, &findings)
    check(stage.opportunities.span, { pointer }, &findings)
    check(stage.metrics.span, { pointer }, &findings)
    for lane in stage.lanes where !lanes.contains(lane.lane) {
      let suggestion = ReadingMessages.suggestion(lane.lane.string, lanes.map(\.string))
      findings.add(
        UnknownReferenceRule.self,
        LocalizedText(
          vi: "không có hàng '\(lane.lane)'" + suggestion.vi,
          en: "unknown lane '\(lane.lane)'" + suggestion.en),
        at: pointer.key("lanes").key(lane.lane.string),
        help: LocalizedText(
          vi: "khai báo nó trong \"lanes\" của bản đồ", en: "declare it in the map's \"lanes\""))
    }
  }

  func check(
    _ touchpoint: Touchpoint, _ pointer: () -> DocumentPointer, _ findings: inout Findings
  ) {
    check(touchpoint.evidence, pointer, &findings)
    check(touchpoint.painPoints.span, pointer, &findings)
    check(touchpoint.opportunities.span, pointer, &findings)
    check(touchpoint.metrics.span, pointer, &findings)
  }

  private func check(
    _ pains: Span<PainPoint>, _ pointer: () -> DocumentPointer, _ findings: inout Findings
  ) {
    for index in pains.indices {
      check(pains[index].evidence, { pointer().element("painPoints", index) }, &findings)
    }
  }

  private func check(
    _ opportunities: Span<Opportunity>, _ pointer: () -> DocumentPointer,
    _ findings: inout Findings
  ) {
    for index in opportunities.indices {
      check(opportunities[index].evidence, { pointer().element("opportunities", index) }, &findings)
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
    _ evidence: [SourceText], _ pointer: () -> DocumentPointer, _ findings: inout Findings
  ) {
    for index in evidence.indices where !isKnown(evidence[index]) {
      report(evidence[index], pointer().element("evidence", index), &findings)
    }
  }

  private func isKnown(_ id: SourceText) -> Bool {
    for source in sources where source == id { return true }
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
