/// An emotion curve that is positive or equal throughout.
enum RosyCurveRule: Rule {
  static let id = RuleID.rosyCurve
  static let severity = Severity.warning

  /// Fewer points are no curve.
  private static let fewestPoints = 3

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "cảm xúc tích cực ở mọi giai đoạn, hoặc ở đâu cũng như nhau",
        en: "an emotion curve that is positive or flat throughout"),
      reason: LocalizedText(
        vi:
          "Hành trình thật có lúc lên lúc xuống; đường cong toàn màu hồng thường là điều doanh nghiệp"
          + " mong, không phải điều khách hàng kể.",
        en:
          "Real journeys have ups and downs; a rosy curve is mostly what the business hopes, not what"
          + " customers tell."),
      sources: [Citation(.babich, LocalizedText(vi: "sai lầm 5", en: "mistake 5"))],
      bad: #"""
        { "title": ↓"Mua điện thoại", "emotionScale": { "min": -2, "max": 2 }, "stages": [
          { "stage": "decide", "emotion": 1 },
          { "stage": "purchase", "emotion": 2 },
          { "stage": "use", "emotion": 1 }
        ] }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "emotionScale": { "min": -2, "max": 2 }, "stages": [
          { "stage": "decide", "emotion": 1 },
          { "stage": "purchase", "emotion": -2 },
          { "stage": "use", "emotion": 1 }
        ] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let scale = context.map.emotionScale
    let stages = context.map.stages.span
    var lowest = Double.infinity
    var highest = -Double.infinity
    var count = 0
    for index in stages.indices {
      guard let emotion = stages[index].feltEmotion.flatMap(scale.standardised) else { continue }
      lowest = min(lowest, emotion)
      highest = max(highest, emotion)
      count += 1
    }
    guard count >= fewestPoints else { return }
    // What is wished for may well be good from end to end.
    let isRosy = EmotionScale.standard.side(of: lowest) == .high && context.map.state != .future
    let isFlat = EmotionScale.gain(from: lowest, to: highest) == 0
    guard isRosy || isFlat, isOnItsScale(context) else { return }
    let isLow = EmotionScale.standard.side(of: highest) == .low
    findings.addMissing(
      Self.self, ["emotion", "stages", "touchpoints", "emotionScale"], of: .root, within: .tree,
      isFlat
        ? LocalizedText(
          vi: "đường cong cảm xúc phẳng: cả \(count) giai đoạn đều như nhau",
          en: "the emotion curve is flat: the same in all \(count) stages")
        : LocalizedText(
          vi: "cảm xúc tích cực ở cả \(count) giai đoạn",
          en: "the emotion curve is positive in all \(count) stages"),
      at: .title,
      help: isLow
        ? LocalizedText(
          vi: "hỏi khách hàng ở đâu tệ nhất, ở đâu đỡ hơn, rồi ghi cảm xúc của từng giai đoạn",
          en: "ask customers where it is worst and where it eases, then set the emotion of each"
            + " stage")
        : LocalizedText(
          vi: "hỏi khách hàng họ bực mình ở đâu, rồi ghi cảm xúc của từng giai đoạn",
          en: "ask customers where it hurts, then set the emotion of each stage"))
  }

  /// Whether the emotions mean what they seem to: nobody knows what a curve says that was counted
  /// on another scale, and of that the rules about scales tell.
  private static func isOnItsScale(_ context: RuleContext) -> Bool {
    let isDoubted =
      context.isChecked(UndeclaredScaleRule.self) && UndeclaredScaleRule.applies(to: context.map)
    return !isDoubted && EmotionBounds(context.map).fit(context.map.emotionScale)
  }
}
