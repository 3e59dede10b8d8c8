/// A stage where no emotion is known.
enum EmotionMissingRule: Rule {
  static let id = RuleID.emotionMissing
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một giai đoạn chưa biết cảm xúc",
        en: "a stage where no emotion is known"),
      reason: LocalizedText(
        vi: "Đường cong cảm xúc bị đứt ở đó, và có thể che mất điểm thấp nhất.",
        en: "The emotion curve breaks off there, and the lowest point may be what it hides."),
      source: "NN/g, five components of a journey map",
      bad: #"""
        { "stages": [↓{ "stage": "use", "touchpoints": [{ "name": "Gọi hỏi thăm" }] }] }
        """#,
      good: #"""
        { "stages": [
          { "stage": "use", "touchpoints": [{ "name": "Gọi hỏi thăm", "emotion": 1 }] }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let stages = context.map.stages.span
    for index in stages.indices where stages[index].feltEmotion == nil {
      if context.isEmpty(stages[index]) { continue }
      let hasWords = stages[index].feelings.isTold
      let id = stages[index].stage
      let scale = context.map.emotionScale
      let range = (scale.minimum.literal, scale.maximum.literal)
      findings.addMissing(
        Self.self, ["emotion", "touchpoints"], of: .stage(index), within: .tree,
        LocalizedText.deferred(
          vi: "chưa biết cảm xúc của khách hàng ở giai đoạn '\(id)'",
          en: "no emotion is known in the stage '\(id)'"),
        about: [id],
        help: LocalizedText.deferred(
          vi: "thêm \"emotion\" từ \(range.0) đến \(range.1) cho giai đoạn hoặc các điểm chạm"
            + (hasWords ? "; \"feelings\" không thay được \"emotion\"" : ""),
          en: "add \"emotion\" from \(range.0) to \(range.1) to the stage or to its touchpoints"
            + (hasWords ? "; \"feelings\" do not replace \"emotion\"" : "")))
    }
  }
}
