@testable import JourneyCore

/// Maps and frameworks over all keys, with texts of every kind, that are the same on every run.
struct RandomMap {
  var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A map in which any key may be there or not.
  mutating func map() -> JourneyMap {
    var map = JourneyMap(title: text(), framework: reference())
    map.schema = maybe { $0.text() }
    map.formatVersion = maybe { _ in 1 }
    map.description = maybe { $0.text() }
    map.language = maybe { _ in "vi-VN" }
    map.declaredKind = maybe { JourneyMap.Kind.allCases.randomElement(using: &$0.random) }
    map.state = JourneyMap.State.allCases.randomElement(using: &random)
    map.basis = maybe { JourneyMap.Basis.allCases.randomElement(using: &$0.random) ?? .research }
    map.persona = maybe { $0.persona() }
    map.scenario = maybe { $0.text() }
    map.goal = maybe { $0.text() }
    map.expectations = texts()
    map.startsWith = maybe { $0.text() }
    map.endsWith = maybe { $0.text() }
    map.version = maybe { $0.text() }
    map.date = maybe { $0.date() }
    map.reviewBy = maybe { $0.date() }
    map.owner = maybe { $0.text() }
    map.authors = texts()
    map.declaredScale = maybe { EmotionScale(minimum: -1, maximum: 1.5, ownKeys: $0.ownKeys()) }
    if flip() {
      map.emotionWords = Self.emotionWords
    }
    map.lanes = list { random in
      var lane = JourneyMap.Lane(id: random.id(), name: random.text())
      lane.line = random.maybe { $0.text() }
      lane.ownKeys = random.ownKeys()
      return lane
    }
    map.sources = list { $0.source() }
    map.disabledRules = list { random in
      var rule = JourneyMap.DisabledRule(rule: "persona", reason: random.text())
      rule.ownKeys = random.ownKeys()
      return rule
    }
    let hasWords = !map.emotionWords.isEmpty
    map.stages = list { $0.stage(hasWords) }
    map.unplaced = list { $0.touchpoint(hasWords) }
    map.ownKeys = ownKeys()
    return map
  }

  /// A framework in which any key may be there or not.
  mutating func framework() -> Framework {
    var stages: [FrameworkStage] = []
    let count = Int.random(in: 0...4, using: &random)
    for index in 0..<count { stages.append(stage(index, of: count)) }
    var framework = Framework(id: id(), name: reader(), stages: stages)
    framework.schema = maybe { $0.text() }
    framework.formatVersion = maybe { _ in 1 }
    framework.kind = Framework.Kind.allCases.randomElement(using: &random)
    framework.mode = maybe { _ in .online }
    framework.note = maybe { $0.reader() }
    framework.chooseWhen = maybe { $0.reader() }
    framework.chooseWhenProvenance = maybe { _ in .own }
    framework.translations = translations()
    if flip() {
      var source = Framework.Source()
      source.title = maybe { $0.reader() }
      source.author = maybe { $0.reader() }
      source.publisher = maybe { $0.reader() }
      source.year = maybe { _ in 2018 }
      source.document = maybe { $0.text() }
      source.url = maybe { $0.text() }
      source.ownKeys = ownKeys()
      framework.source = source
    }
    if flip() {
      var criteria = Framework.Criteria()
      criteria.purpose = maybe { $0.reader() }
      criteria.objective = maybe { $0.reader() }
      criteria.touchpoints = maybe { $0.reader() }
      criteria.duration = maybe { $0.reader() }
      criteria.metrics = maybe { $0.reader() }
      criteria.ownKeys = ownKeys()
      framework.criteria = criteria
    }
    framework.ownKeys = ownKeys()
    return framework
  }
}

extension RandomMap {
  private mutating func reference() -> JourneyMap.FrameworkReference {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: .id("customer-6")
    case 1: .path("../frameworks/own.framework.json")
    default: .inline(framework())
    }
  }

  private mutating func persona() -> Persona {
    var persona = Persona(name: text())
    persona.role = maybe { $0.text() }
    persona.description = maybe { $0.text() }
    persona.goals = texts()
    persona.needs = texts()
    persona.frustrations = texts()
    persona.quote = maybe { $0.text() }
    persona.ownKeys = ownKeys()
    return persona
  }

  private mutating func source() -> EvidenceSource {
    var source = EvidenceSource(id: id(), title: text())
    source.kind = maybe { EvidenceSource.Kind.allCases.randomElement(using: &$0.random) ?? .other }
    source.date = maybe { $0.date() }
    source.url = maybe { $0.text() }
    source.sampleSize = maybe { _ in 12 }
    source.ownKeys = ownKeys()
    return source
  }

  /// The words for emotions of the maps that have any.
  static let emotionWords = [
    EmotionWord(word: "rất \"Vui\"", emotion: 1.5), EmotionWord(word: "😟", emotion: -1),
  ]

  /// An emotion as a number, as a word, or as a question.
  private mutating func emotion(_ hasWords: Bool) -> (WrittenNumber?, SourceText?) {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: (nil, GuidanceText.text("x"))
    case 1 where hasWords: (1.5, "RẤT \"vui\"")
    case 2 where hasWords: (-1, "😟")
    case 3: (nil, nil)
    default: (number(), nil)
    }
  }

  private mutating func time() -> TimeSpan {
    var time = TimeSpan(1.5, TimeSpan.Unit.allCases.randomElement(using: &random) ?? .days)
    if flip() { time[.minutes] = 47 }
    time.ownKeys = ownKeys()
    return time
  }

  private mutating func next() -> NextStage {
    var next = NextStage(stage: text(), when: maybe { $0.text() })
    next.ownKeys = ownKeys()
    return next
  }

  private mutating func basis() -> ClaimBasis? {
    maybe { ClaimBasis.allCases.randomElement(using: &$0.random) }
  }

  /// What something takes, and perhaps how much of it is waiting.
  private mutating func times() -> (TimeSpan?, TimeSpan?) {
    let takes = maybe { $0.time() }
    return (takes, flip() ? takes : nil)
  }

  private mutating func lanes() -> [LaneTexts] {
    var lanes: [LaneTexts] = []
    for index in 0..<Int.random(in: 0...2, using: &random) {
      lanes.append(LaneTexts(lane: SourceText("lane-\(index)"), texts: texts()))
    }
    return lanes
  }

  private mutating func stage(_ hasWords: Bool) -> StageEntry {
    var stage = StageEntry(stage: text())
    stage.visit = maybe { _ in 2 }
    stage.name = maybe { $0.text() }
    stage.goal = maybe { $0.text() }
    stage.actions = texts()
    stage.thoughts = texts()
    stage.feelings = texts()
    (stage.emotion, stage.emotionText) = emotion(hasWords)
    stage.touchpoints = list { $0.touchpoint(hasWords) }
    stage.painPoints = list { $0.painPoint() }
    stage.opportunities = list { $0.opportunity() }
    stage.metrics = list { $0.metric() }
    stage.owner = maybe { $0.text() }
    stage.backstage = texts()
    stage.duration = maybe { $0.text() }
    (stage.takes, stage.waits) = times()
    stage.lanes = lanes()
    stage.basis = basis()
    stage.next = list { $0.next() }
    stage.notes = maybe { $0.text() }
    stage.origin = texts()
    stage.ownKeys = ownKeys()
    return stage
  }

  private mutating func touchpoint(_ hasWords: Bool) -> Touchpoint {
    var touchpoint = Touchpoint(name: text())
    if Int.random(in: 0..<6, using: &random) == 0 { return touchpoint }
    touchpoint.id = maybe { $0.id() }
    touchpoint.channel = maybe { $0.text() }
    touchpoint.mode = maybe { _ in .offline }
    touchpoint.initiator = maybe { _ in .business }
    touchpoint.actors = texts()
    touchpoint.description = maybe { $0.text() }
    touchpoint.insteadOf = maybe { $0.id() }
    touchpoint.alongside = maybe { $0.id() }
    (touchpoint.emotion, touchpoint.emotionText) = emotion(hasWords)
    touchpoint.isMomentOfTruth = maybe { $0.flip() }
    touchpoint.painPoints = list { $0.painPoint() }
    touchpoint.opportunities = list { $0.opportunity() }
    touchpoint.metrics = list { $0.metric() }
    touchpoint.evidence = texts()
    touchpoint.basis = basis()
    touchpoint.owner = maybe { $0.text() }
    touchpoint.backstage = texts()
    touchpoint.handover = maybe { $0.text() }
    touchpoint.phase = maybe { Phase.allCases.randomElement(using: &$0.random) ?? .use }
    (touchpoint.takes, touchpoint.waits) = times()
    touchpoint.lanes = lanes()
    touchpoint.links = list { _ in "https://example.org/a?b=c" }
    touchpoint.ownKeys = ownKeys()
    return touchpoint
  }

  private mutating func painPoint() -> PainPoint {
    var pain = PainPoint(text: text())
    if flip() { return pain }
    pain.id = maybe { $0.id() }
    pain.severity = maybe { PainPoint.Severity.allCases.randomElement(using: &$0.random) ?? .low }
    pain.evidence = texts()
    pain.basis = basis()
    pain.owner = maybe { $0.text() }
    pain.isAccepted = maybe { $0.flip() }
    pain.links = list { _ in "CX-12" }
    pain.ownKeys = ownKeys()
    return pain
  }

  private mutating func opportunity() -> Opportunity {
    var opportunity = Opportunity(text: text())
    if flip() { return opportunity }
    opportunity.answers = texts()
    opportunity.owner = maybe { $0.text() }
    opportunity.impact = maybe { _ in 4.5 }
    opportunity.effort = maybe { _ in 1 }
    opportunity.status = maybe { _ in .planned }
    opportunity.evidence = texts()
    opportunity.basis = basis()
    opportunity.links = list { _ in "#45" }
    opportunity.ownKeys = ownKeys()
    return opportunity
  }

  private mutating func metric() -> Metric {
    var metric = Metric(name: text())
    metric.value = maybe { $0.number() }
    metric.target = maybe { $0.number() }
    metric.unit = maybe { $0.text() }
    metric.better = maybe { _ in .lower }
    metric.date = maybe { $0.date() }
    metric.source = maybe { $0.text() }
    metric.ownKeys = ownKeys()
    return metric
  }

  private mutating func activity() -> FrameworkActivity {
    var activity = FrameworkActivity(reader())
    if flip() { return activity }
    activity.by = Touchpoint.Initiator.allCases.randomElement(using: &random)
    activity.ownKeys = ownKeys()
    return activity
  }

  private mutating func question() -> FrameworkQuestion {
    var question = FrameworkQuestion(reader())
    if flip() { return question }
    question.key = maybe { _ in "painPoints" }
    question.ownKeys = ownKeys()
    return question
  }

  private mutating func next(_ count: Int) -> FrameworkNext {
    let stage = Int.random(in: 0..<count, using: &random)
    var next = FrameworkNext(stage: SourceText("stage-\(stage)"), when: maybe { $0.reader() })
    next.ownKeys = ownKeys()
    return next
  }

  private mutating func stage(_ index: Int, of count: Int) -> FrameworkStage {
    var stage = FrameworkStage(id: SourceText("stage-\(index)"), name: reader())
    stage.summary = maybe { $0.reader() }
    stage.phases = list { Phase.allCases.randomElement(using: &$0.random) ?? .use }
    stage.substages = list { $0.reader() }
    stage.feelings = list { $0.reader() }
    stage.activities = list { $0.activity() }
    stage.touchpoints = list { $0.activity() }
    stage.metrics = list { $0.reader() }
    stage.questions = list { $0.question() }
    stage.next = list { $0.next(count) }
    stage.provenance = maybe { _ in .book }
    stage.summaryProvenance = maybe { _ in .own }
    stage.phasesProvenance = maybe { _ in .document }
    stage.questionsProvenance = maybe { _ in .own }
    stage.translations = translations()
    stage.ownKeys = ownKeys()
    return stage
  }
}

extension RandomMap {
  private static let odd = [
    "\"", "\\", "\\\"", "\\u0041", "/", "</script>", "{", "]", ":", "\u{8}\u{C}", "\u{1F}",
    "\u{2028}", "\u{FFFF}", "\u{10FFFF}", "\u{E000}", "'", "“", "x-", "null", "1.50",
  ]

  /// A text that says something.
  private mutating func text() -> SourceText {
    var text = "t"
    switch Int.random(in: 0..<8, using: &random) {
    case 0: text += String(repeating: "dài ", count: Int.random(in: 1...60, using: &random))
    case 1, 2: text += RandomText.any(length: 6, using: &random)
    case 3: text += Self.odd.randomElement(using: &random) ?? ""
    default: text += RandomText.clean(length: 6, using: &random)
    }
    return SourceText(text)
  }

  private mutating func id() -> SourceText {
    SourceText("id-\(Int.random(in: 0..<1000, using: &random))")
  }

  private mutating func number() -> WrittenNumber {
    [-2, 0, 1.5, 4, 1e21, -0.001, 123_456].randomElement(using: &random) ?? 0
  }

  private mutating func date() -> CalendarDate? {
    CalendarDate(
      year: Int.random(in: 0...9999, using: &random), month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random))
  }

  private mutating func reader() -> ReaderText {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: .plain(text())
    case 1: .localized(vi: text(), en: flip() ? text() : nil)
    default: .localized(vi: text(), en: text(), ownKeys: ownKeys())
    }
  }

  private mutating func translations() -> [Translation] {
    flip()
      ? []
      : [Translation(language: "vi", origin: .source), Translation(language: "en", origin: .own)]
  }

  private mutating func texts() -> [SourceText] { list { $0.text() } }

  private mutating func ownKeys() -> [OwnKey] {
    guard Int.random(in: 0..<4, using: &random) == 0 else { return [] }
    return [OwnKey(name: "x-a", value: value(depth: 0)), OwnKey(name: "x-\"ữ", value: .null)]
  }

  private mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 2 ? 4 : 6), using: &random) {
    case 0: return .bool(flip())
    case 1: return .number(["1.50", "-0", "1E+2"].randomElement(using: &random) ?? "0")
    case 2, 3: return .string(text())
    case 4: return .array(list { $0.value(depth: depth + 1) })
    default:
      let values = list { $0.value(depth: depth + 1) }
      return .object(
        values.enumerated().map { .init(key: SourceText("k\($0.offset)"), value: $0.element) })
    }
  }

  private mutating func list<Element>(_ make: (inout RandomMap) -> Element) -> [Element] {
    var elements: [Element] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) { elements.append(make(&self)) }
    return elements
  }

  private mutating func maybe<Value>(_ make: (inout RandomMap) -> Value?) -> Value? {
    flip() ? make(&self) : nil
  }

  private mutating func flip() -> Bool { Bool.random(using: &random) }
}
