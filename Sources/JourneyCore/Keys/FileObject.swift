/// The kinds of objects in map and framework files, each with keys of its own.
enum FileObject: String, CaseIterable, Sendable {
  case map, persona, emotionScale, lane, source, disabledRule, stage, touchpoint, painPoint
  case opportunity, metric, nextStage, time
  case framework, frameworkSource, criteria, frameworkStage
  case frameworkActivity, frameworkQuestion, frameworkNext, readerText

  /// A key by its name in the file.
  typealias Key = (name: String, facts: KeyFacts)

  /// All its keys in the order of the canonical layout.
  var keys: [Key] {
    switch self {
    case .map: Self.keys(MapKey.self)
    case .persona: Self.keys(PersonaKey.self)
    case .emotionScale: Self.keys(ScaleKey.self)
    case .lane: Self.keys(LaneKey.self)
    case .source: Self.keys(SourceKey.self)
    case .disabledRule: Self.keys(DisableKey.self)
    case .stage: Self.keys(StageEntryKey.self)
    case .touchpoint: Self.keys(TouchpointKey.self)
    case .painPoint: Self.keys(PainPointKey.self)
    case .opportunity: Self.keys(OpportunityKey.self)
    case .metric: Self.keys(MetricKey.self)
    case .nextStage: Self.keys(NextStageKey.self)
    case .time: Self.keys(TimeKey.self)
    case .framework: Self.keys(FrameworkKey.self)
    case .frameworkSource: Self.keys(FrameworkSourceKey.self)
    case .criteria: Self.keys(CriteriaKey.self)
    case .frameworkStage: Self.keys(FrameworkStageKey.self)
    case .frameworkActivity: Self.keys(FrameworkActivityKey.self)
    case .frameworkQuestion: Self.keys(FrameworkQuestionKey.self)
    case .frameworkNext: Self.keys(FrameworkNextKey.self)
    case .readerText: Self.keys(ReaderTextKey.self)
    }
  }

  /// Returns what is known of a key.
  ///
  /// - Parameter name: The key in the file.
  /// - Returns: Nothing for a key that the object does not have, such as an own one.
  func facts(_ name: String) -> KeyFacts? {
    switch self {
    case .map: MapKey(rawValue: name)?.facts
    case .persona: PersonaKey(rawValue: name)?.facts
    case .emotionScale: ScaleKey(rawValue: name)?.facts
    case .lane: LaneKey(rawValue: name)?.facts
    case .source: SourceKey(rawValue: name)?.facts
    case .disabledRule: DisableKey(rawValue: name)?.facts
    case .stage: StageEntryKey(rawValue: name)?.facts
    case .touchpoint: TouchpointKey(rawValue: name)?.facts
    case .painPoint: PainPointKey(rawValue: name)?.facts
    case .opportunity: OpportunityKey(rawValue: name)?.facts
    case .metric: MetricKey(rawValue: name)?.facts
    case .nextStage: NextStageKey(rawValue: name)?.facts
    case .time: TimeKey(rawValue: name)?.facts
    case .framework: FrameworkKey(rawValue: name)?.facts
    case .frameworkSource: FrameworkSourceKey(rawValue: name)?.facts
    case .criteria: CriteriaKey(rawValue: name)?.facts
    case .frameworkStage: FrameworkStageKey(rawValue: name)?.facts
    case .frameworkActivity: FrameworkActivityKey(rawValue: name)?.facts
    case .frameworkQuestion: FrameworkQuestionKey(rawValue: name)?.facts
    case .frameworkNext: FrameworkNextKey(rawValue: name)?.facts
    case .readerText: ReaderTextKey(rawValue: name)?.facts
    }
  }

  /// The key by which a reader calls such an object.
  var namingKey: String {
    switch self {
    case .map, .source, .frameworkSource: "title"
    case .painPoint, .opportunity, .frameworkActivity, .frameworkQuestion: "text"
    case .disabledRule: DisableKey.rule.rawValue
    case .stage: StageEntryKey.stage.rawValue
    case .nextStage, .frameworkNext: NextStageKey.stage.rawValue
    case .persona, .lane, .touchpoint, .metric, .framework, .frameworkStage: "name"
    // These have no name: nothing is called by one of their keys.
    case .emotionScale, .time, .criteria, .readerText: "name"
    }
  }

  /// The key of the text that may stand in a list instead of such an object.
  var textKey: String? {
    switch self {
    case .painPoint: PainPointKey.text.rawValue
    case .opportunity: OpportunityKey.text.rawValue
    case .touchpoint: TouchpointKey.name.rawValue
    case .nextStage: NextStageKey.stage.rawValue
    case .map, .persona, .emotionScale, .lane, .source, .disabledRule, .stage, .metric, .time: nil
    case .frameworkActivity: FrameworkActivityKey.text.rawValue
    case .frameworkQuestion: FrameworkQuestionKey.text.rawValue
    case .frameworkNext: FrameworkNextKey.stage.rawValue
    // A plain text is no part of an object with two languages: the two mean different things.
    case .framework, .frameworkSource, .criteria, .frameworkStage, .readerText: nil
    }
  }

  private static func keys<Key: FileKey>(_ type: Key.Type) -> [FileObject.Key] {
    Key.allCases.map { ($0.rawValue, $0.facts) }
  }
}
