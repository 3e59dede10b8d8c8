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
    guard let texts = context.idleTexts?.questions else { return }
    let places = questions(of: context.map, texts)
    guard !places.isEmpty else { return }
    var head: [Question] = []
    var stages: [Int: [Question]] = [:]
    var answers: [DocumentPointer] = []
    let asked = askedTexts(context.framework)
    for place in places {
      if let asked, !place.text.isEmpty, !asked.contains(place.text), !place.text.contains("?"),
        isAnswer(place)
      {
        answers.append(place.pointer)
      } else if case .key("stages")? = place.pointer.steps.first, place.pointer.steps.count > 1,
        case .index(let stage) = place.pointer.steps[1]
      {
        stages[stage, default: []].append(place)
      } else {
        head.append(place)
      }
    }
    if !answers.isEmpty { reportMarked(answers, &findings) }
    if !head.isEmpty { report(head, nil, context, &findings) }
    for (stage, places) in stages.sorted(by: { $0.key < $1.key }) {
      report(places, stage, context, &findings)
    }
  }

  /// Whether a text with the mark may be an answer; to the question of the emotion a number is.
  private static func isAnswer(_ place: Question) -> Bool {
    guard place.pointer.steps.last == .key(StageEntryKey.emotion.rawValue) else { return true }
    return MeantNumber.literal(place.text) != nil
  }

  /// What starter maps of a framework ask; nothing where the framework is not known.
  private static func askedTexts(_ framework: Framework?) -> Set<String>? {
    framework.map { framework in
      Set(
        Language.allCases.flatMap { language in
          [StarterMap.map, StarterMap.fullMap].flatMap { starter in
            questions(of: starter(framework, .id(framework.id), language)).map(\.text)
          }
        })
    }
  }

  /// Tells of answers behind whose mark nobody would look for one.
  private static func reportMarked(_ answers: [DocumentPointer], _ findings: inout Findings) {
    let count = answers.count
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "\(count) câu trả lời còn dấu \(GuidanceText.mark) ở đầu",
        en: count == 1
          ? "1 answer still begins with \(GuidanceText.mark)"
          : "\(count) answers still begin with \(GuidanceText.mark)"),
      about: [], at: Array(answers.prefix(UnknownIDs.maximumPlaces)),
      others: LocalizedText(vi: "ở đây cũng vậy", en: "here, too"),
      help: LocalizedText.deferred(
        vi: "bỏ dấu \(GuidanceText.mark): còn dấu thì đó vẫn là một câu hỏi",
        en: "take the \(GuidanceText.mark) away: with it the text still counts as a question"))
  }

  /// A question and where it stands.
  typealias Question = (text: String, pointer: DocumentPointer)

  /// All open questions of a map; a text may ask several, one a line.
  static func questions(of map: JourneyMap) -> [Question] {
    questions(of: map, TextWalk.texts(of: map) { GuidanceText.isGuidance($0) })
  }

  /// All open questions of a map whose texts that ask are known.
  private static func questions(of map: JourneyMap, _ texts: [TextWalk.Found]) -> [Question] {
    func asked(_ text: SourceText, _ pointer: DocumentPointer) -> [Question] {
      GuidanceText.questions(in: text).map { ($0, pointer) }
    }
    var places = texts.flatMap { asked($0.text, $0.pointer) }
    // The walk over the texts passes over numbers.
    let stages = map.stages.span
    for index in stages.indices {
      guard let text = stages[index].emotionText else { continue }
      places += asked(text, DocumentPointer.stage(index).key("emotion"))
    }
    map.forEachTouchpoint { touchpoints, index, stage in
      guard let text = touchpoints[index].emotionText else { return }
      places += asked(text, DocumentPointer.touchpoint(stage, index).key("emotion"))
    }
    for value in map.askedValues {
      if let question = value.question { places += asked(question, value.pointer) }
    }
    return places
  }

  /// How many questions of a starter map a map has answered.
  ///
  /// So many of those that were asked at a place as the map says something there, without those that
  /// are open. A question whose stage or
  /// key is gone is no question of the map any more.
  static func answered(in map: JourneyMap, of starter: JourneyMap) -> Int {
    let asked = questions(of: starter).reduce(into: [Place: Int]()) { counts, question in
      counts[Place(question.pointer, in: starter), default: 0] += 1
    }
    var open: [Place: Int] = [:]
    for question in questions(of: map) { open[Place(question.pointer, in: map), default: 0] += 1 }
    var told: [Place: Int] = [:]
    for text in TextWalk.texts(of: map, where: { $0.isStatement }) {
      told[Place(text.pointer, in: map), default: 0] += 1
    }
    for value in map.askedValues where value.isTold {
      told[Place(value.pointer, in: map), default: 0] += 1
    }
    for stage in map.stages.indices where map.stages[stage].emotion != nil {
      told[Place(DocumentPointer.stage(stage).key("emotion"), in: map), default: 0] += 1
    }
    return asked.reduce(0) { sum, place in
      sum + max(0, min(place.value - (open[place.key] ?? 0), told[place.key] ?? 0))
    }
  }

  /// Where a question is asked: the stage by its id, and the keys on the way.
  private struct Place: Hashable {
    private let stage: SourceText?
    private let keys: [String]

    init(_ pointer: DocumentPointer, in map: JourneyMap) {
      let steps = pointer.steps
      keys = steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
      if case .key("stages")? = steps.first, steps.count > 1, case .index(let index) = steps[1] {
        stage = map.stages[index].stage
      } else {
        stage = nil
      }
    }
  }

  private static func report(
    _ questions: [Question], _ stage: Int?, _ context: RuleContext, _ findings: inout Findings
  ) {
    let count = questions.count
    let id = stage.map { context.map.stages[$0].stage }
    let name = stage.map(context.named)
    let vi = name.map { "ở giai đoạn \($0.quoted(.vi))" } ?? "về cả bản đồ"
    let en = name.map { "in the stage \($0.quoted(.en))" } ?? "about the whole map"
    findings.add(
      Self.self,
      LocalizedText.deferred(
        vi: "\(count) câu hỏi \(vi) chưa được trả lời",
        en: count == 1 ? "1 question \(en) is open" : "\(count) questions \(en) are open"),
      about: [id].compactMap { $0 }, at: stage.map { .stage($0) } ?? .title,
      details: questions.map {
        (LocalizedText(same: $0.text.isEmpty ? GuidanceText.mark : $0.text), $0.pointer)
      },
      help: LocalizedText(
        vi: "viết câu trả lời vào chỗ câu hỏi, hoặc bỏ đi",
        en: "put the answer in place of the question, or leave it out"))
  }
}
