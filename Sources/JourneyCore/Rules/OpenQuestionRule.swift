/// Questions of a starter map that nobody has answered yet.
enum OpenQuestionRule: Rule {
  static let id = RuleID.openQuestion
  static let severity = Severity.warning

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "câu hỏi của bản đồ mẫu chưa được trả lời",
        en: "questions of a starter map that are not answered yet"),
      reason: LocalizedText(
        vi: "Câu hỏi nhắc điều còn phải tìm hiểu; bản đồ còn câu hỏi thì chưa xong.",
        en: "A question says what has to be found out: a map with open ones is not finished."),
      bad: #"""
        { "stages": [↓{ "stage": "use", "actions": ["[?] Khách hàng làm gì?"],
          "emotion": "[?] Họ thấy thế nào?" }] }
        """#,
      good: #"""
        { "stages": [{ "stage": "use", "actions": ["Gọi tổng đài"], "emotion": -1 }] }
        """#)
  }

  static func check(_ context: RuleContext, _ findings: inout Findings) {
    guard context.vaguePhrases != nil else { return }
    var places = TextWalk.texts(of: context.map) { GuidanceText.isGuidance($0) }.map(\.pointer)
    places += emotions(of: context.map)
    guard !places.isEmpty else { return }
    var head: [DocumentPointer] = []
    var stages: [Int: [DocumentPointer]] = [:]
    for place in places {
      if case .key("stages")? = place.steps.first, place.steps.count > 1,
        case .index(let stage) = place.steps[1]
      {
        stages[stage, default: []].append(place)
      } else {
        head.append(place)
      }
    }
    if !head.isEmpty { report(head, nil, context.map, &findings) }
    for (stage, places) in stages { report(places, stage, context.map, &findings) }
  }

  /// The emotions that are questions; the walk over the texts passes over numbers.
  private static func emotions(of map: JourneyMap) -> [DocumentPointer] {
    func isOpen(_ text: SourceText?) -> Bool { text.map(GuidanceText.isGuidance) ?? false }
    var places: [DocumentPointer] = []
    let stages = map.stages.span
    for index in stages.indices where isOpen(stages[index].emotionText) {
      places.append(.stage(index).key("emotion"))
    }
    map.forEachTouchpoint { touchpoints, index, stage in
      if isOpen(touchpoints[index].emotionText) {
        places.append(.touchpoint(stage, index).key("emotion"))
      }
    }
    return places
  }

  private static func report(
    _ places: [DocumentPointer], _ stage: Int?, _ map: JourneyMap, _ findings: inout Findings
  ) {
    let count = places.count
    let id = stage.map { map.stages[$0].stage }
    let vi = id.map { "ở giai đoạn '\($0)'" } ?? "về cả bản đồ"
    let en = id.map { "in the stage '\($0)'" } ?? "about the whole map"
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "\(count) câu hỏi \(vi) chưa được trả lời",
        en: count == 1 ? "1 question \(en) is open" : "\(count) questions \(en) are open"),
      about: [id].compactMap { $0 }, at: stage.map { .stage($0) } ?? .title, .opening,
      help: LocalizedText(
        vi: "viết câu trả lời vào chỗ câu hỏi, hoặc bỏ đi",
        en: "put the answer in place of the question, or leave it out"))
  }
}
