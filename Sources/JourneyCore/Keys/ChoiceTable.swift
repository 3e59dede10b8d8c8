/// The values among which a key of the file chooses, found by their bytes.
struct ChoiceTable<Value: NamedChoice>: Sendable {
  private let values: [Value]
  private let names: NameTable

  init(_ type: Value.Type = Value.self) {
    values = Array(Value.allCases)
    names = NameTable(values.map { $0.rawValue })
  }

  /// Returns the value that a text names.
  func value(_ text: SourceText) -> Value? {
    names.index(of: text).map { values[$0] }
  }
}
