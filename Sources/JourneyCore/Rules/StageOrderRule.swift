/// Stages that are not in the framework's order.
enum StageOrderRule: Rule {
  static let id = RuleID.stageOrder
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "các giai đoạn không theo thứ tự của mô hình",
        en: "stages that are not in the framework's order"),
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
          { "stage": "purchase" }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    var highest = -1
    var highestEntry = 0
    for (entry, place) in context.stagePlaces.enumerated() {
      guard let place else { continue }
      if place >= highest {
        highest = place
        highestEntry = entry
        continue
      }
      let id = context.map.stages[entry].stage
      let passed = context.map.stages[highestEntry].stage
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "giai đoạn '\(id)' phải đứng trước '\(passed)'",
          en: "the stage '\(id)' comes before '\(passed)' in the framework"),
        about: [id, passed], at: .stage(entry).key("stage"),
        other: (
          LocalizedText.deferred(vi: "'\(passed)' ở đây", en: "'\(passed)' is here"),
          .stage(highestEntry).key("stage")
        ),
        help: LocalizedText(
          vi: "xếp lại theo thứ tự của mô hình", en: "put the stages in the framework's order"))
    }
  }
}
