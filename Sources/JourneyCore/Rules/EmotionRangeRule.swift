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
      sources: [Citation(.mermaid6262)],
      bad: #"""
        { "emotionScale": { "min": 1, "max": 5 }, "stages": [{ "stage": "use", "emotion": ↓-1 }] }
        """#,
      good: #"""
        { "emotionScale": { "min": 1, "max": 5 }, "stages": [{ "stage": "use", "emotion": 2 }] }
        """#)
  }

  /// So many places are named.
  private static let mostPlaces = 6

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    let map = context.map
    let scale = map.emotionScale
    let (low, high) = (scale.minimum.value, scale.maximum.value)
    checkWords(map, scale, &findings)
    var places: [DocumentPointer] = []
    var count = 0
    var first: WrittenNumber?
    func note(
      _ emotion: WrittenNumber?, _ text: SourceText?, _ pointer: @autoclosure () -> DocumentPointer
    ) {
      // A word is judged where it has its number.
      guard let emotion, text == nil, emotion.value < low || emotion.value > high else { return }
      count += 1
      if first == nil { first = emotion }
      if places.count < mostPlaces { places.append(pointer().key("emotion")) }
    }
    let stages = map.stages.span
    for stage in stages.indices {
      note(stages[stage].emotion, stages[stage].emotionText, .stage(stage))
    }
    map.forEachTouchpoint { touchpoints, index, stage in
      note(touchpoints[index].emotion, touchpoints[index].emotionText, .touchpoint(stage, index))
    }
    guard let first else { return }
    let all = count
    let range = (scale.minimum.literal.string, scale.maximum.literal.string)
    let bounds = EmotionBounds(map)
    // A scale that could not be read may hold them.
    let isSure = findings.isSure(of: ["emotionScale"], in: .root, .object)
    if map.declaredScale == nil, all > 1, bounds.scale != nil, !isSure { return }
    let ends = (WrittenNumber(bounds.lowest).literal, WrittenNumber(bounds.highest).literal)
    findings.add(
      Self.self,
      all == 1
        ? LocalizedText.deferred(
          vi: "cảm xúc \(first.literal) nằm ngoài thang từ \(range.0) đến \(range.1)",
          en: "the emotion \(first.literal) is outside the scale from \(range.0) to \(range.1)")
        : LocalizedText.deferred(
          vi: "\(all) cảm xúc nằm ngoài thang từ \(range.0) đến \(range.1): cảm xúc của bản đồ"
            + " từ \(ends.0) đến \(ends.1)",
          en: "\(all) emotions are outside the scale from \(range.0) to \(range.1): the map's"
            + " emotions run from \(ends.0) to \(ends.1)"),
      about: [], at: places, others: LocalizedText(vi: "ở đây nữa", en: "here, too"),
      help: help(map, bounds, isOne: all == 1, findings.wording))
  }

  /// Names the scale to declare, where a usual one holds all emotions.
  private static func help(
    _ map: JourneyMap, _ bounds: EmotionBounds, isOne: Bool, _ wording: KeyWording
  ) -> LocalizedText {
    guard let scale = bounds.scale, !isOne || map.declaredScale == nil else {
      return declare(wording)
    }
    let key = wording.name(MapKey.emotionScale)
    let range =
      wording.isOfTable
      ? "\(scale.low)…\(scale.high)" : "{ \"min\": \(scale.low), \"max\": \(scale.high) }"
    let value = LocalizedText(
      vi: isOne ? "sửa giá trị, hoặc ghi" : "ghi",
      en: isOne ? "correct the value, or write" : "write")
    let place =
      wording.isOfTable
      ? LocalizedText(same: "") : LocalizedText(vi: " vào bản đồ", en: " in the map")
    return LocalizedText.deferred(
      vi: "\(value.vi) \(key.vi): \(range)\(place.vi)",
      en: "\(value.en) \(key.en): \(range)\(place.en)")
  }

  private static func declare(_ wording: KeyWording) -> LocalizedText {
    let key = wording.name(MapKey.emotionScale)
    return LocalizedText.deferred(
      vi: "sửa giá trị, hoặc khai báo \(key.vi)" + (wording.isOfTable ? "" : " của bản đồ"),
      en: "correct the value, or declare " + (wording.isOfTable ? "" : "the map's ") + key.en)
  }

  private static func checkWords(
    _ map: JourneyMap, _ scale: EmotionScale, _ findings: inout Findings
  ) {
    for word in map.emotionWords where !scale.contains(word.emotion.value) {
      let range = (scale.minimum.literal, scale.maximum.literal)
      findings.add(
        Self.self,
        LocalizedText.deferred(
          vi: "'\(word.word.excerpt)' là \(word.emotion.literal), ngoài thang từ \(range.0) đến"
            + " \(range.1)",
          en: "'\(word.word.excerpt)' stands for \(word.emotion.literal), outside the scale from"
            + " \(range.0) to \(range.1)"),
        about: [word.word],
        at: DocumentPointer([.key("emotionWords"), .key(word.word.string)]),
        help: declare(findings.wording))
    }
  }
}
