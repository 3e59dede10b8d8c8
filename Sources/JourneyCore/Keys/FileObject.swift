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

  /// The objects with the names of their keys, made once: a file may have thousands of unknown keys.
  private static let named: [(object: FileObject, names: [String])] = allCases.map {
    ($0, $0.keys.map(\.name))
  }

  /// The objects that have a key, by its name.
  private static let owners: [String: [FileObject]] = named.reduce(into: [:]) { owners, entry in
    for name in entry.names { owners[name, default: []].append(entry.object) }
  }

  /// The object that has these keys and no others; nothing for settings and other files.
  static func having(_ known: [String]) -> FileObject? {
    named.first { $0.names == known }?.object
  }

  /// The objects of a file that have a key.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - own: The object that does not have it, which tells maps from frameworks.
  /// - Returns: None for a key that nothing has, or that would name things rather than belong.
  static func homes(of name: String, besides own: FileObject?) -> [FileObject] {
    guard let own, let owners = owners[name] else { return [] }
    return owners.filter { $0.isOfFrameworks == own.isOfFrameworks }
  }

  /// The one key of other objects of a file that a word means, and the objects that have it.
  ///
  /// - Parameters:
  ///   - word: What people call the key, or a slip of one letter.
  ///   - own: The object that has no such key, which tells maps from frameworks.
  /// - Returns: Nothing where no key, or more than one, is meant.
  static func home(
    of word: String, besides own: FileObject?
  ) -> (key: String, objects: [FileObject])? {
    guard let own else { return nil }
    let others = named.filter { $0.object != own && $0.object.isOfFrameworks == own.isOfFrameworks }
    var meant = Set(others.flatMap { KeyAliases.keys(of: word, in: $0.object) })
    // Of three letters one is much.
    if meant.isEmpty, word.unicodeScalars.count > 4 {
      for name in others.flatMap(\.names) {
        if Spelling.distance(word, name, limit: 1) != nil { meant.insert(name) }
      }
    }
    guard meant.count == 1, let key = meant.first else { return nil }
    let homes = homes(of: key, besides: own)
    return homes.isEmpty ? nil : (key, homes)
  }

  /// Whether it stands in files of frameworks and not in maps.
  private var isOfFrameworks: Bool {
    switch self {
    case .framework, .frameworkSource, .criteria, .frameworkStage, .frameworkActivity,
      .frameworkQuestion, .frameworkNext, .readerText:
      true
    case .map, .persona, .emotionScale, .lane, .source, .disabledRule, .stage, .touchpoint,
      .painPoint, .opportunity, .metric, .nextStage, .time:
      false
    }
  }

  /// The words for people, as in "belongs to a touchpoint".
  var label: LocalizedText {
    switch self {
    case .map: LocalizedText(vi: "bản đồ", en: "the map")
    case .persona: LocalizedText(vi: "chân dung khách hàng", en: "the persona")
    case .emotionScale: LocalizedText(vi: "thang cảm xúc", en: "the emotion scale")
    case .lane: LocalizedText(vi: "dòng riêng", en: "a lane")
    case .source: LocalizedText(vi: "nguồn", en: "a source")
    case .disabledRule: LocalizedText(vi: "quy tắc đã tắt", en: "a disabled rule")
    case .stage, .frameworkStage: LocalizedText(vi: "giai đoạn", en: "a stage")
    case .touchpoint: LocalizedText(vi: "điểm chạm", en: "a touchpoint")
    case .painPoint: LocalizedText(vi: "điểm đau", en: "a pain point")
    case .opportunity: LocalizedText(vi: "cơ hội cải thiện", en: "an opportunity")
    case .metric: LocalizedText(vi: "chỉ số", en: "a metric")
    case .nextStage, .frameworkNext: LocalizedText(vi: "bước đi tiếp", en: "a way to a stage")
    case .time: LocalizedText(vi: "khoảng thời gian", en: "a time")
    case .framework: LocalizedText(vi: "mô hình", en: "the framework")
    case .frameworkSource: LocalizedText(vi: "nguồn của mô hình", en: "the framework's source")
    case .criteria: LocalizedText(vi: "các tiêu chí", en: "the criteria")
    case .frameworkActivity: LocalizedText(vi: "hoạt động", en: "an activity")
    case .frameworkQuestion: LocalizedText(vi: "câu hỏi", en: "a question")
    case .readerText: LocalizedText(vi: "văn bản hai ngôn ngữ", en: "a text in two languages")
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
