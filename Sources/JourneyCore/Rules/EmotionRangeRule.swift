/// An emotion outside the map's scale.
enum EmotionRangeRule: Rule {
  static let id = RuleID.emotionRange
  static let severity = Severity.error

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "cảm xúc nằm ngoài thang của bản đồ",
        en: "an emotion outside the map's scale"),
      reason: LocalizedText(
        vi: "Giá trị ngoài thang được vẽ ra ngoài hình, và làm sai mọi phép so sánh.",
        en: "A value outside the scale is drawn outside the picture and spoils every comparison."),
      source: "Mermaid issue 6262",
      bad: #"""
        { "emotionScale": { "min": 1, "max": 5 }, "stages": [{ "stage": "use", "emotion": ↓-1 }] }
        """#,
      good: #"""
        { "emotionScale": { "min": 1, "max": 5 }, "stages": [{ "stage": "use", "emotion": 2 }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let scale = context.map.emotionScale
    let low = scale.minimum.value
    let high = scale.maximum.value
    let stages = context.map.stages.span
    for stage in stages.indices {
      if let emotion = stages[stage].emotion, emotion.value < low || emotion.value > high {
        report(emotion, scale, DocumentPointer.stage(stage), &findings)
      }
    }
    context.map.forEachTouchpoint { touchpoints, index, stage in
      guard let emotion = touchpoints[index].emotion, emotion.value < low || emotion.value > high
      else { return }
      report(emotion, scale, DocumentPointer.touchpoint(stage, index), &findings)
    }
  }

  private static func report(
    _ emotion: WrittenNumber, _ scale: EmotionScale, _ pointer: DocumentPointer,
    _ findings: inout Findings
  ) {
    let range = (scale.minimum.literal.string, scale.maximum.literal.string)
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "cảm xúc \(emotion.literal) nằm ngoài thang từ \(range.0) đến \(range.1)",
        en: "the emotion \(emotion.literal) is outside the scale from \(range.0) to \(range.1)"),
      at: pointer.key("emotion"),
      help: LocalizedText(
        vi: "sửa giá trị, hoặc khai báo \"emotionScale\" của bản đồ",
        en: "correct the value, or declare the map's \"emotionScale\""))
  }
}
