/// Stages that are not in the framework's order.
enum StageOrderRule: Rule {
  static let id = RuleID.stageOrder
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "các giai đoạn không theo thứ tự của mô hình, hoặc lần ghé lại không đúng thứ tự",
        en: "stages that are not in the framework's order, or revisits out of turn"),
      reason: LocalizedText(
        vi: "Hành trình được đọc từ đầu đến cuối; thứ tự khác kể một câu chuyện khác.",
        en: "A journey is read from its beginning to its end; another order tells another story."),
      bad: #"""
        { "framework": "customer-6", "stages": [
          { "stage": "purchase" },
          { "stage": ↓"decide" }
        ] }
        """#,
      good: #"""
        { "framework": "customer-6", "stages": [
          { "stage": "decide" },
          { "stage": "purchase" },
          { "stage": "decide", "visit": 2 }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    var highest = -1
    var highestEntry = 0
    var entered: [Int: Int]?
    for (entry, place) in context.stagePlaces.enumerated() {
      guard let place, !context.map.stages[entry].isRevisit else { continue }
      if place >= highest {
        highest = place
        highestEntry = entry
        continue
      }
      // An entry that was there before is told of once, as entered twice.
      let first = entered ?? firstEntries(context)
      entered = first
      if let before = first[place], before < entry { continue }
      let id = context.map.stages[entry].stage
      let passed = context.map.stages[highestEntry].stage
      let visit = findings.wording.name(StageEntryKey.visit)
      let (stage, other) = (context.named(entry), context.named(highestEntry))
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "giai đoạn \(stage.quoted(.vi)) phải đứng trước \(other.quoted(.vi))",
          en: "the stage \(stage.quoted(.en)) comes before \(other.quoted(.en)) in the framework"),
        about: [id, passed], at: .stage(entry).key("stage"),
        other: (
          LocalizedText.deferred(vi: "'\(passed)' ở đây", en: "'\(passed)' is here"),
          .stage(highestEntry).key("stage")
        ),
        help: LocalizedText.deferred(
          vi:
            "xếp lại theo thứ tự của mô hình; lần khách ghé lại là một mục nữa có \(visit.vi): 2,"
            + " đứng sau mục đầu của giai đoạn",
          en:
            "put the stages in the framework's order; where the customer comes back, a second entry"
            + " with \(visit.en): 2 stands behind the first one of the stage"))
    }
    checkVisits(context.map.stages, &findings)
  }

  /// The first entry of each place in the framework that is no revisit.
  private static func firstEntries(_ context: RuleContext) -> [Int: Int] {
    var first: [Int: Int] = [:]
    for (entry, place) in context.stagePlaces.enumerated() {
      guard let place, first[place] == nil, !context.map.stages[entry].isRevisit else { continue }
      first[place] = entry
    }
    return first
  }

  /// Finds revisits before which the visit before them is missing.
  private static func checkVisits(_ stages: [StageEntry], _ findings: inout Findings) {
    guard stages.contains(where: \.isRevisit) else { return }
    var reached: [SourceText: Double] = [:]
    var spoilt: Set<SourceText>?
    for entry in stages.indices {
      let id = stages[entry].stage
      let number = stages[entry].visit?.value ?? 1
      let before = reached[id] ?? 0
      reached[id] = max(before, number)
      // What is no number of a visit has been told by the reader.
      guard number > before + 1, StageEntry.isVisit(number), !id.isBlank else { continue }
      let known = spoilt ?? stagesOfSpoiltVisits(stages, &findings)
      spoilt = known
      if known.contains(id) { continue }
      let (visit, missing) = (
        NumberText.plainForPrograms(number), NumberText.plainForPrograms(number - 1)
      )
      let key = findings.wording.name(StageEntryKey.visit)
      findings.add(
        Self.self,
        number == 2
          ? LocalizedText.deferred(
            vi: "'\(id)' được ghé lại mà chưa có lần đầu ở trên",
            en: "'\(id)' is entered again, but no entry before is the first")
          : LocalizedText.deferred(
            vi: "lần ghé \(visit) của '\(id)' chưa có lần \(missing) ở trên",
            en: "visit \(visit) of '\(id)' has no visit \(missing) before it"),
        about: [id], at: .stage(entry).key("visit"),
        help: LocalizedText.deferred(
          vi: "các mục đứng theo thứ tự xảy ra; lần đầu không cần \(key.vi), rồi đến 2, 3",
          en:
            "entries stand in the order in which they happen: the first without \(key.en), then 2, 3"
        ))
    }
  }

  /// The stages of which one visit has a number that nobody can count on; the reader has told it.
  private static func stagesOfSpoiltVisits(
    _ stages: [StageEntry], _ findings: inout Findings
  ) -> Set<SourceText> {
    var spoilt: Set<SourceText> = []
    for entry in stages.indices {
      if let visit = stages[entry].visit?.value {
        if !StageEntry.isVisit(visit) { spoilt.insert(stages[entry].stage) }
      } else if findings.holds(.stage(entry).key("visit")) {
        spoilt.insert(stages[entry].stage)
      }
    }
    return spoilt
  }
}
