/// Values that are found by folded names; of several of one name the first is.
struct NamedValues<Value: Sendable>: Sendable {
  private var values: [Value] = []
  private var table: NumberTable

  init(capacity: Int) {
    table = NumberTable(capacity: capacity)
  }

  subscript(number: UInt64) -> Value? { table[number].map { values[$0] } }

  /// Finds a name with its plurals, else without them.
  func value(of name: NameNumber) -> Value? {
    name.isEmpty ? nil : self[name.letters] ?? self[name.key]
  }

  /// Adds names that commas part.
  mutating func add(_ value: Value, names: String) {
    NameNumber.forEach(partedByCommas: names) { add(value, $0) }
  }

  /// Adds a name.
  mutating func add(_ value: Value, _ name: NameNumber) {
    values.append(value)
    table.note(values.count - 1, for: name.letters)
    table.note(values.count - 1, for: name.key)
  }
}
