/// The texts of a stage that have no place of their own in the new entry, each with stage and key:
/// `review.goal: Get an answer within a day`.
struct StageOrigin: Sendable {
  private let stage: String
  /// The texts, in the order of the keys.
  private(set) var texts: [SourceText] = []
  /// The keys that they stood under, each once.
  private(set) var keys: [String] = []

  init(of stage: SourceText) {
    self.stage = stage.string
  }

  mutating func add(_ key: String, _ text: String) {
    texts.append(SourceText("\(stage).\(key): \(text)"))
    if keys.last != key { keys.append(key) }
  }

  mutating func add(_ key: StageEntryKey, _ text: SourceText?) {
    guard let text, !text.isBlank else { return }
    add(key.rawValue, text.string)
  }

  mutating func add(_ key: StageEntryKey, _ texts: [SourceText]) {
    for text in texts { add(key, text) }
  }

  mutating func add(_ lane: LaneTexts) {
    let key = "\(StageEntryKey.lanes.rawValue).\(lane.lane.string)"
    for text in lane.texts where !text.isBlank { add(key, text.string) }
  }

  /// A way to another stage, with the case in which it is taken.
  mutating func add(_ next: NextStage) {
    let when = next.when.map { ": " + $0.string } ?? ""
    add(StageEntryKey.next.rawValue, next.stage.string + when)
    for own in next.ownKeys { add(own.name.string, JSONLayout.line(own.value)) }
  }

  /// A time, as JSON.
  mutating func add(_ key: StageEntryKey, _ time: TimeSpan?) {
    guard let time, let value = MapWriter.time(time) else { return }
    add(key.rawValue, JSONLayout.line(value))
  }

  /// Keys of the map's authors, with their values as JSON.
  mutating func add(_ ownKeys: [OwnKey]) {
    for own in ownKeys { add(own.name.string, JSONLayout.line(own.value)) }
  }
}
