/// Stages where no emotion is known.
enum EmotionMissingRule: Rule {
  static let id = RuleID.emotionMissing
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "các giai đoạn chưa biết cảm xúc",
        en: "stages where no emotion is known"),
      reason: LocalizedText(
        vi: "Đường cong cảm xúc bị đứt ở đó, và có thể che mất điểm thấp nhất.",
        en: "The emotion curve breaks off there, and the lowest point may be what it hides."),
      sources: [
        Citation(
          .gibbons,
          LocalizedText(
            vi: "thành phần 4, hành động, suy nghĩ và cảm xúc",
            en: "component 4, actions, mindsets and emotions"))
      ],
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
    let map = context.map
    // A question about the emotion is told as one.
    let gaps = StageGaps(
      of: ["emotion", "touchpoints"], within: .tree, isOfCustomer: true, context, &findings,
      lacks: { $0[$1].isWithoutEmotion })
    guard let first = gaps.lacking.first else { return }
    let names = StageGaps.names(gaps.lacking, in: context)
    let hasWords = gaps.lacking.contains { map.stages[$0].feelings.isTold }
    let range = (map.emotionScale.minimum.literal, map.emotionScale.maximum.literal)
    let (emotion, feelings) = (
      findings.wording.name(StageEntryKey.emotion), findings.wording.name(StageEntryKey.feelings)
    )
    let help = LocalizedText.deferred(
      vi: "thêm \(emotion.vi) từ \(range.0) đến \(range.1) cho giai đoạn hoặc các điểm chạm"
        + (hasWords ? "; \(feelings.vi) không thay được \(emotion.vi)" : ""),
      en: "add \(emotion.en) from \(range.0) to \(range.1) to the stage or to its touchpoints"
        + (hasWords ? "; \(feelings.en) do not replace \(emotion.en)" : ""))
    if gaps.isEverywhere {
      findings.add(
        Self.self,
        LocalizedText(
          vi: "chưa biết cảm xúc của khách hàng ở giai đoạn nào",
          en: "no emotion is known in any stage"),
        at: .title, help: help)
      return
    }
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "chưa biết cảm xúc của khách hàng ở \(gaps.lacking.count == 1 ? "" : "các ")giai đoạn"
          + " \(names.vi)",
        en: "no emotion is known in the \(gaps.lacking.count == 1 ? "stage" : "stages")"
          + " \(names.en)"),
      about: StageGaps.ids(gaps.lacking, of: map), at: .stage(first), .opening, help: help)
  }
}
