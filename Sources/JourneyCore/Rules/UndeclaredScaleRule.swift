/// Emotions that look like those of another scale than the standard one.
enum UndeclaredScaleRule: Rule {
  static let id = RuleID.undeclaredScale
  static let severity = Severity.note

  /// Fewer emotions may be good or middling by chance.
  private static let fewestEmotions = 3

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "bản đồ không khai báo thang cảm xúc, mà không có cảm xúc nào âm",
        en: "no emotion scale is declared, and no emotion is negative"),
      reason: LocalizedText(
        vi: "Ai chấm từ 1 đến 5 mà không khai báo thì mọi điểm thấp đều được đọc là tốt.",
        en: "Where somebody counts from 1 to 5 and does not say so, every low point reads as good."),
      bad: #"""
        { "title": ↓"Mua điện thoại", "stages": [
          { "stage": "decide", "emotion": 1 }, { "stage": "purchase", "emotion": 2 },
          { "stage": "use", "emotion": 1 }] }
        """#,
      good: #"""
        { "title": "Mua điện thoại", "emotionScale": { "min": 1, "max": 5 }, "stages": [
          { "stage": "decide", "emotion": 1 }, { "stage": "purchase", "emotion": 2 },
          { "stage": "use", "emotion": 1 }] }
        """#)
  }

  /// Whether the emotions of a map look like those of another scale.
  static func applies(to map: JourneyMap) -> Bool {
    // What is wished for may well be good from end to end; words have their numbers by a legend.
    guard map.declaredScale == nil, map.emotionWords.isEmpty, map.state != .future else {
      return false
    }
    let range = EmotionBounds(map)
    return range.count >= fewestEmotions && range.lowest >= 0 && range.highest <= 2
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard applies(to: context.map), findings.isSure(of: ["emotion", "emotionScale"], in: .root)
    else { return }
    let wording = findings.wording
    let key = wording.name(MapKey.emotionScale)
    // A scale from 1 has no place for a 0.
    let lowest = EmotionBounds(context.map).lowest < 1 ? 0 : 1
    let scale = wording.isOfTable ? "\(lowest)…5" : "{ \"min\": \(lowest), \"max\": 5 }"
    let place =
      wording.isOfTable
      ? LocalizedText(same: "") : LocalizedText(vi: " vào bản đồ", en: " to the map")
    findings.add(
      Self.self,
      LocalizedText(
        vi: "không cảm xúc nào âm, và bản đồ không khai báo thang cảm xúc",
        en: "no emotion is negative, and the map declares no scale"),
      at: .title,
      help: LocalizedText.deferred(
        vi:
          "nếu cảm xúc được chấm từ \(lowest) đến 5, thêm \(key.vi): \(scale)\(place.vi); không khai báo"
          + " thì thang là −2 đến 2",
        en:
          "if the emotions run from \(lowest) to 5, add \(key.en): \(scale)\(place.en); without it they"
          + " run from −2 to 2"))
  }
}
