/// A stage that the framework does not have.
enum UnknownStageRule: Rule {
  static let id = RuleID.unknownStage
  static let severity = Severity.error
  /// How many stages the helps of one file name in all; then each names only some.
  private static let maximumNamed = 100_000
  /// How many stages a help names then.
  private static let some = 100

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một giai đoạn mà mô hình không có",
        en: "a stage that the framework does not have"),
      reason: LocalizedText(
        vi: "Giai đoạn lạ không có chỗ trên đường cong, và không so sánh được với bản đồ khác.",
        en:
          "A stage that is unknown has no place on the curve and cannot be compared with other maps."
      ),
      bad: #"""
        { "framework": "customer-6", "stages": [{ "stage": ↓"recognize-and-search" }] }
        """#,
      good: #"""
        { "framework": "customer-6", "stages": [{ "stage": "recognise-and-search" }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    if let strange = StrangeFramework(context), let framework = context.framework {
      return report(strange, framework.id.string, &findings)
    }
    guard let framework = context.framework else { return }
    var suggestions = Suggestions(amongStages: framework.stages)
    let stages = framework.stages.count
    let fullHelps = max(1, maximumNamed / max(1, stages))
    var help: LocalizedText?
    var meant: MeantStages?
    var told = 0
    for (stage, place) in context.stagePlaces.enumerated() where place == nil {
      let id = context.map.stages[stage].stage
      if id.isBlank { continue }
      let suggestion = suggestions.suggestion(for: id.string)
      if told == 0 {
        help = Self.help(framework, naming: stages)
        meant = MeantStages(framework, in: context.map)
      }
      if told == fullHelps { help = Self.help(framework, naming: some) }
      told += 1
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "mô hình không có giai đoạn '\(id)'" + suggestion.vi,
          en: "unknown stage '\(id)'" + suggestion.en),
        about: [id], at: .stage(stage).key("stage"), help: help,
        meant: meant?.stage(of: context.map.stages[stage]))
    }
    checkNext(context.map, framework, &findings)
  }

  /// Finds ways to stages that the framework does not have.
  private static func checkNext(
    _ map: JourneyMap, _ framework: Framework, _ findings: inout Findings
  ) {
    guard map.stages.contains(where: { !$0.next.isEmpty }) else { return }
    let known = StagePlaces(framework.stages)
    var meant: MeantStages?
    var suggestions = Suggestions(amongStages: framework.stages)
    var help: LocalizedText?
    for stage in map.stages.indices {
      for (index, way) in map.stages[stage].next.enumerated() {
        if way.stage.isBlank || known[way.stage] != nil { continue }
        let suggestion = suggestions.suggestion(for: way.stage.string)
        let id = way.stage
        if meant == nil {
          meant = MeantStages(framework, in: map)
          help = Self.help(framework, naming: some)
        }
        findings.add(
          Self.self,
          LocalizedText.deferred(
            vi: "mô hình không có giai đoạn '\(id)' để đi tiếp" + suggestion.vi,
            en: "the way leads to an unknown stage '\(id)'" + suggestion.en),
          about: [id], at: DocumentPointer.stage(stage).element("next", index).key("stage"),
          help: help, meant: meant?.way(to: id.string))
      }
    }
  }

  /// Names the first stages of a framework.
  private static func help(_ framework: Framework, naming count: Int) -> LocalizedText {
    let named = framework.stages.prefix(count).map(\.named)
    let others = framework.stages.count - count
    return LocalizedText(
      vi: "các giai đoạn của \(framework.id): \(NamedID.list(named, .vi))"
        + (others > 0 ? " và \(others) giai đoạn khác" : ""),
      en: "stages of \(framework.id): \(NamedID.list(named, .en))"
        + (others > 0 ? " and \(others) more" : ""))
  }

  private static func report(
    _ strange: StrangeFramework, _ framework: String, _ findings: inout Findings
  ) {
    let others = strange.others.map { "'\($0)'" }
    let other = strange.others[0]
    let entry = findings.wording.entry(findings.wording.name(MapKey.framework), other)
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "đây là các giai đoạn của \(others.joined(separator: " hoặc ")), không phải của"
          + " '\(framework)'",
        en: "these are stages of \(others.joined(separator: " or ")), not of '\(framework)'"),
      about: (strange.others + [framework]).map { SourceText($0) },
      at: DocumentPointer([.key("framework")]), .opening,
      help: LocalizedText.deferred(
        vi:
          "viết \(entry.vi); sau đó có thể chuyển mô hình bằng journey-cli reframe",
        en: "write \(entry.en); journey-cli reframe can then tell it in another one"
      ))
  }
}
