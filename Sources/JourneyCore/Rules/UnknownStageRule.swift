/// A stage that the framework does not have.
enum UnknownStageRule: Rule {
  static let id = RuleID.unknownStage
  static let severity = Severity.error

  static var description: RuleDescription {
    RuleDescription(
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
    for (stage, place) in context.stagePlaces.enumerated() where place == nil {
      guard let framework = context.framework else { return }
      let id = context.map.stages[stage].stage
      if id.isBlank { continue }
      let known = framework.stages.map(\.id.string)
      let suggestion = ReadingMessages.suggestion(id.string, known)
      findings.add(
        Self.self,
        LocalizedText(
          vi: "mô hình không có giai đoạn '\(id)'" + suggestion.vi,
          en: "unknown stage '\(id)'" + suggestion.en),
        at: .stage(stage).key("stage"),
        help: LocalizedText(
          vi: "các giai đoạn của \(framework.id): " + known.joined(separator: ", "),
          en: "stages of \(framework.id): " + known.joined(separator: ", ")))
    }
  }

  private static func report(
    _ strange: StrangeFramework, _ framework: String, _ findings: inout Findings
  ) {
    let others = strange.others.map { "'\($0)'" }
    let other = strange.others[0]
    findings.add(
      Self.self,
      LocalizedText(
        vi: "đây là các giai đoạn của \(others.joined(separator: " hoặc ")), không phải của"
          + " '\(framework)'",
        en: "these are stages of \(others.joined(separator: " or ")), not of '\(framework)'"),
      at: DocumentPointer([.key("framework")]), .opening,
      help: LocalizedText(
        vi:
          "viết \"framework\": \"\(other)\"; sau đó có thể chuyển mô hình bằng journey-cli reframe",
        en: "write \"framework\": \"\(other)\"; journey-cli reframe can then tell it in another one"
      ))
  }
}
