/// The keys that one kind of object may have; the raw value is the key in the file.
protocol ObjectKey: RawRepresentable<String>, CaseIterable, Equatable, Sendable {}

/// All keys of one kind of object, found by their bytes; at most 64.
struct KeyTable<Key: ObjectKey>: Sendable {
  /// All keys in the order in which the canonical layout writes them.
  let keys: [Key]
  /// The bytes of all keys.
  let names: NameTable

  init(_ type: Key.Type = Key.self) {
    keys = Array(Key.allCases)
    precondition(keys.count <= 64, "a reader marks the keys of an object in the bits of one word")
    names = NameTable(keys.map { $0.rawValue })
  }
}
