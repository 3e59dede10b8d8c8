/// A stage that is entered twice.
enum DuplicateStageRule: Rule {
  static let id = RuleID.duplicateStage
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một giai đoạn được viết hai lần",
        en: "a stage that is entered twice"),
      reason: LocalizedText(
        vi: "Mỗi giai đoạn chỉ có một chỗ trên bản đồ; hai mục làm đường cong có hai giá trị.",
        en: "A stage has one place on the map; two entries give the curve two values there."),
      bad: #"""
        { "stages": [
          { "stage": "decide" },
          { "stage": ↓"decide" }
        ] }
        """#,
      good: #"""
        { "stages": [
          { "stage": "decide" },
          { "stage": "purchase" }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    if areAllDifferent(context.stagePlaces) { return }
    let stages = context.map.stages
    var places: [SourceText: Int] = [:]
    for index in stages.indices {
      let id = stages[index].stage
      guard let first = places[id] else {
        places[id] = index
        continue
      }
      if id.isBlank { continue }
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "giai đoạn '\(id)' đã có ở trên", en: "the stage '\(id)' stands here twice"),
        about: [id], at: .stage(index).key("stage"),
        other: (ReadingMessages.firstHere, .stage(first).key("stage")),
        help: LocalizedText(vi: "gộp hai mục làm một", en: "make one entry of the two"))
    }
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
