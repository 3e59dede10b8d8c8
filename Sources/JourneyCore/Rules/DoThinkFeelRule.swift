/// A stage that does not tell what the customer does, thinks and feels.
enum DoThinkFeelRule: Rule {
  static let id = RuleID.doThinkFeel
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một giai đoạn thiếu hành động, suy nghĩ hoặc cảm xúc",
        en: "a stage that lacks actions, thoughts or an emotion"),
      reason: LocalizedText(
        vi:
          "Điều khách hàng làm, nghĩ và cảm thấy là cốt lõi của bản đồ; thiếu một trong ba thì chỉ"
          + " còn là quy trình.",
        en:
          "What the customer does, thinks and feels is the heart of a map; without one of the three"
          + " it is a process chart."),
      source: "NN/g, five components of a journey map",
      bad: #"""
        { "stages": [↓{ "stage": "use", "actions": ["Cài ứng dụng"], "feelings": ["bối rối"] }] }
        """#,
      good: #"""
        { "stages": [
          { "stage": "use", "actions": ["Cài ứng dụng"], "thoughts": ["Bấm vào đâu?"],
            "feelings": ["bối rối"], "emotion": -1 }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let stages = context.map.stages.span
    for index in stages.indices {
      let hasEmotion = stages[index].feltEmotion != nil
      if stages[index].actions.isTold, stages[index].thoughts.isTold, hasEmotion { continue }
      // The emotion is left to the rule that is about it alone: one gap, one finding.
      let tellsEmotion = !hasEmotion && !context.isChecked(EmotionMissingRule.self)
      if context.isEmpty(stages[index]) { continue }
      report(stages[index], index, tellsEmotion, &findings)
    }
  }

  private static func report(
    _ stage: StageEntry, _ index: Int, _ lacksEmotion: Bool, _ findings: inout Findings
  ) {
    var keys: [String] = []
    var names: [LocalizedText] = []
    if !stage.actions.isTold {
      keys.append("actions")
      names.append(LocalizedText(vi: "hành động", en: "actions"))
    }
    if !stage.thoughts.isTold {
      keys.append("thoughts")
      names.append(LocalizedText(vi: "suy nghĩ", en: "thoughts"))
    }
    if lacksEmotion {
      keys.append("emotion")
      names.append(LocalizedText(vi: "cảm xúc", en: "an emotion"))
    }
    if keys.isEmpty { return }
    let id = stage.stage
    let (vi, en) = (listed(names.map(\.vi), "và"), listed(names.map(\.en), "and"))
    let added = keys.map { "\"\($0)\"" }.joined(separator: ", ")
    let onlyWords = lacksEmotion && stage.feelings.isTold
    findings.addMissing(
      Self.self, keys, of: .stage(index), within: lacksEmotion ? .tree : .object,
      LocalizedText.deferred(
        vi: "giai đoạn '\(id)' thiếu " + vi, en: "the stage '\(id)' lacks " + en),
      about: [stage.stage],
      help: LocalizedText.deferred(
        vi: "thêm \(added)" + (onlyWords ? "; \"feelings\" không thay được \"emotion\"" : ""),
        en: "add \(added)" + (onlyWords ? "; \"feelings\" do not replace \"emotion\"" : "")))
  }

  /// The words with commas between them, and a word before the last.
  private static func listed(_ words: [String], _ conjunction: String) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
