/// Collects the members of one object for writing; what is absent or empty is left out.
struct ObjectWriter<Key: FileKey> {
  private var members: [JSONValue.Member] = []

  mutating func add(_ key: Key, _ value: JSONValue?) {
    guard let value else { return }
    members.append(JSONValue.Member(key: Key.texts[key], value: value))
  }

  mutating func add(_ key: Key, _ text: SourceText?) {
    add(key, text.map { JSONValue.string($0) })
  }

  mutating func add(_ key: Key, _ number: WrittenNumber?) {
    add(key, number.map { JSONValue.number($0.literal) })
  }

  mutating func add(_ key: Key, _ bool: Bool?) {
    add(key, bool.map { JSONValue.bool($0) })
  }

  mutating func add(_ key: Key, _ date: CalendarDate?) {
    add(key, date.map { JSONValue.string(SourceText($0.description)) })
  }

  /// Adds a number, or the question for one.
  mutating func add(_ key: Key, _ number: WrittenNumber?, orQuestion question: SourceText?) {
    if number == nil { add(key, question) } else { add(key, number) }
  }

  /// Adds a switch, or the question for one.
  mutating func add(_ key: Key, _ bool: Bool?, orQuestion question: SourceText?) {
    if bool == nil { add(key, question) } else { add(key, bool) }
  }

  /// Adds a date, or the question for one.
  mutating func add(_ key: Key, _ date: CalendarDate?, orQuestion question: SourceText?) {
    if date == nil { add(key, question) } else { add(key, date) }
  }

  mutating func add(_ key: Key, choice: (some RawRepresentable<String>)?) {
    add(key, choice.map { JSONValue.string(SourceText($0.rawValue)) })
  }

  mutating func add(_ key: Key, _ texts: [SourceText]) {
    add(key, texts) { .string($0) }
  }

  mutating func add<Element>(
    _ key: Key, _ elements: [Element], _ write: (Element) -> JSONValue
  ) {
    guard !elements.isEmpty else { return }
    add(key, JSONValue.array(elements.map(write)))
  }

  /// Returns the object, with the keys of the file's authors at the end.
  func object(_ ownKeys: [OwnKey]) -> JSONValue {
    if ownKeys.isEmpty { return .object(members) }
    return .object(members + ownKeys.map { JSONValue.Member(key: $0.name, value: $0.value) })
  }
}
