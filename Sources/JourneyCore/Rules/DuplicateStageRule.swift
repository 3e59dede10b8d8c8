/// A stage that is entered twice.
enum DuplicateStageRule: Rule {
  static let id = RuleID.duplicateStage
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một giai đoạn được viết hai lần mà không phải lần ghé lại",
        en: "a stage that is entered twice without being a revisit"),
      reason: LocalizedText(
        vi: "Không ai biết hai mục là một hay là hai lần: lần ghé lại phải nói nó là lần thứ mấy.",
        en: "Nobody can tell whether two entries are one visit or two: a revisit says which it is."),
      bad: #"""
        { "stages": [
          { "stage": "decide" },
          { "stage": ↓"decide" }
        ] }
        """#,
      good: #"""
        { "stages": [
          { "stage": "decide" },
          { "stage": "purchase" },
          { "stage": "decide", "visit": 2 }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    if areAllDifferent(context.stagePlaces) { return }
    let stages = context.map.stages
    var places: [Visit: Int] = [:]
    var visits: [SourceText: Double] = [:]
    for index in stages.indices {
      let id = stages[index].stage
      let number = stages[index].visit?.value ?? 1
      let visit = Visit(stage: id, number: number)
      visits[id] = max(visits[id] ?? 1, number)
      guard let first = places[visit] else {
        places[visit] = index
        continue
      }
      // The number of a visit that could not be read has been told by the reader.
      let hasVisit = stages[index].visit != nil
      if id.isBlank || !hasVisit && findings.holds(.stage(index).key("visit")) { continue }
      let next = NumberText.plainForPrograms((visits[id] ?? 1) + 1)
      let isRevisit = stages[index].isRevisit
      let key = findings.wording.name(StageEntryKey.visit)
      findings.add(
        Self.self, isRevisit ? twice(id, number) : twice(context.named(index)), about: [id],
        at: .stage(index).key(isRevisit ? "visit" : "stage"),
        other: (ReadingMessages.firstHere, .stage(first).key(isRevisit ? "visit" : "stage")),
        help: LocalizedText.deferred(
          vi:
            "nếu khách quay lại giai đoạn này, thêm \(key.vi): \(next) vào mục này; nếu không, gộp"
            + " hai mục làm một",
          en:
            "if the customer comes back here, write \(key.en): \(next) in this entry; else make one"
            + " entry of the two"))
    }
  }

  /// One time in which a stage is entered.
  private struct Visit: Hashable {
    let stage: SourceText
    let number: Double
  }

  private static func twice(_ stage: NamedID) -> LocalizedText {
    LocalizedText.deferred(
      vi: "giai đoạn \(stage.quoted(.vi)) đã có ở trên",
      en: "the stage \(stage.quoted(.en)) appears twice")
  }

  private static func twice(_ id: SourceText, _ visit: Double) -> LocalizedText {
    let number = NumberText.plainForPrograms(visit)
    return LocalizedText.deferred(
      vi: "lần ghé \(number) của '\(id)' đã có ở trên",
      en: "visit \(number) of '\(id)' appears twice")
  }

  /// Whether the framework has every stage and none comes twice; the common case needs no table.
  private static func areAllDifferent(_ places: [Int?]) -> Bool {
    var seen: UInt64 = 0
    for place in places {
      guard let place, place < 64, seen & (1 << UInt64(place)) == 0 else { return false }
      seen |= 1 << UInt64(place)
    }
    return true
  }
}
