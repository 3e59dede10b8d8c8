/// A touchpoint, pain point, source or lane id that is used twice.
enum DuplicateIDRule: Rule {
  static let id = RuleID.duplicateID
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "mã điểm chạm, điểm đau, nguồn hoặc dòng bị trùng",
        en: "a touchpoint, pain point, source or lane id that is used twice"),
      reason: LocalizedText(
        vi: "Khi hai thứ chung một mã thì không ai biết đang nói đến thứ nào.",
        en: "Where two things share an id nobody knows which one is meant."),
      bad: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "id": "hotline", "name": "Gọi tổng đài" },
          { "id": ↓"hotline", "name": "Gọi lại" }
        ] }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "touchpoints": [
          { "id": "hotline", "name": "Gọi tổng đài" },
          { "id": "call-back", "name": "Gọi lại" }
        ] }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let map = context.map
    var sources: [SourceText: DocumentPointer] = [:]
    for index in map.sources.indices {
      note(map.sources[index].id, in: &sources, &findings) {
        DocumentPointer([.key("sources"), .index(index), .key("id")])
      }
    }
    var lanes: [SourceText: DocumentPointer] = [:]
    for index in map.lanes.indices {
      note(map.lanes[index].id, in: &lanes, &findings) {
        DocumentPointer([.key("lanes"), .index(index), .key("id")])
      }
    }
    checkTouchpoints(map, &findings)
    checkPains(map, &findings)
  }

  private static func checkPains(_ map: JourneyMap, _ findings: inout Findings) {
    var found: [(id: SourceText, pointer: DocumentPointer)] = []
    map.forEachPlace { pains, _, place in
      for index in pains.indices {
        guard let id = pains[index].id else { continue }
        found.append((id, place.pointer.element("painPoints", index).key("id")))
      }
    }
    guard found.count > 1 else { return }
    // The walk meets those of a stage behind those of its touchpoints, the file may not.
    var places: [SourceText: DocumentPointer] = [:]
    for pain in found { note(pain.id, in: &places, &findings) { pain.pointer } }
  }

  private static func checkTouchpoints(_ map: JourneyMap, _ findings: inout Findings) {
    guard mayRepeat(map) else { return }
    var places: [SourceText: (stage: Int?, touchpoint: Int)] = [:]
    func look(_ touchpoints: Span<Touchpoint>, _ stage: Int?) {
      for index in touchpoints.indices {
        guard let id = touchpoints[index].id else { continue }
        guard let first = places[id] else {
          places[id] = (stage, index)
          continue
        }
        if id.isBlank { continue }
        report(
          id, DocumentPointer.touchpoint(stage, index).key("id"),
          first: DocumentPointer.touchpoint(first.stage, first.touchpoint).key("id"), &findings)
      }
    }
    for stage in map.stages.indices {
      let touchpoints = map.stages[stage].touchpoints
      look(touchpoints.span, stage)
    }
    let unplaced = map.unplaced
    look(unplaced.span, nil)
  }

  /// Whether two touchpoint ids look alike: sorted fingerprints tell it without a hash table.
  private static func mayRepeat(_ map: JourneyMap) -> Bool {
    var prints: [UInt64] = []
    let stages = map.stages.span
    for stage in stages.indices {
      let touchpoints = stages[stage].touchpoints.span
      for index in touchpoints.indices {
        if let print = touchpoints[index].id?.fingerprint { prints.append(print) }
      }
    }
    let unplaced = map.unplaced.span
    for index in unplaced.indices {
      if let print = unplaced[index].id?.fingerprint { prints.append(print) }
    }
    prints.sort()
    for index in prints.indices.dropFirst() where prints[index] == prints[index - 1] {
      return true
    }
    return false
  }

  private static func note(
    _ id: SourceText, in places: inout [SourceText: DocumentPointer], _ findings: inout Findings,
    at pointer: () -> DocumentPointer
  ) {
    guard !id.isBlank else { return }
    if let first = places[id] {
      report(id, pointer(), first: first, &findings)
    } else {
      places[id] = pointer()
    }
  }

  private static func report(
    _ id: SourceText, _ pointer: DocumentPointer, first: DocumentPointer,
    _ findings: inout Findings
  ) {
    findings.add(
      Self.self,
      LocalizedText.deferred(vi: "mã '\(id)' bị trùng", en: "the id '\(id)' is used twice"),
      about: [id], at: pointer, other: (ReadingMessages.firstHere, first),
      help: LocalizedText(
        vi: "mỗi mã chỉ dùng cho một chỗ", en: "give each its own id"))
  }
}
