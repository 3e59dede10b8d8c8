/// Compares the ids that a map refers to with those that it declares.
struct ReferenceChecker {
  private let sources: IDTable
  private let lanes: IDTable
  private var unknownSources = UnknownIDs()
  private var unknownLanes = UnknownIDs()
  /// The ids of pains that opportunities name, and where.
  private var answers: [(id: SourceText, pointer: DocumentPointer)] = []

  init(_ map: JourneyMap) {
    sources = IDTable(map.sources.map(\.id))
    lanes = IDTable(map.lanes.map(\.id))
  }

  /// Tells what the checks have found.
  func report(_ map: JourneyMap, _ findings: inout Findings) {
    unknownSources.report(
      .source, sources,
      map.sources.reduce(into: NamedTargets()) { $0.add($1.title, id: $1.id) }, &findings)
    unknownLanes.report(
      .lane, lanes, map.lanes.reduce(into: NamedTargets()) { $0.add($1.name, id: $1.id) }, &findings
    )
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
    check(stages[stage].lanes, { .stage(stage) })
  }

  private mutating func check(_ cells: [LaneTexts], _ pointer: () -> DocumentPointer) {
    for cell in cells where !lanes.contains(cell.lane) {
      unknownLanes.add(cell.lane, at: pointer().key("lanes").key(cell.lane.string))
    }
  }

  /// Tells which answers name no pain point of the map.
  func reportAnswers(_ map: JourneyMap, _ findings: inout Findings) {
    guard !answers.isEmpty else { return }
    var pains: Set<SourceText> = []
    map.forEachPlace { list, _, _ in
      for index in list.indices { if let id = list[index].id { pains.insert(id) } }
    }
    let unknown = answers.filter { !pains.contains($0.id) && !$0.id.isBlank }
    guard !unknown.isEmpty, findings.isSure(of: ["id", "painPoints"], in: .root) else { return }
    var suggestions = Suggestions(among: pains.map(\.string).sorted())
    var names = NamedTargets()
    map.forEachPlace { list, _, _ in
      for index in list.indices { names.add(list[index].text, id: list[index].id) }
    }
    let (answers, id) = (
      findings.wording.name(OpportunityKey.answers), findings.wording.name(PainPointKey.id)
    )
    let help = LocalizedText.deferred(
      vi: "\(answers.vi) nêu \(id.vi) của các điểm đau trong bản đồ",
      en: "\(answers.en) names the \(id.en) of pain points of the map")
    for answer in unknown {
      let target = names[answer.id]
      let suggestion = target?.suggestion ?? suggestions.suggestion(for: answer.id.string)
      findings.add(
        UnknownReferenceRule.self,
        LocalizedText.deferred(
          vi: "không có điểm đau '\(answer.id)'" + suggestion.vi,
          en: "unknown pain point '\(answer.id)'" + suggestion.en),
        about: [answer.id], at: answer.pointer,
        help: target?.help(PainPointKey.text.rawValue) ?? help, meant: target?.meant)
    }
  }

  mutating func check(
    _ touchpoints: Span<Touchpoint>, _ index: Int, _ pointer: () -> DocumentPointer
  ) {
    // Each list that is handed over is counted: of most touchpoints there is none.
    let list = touchpoints[index].parts.list
    let parts = list.span
    guard parts.count > 0 else { return }
    if !parts[0].evidence.isEmpty { check(parts[0].evidence.span, pointer) }
    if !parts[0].painPoints.isEmpty { check(parts[0].painPoints.span, pointer) }
    if !parts[0].opportunities.isEmpty { check(parts[0].opportunities.span, pointer) }
    if !parts[0].metrics.isEmpty { check(parts[0].metrics.span, pointer) }
    if parts[0].rare.isTold { check(touchpoints[index].lanes, pointer) }
  }

  private mutating func check(
    _ pains: Span<PainPoint>, _ pointer: () -> DocumentPointer
  ) {
    for index in pains.indices {
      if pains[index].isBare { continue }
      check(pains[index].evidence.span, { pointer().element("painPoints", index) })
    }
  }

  private mutating func check(
    _ opportunities: Span<Opportunity>, _ pointer: () -> DocumentPointer
  ) {
    for index in opportunities.indices {
      if opportunities[index].isBare { continue }
      func place() -> DocumentPointer { pointer().element("opportunities", index) }
      check(opportunities[index].evidence.span, place)
      let answers = opportunities[index].answers.span
      for answer in answers.indices {
        self.answers.append((answers[answer], place().element("answers", answer)))
      }
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
