/// The keys of one kind of object as the texts that a writer puts into a file.
struct KeyTexts<Key: ObjectKey>: Sendable {
  private let keys: [Key]
  private let texts: [SourceText]

  /// Makes the texts of all keys, which lie in the bytes of one file.
  init(_ type: Key.Type = Key.self) {
    keys = Array(Key.allCases)
    texts = SourceText.sharingBytes(keys.map { $0.rawValue })
  }

  /// The text of a key.
  subscript(key: Key) -> SourceText {
    for index in keys.indices where keys[index] == key { return texts[index] }
    return SourceText(key.rawValue)
  }
}

extension MapKey { static let texts = KeyTexts<MapKey>() }
extension PersonaKey { static let texts = KeyTexts<PersonaKey>() }
extension SourceKey { static let texts = KeyTexts<SourceKey>() }
extension ScaleKey { static let texts = KeyTexts<ScaleKey>() }
extension LaneKey { static let texts = KeyTexts<LaneKey>() }
extension DisableKey { static let texts = KeyTexts<DisableKey>() }
extension StageEntryKey { static let texts = KeyTexts<StageEntryKey>() }
extension TouchpointKey { static let texts = KeyTexts<TouchpointKey>() }
extension PainPointKey { static let texts = KeyTexts<PainPointKey>() }
extension OpportunityKey { static let texts = KeyTexts<OpportunityKey>() }
extension MetricKey { static let texts = KeyTexts<MetricKey>() }
extension NextStageKey { static let texts = KeyTexts<NextStageKey>() }
extension TimeKey { static let texts = KeyTexts<TimeKey>() }
extension FrameworkKey { static let texts = KeyTexts<FrameworkKey>() }
extension FrameworkSourceKey { static let texts = KeyTexts<FrameworkSourceKey>() }
extension CriteriaKey { static let texts = KeyTexts<CriteriaKey>() }
extension FrameworkStageKey { static let texts = KeyTexts<FrameworkStageKey>() }
extension FrameworkActivityKey { static let texts = KeyTexts<FrameworkActivityKey>() }
extension FrameworkQuestionKey { static let texts = KeyTexts<FrameworkQuestionKey>() }
extension FrameworkNextKey { static let texts = KeyTexts<FrameworkNextKey>() }
extension ReaderTextKey { static let texts = KeyTexts<ReaderTextKey>() }
