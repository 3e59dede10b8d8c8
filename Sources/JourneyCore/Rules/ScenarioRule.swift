/// A map without a scenario, or without a goal or expectation.
enum ScenarioRule: Rule {
  static let id = RuleID.scenario
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "bản đồ không có tình huống, hoặc không có mục tiêu hay kỳ vọng",
        en: "a map without a scenario, or without a goal or expectation"),
      reason: LocalizedText(
        vi:
          "Cùng một người sẽ đi khác nhau trong hai tình huống; không biết họ muốn gì thì không biết"
          + " chỗ nào làm họ thất vọng.",
        en:
          "The same person goes another way in another situation, and without a goal nobody can tell"
          + " where the journey disappoints."),
      sources: [
        Citation(
          .gibbons,
          LocalizedText(
            vi: "thành phần 2, tình huống và kỳ vọng", en: "component 2, scenario and expectations")
        )
      ],
      bad: #"""
        { "title": ↓"Mua điện thoại", "persona": { "name": "Lan" } }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "persona": { "name": "Lan" },
          "scenario": "Điện thoại cũ hỏng, cần máy mới trong tuần",
          "goal": "Có máy bền, trả góp nhẹ" }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let map = context.map
    let hasScenario = map.scenario.isTold
    let hasGoal =
      map.goal.isTold || map.expectations.isTold || map.persona.map { $0.goals.isTold } ?? false
    switch (hasScenario, hasGoal) {
    case (true, true): return
    case (false, true):
      findings.addMissing(
        Self.self, ["scenario"], of: .root,
        LocalizedText(vi: "bản đồ không có tình huống", en: "the map has no scenario"),
        at: .title, help: scenarioHelp(findings.wording))
    case (true, false):
      findings.addMissing(
        Self.self, ["goal", "expectations", "goals"], of: .root,
        LocalizedText(
          vi: "bản đồ không có mục tiêu hay kỳ vọng của khách hàng",
          en: "the map has neither a goal nor expectations"),
        at: .title,
        help: goalHelp(findings.wording))
    case (false, false):
      findings.addMissing(
        Self.self, ["scenario", "goal", "expectations", "goals"], of: .root,
        LocalizedText(
          vi: "bản đồ không có tình huống, cũng không có mục tiêu hay kỳ vọng",
          en: "the map has no scenario, no goal and no expectations"),
        at: .title, help: scenarioHelp(findings.wording))
    }
  }

  private static func goalHelp(_ wording: KeyWording) -> LocalizedText {
    let names = wording.names(
      [.goal, .expectations], joinedBy: LocalizedText(vi: "hoặc", en: "or"))
    return LocalizedText.deferred(
      vi: "thêm \(names.vi): khách hàng muốn đạt điều gì",
      en: "add \(names.en): what the customer wants to achieve")
  }

  private static func scenarioHelp(_ wording: KeyWording) -> LocalizedText {
    let key = wording.name(MapKey.scenario)
    return LocalizedText.deferred(
      vi: "thêm \(key.vi): hoàn cảnh nào đưa khách hàng vào hành trình này",
      en: "add \(key.en): the situation that sets the journey off")
  }
}
